import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { fromXml } from 'xast-util-from-xml';
import { firstArticle } from './pages';

const out = resolve('out');
const read = (path: string) => readFileSync(join(out, path), 'utf8');
const pathOf = (address = '') => new URL(address).pathname;

/** The addresses of a page's feeds, by their type. */
function feedsOf(page: string): Map<string, string> {
  const links = read(join(page, 'index.html')).matchAll(
    /<link rel="alternate" type="([^"]*)" href="([^"]*)"/g,
  );
  return new Map(Array.from(links, ([, type = '', href]) => [type, pathOf(href)]));
}

for (const page of ['/', firstArticle]) {
  test(`${page} leads to feeds in three formats`, () => {
    const feeds = feedsOf(page);
    expect([...feeds.keys()]).toEqual([
      'application/rss+xml',
      'application/atom+xml',
      'application/feed+json',
    ]);
    for (const [type, path] of feeds) {
      const text = read(path);
      expect(text).toContain(firstArticle);
      if (type.endsWith('+json')) JSON.parse(text);
      else fromXml(text);
    }
  });
}

test('robots.txt leads to every page by way of the sitemaps', () => {
  const index = /^Sitemap: (.*)$/m.exec(read('robots.txt'))?.[1];
  const locs = (path: string) =>
    Array.from(read(path).matchAll(/<loc>(.*?)<\/loc>/g), ([, loc]) => pathOf(loc));
  const pages = locs(pathOf(index)).flatMap(locs);
  expect(pages).toEqual(expect.arrayContaining(['/', firstArticle, '/vinh-danh/']));
  expect(pages.filter((path) => !existsSync(join(out, path, 'index.html')))).toEqual([]);
});
