/** Initial sizes, powers of two; all arrays grow. */
const FIRST_SLOTS = 1 << 16;
const FIRST_PLACES = 1 << 16;

const TAB = 0x09;
const NEWLINE = 0x0a;

/**
 * Collects the places of terms. An archive has millions, so they are numbers in flat arrays: terms are stored in one
 * text, found by an open-addressing hash table, and sorted by counting. A map of strings takes ten times as long.
 */
export class Postings {
  /** For each slot of the hash table, a term's number plus one. */
  #slots = new Int32Array(FIRST_SLOTS);
  /** For each term its hash and the end of its letters; they begin at the end of the term before. */
  readonly #hashes: number[] = [];
  readonly #ends: number[] = [];
  #letters = new Uint16Array(FIRST_SLOTS);
  /** For each place the number of its term, and article and level as one number. */
  #terms = new Int32Array(FIRST_PLACES);
  #places = new Uint32Array(FIRST_PLACES);
  #count = 0;

  /**
   * Adds all terms of an article.
   * @param article its number; must not decrease
   * @param text a line for each level, from 0, of terms separated by tabs
   */
  add(article: number, text: string): void {
    let [level, start, hash] = [0, 0, 0];
    for (let at = 0; at <= text.length; at += 1) {
      const letter = at < text.length ? text.charCodeAt(at) : NEWLINE;
      if (letter !== TAB && letter !== NEWLINE) {
        hash = Math.imul(hash ^ letter, 0x01000193);
        continue;
      }
      if (at > start) this.#addPlace(this.#numberOf(text, start, at, hash), article * 4 + level);
      if (letter === NEWLINE) level += 1;
      [start, hash] = [at + 1, 0];
    }
  }

  /** The places of each term: article number times four plus level, ascending. */
  sorted(): Map<string, Uint32Array> {
    const ends = new Uint32Array(this.#ends.length + 1);
    const terms = this.#terms.subarray(0, this.#count);
    for (const term of terms) ends[term + 1] = (ends[term + 1] ?? 0) + 1;
    for (let term = 1; term < ends.length; term += 1) ends[term] = (ends[term] ?? 0) + (ends[term - 1] ?? 0);
    const places = new Uint32Array(this.#count);
    // Each offset moves from a term's first place to the end of its last.
    for (let index = 0; index < places.length; index += 1) {
      const term = terms[index] ?? 0;
      const free = ends[term] ?? 0;
      places[free] = this.#places[index] ?? 0;
      ends[term] = free + 1;
    }
    let [start, letter] = [0, 0];
    return new Map(
      this.#ends.map((end, term) => {
        const name = String.fromCharCode(...this.#letters.subarray(letter, (letter = end)));
        return [name, places.subarray(start, (start = ends[term] ?? start))];
      }),
    );
  }

  #addPlace(term: number, place: number): void {
    if (this.#count === this.#terms.length) {
      this.#terms = grown(this.#terms, new Int32Array(this.#count * 2));
      this.#places = grown(this.#places, new Uint32Array(this.#count * 2));
    }
    this.#terms[this.#count] = term;
    this.#places[this.#count] = place;
    this.#count += 1;
  }

  /** The number of the term at `start` to `end` in a text; a new term gets the next number. */
  #numberOf(text: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (; ; slot = (slot + 1) & mask) {
      const term = (this.#slots[slot] ?? 0) - 1;
      if (term < 0) break;
      if (this.#hashes[term] === hash && this.#isTerm(term, text, start, end)) return term;
    }
    return this.#addTerm(slot, text, start, end, hash);
  }

  #isTerm(term: number, text: string, start: number, end: number): boolean {
    const first = this.#ends[term - 1] ?? 0;
    if ((this.#ends[term] ?? 0) - first !== end - start) return false;
    for (let at = start; at < end; at += 1)
      if (this.#letters[first + at - start] !== text.charCodeAt(at)) return false;
    return true;
  }

  #addTerm(slot: number, text: string, start: number, end: number, hash: number): number {
    const term = this.#ends.length;
    const first = this.#ends[term - 1] ?? 0;
    const last = first + end - start;
    if (last > this.#letters.length) this.#letters = grown(this.#letters, new Uint16Array(last * 2));
    for (let at = start; at < end; at += 1) this.#letters[first + at - start] = text.charCodeAt(at);
    this.#hashes.push(hash);
    this.#ends.push(last);
    this.#slots[slot] = term + 1;
    if (this.#ends.length * 2 > this.#slots.length) this.#growSlots();
    return term;
  }

  #growSlots(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (const [term, hash] of this.#hashes.entries()) {
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = term + 1;
    }
    this.#slots = slots;
  }
}

function grown<Numbers extends Int32Array | Uint32Array | Uint16Array>(
  numbers: Numbers,
  larger: Numbers,
): Numbers {
  larger.set(numbers);
  return larger;
}
