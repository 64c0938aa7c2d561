import { expect, test } from '@playwright/test';
import { archive, award, firstArticle, month, person, register, search, topic } from './pages';

test.use({ baseURL: process.env['SITE_UNDER_TEST'] ?? '' });

const headline = 'Phong trào thi đua yêu nước là động lực để Hải quan Việt Nam phát triển';

test('a reader finds the way: front page, topic, article, author, register, the sentence it came from, search', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('navigation').getByRole('link', { name: 'Chuyên mục' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Tin tức' }).click();
  await expect(page).toHaveURL(topic);
  await page.getByRole('link', { name: headline }).click();
  await expect(page).toHaveURL(firstArticle);
  await page.getByRole('link', { name: 'Lưu mạnh Tưởng' }).first().click();
  await expect(page).toHaveURL(person);
  await expect(page.getByRole('main')).toContainText('Phó Tổng cục trưởng Tổng cục Hải quan');
  await expect(page.getByRole('link', { name: headline })).toBeVisible();

  await page.getByRole('navigation').getByRole('link', { name: 'Sổ vinh danh' }).click();
  await page.getByRole('row').getByRole('link', { name: 'Huân chương Lao động' }).first().click();
  await expect(page).toHaveURL(award);
  await page.getByRole('link', { name: 'Huân chương Lao động hạng Nhì' }).click();
  await expect(page).toHaveURL(new RegExp(firstArticle));
  const anchor = new URL(page.url()).hash.slice(1).replace(/:~:.*$/, '');
  const sentence = page.locator(`[id="${anchor}"]`);
  await expect(sentence).toContainText('29 tập thể');
  await expect(sentence).toBeInViewport();

  await page.getByRole('navigation').getByRole('link', { name: 'Tìm', exact: true }).click();
  await expect(page).toHaveURL(search);
  await page.getByRole('searchbox').fill('huan chuong lao dong');
  await page.getByRole('main').getByRole('listitem').getByRole('link', { name: headline }).click();
  await expect(page).toHaveURL(firstArticle);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
});

test('an article leads back to its topic, and to its month by way of the archive', async ({ page }) => {
  await page.goto(firstArticle);
  await page.getByRole('navigation', { name: 'Vị trí của trang' }).getByRole('link').last().click();
  await expect(page).toHaveURL(topic);
  await page.goto(archive);
  await page.getByRole('link', { name: 'Tháng 1', exact: true }).click();
  await expect(page).toHaveURL(month);
  await expect(page.getByRole('link', { name: headline })).toBeVisible();
});

test('the register tells its totals, and its chart to those who do not see it', async ({ page }) => {
  await page.goto(register);
  const lao = page.getByRole('row', { name: /^Huân chương Lao động/ }).first();
  await expect(lao).toContainText('45');
  await expect(lao).toContainText('114');
  await expect(page.getByRole('img', { name: /của mỗi hình thức.*Huân chương Lao động: / })).toBeVisible();
});

test('the register can be had as a table and as data, described by a schema', async ({ page, request }) => {
  await page.goto(register);
  const address = async (name: string) =>
    (await page.getByRole('link', { name }).first().getAttribute('href')) ?? '';
  const csv = await (await request.get(await address('CSV'))).body();
  expect(csv.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(csv.toString().trim().split('\r\n')).toHaveLength(1 + 11);
  const records: unknown = await (await request.get(await address('JSON'))).json();
  expect(records).toHaveLength(11);
  const schema: unknown = await (await request.get(await address('JSON Schema'))).json();
  expect(schema).toMatchObject({ type: 'array', items: { properties: { award: { type: 'string' } } } });
});
