import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** A file on disk: the same inode of the same device is the same file, under whatever name. */
export interface FileOnDisk {
  path: string;
  inode: number;
  device: number;
}

/** @throws Error of the file system, if there is no such file */
export function onDisk(path: string): FileOnDisk {
  const { ino, dev } = statSync(path);
  return { path, inode: ino, device: dev };
}

/**
 * A folder that is filled with a site on top of what stands in it, most of which is the same as before. Nothing that stands
 * there is trusted: a file stays if it is a link to the very file that belongs there.
 */
export class SiteFolder {
  readonly #folder: string;
  readonly #there = new Set<string>();
  readonly #folders = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Puts a file at an address. A link costs nothing; where the folder lies on another disk, or the file has all the links
   * that it can have, it is copied.
   */
  link(address: string, { path, inode, device }: FileOnDisk): void {
    const target = this.#targetOf(address);
    const there = statSync(target, { throwIfNoEntry: false });
    if (there?.ino === inode && there.dev === device) return;
    this.#clear(target);
    try {
      linkSync(path, target);
    } catch {
      copyFileSync(path, target);
    }
  }

  write(address: string, text: string): void {
    const target = this.#targetOf(address);
    this.#clear(target);
    writeFileSync(target, text);
  }

  /** Deletes whatever was not put there. */
  finish(): void {
    this.#sweep(this.#folder);
  }

  /** What stands at the target may be linked to elsewhere, too: it must not be written into. */
  #clear(target: string): void {
    rmSync(target, { recursive: true, force: true });
    const folder = dirname(target);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
  }

  #targetOf(address: string): string {
    const target = join(this.#folder, address);
    this.#there.add(target);
    return target;
  }

  /** @returns whether anything is left in the folder */
  #sweep(folder: string): boolean {
    let left = false;
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (this.#sweep(path)) left = true;
        else rmdirSync(path);
      } else if (this.#there.has(path)) left = true;
      else rmSync(path);
    }
    return left;
  }
}
