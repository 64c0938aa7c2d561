import { ownNames } from '../content/addresses';
import { oldAddresses, type Redirect } from '../output/redirects';
import { movedGroups } from '../site/register/groups';
import type { SiteIndex } from '../site/site-index';

/** The addresses that lead on: those of the old site, and those that other spellings of a name have had in the register. */
export function redirectsOf({ newsroom, register }: SiteIndex): Redirect[] {
  const moved = movedGroups(register.groups).map(({ from, to }) => ({ from: from.replace(/\/$/, ''), to }));
  return [...oldAddresses(newsroom.articles, ownNames), ...moved];
}
