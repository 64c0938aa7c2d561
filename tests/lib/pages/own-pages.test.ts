import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../support/make-site-index';

const about = `---
kind: page
title: Giới thiệu Zorvanex
lede: Zorvanex là tờ báo của những người đi biển.
date: 2026-11-01
topic: Zorvanex
tags: zorvanex
authors: Zorvanex An
aliases: /zorvanex-cu.html
---

Năm 2020, Công ty Zorvanex được tặng Huân chương Lao động hạng Nhất theo Thông tư 39/2014/TT-BTC của Bộ Tài chính.
`;

const files = {
  'articles/gioi-thieu.md': about,
  'articles/lien-he.md': about
    .replace('kind: page', 'loại: trang\nkind: Trang')
    .replace('Giới thiệu', 'Liên hệ'),
  'articles/tin.md': '# Tàu vào cảng\n\nSáng nay, xem [giới thiệu](gioi-thieu.md).\n\nĐoạn hai.\n',
};

async function texts() {
  const { pages, batches } = await contentFolder(files).siteIndex();
  const models = new Map<string, string>();
  for (const page of pages) {
    const { imprint, ...own } = await page.model().then((model) => model);
    models.set(page.address, JSON.stringify(own));
    expect(imprint.pages).toEqual([
      { slug: 'gioi-thieu', lang: 'vi', title: 'Giới thiệu Zorvanex' },
      { slug: 'lien-he', lang: 'vi', title: 'Liên hệ Zorvanex' },
    ]);
  }
  const made = new Map<string, string>();
  for (const batch of batches)
    for (const { address, content } of await batch.make()) made.set(address, Buffer.from(content).toString());
  return { models, made };
}

describe('a page of the site’s own', () => {
  it('stands at its address and in the foot of every page, and on no other page', async () => {
    const { models } = await texts();
    const naming = [...models].filter(([, text]) => /zorvanex/i.test(text)).map(([address]) => address);
    expect(naming.sort()).toEqual(['/gioi-thieu/', '/lien-he/']);
    expect(models.get('/gioi-thieu/')).toContain('"kind":"own-page"');
    expect(models.get('/tin/')).toContain('/gioi-thieu/');
  });

  it('is in no feed, no list of news and no register, but in the search and the sitemap of pages', async () => {
    const { made } = await texts();
    const naming = [...made]
      .filter(([, text]) => /zorvanex|gioi-thieu/i.test(text))
      .map(([address]) => address);
    // The article's own text links to it.
    const [search, others] = [true, false].map((isSearch) =>
      naming.filter((address) => !/feed|atom/.test(address) && address.startsWith('/tim-kiem/') === isSearch),
    );
    expect(others).toEqual(['/sitemaps/trang.xml']);
    expect(search).not.toEqual([]);
    expect(made.get('/feed.xml')).not.toMatch(/zorvanex/i);
  });
});
