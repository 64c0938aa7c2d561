import pLimit from 'p-limit';
import { urlOf } from '@/lib/base/web-address';
import { readHtml } from './published';

/** Maximum number of concurrent requests. */
const CONNECTIONS = 16;

/** The result of following all links of a site. */
export interface Crawl {
  /** Number of addresses that answered. */
  visited: number;
  /** “/bai/ leads to /khong-co/”. */
  broken: string[];
}

interface Link {
  from: string;
  path: string;
  /** The fragment of the link, or an empty string. */
  id: string;
}

/**
 * Follows every link of a served site from its front page, and checks the ids in fragments.
 * @param site where it is served, without trailing slash
 * @param origin of its absolute addresses, which are mapped to the served site
 */
export async function crawl(site: string, origin: string): Promise<Crawl> {
  const limit = pLimit(CONNECTIONS);
  const links: Link[] = [];
  /** The ids of each address that answered; null for one that did not. */
  const idsOf = new Map<string, ReadonlySet<string> | null>();
  let next = ['/'];
  while (next.length > 0) {
    const pages = await limit.map(next, async (path) => ({
      path,
      page: urlOf(site + path) ? await request(site + path) : null,
    }));
    for (const { path, page } of pages) {
      idsOf.set(path, page && new Set(page.ids));
      links.push(...(page?.addresses ?? []).flatMap((address) => linkTo(address, path, origin)));
    }
    next = [...new Set(links.map(({ path }) => path))].filter((path) => !idsOf.has(path));
  }
  const broken = links.filter(({ path, id }) => {
    const ids = idsOf.get(path);
    return !ids || (id !== '' && !ids.has(id));
  });
  return {
    visited: [...idsOf.values()].filter((ids) => ids !== null).length,
    broken: [...new Set(broken.map(({ from, path, id }) => `${from} leads to ${path}${id && `#${id}`}`))],
  };
}

/** The content of an address; null if the server does not have it. */
async function request(url: string) {
  const response = await fetch(url);
  const text = await response.text();
  if (!response.ok) return null;
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  return isPage ? readHtml(text) : { ids: [], addresses: [] };
}

function linkTo(address: string, from: string, origin: string): Link[] {
  const url = urlOf(address, origin + from);
  if (url === null) return [{ from, path: address, id: '' }];
  if (url.origin !== origin) return [];
  // A text fragment follows the id.
  const [id = ''] = decodeURIComponent(url.hash.slice(1)).split(':~:');
  return [{ from, path: url.pathname + url.search, id }];
}
