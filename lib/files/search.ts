import { sha256 } from '../base/sha256';
import type { DocumentName } from '../client/search/find-documents';
import { searchFiles } from '../client/search/terms';
import { searchAddress } from '../content/addresses';
import type { ArticleSummary } from '../content/summary';
import { listedAll } from '../pages/listed';
import { documentLink, documentName, lawLink } from '../site/documents/names';
import type { DocumentRegister } from '../site/documents/register';
import { spellingsOf } from '../site/search/abbreviations';
import { makeRecords } from '../site/search/records';
import type { SearchedPage } from '../site/search/searched-pages';
import type { SiteIndex } from '../site/site-index';
import { readyBatch, type Batch, type MadeFile } from './batch';

/** The search's files: the index with the facets of all articles, the records of results, and documents by name. */
export async function searchBatches(siteIndex: SiteIndex): Promise<Batch[]> {
  const { documents, search } = siteIndex;
  return [
    searchIndexBatch(siteIndex),
    ...(await Promise.all([...search.chunks].map((chunk) => recordsBatch(chunk, siteIndex)))),
    documentNames(documents.register),
  ];
}

/** The index itself. Of many articles a thread of its own makes it, which takes longest of all files. */
export function searchIndexBatch({
  newsroom,
  search,
  searchIndex,
}: Pick<SiteIndex, 'newsroom' | 'search' | 'searchIndex'>): Batch {
  const abbreviations = spellingsOf(newsroom.site);
  const parts = {
    pages: [...search.chunks.values()].flat().map(({ key }) => key),
    facets: search.facets,
    abbreviations,
  };
  const folder = searchAddress + searchFiles.indexFolder;
  const others = [searchFiles.catalogue, searchFiles.words].map((file) => searchAddress + file);
  return {
    name: folder,
    parts,
    holds: (address) => address.startsWith(folder) || others.includes(address),
    async make() {
      const tag = parseInt(sha256(JSON.stringify(parts)).slice(0, 4), 16);
      return published(await searchIndex(abbreviations, tag));
    },
  };
}

async function recordsBatch(
  [chunk, pages]: [string, SearchedPage<ArticleSummary>[]],
  siteIndex: SiteIndex,
): Promise<Batch> {
  const articles = pages.map(({ article }) => article);
  const shown = await listedAll(articles, siteIndex);
  const thumbnails = new Map(articles.map((article, index) => [article, shown[index]?.thumbnail ?? null]));
  const thumbnailOf = (article: ArticleSummary) => thumbnails.get(article) ?? null;
  const folder = searchAddress + searchFiles.chunk(chunk);
  return {
    name: folder,
    parts: pages.map(({ key, article }) => [key, thumbnailOf(article)]),
    holds: (address) => address.startsWith(folder),
    make: () => published(makeRecords(chunk, pages, thumbnailOf)),
  };
}

/** Files at their addresses, from paths relative to the search page. */
function published(files: ReadonlyMap<string, string | Uint8Array>): MadeFile[] {
  return [...files].map(([path, content]) => ({ address: searchAddress + path, content }));
}

/** The documents and laws that the search suggests for a number or name. */
function documentNames({ documents, laws }: DocumentRegister): Batch {
  const address = searchAddress + searchFiles.documents;
  const names = [
    ...laws.map((law): DocumentName => [law.name, lawLink(law)]),
    ...documents.map((document): DocumentName => [documentName(document), documentLink(document)]),
  ];
  return readyBatch(address, [{ address, content: JSON.stringify(names) }]);
}
