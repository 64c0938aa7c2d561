import sharp from 'sharp';
import { expect, it } from 'vitest';
import { sha256 } from '@/lib/base/sha256';
import type { PageModel } from '@/lib/pages/model';
import { contentFolder, madeUpArticle } from '../../support/make-site-index';

const picture = '![Tàu vào cảng](../images/tau.png)';

const photograph = () =>
  sharp({ create: { width: 600, height: 400, channels: 3, background: '#357' } })
    .png()
    .toBuffer();

/** Slugs of what the page at an address lists, each with whether it has a picture. */
async function pictured(files: Record<string, Uint8Array | string>, address: string) {
  const { pages } = await contentFolder(files).siteIndex();
  const page = await pages.find((each) => each.address === address)?.model();
  return page ? listedOn(page).map(({ article, thumbnail }) => [article.slug, thumbnail !== null]) : null;
}

function listedOn(page: PageModel) {
  if (page.kind === 'front') return [...page.beside, ...page.blocks.flatMap((block) => block.articles)];
  if (page.kind === 'topic' || page.kind === 'person') return page.list.entries;
  return page.kind === 'article' ? page.more : [];
}

const some = async () => ({
  'articles/bai-0.md': madeUpArticle(0),
  'articles/bai-2.md': madeUpArticle(2, { end: picture }),
  'articles/bai-4.md': madeUpArticle(4, { end: '![Không còn](../images/mat.png)' }),
  'articles/bai-6.md': madeUpArticle(6),
  'images/tau.png': await photograph(),
});

it.each(['/chuyen-muc/hai-quan/', '/tac-gia/thuy-linh/'])(
  'lists show a picture where there is one, and nothing where there is none: %s',
  async (address) => {
    expect(await pictured(await some(), address)).toEqual([
      ['bai-6', false],
      ['bai-4', false],
      ['bai-2', true],
      ['bai-0', false],
    ]);
  },
);

it('the front page and an article’s end do, too', async () => {
  const files = { ...(await some()), 'articles/bai-8.md': madeUpArticle(8, { end: picture }) };
  expect(await pictured(files, '/')).toEqual([
    ['bai-6', false],
    ['bai-4', false],
    ['bai-2', true],
    ['bai-0', false],
  ]);
  expect(await pictured(files, '/bai-6/')).toEqual([
    ['bai-4', false],
    ['bai-2', true],
    ['bai-0', false],
    ['bai-8', true],
  ]);
});

it('a stand-in, which says of itself that it is none, is no picture for a list', async () => {
  const bytes = await photograph();
  const src = 'https://bao.example/anh/tau.png';
  const lock = {
    [src]: {
      file: 'tau.png',
      sha256: sha256(bytes),
      width: 600,
      height: 400,
      standIn: true,
    },
  };
  const files = {
    'articles/bai-0.md': madeUpArticle(0, { end: `![Tàu](${src})` }),
    'images/tau.png': bytes,
    'images.lock.json': JSON.stringify(lock),
  };
  expect(await pictured(files, '/chuyen-muc/hai-quan/')).toEqual([['bai-0', false]]);
});
