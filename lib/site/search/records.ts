import type { SearchRecord } from '../../client/search/catalogue';
import { RECORDS_A_FILE, searchFiles } from '../../client/search/terms';
import { partAddress } from '../../content/addresses';
import type { ArticleSummary } from '../../content/summary';
import { dateInWords } from '../../language/dates';
import { shorten } from '../../language/shorten';
import { words } from '../../language/words';
import type { SearchedPage } from './searched-pages';

/** Maximum of letters of the lede. */
const LEDE_LENGTH = 200;

/** What a search result is made from. */
export type Recorded = Pick<ArticleSummary, 'slug' | 'title' | 'lede' | 'lang' | 'published' | 'parts'>;

/** The files with the results' {@link SearchRecord}s of a chunk, by path from the search page. */
export function makeRecords(chunk: string, pages: readonly SearchedPage<Recorded>[]): Map<string, string> {
  const files = Array.from({ length: Math.ceil(pages.length / RECORDS_A_FILE) }, (_, file) =>
    pages.slice(file * RECORDS_A_FILE, (file + 1) * RECORDS_A_FILE).map(recordOf),
  );
  return new Map(files.map((some, file) => [searchFiles.records(chunk, file), JSON.stringify(some)]));
}

function recordOf({ article, number }: SearchedPage<Recorded>): SearchRecord {
  const { slug, title, lede, lang, published, parts } = article;
  return {
    path: partAddress(slug, number).slice(1, -1),
    title,
    lede: shorten(lede ?? '', LEDE_LENGTH),
    date: published ? dateInWords(published, words[lang]) : '',
    ...(parts.length > 0 && { part: words[lang].partOf(number, parts.length + 1) }),
  };
}
