import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startPreview, type RunningPreview } from '../support/start-preview';

/** The server's first pages are compiled while they are waited for. */
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'preview-'));
const article = (name: string) => join(folder, 'articles', `${name}.md`);
const text = Array.from({ length: 60 }, (_, index) => `Đoạn văn thứ ${index} của bài này.`).join('\n\n');
const save = (name: string, title: string) => {
  writeFileSync(article(name), `# ${title}\n\n${text}\n`);
};

let preview: RunningPreview;

test.beforeAll(async () => {
  mkdirSync(join(folder, 'articles'));
  save('mot', 'Bài một');
  preview = await startPreview(folder);
});

test.afterAll(async () => {
  await preview.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a saved file shows without a reload by hand, at the place that was read', async ({ page }) => {
  await page.goto(`${preview.address}/mot/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bài một');
  await page.evaluate(() => {
    window.scrollTo(0, 1000);
  });
  save('mot', 'Bài một, đã sửa');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bài một, đã sửa');
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(1000);
});

test('an error in a file stands on its page, with its place, until it is fixed', async ({ page }) => {
  await page.goto(`${preview.address}/mot/`);
  writeFileSync(
    article('mot'),
    `---\ntitle: Bài một\n---\n\n<<<<<<< HEAD\n${text}\n=======\n${text}\n>>>>>>> khac\n`,
  );
  const told = page.getByRole('complementary', { name: 'Xem trước' });
  await expect(told).toContainText('hai bản sửa');
  await expect(told).toContainText(/articles\/mot\.md, dòng \d+/);
  save('mot', 'Bài một, đã lành');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bài một, đã lành');
});

test('new files appear and deleted ones go', async ({ page }) => {
  await page.goto(`${preview.address}/hai/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không tìm thấy trang này');
  save('hai', 'Bài hai');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bài hai');
  rmSync(article('hai'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không tìm thấy trang này');
});

test('nothing of the preview is published', async ({ request, baseURL }) => {
  const page = await request.get(`${process.env['SITE_UNDER_TEST'] ?? baseURL ?? ''}/`);
  expect(await page.text()).not.toMatch(/EventSource|Xem trước/);
});
