import type { Article } from '../article/article';
import type { ArticleSummary } from '../content/summary';
import { plainText } from '../content/facts/plain-text';
import { shareOfTexts } from '../content/facts/similarity';
import type { ShareOf } from './versions';

/** Length of a shortened key: enough to tell articles apart, and short since there may be as many pairs as articles. */
const KEY = 20;

/**
 * Makes the function that compares the texts of two articles.
 * @param known results of an earlier run
 */
export function compareTexts(text: (article: ArticleSummary) => Article, known: ReadonlyMap<string, number>) {
  const found = new Map<string, number>();
  const compare: ShareOf = (article, earlier) => {
    const pair = article.key.slice(0, KEY) + earlier.key.slice(0, KEY);
    const share = known.get(pair) ?? shareOfTexts(plainText(text(article)), plainText(text(earlier)));
    found.set(pair, share);
    return share;
  };
  return { compare, found };
}
