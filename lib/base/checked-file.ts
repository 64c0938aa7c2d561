import { readFileSync, rmSync, utimesSync } from 'node:fs';
import { basename } from 'node:path';
import { nullIfMissing, writeAtomically } from './files';
import { sha256 } from './sha256';

/**
 * What the name of a file of the cache says of its content: `PREFIX-SIZE-MTIME-HASH`. Such a file is written once and never
 * changed. One that still has its size and its time of change is taken to be whole, which costs no more than looking at it;
 * damage that leaves both as they were, as a disk's, is found by {@link isWhole}.
 */
export interface Checksum {
  /** In bytes. */
  size: number;
  /** In whole seconds since 1970: archives of a cache keep no fractions. */
  mtime: number;
  /** Its SHA-256, in hexadecimal digits. */
  hash: string;
}

const NAME = /-(\d+)-(\d+)-([0-9a-f]{64})(?:\.[a-z]+)?$/;

/**
 * Writes a file under a name that says what it holds.
 * @param prefix the path, up to the checksum
 * @param suffix what follows the checksum, as `.br`
 * @returns the path
 */
export function writeChecked(prefix: string, bytes: Uint8Array, { suffix = '', mode = 0o666 } = {}): string {
  const mtime = Math.floor(Date.now() / 1000);
  const path = `${prefix}-${bytes.length}-${mtime}-${sha256(bytes)}${suffix}`;
  writeAtomically(path, [bytes], { mode, mtime });
  return path;
}

/** Whether a file has the size and the time of change that its name says; false too where its name says nothing. */
export function isUnchanged(path: string, { size, mtimeMs }: { size: number; mtimeMs: number }): boolean {
  const checksum = checksumIn(path);
  return checksum?.size === size && checksum.mtime * 1000 === mtimeMs;
}

/**
 * Whether a file holds what its name says; true too where its name says nothing. One that is whole gets its time of change
 * back, which a copy of the cache may have lost; a damaged one is deleted.
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

/** What the name of a file says of its content; null if it says nothing. */
export function checksumIn(path: string): Checksum | null {
  const [, size, mtime, hash] = NAME.exec(basename(path)) ?? [];
  return hash === undefined ? null : { size: Number(size), mtime: Number(mtime), hash };
}

/** A path of {@link writeChecked} without the checksum and what follows it. */
export function prefixOf(path: string): string {
  return path.replace(NAME, '');
}
