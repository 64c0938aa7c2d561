import { existsSync, readFileSync } from 'node:fs';
import type { Article } from '../article/article';
import { readFileName } from '../language/file-name';
import { hostAddress, siteAddress } from '../base/site-address';
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

/**
 * The file `_redirects` that Cloudflare Pages and Netlify read; the former heeds its first 2,000 lines, and passes over those
 * with 410. These hosts look for the site at their top, while browsers are led to where it stands.
 * @param path that the site stands under
 */
export function redirectsFile(redirects: readonly Redirect[], gone: Gone, path: string): string {
  const moved = redirects.map(({ from, to }) => `${encodeURI(from)} ${hostAddress(to, path)} 301\n`);
  return [...moved, ...gone.map((from) => `${encodeURI(from)} ${goneAddress} 410\n`)].join('');
}

/** What a `_redirects` file says, with the status of each; nothing if there is none. */
export function readRedirects(file: string): (Redirect & { status: 301 | 410 })[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [from, to, status] = line.split(' ');
      return from && to ? [{ from: decodeURI(from), to, status: status === '410' ? 410 : 301 }] : [];
    });
}

/**
 * Lines of an nginx `map` from a decoded address, with or without its closing slash, to the new one.
 * @param path that the site stands under
 */
export function redirectsMap(redirects: readonly Redirect[], path: string): string {
  return redirects
    .flatMap(({ from, to }) =>
      [from, `${from}/`].map((address) => `${quote(path + address)} ${path}${to};\n`),
    )
    .join('');
}

/**
 * Lines of an nginx `map` from such an address to 1.
 * @param path that the site stands under
 */
export function goneMap(gone: Gone, path: string): string {
  return gone
    .flatMap((from) => [from, `${from}/`].map((address) => `${quote(path + address)} 1;\n`))
    .join('');
}

/** nginx takes `\` and `"` in a quoted string with a backslash before; a leading `~` would be a pattern. */
function quote(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
