import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { serve } from '@/lib/output/serve';
import { openFirefox } from './other-browsers/firefox';
import type { OtherBrowser } from './other-browsers/other-browser';
import { openWebKit } from './other-browsers/webkit';
import { firstArticle, search, topic } from './pages';

const headline = /Phong trào thi đua/;

/** Waits until a selector finds a link in the page, and follows it to another page. */
async function follow(browser: OtherBrowser, selector: string): Promise<void> {
  const found = JSON.stringify(selector);
  await expect.poll(() => browser.run(`document.querySelector(${found}) !== null`)).toBe(true);
  const from = await browser.run('location.href');
  await browser.run(`document.querySelector(${found}).click()`);
  await expect.poll(() => browser.run('location.href')).not.toBe(from);
}

const heading = (browser: OtherBrowser) =>
  expect.poll(() => browser.run(`document.querySelector('h1')?.textContent.replace(/\\s/g, ' ')`), {
    timeout: 15_000,
  });

/** Menu → topics → topic → article → search with a slip → result. */
async function walk(browser: OtherBrowser, url: string): Promise<void> {
  await browser.open(`${url}/`);
  expect(await browser.run('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  await follow(browser, 'nav a[href="/chuyen-muc/"]');
  await follow(browser, `main a[href="${topic}"]`);
  await follow(browser, `main a[href="${firstArticle}"]`);
  await heading(browser).toMatch(headline);
  await browser.open(`${url}${search}?q=${encodeURIComponent('hải quam')}`);
  await follow(browser, 'main a[href*="?q="]');
  expect(await browser.run("new URLSearchParams(location.search).get('q')")).toBe('hải quan');
  await follow(browser, `main a[href$="${firstArticle}"]`);
  await heading(browser).toMatch(headline);
}

for (const [name, open, needs] of [
  ['Firefox', openFirefox, 'firefox-esr'],
  ['WebKit', openWebKit, 'webkit2gtk-driver, xvfb'],
] as const)
  test(`a reader walks through the paper in ${name}, and reads without network what they have read`, async () => {
    test.setTimeout(90_000);
    const browser = await open();
    if (browser === null)
      console.log(`${name} is not installed (Debian: ${needs}): nobody walks through the paper in it.`);
    test.skip(browser === null, `${name} is not installed`);
    if (browser === null) return;
    const { url, close } = await serve(resolve('out'), 0, '');
    try {
      await walk(browser, url);
      const kept = `navigator.serviceWorker?.controller != null`;
      await expect.poll(() => browser.run(kept), { timeout: 15_000 }).toBe(true);
      await browser.open(url + firstArticle);
      await close();
      await browser.open(url + firstArticle);
      await heading(browser).toMatch(headline);
    } finally {
      await browser.close();
      await close().catch(() => undefined);
    }
  });
