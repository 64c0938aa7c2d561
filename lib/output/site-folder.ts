import { chmodSync, copyFileSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path/posix';
import { foldersAbove, type ForeignEntry } from './file-list';
import { FolderEntries, type FileFacts } from './folder-entries';
import { factsOf, scan, type FolderSnapshot } from './scan';
import { TranslatedError } from '../base/words/translated-error';

/** A file and its path. */
export interface FileOnDisk extends FileFacts {
  path: string;
}

/** @throws Error of the file system if the file does not exist */
export function onDisk(path: string): FileOnDisk {
  return { path, ...factsOf(path) };
}

/**
 * A folder that is filled with a site on top of its present content, most of which is the same. A file stays only if it
 * is a hard link to the very file that belongs there.
 */
export class SiteFolder {
  /** The present content, updated with each change. */
  readonly snapshot: FolderSnapshot;
  /** The files put there one by one, as paths inside the folder. */
  readonly #put = new Set<string>();
  /** The folders that stay as they are, and the names of their files. */
  readonly #kept = new Map<string, readonly string[]>();
  /** The folders that have to be there. */
  readonly #needed = new Set(['']);

  /**
   * Requires exclusive access to the folder.
   * @param known an earlier listing of it
   */
  constructor(
    readonly folder: string,
    known: FolderSnapshot = new Map(),
  ) {
    this.snapshot = scan(folder, known);
  }

  /** The paths inside the folder of all files put there. */
  get put(): string[] {
    const kept = [...this.#kept].flatMap(([folder, names]) => names.map((name) => `${folder}/${name}`));
    // A file may be both: where one of several sites holds a page already, it is put into all.
    return [...new Set([...kept, ...this.#put])];
  }

  /**
   * Puts files into a folder by leaving it as it is, if it holds just these.
   * @param folder its path, not the site's own
   * @param text the `filesText` of the files
   * @param names of the files
   * @returns whether it does
   */
  keep(folder: string, text: string, names: readonly string[]): boolean {
    if (this.snapshot.get(folder)?.text !== text) return false;
    this.#kept.set(folder, names);
    this.#need(folder);
    return true;
  }

  /** Whether this very file is at an address. */
  holds(address: string, { inode, device }: FileFacts): boolean {
    const path = address.slice(1);
    const there = this.snapshot.get(folderOf(path))?.files.get(basename(path));
    return there?.inode === inode && there.device === device;
  }

  /**
   * Puts a file at an address as a hard link. It is copied if the folder is on another disk or the file has its maximum
   * number of links.
   * @throws Error of the file system (`ENOENT`) if the file no longer exists
   */
  link(address: string, { path: source, ...facts }: FileOnDisk): void {
    const path = this.#claim(address);
    if (this.holds(address, facts)) {
      // Its time of change may have been set back to that of its name.
      this.snapshot.get(folderOf(path))?.set(basename(path), facts);
      return;
    }
    const target = this.#clear(path);
    let placed: FileFacts = facts;
    try {
      linkSync(source, target);
    } catch {
      copyFileSync(source, target);
      placed = factsOf(target);
    }
    this.#changing(folderOf(path))?.set(basename(path), placed);
  }

  write(address: string, text: string): void {
    const path = this.#claim(address);
    const target = this.#clear(path);
    writeFileSync(target, text);
    this.#changing(folderOf(path))?.set(basename(path), factsOf(target));
  }

  /** Forgets what was put there; unchanged files stay when they are put there again. */
  reset(): void {
    this.#put.clear();
    this.#kept.clear();
    this.#needed.clear();
    this.#needed.add('');
  }

  /**
   * Copies foreign files from another folder to the same paths.
   * @throws TranslatedError that names the path if the site needs it itself: neither may be lost
   */
  adopt(from: string, entries: readonly ForeignEntry[]): void {
    for (const { path, folderMode } of entries) {
      const inWay = [path, ...foldersAbove(path)].find((each) => this.#isPut(each));
      if (inWay !== undefined || (folderMode === null && this.#needed.has(path)))
        throw new TranslatedError({
          vi: `Có người đã đặt ${from}/${path} vào đó, mà trang web có trang hoặc tệp riêng ở chỗ ấy. Hãy chuyển nó đi nơi khác rồi dựng lại.`,
          en: `${from}/${path} was put there by someone else, and the site has a page or a file of its own at that place. Move it elsewhere and build again.`,
        });
      if (folderMode === null) this.link(`/${path}`, onDisk(`${from}/${path}`));
      else this.#folder(path, folderMode);
    }
  }

  /** Deletes everything that was not put there. */
  finish(): void {
    for (const [folder, entries] of this.snapshot) {
      if (!this.#needed.has(folder)) this.#remove(folder);
      else if (!this.#kept.has(folder))
        for (const name of entries.files.keys()) {
          const path = folder === '' ? name : `${folder}/${name}`;
          if (!this.#put.has(path)) this.#remove(path);
        }
    }
  }

  /** @returns the path inside the folder */
  #claim(address: string): string {
    const path = address.slice(1);
    this.#put.add(path);
    this.#need(folderOf(path));
    return path;
  }

  #isPut(path: string): boolean {
    return this.#put.has(path) || (this.#kept.get(folderOf(path))?.includes(basename(path)) ?? false);
  }

  /** A folder and those above it have to be there. */
  #need(inside: string): void {
    for (let folder = inside; !this.#needed.has(folder); folder = folderOf(folder)) this.#needed.add(folder);
  }

  #folder(path: string, mode: number): void {
    this.#ensure(path);
    this.#need(path);
    chmodSync(`${this.folder}/${path}`, mode);
  }

  /**
   * Removes what is at a path, which may be linked elsewhere and so must not be written to. @returns the path on disk
   */
  #clear(path: string): string {
    this.#remove(path);
    this.#ensure(folderOf(path));
    return `${this.folder}/${path}`;
  }

  #ensure(folder: string): void {
    if (this.snapshot.has(folder)) return;
    this.#ensure(folderOf(folder));
    this.#remove(folder);
    mkdirSync(`${this.folder}/${folder}`);
    this.#changing(folderOf(folder))?.folders.add(basename(folder));
    this.snapshot.set(folder, new FolderEntries(null, '', new Set()));
  }

  #remove(path: string): void {
    const parent = this.snapshot.get(folderOf(path));
    const isFolder = parent?.folders.has(basename(path)) ?? false;
    if (!isFolder && !parent?.files.has(basename(path))) return;
    rmSync(`${this.folder}/${path}`, { recursive: isFolder, force: true });
    const changed = this.#changing(folderOf(path));
    changed?.delete(basename(path));
    changed?.folders.delete(basename(path));
    if (!isFolder) return;
    for (const folder of this.snapshot.keys())
      if (folder === path || folder.startsWith(`${path}/`)) this.snapshot.delete(folder);
  }

  #changing(folder: string): FolderEntries | undefined {
    const entries = this.snapshot.get(folder);
    if (entries) entries.stamp = null;
    return entries;
  }
}

/** The folder of a path; "" for a bare name. */
function folderOf(path: string): string {
  const folder = dirname(path);
  return folder === '.' ? '' : folder;
}
