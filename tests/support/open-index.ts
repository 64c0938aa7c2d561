import type { Article } from '@/lib/article/article';
import { Catalogue, isCatalogueFile } from '@/lib/client/search/catalogue';
import type { SearchIndex } from '@/lib/client/search/find';
import { IndexReader } from '@/lib/client/search/index-reader';
import { completionsOf, readWords, type Words } from '@/lib/client/search/suggest';
import { searchFiles } from '@/lib/client/search/terms';
import { laterParts } from '@/lib/content/article-parts';
import { searchTermsOf, termsOfPage } from '@/lib/content/facts/search-terms';
import { lexiconOf, noLexiconCache } from '@/lib/site/search/kept-lexicon';
import { searchPlan } from '@/lib/site/search/plan';
import { makeIndex } from '@/lib/site/search/search-index';

/** The search index of some articles, as the search page reads it. */
interface OpenIndex<Kind> {
  index: SearchIndex;
  words: Words;
  /** The article of each page, and which of its pages that is, in the order of their numbers in the index. */
  numbered: { article: Kind; number: number }[];
  /** How many parts of files were read, and how many bytes. */
  read: { requests: number; bytes: number };
}

/** Builds the index of these articles, and opens it. */
export function openIndex<Kind extends Article>(
  articles: readonly Kind[],
  spellings: string[][] = [],
): OpenIndex<Kind> {
  const keyed = articles.map((article) => ({ ...article, key: article.slug, parts: laterParts(article) }));
  const plan = searchPlan(keyed, ({ topic }) => ({ name: topic ?? '' }));
  const numbered = [...plan.chunks.values()].flat();
  const lexicon = lexiconOf(
    numbered,
    ({ article, number }) => termsOfPage(searchTermsOf(article), number),
    noLexiconCache,
  );
  const files = makeIndex(plan, lexicon, spellings, 4711);
  const file: unknown = JSON.parse(String(files.get(searchFiles.catalogue)));
  if (!isCatalogueFile(file)) throw new Error('There is no catalogue.');
  const words = readWords(String(files.get(searchFiles.words)));
  const catalogue = new Catalogue(file.facets);
  const read = { requests: 0, bytes: 0 };
  const reader = new IndexReader(file.directory, catalogue.total, (number, start, end) => {
    read.requests += 1;
    read.bytes += end - start;
    return Promise.resolve(Buffer.from(files.get(searchFiles.index(number)) ?? '').subarray(start, end));
  });
  const completions = (beginning: string) => Promise.resolve(completionsOf(beginning, words));
  return {
    index: { catalogue, reader, completions },
    words,
    numbered,
    read,
  };
}
