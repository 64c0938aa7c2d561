import { expect, test, type Page } from '@playwright/test';
import { accessibilityFaults } from '../support/published-site/accessibility';
import { phone } from './budgets';
import { firstArticle, search, topic } from './pages';
import { watchShifts } from './watch';

test.use({ baseURL: process.env['SITE_UNDER_TEST'] ?? '' });

const headline = 'Phong trào thi đua yêu nước là động lực để Hải quan Việt Nam phát triển';

const field = (page: Page) => page.getByRole('searchbox');
const results = (page: Page) => page.getByRole('main').getByRole('listitem').getByRole('heading');

for (const query of ['hải quan', 'hai quan', 'HAI QUAN', 'thi đua yêu nước']) {
  test(`“${query}” finds the article while it is typed, and its address keeps it`, async ({ page }) => {
    await page.goto(search);
    await field(page).fill(query);
    await expect(results(page).first()).toHaveText(headline);
    await expect(page.getByRole('status')).toHaveText(/^Tìm thấy \d+ bài/);
    await expect(page.locator('mark').first()).toBeVisible();
    await page.reload();
    await expect(field(page)).toHaveValue(query);
    await expect(results(page).first()).toHaveText(headline);
  });
}

test('a reader finds an article by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation').getByRole('link', { name: 'Tìm', exact: true }).focus();
  await page.keyboard.press('Enter');
  await field(page).focus();
  await page.keyboard.type('tap the ca nhan hai quan');
  await page.keyboard.press('Enter');
  await expect(results(page).first()).toHaveText(headline);
  const link = results(page).first().getByRole('link');
  for (let presses = 0; presses < 8; presses += 1) {
    await page.keyboard.press('Tab');
    if (await link.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(firstArticle);
  await page.goBack();
  await expect(results(page).first()).toHaveText(headline);
});

test('results show the words in their context, even where only the body holds them', async ({ page }) => {
  await page.goto(`${search}?q=Cờ thi đua của Chính phủ`);
  const item = page.getByRole('listitem').filter({ hasText: headline });
  await expect(item.locator('p').first()).toContainText('Cờ thi đua của Chính phủ', { ignoreCase: true });
});

test('results show words of the article alone, not what stands around it', async ({ page }) => {
  const read = page.waitForResponse((response) => response.url().endsWith(firstArticle));
  await page.goto(`${search}?q=${headline}`);
  await (await read).finished();
  const context = page.getByRole('listitem').filter({ hasText: headline }).locator('p').first();
  await expect(context).toContainText('thi đua yêu nước');
  await page.waitForTimeout(300);
  await expect(context).not.toContainText('Địa chỉ của bài');
});

test('results can be narrowed down by day, topic and author, and sorted', async ({ page }) => {
  await page.goto(`${search}?q=hai+quan`);
  await expect(results(page).first()).toBeVisible();
  await page.getByText('Lọc và sắp xếp').click();
  await page.getByLabel('Từ ngày').fill('2021-01-20');
  await page.getByLabel('Đến ngày').fill('2021-02-10');
  await expect(page).toHaveURL(/tu=2021-01-20&den=2021-02-10/);
  await expect(results(page)).toHaveText([headline]);
  await page.getByLabel('Tác giả').selectOption({ label: 'Lưu mạnh Tưởng (1)' });
  await page.getByLabel('Sắp xếp').selectOption('Mới nhất');
  await page.reload();
  await page.getByText('Lọc và sắp xếp (4)').click();
  await expect(page.getByLabel('Từ ngày')).toHaveValue('2021-01-20');
  await expect(page.getByLabel('Tác giả')).toHaveValue('Lưu mạnh Tưởng');
  await expect(page.getByLabel('Sắp xếp')).toHaveValue('moi');
  await expect(results(page)).toHaveText([headline]);
  // Days in the wrong order are put in order, so both have to be before the article's.
  await page.getByLabel('Từ ngày').fill('2020-01-20');
  await page.getByLabel('Đến ngày').fill('2020-12-31');
  await expect(page.getByRole('status')).toContainText('Không tìm thấy bài nào');
});

test('a slip is told from what was meant, and that is one tap away', async ({ page }) => {
  await page.goto(search);
  await field(page).fill('thi đua hải quam');
  await expect(page.getByRole('status')).toContainText('Không bài nào có đủ');
  await page.getByRole('link', { name: 'thi đua hải quan' }).click();
  await expect(field(page)).toHaveValue('thi đua hải quan');
  await expect(page.getByRole('status')).toContainText('Tìm thấy');
  await expect(results(page).first()).toHaveText(headline);
});

test('what was meant by a word that no article has is found at once', async ({ page }) => {
  await page.goto(search);
  await field(page).fill('huaan chuwowng');
  await expect(page.getByRole('status')).toContainText('bài gần nhất');
  await expect(page.getByRole('link', { name: 'huân chương', exact: true })).toBeVisible();
  await expect(results(page).first()).toHaveText(headline);
  await field(page).fill('zzzz');
  await expect(page.getByRole('status')).toContainText('Không tìm thấy bài nào.');
});

test('words in quotes are neighbours', async ({ page }) => {
  await page.goto(`${search}?q=“thi đua yêu nước”`);
  await expect(results(page)).toHaveText([headline]);
  await field(page).fill('“nước yêu đua thi”');
  await expect(page.getByRole('status')).toContainText('Không bài nào có đủ');
});

test.describe('on a phone', () => {
  test.use({ ...phone });

  test('nothing moves, few requests are made, and none for half a syllable', async ({ page }) => {
    const requests: string[] = [];
    const shifts = await watchShifts(page);
    await page.goto(search, { waitUntil: 'networkidle' });
    page.on('request', (request) => requests.push(request.url()));
    await field(page).pressSequentially('th', { delay: 30 });
    await page.waitForTimeout(600);
    expect(requests).toEqual([]);
    await field(page).pressSequentially('i đua hải quan', { delay: 30 });
    await expect(results(page).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(requests.length).toBeLessThanOrEqual(12);
    expect(await shifts()).toBe(0);
    await page.goto(`${search}?q=thi đua hải quan`, { waitUntil: 'networkidle' });
    await expect(results(page).first()).toBeVisible();
    expect(await shifts()).toBe(0);
  });
});

test('what nobody wrote of is told as such', async ({ page }) => {
  await page.goto(`${search}?q=xyztuvw`);
  await expect(page.getByRole('status')).toContainText('Không tìm thấy bài nào');
  await expect(results(page)).toHaveCount(0);
});

test('a reader whose network fails is told so', async ({ page }) => {
  await page.goto(search);
  await page.route('**/tu/*.bin', (route) => route.abort());
  await field(page).fill('hải quan');
  await expect(page.getByRole('status')).toContainText('Chưa đọc được dữ liệu');
  await page.unroute('**/tu/*.bin');
  await field(page).press('Enter');
  await expect(results(page).first()).toHaveText(headline);
});

test('a query is never read as HTML', async ({ page }) => {
  await page.goto(`${search}?q=${encodeURIComponent('<img src=x onerror=alert(1)> hải quan')}&tac-gia=<b>`);
  await expect(page.getByRole('status')).not.toBeEmpty();
  await expect(page.locator('main img, main b')).toHaveCount(0);
});

test('results are accessible', async ({ page }) => {
  await page.goto(`${search}?q=hai+quan`);
  await expect(results(page).first()).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('there are other ways to an article, and no form that does nothing', async ({ page }) => {
    await page.goto(search);
    await expect(page.getByText('không chạy JavaScript')).toBeVisible();
    await expect(field(page)).toBeHidden();
    await page.getByRole('main').getByRole('link', { name: 'Tin tức' }).click();
    await expect(page).toHaveURL(topic);
    await page.goto(search);
    await page.getByRole('link', { name: 'Mọi bài theo chữ cái' }).click();
    await page.getByRole('navigation', { name: 'Theo chữ cái' }).getByRole('link', { name: 'P' }).click();
    await expect(
      page.getByRole('region', { name: 'P' }).getByRole('link', { name: headline }),
    ).toBeInViewport();
  });
});
