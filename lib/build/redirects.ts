import { ownNames } from '../content/addresses';
import { articlesAndPages } from '../content/newsroom';
import type { Newsroom } from '../content/newsroom';
import { bareAddress, oldAddresses, type Gone, type Redirect } from '../output/redirects';
import { movedDocuments } from '../site/documents/moved';
import { movedGroups } from '../site/register/groups';
import type { SiteIndex } from '../site/site-index';

/**
 * All redirects of the site: from addresses of the old site, from other spellings of names in the register, and from
 * addresses that documents had or may have had when less, or more, was known of them.
 */
export function redirectsOf({ newsroom, register, documents }: SiteIndex): Redirect[] {
  const all = [...movedGroups(register.groups), ...movedDocuments(documents.register)];
  const moved = all.map(({ from, to }) => ({ from: from.replace(/\/$/, ''), to }));
  return [...oldAddresses(articlesAndPages(newsroom), ownNames), ...moved];
}

/**
 * Addresses of articles that were taken down: expired articles, and those listed under `gone` in `site.yaml`. An
 * address that leads somewhere again is left out.
 */
export function goneFrom({ site, heldBack }: Newsroom, leads: (address: string) => boolean): Gone {
  const expired = heldBack
    .filter(({ state }) => state.kind === 'expired')
    .flatMap(({ article: { slug, aliases } }) => [slug, ...aliases]);
  const all = [...expired, ...site.gone].map(bareAddress).filter((address) => address !== '');
  const free = all.filter(
    (address) => !leads(address.toLowerCase()) && !ownNames.has(address.replace(/\/.*$/, '')),
  );
  return [...new Set(free)].map((address) => `/${address}`);
}
