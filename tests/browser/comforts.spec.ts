import { expect, test, type Page } from '@playwright/test';
import { readSettings } from '@/lib/base/settings';
import { firstArticle, widths } from './pages';
import { giveVoices } from './voices';
import { scrollThrough, watchShifts } from './watch';

test.use({ baseURL: process.env['SITE_UNDER_TEST'] ?? '' });

/** Where the article says that it stands. */
const url = `${readSettings().SITE_URL}${firstArticle}`;

test.describe('an article is handed on', () => {
  const facebook = (page: Page) => page.getByRole('link', { name: /Facebook/ });
  const email = (page: Page) => page.getByRole('link', { name: /e-mail/ });

  test('by Facebook and e-mail, which a link can do', async ({ page }) => {
    await page.goto(firstArticle);
    const shared = new URL((await facebook(page).getAttribute('href')) ?? '');
    expect(shared.host).toBe('www.facebook.com');
    expect(shared.searchParams.get('u')).toBe(url);
    const mail = new URL((await email(page).getAttribute('href')) ?? '');
    expect(mail.protocol).toBe('mailto:');
    expect(mail.searchParams.get('subject')).toMatch(/^Phong trào thi đua/);
    expect(mail.searchParams.get('body')).toBe(url);
  });

  test('by its address in the clipboard', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${firstArticle}#lede`);
    await page.getByRole('button', { name: 'Chép đường dẫn' }).click();
    await expect(page.getByRole('status')).toHaveText('Đã chép đường dẫn');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url);
  });

  test('and the reader is told when the clipboard is refused', async ({ page }) => {
    await page.goto(firstArticle);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await page.getByRole('button', { name: 'Chép đường dẫn' }).click();
    await expect(page.getByRole('status')).toHaveText('Chưa chép được');
  });

  for (const [outcome, links] of [
    ['AbortError', 0],
    ['DataError', 2],
  ] as const) {
    test(`by the system's own sheet where there is one; after ${outcome} there are ${links} links`, async ({
      page,
    }) => {
      await page.addInitScript((name) => {
        const shared: unknown[] = [];
        Object.assign(window, { shared });
        navigator.share = (data) => {
          shared.push(data);
          return Promise.reject(new DOMException('', name));
        };
      }, outcome);
      await page.goto(firstArticle);
      await expect(facebook(page)).toBeHidden();
      await page.getByRole('button', { name: 'Chia sẻ' }).click();
      expect(await page.evaluate('window.shared')).toEqual([
        { title: expect.stringMatching(/^Phong trào thi đua/), url },
      ]);
      await expect(facebook(page).or(email(page))).toHaveCount(links);
    });
  }
});

test.describe('listening', () => {
  const listen = (page: Page) => page.getByRole('button', { name: /^(?:Nghe|Nghe tiếp)$/ });

  for (const [voices, offered] of [
    [[], false],
    [['en-US', 'fr-FR'], false],
    [['en-US', 'vi-VN'], true],
    [['vi_VN'], true],
  ] as const) {
    test(`is ${offered ? '' : 'not '}offered by a browser with the voices ${voices.join(', ') || 'of nobody'}`, async ({
      page,
    }) => {
      await giveVoices(page, voices);
      await page.goto(firstArticle, { waitUntil: 'networkidle' });
      await expect(listen(page)).toBeVisible({ visible: offered });
    });
  }

  test('is not offered by a browser that cannot speak', async ({ page }) => {
    await page.goto(firstArticle, { waitUntil: 'networkidle' });
    await expect(listen(page)).toBeHidden();
  });

  test('brings title, lede and body, sentence by sentence, with rests', async ({ page }) => {
    const { spoken, end } = await giveVoices(page, ['vi-VN']);
    await page.goto(firstArticle);
    await listen(page).click();
    expect(await spoken()).toEqual({
      text: await page.getByRole('heading', { level: 1 }).innerText(),
      lang: 'vi-VN',
    });
    await end();
    expect((await spoken())?.text).toContain('Năm 2020 là dấu mốc quan trọng');
    await page.getByRole('button', { name: 'Tạm dừng' }).click();
    expect(await spoken()).toBeNull();
    await page.getByRole('button', { name: 'Nghe tiếp' }).click();
    expect((await spoken())?.text).toContain('Năm 2020 là dấu mốc quan trọng');
    const rest: string[] = [];
    for (let now = await spoken(); now; now = await spoken()) {
      rest.push(now.text);
      await end();
    }
    expect(rest).toContain('Thi đua hoàn thành nhiệm vụ trọng tâm');
    expect(rest.at(-1)).toMatch(/lần thứ 4\.$/);
    await expect(listen(page)).toHaveText('Nghe');
  });

  test('stops where the reader wants it, to begin anew, and when the page is left', async ({ page }) => {
    const { spoken, end } = await giveVoices(page, ['vi-VN']);
    await page.goto(firstArticle);
    await listen(page).click();
    const title = await spoken();
    await end();
    await page.getByRole('button', { name: 'Thôi nghe' }).click();
    expect(await spoken()).toBeNull();
    await expect(listen(page)).toBeFocused();
    await listen(page).click();
    expect(await spoken()).toEqual(title);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    expect(await spoken()).toBeNull();
  });
});

test.describe('reading on', () => {
  /** How much of the screen's width the bar takes. */
  const progress = (page: Page) =>
    page.locator('article').evaluate((article) => {
      const { content, transform } = getComputedStyle(article, '::before');
      return content === 'none' ? null : new DOMMatrix(transform).a;
    });

  test('is shown by a bar that is full at the end of the article', async ({ page }) => {
    await page.goto(firstArticle);
    expect(await progress(page)).toBe(0);
    await page.locator('article').evaluate((article) => {
      scrollTo(0, article.getBoundingClientRect().height / 2);
    });
    await expect.poll(() => progress(page)).toBeCloseTo(0.5, 1);
    await page.locator('article').evaluate((article) => {
      article.scrollIntoView(false);
    });
    await expect.poll(() => progress(page)).toBeCloseTo(1, 2);
  });

  test('is not shown to those who want no movement', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(firstArticle);
    expect(await progress(page)).toBeNull();
  });
});

/** Whatever a reader may press to have it more comfortable. */
const controls = (page: Page) =>
  page.locator(
    'header [popovertarget], [id="chia-se"] > *, [id^="nghe"]:is(button), [id^="chia-se"]:is(button)',
  );

for (const width of widths) {
  for (const sheet of [true, false]) {
    test(`at ${width} px nothing moves when the comforts appear, ${sheet ? 'with' : 'without'} a sheet, and all can be touched`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await giveVoices(page, ['vi-VN'], 300);
      if (sheet) await page.addInitScript('navigator.share = () => Promise.resolve()');
      await page.addInitScript("localStorage.setItem('size', 'largest')");
      const shifts = await watchShifts(page);
      await page.goto(firstArticle, { waitUntil: 'networkidle' });
      await expect(page.getByRole('button', { name: 'Nghe' })).toBeVisible();
      await scrollThrough(page);
      expect(await shifts()).toBe(0);
      const shown = await controls(page).filter({ visible: true }).all();
      expect(shown).toHaveLength(sheet ? 3 : 6);
      for (const control of shown) {
        const box = await control.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      }
    });
  }
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('an article can be handed on by links, and there is no button that does nothing', async ({ page }) => {
    await page.goto(firstArticle);
    await expect(page.getByRole('link', { name: /Facebook/ })).toBeVisible();
    await expect(page.getByRole('link', { name: /e-mail/ })).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});

test('paper has the article’s address, and nothing to press', async ({ page }) => {
  await giveVoices(page, ['vi-VN']);
  await page.goto(firstArticle);
  await expect(page.getByText(url)).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(url)).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('link', { name: /Facebook/ })).toBeHidden();
});
