import { check, LinkState } from 'linkinator';
import type { Crawl } from '../support/published-site/crawl';

/**
 * Follows every link of a served site from its front page on, with Linkinator.
 * @param site where it is served, without a closing slash
 * @param origin of its whole addresses, which lead to the same pages
 */
export async function crawl(site: string, origin: string): Promise<Crawl> {
  const { links } = await check({
    path: `${site}/`,
    recurse: true,
    concurrency: 32,
    checkFragments: true,
    retryErrors: true,
    linksToSkip: (link) => Promise.resolve(!link.startsWith(site)),
    urlRewriteExpressions: [{ pattern: new RegExp(`^${origin}(?=/|$)`), replacement: site }],
  });
  const found = new Set(links.filter(({ state }) => state === LinkState.OK).map(({ url }) => url));
  // Linkinator takes the words to scroll to for a part of the id; `lostWords` looks these up.
  const broken = links.filter(({ state, url }) => state === LinkState.BROKEN && !url.includes(':~:'));
  return { visited: found.size, broken: broken.map(({ url, parent }) => `${url} on ${parent ?? ''}`) };
}
