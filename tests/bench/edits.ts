import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { walk, type Step } from '../support/edits/walk';

/**
 * Makes random edits to a made-up newspaper, including builds that are killed, run concurrently, or find their
 * cache deleted or damaged; after each edit the site is compared with a cold build, byte for byte: `npx tsx
 * tests/bench/edits.ts [EDITS [SEED [EVERY]]]`. With EVERY, compares only after every EVERY edits. Stops at the
 * first difference, names the edit, and keeps the folders for inspection.
 */

const ARTICLES = 70;
const [edits = '200', seed = '1', every = '1'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'edits-'));
const seconds: number[] = [];

function tell({ number, edit, warm, cold }: Step): void {
  const made = warm.made === null ? '' : `${warm.made} pages made`;
  const compared = cold === null ? '' : `= cold ${cold.seconds.toFixed(1)} s`;
  console.log(
    [
      String(number).padStart(4),
      `${warm.seconds.toFixed(1).padStart(5)} s`,
      made.padEnd(15),
      compared.padEnd(14),
      edit,
    ].join('  '),
  );
  seconds.push(warm.seconds);
}

console.log(`${edits} edits of ${ARTICLES} articles, seed ${seed}, in ${folder}`);
try {
  const steps = walk({
    folder,
    seed: Number(seed),
    articles: ARTICLES,
    edits: Array.from({ length: Number(edits) }, () => null),
    every: Number(every),
  });
  for await (const step of steps) tell(step);
  const median = seconds.sort((one, other) => one - other)[seconds.length >> 1] ?? 0;
  console.log(`${seconds.length} edits, no difference; a build took ${median.toFixed(1)} s (median)`);
  rmSync(folder, { recursive: true });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
