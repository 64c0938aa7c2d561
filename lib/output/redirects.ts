import type { Article } from '../article/article';
import { readFileName } from '../language/file-name';
import { siteAddress } from '../base/site-address';
import { percentDecoded } from '../base/web-address';

/** The page that servers send with status 410, where they can, for the address of a removed article. */
export const goneAddress = siteAddress('410.html');

/** Addresses of articles removed for good, in the form of {@link Redirect.from}. */
export type Gone = readonly string[];

/** A redirect from an old address to the article's present one. */
export interface Redirect {
  /** Decoded, without a closing slash. */
  from: string;
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
 */
export function oldAddresses(
  articles: readonly Pick<Article, 'file' | 'slug' | 'aliases'>[],
  reserved: ReadonlySet<string>,
): Redirect[] {
  const moved = new Map<string, Redirect>();
  for (const { file, slug, aliases } of articles) {
    for (const old of [...aliases.map(bareAddress), readFileName(file).name]) {
      if (old === slug || old === '' || reserved.has(old.replace(/\/.*$/, '').toLowerCase())) continue;
      for (const form of [old, old.normalize('NFC'), old.normalize('NFD')]) {
        const key = form.toLowerCase();
        if (!moved.has(key)) moved.set(key, { from: `/${form}`, to: `/${slug}/` });
      }
    }
  }
  for (const { slug } of articles) moved.delete(slug);
  return [...moved.values()];
}

/** An address decoded, without the slashes around it and without `index.html` or the like. */
export function bareAddress(address: string): string {
  return percentDecoded(address)
    .replace(/\/index\.html?$/i, '')
    .replace(/^\/+|\/+$/g, '');
}
