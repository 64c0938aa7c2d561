import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { firstArticle } from './pages';

test.use({ baseURL: process.env['SITE_UNDER_TEST'] ?? '' });

const openDisplay = (page: Page) => page.getByRole('button', { name: 'Hiển thị' }).click();
const choose = async (page: Page, choice: string) => {
  await openDisplay(page);
  await page.getByRole('radio', { name: choice, exact: true }).check();
  await page.keyboard.press('Escape');
};
const look = (page: Page) =>
  page.evaluate(() => {
    const { backgroundColor, fontSize } = getComputedStyle(document.documentElement);
    return { siteIndex: backgroundColor, letters: parseFloat(fontSize) };
  });
const white = 'rgb(255, 255, 255)';
const dark = 'rgb(23, 21, 19)';

test.describe('how a page looks', () => {
  test('is one typeface in a headline, with font files that come late, too', async ({ page, context }) => {
    let fonts = 0;
    await page.route('**/*.woff2', async (route) => {
      // Each later file misses the moment at which the page is painted.
      if (fonts++ > 0) await new Promise((done) => setTimeout(done, 1_000));
      await route.continue();
    });
    await page.goto(firstArticle);
    await page.waitForLoadState('networkidle');
    expect(fonts).toBeGreaterThan(0);
    const session = await context.newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument');
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' });
    const used = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    expect(used.fonts).toHaveLength(1);
  });

  test('is what the reader chose, on the next page and in other tabs, too', async ({ page, context }) => {
    const other = await context.newPage();
    await other.goto('/');
    await page.goto(firstArticle);
    const before = await look(page);
    expect(before.siteIndex).toBe(white);
    await choose(page, 'Tối');
    await choose(page, 'Lớn');
    const chosen = await look(page);
    expect(chosen.siteIndex).toBe(dark);
    expect(chosen.letters).toBeGreaterThan(before.letters);
    await expect.poll(() => look(other)).toEqual(chosen);
    await page.getByRole('banner').getByRole('link').first().click();
    await expect(page).toHaveURL(/\/$/);
    expect(await look(page)).toEqual(chosen);
    await openDisplay(page);
    await expect(page.getByRole('radio', { name: 'Tối' })).toBeChecked();
    await expect(page.getByRole('radio', { name: 'Lớn', exact: true })).toBeChecked();
  });

  test('follows the system again when the reader wants it', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(firstArticle);
    await choose(page, 'Sáng');
    expect((await look(page)).siteIndex).toBe(white);
    await choose(page, 'Theo máy');
    expect((await look(page)).siteIndex).toBe(dark);
    await page.emulateMedia({ colorScheme: 'light' });
    expect((await look(page)).siteIndex).toBe(white);
  });

  test('is chosen by keyboard alone', async ({ page }) => {
    await page.goto(firstArticle);
    const button = page.getByRole('button', { name: 'Hiển thị' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('radio', { name: 'Theo máy' })).toBeFocused();
    await page.keyboard.press('ArrowUp');
    expect((await look(page)).siteIndex).toBe(dark);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('radio').first()).toBeHidden();
    await expect(button).toBeFocused();
  });

  test('is known before anything is painted', async ({ page }) => {
    await page.goto('/');
    await choose(page, 'Tối');
    await page.route('**/before-paint.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.goto(firstArticle);
    const painted = () =>
      page.evaluate(() => performance.getEntriesByName('first-paint')[0]?.startTime ?? null);
    await expect.poll(painted).not.toBeNull();
    expect(await painted()).toBeGreaterThan(500);
    expect((await look(page)).siteIndex).toBe(dark);
  });

  test('is told to the browser, whose bars have the colour of the paper', async ({ page }) => {
    await page.goto(firstArticle);
    const bars = () =>
      page
        .locator('meta[name="theme-color"]')
        .evaluateAll((metas) =>
          metas.flatMap((meta) =>
            meta instanceof HTMLMetaElement && matchMedia(meta.media).matches ? [meta.content] : [],
          ),
        );
    expect(await bars()).toEqual(['#ffffff']);
    await choose(page, 'Tối');
    expect(await bars()).toEqual(['#171513']);
    await choose(page, 'Theo máy');
    expect(await bars()).toEqual(['#ffffff']);
  });

  test('can be chosen for one page where the browser stores nothing', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await page.goto(firstArticle);
    await choose(page, 'Tối');
    expect((await look(page)).siteIndex).toBe(dark);
    expect(errors).toEqual([]);
  });

  for (const [system, choice] of [
    ['light', 'Tối'],
    ['dark', 'Sáng'],
  ] as const) {
    for (const width of [360, 1280]) {
      test(`is accessible when it is not the system's: ${choice}, ${width} px, in the largest letters`, async ({
        page,
      }) => {
        await page.emulateMedia({ colorScheme: system });
        await page.setViewportSize({ width, height: 800 });
        await page.goto(firstArticle);
        await choose(page, choice);
        await choose(page, 'Rất lớn');
        await openDisplay(page);
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
    }
  }
});
