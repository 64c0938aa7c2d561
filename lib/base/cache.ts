import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from './files';
import { sha256 } from './sha256';
import { openVersion, sweep } from './upkeep';

/**
 * Texts that former runs made, one file each, named by the hash of what they were made from. An entry appears by a
 * rename, so that builds may share the folder and be killed at any time; it opens with its own checksum, so that a
 * damaged one counts as absent. All is synchronous: thousands of small files take half the time of reading them by
 * promises.
 */
export class TextCache {
  readonly #folder: string;
  readonly #used = new Set<string>();

  /**
   * @param folder of the cache
   * @param version of the code that makes the texts
   * @throws Error of the file system, if the folder cannot be written.
   */
  constructor(folder: string, version: string) {
    this.#folder = openVersion(folder, version);
  }

  /** The text that was {@link put} under a key, or null. */
  get(key: string): string | null {
    return this.getBytes(key)?.toString() ?? null;
  }

  /** The same in UTF-8. */
  getBytes(key: string): Buffer | null {
    this.keep(key);
    let entry: Buffer;
    try {
      entry = readFileSync(join(this.#folder, nameOf(key)));
    } catch {
      // Absent and unreadable entries are treated alike: both are made again.
      return null;
    }
    const end = entry.indexOf('\n');
    const text = entry.subarray(end + 1);
    return entry.toString('latin1', 0, end) === sha256(text) ? text : null;
  }

  /** Whether there is an entry, sound or not. */
  has(key: string): boolean {
    return existsSync(join(this.#folder, nameOf(key)));
  }

  /** Says that an entry is of use, without asking for it. */
  keep(key: string): void {
    this.#used.add(key);
  }

  /** @throws Error of the file system, if the cache folder cannot be written. */
  put(key: string, text: string | Uint8Array): void {
    writeAtomically(join(this.#folder, nameOf(key)), [`${sha256(text)}\n`, text]);
  }

  /** Deletes what this run did not ask for and was not made recently. */
  sweep(): void {
    sweep(this.#folder, (file) => this.#used.has(keyOf(file)));
  }
}

function nameOf(key: string): string {
  return join(key.slice(0, 2), key.slice(2));
}

function keyOf(file: string): string {
  return file.slice(0, 2) + file.slice(3);
}
