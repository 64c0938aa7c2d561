import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { isWhole, writeChecked } from '../base/checked-file';
import { keptFiles, sweep } from '../base/cache/upkeep';
import type { Form } from './compress';
import { factsOf } from './scan';
import type { FileOnDisk } from './site-folder';

/** A form of a file on disk; `suffix` is "" for the uncompressed form. */
export interface StoredForm extends FileOnDisk {
  suffix: string;
  /** Name inside the store. */
  name: string;
  /** SHA-256 of its bytes, in hexadecimal digits. */
  hash: string;
}

/** The folder with the stores of all versions of the code. */
export const storesIn = (cacheDir: string): string => join(cacheDir, 'site');

/** The file that records when the files of a store were last hashed, see `isDue`. */
export const verifiedMark = (store: string): string => `${store}.verified`;

/**
 * Finished files of earlier builds by their cache key, in all forms. A name is `KEY-FORMS-SIZE-MTIME-HASH` plus the
 * form's suffix, where FORMS is the number of forms; it lies in a folder named by the key's first letters. A site
 * consists of hard links to these files, so unchanged pages cost neither time nor disk. Files appear by a rename, and
 * one that does not match its name, or lacks one of its forms, counts as missing: builds may share the folder, be
 * killed at any time, or find it damaged. Files are read-only, since editing a page in the site would change it here.
 */
export class FileStore {
  readonly #folder: string;
  /** The names of the forms of each key. */
  readonly #names = new Map<string, string[]>();
  readonly #used = new Set<string>();
  /** Names of the forms that this run has written or verified. */
  readonly #whole = new Set<string>();

  /** @param folder from `openVersion`, for the version of the code that makes the files */
  constructor(folder: string) {
    this.#folder = folder;
    for (const name of keptFiles(folder)) this.#note(name);
  }

  /** All forms of a file, or null if they are not stored. */
  find(key: string): StoredForm[] | null {
    // Two builds running at once may both have stored the file.
    const forms = new Map<string, StoredForm>();
    let needed = 1;
    for (const name of this.#names.get(key) ?? []) {
      const named = parseName(name);
      const form = this.#form(name, named);
      if (!form) continue;
      forms.set(form.suffix, form);
      needed = named.forms;
    }
    if (forms.size < needed || !forms.has('')) return null;
    for (const { name } of forms.values()) this.#used.add(name);
    return [...forms.values()];
  }

  /**
   * Verifies the hash of a form, unless this run did so or wrote it. @returns whether it is whole; otherwise it is
   * deleted
   */
  isWhole({ name, path }: StoredForm): boolean {
    if (this.#whole.has(name)) return true;
    if (!isWhole(path)) return false;
    this.#whole.add(name);
    return true;
  }

  /** @throws Error of the file system if the folder cannot be written */
  put(key: string, forms: readonly Form[]): void {
    this.#names.delete(key);
    // The uncompressed form is written last: if it exists, the others do.
    for (const { suffix, bytes } of forms.toReversed()) {
      const prefix = `${this.#folder}/${key.slice(0, 2)}/${key}-${forms.length}`;
      const name = writeChecked(prefix, bytes, { suffix, mode: 0o444 }).slice(this.#folder.length + 1);
      this.#whole.add(name);
      this.#note(name);
    }
  }

  /** Deletes files that this build did not use and that are older than a day. */
  sweep(): void {
    sweep(this.#folder, (file) => this.#used.has(file));
  }

  #note(name: string): void {
    // A temporary file of a killed build.
    if (name.endsWith('.tmp')) return;
    const key = name.slice(name.indexOf('/') + 1, name.indexOf('-'));
    const others = this.#names.get(key);
    if (others) others.push(name);
    else this.#names.set(key, [name]);
  }

  #form(name: string, { suffix, size, mtime, hash }: ParsedName): StoredForm | null {
    const path = `${this.#folder}/${name}`;
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (!stats || hash === '') return null;
    const { ino, dev, mtimeMs } = stats;
    const form = { path, name, suffix, hash, size: stats.size, inode: ino, device: dev, mtime: mtimeMs };
    if (stats.size === size && mtimeMs === mtime * 1000) return form;
    return this.isWhole(form) ? { ...form, ...factsOf(path) } : null;
  }
}

interface ParsedName {
  /** How many forms the file has. */
  forms: number;
  size: number;
  /** In seconds since 1970. */
  mtime: number;
  hash: string;
  suffix: string;
}

function parseName(name: string): ParsedName {
  const [, forms, size, mtime, end = ''] = name.split('-');
  const [hash = '', ending] = end.split('.');
  const suffix = ending === undefined ? '' : `.${ending}`;
  return { forms: Number(forms), size: Number(size), mtime: Number(mtime), hash, suffix };
}
