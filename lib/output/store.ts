import { randomUUID } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
 * Finished files of former builds by what they were made from, in all forms: `KEY-FORMS-SIZE`, where FORMS is how many
 * forms there are, and behind it the suffix of its form, in a folder by the key's first letters. A site is made of links to
 * them, so that what did not change costs neither time nor disk. Files appear by a rename, and one that is not as long as its
 * name says, or has lost one of its forms, counts as absent: builds may share the folder, be killed at any time, or find it
 * damaged. They are read-only, because whoever changes a page of the site in its place would change it here.
 */
export class FileStore {
  readonly #folder: string;
  /** Of each key the names of its forms, inside the folder. */
  readonly #names = new Map<string, string[]>();
  readonly #used = new Set<string>();
  readonly #folders: Set<string>;

  /** @param folder that `openVersion` gave for the version of the code that makes the files */
  constructor(folder: string) {
    this.#folder = folder;
    this.#folders = new Set(readdirSync(folder));
    for (const half of this.#folders)
      for (const name of readdirSync(join(folder, half))) this.#note(`${half}/${name}`);
  }

  /** All forms of a file, or null if the store does not have it. */
  find(key: string): StoredForm[] | null {
    const forms = (this.#names.get(key) ?? []).flatMap((name) => this.#form(name) ?? []);
    const [first] = forms;
    if (!first || forms.length < parseName(first.name).forms) return null;
    for (const { name } of forms) this.#used.add(name);
    return forms;
  }

  /** @throws Error of the file system, if the folder cannot be written. */
  put(key: string, forms: readonly Form[]): void {
    this.#names.delete(key);
    // The whole file comes last: who finds it finds the others.
    for (const { suffix, bytes } of forms.toReversed()) {
      const name = `${key.slice(0, 2)}/${key}-${forms.length}-${bytes.length}${suffix}`;
      const path = join(this.#folder, name);
      const unfinished = `${path}.${randomUUID()}`;
      this.#ensure(dirname(name));
      writeFileSync(unfinished, bytes, { mode: 0o444 });
      renameSync(unfinished, path);
      this.#note(name);
    }
  }

  /** Deletes what this build did not use and no other made recently. */
  sweep(): void {
    sweep(this.#folder, (file) => this.#used.has(file));
  }

  #ensure(folder: string): void {
    if (!this.#folders.has(folder)) mkdirSync(join(this.#folder, folder), { recursive: true });
    this.#folders.add(folder);
  }

  #note(name: string): void {
    const { key, isWhole } = parseName(name);
    if (!isWhole) return;
    const others = this.#names.get(key);
    if (others) others.push(name);
    else this.#names.set(key, [name]);
  }

  #form(name: string): StoredForm | null {
    const path = `${this.#folder}/${name}`;
    const stats = lstatSync(path, { throwIfNoEntry: false });
    const { size, suffix } = parseName(name);
    return stats?.size === size ? { path, name, suffix, size, inode: stats.ino, device: stats.dev } : null;
  }
}

/** There are a hundred thousand of them: to cut one into pieces takes thrice as long. */
function parseName(name: string) {
  const keyAt = name.indexOf('/') + 1;
  const formsAt = name.indexOf('-', keyAt) + 1;
  const sizeAt = name.indexOf('-', formsAt) + 1;
  const dot = name.indexOf('.', sizeAt);
  const end = dot === -1 ? name.length : dot;
  return {
    key: name.slice(keyAt, formsAt - 1),
    forms: Number(name.slice(formsAt, sizeAt - 1)),
    size: Number(name.slice(sizeAt, end)),
    suffix: name.slice(end),
    // What a killed build left unfinished has a longer name.
    isWhole: !name.includes('-', sizeAt),
  };
}
