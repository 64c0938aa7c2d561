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
 * @param isTaken whether the site has a page or file at an address
 */
export function hostFiles(
  host: Host,
  { redirects, gone }: { redirects: readonly Redirect[]; gone: Gone },
  base: string,
  isTaken: (address: string) => boolean,
): HostFiles {
  const path = sitePath(base);
  // Some hosts follow rules although there is a page.
  const free = redirects.filter(({ from }) => !isTaken(from) && !isTaken(`${from}/`));
  const plain = free.filter(({ from }) => !isPattern(from));
  const count = host.takes(plain, path);
  const given = { redirects: plain.slice(0, count), gone: gone.filter((from) => !isPattern(from)), path };
  const rules = new Map(Object.entries(host.files(given)));
  const pages = leadingPages(
    [...plain.slice(count), ...free.filter(({ from }) => isPattern(from))],
    base,
    (address) => rules.has(address) || isTaken(address),
  );
  const leading = [...pages].map(([address, content]) => ({ address, content }));
  return { rules, leading: readyBatch('old addresses', leading) };
}

/** Whether a host may read an address as a pattern: an alias of one article must not lead the whole site there. */
function isPattern(address: string): boolean {
  return /[*:]/.test(address);
}
