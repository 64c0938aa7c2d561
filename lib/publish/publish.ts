import { readFileSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import pLimit from 'p-limit';
import { z } from 'zod';
import type { Batch, MadeFile } from '../newsroom/files/batch';
import type { Leaf } from '../newsroom/pages/leaf';
import type { TextCache } from '../newsroom/reading/cache';
import { formsOf } from './compress';
import type { Finish } from './finish';
import { headersFile, nginxCacheControl, nginxHeaders } from './headers';
import { batchKey, contentKey, keyOf } from './inputs';
import { PublishError } from './publish-error';
import type { ReadyFile } from './ready-files';
import { redirectsFile, redirectsMap, type Redirect } from './redirects';
import type { Renderer } from './renderers';
import { onDisk, type SiteFolder } from './site-folder';
import type { FileStore } from './store';
import type { Watcher } from './watcher';

/** Everything that a site consists of. */
export interface Edition {
  pages: readonly Page[];
  batches: readonly Batch[];
  ready: readonly ReadyFile[];
  /** Where on disk each file of a picture lies, by its address on the site. */
  pictures: ReadonlyMap<string, string>;
  redirects: readonly Redirect[];
}

/** What a site is made with. */
export interface Tools {
  site: SiteFolder;
  store: FileStore;
  /** Names the files of batches that were made before. */
  index: TextCache;
  finish: Finish;
  /** Gives what makes so many pages. */
  render: (pages: number) => Promise<Pick<Renderer, 'page'>>;
  watcher: Pick<Watcher, 'stage' | 'progress'>;
}

/** A page, and what its file is kept under. */
interface Page {
  leaf: Leaf;
  key: string;
}

/** Gives each page the key of what it is made from. */
export async function keyed(leaves: readonly Leaf[]): Promise<Page[]> {
  const pages: Page[] = [];
  // One after the other: what all pages are made from does not fit in memory.
  for (const leaf of leaves) pages.push({ leaf, key: await keyOf(leaf) });
  return pages;
}

export interface Published {
  pages: readonly Page[];
  /** Those of them that were made anew. */
  made: Page[];
  /** How many batches of files there are. */
  batches: number;
  /** Names of those that were made anew. */
  madeBatches: string[];
  /** Of what a browser may ask for, uncompressed. */
  bytes: number;
}

/** How many pages, or files of a batch, are in work at once. */
const atOnce = 8;
/** While the large file of one is compressed, another is made; the texts of all would not fit in memory. */
const batchesAtOnce = 3;

/**
 * Fills a folder with a site: what was made before out of the same comes from the store, the rest is made.
 * @throws PublishError that names each page and what in it cannot be published
 */
export async function publishEdition(edition: Edition, tools: Tools): Promise<Published> {
  const { pages, batches, ready, pictures, redirects } = edition;
  const { site, store, watcher } = tools;
  let bytes = 0;

  /** @returns whether the store has it */
  function place(key: string, address: string): boolean {
    const forms = store.find(key) ?? [];
    try {
      for (const form of forms) site.link(fileOf(address) + form.suffix, form);
    } catch (error) {
      // Another build that shares the store has cleared it out meanwhile.
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
      throw error;
    }
    for (const { suffix, size } of forms) if (suffix === '') bytes += size;
    return forms.length > 0;
  }

  const made = pages.filter(({ leaf, key }) => !place(key, leaf.address));
  // While Next starts there is other work to do.
  const making = makePages(made, tools);
  making.catch(() => undefined);

  async function placeFile({ address, content }: MadeFile): Promise<IndexEntry> {
    // Meanwhile Next may ask what a page is made from.
    await nextTurn();
    const key = contentKey(address, content);
    if (!place(key, address)) {
      store.put(key, await formsOf(address, Buffer.from(content)));
      place(key, address);
    }
    return [address, key];
  }

  watcher.stage('files');
  const madeBatches: string[] = [];
  await pLimit(batchesAtOnce).map(batches, async (batch) => {
    const key = batchKey(batch.name, batch.inputs);
    const known = parseIndex(tools.index.get(key));
    if (known?.every(([address, file]) => place(file, address))) return;
    madeBatches.push(batch.name);
    await nextTurn();
    const files = await pLimit(atOnce).map(await batch.make(), placeFile);
    tools.index.put(key, JSON.stringify(files));
  });
  for (const { address, path } of ready) await placeFile({ address, content: readFileSync(path) });
  watcher.stage('pages');
  await making;
  for (const { leaf, key } of made) place(key, leaf.address);
  for (const [address, path] of pictures) site.link(address, onDisk(path));
  writeForServers(site, redirects);
  site.finish();
  return { pages, made, batches: batches.length, madeBatches, bytes };
}

async function makePages(pages: readonly Page[], { store, finish, render, watcher }: Tools): Promise<void> {
  if (pages.length === 0) return;
  const renderer = await render(pages.length);
  const problems: string[] = [];
  let done = 0;
  await pLimit(atOnce).map(pages, async ({ leaf, key }) => {
    const forms = await finish(leaf.address, await renderer.page(leaf.address)).catch((error: unknown) => {
      if (!(error instanceof PublishError)) throw error;
      problems.push(...error.problems);
    });
    if (forms) store.put(key, forms);
    watcher.progress('pages', (done += 1), pages.length);
  });
  if (problems.length > 0) throw new PublishError(problems);
}

/** A file of a batch, and what it is kept under. */
const indexEntrySchema = z.tuple([z.string(), z.string()]);
type IndexEntry = z.infer<typeof indexEntrySchema>;

function parseIndex(json: string | null): IndexEntry[] | null {
  return json === null ? null : z.array(indexEntrySchema).parse(JSON.parse(json));
}

/** What Cloudflare Pages and Netlify read, and what `nginx/toa-soan.conf` includes. */
function writeForServers(site: SiteFolder, redirects: readonly Redirect[]): void {
  const files = {
    '/_headers': headersFile(),
    '/_redirects': redirectsFile(redirects),
    '/_nginx/headers.conf': nginxHeaders(),
    '/_nginx/cache-control.map': nginxCacheControl(),
    '/_nginx/redirects.map': redirectsMap(redirects),
  };
  for (const [address, text] of Object.entries(files)) site.write(address, text);
}

/** The file that servers give for an address. */
function fileOf(address: string): string {
  return address.endsWith('/') ? `${address}index.html` : address;
}
