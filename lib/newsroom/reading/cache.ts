import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isOld, isSweepDue } from '../upkeep';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

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
   * @param folder of the cache; what stands in it under another version goes after a day, till then a build of it may
   *   be at work
   * @param version of the code that makes the texts
   * @throws Error of the file system, if the folder cannot be written.
   */
  constructor(folder: string, version: string) {
    this.#folder = join(folder, version);
    mkdirSync(this.#folder, { recursive: true });
    const now = new Date();
    utimesSync(this.#folder, now, now);
    for (const other of readdirSync(folder).map((name) => join(folder, name)))
      if (isOld(other)) rmSync(other, { recursive: true, force: true });
  }

  /** The text that was {@link put} under a key, or null. */
  get(key: string): string | null {
    this.#used.add(key);
    let entry: string;
    try {
      entry = readFileSync(this.#place(key), 'utf8');
    } catch {
      // Absent or unreadable comes to the same: it is made anew.
      return null;
    }
    const end = entry.indexOf('\n');
    const text = entry.slice(end + 1);
    return entry.slice(0, end) === sha256(text) ? text : null;
  }

  /** Says that an entry is of use, without asking for it. */
  keep(key: string): void {
    this.#used.add(key);
  }

  /** @throws Error of the file system, if the cache folder cannot be written. */
  put(key: string, text: string): void {
    const place = this.#place(key);
    const unfinished = `${place}.${randomUUID()}`;
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(unfinished, `${sha256(text)}\n${text}`);
    renameSync(unfinished, place);
  }

  /** Deletes what this run did not ask for and was not made lately. */
  sweep(): void {
    if (!isSweepDue(this.#folder)) return;
    for (const half of readdirSync(this.#folder))
      for (const rest of readdirSync(join(this.#folder, half)))
        if (!this.#used.has(half + rest) && isOld(join(this.#folder, half, rest)))
          rmSync(join(this.#folder, half, rest), { force: true });
  }

  #place(key: string): string {
    return join(this.#folder, key.slice(0, 2), key.slice(2));
  }
}
