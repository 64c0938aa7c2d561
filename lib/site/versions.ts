import type { ArticleSummary } from '../content/summary';
import { groupBy } from '../base/group';
import { oldestFirst } from '../content/order';
import { findAlike } from '../content/facts/similarity';

/** Two articles that share so much of their text are most likely one, published twice. */
const SAME = 0.8;
/** Shorter texts (captions of a picture story, mere notices) are alike for other reasons. */
const WORDS = 60;

/** An article that says nearly the same as an earlier one. */
export interface Repeat {
  article: ArticleSummary;
  /** Published before it or, where that is not known, the first by address (“x” before “x-2”). */
  earlier: ArticleSummary;
  /** How much of both they share, 0 to 1. */
  share: number;
}

/** Articles that were published more than once. */
export interface Versions {
  /** Whether it says what an earlier one has said. */
  isRepeat: (article: ArticleSummary) => boolean;
  /** The other versions of an article, oldest first. */
  othersOf: (article: ArticleSummary) => ArticleSummary[];
}

/** How much two articles share of their texts, 0 to 1. */
export type ShareOf = (article: ArticleSummary, earlier: ArticleSummary) => number;

/** All articles that say nearly the same as an earlier one, oldest first. */
export function findRepeats(articles: readonly ArticleSummary[], shareOf: ShareOf): Repeat[] {
  const long = articles.filter(({ words }) => words >= WORDS).sort(oldestFirst);
  return findAlike(long, SAME, shareOf).map(({ text, earlier, share }) => ({
    article: text,
    earlier,
    share,
  }));
}

/** Groups all articles by what they say: a repeat belongs to the first that said it. */
export function sortVersions(articles: readonly ArticleSummary[], shareOf: ShareOf): Versions {
  const first = new Map<string, ArticleSummary>();
  for (const { article, earlier } of findRepeats(articles, shareOf))
    first.set(article.slug, first.get(earlier.slug) ?? earlier);
  const firstOf = (article: ArticleSummary) => first.get(article.slug) ?? article;
  const originals = new Set(first.values());
  const several = articles.filter((article) => originals.has(firstOf(article)));
  const families = groupBy(several.sort(oldestFirst), (article) => firstOf(article).slug);
  return {
    isRepeat: ({ slug }) => first.has(slug),
    othersOf: (article) =>
      families.get(firstOf(article).slug)?.filter(({ slug }) => slug !== article.slug) ?? [],
  };
}
