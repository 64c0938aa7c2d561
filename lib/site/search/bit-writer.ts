import { HIGHEST_LEVEL, riceParameter } from '../../client/search/bits';

const utf8 = new TextEncoder();

/** Writes what `lib/client/search/bits.ts` and `index-pages.ts` read: bits, the lowest of each byte first, and whole bytes. */
export class BitWriter {
  #bytes = new Uint8Array(1 << 16);
  #bit = 0;

  /** What was written, its last byte filled up with zeros; valid until more is written. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, (this.#bit + 7) >>> 3);
  }

  /** Forgets all. */
  clear(): void {
    this.#bytes.fill(0, 0, (this.#bit + 7) >>> 3);
    this.#bit = 0;
  }

  /** The lowest `length` bits of a number, at most 24. */
  bits(value: number, length: number): void {
    this.#reserve(length);
    let at = this.#bit >>> 3;
    // With the up to seven bits that the byte holds already, all fit into 31.
    let rest = (value & ((1 << length) - 1)) << (this.#bit & 7);
    for (; rest !== 0; rest >>>= 8, at += 1) this.#bytes[at] = (this.#bytes[at] ?? 0) | (rest & 255);
    this.#bit += length;
  }

  /** A number as that many ones and a zero, which is left out at `most`. */
  unary(value: number, most = Infinity): void {
    let ones = value;
    for (; ones >= 16; ones -= 16) this.bits(0xffff, 16);
    const end = value === most ? 0 : 1;
    this.bits((1 << ones) - 1, ones + end);
  }

  /** Whole bytes, from the next one on. */
  append(bytes: Uint8Array): void {
    this.#bit = (this.#bit + 7) & ~7;
    this.#reserve(bytes.length * 8);
    this.#bytes.set(bytes, this.#bit >>> 3);
    this.#bit += bytes.length * 8;
  }

  /** A number from the next byte on: seven bits a byte, the lowest first. */
  number(value: number): void {
    this.#bit = (this.#bit + 7) & ~7;
    let rest = value;
    for (; rest > 127; rest >>>= 7) this.bits((rest & 127) | 128, 8);
    this.bits(rest, 8);
  }

  /** A name from the next byte on: how many letters it shares with the one before, then the rest. */
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

/** How many letters two names have in common at their beginning; no half of a surrogate pair. */
export function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return /[\uD800-\uDBFF]/.test(one[length - 1] ?? '') ? length - 1 : length;
}

/**
 * Writes where a term stands.
 * @param places articles times four plus level, ascending
 * @param total how many articles there are
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
