import { digits } from '../../client/terms';

const letters = Uint8Array.from(digits, (digit) => digit.charCodeAt(0));

/**
 * Collects where terms stand. A bundle has a million places and more, so they are put down as plain numbers, and sorted by
 * counting: by term, and within it as they came.
 */
export class Postings {
  readonly #numbers = new Map<string, number>();
  /** Of each place the number of its term, and article and level as one number. */
  readonly #terms: number[] = [];
  readonly #places: number[] = [];

  /**
   * @param article its number in the bundle; none comes before a smaller one
   * @param level the best place in it, 0 to 3
   */
  add(term: string, article: number, level: number): void {
    let number = this.#numbers.get(term);
    if (number === undefined) this.#numbers.set(term, (number = this.#numbers.size));
    this.#terms.push(number);
    this.#places.push(article * 4 + level);
  }

  /** Each term with its postings as `decodePostings` reads them, in the order in which the terms came up. */
  *encoded(): Generator<[term: string, postings: string]> {
    const { places, ends } = this.#sorted();
    let start = 0;
    for (const [term, number] of this.#numbers) {
      const end = ends[number] ?? start;
      yield [term, encodePostings(places.subarray(start, end))];
      start = end;
    }
  }

  #sorted(): { places: Uint32Array; ends: Uint32Array } {
    const ends = new Uint32Array(this.#numbers.size + 1);
    for (const term of this.#terms) ends[term + 1] = (ends[term + 1] ?? 0) + 1;
    for (let term = 1; term < ends.length; term += 1) ends[term] = (ends[term] ?? 0) + (ends[term - 1] ?? 0);
    const places = new Uint32Array(this.#places.length);
    // What begins as the place of a term's first one ends as that behind its last.
    for (let index = 0; index < places.length; index += 1) {
      const term = this.#terms[index] ?? 0;
      const free = ends[term] ?? 0;
      places[free] = this.#places[index] ?? 0;
      ends[term] = free + 1;
    }
    return { places, ends };
  }
}

/**
 * Writes where a term stands as text: per article the distance from the last one (from -1 at first) times four, plus the
 * level; five bits a letter, the lowest first.
 * @param places articles times four plus level, ascending
 */
export function encodePostings(places: Uint32Array): string {
  // 32 bits need seven letters.
  const bytes = Buffer.allocUnsafe(places.length * 7);
  let length = 0;
  let last = -1;
  for (const place of places) {
    const article = place >>> 2;
    let rest = (article - last) * 4 + (place & 3);
    last = article;
    for (; rest > 31; rest >>>= 5) bytes[length++] = letters[32 + (rest & 31)] ?? 0;
    bytes[length++] = letters[rest] ?? 0;
  }
  return bytes.toString('latin1', 0, length);
}
