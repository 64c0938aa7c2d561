import { searchAddress } from '../addresses';
import type { Paper } from '../paper';
import { makeBundle } from '../search/bundle';
import { searchPlan } from '../search/plan';
import { readyBatch, type Batch } from './batch';

/** What the search reads: each bundle below its number, and what is known of all articles. */
export function searchBatches({ newsroom, topics }: Paper): Batch[] {
  const { size, bundles, facets } = searchPlan(newsroom.articles, (article) => topics.of(article).topic);
  const batches = bundles.map((articles, bundle): Batch => {
    const folder = `${searchAddress}${bundle}/`;
    return {
      name: folder,
      inputs: { articles: articles.map(({ key }) => key), shards: size.shards },
      holds: (address) => address.startsWith(folder),
      make() {
        const files = makeBundle(articles, size.shards, newsroom.searchTerms);
        return [...files].map(([name, content]) => ({ address: folder + name, content }));
      },
    };
  });
  const address = `${searchAddress}loc.json`;
  return [...batches, readyBatch(address, [{ address, content: JSON.stringify(facets) }])];
}
