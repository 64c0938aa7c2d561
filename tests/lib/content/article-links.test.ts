import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSettings } from '@/lib/base/settings';
import { articleHtml } from '@/lib/files/feeds/article-html';
import { loadNewsroom } from '@/lib/content/load';
import { openAlbum } from '@/lib/pictures/album';
import { madeFolders } from '../../support/made-pictures';

const articles = {
  'articles/kinh-te/ten-bai.md': '# Giá gạo tăng\n\nSa-pô.\n\n## Phần hai\n\nChữ.',
  'articles/kinh-te/xuat-khau/index.md':
    '---\naliases: [/2019/05/hang-di-xa.html]\n---\n# Hàng đi xa\n\nSa-pô.\n\nChữ.',
  'articles/Bài có dấu.md': '---\nslug: khac-han\n---\n# Tựa 1/2 rất khác\n\nSa-pô.\n\nChữ.',
  'articles/2021-01-05-le-ky-niem.md': '# Lễ kỷ niệm\n\nSa-pô.\n\nChữ.',
  'articles/nhap.md': '---\ndraft: true\n---\n# Bí mật\n\nSa-pô.\n\nChữ.',
};

/** A newsroom with these articles and one that says `text`, and what that one is read as. */
async function written(
  text: string,
  file = 'articles/xa-hoi/bai.md',
  more = {},
  base = 'https://bao.example',
) {
  const { content, cache } = madeFolders({
    ...articles,
    ...more,
    [file]: `# Bài viết\n\nSa-pô.\n\nMở đầu của bài này là một câu dài. ${text}\n\nĐoạn kết của bài này cũng là một câu dài.`,
  });
  const settings = readSettings({ CONTENT_DIR: content, CACHE_DIR: cache, SITE_URL: base });
  const load = async () => {
    const newsroom = await loadNewsroom(settings);
    const article = newsroom.articles.find(({ title }) => title === 'Bài viết');
    if (!article) throw new Error('The article is not there.');
    const html = await articleHtml(newsroom.text(article), openAlbum(content, cache), base);
    newsroom.remember();
    return { html, key: article.key, keys: new Map(newsroom.articles.map(({ title, key }) => [title, key])) };
  };
  return { content, load, ...(await load()) };
}

describe('a link to the file of another article leads to its address', () => {
  it.each([
    ['[x](../kinh-te/ten-bai.md)', '/ten-bai/'],
    ['[x](../kinh-te/ten-bai.md#phan-hai)', '/ten-bai/#muc-phan-hai'],
    ['[x](<../kinh-te/ten-bai.md#Phần hai>)', '/ten-bai/#muc-phan-hai'],
    ['[x](/content/articles/kinh-te/ten-bai.md)', '/ten-bai/'],
    ['[x](content/articles/kinh-te/ten-bai.md)', '/ten-bai/'],
    ['[x](/kinh-te/ten-bai.md?plain=1)', '/ten-bai/'],
    ['[x](ten-bai.md)', '/ten-bai/'],
    ['[x](..\\kinh-te\\TEN-BAI.MD)', '/ten-bai/'],
    ['[[ten-bai|x]]', '/ten-bai/'],
    ['[[kinh-te/ten-bai|x]]', '/ten-bai/'],
    ['[[Giá gạo tăng]]', '/ten-bai/'],
    ['[[Giá gạo tăng#Phần hai|x]]', '/ten-bai/#muc-phan-hai'],
    ['[x](../kinh-te/xuat-khau/index.md)', '/xuat-khau/'],
    ['[[xuat-khau]]', '/xuat-khau/'],
    ['[x](hang-di-xa.md)', '/xuat-khau/'],
    ['[x](<../Bài có dấu.md>)', '/khac-han/'],
    ['[x](../B%C3%A0i%20c%C3%B3%20d%E1%BA%A5u.md)', '/khac-han/'],
    ['[[Bài có dấu|x]]'.normalize('NFD'), '/khac-han/'],
    ['[[Tựa 1/2 rất khác]]', '/khac-han/'],
    ['[x](2021-01-05-le-ky-niem.md)', '/le-ky-niem/'],
    ['[[le-ky-niem]]', '/le-ky-niem/'],
    ['Gồm có:\n\n* Trong danh sách [**x** đậm](../kinh-te/ten-bai.md)', '/ten-bai/'],
    ['Sau đây.\n\n## Đoạn 1: Mở\n\nChữ, xem [x](#đoạn-1-mở).', '/bai/#muc-doan-1-mo'],
  ])('%s', async (text, address) => {
    const { html } = await written(text);
    expect(html).toContain(`href="https://bao.example${address}"`);
    expect(html).not.toMatch(/\.md|\[\[/i);
  });

  it('also in the standfirst', async () => {
    const lede = '# Bài viết\n\nTheo [bài trước](kinh-te/ten-bai.md) thì giá gạo còn tăng.\n\nĐoạn sau.\n';
    const { content, load } = await written('Chữ.', 'articles/bai.md');
    writeFileSync(join(content, 'articles/bai.md'), lede);
    expect((await load()).html).toContain('<a href="https://bao.example/ten-bai/">bài trước</a>');
  });
});

describe('a link to a file that is no article, or not one alone', () => {
  it.each([
    '[chữ ở lại](khong-co.md)',
    '[[khong-co|chữ ở lại]]',
    '[chữ ở lại](../nhap.md)',
    '[[Bí mật|chữ ở lại]]',
    '[chữ ở lại](khong-co.md "a><b>")',
  ])('leaves its words: %s', async (text) => {
    const { html } = await written(text);
    expect(html).toContain('chữ ở lại');
    expect(html).not.toMatch(/khong-co|nhap|<b>|href="[^"]*\.md/);
  });

  it('where two articles have the title', async () => {
    const more = {
      'articles/a.md': '# Trùng tên\n\nSa-pô.\n\nMột.',
      'articles/b.md': '# Trùng tên\n\nSa-pô.\n\nHai.',
    };
    expect((await written('Xem [[Trùng tên]].', undefined, more)).html).not.toContain('/trung-ten');
  });
});

describe('other links', () => {
  it.each(['https://khac.example/ten-bai.md', 'https://bao.example/ten-bai/', 'https://bao.example/a#b'])(
    'stay as they are: %s',
    async (href) => {
      expect((await written(`[x](${href})`)).html).toContain(`href="${href}"`);
    },
  );
});

it('an article that moves changes the pages that link to it, and no others', async () => {
  const { content, load, keys } = await written('Xem [x](../kinh-te/ten-bai.md).');
  const moved = `---\nslug: ten-moi\n---\n${articles['articles/kinh-te/ten-bai.md']}`;
  writeFileSync(join(content, 'articles/kinh-te/ten-bai.md'), moved);
  const after = await load();
  expect(after.html).toContain('href="https://bao.example/ten-moi/"');
  const changed = [...after.keys].filter(([title, key]) => keys.get(title) !== key).map(([title]) => title);
  expect(changed.sort()).toEqual(['Bài viết', 'Giá gạo tăng']);
});

describe('under a path', () => {
  const base = 'https://ban.github.io/bao';

  it.each([
    ['[x](../kinh-te/ten-bai.md)', '/ten-bai/'],
    ['[x](/ten-bai/)', '/ten-bai/'],
    ['[x](/bao/ten-bai/#muc-phan-hai)', '/ten-bai/#muc-phan-hai'],
    ['[x](https://ban.github.io/bao/ten-bai/)', '/ten-bai/'],
    ['[x](/bao-chi/)', '/bao-chi/'],
    ['[x](../../../ten-bai/)', '/ten-bai/'],
  ])('%s leads to the same article', async (text, address) => {
    const { html } = await written(text, 'articles/xa-hoi/bai.md', {}, base);
    expect(html).toContain(`href="${base}${address}"`);
  });
});
