import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Below this size in bytes a compressed response saves no packet. */
const smallest = 1024;

/** Endings of the files that are compressed. */
export const textEndings = ['.html', '.css', '.js', '.json', '.csv', '.xml', '.svg', '.txt', '.webmanifest'];

/**
 * Chosen by `tests/bench/compression.ts`. Of 160 MB of the archive's pages brotli 8 leaves 28.8 % for 7 seconds of a core,
 * 11 leaves 27.0 % for 171: less than a packet a page. gzip 9 leaves what 6 does. A site has four scripts, for which 11 is quick.
 */
export const encodings = [
  {
    name: 'br',
    suffix: '.br',
    encode: (bytes: Uint8Array, isScript = false) =>
      promisify(brotliCompress)(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: isScript ? 11 : 8,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
          [constants.BROTLI_PARAM_LGWIN]: windowOf(bytes, 10, 22),
        },
      }),
  },
  {
    name: 'gzip',
    suffix: '.gz',
    encode: (bytes: Uint8Array) => promisify(gzip)(bytes, { level: 6, windowBits: windowOf(bytes, 9, 15) }),
  },
];

/** The smallest window that holds the whole file, as a power of two: a larger one costs memory for nothing. */
function windowOf({ length }: Uint8Array, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.ceil(Math.log2(length + 16))));
}

/** A form of a file for servers: uncompressed (suffix ""), or compressed (`.br`, `.gz`). */
export interface Form {
  suffix: string;
  bytes: Uint8Array;
}

/**
 * All forms of a file; only texts over 1 kB are compressed.
 * @param address its ending says what kind of file it is
 */
export async function formsOf(address: string, bytes: Uint8Array): Promise<Form[]> {
  const whole = { suffix: '', bytes };
  if (bytes.length <= smallest || !textEndings.includes(extname(address))) return [whole];
  const isScript = extname(address) === '.js';
  const compressed = encodings.map(async ({ suffix, encode }) => ({
    suffix,
    bytes: await encode(bytes, isScript),
  }));
  return [whole, ...(await Promise.all(compressed))];
}
