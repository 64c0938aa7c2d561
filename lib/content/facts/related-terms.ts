import type { Article } from '../../article/article';
import { pack } from '../../base/packing';
import { nameKey } from '../../language/name-key';
import { plainText } from './plain-text';
import { extendHash, syllableHashes } from '../../language/syllables';

/** Letters of lede and body that are looked at: what an article is about stands at its beginning. */
const LETTERS = 1000;

/** What an article is about, as packed hashes: pairs of neighbouring syllables, which is what most Vietnamese words are. */
export interface Terms {
  title: string;
  /** Of lede and body; none that stands in the title. */
  text: string;
}

/** The terms of an article. */
export function termsOf(article: Pick<Article, 'title' | 'lede' | 'sections'>): Terms {
  const title = new Set(pairsOf(article.title));
  const text = new Set(pairsOf(plainText(article).slice(0, LETTERS)));
  return { title: pack(title), text: pack([...text].filter((pair) => !title.has(pair))) };
}

/** Who and what an article is connected with beside its words: people, agencies, the topic; some may be named twice. */
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
