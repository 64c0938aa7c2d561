import { expect, test } from '@playwright/test';
import { readSettings } from '@/lib/base/settings';
import { crawl } from '../support/published-site/crawl';

test('no page leads to an address or a fragment that is not there', async () => {
  const { visited, broken } = await crawl(process.env['SITE_UNDER_TEST'] ?? '', readSettings().SITE_URL);
  expect(visited).toBeGreaterThan(20);
  expect(broken).toEqual([]);
});
