import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { hasNuChecker, htmlFaults, nuFaults } from '../support/published-site/html';

const out = resolve('out');
const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
);

test('there are pages to check', () => {
  expect(pages.length).toBeGreaterThanOrEqual(3);
});

for (const page of pages) {
  test(`html-validate has nothing to say of ${page}`, async () => {
    expect(await htmlFaults(join(out, page))).toEqual([]);
  });
}

test('the Nu HTML checker has nothing to say of any page', () => {
  test.skip(!hasNuChecker(), 'skipped: the Nu HTML checker needs Java and `npm ci --prefix tests/bench`');
  expect(nuFaults(pages.map((page) => join(out, page)))).toEqual([]);
});
