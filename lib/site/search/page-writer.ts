import { TAG_LENGTH, type Directory } from '../../client/search/index-pages';
import { placesAt, type Lexicon } from './lexicon';
import { BitWriter, encodePostings, sharedLength } from './bit-writer';

/** Size in bytes at which a page is closed: a query reads about two pages per word. */
const PAGE = 3000;
/** Maximum of index files: any new article changes all of them. */
const MOST_FILES = 32;
/** Minimum size of a file in bytes: pages in one file can be read with one request. */
const LEAST_FILE = 200_000;

/**
 * Writes the pages of the index, see `lib/client/search/index-pages.ts`.
 * @param total how many articles there are
 * @param tag of the {@link Directory}
 */
export function writePages(
  lexicon: Lexicon,
  total: number,
  tag: number,
): { files: Uint8Array[]; directory: Directory } {
  const pages: { name: string; bytes: Uint8Array }[] = [];
  const [page, terms] = [new BitWriter(), new BitWriter()];
  /** Of the page that is written, and of the line before. */
  let [opening, before]: [string | null, string] = [null, ''];
  const close = () => {
    if (opening !== null) pages.push({ name: opening, bytes: page.bytes.slice() });
    page.clear();
    opening = null;
  };
  for (let at = 0; at < lexicon.terms.length;) {
    const line = lexicon.lines[at] ?? '';
    terms.clear();
    at = writeLine(terms, lexicon, at, total);
    const { length } = terms.bytes;
    if (page.bytes.length + length > PAGE) close();
    if (opening === null) page.bits(tag, 8 * TAG_LENGTH);
    page.name(opening === null ? '' : before, line);
    page.number(length);
    page.append(terms.bytes);
    opening ??= line.slice(0, sharedLength(before, line) + 1);
    before = line;
  }
  close();
  const size = Math.max(LEAST_FILE, pages.reduce((sum, { bytes }) => sum + bytes.length, 0) / MOST_FILES);
  const files = cutAt(pages, size);
  return {
    files: files.map((some) => Buffer.concat(some.map(({ bytes }) => bytes))),
    directory: {
      tag,
      files: files.map((some) => some.length),
      names: pages.map(({ name }) => name),
      lengths: pages.map(({ bytes }) => bytes.length),
    },
  };
}

/** Writes the terms that stand on the line of the term at an index. @returns the index of the next line's first term */
function writeLine(writer: BitWriter, lexicon: Lexicon, first: number, total: number): number {
  const { terms, lines } = lexicon;
  let at = first;
  for (let before = ''; at < terms.length && lines[at] === lines[first]; at += 1) {
    const name = terms[at] ?? '';
    const places = placesAt(lexicon, at);
    writer.name(before, name);
    writer.number(places.length);
    encodePostings(writer, places, total);
    before = name;
  }
  return at;
}

/** Splits a list into pieces of a size in bytes. */
function cutAt<Page extends { bytes: Uint8Array }>(pages: readonly Page[], size: number): Page[][] {
  const pieces: Page[][] = [];
  let length = Infinity;
  for (const page of pages) {
    if (length >= size) {
      pieces.push([]);
      length = 0;
    }
    pieces.at(-1)?.push(page);
    length += page.bytes.length;
  }
  return pieces;
}
