import { NumberTable } from '../../base/number-table';
import { pack, unpack } from '../../base/packing';
import { extendHash, mix, syllableHashes } from '../../language/syllables';

/**
 * Finding texts that are nearly the same among thousands without comparing each with each: MinHash over runs of
 * syllables, and locality-sensitive hashing (Leskovec, Rajaraman, Ullman: Mining of Massive Datasets, chapter 3).
 */

/** Length of the compared runs, in syllables. */
const RUN = 4;
/** Bands of hashes that must agree in full for two texts to be compared; 16 × 4 misses 1 in 5,000 pairs that share 80 %. */
const BANDS = 16;
const ROWS = 4;
/** Limits comparisons within a band: a thousand copies must not cost a million of them. */
const COMPARED = 8;

const multipliers = Uint32Array.from({ length: BANDS * ROWS }, (_, index) => mix(2 * index + 1) | 1);
const offsets = Uint32Array.from({ length: BANDS * ROWS }, (_, index) => mix(2 * index + 2));

/** A text that resembles an earlier one, and the share of text in common, 0 to 1. */
export interface Likeness<Text> {
  text: Text;
  earlier: Text;
  share: number;
}

/**
 * Finds each text that shares at least `least` (about 0.7 or more) of its runs with an earlier one, and the most
 * similar of these.
 * @param texts earliest first, each with its {@link bandsOf}
 * @param shareOf compares two candidates more precisely
 */
export function findAlike<Text extends { bands: string }>(
  texts: readonly Text[],
  least: number,
  shareOf: (text: Text, earlier: Text) => number,
): Likeness<Text>[] {
  const buckets: Buckets = { first: new NumberTable(texts.length * BANDS), more: new Map() };
  return texts.flatMap((text, at) => {
    let best: Likeness<Text> | null = null;
    for (const other of candidates(text.bands, at, buckets)) {
      const earlier = texts[other];
      if (!earlier) continue;
      const share = shareOf(text, earlier);
      if (share >= (best?.share ?? least)) best = { text, earlier, share };
    }
    return best ? [best] : [];
  });
}

/** The share of text that two texts have in common, 0 to 1. */
export function shareOfTexts(one: string, other: string): number {
  return jaccard(runsOf(one), runsOf(other));
}

/** The share of bands that two sketches of {@link bandsOf} have in common, 0 to 1. */
export function shareOfBands(one: string, other: string): number {
  const others = [...unpack(other)];
  return [...unpack(one)].filter((band, index) => band === others[index]).length / BANDS;
}

/**
 * Texts (by index) for each value of a band. Most bands occur once, and a list for each would take most of the time.
 */
interface Buckets {
  first: NumberTable;
  more: Map<number, number[]>;
}

/** Earlier texts that agree in a band; also adds this text to the buckets of its own bands. */
function candidates(bands: string, at: number, { first, more }: Buckets): Set<number> {
  const found = new Set<number>();
  for (const band of unpack(bands)) {
    const earlier = first.getOrKeep(band, at);
    if (earlier === null || earlier === at) continue;
    const others = more.get(band) ?? [];
    for (const each of [earlier, ...others]) found.add(each);
    if (others.length < COMPARED - 1) more.set(band, [...others, at]);
  }
  return found;
}

/**
 * A packed sketch of a text's runs, one value per band. Texts that share most of their runs agree in at least one band.
 * Empty if the text has no run.
 */
export function bandsOf(text: string): string {
  const runs = runsOf(text);
  if (runs.size === 0) return '';
  const sketch = minHashes(runs);
  return pack(Array.from({ length: BANDS }, (_, band) => bandKey(sketch, band * ROWS)));
}

/** A small integer, the fastest kind of map key; a collision only costs a needless comparison. */
function bandKey(sketch: Uint32Array, start: number): number {
  let key = start;
  for (let index = start; index < start + ROWS; index += 1) key = mix(key ^ (sketch[index] ?? 0));
  return key >>> 2;
}

function minHashes(runs: ReadonlySet<number>): Uint32Array {
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const run of runs) {
    for (let index = 0; index < least.length; index += 1) {
      const hash = (Math.imul(run, multipliers[index] ?? 1) + (offsets[index] ?? 0)) >>> 0;
      if (hash < (least[index] ?? 0)) least[index] = hash;
    }
  }
  return least;
}

/** Hashes of all runs of syllables. */
function runsOf(text: string): Set<number> {
  const hashes = syllableHashes(text);
  const runs = new Set<number>();
  for (let start = 0; start + RUN <= hashes.length; start += 1) {
    let run = 0;
    for (let index = start; index < start + RUN; index += 1) run = extendHash(run, hashes[index] ?? 0);
    runs.add(run);
  }
  return runs;
}

function jaccard(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const run of small) if (large.has(run)) shared += 1;
  return shared / (one.size + other.size - shared);
}
