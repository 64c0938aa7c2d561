import { randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
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

/** To open a pipe would wait for somebody who writes into it. */
const NOT_WAITING = constants.O_RDONLY | constants.O_NONBLOCK;

/**
 * Opens a file and lets its content be read. What is no file is not read, and not waited for: a pipe, a device or a socket
 * might never end. What was opened is looked at, so that nothing else can take its place between the two.
 * @param use is given the size in bytes and what reads them
 * @throws Error of the file system, or one that says that it is not a file
 */
export function withRegularFile<Result>(
  path: string,
  use: (size: number, read: () => Buffer) => Result,
): Result {
  const file = openSync(path, NOT_WAITING);
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) throw notAFile(path);
    return use(stats.size, () => readFileSync(file));
  } finally {
    closeSync(file);
  }
}

/** The text of a file in UTF-8, null if there is none. @throws Error as {@link withRegularFile} */
export async function textIfThere(path: string): Promise<string | null> {
  const file = await open(path, NOT_WAITING).catch(nullIfMissing);
  if (file === null) return null;
  try {
    if (!(await file.stat()).isFile()) throw notAFile(path);
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}

const notAFile = (path: string) => new Error(`it is not a file: ${path}`);

/** Of the coarsest clocks that file systems keep, in milliseconds: within a tick a thing may change twice and have one time of change. */
export const MTIME_RESOLUTION_MS = 2_000;

/** Whether an error is the system's error with one of these codes, as `ENOENT`. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}

/** For `catch`: a file that is not there, or cannot be, is null; anything else stays an error. */
export function nullIfMissing(error: unknown): null {
  if (hasCode(error, 'ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP')) return null;
  throw error;
}
