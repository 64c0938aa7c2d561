import { expect, test } from 'vitest';
import { readSettings } from '@/lib/base/settings';
import { publishedAddresses } from '@/lib/build/published-addresses';
import { redirectsOf } from '@/lib/build/redirects';
import { loadNewsroom } from '@/lib/content/load';
import { openAlbum } from '@/lib/pictures/album';
import { indexSite } from '@/lib/site/site-index';
import { madeFolders } from '../../support/made-pictures';

const awarded = (year: number, name: string) =>
  `---\ntitle: Bài ${year}\n---\n\nSa-pô.\n\nNăm ${year}, ${name} được Chủ tịch nước tặng Huân chương Lao động hạng Ba.\n`;

test('other spellings of bodies and documents lead to their pages, as aliases to their articles', async () => {
  const { content, cache } = madeFolders({
    'articles/mot.md': awarded(2019, 'UBND tỉnh Hải Đăng'),
    'articles/ba.md': '---\ntitle: Bài ba\n---\n\nSa-pô.\n\nTheo Thông tư 39/2014, phải lập hóa đơn.\n',
    'articles/bon.md': '---\ntitle: Bài bốn\n---\n\nSa-pô.\n\nTheo Thông tư 39/2014/TT-BTC, phải lập.\n',
    'articles/hai.md': awarded(2020, 'Ủy ban nhân dân tỉnh Hải Đăng').replace(
      'title:',
      'aliases: [/cu.html]\ntitle:',
    ),
    'site.yaml': 'bodies: [{ name: Ủy ban nhân dân tỉnh Hải Đăng, aliases: [UBND tỉnh Hải Đăng] }]',
  });
  const settings = readSettings({ CONTENT_DIR: content, CACHE_DIR: cache });
  const newsroom = await loadNewsroom(settings);
  const album = openAlbum(content, cache);
  const siteIndex = indexSite({ newsroom, album, base: settings.SITE_URL, now: 0, cacheDir: cache });
  const redirects = redirectsOf(siteIndex);
  expect(redirects).toContainEqual({ from: '/cu.html', to: '/hai/' });
  expect(redirects).toContainEqual({
    from: '/van-ban/thong-tu-39-2014',
    to: '/van-ban/39-2014-tt-btc/',
  });
  const [group, ...others] = siteIndex.register.groups.recipient;
  expect(others).toEqual([]);
  const moved = redirects.filter(({ to }) => to === group?.address);
  expect(moved.map(({ from }) => from)).toEqual([
    expect.stringMatching(/^\/vinh-danh\/nguoi-nhan\/[a-z-]+$/),
  ]);
  const isPublished = await publishedAddresses(newsroom, settings);
  for (const { from } of redirects) expect(await isPublished(from), from).toBe(true);
});
