import type { Article } from '../../article/article';
import type { SearchRecord } from '../../client/search-data';
import { dateInWords } from '../../language/dates';
import { shorten } from '../../language/shorten';
import { words } from '../../language/words';

/** Articles in one file of results: a page of ten may need ten of these files. */
export const RECORDS_A_FILE = 8;

/** Letters of the lede. */
const LEDE_LENGTH = 200;

/** What a result is made from. */
export type Recorded = Pick<Article, 'slug' | 'title' | 'lede' | 'lang' | 'published'>;

/** What the results show, in files: JSON of {@link SearchRecord}s. */
export function recordFiles(articles: readonly Recorded[]): string[] {
  const files = Math.ceil(articles.length / RECORDS_A_FILE);
  return Array.from({ length: files }, (_, file) =>
    JSON.stringify(articles.slice(file * RECORDS_A_FILE, (file + 1) * RECORDS_A_FILE).map(recordOf)),
  );
}

function recordOf({ slug, title, lede, lang, published }: Recorded): SearchRecord {
  return {
    slug,
    title,
    lede: shorten(lede ?? '', LEDE_LENGTH),
    date: published ? dateInWords(published, words[lang]) : '',
  };
}
