import { readFileSync, statSync } from 'node:fs';
import type { ArticleFile, Reading } from '../../article/read';
import { sizeProblem } from '../../markdown/source-text';
import type { ArticleSource } from '../folder';
import { ReadingCache } from './cache';
import { ReaderPool } from './pool';
import { parseReading, readToJson, withoutArticle } from './reading';
import { readerVersion } from './version';

/** A source and what reading it gave. */
export interface SourceReading {
  source: ArticleSource;
  reading: Reading;
}

/** So many files are under way at once: enough to keep the cores busy, few enough to hold in memory. */
const WINDOW = 64;

/** So many files that the cache does not know are read before threads are worth their start (half a second). */
const FEW = 16;

/**
 * Reads articles, each once, on all cores, and gives their readings in the order of the sources. What did not change
 * since a former run comes from the cache. A file that cannot be read gives a reading without an article.
 * @throws Error of the file system, if the cache folder cannot be written.
 */
export async function* readArticles(
  sources: readonly ArticleSource[],
  cacheDir: string,
): AsyncGenerator<SourceReading> {
  const reader = new Reader(cacheDir);
  const underWay: Promise<SourceReading>[] = [];
  try {
    for (const source of sources) {
      const reading = reader.read(source);
      // Each is awaited in its turn; one that fails before must not end the process.
      reading.catch(() => undefined);
      underWay.push(reading);
      if (underWay.length === WINDOW) yield* underWay.splice(0, 1);
    }
    yield* underWay;
  } finally {
    await reader.close();
  }
}

class Reader {
  readonly #cache: ReadingCache;
  readonly #pool = new ReaderPool();
  #missed = 0;

  constructor(cacheDir: string) {
    this.#cache = new ReadingCache(cacheDir, readerVersion());
  }

  async read(source: ArticleSource): Promise<SourceReading> {
    let bytes: Uint8Array;
    try {
      const stats = statSync(source.location);
      // A pipe or a device may never end.
      if (!stats.isFile()) throw new Error('it is not a file');
      const problem = sizeProblem(stats.size);
      if (problem) return { source, reading: { article: null, diagnostics: [problem] } };
      bytes = readFileSync(source.location);
    } catch (error) {
      return { source, reading: withoutArticle('file-unreadable', error) };
    }
    return { source, reading: await this.#reading({ path: source.path, bytes }) };
  }

  close(): Promise<void> {
    return this.#pool.close();
  }

  async #reading(file: ArticleFile): Promise<Reading> {
    const key = this.#cache.key(file);
    const known = this.#cache.get(key);
    if (known !== null) return parseReading(known);
    let json: string;
    try {
      this.#missed += 1;
      json = this.#missed <= FEW ? readToJson(file) : await this.#pool.read(file);
    } catch (error) {
      return withoutArticle('reader-failed', error);
    }
    this.#cache.put(key, json);
    return parseReading(json);
  }
}
