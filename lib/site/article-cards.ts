import type { ArticleSummary } from '../content/summary';

/** Drawing one takes 30 ms: these cost a build from nothing three seconds. */
const CARDS = 100;

/**
 * The articles that are shown by a card of their own where they are shared: the newest of those without a picture. Older ones
 * share their topic's.
 * @param articles newest first
 */
export function articlesWithCards(articles: readonly ArticleSummary[]): ReadonlySet<ArticleSummary> {
  return new Set(articles.filter(({ figures }) => figures.length === 0).slice(0, CARDS));
}
