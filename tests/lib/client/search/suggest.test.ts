import { describe, expect, it } from 'vitest';
import { completionsOf, suggest } from '@/lib/client/search/suggest';
import { makeArticle } from '../../../support/make-article';
import { openIndex } from '../../../support/open-index';

const titles = [
  'Hải quan Lạng Sơn kiểm tra sau thông quan',
  'Hải quan Hải Phòng bắt ba vụ buôn lậu',
  'Hải quan kiểm tra thuế xuất khẩu gạo',
  'Thuế giá trị gia tăng của gạo xuất khẩu',
  'Thuế thu nhập cá nhân và hóa đơn điện tử',
  'Hóa đơn điện tử, thuế thu nhập doanh nghiệp',
  'Doanh nghiệp xuất khẩu gạo khai hải quan điện tử',
];
const { words } = openIndex(titles.map((title, at) => makeArticle({ slug: `bai-${at}`, title })));

describe('a misspelt query', () => {
  it.each([
    ['hải quam', 'hải quan'],
    ['hai qaun', 'hải quan'],
    ['hải uqan', 'hải quan'],
    ['xuất khẩy gạo', 'xuất khẩu gạo'],
    ['hoá đơn điện tuw', 'hóa đơn điện tử'],
    ['thuế thu nhâpp cá nhân', 'thuế thu nhập cá nhân'],
    ['doang nghiep', 'doanh nghiệp'],
    ['kiểm tra sau thôg quan', 'kiểm tra sau thông quan'],
    ['“buôn lâuj”', 'buôn lậu'],
    ['hair quan', 'hải quan'],
    ['hair quan kieemr tra', 'hải quan kiểm tra'],
    ['xuaats khaaur gaoj', 'xuất khẩu gạo'],
    ['ddieenj tuwr', 'điện tử'],
    ['haiquan', 'hải quan'],
    ['gaosau', 'gao sau'],
    ['doanhnghiep xuất khẩu', 'doanh nghiệp xuất khẩu'],
    ['hóa đơn điệntử', 'hóa đơn điện tử'],
  ])('“%s” may have meant “%s”', (query, meant) => {
    expect(suggest(query, words)).toBe(meant);
  });

  it('seldom has its slip in the first letter', () => {
    const some = ['Chợ mặt nước', 'Mặt tiền phố cổ', 'Emart mở cửa'].map((title, at) =>
      makeArticle({ slug: `bai-${at}`, title }),
    );
    expect(suggest('Emat', openIndex(some).words)).toBe('emart');
  });

  it.each([
    'hải quan',
    'hai quan',
    'HẢI QUAN',
    'xuất khẩu gạo',
    'htkk 4.3.4',
    'c/o',
    'ba',
    'EU',
    'vu',
    'gau lua',
    'kien hiem',
    '',
    '?!',
  ])('“%s” is none', (query) => {
    expect(suggest(query, words)).toBeNull();
  });
});

describe('a beginning', () => {
  it('becomes the words of the paper, the most frequent first', () => {
    expect(completionsOf('qua', words)).toEqual(['quan']);
    expect(completionsOf('hả', words)).toEqual(['hải']);
    expect(completionsOf('th', words)[0]).toBe('thuế');
    expect(completionsOf('xyz', words)).toEqual([]);
  });
});
