import type { ArticleSummary } from '../content/summary';

/** Drawing a card takes 30 ms, so these add three seconds to a first build. */
const CARDS = 100;

/**
 * The articles with a card of their own for sharing: the newest without a picture. Older ones use their topic's card.
 * @param articles newest first
 */
export function articlesWithCards(articles: readonly ArticleSummary[]): ReadonlySet<ArticleSummary> {
  return new Set(articles.filter(({ figures }) => figures.length === 0).slice(0, CARDS));
}
