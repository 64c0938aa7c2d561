import { lstatSync, readFileSync } from 'node:fs';
import { nullIfMissing } from '../base/files';
import { scan, type FolderSnapshot } from './scan';

/** Name of the file that lists what builds put into a site's folder, and by which a build recognises the folder. */
export const listName = '_files';

const HEAD = 'Files that a build put here. All others in this folder are left alone.';

/** Formats the list. @param paths inside the site's folder */
export function writeFileList(paths: Iterable<string>): string {
  return `${[HEAD, ...[...paths].sort()].join('\n')}\n`;
}

/** The paths in a site's list; null if there is none. */
export function readFileList(folder: string): Set<string> | null {
  try {
    const [head, ...paths] = readFileSync(`${folder}/${listName}`, 'utf8').trimEnd().split('\n');
    return head === HEAD ? new Set(paths) : null;
  } catch (error) {
    return nullIfMissing(error);
  }
}

/** A file or folder in a site's folder that no build put there. */
export interface ForeignEntry {
  /** Path inside the folder. */
  path: string;
  /** Permissions of a folder; null for a file. */
  folderMode: number | null;
}

/**
 * Files and folders that people or other programs put into a site's folder, folders before their content. Empty if the
 * folder has no list or does not exist.
 * @param known an earlier listing of it
 */
export function foreignEntries(folder: string, known: FolderSnapshot): ForeignEntry[] {
  const listed = readFileList(folder);
  if (listed === null) return [];
  const ours = new Set(['', ...[...listed].flatMap(foldersAbove)]);
  const found: ForeignEntry[] = [];
  for (const [inside, entries] of scan(folder, known)) {
    if (!ours.has(inside))
      found.push({ path: inside, folderMode: lstatSync(`${folder}/${inside}`).mode & 0o7777 });
    entries.each((name) => {
      const path = inside === '' ? name : `${inside}/${name}`;
      if (!listed.has(path)) found.push({ path, folderMode: null });
    });
  }
  return found;
}

/** The folders above a path, innermost first. */
export function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
    folders.push(path.slice(0, end));
  return folders;
}
