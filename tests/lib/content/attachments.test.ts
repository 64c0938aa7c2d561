import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadNewsroom } from '@/lib/content/load';
import { filesOf } from '@/lib/files/files';
import { indexSite } from '@/lib/site/site-index';
import { openAlbum } from '@/lib/pictures/album';
import { readSettings } from '@/lib/base/settings';
import { madeFolders } from '../../support/made-pictures';

const article = (links: string) =>
  `---\ntitle: Thuế mới\ndate: 2026-01-02\nauthors: Lê An\nlede: Mức thuế mới có hiệu lực.\n---\n\nMức thuế mới áp dụng cho mọi doanh nghiệp trong nước từ đầu năm.\n\n${links}\n\nDoanh nghiệp đã nhận được thông báo.\n`;

/** The newsroom of one article with these links and files, and its HTML. */
async function read(links: string, files: Record<string, Uint8Array | string>, path = 'articles/thue.md') {
  const { content, cache } = madeFolders({ [path]: article(links), ...files });
  return reread(content, cache);
}

async function reread(content: string, cache: string) {
  const newsroom = await loadNewsroom(readSettings({ CONTENT_DIR: content, CACHE_DIR: cache }), {
    reported: 'all',
  });
  const [summary] = newsroom.articles;
  if (!summary) throw new Error('The article is not published.');
  const blocks = newsroom.text(summary).sections.flatMap((section) => section.blocks);
  const html = blocks.map((block) => (block.kind === 'html' ? block.html : '')).join('\n');
  const told = newsroom.findings
    .filter(({ diagnostic }) => diagnostic.code.startsWith('attachment-'))
    .map(({ diagnostic: { code, line, column } }) => `${code} ${line}:${column}`);
  return { content, cache, newsroom, key: summary.key, html, told };
}

describe('a link into files/', () => {
  it.each([
    ['[Biểu thuế](../files/bieu-thue.pdf)', 'files/bieu-thue.pdf', 'articles/thue.md'],
    ['[Biểu thuế](/files/Biểu%20thuế.PDF)', 'files/Biểu thuế.PDF'.normalize('NFD'), 'articles/thue.md'],
    [
      '[Biểu thuế](../../files/2026/bieu-thue.pdf#page=3)',
      'files/2026/Bieu-Thue.pdf',
      'articles/thue/thue.md',
    ],
    ['[Biểu thuế](<..\\files\\bieu thue.pdf>)', 'files/bieu thue.pdf', 'articles/thue.md'],
    ['[Biểu thuế](content/files/bieu_thue.pdf)', 'files/bieu_thue.pdf', 'articles/thue.md'],
  ])('leads to what is published: %s', async (link, file, path) => {
    const { html, told } = await read(`Xem ${link} để biết.`, { [file]: '%PDF-1.7 '.repeat(200) }, path);
    expect(html).toMatch(
      /Xem <a href="\/tep\/bieu-thue-[0-9a-f]{8}\.pdf(?:#page=3)?">Biểu thuế<\/a> \(PDF, 2 kB\) để biết\./,
    );
    expect(told).toEqual([]);
  });

  it('says kind and size in the language of the article', async () => {
    const bytes = Buffer.alloc(1_234_567);
    const links = '[Bảng lương](../files/luong.xlsx), [bản tin](../files/tin.mp3)';
    const files = { 'files/luong.xlsx': bytes, 'files/tin.mp3': bytes };
    const vi = (await read(`Xem ${links} này.`, files)).html;
    expect(vi).toContain('Bảng lương</a> (Excel, 1,2 MB)');
    expect(vi).toContain('bản tin</a> (âm thanh MP3, 1,2 MB)');
    const { content, cache } = madeFolders({
      'articles/tax.md': article(`See ${links} here.`).replace('---\n', '---\nlang: en\n'),
      ...files,
    });
    expect((await reread(content, cache)).html).toContain('bản tin</a> (audio MP3, 1.2 MB)');
  });

  it.each([
    [
      '<video src="../files/le-khai-mac.mp4" controls></video>',
      'le-khai-mac.mp4',
      /<video controls playsinline preload="metadata" src="\/tep\/le-khai-mac-\w{8}\.mp4"><\/video>/,
    ],
    [
      '[Nghe bản tin](../files/ban-tin.mp3)',
      'ban-tin.mp3',
      /<audio controls preload="none" src="\/tep\/ban-tin-\w{8}\.mp3"><\/audio>/,
    ],
    [
      '<audio controls><source src="../files/pv.m4a"></audio>',
      'pv.m4a',
      /<audio [^>]*src="\/tep\/pv-\w{8}\.m4a">/,
    ],
  ])('plays what fills a paragraph: %s', async (link, file, player) => {
    expect((await read(link, { [`files/${file}`]: 'sound' })).html).toMatch(player);
  });

  it('shows the picture beside a film until it plays, and publishes it', async () => {
    const { html, newsroom, cache, content } = await read('[Lễ khai mạc](../files/le.mp4)', {
      'files/le.mp4': 'film',
      'files/le.jpg': 'still',
    });
    const [, poster = ''] = /<video [^>]*preload="none" poster="(\/tep\/le-\w{8}\.jpg)"/.exec(html) ?? [];
    const album = openAlbum(content, cache);
    const siteIndex = indexSite({ newsroom, album, base: 'https://bao.example', now: 0, cacheDir: cache });
    const batches = await filesOf(siteIndex, [], () => Promise.resolve(''));
    const made = await batches.find(({ holds }) => holds(poster))?.make();
    expect(made).toEqual([{ address: poster, content: Buffer.from('still') }]);
  });

  it('gives the page another key and the file another address when the file changes', async () => {
    const before = await read('[Biểu thuế](../files/a.pdf)', { 'files/a.pdf': 'one' });
    writeFileSync(join(before.content, 'files', 'a.pdf'), 'two');
    const after = await reread(before.content, before.cache);
    expect(after.key).not.toBe(before.key);
    expect(after.html).not.toBe(before.html);
    expect(readFileSync(join(before.content, 'articles', 'thue.md'), 'utf8')).toContain('../files/a.pdf');
  });

  it('is words alone, and a warning at its place, where nothing is published', async () => {
    const { html, told } = await read(
      '[Thiếu](../files/thieu.pdf)\n\n[Chạy](../files/chay.exe)\n\n[Trang](../files/trang.html)\n\n[Nặng](../files/nang.mp4)',
      {
        'files/chay.exe': 'MZ',
        'files/trang.html': '<script>alert(1)</script>',
        'files/nang.mp4': Buffer.alloc(25_000_001),
      },
    );
    expect(html).not.toMatch(/href|<video/);
    for (const words of ['Thiếu', 'Chạy', 'Trang', 'Nặng']) expect(html).toContain(`<p>${words}</p>`);
    expect(told).toEqual([
      'attachment-missing 10:9',
      'attachment-kind 12:8',
      'attachment-kind 14:9',
      'attachment-too-large 16:8',
    ]);
  });

  it('never leads out of the folder', async () => {
    const { content, cache } = madeFolders({
      'articles/thue.md': article(
        '[a](../files/../bi-mat.pdf) [b](../files/noi.pdf) [c](../files/%2e%2e/bi-mat.pdf)',
      ),
      'files/a.pdf': 'a',
      'bi-mat.pdf': 'secret',
    });
    symlinkSync('../bi-mat.pdf', join(content, 'files', 'noi.pdf'));
    expect((await reread(content, cache)).html).not.toContain('href');
  });
});

it('the key of an article says nothing of where the content folder lies', async () => {
  const links = '[Mẫu](../files/mau.pdf) [Phim](../files/phim.mp4)';
  const files = { 'files/mau.pdf': 'x', 'files/phim.mp4': 'y', 'files/phim.jpg': 'z' };
  const [one, other] = [await read(links, files), await read(links, files)];
  expect(one.content).not.toBe(other.content);
  expect(one.key).toBe(other.key);
  for (const changed of ['files/mau.pdf', 'files/phim.mp4', 'files/phim.jpg'])
    expect((await read(links, { ...files, [changed]: 'khác' })).key, changed).not.toBe(one.key);
});
