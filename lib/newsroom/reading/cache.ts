import { createHash, randomUUID } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { ArticleFile } from '../../article/read';

const DAY = 24 * 60 * 60 * 1000;

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * Readings of former runs, one file each, named by the hash of what was read. An entry appears by a rename, so that
 * builds may share the folder and be killed at any time; it opens with its own checksum, so that a damaged one counts
 * as absent. Reading is synchronous: thousands of small files take half the time of reading them by promises.
 */
export class ReadingCache {
  readonly #folder: string;

  /**
   * @param cacheDir The cache of the whole project.
   * @param version Of the reader. What another one read goes after a day; till then a build of it may be at work.
   * @throws Error of the file system, if the folder cannot be written.
   */
  constructor(cacheDir: string, version: string) {
    const all = join(cacheDir, 'articles');
    this.#folder = join(all, version);
    mkdirSync(this.#folder, { recursive: true });
    const now = new Date();
    utimesSync(this.#folder, now, now);
    for (const other of readdirSync(all).map((name) => join(all, name))) {
      const age = now.getTime() - statSync(other).mtimeMs;
      if (age > DAY) rmSync(other, { recursive: true, force: true });
    }
  }

  /** Where the reading of a file belongs: the path counts too, because the slug comes from it. */
  key(file: ArticleFile): string {
    return createHash('sha256').update(`${file.path}\0`).update(file.bytes).digest('hex');
  }

  /** The text that was {@link put} under a key, or null. */
  get(key: string): string | null {
    let entry: string;
    try {
      entry = readFileSync(this.#place(key), 'utf8');
    } catch {
      // Absent or unreadable comes to the same: the file is read anew.
      return null;
    }
    const end = entry.indexOf('\n');
    const text = entry.slice(end + 1);
    return entry.slice(0, end) === sha256(text) ? text : null;
  }

  /** @throws Error of the file system, if the cache folder cannot be written. */
  put(key: string, text: string): void {
    const place = this.#place(key);
    const unfinished = `${place}.${randomUUID()}`;
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(unfinished, `${sha256(text)}\n${text}`);
    renameSync(unfinished, place);
  }

  #place(key: string): string {
    return join(this.#folder, key.slice(0, 2), key.slice(2));
  }
}
