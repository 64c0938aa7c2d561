import type { Reading } from '../../article/reading';
import type { ArticleSource } from '../folder';
import { rejectLater } from '../../base/reject-later';
import { Reader } from './reader';

/** A source and its reading. */
export interface SourceReading {
  source: ArticleSource;
  reading: Reading;
}

/** Files in progress at once: enough to keep the cores busy, few enough for memory. */
const WINDOW = 64;

/**
 * Runs `work` for each article, on all cores; yields the results in the order of the sources.
 * @throws whatever `work` throws
 */
export async function* eachArticle<Result>(
  sources: readonly ArticleSource[],
  work: (source: ArticleSource) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  for (const source of sources) {
    underWay.push(rejectLater(work(source)));
    if (underWay.length === WINDOW) yield* underWay.splice(0, 1);
  }
  for (const result of underWay) yield await result;
}

/**
 * Reads each article once and yields the readings in the order of the sources.
 * @throws Error of the file system if the cache folder cannot be written
 */
export async function* readArticles(
  sources: readonly ArticleSource[],
  cacheDir: string,
): AsyncGenerator<SourceReading> {
  const reader = new Reader(cacheDir);
  try {
    yield* eachArticle(sources, async (source) => ({ source, reading: await reader.read(source) }));
  } finally {
    await reader.close();
  }
}
