/** Pagefind in a browser, set up as its documentation says; served by `search-sites.ts`. */

let pagefind;

export async function start() {
  pagefind = await import('/pagefind/pagefind.js');
  await pagefind.options({ ranking: { diacriticSimilarity: 5 } });
  await pagefind.init();
}

/** The slugs of the first `count` results. */
export async function search(query, count) {
  const { results } = await pagefind.search(query);
  const shown = await Promise.all(results.slice(0, count).map((result) => result.data()));
  return shown.map(({ url }) => url.split('/').at(-2));
}
