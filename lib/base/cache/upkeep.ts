import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../make-folder.js';

/** Entries younger than this may belong to a running build, or be needed again soon. */
const DAY = 24 * 60 * 60 * 1000;

/** The names of versions and of marks beside them: a hash, or a number. Anything else in the folder is somebody's own. */
const VERSION = /^(?:[\da-f]{16}|\d{1,3})(?:\.[a-z]+)?$/;

/**
 * Creates the folder of one version inside a cache folder. Folders of other versions are deleted after a day, as a
 * build of that version may still be running.
 * @param version see {@link VERSION}
 * @returns its path
 * @throws Error of the file system if the folder cannot be written
 */
export function openVersion(folder: string, version: string): string {
  const own = join(folder, version);
  makeFolder(own);
  const now = new Date();
  utimesSync(own, now, now);
  for (const name of readdirSync(folder).filter((each) => VERSION.test(each))) {
    const other = join(folder, name);
    if (isOld(other)) rmSync(other, { recursive: true, force: true });
  }
  return own;
}

/**
 * The files of a version's folder, as paths inside it. Each lies in a sub-folder named by the first characters of its
 * name. Anything else was put there by another program, as `.DS_Store` is.
 */
export function keptFiles(folder: string): string[] {
  return namesIn(folder, (entry) => entry.isDirectory()).flatMap((half) =>
    namesIn(join(folder, half), (entry) => entry.isFile()).map((name) => `${half}/${name}`),
  );
}

function namesIn(folder: string, isWanted: (entry: Dirent) => boolean): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter(isWanted).map(({ name }) => name);
}

/**
 * Deletes the files of a version's folder that are unused and older than a day.
 * @param isUsed whether a path inside the folder is in use
 */
export function sweep(folder: string, isUsed: (file: string) => boolean): void {
  if (!isSweepDue(folder)) return;
  for (const file of keptFiles(folder))
    if (!isUsed(file) && isOld(join(folder, file))) rmSync(join(folder, file), { force: true });
}

/** Whether a file or folder of the cache was last changed more than a day ago. */
function isOld(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && Date.now() - stats.mtimeMs > DAY;
}

/** Whether a cache folder is due to be swept: looking at every file is slow, and once a day is enough. */
function isSweepDue(folder: string): boolean {
  const mark = `${folder}.swept`;
  if (!isDue(mark)) return false;
  noteDone(mark);
  return true;
}

/** Whether daily work is due. @param mark a file that {@link noteDone} writes when the work is done */
export function isDue(mark: string): boolean {
  return !existsSync(mark) || isOld(mark);
}

/** @throws Error of the file system if the mark cannot be written */
export function noteDone(mark: string): void {
  writeFileSync(mark, '');
}
