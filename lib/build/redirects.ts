import { ownNames } from '../content/addresses';
import { articlesAndPages } from '../content/newsroom';
import type { Newsroom } from '../content/newsroom';
import { bareAddress, oldAddresses, type Gone, type Redirect } from '../output/redirects';
import { movedDocuments } from '../site/documents/register';
import { movedGroups } from '../site/register/groups';
import type { SiteIndex } from '../site/site-index';

/**
 * The addresses that lead on: those of the old site, those that other spellings of a name have had in the register, and
 * those of documents of which less was known.
 */
export function redirectsOf({ newsroom, register, documents }: SiteIndex): Redirect[] {
  const all = [...movedGroups(register.groups), ...movedDocuments(documents.register)];
  const moved = all.map(({ from, to }) => ({ from: from.replace(/\/$/, ''), to }));
  return [...oldAddresses(articlesAndPages(newsroom), ownNames), ...moved];
}

/**
 * The addresses whose articles have been taken down: those of articles that have expired, and what `gone` in `site.yaml` lists.
 * Where something is published again it wins.
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
