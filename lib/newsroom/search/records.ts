import type { Brief } from '../brief';
import { dateInWords } from '../dates';
import { timeKey } from '../order';
import { shorten } from '../shorten';
import type { Topic } from '../site';
import { words } from '../words';

/** Articles in one file of results: a page of ten may need ten of these files. */
export const RECORDS_A_FILE = 8;

/** Letters of the lede. */
const LEDE_LENGTH = 200;

/** What a result shows. */
export interface SearchRecord {
  slug: string;
  title: string;
  lede: string;
  /** As readers see it; empty where nobody knows it. */
  date: string;
}

/** What results can be narrowed down by. */
export interface Facets {
  topics: string[];
  authors: string[];
  /** Of each article its topic and its year (0 where unknown), then its authors, as numbers in the lists. */
  articles: number[][];
}

/** What the results show, in files. */
export function searchRecords(articles: readonly Brief[]): SearchRecord[][] {
  const records = articles.map(({ slug, title, lede, lang, published }) => ({
    slug,
    title,
    lede: shorten(lede ?? '', LEDE_LENGTH),
    date: published ? dateInWords(published, words[lang]) : '',
  }));
  // Next exports no route without files.
  const files = Math.max(1, Math.ceil(records.length / RECORDS_A_FILE));
  return Array.from({ length: files }, (_, file) =>
    records.slice(file * RECORDS_A_FILE, (file + 1) * RECORDS_A_FILE),
  );
}

/**
 * What results can be narrowed down by.
 * @param topicOf the topic that an article stands under
 */
export function searchFacets(articles: readonly Brief[], topicOf: (article: Brief) => Topic): Facets {
  const topics = new Map<string, number>();
  const authors = new Map<string, number>();
  const numberOf = (names: Map<string, number>, name: string) => {
    const number = names.get(name) ?? names.size;
    names.set(name, number);
    return number;
  };
  const rows = articles.map((article) => [
    numberOf(topics, topicOf(article).name),
    Number(timeKey(article.published).slice(0, 4)),
    ...article.authors.map(({ name }) => numberOf(authors, name)),
  ]);
  return { topics: [...topics.keys()], authors: [...authors.keys()], articles: rows };
}
