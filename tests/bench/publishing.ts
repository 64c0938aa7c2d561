import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { nextFolder } from '@/lib/render/next-folder';
import { Archive } from './archive';
import { bareSites, installed, writeBareSite } from './bare-sites';
import { measured, type Measured } from './measured';

/**
 * Measures publishing: `npx tsx tests/bench/publishing.ts FOLDER [ours] [others] [growth]`, where FOLDER contains
 * Markdown files without front matter; all three parts, unless some are named. Works on copies in a temporary
 * folder.
 *
 * - ours: a cold build including compilation; then with its cache one article added, nothing changed, one changed,
 *   one deleted.
 * - others: minimal sites of the same files by Hugo, Eleventy and Astro, if on PATH; Astro needs its packages
 *   beside it, as npm installs them.
 * - growth: one article changed among 1,000, 8,000 and 32,000, which include copies if there are fewer.
 *
 * Time is that of the whole process. Memory is the peak of all its processes together: see `measured.ts`.
 */

const [source, ...parts] = process.argv.slice(2);
if (source === undefined) throw new Error('Which folder? npx tsx tests/bench/publishing.ts FOLDER [PART]...');
const wanted = (part: string) => parts.length === 0 || parts.includes(part);
const scratch = mkdtempSync(join(tmpdir(), 'publishing-'));
const ownTables: string[] = [];
const noTelemetry = { ASTRO_TELEMETRY_DISABLED: '1' };

function row(work: string, { seconds, peak, made }: Measured & { made?: number | null }, limit = ''): void {
  const figures = [
    work.padEnd(34),
    `${seconds.toFixed(1)} s`.padStart(9),
    `${(peak / 1e6).toFixed(0)} MB`.padStart(9),
    (typeof made === 'number' ? `${made} pages made` : '').padStart(18),
  ];
  console.log(`${figures.join('')}   ${limit}`.trimEnd());
}

async function ours(folder: string): Promise<void> {
  const archive = new Archive(join(scratch, 'ours'), folder);
  rmSync(nextFolder, { recursive: true, force: true });
  const works: [work: string, prepare: () => void, limit: string][] = [
    ['cold build', () => undefined, '≤ 180 s, ≤ 2000 MB'],
    [
      'one article added',
      () => {
        archive.add();
      },
      '≤ 10 s, ≤ 1000 MB, ≤ 50 pages, < Hugo',
    ],
    ['nothing changed', () => undefined, '≤ 5 s, ≤ 500 MB'],
    [
      'one article changed',
      () => {
        archive.change();
      },
      '',
    ],
    [
      'one article deleted',
      () => {
        archive.remove();
      },
      '',
    ],
  ];
  for (const [work, prepare, limit] of works) {
    prepare();
    const built = await archive.build();
    row(work, built, limit);
    ownTables.push(`${work}:${built.told.split(/^.*articles? read;.*$/m).at(-1) ?? ''}`);
  }
}

async function others(folder: string): Promise<void> {
  for (const site of bareSites) {
    const program = installed(site);
    if (program === null) {
      console.log(`${site.program}, bare: not installed`);
      continue;
    }
    const cwd = join(scratch, site.program);
    mkdirSync(cwd);
    writeBareSite(site, program, folder, cwd);
    try {
      row(`${site.program}, bare`, await measured(program, site.args, { cwd, env: noTelemetry }));
    } catch (error) {
      console.log(String(error));
    }
  }
}

async function growth(folder: string): Promise<void> {
  const seconds = new Map<number, number>();
  for (const count of [1_000, 8_000, 32_000]) {
    const place = join(scratch, String(count));
    const archive = new Archive(place, folder, count);
    row(`cold build of ${count}`, await archive.build());
    archive.change();
    const built = await archive.build();
    row(`one article changed among ${count}`, built);
    seconds.set(count, built.seconds);
    rmSync(place, { recursive: true });
  }
  const ratio = (seconds.get(32_000) ?? NaN) / (seconds.get(8_000) ?? NaN);
  console.log(`from 8,000 to 32,000: ${ratio.toFixed(2)} ×   < 2 ×`);
}

console.log(`${source}; ${availableParallelism()} cores, Node ${process.version}`);
try {
  if (wanted('ours')) await ours(source);
  if (wanted('others')) await others(source);
  if (wanted('growth')) await growth(source);
  for (const table of ownTables) console.log(`\n${table}`);
} finally {
  rmSync(scratch, { recursive: true });
}
