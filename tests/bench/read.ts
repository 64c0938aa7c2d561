import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { z } from 'zod';

/**
 * `npx tsx tests/bench/read.ts FOLDER`: measures time and memory of reading a folder of articles, with a cold and then a warm cache. Runs `npm run article` as a whole process, including its threads.
 */

const folder = process.argv[2] ?? 'content/articles';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.md'),
);
const cache = mkdtempSync(join(tmpdir(), 'bench-read-'));

/** Makes the process report its resource usage when it ends, on a separate pipe. */
const tellUsage = `data:text/javascript,import { writeSync } from 'node:fs';
  process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));`;
const usageSchema = z.object({ maxRSS: z.number(), userCPUTime: z.number(), systemCPUTime: z.number() });

async function measure(name: string): Promise<void> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', tellUsage, 'lib/cli/launch.js', 'article', folder], {
    env: { ...process.env, TOA_SOAN_PROJECT: '.', CACHE_DIR: cache },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const usage = child.stdio[3];
  if (!(usage instanceof Readable)) throw new Error('There is no pipe to tell the usage on.');
  const [told] = await Promise.all([text(usage), once(child, 'exit')]);
  const { maxRSS, userCPUTime, systemCPUTime } = usageSchema.parse(JSON.parse(told));
  const seconds = (performance.now() - started) / 1000;
  const figures = [
    `${seconds.toFixed(1)} s`,
    `${(files.length / seconds).toFixed(0)} files/s`,
    `${((userCPUTime + systemCPUTime) / 1e6).toFixed(1)} s of processor`,
    `${(maxRSS / 1024).toFixed(0)} MB at its peak`,
  ];
  console.log(`${name.padEnd(4)}  ${figures.join('   ')}`);
}

console.log(`${files.length} files, ${availableParallelism()} cores, Node ${process.version}`);
try {
  await measure('cold');
  await measure('warm');
} finally {
  rmSync(cache, { recursive: true });
}
