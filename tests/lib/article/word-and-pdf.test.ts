import { describe, expect, test } from 'vitest';
import { articleJson } from '@/lib/article/json';
import { readArticle } from '@/lib/article/read';

const first = 'Làng chiếu Định Yên có hơn bốn trăm hộ dệt chiếu.';
const second = 'Chợ chiếu họp ban đêm, khi ghe từ các rạch về.';

/** What a reader sees below the lede, and what the editor is told of. */
function read(...blocks: string[]) {
  const bytes = new TextEncoder().encode(['# Làng chiếu', first, ...blocks, second].join('\n\n'));
  const { article, diagnostics } = readArticle({ path: 'lang-chieu.md', bytes });
  if (article === null) throw new Error('The article was not read.');
  const { sections } = articleJson(article, diagnostics, 'vi', 0);
  return {
    shown: sections.map(({ heading, html }) => `${heading ?? ''} ${html.replace(/<[^>]+>/g, '')}`).join(' '),
    told: diagnostics.map(({ code }) => code).filter((code) => /junk|foreign/.test(code)),
  };
}

describe('what Word and PDF leave between paragraphs is left out and told', () => {
  test.each([
    ['the number of a page among all', 'Trang 1/3'],
    ['the same in English, between dashes', '– Page 2 of 3 –'],
    ['a field', '{ TOC \\o "1-3" \\h }'],
    ['a field without braces', 'TOC \\o "1-3" \\h \\z \\u'],
    ['a fault of a field', 'Error! Reference source not found.'],
  ])('%s', (_, block) => {
    const { shown, told } = read(block);
    expect(shown.trim()).toBe(second);
    expect(told).toHaveLength(1);
  });

  test('numbers of pages that go on', () => {
    expect(read('Trang 2', 'Nghề có từ hai trăm năm trước.', 'Trang 3').shown).not.toContain('Trang');
  });

  test('a printed table of contents', () => {
    const entries = ['I. NGHỀ CŨ\t2', 'II. CHỢ ĐÊM\t3', 'III. NGƯỜI GIỮ NGHỀ\t7'];
    const { shown } = read(...entries, '## I. NGHỀ CŨ', 'Nghề có từ xưa.', '## II. CHỢ ĐÊM', 'Chợ họp đêm.');
    expect(shown).not.toMatch(/CŨ 2|ĐÊM 3|NGHỀ 7/);
    expect(shown).toContain('II. CHỢ ĐÊM');
  });

  test('letters that a printer joined are single ones', () => {
    expect(read('Hãng ﬁntech mở oﬃce ở làng.').shown).toContain('Hãng fintech mở office ở làng.');
  });
});

describe('what only looks like it stays', () => {
  test.each([
    ['a sentence about pages', 'Trang 2 và trang 3 kể về nghề.', 'Trang 2 và trang 3'],
    ['words in braces', 'Biểu thức { PAGES } trong mã.', '{ PAGES }'],
    [
      'figures whose words recur in another order',
      'Chợ 5\n\nGhe 4\n\nChiếu 9\n\nChợ\n\nGhe\n\nChiếu',
      'Ghe 4',
    ],
    ['figures whose words do not recur', 'Chợ 2\n\nGhe 4\n\nChiếu 9', 'Ghe 4'],
  ])('%s', (_, block, shown) => {
    expect(read(block).shown).toContain(shown);
  });
});
