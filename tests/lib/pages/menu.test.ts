import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { SiteNav } from '@/components/page/site-nav';
import { contentFolder, noon } from '../../support/make-site-index';

async function menuOf(text: string): Promise<string[]> {
  const { pages } = await contentFolder({ 'articles/bai.md': `# Bài\n\nMở đầu.\n\n${text}\n` }).siteIndex(
    noon,
  );
  const page = await pages.find(({ kind }) => kind === 'front')?.model();
  if (!page) throw new Error('The paper has no front page.');
  const html = renderToStaticMarkup(createElement(SiteNav, { imprint: page.imprint, lang: 'vi' }));
  return [...html.matchAll(/href="([^"]+)"/g)].map(([, address = '']) => address);
}

it.each([
  ['Trời hôm nay đẹp.', []],
  ['Công ty Bình Minh được tặng Huân chương Lao động hạng Ba.', ['/vinh-danh/']],
  ['Việc này theo Thông tư 39/2014/TT-BTC.', ['/van-ban/']],
  ['Việc này theo Luật Hải quan.', ['/van-ban/']],
  ['Trời hôm nay đẹp.\n\n**Lê An**', ['/tac-gia/']],
])('leads into the registers that have an entry, and into no empty one: %s', async (text, registers) => {
  const links = ['/vinh-danh/', '/van-ban/', '/tac-gia/'];
  const menu = await menuOf(text);
  expect(menu.filter((address) => links.includes(address))).toEqual(registers);
  expect(menu).toEqual(expect.arrayContaining(['/chuyen-muc/', '/luu-tru/', '/tim-kiem/']));
});
