import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { siteScripts } from '@/lib/build/script-batch';
import { worker } from '@/lib/client/parts/offline';
import { workerAddress } from '@/lib/content/addresses';
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
  await expect(page.locator('h1')).toContainText('Phong trào thi đua');
  await page.goto(url + topic);
  await expect(page.locator('h1')).toHaveText('Không có mạng');
  const links = page.locator('#da-doc a');
  await expect(links).toHaveCount(2);
  await expect(links.first()).toHaveAttribute('href', url + guide);
  await links.last().click();
  await expect(page.locator('h1')).toContainText('Phong trào thi đua');
});

test('what was read is shown again while the network gives no answer', async ({ page }) => {
  const { url, close } = await serve(resolve('out'), 0, '');
  try {
    await page.goto(url + firstArticle);
    await expect.poll(() => keptArticles(page)).toBe(1);
  } finally {
    await close();
  }
  const hanging = createServer(() => undefined).listen(Number(new URL(url).port), '127.0.0.1');
  try {
    await page.goto(url + firstArticle, { waitUntil: 'commit' });
    await expect(page.locator('h1')).toContainText('Phong trào thi đua');
  } finally {
    hanging.closeAllConnections();
    hanging.close();
  }
});

test('a paper that keeps nothing any more removes what browsers have kept', async ({ page }) => {
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  // Copies for servers would hide what is written below.
  cpSync(resolve('out'), site, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) });
  const { url, close } = await serve(site, 0, '');
  try {
    await page.goto(url + firstArticle);
    await expect.poll(() => keptArticles(page)).toBe(1);
    const scripts = await siteScripts({ offline: false }).make();
    const ending = scripts.find(({ address }) => address === workerAddress);
    writeFileSync(join(site, workerAddress), ending?.content ?? '');
    const article = join(site, firstArticle, 'index.html');
    writeFileSync(article, readFileSync(article, 'utf8').replaceAll(`${worker}="true"`, ''));
    await page.goto(url + firstArticle);
    const left = async () => [
      await keptArticles(page),
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    ];
    await expect.poll(left, { timeout: 20_000 }).toEqual([0, 0]);
  } finally {
    await close();
    rmSync(site, { recursive: true });
  }
});
