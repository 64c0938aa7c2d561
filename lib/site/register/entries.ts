import type { Honour } from '../../article/article';
import type { ArticleSummary } from '../../content/summary';

/** An honour and the article that reports it. */
export interface RegisterEntry {
  honour: Honour;
  article: ArticleSummary;
}

/**
 * All honours of all articles.
 * @param articles newest first; the entries keep their order
 * @param isRepeat whether an article repeats another one; the honours of repeats are skipped
 */
export function registerEntries(
  articles: readonly ArticleSummary[],
  isRepeat: (article: ArticleSummary) => boolean,
): RegisterEntry[] {
  return articles
    .filter((article) => !isRepeat(article))
    .flatMap((article) => article.honours.map((honour) => ({ honour, article })));
}
