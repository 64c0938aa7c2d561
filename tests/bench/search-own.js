import { SearchData } from '../../lib/client/search/data';

/** Our search in a browser, without the page around it; `search-sites.ts` serves it. */

const data = new SearchData();

export async function start() {
  await data.open();
}

/** The slugs of the first results. */
export async function search(query, count) {
  const { hits } = await data.find(query);
  const records = await Promise.all(hits.slice(0, count).map(({ article }) => data.record(article)));
  return records.map(({ slug }) => slug);
}
