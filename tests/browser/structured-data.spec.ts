import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { structuredDataFaults } from '../support/published-site/structured-data';
import { firstArticle, guide } from './pages';

const out = resolve('out');
const htmlOf = (path: string) => readFileSync(join(out, path, 'index.html'), 'utf8');

const typesOf = {
  [firstArticle]: ['NewsArticle', 'BreadcrumbList'],
  [guide]: ['WebPage'],
} as const;

test('a page of the site’s own is no news', () => {
  expect(htmlOf(guide)).not.toContain('NewsArticle');
});

for (const [path, types] of Object.entries(typesOf)) {
  test(`${path} has what Google asks of ${types.join(' and ')}, and messengers of a page`, () => {
    expect(structuredDataFaults(htmlOf(path), types)).toEqual([]);
  });

  test(`${path} tells machines nothing that readers do not see`, async ({ page }) => {
    await page.setContent(htmlOf(path), { waitUntil: 'domcontentloaded' });
    const data: unknown = JSON.parse(
      (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
    );
    const seen = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
    const said = ['headline', 'description', 'articleSection', 'name', 'honorificPrefix', 'jobTitle'];
    const texts = said.flatMap((key) => valuesOf(data, key));
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.filter((text) => !seen.toLowerCase().includes(text.toLowerCase()))).toEqual([]);
    const times = await page
      .locator('time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
    for (const date of valuesOf(data, 'datePublished')) expect(times).toContain(date);
  });

  test(`${path} is shared with a picture that is there, of the size it says`, async () => {
    const html = htmlOf(path);
    const meta = (name: string) =>
      new RegExp(`property="og:image${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';
    const file = join(out, new URL(meta('')).pathname);
    expect(existsSync(file)).toBe(true);
    const { width, height, mediaType } = await sharp(file).metadata();
    expect([width, height, mediaType]).toEqual([1200, 630, meta(':type')]);
    expect([meta(':width'), meta(':height')]).toEqual(['1200', '630']);
  });
}

/** The texts that a key has anywhere in JSON. */
function valuesOf(data: unknown, key: string): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) =>
    name === key && typeof value === 'string' ? [value] : valuesOf(value, key),
  );
}
