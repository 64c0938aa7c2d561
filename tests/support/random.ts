/** Seeded random numbers (Mulberry32), repeatable unlike `Math.random`. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** A whole number from 0 up to, but not including, `limit`. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  }

  /** True with a probability of 1 in `times`. */
  oneIn(times: number): boolean {
    return this.below(times) === 0;
  }

  /** A random item. @throws RangeError if there are none */
  pick<Item>(items: readonly Item[]): Item {
    const [picked] = items.slice(this.below(items.length));
    if (picked === undefined) throw new RangeError('There is nothing to pick from.');
    return picked;
  }
}
