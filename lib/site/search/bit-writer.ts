import { HIGHEST_LEVEL, riceParameter } from '../../client/search/bits';

const utf8 = new TextEncoder();

/**
 * Writes bits (lowest of each byte first) and whole bytes for the readers in `lib/client/search/bits.ts` and
 * `index-pages.ts`.
 */
export class BitWriter {
  #bytes = new Uint8Array(1 << 16);
  #bit = 0;

  /** The bytes so far, the last one padded with zeros; valid until the next write. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, (this.#bit + 7) >>> 3);
  }

  /** Empties the writer. */
  clear(): void {
    this.#bytes.fill(0, 0, (this.#bit + 7) >>> 3);
    this.#bit = 0;
  }

  /** Writes the lowest `length` bits of a number, at most 24. */
  bits(value: number, length: number): void {
    this.#reserve(length);
    let at = this.#bit >>> 3;
    // Together with up to seven bits already in the byte, these fit into 31.
    let rest = (value & ((1 << length) - 1)) << (this.#bit & 7);
    for (; rest !== 0; rest >>>= 8, at += 1) this.#bytes[at] = (this.#bytes[at] ?? 0) | (rest & 255);
    this.#bit += length;
  }

  /** A unary number: that many ones and a zero, which is omitted at `most`. */
  unary(value: number, most = Infinity): void {
    let ones = value;
    for (; ones >= 16; ones -= 16) this.bits(0xffff, 16);
    const end = value === most ? 0 : 1;
    this.bits((1 << ones) - 1, ones + end);
  }

  /** Appends whole bytes. */
  append(bytes: Uint8Array): void {
    this.#bit = (this.#bit + 7) & ~7;
    this.#reserve(bytes.length * 8);
    this.#bytes.set(bytes, this.#bit >>> 3);
    this.#bit += bytes.length * 8;
  }

  /** Writes a number from the next whole byte, in groups of seven bits, lowest first. */
  number(value: number): void {
    this.#bit = (this.#bit + 7) & ~7;
    let rest = value;
    for (; rest > 127; rest >>>= 7) this.bits((rest & 127) | 128, 8);
    this.bits(rest, 8);
  }

  /** Writes a name from the next whole byte: the number of letters shared with the name before, then the rest. */
  name(before: string, name: string): void {
    const shared = sharedLength(before, name);
    const rest = name.slice(shared);
    this.number(shared);
    this.number(Buffer.byteLength(rest));
    this.#reserve(rest.length * 3 * 8);
    this.#bit += utf8.encodeInto(rest, this.#bytes.subarray(this.#bit >>> 3)).written * 8;
  }

  #reserve(bits: number): void {
    if (this.#bit + bits + 64 < this.#bytes.length * 8) return;
    const larger = new Uint8Array(this.#bytes.length * 2 + (bits >>> 3));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Length of the common beginning of two names, never half a surrogate pair. */
export function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return /[\uD800-\uDBFF]/.test(one[length - 1] ?? '') ? length - 1 : length;
}

/**
 * Encodes the postings of a term.
 * @param places article number times four plus level, ascending
 * @param total number of articles
 */
export function encodePostings(writer: BitWriter, places: Uint32Array, total: number): void {
  const low = riceParameter(places.length, total);
  let last = -1;
  for (const place of places) {
    const article = place >>> 2;
    const distance = article - last - 1;
    last = article;
    writer.unary(distance >>> low);
    writer.bits(distance, low);
    writer.unary(place & 3, HIGHEST_LEVEL);
  }
}
