import type { ArticleSummary } from '../../content/summary';
import type { Newsroom } from '../../content/newsroom';
import { rfc3339, type Moment } from '../../language/moments';

/**
 * When an article was published, for formats that can name a day or a moment only: its own date, else when its file was first
 * committed, else the first of its month; null where nothing tells.
 */
export function feedDate(article: ArticleSummary, firstCommit: Newsroom['firstCommit']): Moment | null {
  const { published } = article;
  if (published && published.precision !== 'month')
    return { date: published.date, precision: published.precision };
  const committed = firstCommit(article);
  if (committed !== null) return { date: rfc3339(committed * 1000), precision: 'minute' };
  return published && { date: `${published.date}-01`, precision: 'day' };
}
