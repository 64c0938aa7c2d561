import { lstatSync, readdirSync } from 'node:fs';
import { sha256 } from '../base/sha256';

/** Identity and size of a file: equal inode and device mean the same file under any name. */
export interface FileFacts {
  inode: number;
  device: number;
  /** In bytes. */
  size: number;
  /** When its content last changed, in milliseconds since 1970. */
  mtime: number;
}

/** The content of one folder. */
export interface FolderEntries {
  /** Changes whenever a name in it is added, removed or points to another file; null if unknown. */
  stamp: string | null;
  /** By name. */
  files: Map<string, FileFacts>;
  /** Names. */
  folders: Set<string>;
}

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
  const lines: string[] = [];
  for (const [folder, { files }] of snapshot) {
    lines.push(`${folder}/`);
    for (const [name, { inode, device, size, mtime }] of files)
      lines.push(`${folder}/${name}\0${inode} ${device} ${size} ${mtime}`);
  }
  return sha256(lines.sort().join('\n'));
}

function readFolder(path: string): FolderEntries {
  const entries: FolderEntries = { stamp: null, files: new Map(), folders: new Set() };
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (entry.isDirectory()) entries.folders.add(entry.name);
    else entries.files.set(entry.name, factsOf(`${path}/${entry.name}`));
  }
  return entries;
}
