import type { Article } from '../../article/article';
import type { SearchRecord } from '../../client/search/catalogue';
import { RECORDS_A_FILE, searchFiles } from '../../client/search/terms';
import { dateInWords } from '../../language/dates';
import { shorten } from '../../language/shorten';
import { words } from '../../language/words';

/** Maximum of letters of the lede. */
const LEDE_LENGTH = 200;

/** What a search result is made from. */
export type Recorded = Pick<Article, 'slug' | 'title' | 'lede' | 'lang' | 'published'>;

/** The files with the results' {@link SearchRecord}s of a chunk, by path from the search page. */
export function makeRecords(chunk: string, articles: readonly Recorded[]): Map<string, string> {
  const files = Array.from({ length: Math.ceil(articles.length / RECORDS_A_FILE) }, (_, file) =>
    articles.slice(file * RECORDS_A_FILE, (file + 1) * RECORDS_A_FILE).map(recordOf),
  );
  return new Map(files.map((some, file) => [searchFiles.records(chunk, file), JSON.stringify(some)]));
}

function recordOf({ slug, title, lede, lang, published }: Recorded): SearchRecord {
  return {
    slug,
    title,
    lede: shorten(lede ?? '', LEDE_LENGTH),
    date: published ? dateInWords(published, words[lang]) : '',
  };
}
