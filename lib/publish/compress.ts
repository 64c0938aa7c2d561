import { createHash } from 'node:crypto';
import { constants as files } from 'node:fs';
import { copyFile, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Below this a compressed answer saves no packet. */
const smallest = 1024;

const textFiles = new Set('.html .css .js .json .xml .svg .txt .webmanifest .map'.split(' '));

/** Measured by tests/bench/compression.ts on the archive's pages. */
export const levels = { brotli: 9, gzip: 9 } as const;

const encodings = [
  {
    suffix: '.br',
    level: levels.brotli,
    encode: (bytes: Uint8Array) =>
      promisify(brotliCompress)(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: levels.brotli,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
  },
  {
    suffix: '.gz',
    level: levels.gzip,
    encode: (bytes: Uint8Array) => promisify(gzip)(bytes, { level: levels.gzip }),
  },
] as const;

/**
 * Writes `.br` and `.gz` beside a text file over 1 kB. What was compressed once is kept under its hash.
 * @param file where the bytes stand
 * @param cache a folder that may be deleted at any time
 */
export async function compressBeside(file: string, bytes: Uint8Array, cache: string): Promise<void> {
  if (bytes.length <= smallest || !textFiles.has(extname(file))) return;
  const hash = createHash('sha256').update(bytes).digest('hex');
  await Promise.all(
    encodings.map(async ({ suffix, level, encode }) => {
      const kept = join(cache, hash.slice(0, 2), `${hash}-${level}${suffix}`);
      try {
        await copyFile(kept, file + suffix, files.COPYFILE_FICLONE);
      } catch (error) {
        if (!isMissing(error)) throw error;
        const encoded = await encode(bytes);
        await keep(kept, encoded);
        await writeFile(file + suffix, encoded);
      }
    }),
  );
}

/** A build that is killed must not leave half a file under a whole one's name. */
async function keep(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const partial = `${file}.${process.pid}`;
  await writeFile(partial, bytes);
  await rename(partial, file);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
