import { BitReader, decodePostings } from './bits';

/** Decodes the pages of the index, which are fetched as a whole. `lib/site/search/page-writer.ts` writes them. */

/** A term and its articles, each with the best level of the term. */
export interface Entry {
  name: string;
  postings: [article: number, level: number][];
}

/** Locates the pages of the index. */
export interface Directory {
  /** Every page begins with this tag; another tag means another build. */
  tag: number;
  /** Number of pages in each file. */
  files: number[];
  /** For each page: a name between its first line and the last line of the page before, and its length in bytes. */
  names: string[];
  lengths: number[];
}

/** Length of the tag in bytes. */
export const TAG_LENGTH = 2;

/**
 * The terms on a line of the index.
 * @param page its page
 * @param total number of articles
 * @returns an empty list if the page has no such line
 */
export function entriesOf(page: Uint8Array, line: string, total: number): Entry[] {
  const reader = new ByteReader(page, TAG_LENGTH);
  let name = '';
  while (reader.at < page.length) {
    name = reader.name(name);
    const end = reader.number() + reader.at;
    if (name === line) return lineOf(reader, end, total);
    reader.at = end;
  }
  return [];
}

/** The tag that a page begins with. */
export function tagOf(page: Uint8Array): number {
  return (page[0] ?? 0) | ((page[1] ?? 0) << 8);
}

function lineOf(reader: ByteReader, end: number, total: number): Entry[] {
  const entries: Entry[] = [];
  let name = '';
  while (reader.at < end) {
    name = reader.name(name);
    const count = reader.number();
    const bits = new BitReader(reader.bytes, reader.at);
    entries.push({ name, postings: decodePostings(bits, count, total) });
    reader.at = bits.byte;
  }
  return entries;
}

const utf8 = new TextDecoder();

/** Reads bytes in sequence; `at` is the next offset. */
class ByteReader {
  constructor(
    readonly bytes: Uint8Array,
    public at: number,
  ) {}

  /** A number in groups of seven bits, lowest first. */
  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  /** A name: the number of letters shared with the name before, then the rest. */
  name(before: string): string {
    const shared = this.number();
    const length = this.number();
    const rest = this.bytes.subarray(this.at, (this.at += length));
    return before.slice(0, shared) + utf8.decode(rest);
  }
}
