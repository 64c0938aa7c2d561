import { randomUUID } from 'node:crypto';
import { closeSync, mkdirSync, openSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

interface WriteOptions {
  /** The permissions of the file. */
  mode?: number;
  /** The time of change that it is given, in seconds since 1970. */
  mtime?: number;
}

/**
 * Writes a file that appears by a rename, so that half of it is never seen; its folder is made if need be.
 * @param pieces of the file, written one after the other: joined, a text of megabytes would be in memory twice
 * @throws Error of the file system
 */
export function writeAtomically(
  path: string,
  pieces: readonly (string | Uint8Array)[],
  { mode = 0o666, mtime }: WriteOptions = {},
): void {
  const unfinished = `${path}.${randomUUID()}.tmp`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    const file = openSync(unfinished, 'wx', mode);
    try {
      for (const piece of pieces) writeFileSync(file, piece);
    } finally {
      closeSync(file);
    }
    if (mtime !== undefined) utimesSync(unfinished, mtime, mtime);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** Whether an error is the system's error with one of these codes, as `ENOENT`. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}

/** For `catch`: a file that is not there, or cannot be, is null; anything else stays an error. */
export function nullIfMissing(error: unknown): null {
  if (hasCode(error, 'ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP')) return null;
  throw error;
}
