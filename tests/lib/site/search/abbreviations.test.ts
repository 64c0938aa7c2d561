import { describe, expect, it } from 'vitest';
import { find } from '@/lib/client/search/find';
import { spellingsOf } from '@/lib/site/search/abbreviations';
import { makeArticle } from '../../../support/make-article';
import { openIndex } from '../../../support/open-index';

/** Titles that a query finds, best first. */
async function found(
  query: string,
  titles: string[],
  abbreviations: { name: string; short: string[] }[] = [],
) {
  const articles = titles.map((title, at) => makeArticle({ slug: `bai-${at}`, title }));
  const { index, numbered } = openIndex(articles, spellingsOf({ abbreviations }));
  const { hits, hasAll } = await find(query, index);
  return hasAll ? hits.map(({ article }) => numbered[article]?.title) : [];
}

describe('an abbreviation and its full name', () => {
  it.each([
    ['thuế gtgt', 'Thuế giá trị gia tăng của gạo'],
    ['thuế giá trị gia tăng', 'Hoàn thuế GTGT'],
    ['vat', 'Hoàn thuế GTGT'],
    ['bảo hiểm xã hội', 'Mức đóng BHXH'],
    ['BHXH', 'Mức đóng bảo hiểm xã hội'],
    ['TCHQ', 'Tổng cục Hải quan họp'],
    ['tổng cục hải quan', 'Công văn của TCHQ'],
    ['ngân sách nhà nước', 'Thu NSNN tăng'],
    ['xnk', 'Kim ngạch xuất nhập khẩu'],
    ['tphcm', 'Sở Y tế TP.HCM'],
    ['thành phố hồ chí minh', 'Sở Y tế TPHCM'],
    ['giấy chứng nhận xuất xứ', 'Gỡ vướng về C/O mẫu D'],
    ['c/o', 'Cấp giấy chứng nhận xuất xứ'],
    ['nghị định của chính phủ', 'Toàn văn 126/2020/NĐ-CP'],
    ['thông tư bộ tài chính', 'Toàn văn 39/2018/TT-BTC'],
  ])('“%s” finds “%s”', async (query, title) => {
    expect(await found(query, [title, 'Chuyện khác'])).toEqual([title]);
  });

  it('that the paper adds are found by each other, too', async () => {
    const own = [{ name: 'kiểm tra chuyên ngành', short: ['KTCN'] }];
    expect(await found('ktcn', ['Kiểm tra chuyên ngành ở cảng'], own)).toEqual([
      'Kiểm tra chuyên ngành ở cảng',
    ]);
    expect(await found('kiểm tra chuyên ngành', ['Giảm KTCN'], own)).toEqual(['Giảm KTCN']);
    expect(await found('ktcn', ['Kiểm tra chuyên ngành ở cảng'])).toEqual([]);
  });

  it('with other marks or in another order are others', async () => {
    expect(await found('gtgt', ['Gia tăng giá trị', 'Giá trị, gia tăng'])).toEqual([]);
  });
});
