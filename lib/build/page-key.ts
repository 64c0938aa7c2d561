import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { PageJob } from '../pages/page-job';
import { isShared } from '../base/shared-values';
import { sha256 } from '../base/sha256';

/** What a page was made from: a short hash of each of its inputs, by name. */
export type PageParts = Readonly<Record<string, string>>;

const digests = new WeakMap<object, string>();

/** Like JSON, with a hash for each value that many pages share: there are thousands of pages, and it takes a second. */
function write(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isShared(value)) return digestOf(value);
  let text = '';
  if (Array.isArray(value)) {
    for (const each of value) text += `${write(each)},`;
    return `[${text}]`;
  }
  for (const [name, each] of Object.entries(value)) text += `${name}:${write(each)},`;
  return `{${text}}`;
}

function digestOf(value: object): string {
  const digest = digests.get(value) ?? sha256(JSON.stringify(value));
  digests.set(value, digest);
  return digest;
}

/** Hashes the inputs of a page. */
export async function partsOf({ parts }: PageJob): Promise<PageParts> {
  return Object.fromEntries(
    Object.entries(await parts()).map(([name, value]) => [name, sha256(write(value)).slice(0, 8)]),
  );
}

/** What the page's file is kept under: the same for the same page of the same inputs. */
export async function keyOf({ kind, address, parts }: PageJob): Promise<string> {
  return sha256(write([kind, address, await parts()])).slice(0, 40);
}

/** What a file that is no page is kept under: what it holds, and its ending, which says whether it is compressed. */
export function contentKey(address: string, content: string | Uint8Array): string {
  return createHash('sha256')
    .update(`${extname(address)}\0`)
    .update(content)
    .digest('hex')
    .slice(0, 40);
}

/** What files that are made together are kept under. */
export function batchKey(name: string, parts: unknown): string {
  return sha256(JSON.stringify([name, parts]));
}
