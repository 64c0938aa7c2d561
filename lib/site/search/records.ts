import type { SearchRecord } from '../../client/search/catalogue';
import { RECORDS_A_FILE, searchFiles } from '../../client/search/terms';
import { partAddress } from '../../content/addresses';
import type { ArticleSummary } from '../../content/summary';
import { dateInWords } from '../../language/dates';
import { shorten } from '../../language/shorten';
import { words } from '../../language/words';
import { plainThumbnail } from '../../pictures/addresses';
import type { SearchedPage } from './searched-pages';

/** Maximum of letters of the lede. */
const LEDE_LENGTH = 200;

/** What a search result is made from. */
export type Recorded = Pick<ArticleSummary, 'slug' | 'title' | 'lede' | 'lang' | 'published' | 'parts'>;

/** The key of an article's thumbnail; null without one. */
export type ThumbnailOf<Kind> = (article: Kind) => string | null;

/** The files with the results' {@link SearchRecord}s of a chunk, by path from the search page. */
export function makeRecords<Kind extends Recorded>(
  chunk: string,
  pages: readonly SearchedPage<Kind>[],
  thumbnailOf: ThumbnailOf<Kind> = () => null,
): Map<string, string> {
  const files = Array.from({ length: Math.ceil(pages.length / RECORDS_A_FILE) }, (_, file) =>
    pages
      .slice(file * RECORDS_A_FILE, (file + 1) * RECORDS_A_FILE)
      .map((page) => recordOf(page, thumbnailOf(page.article))),
  );
  return new Map(files.map((some, file) => [searchFiles.records(chunk, file), JSON.stringify(some)]));
}

function recordOf({ article, number }: SearchedPage<Recorded>, thumbnail: string | null): SearchRecord {
  const { slug, title, lede, lang, published, parts } = article;
  return {
    path: partAddress(slug, number).slice(1, -1),
    title,
    lede: shorten(lede ?? '', LEDE_LENGTH),
    date: published ? dateInWords(published, words[lang]) : '',
    ...(thumbnail !== null && { thumbnail: plainThumbnail(thumbnail).slice(1) }),
    ...(parts.length > 0 && { part: words[lang].partOf(number, parts.length + 1) }),
  };
}
