import { resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { serve } from '@/lib/output/serve';
import { firstArticle, guide, topic } from './pages';

test.use({ serviceWorkers: 'allow' });

/** How many articles the browser keeps. */
function keptArticles(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const name = (await caches.keys()).find((each) => each.startsWith('articles'));
    return name === undefined ? 0 : (await (await caches.open(name)).keys()).length;
  });
}

test('what was read can be read again when the server is gone, and is listed elsewhere', async ({ page }) => {
  const { url, close } = await serve(resolve('out'), 0, '');
  try {
    await page.goto(url + firstArticle);
    // The article with which a reader comes is kept, too.
    await expect.poll(() => keptArticles(page)).toBe(1);
    await page.goto(url + guide);
    await expect.poll(() => keptArticles(page)).toBe(2);
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
