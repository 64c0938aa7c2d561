import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pLimit from 'p-limit';
import { z } from 'zod';
import type { Batch } from '../newsroom/files/batch';
import type { Leaf } from '../newsroom/pages/leaf';
import type { TextCache } from '../newsroom/reading/cache';
import { formsOf } from './compress';
import type { Finish } from './finish';
import { headersFile, nginxCacheControl, nginxHeaders } from './headers';
import { batchKey, fileKey, inputsOf, keyOf, type Inputs } from './inputs';
import { PublishError } from './publish-error';
import { contentKey, readReady, type ReadyFile } from './ready-files';
import { redirectsFile, redirectsMap, type Redirect } from './redirects';
import type { Renderer } from './renderers';
import { link, type FileStore } from './store';
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
  /** The folder to fill. */
  site: string;
  store: FileStore;
  /** Names the files of batches that were made before. */
  index: TextCache;
  finish: Finish;
  /** Starts what makes so many pages. */
  render: (pages: number) => Promise<Renderer>;
  watcher: Pick<Watcher, 'stage' | 'progress'>;
}

/** A page with what it is made from. */
export interface MadePage {
  leaf: Leaf;
  inputs: Inputs;
}

export interface Published {
  pages: MadePage[];
  /** Those of them that were made anew. */
  made: MadePage[];
  /** How many batches of files there are. */
  batches: number;
  /** Names of those that were made anew. */
  madeBatches: string[];
  /** Of what a browser may ask for, uncompressed. */
  bytes: number;
}

/** How many pages are in work at once. */
const atOnce = 8;

/**
 * Fills a folder with a site: what was made before out of the same comes from the store, the rest is made.
 * @throws PublishError that names each page and what in it cannot be published
 */
export async function publishEdition(edition: Edition, tools: Tools): Promise<Published> {
  const { leaves, batches, ready, pictures, redirects } = edition;
  const { site, store, watcher } = tools;
  const pages = leaves.map((leaf) => ({ leaf, inputs: inputsOf(leaf) }));
  let bytes = 0;

  function place(key: string, address: string): boolean {
    const size = store.place(key, targetIn(site, address));
    bytes += size ?? 0;
    return size !== null;
  }

  const made = pages.filter(({ leaf, inputs }) => !place(keyOf(leaf, inputs), leaf.address));
  await makePages(made, tools);
  for (const { leaf, inputs } of made) place(keyOf(leaf, inputs), leaf.address);

  watcher.stage('files');
  const madeBatches: string[] = [];
  for (const batch of batches) {
    const key = batchKey(batch.name, batch.inputs);
    const known = parseIndex(tools.index.get(key));
    if (known?.every((address) => place(fileKey(key, address), address))) continue;
    madeBatches.push(batch.name);
    for (const address of await makeBatch(batch, key, tools)) place(fileKey(key, address), address);
  }

  for (const file of ready) {
    const content = readReady(file);
    const key = fileKey(contentKey(content), file.address);
    if (place(key, file.address)) continue;
    store.put(key, await formsOf(file.address, content));
    place(key, file.address);
  }
  for (const [address, file] of pictures) link(file, targetIn(site, address));
  writeForServers(site, redirects);
  return { pages, made, batches: batches.length, madeBatches, bytes };
}

async function makePages(
  pages: readonly MadePage[],
  { store, finish, render, watcher }: Tools,
): Promise<void> {
  if (pages.length === 0) return;
  const renderer = await render(pages.length);
  const problems: string[] = [];
  let done = 0;
  try {
    await pLimit(atOnce).map(pages, async ({ leaf, inputs }) => {
      const forms = await finish(leaf.address, await renderer.page(leaf.address)).catch((error: unknown) => {
        if (!(error instanceof PublishError)) throw error;
        problems.push(...error.problems);
      });
      if (forms) store.put(keyOf(leaf, inputs), forms);
      watcher.progress((done += 1), pages.length);
    });
  } finally {
    renderer.close();
  }
  if (problems.length > 0) throw new PublishError(problems);
}

const indexSchema = z.array(z.string());

function parseIndex(json: string | null): string[] | null {
  return json === null ? null : indexSchema.parse(JSON.parse(json));
}

/** @returns the addresses of its files */
async function makeBatch(batch: Batch, key: string, { store, index }: Tools): Promise<string[]> {
  const files = await batch.make();
  await pLimit(atOnce).map(files, async ({ address, content }) => {
    store.put(fileKey(key, address), await formsOf(address, Buffer.from(content)));
  });
  const addresses = files.map(({ address }) => address);
  index.put(key, JSON.stringify(addresses));
  return addresses;
}

/** What Cloudflare Pages and Netlify read, and what `nginx/toa-soan.conf` includes. */
function writeForServers(site: string, redirects: readonly Redirect[]): void {
  const files = {
    '/_headers': headersFile(),
    '/_redirects': redirectsFile(redirects),
    '/_nginx/headers.conf': nginxHeaders(),
    '/_nginx/cache-control.map': nginxCacheControl(),
    '/_nginx/redirects.map': redirectsMap(redirects),
  };
  for (const [address, text] of Object.entries(files)) writeFileSync(targetIn(site, address), text);
}

/** The path of what stands at an address, in a folder that is there. */
function targetIn(site: string, address: string): string {
  const path = join(site, address.endsWith('/') ? `${address}index.html` : address);
  mkdirSync(dirname(path), { recursive: true });
  return path;
}
