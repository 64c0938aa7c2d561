import { expect, test } from '@playwright/test';
import { check, LinkState } from 'linkinator';
import { readSettings } from '@/lib/newsroom/settings';

const site = process.env['SITE_UNDER_TEST'] ?? '';

test('no page leads to an address or a fragment that is not there', async () => {
  const { links } = await check({
    path: `${site}/`,
    recurse: true,
    checkFragments: true,
    linksToSkip: (link) => Promise.resolve(!link.startsWith(site)),
    urlRewriteExpressions: [{ pattern: new RegExp(`^${readSettings().SITE_URL}(?=/|$)`), replacement: site }],
  });
  expect(links.filter(({ state }) => state === LinkState.OK).length).toBeGreaterThan(20);
  // Linkinator takes the words to scroll to for a part of the id; reading.spec.ts looks these up.
  const broken = links.filter(({ state, url }) => state === LinkState.BROKEN && !url.includes(':~:'));
  expect(broken.map(({ url, parent }) => `${url} on ${parent ?? ''}`)).toEqual([]);
});
