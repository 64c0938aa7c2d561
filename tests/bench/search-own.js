import { SearchData } from '../../lib/client/search/data';

/** Our search in a browser, without the page around it; served by `search-sites.ts`. */

const data = new SearchData();

export async function start() {
  await data.open();
}

/** The slugs of the first `count` results. */
export async function search(query, count) {
  const { hits } = await data.find(query);
  const records = await Promise.all(hits.slice(0, count).map(({ page }) => data.record(page)));
  return records.map(({ path }) => path.split('/')[0]);
}
