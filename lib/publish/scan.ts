import { lstatSync, readdirSync } from 'node:fs';

/** A file as its file system knows it: the same inode of the same device is the same file, under whatever name. */
export interface FileFacts {
  inode: number;
  device: number;
  /** In bytes. */
  size: number;
}

/** What stands in a folder, by paths inside it. */
interface Scan {
  files: Map<string, FileFacts>;
  /** Each before those inside it. */
  folders: string[];
}

/** What the file system tells of a file; of a link, not of what it leads to. */
export function factsOf(path: string): FileFacts {
  const { ino, dev, size } = lstatSync(path);
  return { inode: ino, device: dev, size };
}

/** Looks through a folder. */
export function scan(folder: string): Scan {
  const found: Scan = { files: new Map(), folders: [] };
  const look = (inside: string) => {
    for (const entry of readdirSync(`${folder}/${inside}`, { withFileTypes: true })) {
      const path = inside + entry.name;
      if (entry.isDirectory()) {
        found.folders.push(path);
        look(`${path}/`);
      } else found.files.set(path, factsOf(`${folder}/${path}`));
    }
  };
  look('');
  return found;
}
