import { lstatSync, readdirSync } from 'node:fs';
import { sha256 } from '../base/sha256';
import { filesText, FolderEntries, type FileFacts } from './folder-entries';

/** The content of a folder and all its sub-folders, by path; its own path is "". */
export type FolderSnapshot = Map<string, FolderEntries>;

/** `lstat` of a file: of a link, not of its target. */
export function factsOf(path: string): FileFacts {
  const { ino, dev, size, mtimeMs } = lstatSync(path);
  return { inode: ino, device: dev, size, mtime: mtimeMs };
}

/**
 * A folder's stamp, and since when it has it (milliseconds since 1970).
 * @returns null if there is no such folder
 */
export function stampOf(folder: string): { stamp: string; since: number } | null {
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return null;
  const { dev, ino, mtimeMs, ctimeMs } = stats;
  return { stamp: [dev, ino, mtimeMs, ctimeMs].join(), since: Math.max(mtimeMs, ctimeMs) };
}

/**
 * Lists a folder recursively.
 * @param known an earlier listing: a folder with the same stamp is not read again
 */
export function scan(folder: string, known: FolderSnapshot): FolderSnapshot {
  const found: FolderSnapshot = new Map();
  const look = (inside: string) => {
    const path = inside === '' ? folder : `${folder}/${inside}`;
    const before = known.get(inside);
    const entries = before && before.stamp === stampOf(path)?.stamp ? before : readFolder(path);
    found.set(inside, entries);
    for (const name of entries.folders) look(inside === '' ? name : `${inside}/${name}`);
  };
  look('');
  return found;
}

/** A hash of a listing that changes whenever a file or folder appears, goes, changes or is replaced. */
export function digestOf(snapshot: FolderSnapshot): string {
  const lines = Array.from(snapshot, ([folder, { text }]) => `${folder}/\0${text}`);
  return sha256(lines.sort().join('\n'));
}

function readFolder(path: string): FolderEntries {
  const files: [string, FileFacts][] = [];
  const folders = new Set<string>();
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (entry.isDirectory()) folders.add(entry.name);
    else files.push([entry.name, factsOf(`${path}/${entry.name}`)]);
  }
  return new FolderEntries(null, filesText(files), folders);
}
