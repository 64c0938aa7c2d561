import { resolve } from 'node:path';
import { constants, brotliCompressSync } from 'node:zlib';
import { loadNewsroom } from '@/lib/newsroom/load';
import { oldestFirst } from '@/lib/newsroom/order';
import { indexArticles } from '@/lib/newsroom/search/search-index';
import { searchRecords, RECORDS_A_FILE } from '@/lib/newsroom/search/records';
import { readSettings } from '@/lib/newsroom/settings';
import { find } from '@/public/tim-kiem/search.js';
import { queries } from './search-queries';

/**
 * `npx tsx tests/bench/search.ts FOLDER`: how well and at what cost search finds in a content folder. Each query has the
 * article that must be among the first five; bytes are those of the index and of the first ten results, compressed.
 */

const folder = process.argv[2];
if (folder === undefined) throw new Error('Usage: npx tsx tests/bench/search.ts FOLDER');

const { articles } = await loadNewsroom({ ...readSettings(), CONTENT_DIR: resolve(folder) });
const numbered = articles.toSorted(oldestFirst);
const started = performance.now();
const shards = indexArticles(numbered);
console.log(`${numbered.length} articles indexed in ${seconds(started)} s, ${shards.length} files`);
const records = searchRecords(numbered);

const places: number[] = [];
for (const [query, slug] of queries) places.push(await ask(query, slug));
const first = (count: number) => places.filter((place) => place > 0 && place <= count).length;
console.log(`first: ${first(1)}, in the first five: ${first(5)}, of ${queries.length}`);

/** Prints what a query gives and costs. @returns the place of the article; 0 where it was not found */
async function ask(query: string, slug: string): Promise<number> {
  const read = new Map<number, Record<string, string>>();
  const begun = performance.now();
  const found = await find(query, { articles: numbered.length, shards: shards.length }, (number) => {
    const shard = shards[number] ?? {};
    read.set(number, shard);
    return Promise.resolve(shard);
  });
  const took = performance.now() - begun;
  const place = found.findIndex((number) => numbered[number]?.slug === slug) + 1;
  const files = new Set(found.slice(0, 10).map((number) => Math.floor(number / RECORDS_A_FILE)));
  const bytes = sum([...read.values()].map(weigh)) + sum([...files].map((file) => weigh(records[file])));
  const figures = [
    String(place).padStart(4),
    `${(bytes / 1000).toFixed(0)} kB`.padStart(7),
    `${read.size + files.size} files`.padStart(9),
    `${took.toFixed(0)} ms`.padStart(7),
    `${found.length} found`.padStart(12),
  ];
  console.log(`${figures.join('')}  ${query}`);
  return place;
}

function weigh(file: unknown): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 8 };
  return brotliCompressSync(JSON.stringify(file), { params }).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
