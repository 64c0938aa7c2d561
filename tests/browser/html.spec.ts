import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { hasJava, htmlFaults, nuFaults } from '../support/published-site/html';

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
  test.skip(!hasJava(), 'skipped: there is no Java on this machine to run the Nu HTML checker');
  expect(nuFaults(pages.map((page) => join(out, page)))).toEqual([]);
});
