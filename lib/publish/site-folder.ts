import { copyFileSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { factsOf, scan, type FileFacts } from './scan';

/** A file and where it lies. */
export interface FileOnDisk extends FileFacts {
  path: string;
}

/** @throws Error of the file system, if there is no such file */
export function onDisk(path: string): FileOnDisk {
  return { path, ...factsOf(path) };
}

/**
 * A folder that is filled with a site on top of what stands in it, most of which is the same as before. Nothing that stands
 * there is trusted: a file stays if it is a link to the very file that belongs there.
 */
export class SiteFolder {
  readonly #folder: string;
  /** What stands there, by paths inside the folder. */
  readonly #files: Map<string, FileFacts>;
  readonly #folders: Set<string>;
  /** What was put there, and the folders that it needs. */
  readonly #put = new Set<string>();
  readonly #needed = new Set(['.']);

  /** Nobody else may change it meanwhile. */
  constructor(folder: string) {
    const found = scan(folder);
    this.#folder = folder;
    this.#files = found.files;
    this.#folders = new Set(found.folders);
  }

  /**
   * Puts a file at an address. A link costs nothing; where the folder lies on another disk, or the file has all the links
   * that it can have, it is copied.
   * @throws Error of the file system (`ENOENT`), if there is no such file any more
   */
  link(address: string, { path: source, ...facts }: FileOnDisk): void {
    const path = this.#claim(address);
    const there = this.#files.get(path);
    if (there?.inode === facts.inode && there.device === facts.device) return;
    const target = this.#clear(path);
    try {
      linkSync(source, target);
    } catch {
      copyFileSync(source, target);
    }
    this.#files.set(path, facts);
  }

  write(address: string, text: string): void {
    const path = this.#claim(address);
    const target = this.#clear(path);
    writeFileSync(target, text);
    this.#files.set(path, factsOf(target));
  }

  /** Deletes whatever was not put there. */
  finish(): void {
    for (const path of this.#files.keys()) if (!this.#put.has(path)) this.#remove(path);
    for (const path of this.#folders) if (!this.#needed.has(path)) this.#remove(path);
  }

  /** @returns the path inside the folder */
  #claim(address: string): string {
    const path = address.slice(1);
    this.#put.add(path);
    for (let folder = dirname(path); !this.#needed.has(folder); folder = dirname(folder)) {
      this.#needed.add(folder);
      if (this.#files.has(folder)) this.#remove(folder);
    }
    return path;
  }

  /** What stands at the path may be linked to elsewhere, too: it must not be written into. @returns where a file can be put */
  #clear(path: string): string {
    this.#remove(path);
    const folder = dirname(path);
    if (!this.#folders.has(folder)) mkdirSync(join(this.#folder, folder), { recursive: true });
    this.#folders.add(folder);
    return join(this.#folder, path);
  }

  #remove(path: string): void {
    if (this.#files.delete(path)) rmSync(join(this.#folder, path), { force: true });
    if (!this.#folders.delete(path)) return;
    rmSync(join(this.#folder, path), { recursive: true, force: true });
    for (const inside of [this.#files, this.#folders])
      for (const each of inside.keys()) if (each.startsWith(`${path}/`)) inside.delete(each);
  }
}
