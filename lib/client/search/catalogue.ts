import type { Directory } from './index-pages';

/** Facets of the pages of all articles, those of the oldest first, in columns, which compress by a fifth better than rows. */
export interface Facets {
  /** The chunks of records: name of each and number of its pages. */
  chunks: [name: string, count: number][];
  /** The articles of several pages: number of the first page, and how many pages. */
  long: [first: number, count: number][];
  /** `2021-01-05`, `2021-01`, or empty if unknown; each with the number of pages. */
  dates: [date: string, count: number][];
  /** Number of words in the title. */
  words: number[];
  /** Index into the topics; the name is empty for a page of the paper's own. */
  topic: number[];
  /** Indexes into the authors. */
  author: number[][];
  topics: string[];
  authors: string[];
}

/** The file that a search loads first. */
export interface CatalogueFile {
  facets: Facets;
  directory: Directory;
}

/** What a result shows. */
export interface SearchRecord {
  /** The page's address without the slashes around it. */
  path: string;
  title: string;
  lede: string;
  /** As shown to readers; empty if unknown. */
  date: string;
  /** Which page of an article of several it is, as shown to readers. */
  part?: string;
  /** The path of the article's picture from the site's root. */
  thumbnail?: string;
}

/** What results are sorted and filtered by. */
export interface Traits {
  date: string;
  topic: string;
  authors: string[];
}

/** Looks up the facets of a page by its number. */
export class Catalogue {
  /** By page, how many words its title has. */
  readonly titles: readonly number[];
  /** By page of an article of several pages, the first of them. */
  readonly firstPages: ReadonlyMap<number, number>;
  readonly #facets: Facets;
  readonly #dates: string[];

  constructor(facets: Facets) {
    this.#facets = facets;
    this.#dates = facets.dates.flatMap(([date, count]) => Array.from({ length: count }, () => date));
    this.titles = facets.words;
    this.firstPages = new Map(
      facets.long.flatMap(([first, count]) =>
        Array.from({ length: count }, (_, index): [number, number] => [first + index, first]),
      ),
    );
  }

  get total(): number {
    return this.titles.length;
  }

  traits(page: number): Traits {
    const { topic, topics, author, authors } = this.#facets;
    return {
      date: this.#dates[page] ?? '',
      topic: topics[topic[page] ?? 0] ?? '',
      authors: (author[page] ?? []).map((number) => authors[number] ?? ''),
    };
  }

  /** The chunk of a page's record, and its index in it. */
  place(page: number): { chunk: string; number: number } {
    let number = page;
    for (const [chunk, count] of this.#facets.chunks) {
      if (number < count) return { chunk, number };
      number -= count;
    }
    return { chunk: '', number };
  }
}

/** Whether what a server sent is the catalogue, by its two parts. */
export function isCatalogueFile(file: unknown): file is CatalogueFile {
  return file instanceof Object && 'facets' in file && 'directory' in file;
}
