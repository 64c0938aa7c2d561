import { readFileSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import pLimit from 'p-limit';
import type { Batch, MadeFile } from '../newsroom/files/batch';
import type { Leaf } from '../newsroom/pages/leaf';
import { formsOf } from './compress';
import type { Entry } from './depot';
import type { RemoteDepot } from './depot-aside';
import type { Finish } from './finish';
import { headersFile, nginxCacheControl, nginxHeaders } from './headers';
import { batchKey, contentKey, keyOf } from './inputs';
import { later } from '../newsroom/later';
import { PublishError } from './publish-error';
import type { ReadyFile } from './ready-files';
import { redirectsFile, redirectsMap, type Redirect } from './redirects';
import type { Renderer } from './renderers';
import type { Watcher } from './watcher';

/** Everything that a site consists of. */
export interface Edition {
  leaves: readonly Leaf[];
  batches: readonly Batch[];
  ready: readonly ReadyFile[];
  /** Where on disk each file of a picture lies, by its address on the site. */
  pictures: ReadonlyMap<string, string>;
  redirects: readonly Redirect[];
}

/** What a site is made with. */
export interface Tools {
  depot: RemoteDepot;
  finish: Finish;
  /** Gives what makes so many pages. */
  render: (pages: number) => Promise<Pick<Renderer, 'page'>>;
  watcher: Pick<Watcher, 'stage' | 'progress'>;
}

/** A page, and what its file is kept under. */
export interface Page {
  leaf: Leaf;
  key: string;
}

export interface Published {
  pages: readonly Page[];
  /** Those of them that were made anew. */
  made: Page[];
  /** How many batches of files there are. */
  batches: number;
  /** Names of those that were made anew. */
  madeBatches: string[];
}

/** How many pages, or files of a batch, are in work at once. */
const atOnce = 8;
/** The depot looks for so many pages while we tell what the next ones are made from. */
const placedAtOnce = 250;
/** While the large file of one is compressed, another is made; the texts of all would not fit in memory. */
const batchesAtOnce = 3;

/**
 * Makes a depot hold a site: what was made before out of the same is kept there, the rest is made.
 * @throws PublishError that names each page and what in it cannot be published
 */
export async function publishEdition(edition: Edition, tools: Tools): Promise<Published> {
  const { leaves, batches, ready, pictures, redirects } = edition;
  const { depot, watcher } = tools;
  const press = openPress(tools);
  watcher.stage('known');
  const { pages, placed } = await tellApart(leaves, depot, press.make);
  // Behind the pages: to make those that are missing takes longest.
  const asked = batches.map((batch) => ask(batch, depot));

  watcher.stage('files');
  const madeBatches: string[] = [];
  await pLimit(batchesAtOnce).map(asked, async ({ batch, key, isKept }) => {
    if (await isKept) return;
    madeBatches.push(batch.name);
    await depot.noteBatch(key, await placeFiles(await batch.make(), depot));
  });
  await placeFiles(
    ready.map(({ address, path }) => ({ address, content: readFileSync(path) })),
    depot,
  );
  watcher.stage('pages');
  await placed;
  await press.finished();
  await depot.link(pictures);
  await depot.write(filesForServers(redirects));
  return { pages, made: press.made, batches: batches.length, madeBatches };
}

/** Has the files of a batch put at their addresses, if they are kept. */
function ask(batch: Batch, depot: RemoteDepot) {
  const key = batchKey(batch.name, batch.inputs);
  return { batch, key, isKept: later(depot.placeBatch(key)) };
}

/**
 * Has the pages put at their addresses that are kept, while it is told what the next ones are made from. Lists come first: an
 * article changes more of them than of other articles' pages, which Next can begin with.
 * @param make is given those that are not kept
 * @returns all pages, and when the last of them was looked for
 */
async function tellApart(
  leaves: readonly Leaf[],
  depot: RemoteDepot,
  make: (pages: readonly Page[]) => void,
) {
  const sorted = [...leaves.filter((leaf) => !isArticle(leaf)), ...leaves.filter(isArticle)];
  const pages: Page[] = [];
  const placing: Promise<void>[] = [];
  async function place(some: readonly Page[]): Promise<void> {
    const missing = await depot.place(some.map(({ leaf, key }) => [leaf.address, key]));
    const addresses = new Set(missing.map(([address]) => address));
    make(some.filter(({ leaf }) => addresses.has(leaf.address)));
  }
  for (let start = 0; start < sorted.length; start += placedAtOnce) {
    const some: Page[] = [];
    // One after the other: what all pages are made from does not fit in memory.
    for (const leaf of sorted.slice(start, start + placedAtOnce)) some.push({ leaf, key: await keyOf(leaf) });
    placing.push(later(place(some)));
    pages.push(...some);
    // Else the depot is not heard before all is told.
    await nextTurn();
  }
  return { pages, placed: later(Promise.all(placing)) };
}

const isArticle = ({ kind }: Leaf): boolean => kind === 'article';

/** Makes pages, a few at once. */
function openPress({ depot, finish, render, watcher }: Tools) {
  const limit = pLimit(atOnce);
  const made: Page[] = [];
  const making: Promise<void>[] = [];
  const problems: string[] = [];
  let done = 0;

  async function makePage({ leaf, key }: Page, among: number): Promise<void> {
    const renderer = await render(among);
    const forms = await finish(leaf.address, await renderer.page(leaf.address)).catch((error: unknown) => {
      if (!(error instanceof PublishError)) throw error;
      problems.push(...error.problems);
    });
    if (forms) await depot.add([leaf.address, key], forms);
    watcher.progress('pages', (done += 1), made.length);
  }

  return {
    made,
    make: (pages: readonly Page[]): void => {
      made.push(...pages);
      for (const page of pages) making.push(later(limit(() => makePage(page, pages.length))));
    },
    /** When all are made. @throws PublishError that names each page and what in it cannot be published */
    async finished(): Promise<void> {
      await Promise.all(making);
      if (problems.length > 0) throw new PublishError(problems);
    },
  };
}

/** Puts files at their addresses; those that are not kept are compressed before. */
async function placeFiles(files: readonly MadeFile[], depot: RemoteDepot): Promise<Entry[]> {
  const contents = new Map(files.map(({ address, content }) => [address, content]));
  const entries: Entry[] = [];
  for (const { address, content } of files) {
    // Meanwhile Next may ask what a page is made from.
    await nextTurn();
    entries.push([address, contentKey(address, content)]);
  }
  await pLimit(atOnce).map(await depot.place(entries), async (entry) => {
    const [address] = entry;
    await depot.add(entry, await formsOf(address, Buffer.from(contents.get(address) ?? '')));
  });
  return entries;
}

/** What Cloudflare Pages and Netlify read, and what `nginx/toa-soan.conf` includes. */
function filesForServers(redirects: readonly Redirect[]): Map<string, string> {
  return new Map([
    ['/_headers', headersFile()],
    ['/_redirects', redirectsFile(redirects)],
    ['/_nginx/headers.conf', nginxHeaders()],
    ['/_nginx/cache-control.map', nginxCacheControl()],
    ['/_nginx/redirects.map', redirectsMap(redirects)],
  ]);
}
