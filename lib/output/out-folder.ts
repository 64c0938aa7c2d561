import { accessSync, constants, existsSync, lstatSync, readdirSync, realpathSync, renameSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, sep } from 'node:path';
import { inProject } from '../base/project';
import type { Settings } from '../base/settings';
import { hasCode, nullIfMissing } from '../base/files';
import { readFileList } from './file-list';

/** Folders of the project with sources or history, into which no site is written. */
const sourceFolders =
  '.ci .config .git .github .next app components content lib node_modules public tests'.split(' ');

type Folders = Pick<Settings, 'OUT_DIR' | 'CONTENT_DIR' | 'CACHE_DIR'>;

/**
 * Checks that a build may replace the folder `OUT_DIR`, before any work and without changing anything.
 * @param project the project's root
 * @returns the folder's path with symbolic links resolved: a build replaces the target, not the link
 * @throws Error that says why the folder cannot be used and what to do
 */
export function checkOutFolder(folders: Folders, project = inProject('.')): string {
  const { OUT_DIR } = folders;
  const out = realPath(OUT_DIR);
  const refuse = (reason: string): never => {
    throw new Error(`OUT_DIR=${OUT_DIR} cannot be used: ${reason}`);
  };
  if (out === null)
    return refuse('it is a symbolic link that leads nowhere. Make the folder that it leads to.');
  const conflict = conflictOf(out, folders, project);
  if (conflict !== null) return refuse(`${conflict}. Name a folder of its own, as OUT_DIR=out.`);
  const parent = nearestFolder(dirname(out));
  if (!isWritable(parent))
    return refuse(
      `${parent} cannot be written, and a build makes the new site beside the old one. Name a folder inside one that can be written.`,
    );
  if (!existsSync(out)) return out;
  if (!lstatSync(out).isDirectory()) return refuse('it is a file. Name a folder.');
  if (isMountPoint(out))
    return refuse(
      `it is a mount point, and a build replaces the whole folder. Name a folder inside it, as OUT_DIR=${join(OUT_DIR, 'site')}.`,
    );
  if (!isOurs(out))
    return refuse(
      `it is not empty, and no build made what is in it. Name another folder, or empty this one; ` +
        `files that belong on the site go into ${join(folders.CONTENT_DIR, 'static')}, from where each build copies them.`,
    );
  return out;
}

/** The folder that would be lost or mixed with the site, in words; null if none. */
function conflictOf(out: string, { CONTENT_DIR, CACHE_DIR }: Folders, project: string): string | null {
  const apart: [path: string, what: string][] = [
    [CONTENT_DIR, 'the content folder'],
    [CACHE_DIR, 'the cache folder'],
    ...sourceFolders.map((name): [string, string] => [join(project, name), `the project’s folder ${name}`]),
  ];
  if (isInside(realPath(project) ?? project, out)) return 'it is, or holds, the project itself';
  for (const [path, what] of apart) {
    const folder = realPath(path) ?? path;
    if (isInside(folder, out)) return `it is, or holds, ${what}`;
    if (isInside(out, folder)) return `it lies in ${what}`;
  }
  return isInside(homedir(), out) ? 'it is, or holds, your home folder' : null;
}

/** Whether `inner` is `outer` or lies inside it. */
function isInside(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}

/** Resolves all links of a path that may not exist yet; null for a dangling link. */
function realPath(path: string): string | null {
  if (existsSync(path)) return realpathSync.native(path);
  if (isLink(path)) return null;
  const parent = realPath(dirname(path));
  return parent === null ? null : join(parent, basename(path));
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch (error) {
    nullIfMissing(error);
    return false;
  }
}

function nearestFolder(path: string): string {
  return existsSync(path) ? path : nearestFolder(dirname(path));
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return lstatSync(folder).isDirectory();
  } catch {
    return false;
  }
}

/**
 * Whether a file system is mounted at a folder. Moving a folder into itself fails with `EINVAL`, but at a mount point
 * with another error, because the move would leave the file system.
 */
function isMountPoint(folder: string): boolean {
  try {
    renameSync(folder, join(folder, 'inside'));
  } catch (error) {
    return !hasCode(error, 'EINVAL');
  }
  throw new Error(`${folder} could be moved into itself.`);
}

/** Whether a build made the folder's content (it has a file list), or the folder is empty. */
function isOurs(folder: string): boolean {
  return readdirSync(folder).length === 0 || readFileList(folder) !== null;
}
