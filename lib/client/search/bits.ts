/**
 * Decodes the postings of the search index: which articles have a term, in few bits. `lib/site/search/bit-writer.ts`
 * writes them.
 */

/** Reads bits, the lowest of each byte first. */
export class BitReader {
  #bit: number;

  /** @param start the byte to begin with */
  constructor(
    private readonly bytes: Uint8Array,
    start: number,
  ) {
    this.#bit = start * 8;
  }

  /** The offset of the next unread byte. */
  get byte(): number {
    return (this.#bit + 7) >>> 3;
  }

  /** A number of `length` bits, the lowest first. */
  bits(length: number): number {
    let value = 0;
    for (let at = 0; at < length; at += 1) value |= this.#next() << at;
    return value;
  }

  /** A unary number: that many ones and a zero, which is omitted at `most`. */
  unary(most = Infinity): number {
    let value = 0;
    while (value < most && this.#next() === 1) value += 1;
    return value;
  }

  #next(): number {
    // After the end all bits are zero, so reading a damaged file ends.
    const bit = ((this.bytes[this.#bit >>> 3] ?? 0) >>> (this.#bit & 7)) & 1;
    this.#bit += 1;
    return bit;
  }
}

/** The highest level of a term in an article, see `lib/content/facts/search-terms.ts`. */
export const HIGHEST_LEVEL = 3;

/**
 * The parameter of the Golomb–Rice code for a term in `count` of `total` articles: how many low bits of a distance are
 * written unencoded.
 */
export function riceParameter(count: number, total: number): number {
  return 31 - Math.clz32(Math.max(1, Math.floor(total / Math.max(1, count))));
}

/**
 * Decodes the postings of a term.
 * @param count in how many of `total` articles it is
 * @returns the articles in ascending order, each with the best level of the term
 */
export function decodePostings(
  reader: BitReader,
  count: number,
  total: number,
): [article: number, level: number][] {
  const low = riceParameter(count, total);
  let article = -1;
  return Array.from({ length: Math.min(count, total) }, () => {
    article += 1 + ((reader.unary(total) << low) | reader.bits(low));
    return [article, reader.unary(HIGHEST_LEVEL)];
  });
}
