import { expect, test, type Page } from '@playwright/test';
import { everyKind, firstArticle } from './pages';
import { scrollThrough } from './watch';

test.use({ baseURL: process.env['SITE_UNDER_TEST'] ?? '' });

/** Notes what the page's policy forbids, from before the first byte. */
async function watchViolations(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      violations.push(`${effectiveDirective} ${blockedURI}`);
    });
  });
  return () => page.evaluate<string[]>('window.violations');
}

/** Puts HTML into a page on its way to the browser, as somebody would who found a hole in the sanitiser. */
async function smuggle(page: Page, html: string): Promise<void> {
  await page.route(firstArticle, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('<main', `${html}<main`) });
  });
}

for (const path of everyKind) {
  test(`the policy of ${path} forbids nothing that the page needs`, async ({ page }) => {
    const violations = await watchViolations(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    await scrollThrough(page);
    await page.locator('a[href$="/"]').first().hover();
    expect(await violations()).toEqual([]);
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });
}

test('nothing that is smuggled into a page runs, is shown or is fetched', async ({ page, baseURL }) => {
  const abroad: string[] = [];
  await page.route('https://evil.example/**', (route) => {
    abroad.push(route.request().url());
    return route.abort();
  });
  const violations = await watchViolations(page);
  await smuggle(
    page,
    [
      '<script>window.ran = "inline"</script>',
      '<script src="https://evil.example/x.js"></script>',
      '<script src="data:text/javascript,window.ran=1"></script>',
      '<img src="/no.png" onerror="window.ran = 1">',
      '<style>h1 { display: none }</style>',
      '<link rel="stylesheet" href="https://evil.example/x.css">',
      '<base href="https://evil.example/">',
      '<img src="https://evil.example/pixel.png">',
      '<iframe src="https://evil.example/"></iframe>',
      '<object data="https://evil.example/"></object>',
      '<p style="position:fixed">x</p>',
    ].join(''),
  );
  await page.goto(firstArticle, { waitUntil: 'networkidle' });
  expect(await page.evaluate('window.ran')).toBeUndefined();
  expect(abroad).toEqual([]);
  expect(new URL(await page.evaluate(() => document.baseURI)).origin).toBe(baseURL);
  await expect(page.locator('h1')).toBeVisible();
  const forbidden = (await violations()).map((each) => each.split(' ')[0]);
  const directives = ['script-src-elem', 'script-src-attr', 'style-src-elem', 'style-src-attr'];
  expect(forbidden).toEqual(expect.arrayContaining([...directives, 'img-src', 'base-uri', 'frame-src']));
});

test('a form that is smuggled in sends nothing', async ({ page }) => {
  await smuggle(page, '<form action="https://evil.example/"><button id="send">x</button></form>');
  await page.goto(firstArticle);
  const told = page.waitForEvent('console');
  await page.locator('#send').dispatchEvent('click');
  expect((await told).text()).toContain('form-action');
  expect(new URL(page.url()).pathname).toBe(firstArticle);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of everyKind) {
    test(`${path} can be read, and each of its links leads somewhere`, async ({ page, request, baseURL }) => {
      await page.goto(path);
      await expect(page.getByRole('main')).toBeVisible();
      await expect(page.locator('h1')).toBeVisible();
      const links = await page.getByRole('link').all();
      const targets = await Promise.all(links.map((link) => link.getAttribute('href')));
      for (const target of new Set(targets)) {
        const url = new URL(target ?? '', page.url());
        if (url.origin !== baseURL) continue;
        const response = await request.get(url.href);
        // The page for a missing address may link to a place in itself.
        expect(url.pathname === path ? [200, 404] : [200], url.href).toContain(response.status());
        const [anchor = ''] = decodeURIComponent(url.hash.slice(1)).split(':~:');
        if (anchor !== '') expect(await response.text()).toContain(` id="${anchor}"`);
      }
    });
  }
});

test('the page asks browsers that can to load the next one ahead', async ({ page }) => {
  await page.goto('/');
  const rules = await page.locator('script[type="speculationrules"]').textContent();
  expect(JSON.parse(rules ?? '')).toHaveProperty('prefetch');
});
