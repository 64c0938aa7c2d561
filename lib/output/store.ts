import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isUnchanged, isWhole, writeChecked } from '../base/checked-file';
import { sweep } from '../base/upkeep';
import type { Form } from './compress';
import type { FileOnDisk } from './site-folder';

/** A form of a file on disk; `suffix` is "" for the file as it is. */
export interface StoredForm extends FileOnDisk {
  suffix: string;
  /** Inside the store. */
  name: string;
}

/**
 * Finished files of former builds by what they were made from, in all forms: `KEY-FORMS-SIZE-MTIME-HASH`, where FORMS is how
 * many forms there are, and behind it the suffix of its form, in a folder by the key's first letters. A site is made of links
 * to them, so that what did not change costs neither time nor disk. Files appear by a rename, and one that is not what its
 * name says, or has lost one of its forms, counts as absent: builds may share the folder, be killed at any time, or find it
 * damaged. They are read-only, because a change of a page of the site in its place would be a change of it here.
 */
export class FileStore {
  readonly #folder: string;
  /** Of each key the names of its forms, inside the folder. */
  readonly #names = new Map<string, string[]>();
  readonly #used = new Set<string>();
  /** Names of the forms that this run has written or hashed. */
  readonly #whole = new Set<string>();

  /** @param folder that `openVersion` gave for the version of the code that makes the files */
  constructor(folder: string) {
    this.#folder = folder;
    for (const half of readdirSync(folder))
      for (const name of readdirSync(join(folder, half))) this.#note(`${half}/${name}`);
  }

  /** All forms of a file, or null if the store does not have it. */
  find(key: string): StoredForm[] | null {
    // Two builds that ran at once may both have kept it.
    const forms = new Map<string, StoredForm>();
    let needed = 1;
    for (const name of this.#names.get(key) ?? []) {
      const form = this.#form(name);
      if (form) forms.set(form.suffix, form);
      if (form) needed = parseName(name).forms;
    }
    if (forms.size < needed || !forms.has('')) return null;
    for (const { name } of forms.values()) this.#used.add(name);
    return [...forms.values()];
  }

  /** Hashes a form, unless this run did so before or has made it. @returns whether it is whole; if not, it is deleted */
  isWhole({ name, path }: StoredForm): boolean {
    if (this.#whole.has(name)) return true;
    if (!isWhole(path)) return false;
    this.#whole.add(name);
    return true;
  }

  /** @throws Error of the file system, if the folder cannot be written. */
  put(key: string, forms: readonly Form[]): void {
    this.#names.delete(key);
    // The whole file comes last: where it is, the others are.
    for (const { suffix, bytes } of forms.toReversed()) {
      const prefix = `${this.#folder}/${key.slice(0, 2)}/${key}-${forms.length}`;
      const name = writeChecked(prefix, bytes, { suffix, mode: 0o444 }).slice(this.#folder.length + 1);
      this.#whole.add(name);
      this.#note(name);
    }
  }

  /** Deletes what this build did not use and no other made recently. */
  sweep(): void {
    sweep(this.#folder, (file) => this.#used.has(file));
  }

  #note(name: string): void {
    // What a killed build left unfinished.
    if (name.endsWith('.tmp')) return;
    const key = name.slice(name.indexOf('/') + 1, name.indexOf('-'));
    const others = this.#names.get(key);
    if (others) others.push(name);
    else this.#names.set(key, [name]);
  }

  #form(name: string): StoredForm | null {
    const path = `${this.#folder}/${name}`;
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (!stats) return null;
    const { suffix } = parseName(name);
    const form = { path, name, suffix, size: stats.size, inode: stats.ino, device: stats.dev };
    return isUnchanged(path, stats) || this.isWhole(form) ? form : null;
  }
}

function parseName(name: string) {
  const formsAt = name.indexOf('-') + 1;
  const dot = name.indexOf('.');
  return {
    forms: Number(name.slice(formsAt, name.indexOf('-', formsAt))),
    suffix: dot === -1 ? '' : name.slice(dot),
  };
}
