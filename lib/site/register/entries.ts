import type { Honour } from '../../article/article';
import type { ArticleSummary } from '../../content/summary';

/** An honour and the article that tells of it. */
export interface RegisterEntry {
  honour: Honour;
  article: ArticleSummary;
}

/**
 * All honours of all articles.
 * @param articles newest first; the register keeps their order
 * @param isRepeat whether an article says what another one has said: its honours are not told again
 */
export function registerEntries(
  articles: readonly ArticleSummary[],
  isRepeat: (article: ArticleSummary) => boolean,
): RegisterEntry[] {
  return articles
    .filter((article) => !isRepeat(article))
    .flatMap((article) => article.honours.map((honour) => ({ honour, article })));
}
