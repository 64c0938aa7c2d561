import { sitePath } from '../base/site-address';
import { articleCardAddress, cardAddress, ownNames } from '../content/addresses';
import { articlesAndPages } from '../content/newsroom';
import type { Newsroom } from '../content/newsroom';
import { oldAddresses, parseAddress, type Gone, type Redirect } from '../output/redirects';
import { articlesOnceWithCards } from '../site/article-cards';
import { movedDocuments } from '../site/documents/moved';
import { movedGroups } from '../site/register/groups';
import type { SiteIndex } from '../site/site-index';

/**
 * All redirects of the site: from addresses of the old site, from other spellings of names in the register, from
 * addresses that documents had or may have had when less, or more, was known of them, and from cards of older articles
 * to their topics'.
 */
export function redirectsOf({ newsroom, register, documents, topics, base }: SiteIndex): Redirect[] {
  const cards = articlesOnceWithCards(newsroom.articles).map((article) => ({
    from: articleCardAddress(article.slug),
    to: cardAddress(topics.of(article).topic),
  }));
  const all = [...movedGroups(register.groups), ...movedDocuments(documents.register), ...cards];
  const moved = all.map(({ from, to }) => ({ from: from.replace(/\/$/, ''), to }));
  return [...oldAddresses(articlesAndPages(newsroom), ownNames, sitePath(base)), ...moved];
}

/**
 * Addresses of articles that were taken down: expired articles, and those listed under `gone` in `site.yaml`. An
 * address that leads somewhere again is left out, and so is one with a query, which shares its path with others.
 * @param path under which the site is published
 */
export function goneFrom(
  { site, heldBack }: Newsroom,
  leads: (address: string) => boolean,
  path: string,
): Gone {
  const expired = heldBack
    .filter(({ state }) => state.kind === 'expired')
    .flatMap(({ article: { slug, aliases } }) => [slug, ...aliases]);
  const all = [...expired, ...site.gone].flatMap((address) => {
    const { bare, query } = parseAddress(address, path);
    return bare === '' || query !== undefined ? [] : [bare];
  });
  const free = all.filter(
    (address) => !leads(address.toLowerCase()) && !ownNames.has(address.replace(/\/.*$/, '')),
  );
  return [...new Set(free)].map((address) => `/${address}`);
}
