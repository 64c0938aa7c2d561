import type { ArticleSummary } from '../content/summary';
import { oldestFirst } from '../content/order';

/** An article with the headline of an older one. */
export interface SameHeadline {
  article: ArticleSummary;
  oldest: ArticleSummary;
  /** Its number among the articles with the headline, counted from the oldest: 2 or more. */
  ordinal: number;
}

/** All articles with the headline of an older one, oldest first. */
export function sameHeadlines(articles: readonly ArticleSummary[]): SameHeadline[] {
  const found: SameHeadline[] = [];
  const byTitle = new Map<string, { oldest: ArticleSummary; count: number }>();
  for (const article of articles.toSorted(oldestFirst)) {
    const known = byTitle.get(article.title);
    if (known) found.push({ article, oldest: known.oldest, ordinal: (known.count += 1) });
    else byTitle.set(article.title, { oldest: article, count: 1 });
  }
  return found;
}
