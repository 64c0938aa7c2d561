import type { Article } from '../../article/article';
import { nameKey } from '../people';
import { plainText } from '../plain-text';
import { extendHash, syllableHashes } from '../syllables';

/** Letters of lede and body that are looked at: what an article is about stands at its beginning. */
const LETTERS = 1000;
/** How much more a pair of syllables says of an article where it stands in the headline. */
const IN_TITLE = 2;

/**
 * What an article is about, as hashes with weights: pairs of neighbouring syllables, which is what most Vietnamese words
 * are.
 */
export function termsOf(article: Article): Map<number, number> {
  const terms = new Map<number, number>();
  for (const pair of pairsOf(plainText(article).slice(0, LETTERS))) terms.set(pair, 1);
  for (const pair of pairsOf(article.title)) terms.set(pair, IN_TITLE);
  return terms;
}

/** Who and what an article is connected with beside its words: people, agencies, the topic. */
export function tagsOf({ authors, dateline, via }: Article, topic: string): Set<string> {
  const agencies = [dateline, via].filter((agency) => agency !== null);
  return new Set([
    `topic ${topic}`,
    ...authors.map(({ name }) => `person ${nameKey(name)}`),
    ...agencies.map((agency) => `agency ${nameKey(agency)}`),
  ]);
}

function pairsOf(text: string): number[] {
  const hashes = syllableHashes(text);
  return hashes.slice(1).map((hash, index) => extendHash(hashes[index] ?? 0, hash));
}
