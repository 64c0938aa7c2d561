import type { Article } from '../article/article';
import { groupBy } from './group';
import { oldestFirst } from './order';
import { plainText } from './plain-text';
import { findAlike } from './similarity';

/** Two articles that share so much of their text are most likely one, published twice. */
const SAME = 0.8;
/** Shorter texts (captions of a picture story, mere notices) are alike for other reasons. */
const WORDS = 60;

/** An article that says nearly the same as an earlier one. */
export interface Repeat {
  article: Article;
  /** Published before it or, where that is not known, the first by address (“x” before “x-2”). */
  earlier: Article;
  /** How much of both they share, 0 to 1. */
  share: number;
}

/** Articles that were published more than once. */
export interface Versions {
  /** Whether it says what an earlier one has said. */
  isRepeat: (article: Article) => boolean;
  /** The other versions of an article, oldest first. */
  othersOf: (article: Article) => Article[];
}

/** All articles that say nearly the same as an earlier one, oldest first. */
export function findRepeats(articles: readonly Article[]): Repeat[] {
  const long = articles.filter(({ words }) => words >= WORDS).sort(oldestFirst);
  return findAlike(long.map(plainText), SAME).flatMap(({ text, earlier, share }) => {
    const [article, twin] = [long[text], long[earlier]];
    return article && twin ? [{ article, earlier: twin, share }] : [];
  });
}

export function sortVersions(articles: readonly Article[]): Versions {
  const first = new Map<string, Article>();
  for (const { article, earlier } of findRepeats(articles))
    first.set(article.slug, first.get(earlier.slug) ?? earlier);
  const firstOf = (article: Article) => first.get(article.slug) ?? article;
  const families = groupBy([...articles].sort(oldestFirst), (article) => firstOf(article).slug);
  return {
    isRepeat: ({ slug }) => first.has(slug),
    othersOf: (article) =>
      (families.get(firstOf(article).slug) ?? []).filter(({ slug }) => slug !== article.slug),
  };
}
