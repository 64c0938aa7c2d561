import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sweep } from '../newsroom/upkeep';
import type { Form } from './compress';
import { factsOf, scan, type FileFacts, type Scan } from './scan';
import type { FileOnDisk } from './site-folder';

/** A form of a file on disk; `suffix` is "" for the file as it is. */
export interface StoredForm extends FileOnDisk {
  suffix: string;
}

interface Kept extends StoredForm {
  /** Inside the folder: `KEY-FORMS-SIZE`, and behind it the suffix of its form, in a folder by the key's first letters. */
  name: string;
  /** How many forms there are of the same file. */
  forms: number;
}

/**
 * Finished files of former builds by what they were made from, in all forms. A site is made of links to them, so that
 * what did not change costs neither time nor disk. Files appear by a rename, and one that is not as long as its name says,
 * or has lost one of its forms, counts as absent: builds may share the folder, be killed at any time, or find it damaged.
 * They are read-only, because whoever changes a page of the site in its place would change it here.
 */
export class FileStore {
  readonly #folder: string;
  readonly #kept = new Map<string, Kept[]>();
  readonly #used = new Set<string>();
  readonly #folders: Set<string>;

  /**
   * @param folder that `openVersion` gave for the version of the code that makes the files
   * @param found what stands in it
   */
  constructor(folder: string, found: Scan = scan(folder)) {
    this.#folder = folder;
    this.#folders = new Set(found.folders);
    for (const [name, facts] of found.files) this.#note(name, facts);
  }

  /** All forms of a file, or null if the store does not have it. */
  find(key: string): StoredForm[] | null {
    const kept = this.#kept.get(key) ?? [];
    if (kept.length === 0 || kept.some(({ forms }) => kept.length < forms)) return null;
    for (const { name } of kept) this.#used.add(name);
    return kept;
  }

  /** @throws Error of the file system, if the folder cannot be written. */
  put(key: string, forms: readonly Form[]): void {
    this.#kept.delete(key);
    // The whole file comes last: who finds it finds the others.
    for (const { suffix, bytes } of forms.toReversed()) {
      const name = join(key.slice(0, 2), `${key}-${forms.length}-${bytes.length}${suffix}`);
      const path = join(this.#folder, name);
      const unfinished = `${path}.${randomUUID()}`;
      this.#ensure(dirname(name));
      writeFileSync(unfinished, bytes, { mode: 0o444 });
      renameSync(unfinished, path);
      this.#note(name, factsOf(path));
    }
  }

  /** Deletes what this build did not use and no other made lately. */
  sweep(): void {
    sweep(this.#folder, this.#used);
  }

  #ensure(folder: string): void {
    if (!this.#folders.has(folder)) mkdirSync(join(this.#folder, folder), { recursive: true });
    this.#folders.add(folder);
  }

  #note(name: string, { inode, device, size }: FileFacts): void {
    const [key = '', forms = '', last = '', ...more] = name.slice(name.indexOf('/') + 1).split('-');
    const [length = '', ending] = last.split('.');
    // What a killed build left unfinished has a longer name.
    if (more.length > 0 || size !== Number(length)) return;
    const suffix = ending === undefined ? '' : `.${ending}`;
    const form = { path: `${this.#folder}/${name}`, inode, device, size, name, forms: Number(forms), suffix };
    const others = this.#kept.get(key);
    if (others) others.push(form);
    else this.#kept.set(key, [form]);
  }
}
