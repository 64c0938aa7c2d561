import { searchAddress } from '../addresses';
import type { Brief } from '../brief';
import type { Paper } from '../paper';
import { makeBundle } from '../search/bundle';
import { readyBatch, type Batch } from './batch';

/** What the search reads: each bundle of articles, and what results can be narrowed down by. */
export function searchBatches({ newsroom, search }: Paper): Batch[] {
  const { size, bundles, facets } = search;
  return [
    readyBatch('search facets', [{ address: `${searchAddress}loc.json`, content: JSON.stringify(facets) }]),
    ...bundles.map((articles, number) =>
      bundleBatch(articles, `${searchAddress}${number}/`, size.shards, newsroom),
    ),
  ];
}

function bundleBatch(
  articles: readonly Brief[],
  folder: string,
  shards: number,
  { searchTerms }: Paper['newsroom'],
): Batch {
  return {
    name: `search ${folder}`,
    inputs: [shards, articles.map(({ key }) => key)],
    holds: (address) => address.startsWith(folder),
    make: () =>
      [...makeBundle(articles, shards, searchTerms)].map(([name, content]) => ({
        address: folder + name,
        content,
      })),
  };
}
