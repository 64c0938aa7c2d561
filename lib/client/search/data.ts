import { Catalogue, isCatalogueFile, type SearchRecord } from './catalogue';
import { find, prepare } from './find';
import type { DocumentName } from './find-documents';
import { IndexReader, StaleIndexError } from './index-reader';
import { completionsOf, readWords, type Words } from './suggest';
import type { Found } from './tally';
import { RECORDS_A_FILE, searchFiles } from './terms';

/** The files loaded before any search. */
interface Opened {
  catalogue: Catalogue;
  reader: IndexReader;
}

/** Fetches the search's files, each once; after a failure again. */
export class SearchData {
  readonly #texts = new Map<string, Promise<string>>();
  #opened: Promise<Opened> | null = null;
  #words: Promise<Words> | null = null;
  /** Number of requests made. */
  requests = 0;

  /** Loads the catalogue. */
  async open(): Promise<Opened> {
    this.#opened ??= this.#readCatalogue();
    this.#opened.catch(() => (this.#opened = null));
    return this.#opened;
  }

  /**
   * Finds the articles that match a query.
   * @throws Error if a file cannot be read
   */
  async find(query: string): Promise<Found> {
    try {
      return await this.#find(query);
    } catch (error) {
      if (!(error instanceof StaleIndexError)) throw error;
      // The site was published again after the catalogue was read.
      this.#opened = null;
      this.#words = null;
      this.#texts.clear();
      return this.#find(query);
    }
  }

  /** Loads ahead, while a query is typed, what the search will need: of its last word only the first letter is used. */
  async prepare(query: string): Promise<void> {
    const { reader } = await this.open();
    await prepare(query, reader);
  }

  async #find(query: string): Promise<Found> {
    const { catalogue, reader } = await this.open();
    const completions = async (beginning: string) => completionsOf(beginning, await this.words());
    return find(query, { catalogue, reader, completions });
  }

  /** The text at an address relative to the page. */
  text(address: string): Promise<string> {
    const text = this.#texts.get(address) ?? this.#fetch(address).then((response) => response.text());
    this.#texts.set(address, text);
    text.catch(() => this.#texts.delete(address));
    return text;
  }

  /** The word list for suggestions. */
  words(): Promise<Words> {
    this.#words ??= this.text(searchFiles.words).then(readWords);
    this.#words.catch(() => (this.#words = null));
    return this.#words;
  }

  /**
   * What the result of a page shows.
   * @throws Error if its file cannot be read, or is older than the index
   */
  async record(page: number): Promise<SearchRecord> {
    const { catalogue } = await this.open();
    const { chunk, number } = catalogue.place(page);
    const path = searchFiles.records(chunk, Math.floor(number / RECORDS_A_FILE));
    const file: unknown = JSON.parse(await this.text(path));
    const record = isRecords(file) ? file[number % RECORDS_A_FILE] : undefined;
    if (!record) throw new Error(`${path} lacks page ${page}`);
    return record;
  }

  /** The documents that articles cite. */
  async documents(): Promise<DocumentName[]> {
    const file: unknown = JSON.parse(await this.text(searchFiles.documents));
    if (!isDocuments(file)) throw new Error(`${searchFiles.documents} is no list of documents`);
    return file;
  }

  async #readCatalogue(): Promise<Opened> {
    const file: unknown = JSON.parse(await this.text(searchFiles.catalogue));
    if (!isCatalogueFile(file)) throw new Error(`${searchFiles.catalogue} is no catalogue`);
    const catalogue = new Catalogue(file.facets);
    const reader = new IndexReader(file.directory, catalogue.total, (...range) => this.#range(...range));
    return { catalogue, reader };
  }

  async #range(file: number, start: number, end: number): Promise<Uint8Array> {
    const range = { Range: `bytes=${start}-${end - 1}` };
    const response = await this.#fetch(searchFiles.index(file), { headers: range });
    const bytes = new Uint8Array(await response.arrayBuffer());
    // Some servers ignore range requests.
    return response.status === 206 ? bytes : bytes.subarray(start, end);
  }

  async #fetch(address: string, init?: RequestInit): Promise<Response> {
    this.requests += 1;
    const response = await fetch(address, init);
    // A file shorter than the requested range belongs to another build.
    if (response.status === 416) throw new StaleIndexError();
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response;
  }
}

const isDocuments = (file: unknown): file is DocumentName[] => Array.isArray(file);
const isRecords = (file: unknown): file is SearchRecord[] => Array.isArray(file);
