import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { absoluteAddress } from '../../base/site-address';
import type { Redirect } from '../redirects';

/** Bytes that a file system takes for one name. */
const LONGEST_NAME = 255;

/**
 * Pages that lead browsers and search engines on, for hosts that have no rules for it.
 * @param base where the site stands
 * @param isTaken whether the site has something else at an address
 * @returns texts by address; left out is an address that no file can have, or that something else has
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
    // A file cannot be a folder, too.
    const above = names.map((_, index) => names.slice(0, index + 1).join('/')).slice(1, -1);
    const isBlocked = [address, from, ...above].some((each) => isTaken(each) || pages.has(each));
    if (names.every(isName) && !isBlocked) pages.set(address, leadingPage(absoluteAddress(to, base)));
  }
  return pages;
}

/** The old address is no page of its own to search engines: they take the new one. */
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
