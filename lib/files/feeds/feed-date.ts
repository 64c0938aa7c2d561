import type { ArticleSummary } from '../../content/summary';
import type { Newsroom } from '../../content/newsroom';
import { rfc3339, type Moment } from '../../language/moments';

/**
 * The publication date for formats that need a day or a moment: the article's own date, else its file's first commit,
 * else the first of its month; null without any.
 */
export function feedDate(article: ArticleSummary, firstCommit: Newsroom['firstCommit']): Moment | null {
  const { published } = article;
  if (published && published.precision !== 'month')
    return { date: published.date, precision: published.precision };
  const committed = firstCommit(article);
  if (committed !== null) return { date: rfc3339(committed * 1000), precision: 'minute' };
  return published && { date: `${published.date}-01`, precision: 'day' };
}
