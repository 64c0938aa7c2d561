import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { absoluteAddress } from '../../base/site-address';
import type { Redirect } from '../redirects';

/** Longest name that file systems accept, in bytes; and longest address, since a whole path is limited, too. */
const LONGEST_NAME = 255;
const LONGEST_ADDRESS = 1_000;

/**
 * HTML pages that redirect browsers and search engines, for hosts without redirect rules.
 * @param base the site's address
 * @param isTaken whether the site has something at an address
 * @returns texts by address; addresses that are taken or that no file can have are left out
 */
export function leadingPages(
  redirects: readonly Redirect[],
  base: string,
  isTaken: (address: string) => boolean,
): Map<string, string> {
  const pages = new Map<string, string>();
  for (const { from, to } of redirects) {
    const address = /\.html?$/i.test(from) ? from : `${from}/`;
    const names = address.split('/');
    const isName = (name: string) =>
      Buffer.byteLength(name) <= LONGEST_NAME && !/^\.{1,2}$|[\0?#]/.test(name);
    // A path cannot be both a file and a folder.
    const above = names.map((_, index) => names.slice(0, index + 1).join('/')).slice(1, -1);
    const isBlocked = [address, from, ...above].some((each) => isTaken(each) || pages.has(each));
    if (names.every(isName) && Buffer.byteLength(address) <= LONGEST_ADDRESS && !isBlocked)
      pages.set(address, leadingPage(absoluteAddress(to, base)));
  }
  return pages;
}

/** A redirecting page; its canonical link tells search engines the new address. */
function leadingPage(url: string): string {
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('title', url),
    h('link', { rel: 'canonical', href: url }),
    h('meta', { name: 'robots', content: 'noindex' }),
    h('meta', { httpEquiv: 'refresh', content: `0; url=${url}` }),
  ]);
  const html = h('html', { lang: 'vi' }, [head, h('body', h('p', h('a', { href: url }, url)))]);
  return toHtml({ type: 'root', children: [{ type: 'doctype' }, html] });
}
