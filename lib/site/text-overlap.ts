import type { Article } from '../article/article';
import type { ArticleSummary } from '../content/summary';
import { plainText } from '../content/facts/plain-text';
import { shareOfTexts } from '../content/facts/similarity';
import type { ShareOf } from './versions';

/** So much of a key tells articles apart, and there may be as many pairs as articles. */
const KEY = 20;

/**
 * Compares the texts of articles.
 * @param known how much was shared by two that were compared in a former run
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
