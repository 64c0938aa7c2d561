import { check, LinkState } from 'linkinator';
import { Agent, setGlobalDispatcher } from 'undici';

/** Linkinator asks for all that it finds at once: so many connections are enough for it. */
const CONNECTIONS = 32;

/** What a walk over a whole site, link by link, comes to. */
export interface Crawl {
  visited: number;
  /** “http://… on http://…”. */
  broken: string[];
}

/**
 * Follows every link of a served site from its front page on.
 * @param site where it is served, without a closing slash
 * @param origin of its whole addresses, which lead to the same pages
 */
export async function crawl(site: string, origin: string): Promise<Crawl> {
  setGlobalDispatcher(new Agent({ connections: CONNECTIONS }));
  const { links } = await check({
    path: `${site}/`,
    recurse: true,
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
