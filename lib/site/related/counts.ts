import { powerOf } from './rarity';

/** A former run, or this one. */
export type Side = 'was' | 'is';

/** How many there were in a former run, and are in this one. */
export class Count {
  constructor(
    public was = 0,
    public is = 0,
  ) {}

  /** Whether rarity sees a difference. */
  get differs(): boolean {
    return powerOf(this.was) !== powerOf(this.is);
  }
}

/** A {@link Count} of each of some things; others are not counted. */
export class Counts<Thing> {
  readonly #counts: Map<Thing, Count>;

  constructor(counted: Iterable<Thing>) {
    this.#counts = new Map(Array.from(counted, (each) => [each, new Count()]));
  }

  keys(): Iterable<Thing> {
    return this.#counts.keys();
  }

  get(thing: Thing): Count | undefined {
    return this.#counts.get(thing);
  }

  /** Counts each of these once on one side. */
  add(things: Iterable<Thing>, side: Side): void {
    for (const thing of new Set(things)) {
      const count = this.#counts.get(thing);
      if (count) count[side] += 1;
    }
  }
}

/** Lets these numbers pass, and few others: of the million terms of an archive, a new article has two hundred. */
export class Sieve {
  readonly #holes = new Uint8Array(1 << 16);

  constructor(numbers: Iterable<number>) {
    for (const number of numbers) this.#holes[number & 0xffff] = 1;
  }

  passes(number: number): boolean {
    return this.#holes[number & 0xffff] === 1;
  }
}
