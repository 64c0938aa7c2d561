import { searchFiles } from '../client/terms';
import { searchAddress } from '../content/addresses';
import type { SiteIndex } from '../site/site-index';
import { makeBundle } from '../site/search/bundle';
import { readyBatch, type Batch } from './batch';

/** What the search reads: each bundle below its number, and what is known of all articles. */
export function searchBatches({ newsroom, search: { bundles, facets } }: SiteIndex): Batch[] {
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
  return [...batches, readyBatch(address, [{ address, content: JSON.stringify(facets) }])];
}
