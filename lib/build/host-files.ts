import { groupBy } from '../base/group';
import { sitePath } from '../base/site-address';
import { encodedPath } from '../base/web-address';
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
  /** How many redirects are more than the host takes; 0 where it takes none at all. */
  excess: number;
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
  // A page can have the path of an address with a query.
  const free = redirects.filter(({ from, query }) =>
    query === undefined ? isFree(from) : host.ignoresQueries !== true,
  );
  const isRule = (redirect: Redirect) => isPlain(redirect.from, redirect.query);
  const plain = free.filter(isRule);
  const count = host.takes(plain, path);
  const given = {
    redirects: plain.slice(0, count),
    gone: withoutTwins(gone).filter((from) => isFree(from) && isPlain(from)),
    path,
  };
  const rules = new Map(Object.entries(host.files(given)));
  const pages = leadingPages(
    [...plain.slice(count), ...free.filter((redirect) => !isRule(redirect))].filter(
      ({ query }) => query === undefined,
    ),
    base,
    (address) => rules.has(address) || isTaken(address),
  );
  const leading = [...pages].map(([address, content]) => ({ address, content }));
  const excess = count === 0 ? 0 : Math.max(0, plain.length - count);
  return { rules, leading: readyBatch('old addresses', leading), excess };
}

/** Keeps the first of addresses that differ in case only, of which nginx refuses to read several. */
function withoutTwins(addresses: Gone): Gone {
  return [...groupBy(addresses, (address) => address.toLowerCase()).values()].flatMap(
    ([first]) => first ?? [],
  );
}

/** Longest address in a rule, percent-encoded: Cloudflare takes lines of 1,000 characters, nginx keys of 1,024 bytes. */
const LONGEST = 800;

/**
 * Whether every host reads an address as what it is. A pattern would lead the whole site to one article, and one
 * address that is too long keeps nginx from starting.
 */
function isPlain(address: string, query = ''): boolean {
  const length = encodedPath(address).length + query.length;
  return !/[*:]|\/\.{1,2}(?:\/|$)/.test(address) && length <= LONGEST;
}
