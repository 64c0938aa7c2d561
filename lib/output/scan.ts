import { lstatSync, readdirSync } from 'node:fs';

/** A file as its file system knows it: the same inode of the same device is the same file, under whatever name. */
export interface FileFacts {
  inode: number;
  device: number;
  /** In bytes. */
  size: number;
}

/** What one folder holds. */
export interface FolderEntries {
  /** Another whenever a name in it comes, goes or means another file; null where that is not known. */
  stamp: string | null;
  /** By name. */
  files: Map<string, FileFacts>;
  /** Names. */
  folders: Set<string>;
}

/** What a folder and all folders inside it hold, by their paths; its own is "". */
export type FolderSnapshot = Map<string, FolderEntries>;

/** What the file system knows of a file; of a link, not of its target. */
export function factsOf(path: string): FileFacts {
  const { ino, dev, size } = lstatSync(path);
  return { inode: ino, device: dev, size };
}

/**
 * The stamp of a folder, and since when it has it, in milliseconds since 1970.
 * @returns null if there is none
 */
export function stampOf(folder: string): { stamp: string; since: number } | null {
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return null;
  const { dev, ino, mtimeMs, ctimeMs } = stats;
  return { stamp: [dev, ino, mtimeMs, ctimeMs].join(), since: Math.max(mtimeMs, ctimeMs) };
}

/**
 * Looks through a folder.
 * @param known what stood in it: a folder that has its stamp still holds the same names for the same files
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

function readFolder(path: string): FolderEntries {
  const entries: FolderEntries = { stamp: null, files: new Map(), folders: new Set() };
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (entry.isDirectory()) entries.folders.add(entry.name);
    else entries.files.set(entry.name, factsOf(`${path}/${entry.name}`));
  }
  return entries;
}
