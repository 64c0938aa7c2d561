import { describe, expect, it } from 'vitest';
import type { PageModel, PageOf } from '@/lib/pages/model';
import { contentFolder } from '../../support/make-site-index';

/** So many words of prose, in paragraphs. */
const prose = (words: number) =>
  Array.from({ length: words / 50 }, () => `${'chữ '.repeat(49)}hết.`).join('\n\n');

const law = [
  '# Luật Cảng biển',
  'Toàn văn luật.[^1]',
  '## Chương I',
  '### Điều 1. Phạm vi',
  prose(5000),
  'Theo lời hứa ở [Điều 9](#điều-9-khen-thưởng), xem chú giải.[^2]',
  '## Chương II',
  '### Điều 5. Cảng vụ',
  prose(5000),
  'Xem lại [Điều 1](#điều-1-phạm-vi) và chú giải.[^3]',
  '## Chương III',
  '### Điều 9. Khen thưởng',
  prose(3000),
  'Năm 2020, Cảng vụ Hải Đăng được tặng Huân chương Lao động hạng Nhất theo Nghị định 12/2019/NĐ-CP.[^2]',
  '[^1]: Lời dẫn.',
  '[^2]: Lời hứa, và cả lời thứ ba.[^3]',
  '[^3]: Lời thứ ba.',
].join('\n\n');

const files = {
  'articles/luat.md': law,
  'articles/ngan.md':
    '# Bài ngắn\n\nSáng nay.\n\nXem [khen thưởng](luat.md#điều-9-khen-thưởng).\n\nĐoạn hai.\n',
};

async function published(content: Record<string, string> = files) {
  const { pages, batches } = await contentFolder(content).siteIndex();
  const models = new Map<string, PageModel>();
  for (const page of pages) models.set(page.address, await page.model());
  const file = async (address: string) => {
    for (const batch of batches)
      for (const made of batch.holds(address) ? await batch.make() : [])
        if (made.address === address) return made.content.toString();
    return '';
  };
  return { models, file };
}

const textOf = ({ article }: Pick<PageOf<'article'>, 'article'>) => JSON.stringify(article.sections);

describe('an article that is too long for one page', () => {
  it('has a page for each chapter, and one for printing with the whole text', async () => {
    const { models, file } = await published();
    const own = [...models.keys()].filter((address) => address.startsWith('/luat/'));
    expect(own).toEqual(['/luat/', '/luat/phan/2/', '/luat/phan/3/', '/luat/toan-van/']);
    const [first, second, third, whole] = own.map((address) => models.get(address));
    if (first?.kind !== 'article' || second?.kind !== 'article-part' || third?.kind !== 'article-part')
      throw new Error();
    if (whole?.kind !== 'whole-article') throw new Error();
    expect(second.parts).toEqual([
      { name: 'Chương I', address: '/luat/' },
      { name: 'Chương II', address: '/luat/phan/2/' },
      { name: 'Chương III', address: '/luat/phan/3/' },
    ]);
    expect(textOf(first)).toContain('Điều 1. Phạm vi');
    expect(textOf(first)).not.toContain('Điều 5');
    expect(textOf(second)).toContain('Điều 5. Cảng vụ');
    expect(textOf(second)).not.toMatch(/"heading":"Điều (?:1|9)/);
    const headings = [first, second, third].flatMap(({ article }) =>
      article.sections.map(({ heading }) => heading),
    );
    expect(whole.article.sections.map(({ heading }) => heading)).toEqual(headings);
    const pagesMap = await file('/sitemaps/trang.xml');
    expect(pagesMap).toContain('/luat/phan/3/');
    expect(pagesMap).not.toContain('toan-van');
  });

  it('is led to at the right page, from its own text, other articles, its boxes and the register', async () => {
    const { models, file } = await published();
    const first = models.get('/luat/');
    const second = models.get('/luat/phan/2/');
    const short = models.get('/ngan/');
    if (first?.kind !== 'article' || second?.kind !== 'article-part' || short?.kind !== 'article')
      throw new Error();
    expect(textOf(first)).toContain('href=\\"/luat/phan/3/#muc-dieu-9-khen-thuong');
    expect(textOf(second)).toContain('href=\\"/luat/#muc-dieu-1-pham-vi');
    expect(textOf(short)).toContain('href=\\"/luat/phan/3/#muc-dieu-9-khen-thuong');
    const [honour] = first.article.honours;
    expect(new Map(first.elsewhere).get(honour?.anchor ?? '')).toBe('/luat/phan/3/');
    const award = models.get('/vinh-danh/hinh-thuc/huan-chuong-lao-dong/');
    if (award?.kind !== 'group') throw new Error();
    expect(award.list.entries[0]?.mentions[0]?.page).toBe('/luat/phan/3/');
    expect(await file('/vinh-danh/vinh-danh.csv')).toContain('/luat/phan/3/#');
  });

  it('has on each page the notes that this page refers to, with their numbers and ways back', async () => {
    const { models } = await published();
    const [first, second, third] = ['/luat/', '/luat/phan/2/', '/luat/phan/3/'].map((address) => {
      const page = models.get(address);
      return page?.kind === 'article' || page?.kind === 'article-part' ? textOf(page) : '';
    });
    expect(first).toMatch(/id=\\"note-1\\"[^>]*>.*Lời dẫn/);
    expect(first).toContain('Lời hứa');
    expect(second).not.toContain('Lời hứa');
    expect(second).toMatch(/<li id=\\"note-3\\" value=\\"3\\">/);
    expect(third).toContain('Lời hứa');
    // A note that a note refers to.
    expect(third).toContain('id=\\"note-3\\"');
    expect(third).toContain('href=\\"/luat/#noteref-2\\"');
  });

  it('is cut at other headings where it has no chapters, and never behind a heading without text', async () => {
    const text = (count: number) =>
      [
        '# Sổ tay',
        'Lời đầu.',
        ...Array.from({ length: count }, (_, at) => [
          `## Mục ${at + 1}`,
          `### Ý ${at + 1}`,
          prose(3000),
        ]).flat(),
      ].join('\n\n');
    const { models } = await published({ 'articles/so-tay.md': text(6), 'articles/vua.md': text(3) });
    expect(models.has('/vua/toan-van/')).toBe(false);
    const later = models.get('/so-tay/phan/2/');
    if (later?.kind !== 'article-part') throw new Error();
    expect(later.article.sections.map(({ heading }) => heading)).toEqual(['Mục 3', 'Ý 3', 'Mục 4', 'Ý 4']);
    expect(later.parts.map(({ name }) => name)).toEqual(['Mục 1', 'Mục 3', 'Mục 5']);
  });

  it.each([
    // 180 short articles of law are as tall as many more words of prose.
    [12, 15, 40, 12],
    [1, 180, 50, 2],
    // A short law is one page, whatever chapters it has.
    [6, 8, 40, 0],
  ])('counts the space of its headings: %i chapters of %i articles', async (chapters, each, words, pages) => {
    const text = Array.from({ length: chapters }, (_, chapter) => [
      `## Chương ${chapter + 1}`,
      ...Array.from({ length: each }, (_, at) => [
        `### Điều ${chapter * each + at + 1}`,
        `${'chữ '.repeat(words)}hết.`,
      ]).flat(),
    ]).flat();
    const { models } = await published({ 'articles/luat.md': ['# Luật Bến cảng', ...text].join('\n\n') });
    const own = [...models.keys()].filter((address) => /^\/luat\/(?:phan\/\d+\/)?$/.test(address));
    expect(own).toHaveLength(Math.max(pages, 1));
  });
});
