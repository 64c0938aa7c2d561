import { describe, expect, test } from 'vitest';
import { html, read, told } from '../../support/read-markdown';

/** The HTML of a text without the box around its tables, on one line. */
const shown = (text: string) =>
  html(text)
    .replace(/<div class="table"[^>]*>|<\/div>| scope="col"/g, '')
    .replace(/\n+/g, '');

describe('an address with blanks in it', () => {
  test.each([
    ['![Mô tả](../images/ảnh có dấu và cách.jpg)', '../images/ảnh có dấu và cách.jpg', null],
    ['![Lễ trao](anh le trao (1).JPG)', 'anh le trao (1).JPG', null],
    ['![a](z4512 (2) copy.png "Chú thích")', 'z4512 (2) copy.png', 'Chú thích'],
    ['![a](b.jpg “Chú thích”)', 'b.jpg', 'Chú thích'],
    ['![a] (b.jpg)', 'b.jpg', null],
    ['![a](https://bao.example/tin tuc/b.webp?w=1)', 'https://bao.example/tin tuc/b.webp?w=1', null],
  ])('is that of a picture: %s', (text, url, title) => {
    const markdown = read(text);
    expect(markdown.root.children).toMatchObject([{ children: [{ type: 'image', url, title }] }]);
    expect(told(markdown)).toEqual(['image-syntax-mended 1:1']);
  });

  test('is that of a link, at its place', () => {
    expect(html('Tải [biểu mẫu](../files/bieu mau 01.docx) về.')).toBe(
      '<p>Tải <a href="../files/bieu%20mau%2001.docx">biểu mẫu</a> về.</p>',
    );
    expect(told(read('Tải [biểu mẫu](../files/bieu mau 01.docx) về.'))).toEqual(['link-syntax-mended 1:5']);
  });

  test.each([
    'Ông [sic](nguyên văn như vậy) nói.',
    'Hàm [x](a, b, c) trả về.',
    'Xem [1] (https://a.example/b).',
    '`![a](b c.jpg)`',
  ])('is none: %s', (text) => {
    expect(told(read(text)).filter((line) => line.includes('mended'))).toEqual([]);
  });
});

describe('a link that never ends', () => {
  test.each([
    ['Xem [báo cáo]( và hết', '<p>Xem báo cáo và hết</p>'],
    [
      'Xem [báo cáo](https://a.example/b',
      '<p>Xem <a href="https://a.example/b" rel="nofollow noopener">báo cáo</a></p>',
    ],
    ['Xem [báo cáo](/b/ rồi ký', '<p>Xem <a href="/b/">báo cáo</a> rồi ký</p>'],
    [
      '<a href=”https://a.example/”>báo cáo</a>',
      '<p><a href="https://a.example/" rel="nofollow noopener">báo cáo</a></p>',
    ],
  ])('%s', (text, expected) => {
    expect(html(text)).toBe(expected);
    expect(told(read(text))[0]).toMatch(/^link-syntax-mended 1:\d+$/);
  });
});

describe('headings', () => {
  test.each([
    ['##Kết quả\n\na', 'Kết quả'],
    ['###**Kết quả**', 'Kết quả'],
    ['#Lễ trao thưởng\n\na', 'Lễ trao thưởng'],
    ['a\n\n1. Hình thức\n-----------\n\nb', '1. Hình thức'],
    ['a\n\n2) Mức phạt\n---', '2) Mức phạt'],
    ['a\n10. Kỳ hạn\n-----', '10. Kỳ hạn'],
    ['    3. Thụt đầu dòng\n---', '3. Thụt đầu dòng'],
  ])('%j', (text, expected) => {
    const { root, textOf } = read(text);
    const headings = root.children.filter((node) => node.type === 'heading').map((node) => textOf(node).text);
    expect(headings).toEqual([expected]);
  });

  test.each([
    '#covid19',
    'a\n\n#covid19 là tag',
    '1. a\n2. b\n---\n',
    '```\n##a\n```',
    '1. a\n\n---\n',
    'số #5',
  ])('are not %j', (text) => {
    expect(read(text).root.children.map(({ type }) => type)).not.toContain('heading');
  });
});

describe('rows that lack what makes them a table', () => {
  const table =
    '<table><thead><tr><th>Tên</th><th>Năm</th></tr></thead><tbody><tr><td>A</td><td>2020</td></tr></tbody></table>';
  test.each([
    ['the row of dashes', '| Tên | Năm |\n| A | 2020 |'],
    ['dashes enough', '| Tên | Năm |\n|---|\n| A | 2020 |'],
    ['straight dashes', '| Tên | Năm |\n|—|—|\n| A | 2020 |'],
  ])('%s', (_, text) => {
    expect(shown(text)).toBe(table);
    expect(told(read(text))).toHaveLength(1);
  });

  test('and an empty line above', () => {
    expect(shown('Kết quả:\n| Tên | Năm |\n| A | 2020 |')).toBe(`<p>Kết quả:</p>${table}`);
  });

  test.each(['| A | B\n| 1 | 2', 'A | B | C\n1 | 2 | 3\n4 | 5 | 6', '| A | B |\n| 1 | 2'])(
    'although bars are missing at their ends: %j',
    (text) => {
      expect(shown(text)).toContain('<tbody><tr><td>1</td><td>2</td>');
      expect(told(read(text))).toEqual([expect.stringContaining('table-mended 1:')]);
    },
  );

  test('because Excel parts cells by tabs', () => {
    expect(shown('STT\tTên\tSố\n1\tA|B\t3\n2\t\t5')).toBe(
      '<table><thead><tr><th>STT</th><th>Tên</th><th>Số</th></tr></thead>' +
        '<tbody><tr><td>1</td><td>A|B</td><td>3</td></tr><tr><td>2</td><td></td><td>5</td></tr></tbody></table>',
    );
    expect(shown('a\tb\nc\td\ne\tf')).toContain('<table>');
  });

  test.each([
    'Nơi nhận:\tTM. BỘ\n- Như trên;\tKT. BỘ TRƯỞNG',
    'a\tb',
    '|x| là giá trị\n|y| cũng vậy',
    'Trang chủ | Tin | Ảnh\nHỏi | Đáp | Thư',
    'A | B | C\n1 | 2 | 3\n4 | 5',
    '- a | b | c\n- d | e | f\n- g | h | i',
    '```\n|a|b|\n|c|d|\n```',
  ])('but not %j', (text) => {
    expect(shown(text)).not.toContain('<table>');
  });
});

describe('entities', () => {
  test('that were encoded twice are read once more, but not in code and addresses', () => {
    expect(html('A &amp;amp; B &amp;#8217; `&amp;amp;` AT&amp;T [x](/a?b&amp;amp;c)')).toBe(
      '<p>A &#x26; B ’ <code>&#x26;amp;amp;</code> AT&#x26;T <a href="/a?b&#x26;amp;c">x</a></p>',
    );
  });
});

describe('a file in another markup language', () => {
  test.each([
    ['Chợ quê\n#######\n\n:date: 2024-10-03\n\nChợ họp lại.', 1],
    ['Chợ họp lại.\n\n.. image:: /cho.jpg\n\nXem `bản đồ <https://cho.example/>`_.', 3],
    [':author: Lê Mận\n:tags: chợ\n\nChợ họp.\n\n.. _chợ: https://cho.example/', 1],
    ['#+TITLE: Chợ\n#+DRAFT: t\n\n* Phần một\n\nChợ họp.', 1],
    ['= Chợ quê\nLê Mận\n:draft:\n\nChợ họp.', 1],
    ['= Chợ quê\n\nChợ họp.\n\nimage::cho.jpg[Chợ]', 1],
    ["== Chợ quê ==\n\n'''Chợ quê''' họp lại.", 1],
    ['== Chợ quê ==\n\nChợ họp.<ref>Báo Ninh Hải</ref>\n\n[[Thể loại:Chợ]]', 1],
    ['h1. Chợ quê\n\np. Chợ họp lại.', 1],
    ['Chợ họp.\n\n!cho.jpg(Chợ)!\n\n"Trang chợ":https://cho.example', 3],
  ])('is held back: %j', (text, line) => {
    expect(told(read(text))).toContain(`file-other-markup ${line}:1`);
  });

  test.each([
    '```rst\n.. image:: /a.jpg\n\n:date: 2024-10-03\n```\n\nCách viết của Pelican.',
    'Tít\n====\n\n:date: 2024-10-03',
    'Một dòng\n\n.. note:: Chợ họp ngày chẵn.',
    '= 5\n\n:smile: vui',
    '#+ 3 điểm\n\n* Chợ họp',
  ])('is none: %j', (text) => {
    expect(told(read(text)).filter((line) => line.startsWith('file-'))).toEqual([]);
  });
});

describe('a file with a merge conflict', () => {
  test.each([
    ['a\n\n<<<<<<< HEAD\nmột\n=======\nhai\n>>>>>>> nhanh-2\n', 'merge-conflict 3:1'],
    ['---\ntitle: a\n---\nb\r\n<<<<<<< HEAD\r\nmột\r\n=======\r\nhai\r\n>>>>>>> x', 'merge-conflict 5:1'],
    ['một\n=======\nhai\n>>>>>>> nhanh', 'merge-conflict 4:1'],
    ['<<<<<<< a\nmột', 'merge-conflict 1:1'],
  ])('is held back: %j', (text, expected) => {
    const markdown = read(text);
    expect(told(markdown)).toEqual([expected]);
    expect(markdown.diagnostics[0]?.severity).toBe('error');
  });

  test.each(['```\n<<<<<<< HEAD\n```\n', '>>>>>>> bảy cấp', 'a <<<<<<< b', 'Tiêu đề\n=======\n'])(
    'is not one with %j',
    (text) => {
      expect(told(read(text)).filter((line) => line.startsWith('merge'))).toEqual([]);
    },
  );
});

describe('marks that are left over', () => {
  test.each(['![a](b', 'x~~y', '<b', 'a](b) c', '__đậm', '[a][tên]', '####### a', '&lt;!-- a -->'])(
    'are told, once a paragraph: %s',
    (text) => {
      const lines = told(read(text));
      if (text === '<b') expect(lines).toEqual([]);
      else expect(lines).toEqual([expect.stringMatching(/^markup-left-over 1:\d+$/)]);
    },
  );

  test.each([
    'Đoạn {.giua} này',
    'Ảnh {width=50%} này',
    '++thêm++ chữ',
    "'''đậm''' wiki",
    '== Mục ==',
    'a {color:red}đỏ{color}',
    'a &nbsp b',
    'mục ${toc}',
    'Công thức $$E = mc^2$$ đây',
    'nhiệt $x^2$ độ',
    '- [-] bỏ việc này',
  ])('are told where another tool reads them: %s', (text) => {
    expect(told(read(text))).toEqual([expect.stringMatching(/^markup-left-over 1:\d+$/)]);
  });

  test.each([
    'C++ và C++ mới',
    'tập {1, 2}',
    "'trích' lời",
    'a == b',
    'R&D và AT&T',
    'giá {giá trị}',
    '[1]: lời',
    'giá 5$ và 10$ một chiếc',
    'từ $5 đến $7',
    'a [-] b',
  ])('are not what only looks like it: %j', (text) => {
    expect(told(read(text))).toEqual([]);
  });

  test.each(['Ghi chú (**): a', 'a\\*\\*b', '`**`', 'snake_case', 'giá < 5', 'x__y'])(
    'are not %j',
    (text) => {
      expect(told(read(text))).toEqual([]);
    },
  );
});

describe('words that are each set in bold, and glued', () => {
  test.each([
    ['**Quý****1** **năm****2020**', 'Quý 1 năm 2020'],
    ['**20.000.000****đồng đến****50.000.000****đồng**', '20.000.000 đồng đến 50.000.000 đồng'],
    ['**hóa đơn****cho****khách**', 'hóa đơn cho khách'],
    ['**Công ty ABC****xin mời**', 'Công ty ABC xin mời'],
    ['**Công ty****ABCDE****xin mời**', 'Công ty ABCDE xin mời'],
    ['**theo****UBND** tỉnh', 'theo UBND tỉnh'],
    ['**của****công ty**', 'của công ty'],
  ])('are apart: %s', (text, words) => {
    expect(html(text).replace(/<[^>]*>/g, '')).toBe(words);
  });

  test.each([
    ['**Tu****ấn**', 'Tuấn'],
    ['**KHO****ẢN** **h****ạn**', 'KHOẢN hạn'],
    ['**S****ửa l****ương nghi****ệp**', 'Sửa lương nghiệp'],
    ['**c****hi T****hu**', 'chi Thu'],
    ['**i****PHONE** và **Viet****TEL**', 'iPHONE và VietTEL'],
    ['**20****20** và **A****4**', '2020 và A4'],
    ['`a****b`', 'a****b'],
  ])('are parts of one: %s', (text, words) => {
    expect(html(text).replace(/<[^>]*>/g, '')).toContain(words);
  });
});

describe('a picture that a page loads late', () => {
  const stub = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
  test.each([
    [`<img src="${stub}" data-src="a.jpg" alt="Lễ">`],
    ['<img src="/img/placeholder.gif" data-original="a.jpg" alt="Lễ">'],
    ['<img class="lazyload" data-srcset="a.jpg 480w, b.jpg 960w" alt="Lễ">'],
    ['<noscript><img src="a.jpg" alt="Lễ"></noscript>'],
    [`<img src="${stub}" data-src="a.jpg" alt="Lễ"><noscript><img src="a.jpg" alt="Lễ"></noscript>`],
  ])('has its own address, once: %s', (text) => {
    const urls = Array.from(JSON.stringify(read(text).root).matchAll(/"url":"([^"]*)"/g), ([, url]) => url);
    expect(urls).toEqual(['a.jpg']);
  });

  test('and nothing else of what is for browsers without scripts', () => {
    expect(html('a <noscript>Hãy bật JavaScript <script>x</script></noscript> b')).toBe('<p>a b</p>');
    expect(html('<img src="that.jpg" data-src="khac.jpg" alt="Lễ">')).toBe('');
    expect(JSON.stringify(read('<img src="that.jpg" data-src="khac.jpg" alt="Lễ">').root)).toContain(
      'that.jpg',
    );
  });
});

test.each([
  ['a\n\n```\nb **c**\n\nd', ['fence-open 3:1']],
  ['a\n\n~~~~~~\n\nTàu vào cảng từ sớm, mang theo hàng.', ['fence-stray 3:1']],
  ['```markdown\n# A\n\nTàu vào cảng từ sớm, mang theo hàng.', ['fence-stray 1:1']],
  ['a\n\n```', ['fence-stray 3:1']],
  ['a\n\n```\nTàu vào cảng từ sớm, mang theo hàng.\n```', []],
  ['a\n\n```sh\necho Tàu vào cảng từ sớm, mang theo hàng.', ['fence-open 3:1']],
  ['- a\n\n  ~~~js\n  b', ['fence-open 3:3']],
  ['```\na\n```\n\n> ~~~\n> b\n> ~~~~', []],
])('a fence that nothing closes is told: %j', (text, expected) => {
  expect(told(read(text))).toEqual(expected);
});

describe('a tag that is closed nowhere formats its paragraph alone', () => {
  test.each([
    ['a <b>b\n\nc', '<p>a <strong>b</strong></p>\n<p>c</p>'],
    ['- a <s>5%\n- b\n\nc', '<ul>\n<li>a <del>5%</del></li>\n<li>b</li>\n</ul>\n<p>c</p>'],
    ['<i>\n\na', '<p>a</p>'],
    ['a <a href="b">c <sup>2\n\nd', '<p>a <a href="b">c <sup>2</sup></a></p>\n<p>d</p>'],
  ])('%j', (text, expected) => {
    expect(html(text)).toBe(expected);
    expect(told(read(text))).toContainEqual(expect.stringContaining('emphasis-mended 1:'));
  });

  test('one that is closed further down formats all between', () => {
    expect(html('a <i>b\n\nc</i> d')).toBe('<p>a <em>b</em></p>\n\n<p><em>c</em> d</p>');
  });
});

describe('a link is read as it was meant', () => {
  test.each([
    [
      'brackets the wrong way round',
      'Xem (bản đồ)[https://map.example/a] này.',
      'https://map.example/a',
      'bản đồ',
    ],
    ['to a page of the site', 'Xem (bài trước)[/bai-truoc/] này.', '/bai-truoc/', 'bài trước'],
    [
      'an address without quotes',
      '<a href=https://so.example target=_blank>Sở</a>',
      'https://so.example',
      'Sở',
    ],
    [
      'the same at the end of the tag',
      '<a target=_blank href=https://so.example>Sở</a>',
      'https://so.example',
      'Sở',
    ],
  ])('%s', (_, text, url, words) => {
    expect(html(text).replace(' rel="nofollow noopener"', '')).toContain(`<a href="${url}">${words}</a>`);
  });

  test.each(['Điều 5 (khoản 2)[1] nêu.', 'f(x)[0]', '`(a)[https://b.example]`'])(
    'but “%s” is none',
    (text) => {
      expect(html(text)).not.toContain('<a');
    },
  );
});
