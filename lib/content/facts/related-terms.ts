import type { Article } from '../../article/article';
import { pack, unpack } from '../../base/packing';
import { nameKey } from '../../language/name-key';
import { plainText } from './plain-text';
import { extendHash, syllableHashes } from '../../language/syllables';

/** How many letters of lede and body are read: the beginning says what an article is about. */
const LETTERS = 1000;

/** What an article is about, as hashes of pairs of neighbouring syllables (most Vietnamese words have two). */
export interface Terms {
  /** Each once, those of the title first. */
  all: Uint32Array;
  /** How many are in the title. */
  inTitle: number;
}

/** The terms of an article. */
export function termsOf(article: Pick<Article, 'title' | 'lede' | 'sections'>): Terms {
  const title = new Set(pairsOf(article.title));
  const text = new Set(pairsOf(plainText(article).slice(0, LETTERS)));
  return { all: Uint32Array.from(new Set([...title, ...text])), inTitle: title.size };
}

/** Writes terms into a text without a line break. */
export function writeTerms({ all, inTitle }: Terms): string {
  return `${inTitle} ${pack(all)}`;
}

/** @param text from {@link writeTerms} */
export function parseTerms(text: string): Terms {
  const [inTitle, packed = ''] = text.split(' ');
  return { all: unpack(packed), inTitle: Number(inTitle) };
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
