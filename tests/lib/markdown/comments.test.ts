import { describe, expect, test } from 'vitest';
import { growthByFour, LINEAR } from '../../support/growth';
import { html, read, told } from '../../support/read-markdown';

describe('a comment is hidden', () => {
  test.each([
    ['Trước <!-- kín\n\nkín --> sau.', 'Trước sau.'],
    ['Trước <!-- kín\n\nkín\n\n- kín --> sau.', 'Trước sau.'],
    ['<!-- kín --> một <!-- kín\nkín --> hai', 'một hai'],
    ['- mục <!-- kín\n\n  kín -->\n- mục hai', 'mục mục hai'],
    ['- mục\n  <!-- kín\nkín -->\n- mục hai', 'mục mục hai'],
    ['> trích <!-- kín\n>\n> kín -->\n\nSau', 'trích Sau'],
    ['| A | B |\n|---|---|\n| 1 <!-- kín | 2 --> | 3 |', 'A B 1 3'],
    ['Trước <!-- kín <!-- kín --> kín --> sau', 'Trước sau'],
    ['<!--\nkín\n<!-- kín -->\nkín\n<!-- kín -->\nkín\n-->\n\nSau', 'Sau'],
    ['Trước <!– kín –> giữa <!— kín — > cuối', 'Trước giữa cuối'],
    ['Trước <! -- kín -- > giữa <!-- kín —> cuối <!-- kín -->', 'Trước giữa cuối'],
    ['Trước <!-- kín --!> sau <!--> cuối', 'Trước sau cuối'],
    ['Trước <!-- `kín --> và `mã` <!-- kín ``` kín --> sau', 'Trước và mã sau'],
    ['Trước\n[//]: # (kín)\nsau', 'Trước sau'],
    ['[//]: # kín không ngoặc\n\n[comment]: <> (kín\nkín)\n[//]: # "kín"\n\nSau', 'Sau'],
  ])('%j', (text, words) => {
    expect(
      html(text)
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ).toBe(words);
    expect(told(read(text))).toEqual([]);
  });
});

test.each([
  ['Chữ.\n\n<!-- không đóng\n\nHết', 'comment-open 3:1'],
  ['Chữ <!-- không đóng', 'comment-open 1:5'],
  ['<!-- đóng --> chữ <!— không đóng', 'comment-open 1:19'],
])('a comment that is never closed holds the article back: %j', (text, diagnostic) => {
  expect(told(read(text))).toEqual([diagnostic]);
});

test.each([
  ['Viết `<!-- chú thích` rồi `-->` là xong', '&#x3C;!-- chú thích'],
  ['```\n<!-- mã\n\n-->\n<!--\n```', '-->\n&#x3C;!--\n'],
  ['Từ A --> B, xong', 'A --> B, xong'],
  ['Giá <5 – 7> đồng', '&#x3C;5 – 7> đồng'],
  ['1. một\n\n<!-- -->\n\n1. một lại', '</ol>\n<ol>'],
  ['Xem [thư][comment].\n\n[comment]: https://bao.example/thu', 'href="https://bao.example/thu"'],
])('no comment: %j', (text, shown) => {
  expect(html(text)).toContain(shown);
});

test.each(['<!-- a <!-- ', '<!-- a --> ', '<!— ', '--> ', '[//]: # (a\n', '<!-- ` -->'])(
  'many times %j takes a time that grows with their number',
  async (part) => {
    expect(await growthByFour((factor) => read(part.repeat(10_000 * factor)))).toBeLessThan(LINEAR);
  },
);
