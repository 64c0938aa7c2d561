import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import pLimit from 'p-limit';
import { checksumIn } from '../checked-file';
import { nullIfMissing, writeAtomically } from '../files';
import { openBucket, type Bucket } from '../s3/bucket';
import { parseS3Address } from '../s3/location';
import { sha256 } from '../sha256';
import { pack, unpack, type PackedFile } from './pack';

/** The folders of the cache whose files are named by what they were made from: they mean the same on every machine. */
const shared = 'articles summaries search-terms text-overlap related letters feeds files site pictures'.split(
  ' ',
);

/** Many small files travel together, up to this many bytes. */
const PACK_BYTES = 8_000_000;
const packsAtOnce = 4;

/** A cache in an object store that machines share: packs of files, each under the hash of its bytes. */
export interface RemoteCache {
  /** Fetches what the local cache lacks. @returns how many files */
  pull: () => Promise<number>;
  /** Puts there what was made since. @returns how many files */
  push: () => Promise<number>;
  close: () => void;
}

/**
 * Opens a shared cache. Its packs are written once and never changed; the store's own rules delete old ones. The paths that
 * known packs hold are noted in `CACHE_DIR/remote/`.
 * @param address as `s3://bucket/prefix`
 * @param version of the code: packs of another one are of no use
 */
export async function openRemoteCache(
  address: string,
  cacheDir: string,
  version: string,
): Promise<RemoteCache> {
  const bucket = await openBucket(parseS3Address(address), packsAtOnce);
  const notes = join(cacheDir, 'remote', sha256(`${address} ${version}`).slice(0, 16));
  const folder = `packs/${version}/`;
  mkdirSync(notes, { recursive: true });
  const limit = pLimit(packsAtOnce);

  const note = (hash: string, files: readonly PackedFile[]) => {
    writeAtomically(join(notes, hash), [files.map(({ path }) => `${path}\n`).join('')]);
  };
  return {
    async pull() {
      const known = new Set(readdirSync(notes));
      const keys = await bucket.list(folder);
      const missing = keys.map((key) => key.slice(folder.length)).filter((hash) => !known.has(hash));
      const counts = await limit.map(missing, async (hash) => {
        const files = await fetchPack(bucket, folder, hash);
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
        await bucket.put(folder + sha256(bytes), bytes);
        note(sha256(bytes), files);
      }
      return made.length;
    },
    close: bucket.close,
  };
}

/** The files of a pack; none if it is damaged, which is told by its hash. */
async function fetchPack(bucket: Bucket, folder: string, hash: string): Promise<PackedFile[]> {
  const bytes = await bucket.get(folder + hash);
  return bytes === null || sha256(bytes) !== hash ? [] : unpack(bytes);
}

/** Writes a file of a pack, unless it is there or does not belong into the cache. @returns whether it was written */
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

/** Divides files so that those of a group are about {@link PACK_BYTES} together. */
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
