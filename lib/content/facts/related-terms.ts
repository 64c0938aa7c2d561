import type { Article } from '../../article/article';
import { pack } from '../../base/packing';
import { nameKey } from '../../language/name-key';
import { plainText } from './plain-text';
import { extendHash, syllableHashes } from '../../language/syllables';

/** How many letters of lede and body are read: the beginning says what an article is about. */
const LETTERS = 1000;

/** What an article is about, as packed hashes of pairs of neighbouring syllables (most Vietnamese words have two). */
export interface Terms {
  title: string;
  /** Terms of lede and body that are not in the title. */
  text: string;
}

/** The terms of an article. */
export function termsOf(article: Pick<Article, 'title' | 'lede' | 'sections'>): Terms {
  const title = new Set(pairsOf(article.title));
  const text = new Set(pairsOf(plainText(article).slice(0, LETTERS)));
  return { title: pack(title), text: pack([...text].filter((pair) => !title.has(pair))) };
}

/** People, agencies and topic of an article; may contain repetitions. */
export function tagsOf(
  { authors, dateline, via }: Pick<Article, 'authors' | 'dateline' | 'via'>,
  topic: string,
): string[] {
  const tags = [`topic ${topic}`];
  for (const { name } of authors) tags.push(`person ${nameKey(name)}`);
  for (const agency of [dateline, via]) if (agency !== null) tags.push(`agency ${nameKey(agency)}`);
  return tags;
}

function pairsOf(text: string): number[] {
  const hashes = syllableHashes(text);
  return hashes.slice(1).map((hash, index) => extendHash(hashes[index] ?? 0, hash));
}
