import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { PageJob } from '../pages/page-job';
import { isShared } from '../base/shared-values';
import { sha256 } from '../base/sha256';

/** The inputs of a page: a short hash of each, by name. */
export type PageParts = Readonly<Record<string, string>>;

const digests = new WeakMap<object, string>();

/** A text up to this length takes less time to hash wherever it occurs than once on its own. */
const SHORT = 80;

/**
 * Serialises a value like JSON, with a hash in place of each value that many pages share, which saves a second over
 * thousands of pages.
 */
function write(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return digests.get(value) ?? (isShared(value) ? digestOf(value) : writeParts(value));
}

function writeParts(value: object): string {
  let text = '';
  if (Array.isArray(value)) {
    for (const each of value) text += `${write(each)},`;
    return `[${text}]`;
  }
  const names = Object.keys(value);
  const values: unknown[] = Object.values(value);
  for (let at = 0; at < names.length; at += 1) text += `${names[at] ?? ''}:${write(values[at])},`;
  return `{${text}}`;
}

function digestOf(value: object): string {
  const text = writeParts(value);
  const digest = text.length <= SHORT ? text : sha256(text).slice(0, 32);
  digests.set(value, digest);
  return digest;
}

/** Hashes the inputs of a page. */
export async function partsOf({ parts }: PageJob): Promise<PageParts> {
  return Object.fromEntries(
    Object.entries(await parts()).map(([name, value]) => [name, sha256(write(value)).slice(0, 8)]),
  );
}

/** The cache key of a page's file: equal for the same page with the same inputs. */
export async function keyOf({ kind, address, parts }: PageJob): Promise<string> {
  return sha256(write([kind, address, await parts()])).slice(0, 40);
}

/**
 * The cache key of a file that is not a page: a hash of its content, and its ending, which decides whether it is
 * compressed.
 */
export function contentKey(address: string, content: string | Uint8Array): string {
  return createHash('sha256')
    .update(`${extname(address)}\0`)
    .update(content)
    .digest('hex')
    .slice(0, 40);
}

/** The cache key of files that are made together. */
export function batchKey(name: string, parts: unknown): string {
  return sha256(write([name, parts]));
}
