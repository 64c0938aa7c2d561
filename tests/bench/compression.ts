import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/**
 * Measures time and size of each compression level: `npx tsx tests/bench/compression.ts [SITE]`, where SITE is a
 * site built by `npm run build`, preferably of many articles. Compresses one file at a time, so times are those of
 * one core.
 */
const site = resolve(process.argv[2] ?? 'out');
const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => readFileSync(join(site, name)));
const total = pages.reduce((sum, page) => sum + page.length, 0);

type Encode = (bytes: Buffer) => Promise<Buffer>;

const brotli =
  (quality: number): Encode =>
  (bytes) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
const gzipped =
  (level: number): Encode =>
  (bytes) =>
    promisify(gzip)(bytes, { level });

const candidates: [string, Encode][] = [
  ...[4, 5, 6, 7, 8, 9, 10, 11].map((quality): [string, Encode] => [`brotli ${quality}`, brotli(quality)]),
  ...[6, 9].map((level): [string, Encode] => [`gzip ${level}`, gzipped(level)]),
];

console.log(`${pages.length} pages, ${(total / 1e6).toFixed(1)} MB\n`);
console.log('level          bytes   of all   kB/page   ms/page   s/160 MB');
for (const [name, encode] of candidates) {
  let bytes = 0;
  const started = process.cpuUsage();
  for (const page of pages) bytes += (await encode(page)).length;
  const { user, system } = process.cpuUsage(started);
  const seconds = (user + system) / 1e6;
  const columns = [
    String(bytes).padStart(10),
    `${((100 * bytes) / total).toFixed(1)} %`.padStart(8),
    (bytes / pages.length / 1000).toFixed(2).padStart(9),
    ((seconds * 1000) / pages.length).toFixed(2).padStart(9),
    ((seconds * 160e6) / total).toFixed(0).padStart(10),
  ];
  console.log(`${name.padEnd(10)}${columns.join(' ')}`);
}
