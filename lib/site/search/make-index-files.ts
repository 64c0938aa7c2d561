import { termsOfPage } from '../../content/facts/search-terms';
import { openSearchTerms } from '../../content/reading/search-terms-cache';
import { lexiconOf, openLexiconCache } from './kept-lexicon';
import type { SearchPlan } from './plan';
import { makeIndex } from './search-index';

/** What the files of the index are made from, as a thread can be given it. */
export interface IndexOrder extends Pick<SearchPlan<unknown>, 'facets'> {
  cacheDir: string;
  /** Of the code that gathers terms. */
  version: string;
  /** By their numbers. */
  pages: readonly IndexedPage[];
  abbreviations: string[][];
  tag: number;
}

/** A page of an article as the index knows it. */
interface IndexedPage {
  /** Equal keys mean the same page. */
  key: string;
  /** What the terms of its article are cached under. */
  termsKey: string;
  /** From 1. */
  number: number;
}

/** The files by their paths from the search page, or the keys of the terms that the cache lacks. */
export type IndexAnswer = { files: Map<string, string | Uint8Array> } | { missing: string[] };

/** Makes the files of the search index from cached terms. @throws Error of the file system if the cache cannot be written */
export function makeIndexFiles({
  cacheDir,
  version,
  pages,
  facets,
  abbreviations,
  tag,
}: IndexOrder): IndexAnswer {
  const terms = openSearchTerms(cacheDir, version);
  const missing: string[] = [];
  const termsOf = ({ termsKey, number }: IndexedPage) => {
    const text = terms.get(termsKey);
    if (text === null) missing.push(termsKey);
    return termsOfPage(text ?? '', number);
  };
  const cache = openLexiconCache(cacheDir, version);
  const lexicon = lexiconOf(pages, termsOf, {
    get: cache.get,
    put(kept) {
      if (missing.length === 0) cache.put(kept);
    },
  });
  return missing.length > 0 ? { missing } : { files: makeIndex({ facets }, lexicon, abbreviations, tag) };
}
