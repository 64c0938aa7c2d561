import { check, LinkState } from 'linkinator';
import type { Crawl } from '../support/published-site/crawl';

/**
 * Follows every link of a served site from its front page, with Linkinator.
 * @param site where it is served, without trailing slash
 * @param origin of its absolute addresses, which are mapped to the served site
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
  // Linkinator takes text fragments for a part of the id; `lostWords` checks these.
  const broken = links.filter(({ state, url }) => state === LinkState.BROKEN && !url.includes(':~:'));
  return { visited: found.size, broken: broken.map(({ url, parent }) => `${url} on ${parent ?? ''}`) };
}
