import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ArticleFile } from '../../article/read';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * Readings of former runs, one file each, named by the hash of what was read. An entry appears by a rename, so that
 * builds may share the folder and be killed at any time; it opens with its own checksum, so that a damaged one counts
 * as absent.
 */
export class ReadingCache {
  readonly #folder: string;

  /**
   * @param cacheDir The cache of the whole project.
   * @param version Of the reader: what another one read is of no use any more, and goes.
   */
  constructor(cacheDir: string, version: string) {
    const all = join(cacheDir, 'articles');
    this.#folder = join(all, version);
    if (existsSync(this.#folder)) return;
    mkdirSync(this.#folder, { recursive: true });
    for (const other of readdirSync(all)) {
      if (other !== version) rmSync(join(all, other), { recursive: true, force: true });
    }
  }

  /** Where the reading of a file belongs: the path counts too, because the slug comes from it. */
  key(file: ArticleFile): string {
    return createHash('sha256').update(`${file.path}\0`).update(file.bytes).digest('hex');
  }

  /** The text that was {@link put} under a key, or null. */
  async get(key: string): Promise<string | null> {
    let entry: string;
    try {
      entry = await readFile(this.#place(key), 'utf8');
    } catch {
      // Absent or unreadable comes to the same: the file is read anew.
      return null;
    }
    const end = entry.indexOf('\n');
    const text = entry.slice(end + 1);
    return entry.slice(0, end) === sha256(text) ? text : null;
  }

  /** @throws Error of the file system, if the cache folder cannot be written. */
  async put(key: string, text: string): Promise<void> {
    const place = this.#place(key);
    const unfinished = `${place}.${randomUUID()}`;
    await mkdir(dirname(place), { recursive: true });
    await writeFile(unfinished, `${sha256(text)}\n${text}`);
    await rename(unfinished, place);
  }

  #place(key: string): string {
    return join(this.#folder, key.slice(0, 2), key.slice(2));
  }
}
