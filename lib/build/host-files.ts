import { groupBy } from '../base/group';
import { sitePath } from '../base/site-address';
import { readyBatch, type Batch } from '../files/batch';
import type { Host } from '../output/hosting/hosts';
import { leadingPages } from '../output/hosting/leading-pages';
import type { Gone, Redirect } from '../output/redirects';

/** Files that a host needs beside the site itself. */
export interface HostFiles {
  /** Configuration files that the host's server reads, by address. */
  rules: ReadonlyMap<string, string>;
  /** Pages for the old addresses that the host has no rules for. */
  leading: Batch;
}

/**
 * @param base `SITE_URL`
 * @param isTaken whether the site has a page or file at an address, in any case: nginx ignores it
 */
export function hostFiles(
  host: Host,
  { redirects, gone }: { redirects: readonly Redirect[]; gone: Gone },
  base: string,
  isTaken: (address: string) => boolean,
): HostFiles {
  const path = sitePath(base);
  // Some hosts follow rules although there is a page.
  const isFree = (from: string) => !isTaken(from) && !isTaken(`${from}/`);
  const free = redirects.filter(({ from }) => isFree(from));
  const plain = free.filter(({ from }) => !isPattern(from));
  const count = host.takes(plain, path);
  const given = {
    redirects: plain.slice(0, count),
    gone: withoutTwins(gone).filter((from) => isFree(from) && !isPattern(from)),
    path,
  };
  const rules = new Map(Object.entries(host.files(given)));
  const pages = leadingPages(
    [...plain.slice(count), ...free.filter(({ from }) => isPattern(from))],
    base,
    (address) => rules.has(address) || isTaken(address),
  );
  const leading = [...pages].map(([address, content]) => ({ address, content }));
  return { rules, leading: readyBatch('old addresses', leading) };
}

/** Keeps the first of addresses that differ in case only, of which nginx refuses to read several. */
function withoutTwins(addresses: Gone): Gone {
  return [...groupBy(addresses, (address) => address.toLowerCase()).values()].flatMap(
    ([first]) => first ?? [],
  );
}

/** Whether a host may read an address as a pattern: an alias of one article must not lead the whole site there. */
function isPattern(address: string): boolean {
  return /[*:]/.test(address);
}
