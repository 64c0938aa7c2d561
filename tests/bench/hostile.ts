import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildHostile, hostileNewsroom } from '../support/hostile-newsroom';
import { Random } from '../support/random';

/**
 * Builds a site of hostile files: `npx tsx tests/bench/hostile.ts [COUNT [SEED]]`; of all, or of COUNT. Prints the
 * build's output if it failed, and a summary.
 */
const [count = 'Infinity', seed = '1'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
try {
  await hostileNewsroom(folder, new Random(Number(seed)), Number(count));
  const { code, stdout, stderr } = await buildHostile(folder, 3600);
  const failed = stdout.match(/^.*(?:reader-failed|page-failed).*$/gm) ?? [];
  console.log(code === 0 ? failed.join('\n') : `${stdout}\n${stderr}`);
  console.log(`${count} hostile files, seed ${seed}: exit code ${code}, ${failed.length} failed`);
  process.exitCode = code === 0 && failed.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
