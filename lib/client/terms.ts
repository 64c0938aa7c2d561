import { spell } from '../language/spelling';

/** The format of the search index: written by the build, read by the search page. */

/** The syllables of a text, each in its one spelling, in runs of neighbours that no punctuation parts. */
export function runsOf(text: string): string[][] {
  const runs = spell(text).match(/[\p{L}\p{M}\p{N}\s]+/gu) ?? [];
  return runs.map((run) => run.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []);
}

/** The line of the index that holds a pair of neighbours without marks, with all pairs whose second word has the same first letter. */
export function pairLine(one: string, next: string): string {
  return `${one} ${String.fromCodePoint(next.codePointAt(0) ?? 0)}`;
}

/** Which of `parts` files holds a line, 0 to `parts` - 1: FNV-1a, the same in every version. */
export function partOf(line: string, parts: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < line.length; index += 1)
    hash = Math.imul(hash ^ line.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % parts;
}

/** The digits of postings, 0 to 63. */
export const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Reads the places of a term, as `lib/site/search/postings.ts` writes them.
 * @returns by article, in ascending order, the best level that the term has there, 0 to 3
 */
export function decodePostings(text: string): [article: number, level: number][] {
  const postings: [number, number][] = [];
  let [article, value, shift] = [-1, 0, 0];
  for (const letter of text) {
    const digit = digits.indexOf(letter);
    value |= (digit & 31) << shift;
    shift += 5;
    if (digit > 31) continue;
    article += value >>> 2;
    postings.push([article, value & 3]);
    [value, shift] = [0, 0];
  }
  return postings;
}

/** The files of the search, by their paths from its page. */
export const searchFiles = {
  /** What is known of all articles: where they lie, and what results are filtered by. */
  catalogue: 'loc.json',
  /** What the documents are called that the articles cite, and where their pages are. */
  documents: 'van-ban.json',
  /** The folder of a bundle, which numbers its files from 0. */
  bundle: (bundle: number) => `${bundle}/`,
  /** Lines of the index, within the bundle's folder. */
  index: (file: number) => `tu/${file}.txt`,
  /** What results show, within the bundle's folder. */
  records: (file: number) => `bai/${file}.json`,
};
