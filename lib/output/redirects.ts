import type { Article } from '../article/article';
import { readFileName } from '../language/file-name';
import { siteAddress } from '../base/site-address';
import { percentDecoded } from '../base/web-address';

/** The page that servers send, where they can, for an address whose article has been taken down. */
export const goneAddress = siteAddress('410.html');

/** Addresses whose articles have been taken down for good, as {@link Redirect.from}. */
export type Gone = readonly string[];

/** An address of the old site, and the one that the article has now. */
export interface Redirect {
  /** Decoded, without a closing slash. */
  from: string;
  to: string;
}

/** What the files for a host's server are made from. */
export interface Rules {
  /** As many as the host takes. */
  redirects: readonly Redirect[];
  gone: Gone;
  /** That the site stands under. */
  path: string;
}

/**
 * The old site's addresses were made of file names as they are: with marks, in whatever normal form, with zero-width
 * characters. Links to them are followed to the article's slug, as are those to its aliases. None is listed twice,
 * whatever its case, and none is that of an article.
 * @param reserved first parts of addresses that belong to the site's own pages
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

/** An address decoded, without the slashes around it and without the name of a folder's index file. */
export function bareAddress(address: string): string {
  return percentDecoded(address)
    .replace(/\/index\.html?$/i, '')
    .replace(/^\/+|\/+$/g, '');
}
