import { randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
  type Dirent,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { makeFolder } from './make-folder.js';

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
  makeFolder(dirname(path));
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
    throw naming(path, error);
  }
}

/** Adds the path to an error of the system that names none, as those of reading and writing an open file. */
function naming(path: string, error: unknown): unknown {
  if (error instanceof Error && 'code' in error && !('path' in error)) error.message += ` '${path}'`;
  return error;
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
    if (!stats.isFile()) throw new NotAFile(`it is not a file: ${path}`);
    return use(stats.size, () => readFileSync(file));
  } catch (error) {
    throw naming(path, error);
  } finally {
    closeSync(file);
  }
}

/** A symbolic link that does not lead to anything inside its folder. */
export class LinkOutside extends Error {}

/**
 * The bytes of a file that lies in a folder; null if there is none. A link out of the folder is refused: what it leads
 * to may be private, and messages show lines of the file.
 * @throws LinkOutside; Error as {@link withRegularFile}
 */
export function bytesInside(folder: string, name: string): Buffer | null {
  const path = join(folder, name);
  try {
    if (lstatSync(path).isSymbolicLink() && !leadsInside(path, folder)) throw new LinkOutside(path);
    return withRegularFile(path, (_, read) => read());
  } catch (error) {
    return nullIfMissing(error);
  }
}

function leadsInside(link: string, folder: string): boolean {
  try {
    return realpathSync(link).startsWith(realpathSync(folder) + sep);
  } catch (error) {
    nullIfMissing(error);
    return false;
  }
}

/** A folder, pipe, device or socket in the place of a file. */
export class NotAFile extends Error {}

/**
 * Resolution of the coarsest file-system clocks, in milliseconds: a file can change twice within it and keep one
 * modification time.
 */
export const MTIME_RESOLUTION_MS = 2_000;

/** Whether an error is the system's error with one of these codes, as `ENOENT`. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}

/**
 * Whether an error says that the machine or a disk fails, not what is wrong with a file: the same file may be read next
 * time.
 */
export function isOfMachine(error: unknown): boolean {
  return hasCode(error, ...machineFaults);
}

const machineFaults =
  'EMFILE ENFILE ENOMEM ENOSPC EDQUOT EIO ESTALE ENOTCONN EHOSTDOWN ERR_WORKER_INIT_FAILED'.split(' ');

/**
 * The error that says why a file cannot be read; null if it can. Of a pipe it would wait for a writer.
 * @throws Error of the file system as {@link isOfMachine}
 */
export function refusalOf(path: string): unknown {
  try {
    closeSync(openSync(path, 'r'));
    return null;
  } catch (error) {
    if (isOfMachine(error)) throw error;
    return error;
  }
}

/** The system's code of an error, as `EACCES`, which needs no translation; else its message. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? String(error.code) : error.message;
}

/** For `catch`: null if the file does not exist, or cannot exist; rethrows any other error. */
export function nullIfMissing(error: unknown): null {
  if (hasCode(error, 'ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP')) return null;
  throw error;
}

/** What lies in a folder and in those below it. */
export interface EntriesBelow {
  /** All but the folders. */
  entries: Dirent[];
  /** Folders whose lists the system refuses, each with the error that says why. */
  unreadable: { path: string; error: unknown }[];
}

/**
 * Lists a folder and all below it, in no order. A folder below that cannot be read, as `lost+found` of a volume, does
 * not keep the others from being listed.
 * @throws Error of the file system if `folder` itself cannot be listed, or as {@link isOfMachine}
 */
export function entriesBelow(folder: string): EntriesBelow {
  const found: EntriesBelow = { entries: [], unreadable: [] };
  const waiting = listed(readdirSync(folder, { withFileTypes: true }), found);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    try {
      waiting.push(...listed(readdirSync(path, { withFileTypes: true }), found));
    } catch (error) {
      if (isOfMachine(error)) throw error;
      // One that has just been deleted holds nothing.
      if (!hasCode(error, 'ENOENT')) found.unreadable.push({ path, error });
    }
  }
  return found;
}

/** Keeps what is no folder, and gives the paths of the folders. */
function listed(entries: readonly Dirent[], { entries: kept }: EntriesBelow): string[] {
  const folders = entries.filter((entry) => entry.isDirectory());
  for (const entry of entries) if (!entry.isDirectory()) kept.push(entry);
  return folders.map((entry) => join(entry.parentPath, entry.name));
}
