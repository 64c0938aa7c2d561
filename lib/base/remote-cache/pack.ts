import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { z } from 'zod';

const headSchema = z.array(z.tuple([z.string(), z.int().nonnegative()]));

/** A cache file: its path inside the cache folder (with slashes) and its bytes. */
export interface PackedFile {
  path: string;
  bytes: Uint8Array;
}

/** Packs many files into one: a line of JSON with their paths and sizes, then their bytes; compressed as a whole. */
export async function pack(files: readonly PackedFile[]): Promise<Buffer> {
  const head = files.map(({ path, bytes }) => [path, bytes.length]);
  const whole = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...files.map(({ bytes }) => bytes)]);
  return promisify(gzip)(whole, { level: 1 });
}

/** @throws Error of zlib, JSON or zod if it is no pack */
export async function unpack(packed: Uint8Array): Promise<PackedFile[]> {
  const whole = await promisify(gunzip)(packed);
  const end = whole.indexOf('\n');
  let at = end + 1;
  return headSchema.parse(JSON.parse(whole.toString('utf8', 0, end))).map(([path, size]) => {
    const bytes = whole.subarray(at, at + size);
    at += size;
    if (bytes.length < size) throw new Error('The pack ends too soon.');
    return { path, bytes };
  });
}
