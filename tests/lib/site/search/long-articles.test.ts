import { describe, expect, it } from 'vitest';
import type { Section } from '@/lib/article/article';
import { find } from '@/lib/client/search/find';
import { laterParts } from '@/lib/content/article-parts';
import { searchPlan } from '@/lib/site/search/plan';
import { makeRecords } from '@/lib/site/search/records';
import { makeArticle } from '../../../support/make-article';
import { openIndex } from '../../../support/open-index';

const chapter = (heading: string, text: string): Section => ({
  heading,
  id: `muc-${heading.toLowerCase().replaceAll(' ', '-')}`,
  level: 2,
  blocks: [{ kind: 'html', html: `<p>${'quy định chung về bến cảng. '.repeat(900)}</p><p>${text}</p>` }],
});

/** A law of four chapters, each of which is a page. */
const law = makeArticle({
  slug: 'luat-cang',
  title: 'Luật Cảng biển',
  lede: 'Quốc hội ban hành.',
  words: 22_000,
  sections: [
    chapter('Chương I', 'Luật này áp dụng với bến thủy.'),
    chapter('Chương II', 'Hoa tiêu dẫn tàu vào luồng. Phí neo đậu thu theo giờ.'),
    chapter('Chương III', 'Cơ quan quản lý thu hồi giấy phép. Hoa nở. Tiêu biểu.'),
    chapter('Chương IV', 'Tàu bị bắt giữ theo lệnh tòa án.'),
  ],
});
const news = makeArticle({ slug: 'tin', title: 'Tàu vào luồng sáng nay', lede: 'Hoa tiêu lên tàu.' });

/** The pages that a query finds, best first. */
async function pages(query: string): Promise<string[]> {
  const { index, numbered } = openIndex([news, law]);
  const { hits } = await find(query, index);
  return hits.map(({ page }) => `${numbered[page]?.article.slug} ${numbered[page]?.number}`);
}

describe('of an article of several pages, the search finds', () => {
  it.each([
    ['what one page has', 'thu hồi giấy phép', 'luat-cang 3'],
    ['what one page has, typed without marks', 'bi bat giu', 'luat-cang 4'],
    ['what one page has, cut short', 'phí neo đ', 'luat-cang 2'],
    ['a phrase, where others have its words', '“hoa tiêu dẫn”', 'luat-cang 2'],
    ['the heading of a chapter', 'luật cảng biển chương III', 'luat-cang 3'],
    ['its title', 'luật cảng biển', 'luat-cang 1'],
    ['its lede', 'quốc hội ban hành', 'luat-cang 1'],
    ['words of several pages, where no page has all', 'bến thủy tòa án bắt giữ', 'luat-cang 4'],
  ])('%s', async (_, query, page) => {
    expect(await pages(query)).toEqual([page]);
  });

  it('one page, among other articles', async () => {
    expect(await pages('hoa tiêu')).toEqual(['tin 1', 'luat-cang 2']);
  });

  it('its page with the address and number of that page', () => {
    const planned = { ...law, key: 'a', parts: laterParts(law) };
    const { chunks } = searchPlan([planned], () => ({ name: '' }));
    const files = [...chunks].flatMap(([name, some]) => [...makeRecords(name, some).values()]);
    const records: unknown[] = files.flatMap((file): unknown[] => [JSON.parse(file)].flat());
    expect(records).toMatchObject([
      { path: 'luat-cang', part: 'Phần 1 trong 4 phần' },
      { path: 'luat-cang/phan/2', part: 'Phần 2 trong 4 phần' },
      { path: 'luat-cang/phan/3', title: 'Luật Cảng biển' },
      { path: 'luat-cang/phan/4' },
    ]);
  });
});
