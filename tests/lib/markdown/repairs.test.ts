import { describe, expect, test } from 'vitest';
import { html, read, told } from '../../support/read-markdown';

describe('bold and italics are read as they were meant', () => {
  test.each([
    ['inner spaces', 'a ** b ** c', '<p>a <strong> b </strong> c</p>'],
    ['NBSP within', '**b\u00a0**c', '<p><strong>b </strong>c</p>'],
    ['a zero-width space within', '**\u200bb**\u200bc', '<p><strong>b</strong>c</p>'],
    ['punctuation at the end', '**Lưu ý:**Nội dung', '<p><strong>Lưu ý:</strong>Nội dung</p>'],
    ['words cut by an export', '**T****ạm** nghỉ', '<p><strong>Tạm</strong> nghỉ</p>'],
    [
      'bold italics cut, then only bold',
      '*a*, ***b******, c** d',
      '<p><em>a</em>, <strong>b, c</strong> d</p>',
    ],
    ['never closed', '**Tổng cục', '<p><strong>Tổng cục</strong></p>'],
    ['never opened', 'Tổng cục** trưởng', '<p><strong>Tổng cục</strong> trưởng</p>'],
    ['another mark at the end', '**a b*', '<p><strong>a b</strong></p>'],
  ])('%s', (_, text, expected) => {
    expect(html(text)).toBe(expected);
    expect(told(read(text)).join()).toMatch(/^$|^emphasis-mended 1:\d+$/);
  });

  test.each([
    '500*33 = 16',
    '5*3 + 20*4',
    '2 * 3',
    '(*) Ghi chú',
    'Mục (**)',
    '*a. Đáp án đúng',
    '\\*sao\\*',
    '`**a`',
    '`a*b*c`',
    'Chọn #,##0_);[Red](#.##0)',
    '[Red](-#,##0)',
  ])('what is no mark stays: %s', (text) => {
    const { diagnostics, textOf, root } = read(text);
    expect(textOf(...root.children).text).toBe(text.replace(/[\\`]/g, ''));
    expect(diagnostics).toEqual([]);
  });
});

describe('one pair of marks around several paragraphs sets all of them in italics', () => {
  test('up to twenty paragraphs; a star so far from another marks a note', () => {
    const quoted = (count: number) =>
      html(['*“Một,', ...Array.from({ length: count - 2 }, () => 'hai,'), 'ba.”*'].join('\n\n'));
    expect(quoted(20).match(/<em>/g)).toHaveLength(20);
    expect(quoted(21)).not.toContain('<em>');
  });

  test.each([
    ['*“a\n\nb.”*', '<p><em>“a</em></p>\n<p><em>b.”</em></p>'],
    [
      '*a:\n\n- b;\n- c.*\n\nd',
      '<p><em>a:</em></p>\n<ul>\n<li><em>b;</em></li>\n<li><em>c.</em></li>\n</ul>\n<p>d</p>',
    ],
    [
      '**d**\n\n*“**a** b\n\nc [d](/e)\n\nf).*\n\n*g* h',
      '<p><strong>d</strong></p>\n<p><em>“<strong>a</strong> b</em></p>\n<p><em>c <a href="/e">d</a></em></p>\n<p><em>f).</em></p>\n<p><em>g</em> h</p>',
    ],
  ])('%j', (text, expected) => {
    expect(html(text)).toBe(expected);
    expect(told(read(text)).join()).toMatch(/^emphasis-mended \d+:1$/);
  });

  test.each([
    [
      'other pairs inside',
      '*“Công ty* *không kê khai* *vào mẫu cũ.\n\nHóa đơn* *được trừ* *khi tính thuế.”*',
      '<p><em>“Công ty</em> <em>không kê khai</em> <em>vào mẫu cũ.</em></p>\n<p><em>Hóa đơn</em> <em>được trừ</em> <em>khi tính thuế.”</em></p>',
    ],
    [
      'whole paragraphs between',
      'Theo luật: *a* và *b.\n\nc\n\nd* e.',
      '<p>Theo luật: <em>a</em> và <em>b.</em></p>\n<p><em>c</em></p>\n<p><em>d</em> e.</p>',
    ],
  ])('with %s', (_, text, expected) => {
    expect(html(text)).toBe(expected);
  });

  test.each([
    ['stars of notes without italics beside them', 'Giá *bán\n\nnăm* nay'],
    ['a note’s star', 'Giá* tăng.\n\n*Chưa gồm thuế.'],
    ['a star behind a word', '*a\n\nb giá*'],
    ['an escape', '\\*a\n\nb.*'],
    ['an escape at the end', '*a\n\nb.\\*'],
    ['a heading between', '*a\n\n## b\n\nc.*'],
    ['a bullet of its own', '*a\n\n*b\n\nc'],
    ['a whole article', `*a\n\n${'b\n\n'.repeat(40)}c.*`],
  ])('but not %s', (_, text) => {
    expect(html(text)).not.toContain('<em>');
  });
});

test.each([
  ['<https://a.example/b\\_c/d\\_e?f=1>', 'https://a.example/b_c/d_e?f=1'],
  ['x https://a.example/b\\_c.', 'https://a.example/b_c'],
  ['[https://a.example/b\\_c](https://a.example/b\\_c)', 'https://a.example/b_c'],
])('an address whose marks were escaped leads where it did: %s', (text, address) => {
  expect(html(text)).toContain(`<a href="${address}" rel="nofollow noopener">${address}</a>`);
});

test('a path in code keeps its backslashes', () => {
  expect(html('`https://a.example/b\\_c`')).toBe('<p><code>https://a.example/b\\_c</code></p>');
});

test('a picture written with an attribute for its title is a picture', () => {
  const markdown = read('a\n\n![b c](https://d.example/e.jpg?f=1 style= "Lạng Sơn: “g”")');
  expect(markdown.root.children[1]).toMatchObject({
    children: [{ type: 'image', alt: 'b c', url: 'https://d.example/e.jpg?f=1', title: 'Lạng Sơn: “g”' }],
  });
  expect(told(markdown)).toEqual(['image-syntax-mended 3:1']);
});

test('reference links and pictures are plain ones', () => {
  const { root } = read('[a][x] ![b][x]\n\n[x]: https://c.example "d"');
  expect(root.children).toHaveLength(1);
  expect(root.children[0]).toMatchObject({
    children: [{ type: 'link', url: 'https://c.example' }, {}, { type: 'image', alt: 'b', title: 'd' }],
  });
});

describe('raw HTML', () => {
  test('a figure is a picture and its caption', () => {
    const { root, textOf } = read(
      '<figure><img src="a.jpg" alt="b"><figcaption>Chú thích <b>c</b></figcaption></figure>',
    );
    expect(root.children).toMatchObject([
      { type: 'paragraph', children: [{ type: 'image', url: 'a.jpg', alt: 'b' }] },
      { type: 'paragraph' },
    ]);
    expect(textOf(...root.children).text).toBe('Chú thích c');
  });

  test('tables, line breaks and superscripts keep their sense', () => {
    expect(html('<table><tr><th>a</th></tr><tr><td colspan="9000000">b</td></tr></table>')).toContain(
      '<td colspan="50">b</td>',
    );
    expect(html('m<sup>2</sup><br>x')).toBe('<p>m<sup>2</sup><br>\nx</p>');
  });

  test('of an unknown tag is text, for it was meant as such', () => {
    expect(html('Thẻ <kyKKhai> lấy <b>giá trị</b>')).toBe(
      '<p>Thẻ &#x3C;kyKKhai> lấy <strong>giá trị</strong></p>',
    );
  });

  test.each([
    ['<div markdown="1">\n**Đậm** ở trong.\n</div>', '<p><strong>Đậm</strong> ở trong.</p>'],
    ['<center>\n  *Nghiêng* và **đậm**\n</center>', '<p><em>Nghiêng</em> và <strong>đậm</strong></p>'],
    ['<object data="a.pdf">Tải tệp</object>', '<p><a href="a.pdf">Tải tệp</a></p>'],
    ['<object data="a.pdf"><a href="b.pdf">Tải</a></object>', '<p><a href="b.pdf">Tải</a></p>'],
    ['[số này](tel:0904123456)', '<p><a href="tel:0904123456">số này</a></p>'],
    ['![](file:///C:/a/b.png)Chứng chỉ', '<p>Chứng chỉ</p>'],
    ['![Tàu|300](a.jpg) và [x|30](b)', '<p> và <a href="b">x|30</a></p>'],
  ])('%j', (text, written) => {
    expect(html(text)).toBe(written);
  });

  test('comments go, an embedded film is a link', () => {
    expect(html('a <!-- b --> c')).toBe('<p>a  c</p>');
    expect(html('<iframe src="https://a.example/b" title="c"></iframe>')).toContain('>c</a>');
  });
});

describe('what a width broke is whole', () => {
  test.each([
    [
      'a heading',
      '# Cảng đón tàu lớn nhất\ntừ trước đến nay\n\nTàu vào cảng.',
      '<strong>Cảng đón tàu lớn nhất từ trước đến nay</strong>',
    ],
    [
      'but no heading above a sentence',
      '## Cảng lớn\nlà nơi tàu vào.\n\nTàu vào cảng.',
      '<strong>Cảng lớn</strong>',
    ],
    ['a word that has its hyphen', 'Sáng nay một con-\ntê-nơ rơi.', 'một con-tê-nơ rơi'],
    [
      'a word that has none elsewhere',
      'The contain-\ners fell. The containers float.',
      'The containers fell.',
    ],
    ['a word with its hyphen elsewhere', 'A well-\nknown port. Well-known ships.', 'A well-known port.'],
    ['but no dash', 'Tuyến Hà Nội -\nlào cai.', 'Tuyến Hà Nội -'],
  ])('%s', (_, text, expected) => {
    expect(html(text)).toContain(expected);
  });
});
