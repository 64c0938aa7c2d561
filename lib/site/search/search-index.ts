import type { CatalogueFile } from '../../client/search/catalogue';
import { searchFiles } from '../../client/search/terms';
import { frequentWords } from './frequent-words';
import type { Lexicon } from './lexicon';
import { writePages } from './page-writer';
import type { SearchPlan } from './plan';
import { withSpellings } from './spellings';

/**
 * Makes the files of the index: its pages, the catalogue that says where they lie, and the words of the paper. Any article
 * changes all of them.
 * @param written the terms that the articles have
 * @param abbreviations names that are written in several ways: who looks for one finds the others, too
 * @param tag any number below 65,536 that another index hardly has
 * @returns the files by their paths from the page of the search
 */
export function makeIndex(
  { facets }: Pick<SearchPlan<unknown>, 'facets'>,
  written: Lexicon,
  abbreviations: string[][],
  tag: number,
): Map<string, string | Uint8Array> {
  const total = facets.words.length;
  const lexicon = withSpellings(written, abbreviations);
  const { files, directory } = writePages(lexicon, total, tag);
  const catalogue: CatalogueFile = { facets, directory };
  return new Map<string, string | Uint8Array>([
    ...files.map((bytes, file): [string, Uint8Array] => [searchFiles.index(file), bytes]),
    [searchFiles.catalogue, JSON.stringify(catalogue)],
    [searchFiles.words, frequentWords(lexicon, total)],
  ]);
}
