import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { TextCache } from '../base/cache';
import { checksumIn, isWhole } from '../base/checked-file';
import { hasCode } from '../base/files';
import { sha256 } from '../base/sha256';
import { encodings, type Form } from './compress';
import { foreignEntries, listName, writeFileList } from './file-list';
import { onDisk, SiteFolder, type FileOnDisk } from './site-folder';
import { FolderSnapshots } from './folder-snapshots';
import { fileOf, writeManifest, type PlacedFile } from './manifest';
import { FileStore, type StoredForm } from './store';

/** A file of the site, and what its forms are kept under. */
const entrySchema = z.tuple([z.string(), z.string()]);
export type Entry = Readonly<z.infer<typeof entrySchema>>;
export const entriesSchema = z.array(entrySchema);

/** What a site's folder holds, copies and the files of others too. */
export const totalsSchema = z.object({
  files: z.number(),
  bytes: z.number(),
  /** The files with the most bytes, largest first. */
  largest: z.array(z.object({ path: z.string(), size: z.number() })),
  /** Bytes of what a browser may ask for, uncompressed. */
  uncompressed: z.number(),
});
export type SiteTotals = Readonly<z.infer<typeof totalsSchema>>;

/** The folders of a site output. */
export interface SiteOutputFolders {
  /** Each is filled with the same site, whatever it holds. */
  sites: readonly string[];
  /** The site that is in service, if there is one; the next but one is made in its folder. */
  served: string;
  /** Suffixes of the compressed forms that are put there; all are kept. */
  copies: readonly string[];
  /** Of a cache of what these folders hold. */
  snapshot: string;
  /** Of finished files: what `openVersion` gave. */
  store: string;
  /** Of a cache that names the files of batches. */
  index: string;
  /** Of the code that makes the files. */
  version: string;
  /** The file that gets the site's manifest. */
  manifest: string;
  /** Where the site is to stand, without a closing slash. */
  site: string;
}

/** Files that are named as the largest. */
const LARGEST = 10;

/** Keeps finished files, and fills the folder of a site with them. */
export class SiteOutput {
  readonly #folders: SiteOutputFolders;
  readonly #memory: FolderSnapshots;
  readonly #sites: SiteFolder[];
  readonly #store: FileStore;
  readonly #index: TextCache;
  /** What was put into its place, by address. */
  readonly #placed = new Map<string, PlacedFile>();

  /** @throws Error of the file system, if a folder cannot be read. */
  constructor(folders: SiteOutputFolders) {
    const { sites, snapshot, store, index, version } = folders;
    this.#folders = folders;
    this.#memory = new FolderSnapshots(snapshot);
    this.#sites = sites.map((site) => new SiteFolder(site, this.#memory.recall(site)));
    this.#store = new FileStore(store);
    this.#index = new TextCache(index, version);
  }

  /**
   * Puts files that are kept at their addresses.
   * @returns those that are not kept
   */
  place(entries: readonly Entry[]): Entry[] {
    return entries.filter((entry) => !this.#place(entry));
  }

  /** Keeps a file, and puts it at its address. */
  add([address, key]: Entry, forms: readonly Form[]): void {
    this.#store.put(key, forms);
    if (!this.#place([address, key])) throw new Error(`${address} went while it was published. Build again.`);
  }

  /** Puts all files of a batch at their addresses. @returns whether all of them are kept */
  placeBatch(key: string): boolean {
    const json = this.#index.get(key);
    return json !== null && this.place(entriesSchema.parse(JSON.parse(json))).length === 0;
  }

  /** Notes which files a batch has. */
  noteBatch(key: string, entries: readonly Entry[]): void {
    this.#index.put(key, JSON.stringify(entries));
  }

  /**
   * Puts files that are kept elsewhere at their addresses.
   * @param paths on disk, by address
   * @returns the addresses of those that are damaged; they are deleted
   */
  link(paths: ReadonlyMap<string, string>): string[] {
    return [...paths].flatMap(([address, path]) => {
      const file = onDisk(path);
      if (!this.#holds(address, file) && !isWhole(path)) return [address];
      this.#link(address, file);
      const hash = checksumIn(path)?.hash ?? sha256(readFileSync(path));
      this.#placed.set(address, { sha256: hash, bytes: file.size, encodings: [] });
      return [];
    });
  }

  /** @param texts by address */
  write(texts: ReadonlyMap<string, string>): void {
    for (const [address, text] of texts) {
      for (const site of this.#sites) site.write(address, text);
      this.#placed.set(address, { sha256: sha256(text), bytes: Buffer.byteLength(text), encodings: [] });
    }
  }

  /** Takes back all that was put at addresses: another site is put there. */
  reset(): void {
    for (const site of this.#sites) site.reset();
    this.#placed.clear();
  }

  /**
   * Takes out of the site whatever was not put there, and what is of no use out of what is kept. What others put into the
   * site that is served is put into the new one, too.
   */
  finish(): SiteTotals {
    const others = foreignEntries(this.#folders.served);
    for (const site of this.#sites) {
      site.write(`/${listName}`, writeFileList([...site.put, listName]));
      site.adopt(this.#folders.served, others);
      site.finish();
    }
    writeManifest(this.#folders.manifest, this.#folders.site, this.#placed);
    this.#memory.keep(this.#folders.served);
    this.#memory.remember(this.#sites);
    this.#store.sweep();
    this.#index.sweep();
    return this.#totals();
  }

  #totals(): SiteTotals {
    const [site] = this.#sites;
    const files = [...(site?.snapshot ?? [])].flatMap(([folder, entries]) =>
      Array.from(entries.files, ([name, { size }]) => ({
        path: folder === '' ? name : `${folder}/${name}`,
        size,
      })),
    );
    const sum = (sizes: Iterable<number>) => Array.from(sizes).reduce((total, size) => total + size, 0);
    return {
      files: files.length,
      bytes: sum(files.map(({ size }) => size)),
      largest: files.sort((one, other) => other.size - one.size).slice(0, LARGEST),
      uncompressed: sum(Array.from(this.#placed.values(), ({ bytes }) => bytes)),
    };
  }

  #link(address: string, file: FileOnDisk): void {
    for (const site of this.#sites) site.link(address, file);
  }

  /** Whether a file needs not be put at an address. */
  #holds(address: string, file: FileOnDisk): boolean {
    return this.#sites.every((site) => site.holds(address, file));
  }

  #place([address, key]: Entry): boolean {
    const { copies } = this.#folders;
    const forms = (this.#store.find(key) ?? []).filter(
      ({ suffix }) => suffix === '' || copies.includes(suffix),
    );
    const isSound = (form: StoredForm) =>
      this.#holds(fileOf(address) + form.suffix, form) || this.#store.isWhole(form);
    if (!forms.every(isSound)) return false;
    try {
      for (const form of forms) this.#link(fileOf(address) + form.suffix, form);
    } catch (error) {
      // Another build that shares the store has cleared it out meanwhile.
      if (hasCode(error, 'ENOENT')) return false;
      throw error;
    }
    const whole = forms.find(({ suffix }) => suffix === '');
    if (!whole) return false;
    const names = encodings.filter(({ suffix }) => forms.some((form) => form.suffix === suffix));
    this.#placed.set(address, {
      sha256: checksumIn(whole.path)?.hash ?? sha256(readFileSync(whole.path)),
      bytes: whole.size,
      encodings: names.map(({ name }) => name),
    });
    return true;
  }
}
