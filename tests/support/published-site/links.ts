import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { urlOf } from '@/lib/base/web-address';
import type { PublishedPage } from './published';

/**
 * Internal links to what does not exist: pages, files, and places within pages.
 * @param folder that the pages were read from
 * @param origin of the site's absolute addresses
 * @returns “/bai/ leads to /khong-co/”
 */
export function deadLinks(pages: readonly PublishedPage[], folder: string, origin: string): string[] {
  const idsOf = new Map(pages.map(({ address, ids }) => [address, new Set(ids)]));
  const isFile = new Map<string, boolean>();
  const isThere = (path: string) => {
    const known = idsOf.has(path) || isFile.get(path);
    if (known !== undefined) return known;
    const found = !path.endsWith('/') && existsSync(join(folder, path));
    isFile.set(path, found);
    return found;
  };
  const leadsNowhere = (address: string, page: PublishedPage) => {
    const url = urlOf(address, origin + page.address);
    if (url === null) return true;
    if (url.origin !== origin) return false;
    const path = decodeURI(url.pathname);
    const [id = ''] = decodeURIComponent(url.hash.slice(1)).split(':~:');
    return !isThere(path) || (id !== '' && !idsOf.get(path)?.has(id));
  };
  return pages.flatMap((page) =>
    [...new Set(page.addresses)]
      .filter((address) => leadsNowhere(address, page))
      .map((address) => `${page.address} leads to ${address}`),
  );
}

/**
 * Text fragments of links whose words are not on the target page.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 * @returns “/vinh-danh/ looks for “…” on /bai/”
 */
export async function lostWords(pages: readonly PublishedPage[]): Promise<string[]> {
  const files = new Map(pages.map(({ address, file }) => [address, file]));
  const texts = new Map<string, Promise<string>>();
  const textOf = (address: string) => {
    const text = texts.get(address) ?? readText(files.get(address) ?? '');
    texts.set(address, text);
    return text;
  };
  const lost: string[] = [];
  for (const { address: from, addresses } of pages) {
    for (const address of new Set(addresses)) {
      const [, target = '', directive] = /^([^#]*)#.*:~:text=(.*)$/.exec(address) ?? [];
      if (directive === undefined) continue;
      // “prefix-,first words,last words”: hyphens in words are encoded.
      const parts = directive.split(',').map((part) => part.replace(/-$/, ''));
      const said = parts.map((part) => plain(decodeURIComponent(part)));
      const text = await textOf(target || from);
      if (!said.every((part) => text.includes(part)))
        lost.push(`${from} looks for “${said.join(' … ')}” on ${target || from}`);
    }
  }
  return lost;
}

async function readText(file: string): Promise<string> {
  return plain(toString(fromHtml(await readFile(file))));
}

/** Browsers ignore case and white space when they search for a text fragment. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}
