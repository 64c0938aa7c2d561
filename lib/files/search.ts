import type { DocumentName } from '../client/find-documents';
import { searchFiles } from '../client/terms';
import { searchAddress } from '../content/addresses';
import { documentName } from '../site/documents/names';
import type { DocumentRegister } from '../site/documents/register';
import type { SiteIndex } from '../site/site-index';
import { makeBundle } from '../site/search/bundle';
import { readyBatch, type Batch } from './batch';

/** What the search reads: each bundle below its number, and what is known of all articles. */
export function searchBatches({ newsroom, documents, search: { bundles, facets } }: SiteIndex): Batch[] {
  const batches = bundles.map((bundle, number): Batch => {
    const folder = searchAddress + searchFiles.bundle(number);
    return {
      name: folder,
      parts: { articles: bundle.articles.map(({ key }) => key), shards: bundle.shards },
      holds: (address) => address.startsWith(folder),
      make() {
        const files = makeBundle(bundle, newsroom.searchTerms);
        return [...files].map(([name, content]) => ({ address: folder + name, content }));
      },
    };
  });
  const address = searchAddress + searchFiles.catalogue;
  return [
    ...batches,
    readyBatch(address, [{ address, content: JSON.stringify(facets) }]),
    documentNames(documents.register),
  ];
}

/** What the search offers to who types the number of a document or the name of a law. */
function documentNames({ documents, laws }: DocumentRegister): Batch {
  const address = searchAddress + searchFiles.documents;
  const names = [
    ...laws.map((law): DocumentName => [law.name, law.address]),
    ...documents.map((document): DocumentName => [documentName(document), document.address]),
  ];
  return readyBatch(address, [{ address, content: JSON.stringify(names) }]);
}
