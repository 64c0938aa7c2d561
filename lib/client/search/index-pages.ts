import { BitReader, decodePostings } from './bits';

/** The pages of the index: bytes that are fetched together. `lib/site/search/page-writer.ts` writes them. */

/** A term, and the articles that have it, each with the best level that it has there. */
export interface Entry {
  name: string;
  postings: [article: number, level: number][];
}

/** Where the pages of the index lie. */
export interface Directory {
  /** Every page begins with it; one that begins with another belongs to an older or newer index. */
  tag: number;
  /** How many pages are in each file. */
  files: number[];
  /** By page: no line of it sorts before this, none of the page before as late; and its length in bytes. */
  names: string[];
  lengths: number[];
}

/** Bytes of the tag. */
export const TAG_LENGTH = 2;

/**
 * The terms on a line of the index.
 * @param page its page
 * @param total how many articles there are
 * @returns none where the page has no such line
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

/** Reads bytes one after another; `at` is the next one. */
class ByteReader {
  constructor(
    readonly bytes: Uint8Array,
    public at: number,
  ) {}

  /** Seven bits a byte, the lowest first. */
  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  /** A name: how many letters it shares with the one before, then the rest. */
  name(before: string): string {
    const shared = this.number();
    const length = this.number();
    const rest = this.bytes.subarray(this.at, (this.at += length));
    return before.slice(0, shared) + utf8.decode(rest);
  }
}
