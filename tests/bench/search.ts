import { resolve } from 'node:path';
import { constants, brotliCompressSync } from 'node:zlib';
import { loadNewsroom } from '@/lib/newsroom/load';
import { searchTermsOf } from '@/lib/newsroom/search/terms';
import { readSettings } from '@/lib/newsroom/settings';
import { openIndex } from '@/tests/lib/newsroom/search/open-index';
import { find } from '@/public/tim-kiem/search.js';
import { queries } from './search-queries';

/**
 * `npx tsx tests/bench/search.ts FOLDER`: how well and at what cost search finds in a content folder. Each query has the
 * article that must be among the first five; bytes are those of the index and of the first ten results, compressed.
 */

const folder = process.argv[2];
if (folder === undefined) throw new Error('Usage: npx tsx tests/bench/search.ts FOLDER');

const { articles, text } = await loadNewsroom({ ...readSettings(), CONTENT_DIR: resolve(folder) });
let started = performance.now();
const terms = new Map(articles.map((article) => [article.slug, searchTermsOf(text(article))]));
console.log(`terms of ${articles.length} articles: ${seconds(started)} s`);
started = performance.now();
const { index, numbered, files } = openIndex(articles, ({ slug }) => terms.get(slug) ?? '');
console.log(`${index.bundles} bundles of ${index.shards} files and their records: ${seconds(started)} s`);

const places: number[] = [];
for (const [query, slug] of queries) places.push(await ask(query, slug));
const first = (count: number) => places.filter((place) => place > 0 && place <= count).length;
console.log(`first: ${first(1)}, in the first five: ${first(5)}, of ${queries.length}`);

/** Prints what a query gives and costs. @returns the place of the article; 0 where it was not found */
async function ask(query: string, slug: string): Promise<number> {
  const read = new Set<string>();
  const begun = performance.now();
  const found = await find(query, {
    ...index,
    read: (bundle, shard) => {
      read.add(`${bundle}/tu/${shard}.txt`);
      return index.read(bundle, shard);
    },
  });
  const took = performance.now() - begun;
  const place = found.findIndex((number) => numbered[number]?.slug === slug) + 1;
  const bytes = [...read].map((path) => weigh(textOf(path))).reduce((one, other) => one + other, 0);
  const figures = [
    String(place).padStart(4),
    `${(bytes / 1000).toFixed(0)} kB`.padStart(7),
    `${read.size} files`.padStart(9),
    `${took.toFixed(0)} ms`.padStart(7),
    `${found.length} found`.padStart(12),
  ];
  console.log(`${figures.join('')}  ${query}`);
  return place;
}

function textOf(path: string): string {
  const [bundle = '', ...name] = path.split('/');
  return files[Number(bundle)]?.get(name.join('/')) ?? '';
}

function weigh(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 8 } }).length;
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
