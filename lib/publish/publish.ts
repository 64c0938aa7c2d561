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
const placedAtOnce = 1000;
/** While the large file of one is compressed, another is made; the texts of all would not fit in memory. */
const batchesAtOnce = 3;

/**
 * Makes a depot hold a site: what was made before out of the same is kept there, the rest is made.
 * @throws PublishError that names each page and what in it cannot be published
 */
export async function publishEdition(edition: Edition, tools: Tools): Promise<Published> {
  const { leaves, batches, ready, pictures, redirects } = edition;
  const { depot, watcher } = tools;
  watcher.stage('known');
  const { pages, placing } = await tellApart(leaves, depot);
  // Behind the pages: to make those that are missing takes longest.
  const asked = batches.map((batch) => ask(batch, depot));
  const missing = new Set((await Promise.all(placing)).flat().map(([address]) => address));
  const made = pages.filter(({ leaf }) => missing.has(leaf.address));
  // While Next starts there is other work to do.
  const making = makePages(made, tools);
  making.catch(() => undefined);

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
  await making;
  await depot.link(pictures);
  await depot.write(filesForServers(redirects));
  return { pages, made, batches: batches.length, madeBatches };
}

/** Has the files of a batch put at their addresses, if they are kept. */
function ask(batch: Batch, depot: RemoteDepot) {
  const key = batchKey(batch.name, batch.inputs);
  const isKept = depot.placeBatch(key);
  // It is awaited when it is needed; if it fails before, that must not end the process.
  isKept.catch(() => undefined);
  return { batch, key, isKept };
}

/** Has the pages put at their addresses that are kept, while it is told what the next ones are made from. */
async function tellApart(leaves: readonly Leaf[], depot: RemoteDepot) {
  const pages: Page[] = [];
  const placing: Promise<Entry[]>[] = [];
  for (let start = 0; start < leaves.length; start += placedAtOnce) {
    const some: Page[] = [];
    // One after the other: what all pages are made from does not fit in memory.
    for (const leaf of leaves.slice(start, start + placedAtOnce)) some.push({ leaf, key: await keyOf(leaf) });
    const placed = depot.place(some.map(({ leaf, key }) => [leaf.address, key]));
    // It is awaited when all are told apart; if it fails before, that must not end the process.
    placed.catch(() => undefined);
    placing.push(placed);
    pages.push(...some);
  }
  return { pages, placing };
}

async function makePages(pages: readonly Page[], { depot, finish, render, watcher }: Tools): Promise<void> {
  if (pages.length === 0) return;
  const renderer = await render(pages.length);
  const problems: string[] = [];
  let done = 0;
  await pLimit(atOnce).map(pages, async ({ leaf, key }) => {
    const forms = await finish(leaf.address, await renderer.page(leaf.address)).catch((error: unknown) => {
      if (!(error instanceof PublishError)) throw error;
      problems.push(...error.problems);
    });
    if (forms) await depot.add([leaf.address, key], forms);
    watcher.progress('pages', (done += 1), pages.length);
  });
  if (problems.length > 0) throw new PublishError(problems);
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
