import { extendHash, mix, syllableHashes } from './syllables';

/**
 * Finding texts that are nearly the same among thousands without comparing each with each: MinHash over runs of
 * syllables, and locality-sensitive hashing (Leskovec, Rajaraman, Ullman: Mining of Massive Datasets, chapter 3).
 */

/** Runs of so many syllables are compared. */
const RUN = 4;
/** Bands of hashes that must agree in full for two texts to be compared; 16 × 4 misses 1 in 5,000 pairs that share 80 %. */
const BANDS = 16;
const ROWS = 4;
/** Of texts that share a band only the first few are compared with: a thousand copies must not cost a million comparisons. */
const COMPARED = 8;

const multipliers = Uint32Array.from({ length: BANDS * ROWS }, (_, index) => mix(2 * index + 1) | 1);
const offsets = Uint32Array.from({ length: BANDS * ROWS }, (_, index) => mix(2 * index + 2));

/** The index of an earlier text that a text is most like, and how much of both they share, 0 to 1. */
export interface Likeness {
  text: number;
  earlier: number;
  share: number;
}

/** For each text that shares at least `least` (from about 0.7 on) of its runs with an earlier one, the one it is most like. */
export function findAlike(texts: readonly string[], least: number): Likeness[] {
  const runs = texts.map(runsOf);
  const buckets = new Map<string, number[]>();
  return runs.flatMap((mine, text) => {
    let best: Likeness | null = null;
    for (const earlier of candidates(mine, text, buckets)) {
      const share = jaccard(mine, runs[earlier] ?? new Set());
      if (share >= (best?.share ?? least)) best = { text, earlier, share };
    }
    return best ? [best] : [];
  });
}

/** Earlier texts that agree in a band; puts the text into the buckets of its own bands. */
function candidates(runs: ReadonlySet<number>, text: number, buckets: Map<string, number[]>): Set<number> {
  const found = new Set<number>();
  if (runs.size === 0) return found;
  const hashes = minHashes(runs);
  for (let band = 0; band < BANDS; band += 1) {
    const key = `${band}:${hashes.subarray(band * ROWS, (band + 1) * ROWS).join()}`;
    const bucket = buckets.get(key) ?? [];
    for (const earlier of bucket) found.add(earlier);
    if (bucket.length < COMPARED) bucket.push(text);
    buckets.set(key, bucket);
  }
  return found;
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

/** The hashes of all runs of syllables. */
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
