import { describe, expect, test } from 'vitest';
import { readArticle } from '@/lib/article/read';
import { growthByFour, LINEAR } from '../../support/growth';
import { html, read, told } from '../../support/read-markdown';

/** The table of a text, without the box around it and the lines between its tags. */
const table = (text: string) =>
  html(text)
    .replaceAll('\n', '')
    .replace(/<\/?div[^>]*>| scope="col"/g, '');

describe('a table in HTML keeps', () => {
  test('its spans, and both rows of its head', () => {
    expect(
      table(
        '<table><tr><th rowspan="2">Đơn vị</th><th colspan="2">Năm</th></tr><tr><th>2019</th><th>2020</th></tr><tr><td>A</td><td>1</td><td>2</td></tr></table>',
      ),
    ).toBe(
      '<table><thead><tr><th rowspan="2">Đơn vị</th><th colspan="2">Năm</th></tr><tr><th>2019</th><th>2020</th></tr></thead>' +
        '<tbody><tr><td>A</td><td>1</td><td>2</td></tr></tbody></table>',
    );
  });

  test('spans no wider than tables may be, and no longer than the table', () => {
    expect(
      table('<table><tr><td colspan="900000" rowspan="900000">a</td></tr><tr><td>b</td></tr></table>'),
    ).toContain('<td colspan="50" rowspan="2">a</td>');
    expect(table('<table><tr><td colspan="-1" rowspan="x">a</td></tr></table>')).toContain('<td>a</td>');
  });

  test('its caption, and what names its rows', () => {
    expect(
      table(
        '<table><caption>Bảng 1. Thu</caption><tr><td></td><th>2020</th></tr><tr><th>Thuế</th><td>5</td></tr></table>',
      ),
    ).toBe(
      '<table><caption>Bảng 1. Thu</caption><tbody><tr><td></td><th scope="row">2020</th></tr>' +
        '<tr><th scope="row">Thuế</th><td>5</td></tr></tbody></table>',
    );
  });

  test('no head of empty cells', () => {
    expect(table('<table><tr><th></th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>')).toContain(
      '<thead><tr><td></td><th>B</th></tr></thead>',
    );
    expect(table('| | |\n|---|---|\n| 1 | 2 |')).toBe(
      '<table><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
    );
  });

  test('the lines and lists of its cells', () => {
    expect(
      table('<table><tr><td><p>một</p><p>hai</p></td><td><ul><li>ba</li></ul></td></tr></table>'),
    ).toContain('<td>một<br>hai</td><td><ul><li>ba</li></ul></td>');
  });
});

describe('tables as programs write them are no source text', () => {
  const bare = `<table>\n${'<tr>\n<td>Một</td>\n<td>2</td>\n<td>3</td>\n</tr>\n'.repeat(30)}</table>`;
  const word = `<table class=MsoNormalTable border=0><tbody>${'<tr style="mso-yfti-irow:0"><td width=100 style="border:solid 1pt"><p class=MsoNormal><b><span lang=VI style="font-size:13pt">Một</span></b><o:p></o:p></p></td><td><p>2</p></td><td><p>3</p></td></tr>\n'.repeat(6)}</tbody></table>`;
  test.each([
    ['thirty bare rows', bare, 30],
    ['six rows out of Word', word, 6],
    [
      'three thousand rows',
      `| Tên | Năm | Số |\n|---|---|---|\n${'| **Nguyễn A** | 2020 | 3 |\n'.repeat(3000)}`,
      3001,
    ],
    [
      'three thousand rows of HTML',
      `<table>${'<tr><td>Nguyễn A</td><td>2</td><td>3</td></tr>\n'.repeat(3000)}</table>`,
      3000,
    ],
  ])('%s', (_, text, rows) => {
    expect(told(read(text))).toEqual([]);
    const shown = html(text);
    expect(shown.match(/<tr/g)).toHaveLength(rows);
    expect(shown).not.toContain('&#x3C;');
  });

  test('and a listing of HTML is one', () => {
    const text = `\`\`\`html\n${'<td>[a](b) **c** `d`</td>\n'.repeat(100)}\`\`\``;
    expect(told(read(text))).toEqual([]);
    expect(html(text)).toContain('<pre><code>&#x3C;td>[a](b)');
  });
});

test('a picture leaves its cell, not the cells behind it', () => {
  const bytes = new TextEncoder().encode(
    '# T\n\nMột câu mở đầu.\n\n| a | b |\n|---|---|\n| ![x](x.jpg) | **![y](y.jpg)** |\n| 1 | 2 |',
  );
  const blocks = readArticle({ path: 'a.md', bytes }).article?.sections[0]?.blocks ?? [];
  const shown = blocks
    .map((block) => (block.kind === 'html' ? block.html.replaceAll('\n', '') : ''))
    .join('');
  expect(shown).toContain('<tr><td></td><td></td></tr><tr><td>1</td><td>2</td></tr>');
});

describe('nothing vanishes', () => {
  test.each([
    '| Tên | Giá |\n| --- | --- |  |\n| Cá | 10 |  |',
    '| Tên | Giá |  |\n| --- | :-: |  |\n| Cá | 10 | |',
    '|Tên|Giá|\n|---|---| | |\n|Cá|10|||',
  ])('a table with empty cells at the end of its rows is one: %j', (text) => {
    expect(html(text)).toContain('Tên</th>\n<th scope="col">Giá</th>');
    expect(html(text)).toContain('<td>Cá</td>');
  });

  test.each([
    ['- [x] xong\n- [ ] chưa', '<ul>\n<li>☑ xong</li>\n<li>☐ chưa</li>\n</ul>'],
    ['- [X] xong <b>hẳn</b>', '<ul>\n<li>☑ xong <strong>hẳn</strong></li>\n</ul>'],
    ['<details><summary>Hỏi</summary>Đáp</details>', '<p><strong>Hỏi</strong></p>\n<p>Đáp</p>'],
    [
      '<video controls><source src="phim.mp4" type="video/mp4"></video>',
      '<p><a href="phim.mp4">phim.mp4</a></p>',
    ],
    [
      '<audio src="/files/ghi%20%C3%A2m.mp3"></audio>',
      '<p><a href="/files/ghi%20%C3%A2m.mp3">ghi âm.mp3</a></p>',
    ],
    [
      '<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>',
      '<p><a href="https://www.youtube.com/watch?v=abcdefghijk" rel="nofollow noopener">Video YouTube</a></p>',
    ],
    ['<video>Trình duyệt cũ</video>', ''],
    ['<math><mi>a</mi></math> <select><option>b</option></select>', '<p>a</p>\n<p>b</p>'],
    ['<input type="checkbox" checked> đã <input type=checkbox> chưa', '<p>☑ đã ☐ chưa</p>'],
    [
      '<object data="a.pdf"></object> <object data="b.pdf"><a href="b.pdf">Tải</a></object>',
      '<p><a href="a.pdf">a.pdf</a> <a href="b.pdf">Tải</a></p>',
    ],
    ['a <![CDATA[<p>b</p><p>c</p>]]> d', '<p>a</p>\n<p>b</p>\n<p>c</p>\n<p>d</p>'],
    ['a <g-emoji class="x" alias="tada">🎉</g-emoji> b', '<p>a 🎉 b</p>'],
    ['<my-box>\n\na **b**\n\n</my-box>\n\nc', '<p>a <strong>b</strong></p>\n<p>c</p>'],
    ['<mjx-container jax="SVG">a</mjx-container> b', '<p>a b</p>'],
    ['<do>Chú ý</do> rồi <xanh>*đi*</xanh>', '<p>Chú ý rồi <em>đi</em></p>'],
    ['> <chudo>Tóm tắt</chudo> ở đây', '<blockquote>\n<p>Tóm tắt ở đây</p>\n</blockquote>'],
    ['<hop>\nMột lời dặn.\n</hop>', '<p>Một lời dặn.</p>'],
    ['Trong thẻ <mst>01</mst> là mã', '<p>Trong thẻ &#x3C;mst>01&#x3C;/mst> là mã</p>'],
    ['Khai <mst></mst> để trống', '<p>Khai &#x3C;mst>&#x3C;/mst> để trống</p>'],
    ['Gõ <ten-bai> rồi <so-trang>', '<p>Gõ &#x3C;ten-bai> rồi &#x3C;so-trang></p>'],
  ])('%j', (text, expected) => {
    expect(html(text)).toBe(expected);
  });

  test.each([
    ['<header>a</header><nav>b</nav><footer>c</footer>', 'a b c'],
    ['<form><fieldset><legend>a</legend>b</fieldset>c</form>', 'a b c'],
    ['<select><option>a<option>b</select><menu><li>c<li>d</menu>', 'a b c d'],
    ['a<p></p>b<div></div>c', 'a b c'],
    ['<ruby>漢<rt>Hán</rt></ruby><ruby>字<rp>[</rp><rt>tự</rt><rp>]</rp></ruby>', '漢(Hán)字[tự]'],
  ])('words that only elements separate stay apart: %s', (text, words) => {
    const seen = html(text)
      .replace(/<[^>]+>|\s+/g, ' ')
      .replace(/ +/g, ' ');
    expect(seen.trim()).toBe(words);
  });

  test.each([
    ['a <math><mfrac><mn>1</mn><mn>2</mn></mfrac></math> b', 'a 1/2 b'],
    ['<math><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>3</mn></mfrac></math> m', '(a+b)/3 m'],
    ['<math><msup><mi>m</mi><mn>3</mn></msup></math> a', 'm<sup>3</sup> a'],
    ['<math><msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup></math> a', 'x<sub>1</sub><sup>2</sup> a'],
    ['<math><msqrt><mn>9</mn></msqrt></math> a', '√9 a'],
    [
      'a <span class="katex"><span class="katex-mathml"><math><semantics><mi>y</mi><annotation>y</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">y</span></span> b',
      'a y b',
    ],
  ])('a formula keeps its figures and is there once: %s', (text, expected) => {
    expect(html(text)).toBe(`<p>${expected}</p>`);
  });

  test.each([
    ['<svg><title>a</title><text>5%</text></svg> b', 'html-dropped 1:1'],
    ['<video src="a.mp4">Lời kể của bà Sáu</video>', 'html-dropped 1:1'],
    ['<iframe src="https://a.example/">Bảng số liệu</iframe>', 'html-dropped 1:1'],
    ['<noscript>a</noscript>', 'html-dropped 1:1'],
    ['- a <template><p>b</p></template>', 'html-dropped 1:5'],
    ['a[^1]\n\n[^1]: b <svg><text>c</text></svg>', 'html-dropped 3:9'],
  ])('what a page cannot show is told: %s', (text, diagnostic) => {
    expect(told(read(text))).toEqual([diagnostic]);
    expect(told(read('<svg><path d="M0"/></svg><noscript><img src="a.jpg"></noscript>'))).toEqual([]);
  });

  test.each([
    ['a <span style="color: red; display:none">b</span> c', '<p>a c</p>', 'html-hidden 1:3'],
    ['<div hidden>\n\n**b**\n\n- c\n\n</div>\n\na', '<p>a</p>', 'html-hidden 1:1'],
    ['<p style="DISPLAY : NONE !important">b</p><p>a</p>', '<p>a</p>', 'html-hidden 1:1'],
    ['a <b style="visibility: hidden">b</b>', '<p>a</p>', 'html-hidden 1:3'],
    ["a <span style='mso-hide:all'>b</span>", '<p>a</p>', 'html-hidden 1:3'],
    ['<table><tr hidden><td>b<tr><td>a</table>', '<td>a</td>', 'html-hidden 1:8'],
    ['a[^1]\n\n[^1]: c <i hidden>b</i>', null, 'html-hidden 3:9'],
  ])('words that readers of the HTML would not see are not shown: %s', (text, expected, diagnostic) => {
    expect(told(read(text))).toEqual([diagnostic]);
    if (expected !== null) expect(html(text)).toContain(expected);
    expect(html(text)).not.toContain('b</');
  });

  test.each([
    ['<details><summary>a</summary>b</details>'],
    ['<span style="display:inline; background:url(none)">a</span> b'],
    ['<span aria-hidden="true">a</span> <i class="hidden-xs" style="overflow:hidden">b</i>'],
    ['<p hidden="until-found">a</p>\n\nb'],
    ['a b <img src="x.jpg" alt="a" style="display:none">'],
  ])('what only looks hidden is shown: %s', (text) => {
    expect(told(read(text))).toEqual([]);
    expect(html(text).replace(/<[^>]+>|\s+/g, ' ')).toMatch(/a .*b/);
  });

  test.each([
    ['25~30 độ, 60~70%', '<p>25~30 độ, 60~70%</p>'],
    ['~~bỏ~~', '<p><del>bỏ</del></p>'],
    ['$$a\\,b_1*c*$$', '<p>$$a\\,b_1*c*$$</p>'],
    ['$x_1^2 \\cdot <y>$ và *nghiêng*', '<p>$x_1^2 \\cdot &#x3C;y>$ và <em>nghiêng</em></p>'],
    ['giá $5 và *$6*', '<p>giá $5 và <em>$6</em></p>'],
  ])('marks that are none stay: %j', (text, expected) => {
    expect(html(text)).toBe(expected);
  });
});

describe('characters', () => {
  test.each([
    ['👨‍👩‍👧 👩🏽‍🚀 🏳️‍🌈', '👨‍👩‍👧 👩🏽‍🚀 🏳️‍🌈'],
    ['می‌خواهم', 'می‌خواهم'],
    ['क्‍ष', 'क्‍ष'],
    ['Hải‌ quan‍', 'Hải quan'],
    ['a😀‍b', 'a😀b'],
    ['một\u000bhai\u000cba\u0085bốn\u2028năm\u2029sáu', 'một hai ba bốn năm sáu'],
    ['# Tiêu\u2028đề', 'Tiêu đề'],
    ['a\u202ejpg\u202c b\u2066c\u2069', 'ajpg bc'],
    ['\u200eHải\u200e quan\u200f (đẹp\u061c)', 'Hải quan (đẹp)'],
    ['שלום!\u200f Hải', 'שלום!\u200f Hải'],
  ])('%j', (text, expected) => {
    const { root, textOf } = read(text);
    expect(textOf(...root.children).text).toBe(expected.normalize('NFC'));
  });

  test.each(['*', '_', '~', '`', '[', '>', '<', '(', '$', '{', '='])(
    'a long run of %s takes a time that grows with its length',
    async (mark) => {
      const text = (factor: number) =>
        `chữ ${mark.repeat(10_000 * factor)} chữ\n\n${`chữ ${mark.repeat(60)}x `.repeat(500 * factor)}`;
      expect(await growthByFour((factor) => read(text(factor)))).toBeLessThan(LINEAR);
    },
  );
});

/** The numbers of a list’s items as a browser shows them. */
const numbers = (text: string) =>
  html(text)
    .replace(/\n/g, '')
    .replace(/<li value="(-?\d+)">/g, '$1:')
    .replace(/<\/?(?:p|li)>/g, '');

describe('items keep their numbers', () => {
  test.each([
    ['5. a\n6. b\n8. c', '<ol start="5">5:a6:b8:c</ol>'],
    ['1. a\n3. b\n\n7. c', '<ol>1:a3:b7:c</ol>'],
    ['10. a\n9. b\n8. <b>c</b>', '<ol start="10">10:a9:b8:<strong>c</strong></ol>'],
    ['> 2) a\n> 4) b', '<blockquote><ol start="2">2:a4:b</ol></blockquote>'],
    ['1. a\n1. b\n1. c', '<ol>abc</ol>'],
    ['1. a\n2. b\n2. c\n3. d', '<ol>abcd</ol>'],
    ['01. a\n02. b\n03. c', '<ol>abc</ol>'],
    ['<ol type="a" start="3"><li>a<li>b</ol>', '<ol start="3" type="a">ab</ol>'],
    ['<ol reversed><li value="7">a</li><li>b</li></ol>', '<ol reversed>7:ab</ol>'],
    ['<ol type="1" reversed="x" onclick="y"><li value="z">a</li></ol>', '<ol>a</ol>'],
  ])('%j', (text, expected) => {
    expect(numbers(text)).toBe(expected);
  });
});

test.each([
  ['bars', '| Đội | Điểm |\n|--|--|\n| A | 3 |\nTrận sau đá lúc 18 giờ.'],
  ['bars between cells', 'Đội | Điểm\n--|--\nA | 3\nTrận sau đá lúc 18 giờ.'],
  ['tabs', 'Đội\tTrận\tĐiểm\nA\t1\t3\nB\t1\t0\nTrận sau đá lúc 18 giờ.'],
])('a sentence right below a table is no row of it: %s', (_, text) => {
  expect(html(text)).toMatch(/<\/table><\/div>\s*<p>Trận sau đá lúc 18 giờ\.<\/p>/);
});

describe('a table that only places its parts is none', () => {
  test.each([
    [
      'a text beside its picture',
      '<table border="0"><tr><td><h2>Hội sách</h2><p>Mở cửa.</p></td><td>Ảnh: Hà My</td></tr></table>',
    ],
    [
      'a newsletter in tables',
      '<table><tr><td><table><tr><td><h2>Hội sách</h2></td></tr><tr><td>Mở cửa.</td></tr></table></td></tr></table>',
    ],
    [
      'blocks in a column',
      '<table width="600"><tr><td><h2>Hội sách</h2></td></tr><tr><td><p>Mở cửa.</p></td></tr></table>',
    ],
  ])('%s', (_, text) => {
    const shown = html(text);
    expect(shown).toContain('<p><strong>Hội sách</strong></p>');
    expect(shown).toContain('<p>Mở cửa.</p>');
    expect(shown).not.toContain('<table');
  });

  test.each([
    ['with lines', '<table border="1"><tr><td><h4>Môn</h4></td><td>Giờ</td></tr></table>'],
    ['with heads', '<table><tr><th><h4>Môn</h4></th><th>Giờ</th></tr><tr><td>Cờ</td><td>8</td></tr></table>'],
    ['of figures', '<table><tr><td><b>Cờ</b></td><td>8</td></tr><tr><td>Bơi</td><td>9</td></tr></table>'],
  ])('but one %s is', (_, text) => {
    expect(html(text)).toContain('<table');
  });
});
