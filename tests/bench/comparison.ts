import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compressBeside } from '@/lib/publish/compress';
import { exportFolder } from '@/lib/publish/export-folder';
import { serve } from '@/lib/publish/serve';
import { firstArticle } from '../browser/pages';
import { audit, medianOf, type Audit } from './audit';

/**
 * The first article as Next exports it and as we publish it, from the same server, equally compressed, visited in turns:
 * `npx tsx tests/bench/comparison.ts`, after `npm run build`. Medians of five visits with Lighthouse's mobile preset.
 */
const out = resolve('out');
const work = await mkdtemp(join(tmpdir(), 'comparison-'));
const stock = join(work, 'stock');
await cp(exportFolder, stock, { recursive: true });
await cp(join(out, 'hinh'), join(stock, 'hinh'), { recursive: true });
for (const entry of await readdir(stock, { recursive: true, withFileTypes: true })) {
  const file = join(entry.parentPath, entry.name);
  if (entry.isFile()) await compressBeside(file, await readFile(file), join(work, 'compressed'));
}

const served = [await serve(stock, 0), await serve(out, 0)];
const visits: Audit[][] = [[], []];
try {
  for (let round = 0; round < 5; round++) {
    for (const [index, { url }] of served.entries())
      visits[index]?.push(...(await audit(url + firstArticle, 1)));
  }
} finally {
  await Promise.all(served.map(({ close }) => close()));
  await rm(work, { recursive: true });
}

const [next, ours] = visits.map(medianOf);
if (next && ours) {
  const rows: [string, (audit: Audit) => string][] = [
    ['requests', ({ requests }) => String(requests)],
    ['bytes', ({ bytes }) => `${(bytes / 1000).toFixed(1)} kB`],
    ['blocking time', ({ blocking }) => `${blocking.toFixed(0)} ms`],
    ['LCP', ({ largestPaint }) => `${(largestPaint / 1000).toFixed(2)} s`],
    ['performance', ({ performance }) => String(performance)],
  ];
  console.log(`${''.padEnd(15)}${'Next'.padStart(12)}${'published'.padStart(12)}`);
  for (const [name, show] of rows)
    console.log(`${name.padEnd(15)}${show(next).padStart(12)}${show(ours).padStart(12)}`);
}
