import { find } from '../../lib/client/find';
import { searchFiles } from '../../lib/client/terms';

/** Our search in a browser, without the page around it; `search-sites.ts` serves it. */

let size = { shards: [1], records: 1 };

const read = async (path) => {
  const response = await fetch(path);
  return path.endsWith('.json') ? response.json() : response.text();
};

export function start(given) {
  size = given;
}

/** The slugs of the first results. */
export async function search(query, count) {
  const facets = read(searchFiles.catalogue);
  const places = facets.then(({ articles }) => {
    const next = size.shards.map(() => 0);
    return articles.bundle.map((bundle) => ({ bundle, number: next[bundle]++ }));
  });
  const catalogue = async () => {
    const all = size.shards.map(() => []);
    (await places).forEach(({ bundle }, article) => all[bundle].push(article));
    return { numbers: all, titles: (await facets).articles.words };
  };
  const index = {
    ...size,
    catalogue,
    read: (bundle, shard) => read(searchFiles.bundle(bundle) + searchFiles.index(shard)),
  };
  const found = await find(query, index);
  const files = new Map();
  const records = await Promise.all(
    found.slice(0, count).map(async (article) => {
      const { bundle, number } = (await places)[article];
      const path = searchFiles.bundle(bundle) + searchFiles.records(Math.floor(number / size.records));
      files.set(path, files.get(path) ?? read(path));
      return (await files.get(path))[number % size.records];
    }),
  );
  return records.map(({ slug }) => slug);
}
