import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pageSchema } from '@/lib/pages/model';
import { redAndBlue } from '../../support/made-pictures';
import {
  contentFolder,
  madeUpArticle,
  madeUpArticles,
  noon,
  toMakeAnew,
} from '../../support/make-site-index';

/** Enough that lists have numbered pages. */
const COUNT = 90;

const cache = mkdtempSync(join(tmpdir(), 'pages-'));
afterAll(() => {
  rmSync(cache, { recursive: true });
});

/** Ninety articles and these files. */
const ninety = (files: Parameters<typeof contentFolder>[0] = {}) =>
  contentFolder({ ...madeUpArticles(COUNT), ...files }, cache);

/** The addresses of the pages that an edit of 90 articles makes necessary to make anew. */
async function madeAnew(edit: (folder: ReturnType<typeof contentFolder>) => unknown): Promise<string[]> {
  const folder = ninety();
  const before = await pagesOf(folder);
  await edit(folder);
  return toMakeAnew(before, await pagesOf(folder));
}

/** What each page is made from, by its address. */
async function pagesOf(folder: ReturnType<typeof contentFolder>, now = noon) {
  const { pages } = await folder.siteIndex(now);
  return new Map(
    await Promise.all(pages.map(async ({ address, parts }) => [address, await parts()] as const)),
  );
}

describe('the pages of a paper', () => {
  it('stand at one address each and travel to Next unchanged', async () => {
    const end =
      'Năm 2020, Chủ tịch nước đã tặng Huân chương Lao động hạng Ba cho 5 tập thể và 9 cá nhân. Theo Thông tư 78/2021/TT-BTC và Luật Kế toán.';
    const { pages } = await ninety({
      'articles/khen.md': madeUpArticle(3, { end }),
      'articles/the.md': `---\ntags: cảng biển\n---\n\n${madeUpArticle(95, { end: 'Theo Thông tư 78/2021/TT-BTC, Luật Kế toán.' }).replace(/^---[^]*?---/, '')}`,
      'articles/luat.md': `# Luật\n\n${['I', 'II'].map((each) => `## Chương ${each}\n\n${'chữ '.repeat(7000)}`).join('\n\n')}`,
      'articles/gioi-thieu.md': '---\nkind: page\n---\n\n# Giới thiệu\n\nChúng tôi là ai.\n',
    }).siteIndex();
    expect(new Set(pages.map(({ address }) => address)).size).toBe(pages.length);
    expect(new Set(pages.map(({ kind }) => kind))).toEqual(
      new Set(pageSchema.options.map(({ shape }) => shape.kind.value)),
    );
    for (const { address, kind, model } of pages) {
      const page = await model();
      expect(page).toMatchObject({ address, kind });
      expect(pageSchema.parse(JSON.parse(JSON.stringify(page)))).toEqual(page);
    }
  });

  it('are there before the first article', async () => {
    const pages = await pagesOf(contentFolder({ 'articles/ghi-chu.txt': '' }));
    expect([...pages.keys()]).toEqual(expect.arrayContaining(['/', '/chuyen-muc/tin-tuc/', '/404.html']));
  });
});

/** The articles that offer the tenth to read on: the five after it in its topic, and the first ones, which have few before them. */
const offerTenth = [0, 2, 4, 6, 8, 12, 14, 16, 18, 20].map((number) => `/bai-${number}/`);

describe('of ninety articles', () => {
  it('a change far down in the text of one concerns its own page alone', async () => {
    const anew = await madeAnew((folder) => {
      folder.write('articles/bai-10.md', madeUpArticle(10, { end: 'Đoạn kết khác.' }));
    });
    expect(anew).toEqual(['/bai-10/']);
  });

  it('a headline of old concerns its neighbours, and of each list the page that it stands on', async () => {
    const anew = await madeAnew((folder) => {
      folder.write('articles/bai-10.md', madeUpArticle(10, { title: 'Tít khác' }));
    });
    expect(anew).toEqual(
      [
        ...['/bai-10/', '/tim-kiem/a-z/', ...offerTenth],
        ...['/chuyen-muc/hai-quan/trang/1/', '/luu-tru/2026/01/', '/tac-gia/thuy-linh/trang/1/'],
      ].sort(),
    );
  });

  const lists = ['/chuyen-muc/', '/luu-tru/', '/tac-gia/'];

  it('the ninety-first concerns the one before it, and of each list the page of the newest', async () => {
    const anew = await madeAnew((folder) => {
      folder.write('articles/bai-90.md', madeUpArticle(90));
    });
    expect(anew).toEqual(
      [
        ...['/', '/bai-88/', '/bai-90/', '/tim-kiem/', '/tim-kiem/a-z/', ...lists],
        ...['/chuyen-muc/hai-quan/', '/luu-tru/2026/04/', '/tac-gia/thuy-linh/'],
      ].sort(),
    );
  });

  it('one that is taken out concerns those that offered it', async () => {
    const anew = await madeAnew((folder) => {
      folder.remove('articles/bai-10.md');
    });
    expect(anew).toEqual(
      [
        ...['/tim-kiem/a-z/', ...offerTenth, ...lists],
        ...['/chuyen-muc/hai-quan/trang/1/', '/luu-tru/2026/01/', '/tac-gia/thuy-linh/trang/1/'],
      ].sort(),
    );
  });

  it('one that cites a document concerns the page of that document and of no other', async () => {
    const folder = ninety({
      'articles/bai-10.md': madeUpArticle(10, { end: 'Theo Thông tư 39/2014/TT-BTC và Luật Kế toán.' }),
      'articles/bai-11.md': madeUpArticle(11, { end: 'Theo Thông tư 39/2014/TT-BTC và 40/2014/TT-BTC.' }),
    });
    const before = await pagesOf(folder);
    folder.write('articles/bai-90.md', madeUpArticle(90, { end: 'Theo Thông tư 39/2014/TT-BTC.' }));
    const anew = toMakeAnew(before, await pagesOf(folder));
    expect(anew.filter((address) => address.startsWith('/van-ban/'))).toEqual(['/van-ban/39-2014-tt-btc/']);
    expect(anew).not.toContain('/bai-10/');
  });

  it('the second that cites a document gives it a page, and the first a link to it', async () => {
    const folder = ninety({
      'articles/bai-10.md': madeUpArticle(10, { end: 'Theo Thông tư 40/2014/TT-BTC.' }),
    });
    const before = await pagesOf(folder);
    expect([...before.keys()]).not.toContain('/van-ban/40-2014-tt-btc/');
    folder.write('articles/bai-90.md', madeUpArticle(90, { end: 'Theo Thông tư 40/2014/TT-BTC.' }));
    const after = await pagesOf(folder);
    expect(toMakeAnew(before, after)).toEqual(
      expect.arrayContaining(['/bai-10/', '/van-ban/40-2014-tt-btc/']),
    );
    folder.remove('articles/bai-90.md');
    expect(await pagesOf(folder)).toEqual(before);
  });

  it('one that says what became of a document concerns the articles that cite it', async () => {
    const folder = ninety({
      'articles/bai-10.md': madeUpArticle(10, { end: 'Theo Thông tư 39/2014/TT-BTC.' }),
    });
    const before = await pagesOf(folder);
    const end = 'Thông tư 78/2021/TT-BTC thay thế Thông tư 39/2014/TT-BTC.';
    folder.write('articles/bai-90.md', madeUpArticle(90, { end }));
    const anew = toMakeAnew(before, await pagesOf(folder));
    expect(anew).toEqual(expect.arrayContaining(['/bai-10/', '/van-ban/39-2014-tt-btc/']));
    expect(anew).not.toContain('/bai-12/');
  });

  it('the picture of one concerns its page and the lists that show it small, when it comes and when it goes', async () => {
    const end = '![Tàu vào cảng](../images/tau.png)';
    const folder = ninety({ 'articles/bai-10.md': madeUpArticle(10, { end }) });
    const without = await pagesOf(folder);
    folder.write('images/tau.png', await redAndBlue().png().toBuffer());
    const withPicture = await pagesOf(folder);
    const lists = ['/chuyen-muc/hai-quan/trang/1/', '/luu-tru/2026/01/', '/tac-gia/thuy-linh/trang/1/'];
    expect(toMakeAnew(without, withPicture)).toEqual(['/bai-10/', ...offerTenth, ...lists].sort());
    folder.remove('images/tau.png');
    expect(await pagesOf(folder)).toEqual(without);
  });

  it('none is concerned by the hour, and the front page alone by the day', async () => {
    const folder = ninety();
    const today = await pagesOf(folder);
    expect(toMakeAnew(today, await pagesOf(folder, noon + 11 * 3600))).toEqual([]);
    expect(toMakeAnew(today, await pagesOf(folder, noon + 12 * 3600))).toEqual(['/']);
  });

  it('every page is concerned by what the paper says of itself', async () => {
    const anew = await madeAnew((folder) => {
      folder.write('site.yaml', 'name: Báo Hải Đăng');
    });
    expect(anew.length).toBeGreaterThan(COUNT);
    expect(anew).toEqual(expect.arrayContaining(['/', '/bai-0/', '/404.html', '/tac-gia/le-an/trang/1/']));
  });
});
