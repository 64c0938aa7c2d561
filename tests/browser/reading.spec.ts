import { expect, test } from '@playwright/test';
import { accessibilityFaults } from '../support/published-site/accessibility';
import { everyKind, firstArticle, guide, missing, widths } from './pages';
import { scrollThrough, watchShifts } from './watch';

test.use({ baseURL: process.env['SITE_UNDER_TEST'] ?? '' });

for (const width of widths) {
  for (const path of everyKind) {
    test(`${path} fits ${width} px: nothing sticks out, nothing moves, no error, no other host`, async ({
      page,
      baseURL,
    }) => {
      const troubles: string[] = [];
      page.on('pageerror', (error) => troubles.push(error.message));
      page.on('console', (message) => {
        const said = message.text();
        // The browser itself logs the status of a page that is meant to be missing, and that these tests let no worker in.
        const isExpected =
          (path === missing && said.includes('404')) ||
          said === 'Service Worker registration blocked by Playwright';
        if (!isExpected) troubles.push(said);
      });
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== baseURL && !request.url().startsWith('data:'))
          troubles.push(`asks ${request.url()}`);
      });
      await page.setViewportSize({ width, height: 800 });
      const shifts = await watchShifts(page);
      await page.goto(path, { waitUntil: 'networkidle' });
      await scrollThrough(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await shifts()).toBe(0);
      expect(troubles).toEqual([]);
    });
  }
}

// Colours differ by scheme and layout by width, each independently of the other.
for (const [colorScheme, width] of [
  ['light', 360],
  ['dark', 1280],
] as const) {
  for (const path of everyKind) {
    test(`axe finds nothing on ${path}, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  }
}

test('the first article tells all that its file holds', async ({ page }) => {
  await page.goto(firstArticle);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Phong trào thi đua yêu nước là động lực để Hải quan Việt Nam phát triển',
  );
  const main = page.getByRole('main');
  await expect(main).toContainText('Năm 2020 là dấu mốc quan trọng');
  await expect(main).toContainText('Lưu mạnh Tưởng');
  await expect(main).toContainText('Phó Tổng cục trưởng Tổng cục Hải quan');
  await expect(main).toContainText('Cục Hải quan TP Hồ Chí Minh với mô hình “Cà phê sáng cùng doanh nghiệp”');
  await expect(page.locator('time[datetime="2021-01"]').first()).toHaveText(/tháng 1\/2021/i);
  await expect(page.locator('figcaption').first()).toContainText('ngày 20/8/2020');
  await expect(page.locator('figcaption').first()).toContainText('Quang hùng');
  await expect(main).toContainText('hddtvn.com');
  const original = main.locator(`a[href="https://hddtvn.com${firstArticle}"]`);
  await expect(original).toHaveAttribute('rel', /external|noopener|nofollow/);
  for (const junk of [':gift:', 'more(HDDTVN)', '20/2/2020', '3500 1 img'])
    await expect(main).not.toContainText(junk);
});

test('an article that is alone has no empty frame for company', async ({ page }) => {
  await page.goto(firstArticle);
  await expect(page.locator(':is(aside, nav, section, ul, ol, figure):empty')).toHaveCount(0);
});

test('each of the eleven honours leads to the sentence it was read from', async ({ page }) => {
  await page.goto(firstArticle);
  const rows = page.getByRole('table').locator('tbody tr');
  await expect(rows).toHaveCount(11);
  await expect(rows.first()).toContainText('Huân chương Độc lập');
  const links = await rows.locator('a[href*="#"]').all();
  expect(links).toHaveLength(11);
  for (const link of links) {
    const id = ((await link.getAttribute('href')) ?? '').replace(/^#/, '').replace(/:~:.*$/, '');
    await expect(page.locator(`[id="${id}"]`)).toHaveCount(1);
  }
});

test('only one file is fetched for the hero, an AVIF where the browser takes it', async ({ page }) => {
  const pictures: string[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'image' && !response.url().startsWith('data:'))
      pictures.push(response.headers()['content-type'] ?? '');
  });
  await page.setViewportSize({ width: 412, height: 900 });
  await page.goto(firstArticle, { waitUntil: 'networkidle' });
  await scrollThrough(page);
  expect(pictures.filter((type) => !type.includes('svg') && !type.includes('icon'))).toEqual(['image/avif']);
});

test('the keyboard reaches every link, the skip link first, and always shows where it is', async ({
  page,
}) => {
  await page.goto(firstArticle);
  const wanted = await page.locator('a[href]:visible, [tabindex="0"]:visible, summary:visible').count();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^#/);
  const reached = new Set<string>();
  for (let presses = 0; presses < wanted + 5; presses += 1) {
    const place = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const style = getComputedStyle(element);
      const visible = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
      return { path: String([...document.querySelectorAll('*')].indexOf(element)), visible };
    });
    if (place) {
      expect(place.visible).toBe(true);
      reached.add(place.path);
    }
    await page.keyboard.press('Tab');
  }
  expect(reached.size).toBeGreaterThanOrEqual(wanted);
});

test('print gives all of the text, black on white', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(firstArticle);
  await expect(page.getByText('Vững tin trên chặng đường mới').last()).toBeVisible();
  await expect(page.getByText('cuộc Cách mạng Công nghiệp lần thứ 4', { exact: false }).last()).toBeVisible();
  const colours = await page.evaluate(() => {
    const { color } = getComputedStyle(document.querySelector('main p') ?? document.body);
    return { color, siteIndex: getComputedStyle(document.body).backgroundColor };
  });
  expect(colours.color).toMatch(/^rgb\((\d|[1-5]\d), /);
  expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(colours.siteIndex);
});

test('the guide is an example of what it explains', async ({ page }) => {
  await page.goto(guide);
  const main = page.getByRole('main');
  for (const kind of ['h2', 'ul, ol', 'table', 'figure', 'blockquote', 'a[href^="#"]', 'sup a'])
    await expect(main.locator(kind).first()).toBeAttached();
});

test('a missing page says so in Vietnamese, with status 404 and a way home', async ({ page }) => {
  const response = await page.goto(missing);
  expect(response?.status()).toBe(404);
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(page.getByRole('main').getByRole('link').first()).toHaveAttribute('href', '/');
});
