import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readSettings } from '@/lib/base/settings';
import { formsOf } from '@/lib/output/compress';
import { nextFolder } from '@/lib/render/next-folder';
import { openPreview } from '@/lib/build/preview';
import { startRenderers } from '@/lib/render/renderers';
import { serve } from '@/lib/output/serve';
import { firstArticle } from '../browser/pages';
import { audit, medianOf, type Audit } from './audit';

/**
 * Compares the first article as Next renders it with the same as we publish it, on the same server with the same
 * compression, in alternating visits: `npx tsx tests/bench/comparison.ts`, after `npm run build`. Medians of five
 * visits with Lighthouse's mobile preset.
 */
const out = resolve('out');
const work = await mkdtemp(join(tmpdir(), 'comparison-'));
const stock = await stockSite(join(work, 'stock'));
const served = [await serve(stock, 0, ''), await serve(out, 0, '')];
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

/** A site of the one page as Next renders it, with everything it requests. */
async function stockSite(folder: string): Promise<string> {
  const settings = readSettings();
  const { page } = openPreview(settings, Promise.resolve()).answers;
  const renderer = startRenderers(1, () => undefined);
  const address = new URLSearchParams({ address: firstArticle });
  const model = () => Promise.resolve(page?.(address));
  const html = await renderer.page({ address: firstArticle, model }).finally(renderer.close);
  await cp(join(out, 'hinh'), join(folder, 'hinh'), { recursive: true });
  await mkdir(join(folder, firstArticle), { recursive: true });
  await place(join(folder, firstArticle, 'index.html'), Buffer.from(html));
  for (const [, address = ''] of html.matchAll(/"(\/_next\/[^"]+)"/g)) {
    const file = join(folder, address);
    await mkdir(join(file, '..'), { recursive: true });
    await place(file, await readFile(join(resolve(nextFolder), address.slice('/_next/'.length))));
  }
  return folder;
}

async function place(file: string, bytes: Uint8Array): Promise<void> {
  for (const form of await formsOf(file, bytes)) await writeFile(file + form.suffix, form.bytes);
}
