import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawSample } from './sample.js';

/**
 * `npx tsx tests/bench/mutation/run.ts [COUNT] [SEED] [FOLDER…]`, after `npm ci --prefix tests/bench`: introduces a seeded sample of single faults into folders of lib (`site`, `article/steps`), one at a time, and lists those that no unit test detects. About one in five of COUNT is in a file's constants and is skipped: 280 give about 220 tested faults. With one process on an idle machine the initial run of all tests takes three minutes, and a fault two seconds. MUTATION_CONCURRENCY is the number of processes, 1 by default.
 */

const SAMPLE = '.cache/mutation/sample.json';

const [count = '280', seed = String(Date.now() % 10_000), ...given] = process.argv.slice(2);
const folders = given.length > 0 ? given : ['article', 'markdown', 'site', 'build', 'output'];
const sources = folders.flatMap((folder) =>
  readdirSync(join('lib', folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join('lib', folder, file)),
);
mkdirSync('.cache/mutation', { recursive: true });
writeFileSync(SAMPLE, JSON.stringify(await drawSample(sources, Number(count), seed)));
console.log(`${count} faults in ${folders.join(', ')}, seed ${seed}`);

const stryker = 'tests/bench/node_modules/@stryker-mutator/core/bin/stryker.js';
const { status } = spawnSync(process.execPath, [stryker, 'run', 'tests/bench/mutation/stryker.config.js'], {
  stdio: 'inherit',
  env: { ...process.env, MUTATION_SAMPLE: SAMPLE, MUTATION_FOLDERS: folders.join(',') },
});
if (status !== 0) throw new Error(`Stryker ended with ${String(status)}.`);
