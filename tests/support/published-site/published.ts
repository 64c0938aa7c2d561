import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SAXParser } from 'parse5-sax-parser';
import { kindOf } from './kinds';

/** A published page, with what checks need of it. */
export interface PublishedPage extends PageHtml {
  file: string;
  /** From the site's root. */
  address: string;
  kind: string;
  /** As sent to browsers that accept brotli. */
  bytes: number;
}

export interface PageHtml {
  title: string;
  /** In document order, including duplicates. */
  ids: string[];
  /** Everything it links to or shows, as written. */
  addresses: string[];
  /** Its canonical address; null on a page that search engines must not index. */
  canonical: string | null;
  /** Its JSON-LD, as text. */
  data: string[];
}

/** Every page of a published folder, by address. */
export async function readPublished(folder: string): Promise<PublishedPage[]> {
  const names = await readdir(folder, { recursive: true });
  const indexes = names.filter((name) => /(?:^|\/)index\.html$/.test(name)).sort();
  const pages: PublishedPage[] = [];
  for (const name of [...indexes, '404.html']) {
    const file = join(folder, name);
    const address = `/${name.replace(/index\.html$/, '')}`;
    const [html, { size }] = await Promise.all([readFile(file, 'utf8'), stat(`${file}.br`)]);
    pages.push({ file, address, kind: kindOf(address), bytes: size, ...(await readHtml(html)) });
  }
  return pages;
}

/** Reads from a page's HTML what checks need. */
export async function readHtml(html: string): Promise<PageHtml> {
  const page: PageHtml = { title: '', ids: [], addresses: [], canonical: null, data: [] };
  let element = '';
  const parser = new SAXParser();
  parser.on('startTag', ({ tagName, attrs }) => {
    const { id, href, src, srcset, rel, type } = Object.fromEntries(
      attrs.map(({ name, value }): [string, string | undefined] => [name, value]),
    );
    const candidates = srcset?.split(',').map((candidate) => candidate.trim().replace(/\s.*$/, '')) ?? [];
    page.addresses.push(...[href, src, ...candidates].filter((address) => address !== undefined));
    if (id !== undefined) page.ids.push(id);
    if (rel === 'canonical') page.canonical = href ?? null;
    // An SVG picture may have a title, too.
    const text = tagName === 'title' && page.title !== '' ? 'other' : tagName;
    element = type === 'application/ld+json' ? 'data' : text;
  });
  parser.on('text', ({ text }) => {
    if (element === 'title') page.title += text;
    if (element === 'data') page.data.push(text);
  });
  parser.on('endTag', () => (element = ''));
  await new Promise((resolve, reject) => {
    parser.on('error', reject).on('end', resolve).resume().end(html);
  });
  return page;
}
