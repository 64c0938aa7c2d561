import type { Article } from '../article/article';
import { readFileName } from '../language/file-name';
import { addressBelow, siteAddress } from '../base/site-address';
import { percentDecoded } from '../base/web-address';

/** The page that servers send with status 410, where they can, for the address of a removed article. */
export const goneAddress = siteAddress('410.html');

/** Addresses of articles removed for good, in the form of {@link Redirect.from}. */
export type Gone = readonly string[];

/** A redirect from an old address to the article's present one. */
export interface Redirect {
  /** Decoded, without a closing slash; `/` is the front page's. */
  from: string;
  /** The query that a request must have, percent-encoded, without its question mark; any if not given. */
  query?: string | undefined;
  to: string;
}

/** Input of a host's configuration files. */
export interface Rules {
  /** At most as many as the host supports. */
  redirects: readonly Redirect[];
  gone: Gone;
  /** The path under which the site is published. */
  path: string;
}

/**
 * Collects redirects from the old site's addresses (file names with marks, in any Unicode normalisation, with
 * zero-width characters) and from aliases. Each address is listed once, ignoring case, and never one that an article
 * has.
 * @param reserved first path segments that belong to the site's own pages
 * @param path under which the site is published; an alias may begin with it
 */
export function oldAddresses(
  articles: readonly Pick<Article, 'file' | 'slug' | 'aliases'>[],
  reserved: ReadonlySet<string>,
  path: string,
): Redirect[] {
  const moved = new Map<string, Redirect>();
  for (const { file, slug, aliases } of articles) {
    const olds = [
      ...aliases.map((alias) => parseAddress(alias, path)),
      { bare: readFileName(file).name, query: undefined },
    ];
    for (const { bare, query } of olds) {
      const isOwn = query === undefined && (bare === slug || bare === '');
      if (isOwn || reserved.has(bare.replace(/\/.*$/, '').toLowerCase())) continue;
      for (const form of [bare, bare.normalize('NFC'), bare.normalize('NFD')]) {
        const redirect = { from: `/${form}`, query, to: `/${slug}/` };
        const key = redirectKey(redirect).toLowerCase();
        if (!moved.has(key)) moved.set(key, redirect);
      }
    }
  }
  for (const { slug } of articles) moved.delete(`/${slug}`);
  return [...moved.values()];
}

/** The address of a redirect, with its query. */
export function redirectKey({ from, query }: Pick<Redirect, 'from' | 'query'>): string {
  return query === undefined ? from : `${from}?${query}`;
}

/** Puts redirects with a query before those that match any: hosts take the first that matches. */
export function queriesFirst(redirects: readonly Redirect[]): Redirect[] {
  return [
    ...redirects.filter(({ query }) => query !== undefined),
    ...redirects.filter(({ query }) => query === undefined),
  ];
}

/** The addresses that a rule for `from` has to match. */
export function withAndWithoutSlash(from: string): string[] {
  return from === '/' ? [from] : [from, `${from}/`];
}

/**
 * An address decoded, without the slashes around it and without `index.html` or the like, and its query as it is.
 * @param path under which the site is published; left out of the address if it begins with it
 */
export function parseAddress(address: string, path: string): { bare: string; query: string | undefined } {
  const [written = '', ...rest] = addressBelow(path, address).split('?');
  const bare = percentDecoded(written)
    .replace(/\/index\.html?$/i, '')
    .replace(/^\/+|\/+$/g, '');
  return { bare, query: rest.length === 0 ? undefined : rest.join('?') };
}
