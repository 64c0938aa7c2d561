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
  const count = host.takes(redirects, path);
  const rules = new Map(Object.entries(host.files({ redirects: redirects.slice(0, count), gone, path })));
  const pages = leadingPages(
    redirects.slice(count),
    base,
    (address) => rules.has(address) || isTaken(address),
  );
  const leading = [...pages].map(([address, content]) => ({ address, content }));
  return { rules, leading: readyBatch('old addresses', leading) };
}
