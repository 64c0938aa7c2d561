import { createHash } from 'node:crypto';
import { constants as copying } from 'node:fs';
import { copyFile, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { nullIfMissing, writeAtomically } from '../pictures/files';

/** Below this a compressed answer saves no packet. */
const smallest = 1024;

const textFiles = new Set(['.html', '.css', '.js', '.json', '.csv', '.xml', '.svg', '.txt', '.webmanifest']);

/** How long a compressed file is kept that no build uses. */
const keptDays = 30;

/**
 * Chosen by `tests/bench/compression.ts`. Of 160 MB of the archive's pages brotli 8 leaves 28.8 % for 7 seconds of a core,
 * 11 leaves 27.0 % for 171: less than a packet a page. gzip 9 leaves what 6 does.
 * `kept` names the level, so that another level asks for other files.
 */
const encodings = [
  {
    suffix: '.br',
    kept: '-8.br',
    encode: (bytes: Uint8Array) =>
      promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 8 } }),
  },
  {
    suffix: '.gz',
    kept: '-6.gz',
    encode: (bytes: Uint8Array) => promisify(gzip)(bytes, { level: 6 }),
  },
];

/**
 * Writes `.br` and `.gz` beside a text file over 1 kB. What was compressed once is kept under its hash.
 * @param file where the bytes stand
 * @param cache a folder that several builds may share, and that may be deleted at any time
 */
export async function compressBeside(file: string, bytes: Uint8Array, cache: string): Promise<void> {
  if (bytes.length <= smallest || !textFiles.has(extname(file))) return;
  const hash = createHash('sha256').update(bytes).digest('hex');
  const now = new Date();
  for (const { suffix, kept, encode } of encodings) {
    const path = join(cache, hash + kept);
    // Its time says when it was last of use.
    const known = (await utimes(path, now, now).catch(nullIfMissing)) !== null;
    if (known) await copyFile(path, file + suffix, copying.COPYFILE_FICLONE);
    else {
      const encoded = await encode(bytes);
      await writeAtomically(path, encoded);
      await writeFile(file + suffix, encoded);
    }
  }
}

/** Deletes from the cache what no build has used for a while. */
export async function sweepCompressed(cache: string): Promise<void> {
  const oldest = Date.now() - keptDays * 24 * 60 * 60 * 1000;
  for (const name of (await readdir(cache).catch(nullIfMissing)) ?? []) {
    const file = await stat(join(cache, name)).catch(nullIfMissing);
    if (file && file.mtimeMs < oldest) await rm(join(cache, name), { force: true });
  }
}
