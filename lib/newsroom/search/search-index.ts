import { encode, fold, shardOf, termsOf } from '@/public/tim-kiem/search.js';
import type { Article } from '../../article/article';
import { plainText } from '../plain-text';

/** About how many terms lie in one file of the index: some 10 kB, compressed half of that. */
const TERMS_A_SHARD = 400;

/** Where in an article a term stands, as its postings tell; the more the better. */
const level = { body: 0, bodyOften: 1, lede: 2, title: 3 } as const;

/** So often in a body, and the article may be about it. */
const OFTEN = 3;

/**
 * Makes the index of all articles' words.
 * @param articles numbered as they come
 * @returns the files into which it is cut, of which a query needs a few: by term with its marks where it stands, see `encode`
 */
export function indexArticles(articles: readonly Article[]): Record<string, string>[] {
  const postings = new Map<string, [article: number, level: number][]>();
  for (const [number, article] of articles.entries()) {
    for (const [term, level] of levelsOf(article)) {
      const known = postings.get(term);
      if (known) known.push([number, level]);
      else postings.set(term, [[number, level]]);
    }
  }
  const count = 2 ** Math.max(0, Math.round(Math.log2(postings.size / TERMS_A_SHARD)));
  const shards = Array.from({ length: count }, (): Record<string, string> => ({}));
  // In one order, however the articles came: a file that says the same stays the same.
  for (const term of [...postings.keys()].sort()) {
    const shard = shards[shardOf(fold(term), count)];
    if (shard) shard[term] = encode(postings.get(term) ?? []);
  }
  return shards;
}

/** The terms of an article with the best place in which each of them stands. */
function levelsOf(article: Article): Map<string, number> {
  const levels = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const term of allTerms(decodeEntities(plainText({ ...article, lede: null }))))
    counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const [term, count] of counts) levels.set(term, count < OFTEN ? level.body : level.bodyOften);
  for (const term of allTerms(article.lede ?? '')) levels.set(term, level.lede);
  for (const term of allTerms(article.title)) levels.set(term, level.title);
  return levels;
}

function allTerms(text: string): string[] {
  const { syllables, pairs } = termsOf(text);
  return [...syllables, ...pairs];
}

/** Of our own HTML only these are left, and punctuation is no term. */
function decodeEntities(text: string): string {
  return text.replace(/&(?:#x?[\da-f]+|[a-z]+);/gi, ', ');
}
