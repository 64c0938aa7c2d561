import { expect, test } from 'vitest';
import { html } from '../../support/read-markdown';

const long =
  'Con đường ven sông dài hơn bảy cây số nối ba xóm với nhau, mùa mưa năm nào nước cũng tràn qua mặt đường.';

test('a page without empty lines has a paragraph, a list and a table on their lines', () => {
  const page = [
    '* [Tin](https://bao.example/tin)',
    'Xóm Đông',
    long,
    '04/09/2025',
    long,
    'Ảnh: Tô Yến',
    long,
    '| ![](a.jpg) |',
    '| --- |',
    '| Chú thích |',
    long,
    '- một',
    '- hai',
    'Tô Yến',
    long,
    'Hết',
    long,
  ];
  const shown = html(page.join('\n')).replaceAll('\n', '');
  expect(shown.match(/<p>/g)).toHaveLength(11);
  expect(shown).toContain('<li>một</li><li>hai</li></ul><p>Tô Yến</p>');
  expect(shown).toMatch(/<\/table><\/div><p>Con/);
});

test('lines broken at a width, and verses, are one paragraph', () => {
  const words = `${long} ${long} ${long} ${long} ${long}`.split(' ');
  const wrapped = words
    .reduce(
      (text, word) => text + (text.length - text.lastIndexOf('\n') + word.length > 90 ? '\n' : ' ') + word,
      '',
    )
    .trim();
  expect(html(wrapped).match(/<p>/g)).toHaveLength(1);
  expect(html(Array(12).fill('Sông chiều nay không có đò').join('\n')).match(/<p>/g)).toHaveLength(1);
});
