import { ownNames } from '../content/addresses';
import { articlesAndPages } from '../content/newsroom';
import { oldAddresses, type Redirect } from '../output/redirects';
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
