import type { CatalogueFile } from '../../client/search/catalogue';
import { pairLine, searchFiles, syllableLine } from '../../client/search/terms';
import { frequentWords } from './frequent-words';
import { writePages, type Line } from './page-writer';
import type { SearchPlan } from './plan';
import { Postings } from './postings';
import { addSpellings } from './spellings';

/**
 * Makes the files of the index: its pages, the catalogue that says where they lie, and the words of the paper. Any article
 * changes all of them.
 * @param termsOf what `searchTermsOf` gave of an article
 * @param abbreviations names that are written in several ways: who looks for one finds the others, too
 * @param tag any number below 65,536 that another index hardly has
 * @returns the files by their paths from the page of the search
 */
export function makeIndex<Article>(
  { chunks, facets }: SearchPlan<Article>,
  termsOf: (article: Article) => string,
  abbreviations: string[][],
  tag: number,
): Map<string, string | Uint8Array> {
  const articles = [...chunks.values()].flat();
  const places = collect(articles, termsOf).sorted();
  addSpellings(places, abbreviations);
  const { files, directory } = writePages(linesOf(places), articles.length, tag);
  const catalogue: CatalogueFile = { facets, directory };
  return new Map<string, string | Uint8Array>([
    ...files.map((bytes, file): [string, Uint8Array] => [searchFiles.index(file), bytes]),
    [searchFiles.catalogue, JSON.stringify(catalogue)],
    [searchFiles.words, frequentWords(places, articles.length)],
  ]);
}

function collect<Article>(articles: readonly Article[], termsOf: (article: Article) => string): Postings {
  const postings = new Postings();
  for (const [number, article] of articles.entries()) postings.add(number, termsOf(article));
  return postings;
}

/** The lines of the index, sorted, and their terms. */
function* linesOf(places: ReadonlyMap<string, Uint32Array>): Generator<Line> {
  const lines = new Map<string, string[]>();
  for (const term of places.keys()) {
    const space = term.indexOf(' ');
    const line = space < 0 ? syllableLine(term) : pairLine(term.slice(0, space), term.slice(space + 1));
    const terms = lines.get(line);
    if (terms) terms.push(term);
    else lines.set(line, [term]);
  }
  for (const name of [...lines.keys()].sort()) {
    const terms = (lines.get(name) ?? []).sort();
    yield {
      name,
      terms: terms.map((term) => ({ name: term, places: places.get(term) ?? new Uint32Array() })),
    };
  }
}
