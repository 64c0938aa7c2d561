import { chromium, type Browser } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { serve } from '@/lib/output/serve';
import { budgetOf, measures, phone } from '../browser/budgets';
import { browser, unpackBrowser } from '../browser/chromium';
import { accessibilityFaults } from '../support/published-site/accessibility';
import { feedFaults, feedNames } from '../support/published-site/feeds';
import { hasNuChecker, htmlFaults, nuFaults } from '../support/published-site/html';
import { kindNames } from '../support/published-site/kinds';
import { deadLinks, lostWords } from '../support/published-site/links';
import { readPublished, type PublishedPage } from '../support/published-site/published';
import { byKind, randomPages, typicalPages } from '../support/published-site/sample';
import { readSitemaps } from '../support/published-site/sitemaps';
import { repeatedTitles } from '../support/published-site/titles';
import { weigh } from '../support/published-site/weight';
import { crawl } from './linkinator';
import { structuredData } from './structured-data';

/**
 * Runs all checks of a published folder of any size: `npx tsx tests/bench/site.ts [FOLDER]`, after `npm ci --prefix
 * tests/bench`. Slow checks run on a seeded sample of pages. Prints pages and bytes by kind, then a line for each
 * check with its findings.
 */

interface Result {
  /** Description of what was checked. */
  looked: string;
  faults: string[];
}

const ARTICLES = 200;
const OF_EACH_KIND = 10;
/** Maximum number of faults shown for each check. */
const SHOWN = 20;

const folder = resolve(process.argv[2] ?? 'out');
const pages = await readPublished(folder);
const chosen = randomPages(pages, ARTICLES, OF_EACH_KIND);
const typical = typicalPages(pages);
const addresses = new Set(pages.map(({ address }) => address));
const origin = new URL(pages.find(({ address }) => address === '/')?.canonical ?? '').origin;

const checks: Record<string, (site: string, opened: Browser) => Result | Promise<Result>> = {
  'links and fragments': () => ({
    looked: `${pages.length} pages`,
    faults: deadLinks(pages, folder, origin),
  }),
  'words to scroll to': async () => ({ looked: `${pages.length} pages`, faults: await lostWords(pages) }),
  linkinator: async (site) => {
    const { visited, broken } = await crawl(site, origin);
    return { looked: `${visited} addresses`, faults: broken };
  },
  'ids in a page': () => ({
    looked: `${pages.length} pages`,
    faults: pages
      .filter(({ ids }) => new Set(ids).size < ids.length)
      .map(({ address, ids }) => `${address}: ${ids.filter((id, at) => ids.indexOf(id) < at).join(' ')}`),
  }),
  titles: () => {
    const { ofVersions, others } = repeatedTitles(pages);
    return { looked: `${pages.length} pages, ${ofVersions.length} of versions`, faults: others };
  },
  'Nu HTML checker': () =>
    hasNuChecker()
      ? { looked: `${chosen.length} pages`, faults: nuFaults(chosen.map(({ file }) => file)) }
      : { looked: 'nothing: it needs Java and its package', faults: [] },
  'html-validate': async () => ({
    looked: `${chosen.length} pages`,
    faults: await each(chosen, ({ file }) => htmlFaults(file)),
  }),
  feeds: checkFeeds,
  sitemaps: async () => {
    const { faults, files, paths } = await readSitemaps(folder);
    const unknown = paths.filter((path) => !addresses.has(path)).map((path) => `${path} is no page`);
    const named = new Set(paths);
    const left = pages.filter(
      ({ address, canonical }) => canonical === origin + address && !named.has(address),
    );
    const unnamed = left.map(({ address }) => `${address} is in no sitemap`);
    const twice = named.size < paths.length ? ['an address stands there twice'] : [];
    return {
      looked: `${files} files, ${paths.length} pages`,
      faults: [...faults, ...unknown, ...unnamed, ...twice],
    };
  },
  'structured data': checkData,
  accessibility: checkAccessibility,
  budgets: checkBudgets,
};

async function each<Item>(items: readonly Item[], faultsOf: (item: Item) => Promise<string[]>) {
  const faults: string[] = [];
  for (const item of items) faults.push(...(await faultsOf(item)));
  return faults;
}

/** Every feed of the site and its topics. */
async function checkFeeds(): Promise<Result> {
  const lists = pages.filter(({ kind }) => kind === 'front page' || kind === 'topic');
  const feeds = lists.flatMap(({ address }) => feedNames.map((name) => `${address}${name}`));
  const hasPage = (url: string) => url.startsWith(origin) && addresses.has(new URL(url).pathname);
  const faults = await each(feeds, async (feed) => {
    const text = await readFile(join(folder, feed), 'utf8');
    return feedFaults(text, feed, hasPage).map((fault) => `${feed} ${fault}`);
  });
  return { looked: `${feeds.length} feeds`, faults };
}

/** Fields that Google asks of an article, but that many articles do not state. */
const UNTOLD = /^NewsArticle\[0\]\.(?:author|datePublished|image)$/;

async function checkData(): Promise<Result> {
  let untold = 0;
  const shared = chosen.filter(({ canonical }) => canonical !== null);
  const faults = await each(shared, async ({ file, address, kind }) => {
    const schemas = kind === 'article' ? ['jsonld:NewsArticle', 'jsonld:BreadcrumbList'] : [];
    const { failed } = await structuredData(await readFile(file, 'utf8'), schemas);
    const tests = failed.map(({ test }) => test);
    if (tests.some((test) => UNTOLD.test(test))) untold += 1;
    return tests.filter((test) => !UNTOLD.test(test)).map((test) => `${address}: ${test}`);
  });
  return { looked: `${shared.length} pages, ${untold} without author, date or picture`, faults };
}

async function checkAccessibility(site: string, opened: Browser): Promise<Result> {
  const looks = [360, 1280].flatMap((width) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ colorScheme, viewport: { width, height: 800 } })),
  );
  const heaviest = typical.map((each) => each.heaviest);
  const faults = await each(looks, async (look) => {
    const context = await opened.newContext(look);
    const page = await context.newPage();
    const found = await each(heaviest, async ({ address }) => {
      await page.goto(site + address);
      const { colorScheme, viewport } = look;
      const told = await accessibilityFaults(page);
      return told.map((fault) => `${address}, ${colorScheme}, ${viewport.width} px: ${fault}`);
    });
    await context.close();
    return found;
  });
  return { looked: `${heaviest.length} pages, ${looks.length} times`, faults };
}

/** The page of median length of each kind as loaded by a phone; of lists, the HTML of every page. */
async function checkBudgets(site: string, opened: Browser): Promise<Result> {
  const long = pages
    .filter(({ kind, address, bytes }) => kind !== 'article' && bytes > budgetOf(address).html)
    .map(({ address, bytes }) => `${address}: ${bytes} bytes of HTML`);
  const faults = await each(typical, async ({ median: { address } }) => {
    const page = await opened.newPage(phone);
    const weight = await weigh(page, site + address);
    await page.close();
    const over = measures.filter((measure) => weight[measure] > budgetOf(address)[measure]);
    return over.map((measure) => `${address}: ${weight[measure]} of ${measure}`);
  });
  return { looked: `${pages.length} pages, ${typical.length} on a phone`, faults: [...long, ...faults] };
}

function printKinds(): void {
  const kinds = byKind(pages);
  const kB = (page: PublishedPage | undefined) => ((page?.bytes ?? 0) / 1000).toFixed(1).padStart(9);
  console.log(`${'kind'.padEnd(36)}pages   median  heaviest  kB of HTML; over the budget`);
  for (const kind of kindNames) {
    const same = kinds.get(kind) ?? [];
    const over = same.filter(({ address, bytes }) => bytes > budgetOf(address).html).length;
    const [median, heaviest] = [same[Math.floor(same.length / 2)], same.at(-1)];
    console.log(
      `${kind.padEnd(36)}${String(same.length).padStart(5)}${kB(median)} ${kB(heaviest)}  ${over || ''}`,
    );
  }
}

printKinds();
unpackBrowser();
const server = await serve(folder, 0, '');
const opened = await chromium.launch(browser());
let total = 0;
try {
  console.log(`\n${'check'.padEnd(22)}${'faults'.padStart(7)}${'s'.padStart(6)}  looked at`);
  for (const [name, check] of Object.entries(checks)) {
    const started = performance.now();
    const { looked, faults } = await check(server.url, opened);
    total += faults.length;
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    console.log(`${name.padEnd(22)}${String(faults.length).padStart(7)}${seconds.padStart(6)}  ${looked}`);
    for (const fault of faults.slice(0, SHOWN)) console.log(`  ${fault.slice(0, 300)}`);
  }
} finally {
  await opened.close();
  await server.close();
}
process.exitCode = total > 0 ? 1 : 0;
