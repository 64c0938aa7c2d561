import { join } from 'node:path';
import { TextCache } from '../../base/cache/cache';

/**
 * The cache of articles' search terms, see `facts/search-terms.ts`.
 * @param version of the code that gathers them
 * @throws Error of the file system if the cache folder cannot be written
 */
export const openSearchTerms = (cacheDir: string, version: string): TextCache =>
  new TextCache(join(cacheDir, 'search-terms'), version);
