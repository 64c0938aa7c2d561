import type { ArticleSummary } from '../content/summary';

/** Drawing a card takes 30 ms, so these add three seconds to a first build. */
const CARDS = 100;

/**
 * The articles with a card of their own for sharing: the newest without a picture. Older ones use their topic's card.
 * @param articles newest first
 */
export function articlesWithCards(articles: readonly ArticleSummary[]): ReadonlySet<ArticleSummary> {
  return new Set(withoutPicture(articles).slice(0, CARDS));
}

/** As many articles, which had cards before those; networks where they were shared still fetch these. */
export function articlesOnceWithCards(articles: readonly ArticleSummary[]): ArticleSummary[] {
  return withoutPicture(articles).slice(CARDS, 2 * CARDS);
}

function withoutPicture(articles: readonly ArticleSummary[]): ArticleSummary[] {
  return articles.filter(({ figures }) => figures.length === 0);
}
