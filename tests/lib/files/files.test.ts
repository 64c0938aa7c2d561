import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import type { Batch } from '@/lib/files/batch';
import { noise } from '../../support/made-pictures';
import { contentFolder, madeUpArticle, madeUpArticles, toMakeAnew } from '../../support/make-site-index';

/** More than feeds hold, in two topics. */
const COUNT = 90;

const cache = mkdtempSync(join(tmpdir(), 'files-'));
afterAll(() => {
  rmSync(cache, { recursive: true });
});

type Folder = ReturnType<typeof contentFolder>;
const ninety = () => contentFolder(madeUpArticles(COUNT), cache);

const partsOf = (batches: readonly Batch[]) => new Map(batches.map(({ name, parts }) => [name, parts]));

/** The names of the files, or of what they are made together with, that an edit makes necessary to make anew. */
async function madeAnew(edit: (folder: Folder) => void): Promise<string[]> {
  const folder = ninety();
  const before = partsOf((await folder.siteIndex()).batches);
  edit(folder);
  return toMakeAnew(before, partsOf((await folder.siteIndex()).batches));
}

/** What files of a batch hold, as it would be published. */
async function made({ make }: Batch): Promise<[string, string][]> {
  return (await make()).map(({ address, content }) => [address, Buffer.from(content).toString('base64')]);
}

describe('the files beside the pages', () => {
  it('stand at one address each, which no page has, and can be asked for by it', async () => {
    const { batches, pages } = await ninety().siteIndex();
    const addresses = pages.map(({ address }) => address);
    for (const batch of batches) {
      const files = (await batch.make()).map(({ address }) => address);
      for (const address of files)
        expect(
          batches.filter(({ holds }) => holds(address)),
          address,
        ).toEqual([batch]);
      addresses.push(...files);
    }
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(new Set(batches.map(({ name }) => name)).size).toBe(batches.length);
    expect(batches.some(({ holds }) => holds('/bai-1/'))).toBe(false);
    expect(addresses).toEqual(
      expect.arrayContaining([
        '/robots.txt',
        '/sitemap.xml',
        '/manifest.webmanifest',
        '/feed.xml',
        '/chuyen-muc/hai-quan/atom.xml',
        '/anh-chia-se.png',
        '/vinh-danh/vinh-danh.csv',
      ]),
    );
  });

  it('lead machines to the sitemap and tell phones the paper’s name', async () => {
    const folder = ninety();
    folder.write('site.yaml', 'name: Báo "Hải Đăng"');
    const { batches } = await folder.siteIndex();
    const read = async (address: string) => {
      const files = (await batches.find(({ holds }) => holds(address))?.make()) ?? [];
      return String(files.find((file) => file.address === address)?.content);
    };
    expect(await read('/robots.txt')).toMatch(/^Sitemap: https:\/\/bao\.example\/sitemap\.xml$/m);
    const manifest = z
      .looseObject({ name: z.string() })
      .parse(JSON.parse(await read('/manifest.webmanifest')));
    expect(manifest.name).toBe('Báo "Hải Đăng"');
  });
});

test('search shows the paper’s own pages, too, and each result’s picture', async () => {
  const { batches } = await contentFolder({
    'articles/co-anh.md': `# Có ảnh\n\nSa-pô.\n\n![Bến](../images/ben.jpg)\n\nĐoạn.`,
    'articles/khong-anh.md': '# Không ảnh\n\nSa-pô khác.\n\nĐoạn khác.',
    'articles/gioi-thieu.md': '---\nkind: page\n---\n\n# Giới thiệu\n\nLiên hệ với chúng tôi.',
    'images/ben.jpg': await noise(400, 300).jpeg().toBuffer(),
  }).siteIndex();
  const records = batches.filter(({ name }) => name.startsWith('/tim-kiem/bai/'));
  const found: [string, boolean][] = [];
  for (const { make } of records)
    for (const { content } of await make()) {
      const list = z.array(z.object({ path: z.string(), thumbnail: z.string().default('') }));
      for (const { path, thumbnail } of list.parse(JSON.parse(String(content))))
        found.push([path, /^hinh\/[\da-f]{16}-160x107\.jpg$/.test(thumbnail)]);
    }
  expect(Object.fromEntries(found)).toEqual({ 'co-anh': true, 'khong-anh': false, 'gioi-thieu': false });
});

describe('of the files of ninety articles', () => {
  const feeds = ['/feed.xml', '/chuyen-muc/hai-quan/feed.xml'];
  const isSearch = (name: string) => name.startsWith('/tim-kiem/');

  it('those of the search alone are concerned by the text of an old one', async () => {
    const anew = await madeAnew((folder) => {
      folder.write('articles/bai-10.md', madeUpArticle(10, { end: 'Đoạn kết khác.' }));
    });
    // The index, and the results of the few that are shown from one folder.
    expect(anew).toHaveLength(2);
    expect(anew.filter(isSearch)).toEqual(anew);
  });

  it('the feeds that hold it in full are concerned by the text of a new one', async () => {
    const anew = await madeAnew((folder) => {
      folder.write('articles/bai-88.md', madeUpArticle(88, { end: 'Đoạn kết khác.' }));
    });
    expect(anew.filter((name) => !isSearch(name))).toEqual(feeds.toSorted());
  });

  it('its card, feeds, sitemaps and search are concerned by the ninety-first', async () => {
    const anew = await madeAnew((folder) => {
      folder.write('articles/bai-90.md', madeUpArticle(90));
    });
    expect(anew.filter((name) => !isSearch(name))).toEqual(
      ['/anh-chia-se/bai/bai-90.png', ...feeds, '/tac-gia/thuy-linh/feed.xml', 'sitemaps'].sort(),
    );
    expect(anew.some(isSearch)).toBe(true);
  });

  it('none holds something else than before that was not to be made anew', async () => {
    const folder = ninety();
    // Drawing the cards of all articles takes a minute: those of three stand for the others.
    const unlike = /^\/anh-chia-se\/bai\/(?!(?:bai-3|bai-89|moi)\.png)/;
    const drawn = async () => (await folder.siteIndex()).batches.filter(({ name }) => !unlike.test(name));
    let before = await drawn();
    const settings = [
      'name: Báo Hải Đăng',
      'name: Báo Hải Đăng\ntagline: Tin biển',
      'name: Báo Hải Đăng\ntagline: Tin biển\npublisher: Hội Nhà báo',
      'topics: [{ name: Hải quan, description: Tin Hải quan }]',
      'topics: [{ name: Ngành Hải quan, slug: hai-quan }]',
      'topics: [{ name: Đời sống }, { name: Hải quan, slug: bien }]',
    ];
    const edits = [
      ...settings.map((yaml) => () => {
        folder.write('site.yaml', yaml);
      }),
      () => {
        folder.write('articles/bai-89.md', madeUpArticle(89, { title: 'Tít khác' }));
      },
      () => {
        folder.write('articles/moi.md', madeUpArticle(50, { title: 'Bài mới' }));
      },
      () => {
        folder.remove('articles/bai-3.md');
      },
    ];
    for (const [index, edit] of edits.entries()) {
      const parts = partsOf(before);
      const former = new Map<string, string>();
      for (const batch of before)
        for (const [address, content] of await made(batch)) former.set(address, content);
      edit();
      const batches = await drawn();
      const anew = new Set(toMakeAnew(parts, partsOf(batches)));
      for (const batch of batches.filter(({ name }) => !anew.has(name)))
        for (const [address, content] of await made(batch))
          expect(former.get(address) === content, `edit ${index}: ${address}`).toBe(true);
      before = batches;
    }
  });
});
