import { readFileSync, rmSync, utimesSync } from 'node:fs';
import { basename } from 'node:path';
import { nullIfMissing, writeAtomically } from './files';
import { sha256 } from './sha256';

/**
 * What the name of a cache file says about its content: `PREFIX-SIZE-MTIME-HASH`. Such a file is written once and never
 * changed. If size and modification time match the name it counts as whole, which costs one `stat`; only {@link
 * isWhole} finds damage that leaves both unchanged, such as a failing disk's.
 */
export interface Checksum {
  /** In bytes. */
  size: number;
  /** In whole seconds since 1970: archives of a cache store no fractions. */
  mtime: number;
  /** Its SHA-256, in hexadecimal digits. */
  hash: string;
}

const NAME = /-(\d+)-(\d+)-([0-9a-f]{64})(?:\.[a-z]+)?$/;

/**
 * Writes a file under a name that holds its checksum.
 * @param prefix the path up to the checksum
 * @param suffix what follows the checksum, such as `.br`
 * @returns the path
 */
export function writeChecked(prefix: string, bytes: Uint8Array, { suffix = '', mode = 0o666 } = {}): string {
  const mtime = Math.floor(Date.now() / 1000);
  const path = `${prefix}-${bytes.length}-${mtime}-${sha256(bytes)}${suffix}`;
  writeAtomically(path, [bytes], { mode, mtime });
  return path;
}

/** Whether a name holds a checksum: it is one of ours. */
export const hasChecksum = (name: string): boolean => NAME.test(name);

/** Whether a file's size and modification time match its name; false if the name holds no checksum. */
export function isUnchanged(path: string, { size, mtimeMs }: { size: number; mtimeMs: number }): boolean {
  const checksum = checksumIn(path);
  return checksum?.size === size && checksum.mtime * 1000 === mtimeMs;
}

/**
 * Whether a file's bytes match its name; true if the name holds no checksum. A whole file gets the modification time of
 * its name back, which copying the cache may have changed; a damaged one is deleted.
 */
export function isWhole(path: string): boolean {
  const checksum = checksumIn(path);
  if (checksum === null) return true;
  const { mtime, hash } = checksum;
  try {
    if (sha256(readFileSync(path)) === hash) {
      utimesSync(path, new Date(), mtime);
      return true;
    }
    rmSync(path, { force: true });
  } catch (error) {
    nullIfMissing(error);
  }
  return false;
}

/** The checksum in a file's name, or null. */
export function checksumIn(path: string): Checksum | null {
  const [, size, mtime, hash] = NAME.exec(basename(path)) ?? [];
  return hash === undefined ? null : { size: Number(size), mtime: Number(mtime), hash };
}

/** A path made by {@link writeChecked} without the checksum and the suffix. */
export function prefixOf(path: string): string {
  return path.replace(NAME, '');
}
