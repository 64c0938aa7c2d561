import { resolve } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { z } from 'zod';
import { loadNewsroom } from '@/lib/content/load';
import { readSettings } from '@/lib/base/settings';
import { browser, unpackBrowser } from '@/tests/browser/chromium';
import { queries } from './search-queries';
import { serveCounting, type CountingServer } from './search-server';
import { ownSearch, pagefindSearch, type SearchSite } from './search-sites';

/**
 * `npx tsx tests/bench/search.ts FOLDER`: compares quality and cost of our search and Pagefind on a content folder. Each query has an article that must be among the first five results, and runs on a simulated slow phone with an empty cache. Requests and bytes are those sent for scripts, index and the first results, compressed, without headers; time is measured from a query typed when the page is ready.
 */

/** The number that both show at first. */
const RESULTS = 5;
const PHONE = { latency: 300, downloadThroughput: 50_000, uploadThroughput: 50_000, offline: false };
const SLOWER = 4;

const folder = process.argv[2];
if (folder === undefined) throw new Error('Usage: npx tsx tests/bench/search.ts FOLDER');

/** The result and cost of a query. */
interface Answer {
  /** Rank of the article, from 1; 0 if it is not among the first results. */
  place: number;
  /** Milliseconds from the query to the first results. */
  took: number;
  files: number;
  bytes: number;
}

const answerSchema = z.object({ slugs: z.array(z.string()), took: z.number() });

const newsroom = await loadNewsroom({ ...readSettings(), CONTENT_DIR: resolve(folder) });
unpackBrowser();
const { executablePath, args, env } = browser();
const chrome = await chromium.launch({
  args,
  ...(executablePath && { executablePath }),
  ...(env && { env }),
});
const columns = [
  await askAll('ours', await ownSearch(newsroom)),
  await askAll('Pagefind', await pagefindSearch(newsroom)),
];
await chrome.close();
for (const [index, [query]] of queries.entries())
  console.log(`${columns.map((answers) => describe(answers[index])).join('   |')}   ${query}`);

async function askAll(name: string, { site, script }: SearchSite): Promise<Answer[]> {
  const server = await serveCounting(site);
  const answers: Answer[] = [];
  for (const [query, slug] of queries) answers.push(await ask(chrome, server, { script, query, slug }));
  server.close();
  const first = (count: number) => answers.filter(({ place }) => place > 0 && place <= count).length;
  const kilobytes = spread(answers.map(({ bytes }) => bytes / 1000));
  const requests = spread(answers.map(({ files }) => files));
  const milliseconds = spread(answers.map(({ took }) => took));
  console.log(
    `${name}, ${newsroom.articles.length} articles: first ${first(1)}, in the first five ${first(5)}`,
  );
  console.log(
    `  of ${queries.length}; requests ${requests}; kB ${kilobytes}; ms ${milliseconds} (median, most); ${site.size} files`,
  );
  return answers;
}

interface Question {
  script: string;
  query: string;
  slug: string;
}

async function ask(
  chrome: Browser,
  server: CountingServer,
  { script, query, slug }: Question,
): Promise<Answer> {
  const page = await chrome.newPage();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.emulateNetworkConditions', PHONE);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(`${server.url}/index.html`);
  server.sent();
  await page.evaluate(script);
  const asked = `(async () => {
    const { search } = await import('/client.js');
    const begun = performance.now();
    const slugs = await search(${JSON.stringify(query)}, ${RESULTS});
    return { slugs, took: performance.now() - begun };
  })()`;
  const { slugs, took } = answerSchema.parse(await page.evaluate(asked));
  await page.close();
  return { place: slugs.indexOf(slug) + 1, took, ...server.sent() };
}

function spread(numbers: readonly number[]): string {
  const sorted = numbers.toSorted((one, other) => one - other);
  const [median = 0, most = 0] = [sorted[sorted.length >> 1], sorted.at(-1)];
  return `${median.toFixed(0)}, ${most.toFixed(0)}`;
}

function describe(answer: Answer | undefined): string {
  const { place, took, files, bytes } = answer ?? { place: 0, took: 0, files: 0, bytes: 0 };
  const figures = [place, `${(bytes / 1000).toFixed(0)} kB`, `${files} files`, `${took.toFixed(0)} ms`];
  return figures.map((figure) => String(figure).padStart(9)).join('');
}
