import type { Directory } from './index-pages';

/** Facets of all articles, oldest first, in columns, which compress by a fifth better than rows. */
export interface Facets {
  /** The chunks of records: name of each and number of its articles. */
  chunks: [name: string, count: number][];
  /** `2021-01-05`, `2021-01`, or empty if unknown; each with the number of articles. */
  dates: [date: string, count: number][];
  /** Number of words in the title. */
  words: number[];
  /** Index into the topics. */
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
  slug: string;
  title: string;
  lede: string;
  /** As shown to readers; empty if unknown. */
  date: string;
}

/** What results are sorted and filtered by. */
export interface Traits {
  date: string;
  topic: string;
  authors: string[];
}

/** Looks up the facets of an article by its number. */
export class Catalogue {
  /** By article, how many words its title has. */
  readonly titles: readonly number[];
  readonly #facets: Facets;
  readonly #dates: string[];

  constructor(facets: Facets) {
    this.#facets = facets;
    this.#dates = facets.dates.flatMap(([date, count]) => Array.from({ length: count }, () => date));
    this.titles = facets.words;
  }

  get total(): number {
    return this.titles.length;
  }

  traits(article: number): Traits {
    const { topic, topics, author, authors } = this.#facets;
    return {
      date: this.#dates[article] ?? '',
      topic: topics[topic[article] ?? 0] ?? '',
      authors: (author[article] ?? []).map((number) => authors[number] ?? ''),
    };
  }

  /** The chunk of an article's record, and its index in it. */
  place(article: number): { chunk: string; number: number } {
    let number = article;
    for (const [chunk, count] of this.#facets.chunks) {
      if (number < count) return { chunk, number };
      number -= count;
    }
    return { chunk: '', number };
  }
}

export function isCatalogueFile(file: unknown): file is CatalogueFile {
  return file instanceof Object && 'facets' in file && 'directory' in file;
}
