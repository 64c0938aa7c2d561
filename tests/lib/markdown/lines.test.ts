import { describe, expect, test } from 'vitest';
import { html, read } from '../../support/read-markdown';

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

test('code does not make the empty lines of a wrapped text rare', () => {
  const code = ['```', ...Array<string>(60).fill('x += 1'), '```'].join('\n');
  const two = `${long.slice(0, 89)}\n${long.slice(90)}`;
  const text = Array<string>(8).fill(two).join('\n\n');
  expect(html(`${text}\n\n${code}`).match(/<p>/g)).toHaveLength(8);
});

test.each([
  ['a link', 'Sông Lam có bản đồ do [sở\ngiao thông](https://so.example/ban-do) vẽ.', '">sở\ngiao thông</a>'],
  ['a link in bold', 'Xem **[bản đồ\nmới](https://so.example/b)** của sở.', '">bản đồ\nmới</a></strong>'],
  ['a link with a title', 'Xem [bản đồ\n"mới"](<b.html> "Bản đồ") ở đây.', '">bản đồ\n"mới"</a>'],
])('%s that a line ends in stays whole on a page without empty lines', (_, broken, shown) => {
  const page = Array<string>(8).fill(long);
  expect(html([...page, broken, ...page].join('\n'))).toContain(shown);
});

test('sentences that go on below a long line show a width', () => {
  const one = 'Mùa mưa năm nào nước cũng tràn qua mặt đường ven sông và người ba xóm phải đi vòng qua đồi';
  expect(html(Array<string>(9).fill(`${one}\nrất xa.`).join('\n')).match(/<p>/g)).toHaveLength(1);
});

describe('text right below a list is no part of its last item', () => {
  test.each([
    [
      'a sentence',
      '- Đơn đăng ký.\n- Bản sao học bạ.\nHồ sơ nộp tại phòng đào tạo.',
      'Hồ sơ nộp tại phòng đào tạo.',
    ],
    [
      'a day between two lists',
      '- 8:00: Khai mạc.\n**Ngày 18/11**\n- 9:00: Bế mạc.',
      '<strong>Ngày 18/11</strong>',
    ],
    ['a note between numbered items', '1. Đăng nhập!\n2. Điền đơn.\nLưu ý\n3. Bấm gửi.', 'Lưu ý'],
  ])('%s', (_, text, below) => {
    const shown = html(text);
    expect(shown).toContain(`<p>${below}</p>`);
    expect(shown.match(/<li>/g)).toHaveLength(text.match(/^(?:-|\d\.) /gm)?.length ?? 0);
  });

  test('a numbered list goes on below it', () => {
    expect(html('1. Đăng nhập.\n2. Điền đơn.\nLưu ý\n3. Bấm gửi.')).toContain('<ol start="3">');
  });

  test.each([
    ['a sentence that goes on', '- Bản sao học bạ có\nHiệu trưởng ký tên.'],
    ['a line below its indentation', '- Bản sao học bạ.\n  Hồ sơ nộp một lần.'],
    [
      'an item that was wrapped to a width',
      `- Mỗi học sinh nộp một bộ hồ sơ gồm đơn và bản sao học bạ.\nTrường trả hồ sơ cho học sinh không đạt trong vòng năm ngày\nlàm việc kể từ ngày công bố.`,
    ],
  ])('but %s is', (_, text) => {
    expect(html(text)).not.toContain('<p>');
  });
});

describe('printed bullets make a list', () => {
  test.each([
    ['with tabs, as Word pastes them', '•\tCờ vua\n•\tCờ tướng'],
    ['with empty lines between', '·    Cờ vua\n\n·    Cờ tướng'],
    ['of a phone', '● Cờ vua\n● Cờ tướng'],
    ['glued to their words', '▪Cờ vua\n▪Cờ tướng'],
    ['in bold', '**• Cờ vua**\n**• Cờ tướng**'],
    ['of a symbol font', '§  Cờ vua\n§  Cờ tướng'],
    [
      'in Word’s HTML',
      '<p class=MsoListParagraph>·<span>&nbsp;&nbsp; </span>Cờ vua</p>\n<p class=MsoListParagraph>·<span>&nbsp;&nbsp; </span>Cờ tướng</p>',
    ],
    [
      'of a symbol font in Word’s HTML',
      '<p>Ø<span>&nbsp;&nbsp; </span>Cờ vua</p>\n<p>Ø<span>&nbsp;&nbsp; </span>Cờ tướng</p>',
    ],
  ])('%s', (_, text) => {
    expect(html(`Có hai môn:\n\n${text}`).replace(/\n|<\/?strong>/g, '')).toBe(
      '<p>Có hai môn:</p><ul><li>Cờ vua</li><li>Cờ tướng</li></ul>',
    );
  });

  test('another bullet opens a list inside', () => {
    const shown = html('•\tCờ\no\tCờ vua\no\tCờ tướng\n•\tBơi').replaceAll('\n', '');
    expect(shown).toBe('<ul><li>Cờ<ul><li>Cờ vua</li><li>Cờ tướng</li></ul></li><li>Bơi</li></ul>');
  });

  test('bullets set in below a number are inside its item', () => {
    const shown = html('1) Cờ\n   • Cờ vua\n   • Cờ tướng\n2) Bơi').replaceAll('\n', '');
    expect(shown).toBe('<ol><li>Cờ<ul><li>Cờ vua</li><li>Cờ tướng</li></ul></li><li>Bơi</li></ol>');
  });

  test.each([
    ['below a colon', '- Cờ:\n+ Cờ vua\n+ Cờ tướng\n- Bơi'],
    ['below bold words', '* **Cờ**\n+ Cờ vua\n+ Cờ tướng\n* Bơi'],
    ['with empty lines between', '-   Cờ:\n\n\n+ Cờ vua\n\n+ Cờ tướng\n\n-   Bơi'],
  ])('a plus is the second level of a dash %s', (_, text) => {
    expect(html(text).replace(/\n|:|<\/?(?:p|strong)>/g, '')).toBe(
      '<ul><li>Cờ<ul><li>Cờ vua</li><li>Cờ tướng</li></ul></li><li>Bơi</li></ul>',
    );
  });

  test.each([
    ['what speaks for and against', '- Đắt\n+ Bền\n+ Đẹp'],
    ['a paragraph between', '- Cờ:\n\nGiải mùa xuân.\n\n+ Cờ vua\n+ Cờ tướng'],
    ['code', '```\n- Cờ:\n+ Cờ vua\n```'],
  ])('but not %s', (_, text) => {
    expect(html(text)).not.toMatch(/<li>[^/]*<ul>|  \+/);
  });

  test.each([
    '● Cờ vua',
    'o Cờ vua\no Cờ tướng',
    '★ 4,5 điểm\n★ 4 điểm',
    'Cờ • Bơi\nVõ • Vật',
    '```\n• a\n• b\n```',
  ])('but not of %j', (text) => {
    expect(html(text)).not.toContain('<ul>');
  });
});

describe('Markdown right below HTML is read', () => {
  test.each([
    ['a caption below a picture', '<img src="a.jpg" alt="Ghe">\n*Ghe về bến*', '<em>Ghe về bến</em>'],
    ['bold below a box', '<div class="quang-cao"></div>\n**Giá** tăng', '<strong>Giá</strong> tăng'],
    ['a list below a line break', '<br>\n- một\n- hai', '<li>hai</li>'],
    ['a link below several lines', '<p>\nGhe về\n</p>\n[Bến cũ](/ben-cu/)', '<a href="/ben-cu/">Bến cũ</a>'],
  ])('%s', (_, text, expected) => {
    expect(html(text)).toContain(expected);
  });

  test('a heading below a film is a heading', () => {
    const { root } = read(
      '<iframe src="https://www.youtube.com/embed/abc123xyz00"></iframe>\n## Bến cũ\nGhe về.',
    );
    expect(root.children.map(({ type }) => type)).toContain('heading');
  });

  test('but text inside an element stays there', () => {
    expect(html('<table><tr><td>một\nhai</td></tr></table>')).toContain('một');
    expect(html('<table><tr><td>một\nhai</td></tr></table>').match(/<table>/g)).toHaveLength(1);
    expect(html('Một <b>hai</b>\nba *bốn*').match(/<p>/g)).toHaveLength(1);
  });
});
