import { join } from 'node:path';
import { z } from 'zod';
import { TextCache } from '../../base/cache/cache';
import { sha256 } from '../../base/sha256';
import { emptyLexicon, joined, renumbered, toLexicon, type Lexicon } from './lexicon';
import { Postings } from './postings';

/** Everything is kept in one entry. */
const ENTRY = sha256('lexicon');

/** Up to this many articles that differ from those of the former run do not justify writing everything again. */
const FEW = 16;

/** What is kept begins with it, on a line of its own: the articles' keys, bytes of the text behind it, and how many terms. */
const headSchema = z.object({ keys: z.array(z.string()), text: z.int(), terms: z.int() });

/** The terms of the articles that a former run looked at. */
interface Kept {
  /** Of each article its key, by its number. */
  keys: readonly string[];
  lexicon: Lexicon;
}

/** Gives and takes what a former run found out. */
export interface LexiconCache {
  get: () => Kept;
  put: (kept: Kept) => void;
}

/** Without a former run. */
export const noLexiconCache: LexiconCache = {
  get: () => ({ keys: [], lexicon: emptyLexicon }),
  put: () => undefined,
};

/**
 * @param version of the code that gathers terms
 * @throws Error of the file system, if the cache folder cannot be written
 */
export function openLexiconCache(cacheDir: string, version: string): LexiconCache {
  const cache = new TextCache(join(cacheDir, 'search-lexicon'), version);
  return {
    get() {
      const bytes = cache.getBytes(ENTRY);
      return bytes ? read(bytes) : noLexiconCache.get();
    },
    put(kept) {
      cache.put(ENTRY, write(kept));
    },
  };
}

/**
 * The terms of all articles. Those of a former run are taken over: only what changed since is looked at.
 * @param articles by their numbers
 * @param termsOf what `searchTermsOf` gave of an article
 */
export function lexiconOf<Article extends { key: string }>(
  articles: readonly Article[],
  termsOf: (article: Article) => string,
  cache: LexiconCache,
): Lexicon {
  const former = cache.get();
  const places = new Map(former.keys.map((key, at) => [key, at]));
  const numbers = new Int32Array(former.keys.length).fill(-1);
  const postings = new Postings();
  let [last, added] = [-1, 0];
  for (const [number, article] of articles.entries()) {
    const known = places.get(article.key) ?? -1;
    // Of articles that changed their order those that come before others now are looked at like new ones.
    if (known > last) {
      numbers[(last = known)] = number;
      continue;
    }
    postings.add(number, termsOf(article));
    added += 1;
  }
  const lexicon = joined(renumbered(former.lexicon, numbers), toLexicon(postings.sorted()));
  const gone = former.keys.length + added - articles.length;
  if (added + gone > FEW) cache.put({ keys: articles.map(({ key }) => key), lexicon });
  return lexicon;
}

/** The head; a text of all terms and behind them the lines that they stand on, one a line; the numbers. */
function write({ keys, lexicon }: Kept): Buffer {
  const { terms, lines, ends, places } = lexicon;
  const text = Buffer.from(`${terms.join('\n')}\n${lines.join('\n')}`);
  const head = { keys, text: text.length, terms: terms.length };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), text, bytesOf(ends), bytesOf(places)]);
}

/** @throws SyntaxError or ZodError if the bytes do not come from {@link write} */
function read(bytes: Buffer): Kept {
  const textAt = bytes.indexOf('\n') + 1;
  const { keys, text, terms } = headSchema.parse(JSON.parse(bytes.toString('utf8', 0, textAt)));
  const names = bytes.toString('utf8', textAt, textAt + text).split('\n');
  const numbers = new Uint32Array(Uint8Array.from(bytes.subarray(textAt + text)).buffer);
  return {
    keys,
    lexicon: {
      terms: names.slice(0, terms),
      lines: names.slice(terms, 2 * terms),
      ends: numbers.subarray(0, terms),
      places: numbers.subarray(terms),
    },
  };
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
