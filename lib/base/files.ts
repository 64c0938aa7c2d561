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
  /** Modification time, in seconds since 1970. */
  mtime?: number;
}

/**
 * Writes a file atomically (by a rename), creating its folder if needed.
 * @param pieces of the file, written one after the other: joining a text of megabytes would hold it in memory twice
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

/** Without `O_NONBLOCK`, opening a pipe waits until another process writes to it. */
const NOT_WAITING = constants.O_RDONLY | constants.O_NONBLOCK;

/**
 * Opens a regular file for reading. Pipes, devices and sockets are refused, since reading them might never end. The
 * check is made on the open file, so nothing can take its place in between.
 * @param use gets the size in bytes and a function that reads
 * @throws Error of the file system, or one that says that the path is no file
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

/** The text of a UTF-8 file, or null if there is none. @throws Error as {@link withRegularFile} */
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

/**
 * Resolution of the coarsest file-system clocks, in milliseconds: a file can change twice within it and keep one
 * modification time.
 */
export const MTIME_RESOLUTION_MS = 2_000;

/** Whether an error is the system's error with one of these codes, as `ENOENT`. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}

/** For `catch`: null if the file does not exist, or cannot exist; rethrows any other error. */
export function nullIfMissing(error: unknown): null {
  if (hasCode(error, 'ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP')) return null;
  throw error;
}
