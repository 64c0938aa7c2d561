import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { serve } from '@/lib/output/serve';
import { firstArticle, guide, topic } from './pages';

test.use({ serviceWorkers: 'allow' });

test('what was read can be read again when the server is gone, and is listed elsewhere', async ({ page }) => {
  const { url, close } = await serve(resolve('out'), 0, '');
  try {
    await page.goto(url + firstArticle);
    // The article with which a reader comes is kept, too.
    await page.waitForFunction(async () => {
      const names = await caches.keys();
      const kept = await Promise.all(
        names.map(async (name) => (await (await caches.open(name)).keys()).length),
      );
      return names.length === 2 && kept.every((count) => count > 0);
    });
    await page.goto(url + guide);
    await page.goto(url + topic);
  } finally {
    await close();
  }
  await page.goto(`${url}${firstArticle}?utm_source=zalo`);
  await expect(page.locator('h1')).toHaveText(/Phong trào thi đua/);
  await page.goto(url + topic);
  await expect(page.locator('h1')).toHaveText('Không có mạng');
  const links = page.locator('#da-doc a');
  await expect(links).toHaveCount(2);
  await expect(links.first()).toHaveAttribute('href', url + guide);
  await links.last().click();
  await expect(page.locator('h1')).toHaveText(/Phong trào thi đua/);
});
