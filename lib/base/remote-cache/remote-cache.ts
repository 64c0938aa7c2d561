import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import pLimit from 'p-limit';
import { makeFolder } from '../make-folder.js';
import { checksumIn } from '../checked-file';
import { nullIfMissing, writeAtomically } from '../files';
import { openBucket, type Bucket } from '../s3/bucket';
import { parseS3Address } from '../s3/location';
import { sha256 } from '../sha256';
import { within } from '../time-limit.js';
import { pack, unpack, type PackedFile } from './pack';

/** Cache folders whose files are named by the hash of their inputs, and so mean the same on every machine. */
const shared = 'articles summaries search-terms text-overlap related letters feeds files site pictures'.split(
  ' ',
);

/** Upper size of a pack, in bytes, before compression. */
const PACK_BYTES = 8_000_000;
const packsAtOnce = 4;
/** Time limit of a request with its repetitions. A store that sends a byte a second never times out by itself. */
const REQUEST_SECONDS = 60;
/** The name of a pack. Whatever else lies in its folder was put there by others, and may lead out of a folder. */
const PACK = /^[0-9a-f]{64}$/;

/** A cache in an object store that several machines share: packs of files, each named by the hash of its bytes. */
export interface RemoteCache {
  /** Downloads the files missing from the local cache. @returns their number */
  pull: () => Promise<number>;
  /** Uploads the files that were made since {@link pull}. @returns their number */
  push: () => Promise<number>;
  close: () => void;
}

/**
 * Opens a shared cache. Packs are written once and never changed; the store's lifecycle rules delete old ones. The
 * paths inside known packs are recorded in `CACHE_DIR/remote/`.
 * @param address such as `s3://bucket/prefix`
 * @param version of the code: packs of another version are ignored
 */
export async function openRemoteCache(
  address: string,
  cacheDir: string,
  version: string,
): Promise<RemoteCache> {
  const bucket = await openBucket(parseS3Address(address), packsAtOnce);
  const notes = join(cacheDir, 'remote', sha256(`${address} ${version}`).slice(0, 16));
  const folder = `packs/${version}/`;
  makeFolder(notes);
  const limit = pLimit(packsAtOnce);

  const inTime = <Result>(request: Promise<Result>) =>
    within(
      REQUEST_SECONDS,
      request,
      () => `${address} takes more than ${REQUEST_SECONDS} seconds for a request.`,
    );
  const note = (hash: string, files: readonly PackedFile[]) => {
    writeAtomically(join(notes, hash), [files.map(({ path }) => `${path}\n`).join('')]);
  };
  return {
    async pull() {
      const known = new Set(readdirSync(notes));
      const keys = await inTime(bucket.list(folder));
      const hashes = keys.map((key) => key.slice(folder.length)).filter((name) => PACK.test(name));
      const missing = hashes.filter((hash) => !known.has(hash));
      const counts = await limit.map(missing, async (hash) => {
        const files = await inTime(fetchPack(bucket, folder, hash));
        const written = files.filter((file) => write(cacheDir, file)).length;
        note(hash, files);
        return written;
      });
      return counts.reduce((sum, count) => sum + count, 0);
    },
    async push() {
      const known = new Set(
        readdirSync(notes).flatMap((hash) => readFileSync(join(notes, hash), 'utf8').split('\n')),
      );
      const made = shared.flatMap((name) => filesIn(cacheDir, name)).filter((path) => !known.has(path));
      for (const paths of groups(cacheDir, made)) {
        const files = paths.map((path) => ({ path, bytes: readFileSync(join(cacheDir, path)) }));
        const bytes = await pack(files);
        await inTime(bucket.put(folder + sha256(bytes), bytes));
        note(sha256(bytes), files);
      }
      return made.length;
    },
    close: bucket.close,
  };
}

/** The files of a pack; none if its hash shows that it is damaged. */
async function fetchPack(bucket: Bucket, folder: string, hash: string): Promise<PackedFile[]> {
  const bytes = await bucket.get(folder + hash);
  return bytes === null || sha256(bytes) !== hash ? [] : unpack(bytes);
}

/** Writes a file of a pack unless it exists or its path lies outside the cache. @returns whether it was written */
function write(cacheDir: string, { path, bytes }: PackedFile): boolean {
  const [top = '', ...inside] = path.split('/');
  const isSound = inside.length > 0 && inside.every((name) => /^[\w.-]+$/.test(name) && !/^\.+$/.test(name));
  const target = join(cacheDir, path);
  if (!shared.includes(top) || !isSound || existsSync(target)) return false;
  const mtime = checksumIn(target)?.mtime;
  const mode = top === 'site' ? 0o444 : 0o666;
  writeAtomically(target, [bytes], mtime === undefined ? { mode } : { mode, mtime });
  return true;
}

/** The paths of the finished files of a folder of the cache. */
function filesIn(cacheDir: string, folder: string): string[] {
  try {
    return readdirSync(join(cacheDir, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(?:tmp|swept)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(cacheDir.length + 1))
      .map((path) => path.split(sep).join('/'));
  } catch (error) {
    nullIfMissing(error);
    return [];
  }
}

/** Splits files into groups of about {@link PACK_BYTES} each. */
function groups(cacheDir: string, paths: readonly string[]): string[][] {
  const found: string[][] = [];
  let room = 0;
  for (const path of paths) {
    const { size } = lstatSync(join(cacheDir, path));
    const last = found.at(-1);
    if (last && size <= room) last.push(path);
    else {
      found.push([path]);
      room = PACK_BYTES;
    }
    room -= size;
  }
  return found;
}
