import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { TextCache } from '../base/cache/cache';
import { checksumIn, isWhole } from '../base/checked-file';
import { hasCode } from '../base/files';
import { sha256 } from '../base/sha256';
import { isDue, noteDone } from '../base/cache/upkeep';
import { encodings, type Form } from './compress';
import { foreignEntries, listName, writeFileList } from './file-list';
import { onDisk, SiteFolder, type FileOnDisk } from './site-folder';
import { filesText, type FileFacts, type FolderEntries } from './folder-entries';
import { digestOf, type FolderSnapshot } from './scan';
import { FolderSnapshots } from './folder-snapshots';
import { fileOf, writeManifest, type PlacedFile } from './manifest';
import { totalsOf, totalsSchema } from './site-totals';
import { FileStore, verifiedMark, type StoredForm } from './store';

/** A file's address, and the key of its stored forms. */
const entrySchema = z.tuple([z.string(), z.string()]);
export type Entry = Readonly<z.infer<typeof entrySchema>>;
export const entriesSchema = z.array(entrySchema);

/** A finished site, with the `digestOf` its folder. */
export const finishedSchema = z.object({ totals: totalsSchema, digest: z.string() });
export type FinishedSite = Readonly<z.infer<typeof finishedSchema>>;

/** The folders of a site output. */
export interface SiteOutputFolders {
  /** Folders that are all filled with the same site. */
  sites: readonly string[];
  /** The folder of the served site, if there is one; it becomes the next spare folder. */
  served: string;
  /** Suffixes of the compressed forms to publish; all are stored. */
  copies: readonly string[];
  /** Folder of the cache of directory listings. */
  snapshot: string;
  /** Folder of the store of finished files, from `openVersion`. */
  store: string;
  /** Folder of the cache with the files of each batch. */
  index: string;
  /** Hash of the code that makes the files. */
  version: string;
  /** Path to write the site's manifest to. */
  manifest: string;
  /** The site's address, without a closing slash. */
  site: string;
}

/** Stores finished files and fills the site's folders with them. */
export class SiteOutput {
  readonly #folders: SiteOutputFolders;
  readonly #memory: FolderSnapshots;
  readonly #sites: SiteFolder[];
  /** The last listing of the served site; recalled while articles are read, compared at the end. */
  readonly #served: FolderSnapshot;
  readonly #store: FileStore;
  readonly #index: TextCache;
  /** Records when the files that were in place were last hashed. */
  readonly #verified: string;
  /** Whether this build hashes them, so that a failing disk's damage is not published for ever. */
  readonly #verifies: boolean;
  /** The files put into the site, by address. */
  readonly #placed = new Map<string, PlacedFile>();

  /** @throws Error of the file system if a folder cannot be read */
  constructor(folders: SiteOutputFolders) {
    const { sites, served, snapshot, store, index, version } = folders;
    this.#folders = folders;
    this.#memory = new FolderSnapshots(snapshot);
    this.#sites = sites.map((site) => new SiteFolder(site, this.#memory.recall(site)));
    this.#served = this.#memory.recall(served);
    this.#store = new FileStore(store);
    this.#index = new TextCache(index, version);
    this.#verified = verifiedMark(store);
    this.#verifies = isDue(this.#verified);
  }

  /**
   * Puts stored files at their addresses.
   * @returns the entries that are not stored
   */
  place(entries: readonly Entry[]): Entry[] {
    return entries.filter((entry) => !this.#place(entry));
  }

  /** Stores a file and puts it at its address. */
  add([address, key]: Entry, forms: readonly Form[]): void {
    this.#store.put(key, forms);
    if (!this.#place([address, key])) throw new Error(`${address} went while it was published. Build again.`);
  }

  /** Puts all files of these batches at their addresses. @returns the keys of those of which a file is not stored */
  placeBatches(keys: readonly string[]): string[] {
    return keys.filter((key) => {
      const json = this.#index.get(key);
      return json === null || this.place(entriesSchema.parse(JSON.parse(json))).length > 0;
    });
  }

  /** Records the files of a batch. */
  noteBatch(key: string, entries: readonly Entry[]): void {
    this.#index.put(key, JSON.stringify(entries));
  }

  /**
   * Puts files from elsewhere on disk at their addresses.
   * @param paths on disk, by address
   * @returns the addresses of damaged files, which are deleted
   */
  link(paths: ReadonlyMap<string, string>): string[] {
    return [...paths].flatMap(([address, path]) => {
      let file = onDisk(path);
      if (!this.#isKnown(address, file)) {
        if (!isWhole(path)) return [address];
        file = onDisk(path);
      }
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

  /** Forgets everything that was put at addresses, to fill the site again. */
  reset(): void {
    for (const site of this.#sites) site.reset();
    this.#placed.clear();
  }

  /**
   * Deletes everything else from the site's folders and unused files from the store. Foreign files in the served site
   * are copied to the new one.
   */
  finish(): FinishedSite {
    const { served } = this.#folders;
    const others = foreignEntries(served, this.#served);
    for (const site of this.#sites) {
      site.write(`/${listName}`, writeFileList([...site.put, listName]));
      site.adopt(served, others);
      site.finish();
    }
    writeManifest(this.#folders.manifest, this.#folders.site, this.#placed);
    this.#memory.remember(this.#sites);
    this.#store.sweep();
    this.#index.sweep();
    if (this.#verifies) noteDone(this.#verified);
    const snapshot = this.#sites[0]?.snapshot ?? new Map<string, FolderEntries>();
    return { totals: totalsOf(snapshot, this.#placed.values()), digest: digestOf(snapshot) };
  }

  #link(address: string, file: FileOnDisk): void {
    for (const site of this.#sites) site.link(address, file);
  }

  /** Whether an address already has this file, which then need not be hashed. */
  #isKnown(address: string, file: FileOnDisk): boolean {
    return !this.#verifies && this.#sites.every((site) => site.holds(address, file));
  }

  #place([address, key]: Entry): boolean {
    const { copies } = this.#folders;
    const forms = (this.#store.find(key) ?? []).filter(
      ({ suffix }) => suffix === '' || copies.includes(suffix),
    );
    const whole = forms.find(({ suffix }) => suffix === '');
    if (!whole || !(this.#keepPage(address, forms) || this.#linkForms(address, forms))) return false;
    const names = encodings.filter(({ suffix }) => forms.some((form) => form.suffix === suffix));
    this.#placed.set(address, {
      sha256: whole.hash,
      bytes: whole.size,
      encodings: names.map(({ name }) => name),
    });
    return true;
  }

  /** Puts a page at its address if it has a folder of its own, which holds nothing else and is as it has to be. */
  #keepPage(address: string, forms: readonly StoredForm[]): boolean {
    if (this.#verifies || !address.endsWith('/') || address === '/') return false;
    const files = forms.map((form): [string, FileFacts] => [`index.html${form.suffix}`, form]);
    const text = filesText(files);
    const names = files.map(([name]) => name);
    return this.#sites.every((site) => site.keep(address.slice(1, -1), text, names));
  }

  /** @returns whether all forms are sound */
  #linkForms(address: string, forms: readonly StoredForm[]): boolean {
    const isSound = (form: StoredForm) =>
      this.#isKnown(fileOf(address) + form.suffix, form) || this.#store.isWhole(form);
    if (!forms.every(isSound)) return false;
    try {
      for (const form of forms) this.#link(fileOf(address) + form.suffix, form);
    } catch (error) {
      // Another build that shares the store has just removed it.
      if (hasCode(error, 'ENOENT')) return false;
      throw error;
    }
    return true;
  }
}
