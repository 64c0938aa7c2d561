import type { DocumentName } from './find-documents';
import type { Index } from './find';
import { searchFiles } from './terms';

/** What results can be narrowed down by, and where their records lie. */
export interface Facets {
  topics: string[];
  authors: string[];
  /** Of all articles, the oldest first; in columns, which compress by a fifth better than rows. */
  articles: {
    bundle: number[];
    /** Words of the title. */
    words: number[];
    /** Its number in the list. */
    topic: number[];
    /** 0 where unknown. */
    year: number[];
    /** Their numbers in the list. */
    authors: number[][];
  };
}

/** What a result shows. */
export interface SearchRecord {
  slug: string;
  title: string;
  lede: string;
  /** As readers see it; empty where nobody knows it. */
  date: string;
}

/** How the files of the search are cut. */
export interface SearchSize {
  /** Files of the index, of each bundle. */
  shards: number[];
  /** Articles in one file of records. */
  records: number;
}

/** The published files of the search. Each is fetched once; one that failed is fetched again. */
export class SearchData {
  readonly index: Index;
  readonly #size: SearchSize;
  readonly #texts = new Map<string, Promise<string>>();
  #catalogue: ReturnType<typeof openCatalogue> | null = null;

  constructor(size: SearchSize) {
    this.#size = size;
    this.index = {
      shards: size.shards,
      read: (bundle, shard) => this.text(searchFiles.bundle(bundle) + searchFiles.index(shard)),
      catalogue: () => this.#open(),
    };
  }

  /**
   * The text at an address, from the page's.
   * @throws Error if the server has none
   */
  text(address: string): Promise<string> {
    const text = this.#texts.get(address) ?? fetchText(address);
    this.#texts.set(address, text);
    text.catch(() => this.#texts.delete(address));
    return text;
  }

  /** What an article is filtered by: for each of the filters, in their order, the values that it has. */
  async traits(): Promise<(article: number) => string[][]> {
    const { topics, authors, articles } = await this.#open();
    return (article) => {
      const year = articles.year[article];
      return [
        [topics[articles.topic[article] ?? 0] ?? ''],
        year ? [String(year)] : [],
        (articles.authors[article] ?? []).map((author) => authors[author] ?? ''),
      ];
    };
  }

  /**
   * What the result of an article shows.
   * @throws Error if its file cannot be read, or is older than the index
   */
  async record(article: number): Promise<SearchRecord> {
    const { bundle, number } = (await this.#open()).places[article] ?? { bundle: 0, number: 0 };
    const { records } = this.#size;
    const path = searchFiles.bundle(bundle) + searchFiles.records(Math.floor(number / records));
    const file: unknown = JSON.parse(await this.text(path));
    const record = isRecords(file) ? file[number % records] : undefined;
    if (!record) throw new Error(`${path} lacks article ${article}`);
    return record;
  }

  /** The documents that the articles cite. */
  async documents(): Promise<DocumentName[]> {
    const file: unknown = JSON.parse(await this.text(searchFiles.documents));
    if (!isDocuments(file)) throw new Error(`${searchFiles.documents} is no list of documents`);
    return file;
  }

  #open() {
    this.#catalogue ??= openCatalogue(this.text(searchFiles.catalogue), this.#size.shards.length);
    this.#catalogue.catch(() => (this.#catalogue = null));
    return this.#catalogue;
  }
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

/** What is known of all articles, which of them each bundle holds, and where each lies. */
async function openCatalogue(text: Promise<string>, bundles: number) {
  const facets: unknown = JSON.parse(await text);
  if (!isFacets(facets)) throw new Error(`${searchFiles.catalogue} is no catalogue`);
  const numbers = Array.from({ length: bundles }, (): number[] => []);
  const places = facets.articles.bundle.map((bundle, article) => {
    const number = (numbers[bundle]?.push(article) ?? 0) - 1;
    return { bundle, number };
  });
  return { ...facets, numbers, places, titles: facets.articles.words };
}

const isFacets = (file: unknown): file is Facets => file instanceof Object && 'articles' in file;
const isDocuments = (file: unknown): file is DocumentName[] => Array.isArray(file);
const isRecords = (file: unknown): file is SearchRecord[] => Array.isArray(file);
