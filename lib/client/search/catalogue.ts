import type { Directory } from './index-pages';

/** What is known of all articles, the oldest first; in columns, which compress by a fifth better than rows. */
export interface Facets {
  /** The chunks that the records of articles lie in: each one's name, and how many articles are in it. */
  chunks: [name: string, count: number][];
  /** `2021-01-05`, `2021-01`, or empty where nobody knows it; each with how many articles have it. */
  dates: [date: string, count: number][];
  /** Words of the title. */
  words: number[];
  /** Its number among the topics. */
  topic: number[];
  /** Their numbers among the authors. */
  author: number[][];
  topics: string[];
  authors: string[];
}

/** The file that a search begins with. */
export interface CatalogueFile {
  facets: Facets;
  directory: Directory;
}

/** What a result shows. */
export interface SearchRecord {
  slug: string;
  title: string;
  lede: string;
  /** As readers see it; empty where nobody knows it. */
  date: string;
}

/** What an article is sorted and filtered by. */
export interface Traits {
  date: string;
  topic: string;
  authors: string[];
}

/** The facets of all articles, by article. */
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

  /** Where the record of an article lies: the name of a chunk, and the article's number there. */
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
