import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '@/lib/base/settings';
import { publishedAddresses } from '@/lib/build/published-addresses';
import { internalLinks } from '@/lib/checks/internal-links';
import { loadNewsroom } from '@/lib/content/load';
import { madeUpArticle, madeUpArticles } from '../../support/make-site-index';
import { madeFolders } from '../../support/made-pictures';

const awarded = 'Năm 2019, ông Lê An được Chủ tịch nước tặng Huân chương Lao động hạng Ba.';
const target = `# Đích\n\nSa-pô.\n\n## Hình thức khen\n\n${awarded}\n\n## Kết quả\n\nChữ.[^1]\n\n[^1]: Chú thích.\n`;

/** What is said of the links of an article, each on a line of its own, on a site with all kinds of pages, numbered ones if it has 80 articles. */
async function faultsOf(links: readonly string[], articles = 2, base = 'https://bao.example') {
  const { content, cache } = madeFolders({
    ...madeUpArticles(articles),
    'static/bang-gia.pdf': '',
    'articles/dich.md': target,
    'articles/th%e1%bb%a7y.md': '# Thủy\n\nSa-pô.\n\nĐoạn.',
    'articles/bai.md': madeUpArticle(200, { end: links.map((href) => `Xem [chữ](${href}).`).join('\n\n') }),
  });
  const settings = readSettings({ CONTENT_DIR: content, CACHE_DIR: cache, SITE_URL: base });
  const newsroom = await loadNewsroom(settings);
  const isPublished = await publishedAddresses(newsroom, settings);
  const textOf = (file: string) => Promise.resolve(readFileSync(join(content, 'articles', file), 'utf8'));
  const findings = await internalLinks({ newsroom, settings, textOf, isPublished });
  return findings.map(({ file, diagnostic: { code, params, line } }) => ({ file, code, line, ...params }));
}

describe('a link within the site', () => {
  it('may name the path that the site stands under, or leave it out', async () => {
    const base = 'https://ban.github.io/bao';
    const sound = ['/bai-1/', '/bao/bai-1/', '../bai-1/', `${base}/bai-1/`, '/bao/feed.xml', base, '/bao/'];
    const elsewhere = [
      'https://ban.github.io/',
      'https://ban.github.io/bao-chi/',
      'https://ban.github.io/bai-1/',
    ];
    expect(await faultsOf([...sound, ...elsewhere], 2, base)).toEqual([]);
    const lost = ['/bao/khong-co/', '/cung-khong/', `${base}/khong-co/`, '/bao-chi/'];
    const found = await faultsOf(lost, 2, base);
    expect(found.map(({ code, line }) => [code, line])).toEqual(
      lost.map((_, index) => ['link-nowhere', (found[0]?.line ?? 0) + 2 * index]),
    );
  });

  it('may lead to every kind of page, file and old address that is published', async () => {
    const links = [
      '/',
      '/bai-1/',
      '/bai-1',
      '../bai-1/',
      'https://bao.example/bai-1/index.html',
      '/chuyen-muc/',
      '/chuyen-muc/hai-quan/',
      '/chuyen-muc/hai-quan/trang/1/',
      '/chuyen-muc/hai-quan/feed.xml',
      '/tac-gia/',
      '/tac-gia/thuy-linh/',
      '/luu-tru/2026/01/',
      '/vinh-danh/',
      '/vinh-danh/hinh-thuc/',
      '/vinh-danh/hinh-thuc/huan-chuong-lao-dong/',
      '/vinh-danh/nam/2019',
      '/vinh-danh/vinh-danh.csv',
      '/vinh-danh/vinh-danh.schema.json',
      '/tim-kiem/',
      '/tim-kiem/?q=hải+quan',
      '/tim-kiem/page.js',
      '/feed.xml',
      '/atom.xml',
      '/sitemap.xml',
      '/robots.txt',
      '/anh-chia-se.png',
      '/icon-512.png',
      '/404.html',
      '/bang-gia.pdf',
      '/thủy/',
      '/th%E1%BB%A7y',
      'https://khac.example/x/',
      'mailto:a@b.vn',
    ];
    expect(await faultsOf(links, 80)).toEqual([]);
  });

  it('is told of, with its place, where nothing is published', async () => {
    const links = [
      '/khong-co/',
      'https://bao.example/khong-co/',
      '/chuyen-muc/khong-co/',
      '/chuyen-muc/hai-quan/trang/9/',
      '/vinh-danh/nam/1900/',
      '/feed.atom',
      '/hinh/0123456789abcdef-480.avif',
      '/khong%20co/',
    ];
    const faults = await faultsOf(links);
    expect(faults.map(({ code }) => code)).toEqual(links.map(() => 'link-nowhere'));
    expect(faults.map((fault) => 'href' in fault && fault.href)).toEqual(links);
    expect(faults.map(({ file }) => file)).toEqual(links.map(() => 'bai.md'));
    expect(new Set(faults.map(({ line }) => line)).size).toBe(links.length);
  });

  it.each(['dihc.md', '../dihc.md#muc', '/content/articles/dihc.md'])(
    'is told of where it names the file of no article: %s',
    async (href) => {
      const [fault, ...others] = await faultsOf([href, 'dich.md', '../dich.md']);
      expect(others).toEqual([]);
      expect(fault).toMatchObject({ file: 'bai.md', code: 'link-article-unknown', href, near: 'dich' });
      expect(fault?.line).toBeGreaterThan(1);
    },
  );

  it('is told of as written where it names a file, but no place in it', async () => {
    const faults = await faultsOf(['dich.md#không-có', 'dich.md#ket-qua']);
    expect(faults).toMatchObject([{ code: 'link-fragment-unknown', href: 'dich.md#không-có' }]);
    expect(faults[0]?.line).toBeGreaterThan(1);
  });

  it('may lead to any place that the article has', async () => {
    const links = [
      '/dich/#muc-hinh-thuc-khen',
      '/dich#muc-ket-qua',
      '/dich/#lede',
      '/dich/#bang-vang',
      '/dich/#noi-dung',
      '/dich/#',
      '/dich/#:~:text=Chữ',
      '/dich/#muc-ket-qua:~:text=Chữ',
      '/tac-gia/thuy-linh/#chuc-vu',
      '#noi-dung',
    ];
    expect(await faultsOf(links)).toEqual([]);
  });

  it.each([
    ['/dich/#muc-hinh-thuc', '#muc-hinh-thuc-khen'],
    ['/dich/#hinh-thuc-khen', '#muc-hinh-thuc-khen'],
    ['/dich/#Kết quả', '#muc-ket-qua'],
    ['https://bao.example/dich#ket-qua-1', '#muc-ket-qua'],
  ])('is told of where the article lacks the place: %s', async (href, near) => {
    const [fault, ...others] = await faultsOf([`<${href}>`]);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ file: 'bai.md', code: 'link-fragment-unknown', near: near.slice(1) });
  });

  it('is told of where it leads to a place that its own article lacks', async () => {
    expect(await faultsOf(['#khong-co'])).toMatchObject([
      { code: 'link-fragment-unknown', href: '#khong-co' },
    ]);
  });
});
