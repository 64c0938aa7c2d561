import { existsSync, readFileSync } from 'node:fs';
import type { Article } from '../article/article';
import { readFileName } from '../language/file-name';
import { hostAddress } from '../base/site-address';
import { percentDecoded } from '../base/web-address';

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
    for (const old of [...aliases.map(bare), readFileName(file).name]) {
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
function bare(address: string): string {
  return percentDecoded(address)
    .replace(/\/index\.html?$/i, '')
    .replace(/^\/+|\/+$/g, '');
}

/**
 * The file `_redirects` that Cloudflare Pages and Netlify read; the former heeds its first 2,000 lines. These hosts look
 * for the site at their top, while browsers are led to where it stands.
 * @param path that the site stands under
 */
export function redirectsFile(redirects: readonly Redirect[], path: string): string {
  return redirects.map(({ from, to }) => `${encodeURI(from)} ${hostAddress(to, path)} 301\n`).join('');
}

/** What a `_redirects` file says; nothing if there is none. */
export function readRedirects(file: string): Redirect[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [from, to] = line.split(' ');
      return from && to ? [{ from: decodeURI(from), to }] : [];
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

/** nginx takes `\` and `"` in a quoted string with a backslash before; a leading `~` would be a pattern. */
function quote(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
