import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from '../files';
import { sha256 } from '../sha256';
import { openVersion, sweep } from './upkeep';

/**
 * A folder of cached texts, one file each, named by the hash of the inputs they were made from. An entry appears by a
 * rename, so builds can share the folder and be killed at any time. It begins with a checksum of its content, so a
 * damaged entry counts as missing. Calls are synchronous: reading thousands of small files through promises takes twice
 * as long.
 */
export class TextCache {
  readonly #folder: string;
  readonly #used = new Set<string>();

  /**
   * @param folder of the cache
   * @param version of the code that makes the texts; other versions do not share entries
   * @throws Error of the file system if the folder cannot be written
   */
  constructor(folder: string, version: string) {
    this.#folder = openVersion(folder, version);
  }

  /** The text stored under a key by {@link put}, or null. */
  get(key: string): string | null {
    return this.getBytes(key)?.toString() ?? null;
  }

  /** Like {@link get}, as the bytes of UTF-8. */
  getBytes(key: string): Buffer | null {
    this.keep(key);
    let entry: Buffer;
    try {
      entry = readFileSync(join(this.#folder, nameOf(key)));
    } catch {
      // A missing and an unreadable entry are treated alike: the caller makes the text again.
      return null;
    }
    const end = entry.indexOf('\n');
    const text = entry.subarray(end + 1);
    return entry.toString('latin1', 0, end) === sha256(text) ? text : null;
  }

  /** Whether there is an entry; its checksum is not verified. */
  has(key: string): boolean {
    return existsSync(join(this.#folder, nameOf(key)));
  }

  /** Marks an entry as in use without reading it, so that {@link sweep} leaves it. */
  keep(key: string): void {
    this.#used.add(key);
  }

  /** @throws Error of the file system if the cache folder cannot be written */
  put(key: string, text: string | Uint8Array): void {
    writeAtomically(join(this.#folder, nameOf(key)), [`${sha256(text)}\n`, text]);
  }

  /** Deletes the entries that this run did not use and that are older than a day. */
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
