import { searchAddress } from '../addresses';
import type { Paper } from '../paper';
import { searchDesk } from '../search/desk';
import type { Batch } from './batch';

/** What the search reads. */
export function searchBatches({ newsroom, topics }: Paper): Batch[] {
  return [
    {
      name: searchAddress,
      inputs: newsroom.articles.map((article) => [article.key, topics.of(article).topic.name]),
      holds: (address) => address.startsWith(searchAddress) && address.endsWith('.json'),
      make() {
        const { shards, records, facets } = searchDesk(newsroom, topics);
        const numbered = (folder: string, files: readonly unknown[]) =>
          files.map((file, number) => ({
            address: `${searchAddress}${folder}/${number}.json`,
            content: JSON.stringify(file),
          }));
        return [
          ...numbered('tu', shards),
          ...numbered('bai', records),
          { address: `${searchAddress}loc.json`, content: JSON.stringify(facets) },
        ];
      },
    },
  ];
}
