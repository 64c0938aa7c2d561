import { describe, expect, test } from 'vitest';
import { weighLine } from '@/lib/article/front-matter/key-names';
import { readMarkdown } from '@/lib/markdown/markdown';
import { read, told } from '../../support/read-markdown';

const text = `---
title: "Tiêu đề: hai chấm"
authors:
  - name: A
    office: B
date: 2021-01-05
---
Thân bài`;

/** What is read of a file as articles are read, and the text below. */
function parts(written: string) {
  const { frontMatter, root, textOf, diagnostics } = readMarkdown(
    new TextEncoder().encode(written),
    weighLine,
  );
  return {
    values: frontMatter?.values ?? null,
    body: textOf(...root.children).text,
    codes: diagnostics.map(({ code, line }) => `${code} ${line}`),
  };
}

describe('front matter', () => {
  test.each([
    ['LF', text],
    ['CRLF and a BOM', `\ufeff${text.replaceAll('\n', '\r\n')}`],
    ['spaces behind the marks', text.replaceAll('---', '---  ')],
  ])('is read with the places of keys and values: %s', (_, written) => {
    const { frontMatter, root, textOf } = read(written);
    expect(frontMatter?.values).toEqual({
      title: 'Tiêu đề: hai chấm',
      authors: [{ name: 'A', office: 'B' }],
      date: '2021-01-05',
    });
    expect(frontMatter?.placeOf(['authors', 0, 'office'])).toEqual({ line: 5, column: 5 });
    expect(frontMatter?.placeOfValue(['authors', 0, 'office'])).toEqual({ line: 5, column: 13 });
    expect(frontMatter?.placeOf(['authors', 0, 'phone'])).toEqual({ line: 4, column: 5 });
    expect(textOf(...root.children).text).toBe('Thân bài');
  });

  test.each([
    ['a rule', '---\n\nLời dẫn: hay\n\n---\n\nb'],
    ['a rule without another', '---\nVăn bản\n'],
    ['dashes further down', 'a\n\n---\ntitle: b\n---\n'],
    ['a heading underlined', 'Hải quan: một năm nhìn lại\n---\n\nb'],
    ['lines of an invitation', 'Thời gian: 8 giờ\nĐịa điểm: Hà Nội\n\nb'],
    ['lines of a project', '# A\n\nStage: Hai\nTrường: B\n\nd'],
    ['directives of reStructuredText', '.. note:: a\n\nb'],
    ['lines of a signature', '# A\n\nBài: B\nẢnh: C\n\nd'],
    ['a set in braces', '{a, b}\n\nc'],
    ['lines between rules below a title', '# A\n\n---\nLời dẫn: hay\nLời kết: dở\n---\n\nb'],
    ['remarks of the desk in comments', '<!-- Hà: xem lại ảnh -->\n<!-- Nam: đã sửa tít -->\n\nb'],
  ])('is not %s', (_, written) => {
    expect(parts(written).values).toBeNull();
  });

  test.each([
    [
      'between rules below the title',
      '# Một chuyện\n\n---\nTác giả: Lê Hà\nNgày: 12/10/2025\n---\n\nThân bài',
    ],
    ['in TOML without its opening line', 'author = "Lê Hà"\ndate = "12/10/2025"\n+++\n\nThân bài'],
    ['in comments', '<!-- Tác giả: Lê Hà -->\n<!-- Ngày: 12/10/2025 -->\n\nThân bài'],
    ['in comments in English', '<!-- author: Lê Hà -->\n  <!-- date: 12/10/2025 -->\nThân bài'],
  ])('is read %s', (_, written) => {
    const { values, body } = parts(written);
    expect(Object.values(values ?? {})).toEqual(['Lê Hà', '12/10/2025']);
    expect(body).toMatch(/^(?:Một chuyện)?\s*Thân bài$/);
  });

  test('may be empty', () => {
    expect(read('---\n---\na').frontMatter?.values).toEqual({});
  });

  test.each([
    ['TOML', '+++\ntitle = "A: b"\ndate = 2021-01-05T08:30:00+07:00\ntags = ["x"]\n+++\nC'],
    ['TOML by name', '---toml\ntitle = "A: b"\ndate = "2021-01-05T08:30:00+07:00"\ntags = ["x"]\n---\nC'],
    ['JSON', '{\n"title": "A: b",\n"date": "2021-01-05T08:30:00+07:00",\n"tags": ["x"]\n}\n\nC'],
    [
      'JSON by name',
      '---json\n{"title": "A: b", "date": "2021-01-05T08:30:00+07:00", "tags": ["x"]}\n---\nC',
    ],
    ['Hexo’s JSON', ';;;\n"title": "A: b",\n"date": "2021-01-05T08:30:00+07:00",\n"tags": ["x"]\n;;;\nC'],
    ['Hexo without an opening', 'title: A: b\ndate: 2021-01-05T08:30:00+07:00\ntags: [x]\n---\nC'],
    ['Pelican', 'Title: A: b\nDate: 2021-01-05T08:30:00+07:00\nTags: [x]\n\nC'],
    [
      'a comment before it',
      '<!-- xuất từ máy -->\n\n---\ntitle: A: b\ndate: 2021-01-05T08:30:00+07:00\ntags: [x]\n---\nC',
    ],
    ['Nikola', '.. title: A: b\n.. date: 2021-01-05T08:30:00+07:00\n.. tags: [x]\n.. link: \n\nC'],
    ['Nikola in a comment', '<!--\n.. title: A: b\n.. date: 2021-01-05 01:30:00 UTC\n.. tags: [x]\n-->\n\nC'],
    [
      'Nikola indented in a comment',
      '<!--\n .. title: A: b\n .. date: 2021-01-05 01:30:00 UTC\n .. tags: [x]\n .. link: \n -->\n\nC',
    ],
    ['Movable Type', 'TITLE: A: b\nDATE: 2021-01-05T08:30:00+07:00\nTAGS: [x]\n-----\nBODY:\nC'],
    ['two blocks', '---\ntitle: A: b\ntags:\n  - x\n---\n---\ndate: 2021-01-05T08:30:00+07:00\n---\n\nC'],
    ['blank lines before it', '\n\n---\ntitle: A: b\ndate: 2021-01-05T08:30:00+07:00\ntags:\n- x\n---\nC'],
  ])('may be %s', (_, written) => {
    const { values, body, codes } = parts(written);
    const folded = new Map(Object.entries(values ?? {}).map(([key, value]) => [key.toLowerCase(), value]));
    expect([folded.get('title'), folded.get('tags')]).toEqual(['A: b', ['x']]);
    expect(Date.parse(String(folded.get('date')))).toBe(Date.parse('2021-01-05T01:30:00Z'));
    expect({ body, codes }).toEqual({ body: 'C', codes: [] });
  });

  test('may be what a reader of pages puts before them', () => {
    const written =
      'Title: Tàu: về bến\n\nURL Source: https://bao.example/tau\n\nPublished Time: 2021-01-05T01:30:00Z\n\nMarkdown Content:\nTàu vào cảng.';
    expect(parts(written)).toMatchObject({
      values: {
        Title: 'Tàu: về bến',
        'URL Source': 'https://bao.example/tau',
        'Published Time': '2021-01-05T01:30:00Z',
      },
      body: 'Tàu vào cảng.',
    });
    // Programs that call it write the address above.
    expect(parts(`# Source: https://bao.example/tau\n\n${written}`)).toMatchObject({
      values: { Title: 'Tàu: về bến' },
      body: 'Tàu vào cảng.',
    });
    expect(parts(`Nói về tàu.\n\n${written}`).values).toBeNull();
    // Others put their own keys above.
    expect(parts(`---\ntitle: Tàu\nlang: vi\n---\n\n${written}`)).toMatchObject({
      values: { title: 'Tàu', lang: 'vi' },
      body: 'Tàu vào cảng.',
    });
  });

  test.each([
    [
      '% Nghề muối\n% Lan; Lâm\n% 1/5/2022\n\nC',
      { title: 'Nghề muối', author: ['Lan', 'Lâm'], date: '1/5/2022' },
    ],
    ['% Nghề muối\n  của làng\n% Lan\n  Lâm\n\nC', { title: 'Nghề muối của làng', author: ['Lan', 'Lâm'] }],
    ['% Nghề muối\n%\n% 2022-05-01\n\nC', { title: 'Nghề muối', date: '2022-05-01' }],
  ])('may be a title block of pandoc: %j', (written, values) => {
    expect(parts(written)).toEqual({ values, body: 'C', codes: [] });
  });

  test.each([
    '---js\n{ title: "A: b", draft: true }\n---\nC',
    "---json5\n{title: 'A: b', draft: true,}\n---\nC",
    '--- # của bài\ntitle: "A: b"\ndraft: true\n---\nC',
    "export const meta = { title: 'A: b', draft: true };\nC",
    "export const frontMatter = {\n  title: 'A: b',\n  draft: true,\n}\nC",
  ])('may be an object on one line, below a comment or in an export of MDX: %j', (written) => {
    const { values, body } = parts(written);
    expect({ title: values?.['title'], draft: String(values?.['draft']), body }).toEqual({
      title: 'A: b',
      draft: 'true',
      body: 'C',
    });
  });

  test.each(['export const Chart = { draft: true }\nC', 'C\n\nexport const meta = { draft: true }\n'])(
    'is no other code of MDX: %j',
    (written) => {
      expect(parts(written).values).toBeNull();
    },
  );

  test('may be an object in JavaScript, read line by line and never run', () => {
    const written =
      '---js\n{\n  title: "A: b",\n  tags: ["x", "y"],\n  author: \'Lan\',\n  draft: process.env.HIDE,\n  computed: { x: (data) => data.y }\n}\n---\nC';
    const { values, body, codes } = parts(written);
    expect(values).toMatchObject({
      title: 'A: b',
      tags: ['x', 'y'],
      author: 'Lan',
      draft: 'process.env.HIDE',
    });
    expect({ body, codes }).toEqual({ body: 'C', codes: ['front-matter-mended 3'] });
    expect(parts('---js\nconst title = "A";\n---\nC').codes).toEqual(['front-matter-language 1']);
  });

  test.each([
    'Status: In progress\nOwner: Hà',
    'Trạng thái: Chờ duyệt',
    'Người viết: Hà\nXuất bản: không',
    'Draft: yes',
  ])('may be lines below the title that hold it back: %j', (written) => {
    const { values, body } = parts(`# Tàu về bến\n\n${written}\n\nTàu vào cảng.`);
    expect(values).not.toBeNull();
    expect(body).toBe('Tàu về bến Tàu vào cảng.');
  });

  test('of two blocks keeps the places of both, and prose between rules is none', () => {
    const two = read('---\ntitle: A\n---\n\n---\ndraft: true\n---\nC');
    expect(two.frontMatter?.values).toEqual({ title: 'A', draft: 'true' });
    expect(two.frontMatter?.placeOfValue(['draft'])).toEqual({ line: 6, column: 8 });
    expect(parts('---\ntitle: A\n---\n\n---\nLời nói: hay\n\nC\n---\nD').values).toEqual({ title: 'A' });
    expect(parts('---\ntitle: A\n---\n\n---\nMột câu dài.\n---\nD').values).toEqual({ title: 'A' });
  });

  test('may be lines below the title', () => {
    expect(
      parts(
        '# Tàu về bến\n\nStatus: Draft\nCreated: January 5, 2021 8:30 AM\nTags: cảng, tàu\n\nTàu vào cảng.',
      ),
    ).toMatchObject({
      values: { Status: 'Draft', Created: 'January 5, 2021 8:30 AM', Tags: 'cảng, tàu' },
      body: 'Tàu về bến Tàu vào cảng.',
    });
  });
});

describe('a value stays what it is', () => {
  test.each([
    ['1.10', '1.10'],
    ['007', '007'],
    ['True', 'True'],
    ['2021-01-05', '2021-01-05'],
    ['Tổng kết #10 sự kiện', 'Tổng kết #10 sự kiện'],
    ['Hải quan: một năm nhìn lại', 'Hải quan: một năm nhìn lại'],
    ['Hỏi: đáp: hết', 'Hỏi: đáp: hết'],
    ['“Hải quan”: một năm', '“Hải quan”: một năm'],
    ['"Hải quan: #1"', 'Hải quan: #1'],
    ['a # lời ghi', 'a'],
    ['"null"', 'null'],
    ['null', null],
    ['~', null],
    ['>-\n  a: b #c\n  d', 'a: b #c d'],
  ])('%s', (written, value) => {
    const { values, codes } = parts(`---\ntitle: ${written}\nlang: vi\n---\nC`);
    expect({ values, codes }).toEqual({ values: { title: value, lang: 'vi' }, codes: [] });
  });
});

test.each([
  ['tags:\n- x\n  - y z\n    - t', { tags: ['x', 'y z', 't'] }],
  ['tags:\n  - x #1\n   - y: z\nlang: vi', { tags: ['x #1', 'y: z'], lang: 'vi' }],
  ['tags:\n  - một dòng\n    dài - hai', { tags: ['một dòng dài - hai'] }],
])('items of a list that are indented unevenly are items: %j', (written, values) => {
  expect(parts(`---\n${written}\n---\nC`).values).toEqual(values);
});

describe('a slip costs no more than its own line', () => {
  test.each([
    ['"Mở không đóng', 'Mở không đóng'],
    ['"Vua" tôm hùm', '"Vua" tôm hùm'],
    ["'Vua' tôm: hùm", "'Vua' tôm: hùm"],
    ['[Ảnh] Lễ kỷ niệm', '[Ảnh] Lễ kỷ niệm'],
    ['@ban-doc', '@ban-doc'],
    ['&Co và bạn hữu', '&Co và bạn hữu'],
    ['! Khẩn: bão số 3', '! Khẩn: bão số 3'],
    ['[&Co, B]', ['&Co', 'B']],
    ['%', '%'],
    ['*đậm* rồi', '*đậm* rồi'],
    ['`mã` rồi', '`mã` rồi'],
    ['- gạch', '- gạch'],
    ['{{ title }} a', '{{ title }} a'],
    ['!!js/function "alert"', '!!js/function "alert"'],
  ])('title: %s', (written, value) => {
    const { values, codes, body } = parts(
      `---\ntitle: ${written}\nauthors:\n  - name: A\ndraft: true\n---\nC`,
    );
    expect(values).toEqual({ title: value, authors: [{ name: 'A' }], draft: 'true' });
    expect(codes).toEqual(['front-matter-mended 2']);
    expect(body).toBe('C');
  });

  test.each([
    ['a key that is indented too far', '---\ntitle: A\n  draft: true\n---\nC', { title: 'A', draft: 'true' }],
    ['a tab for a space', '---\ntitle: A\n\tdraft: true\n---\nC', { title: 'A', draft: 'true' }],
    ['no space behind the colon', '---\ntitle: A\ndraft:true\n---\nC', { title: 'A', draft: 'true' }],
    ['no colon', '---\ntitle: A\ndraft true\n---\nC', { title: 'A', draft: 'true' }],
    ['another sign', '---\ntitle: A\ndraft = true\n---\nC', { title: 'A', draft: 'true' }],
    ['TOML that is not closed', '+++\ntitle = "A\ndraft = true\n+++\nC', { title: 'A', draft: 'true' }],
    ['JSON with a comma too many', '{\n"title": "A",\n"draft": true,\n}\nC', { title: 'A', draft: 'true' }],
    ['a list', '---\ntitle: "A\ntags:\n- x\n- y\n---\nC', { title: 'A', tags: ['x', 'y'] }],
    [
      'a map with its lines at two columns',
      '---\nhero:\n  src: a.jpg\n   alt: B\n---\nC',
      { hero: { src: 'a.jpg', alt: 'B' } },
    ],
    [
      'maps of a list, one of them with a line too far left',
      '---\nauthors:\n  - name: A\n   title: B\n  - name: D\n---\nC',
      { authors: [{ name: 'A', title: 'B' }, { name: 'D' }] },
    ],
    ['a key twice in a map', '---\nhero:\n  alt: A\n  alt: B\n---\nC', { hero: { alt: 'B' } }],
  ])('%s', (_, written, values) => {
    expect(parts(written).values).toEqual(values);
    expect(parts(written).codes.length).toBeGreaterThan(0);
  });

  test('a key given twice is told, and both values are kept', () => {
    const { frontMatter, diagnostics } = read('---\ntitle: a\ndraft: true\ndraft: false\n---\n');
    expect(frontMatter).toMatchObject({ values: { draft: 'false' }, repeated: [['draft', 'true']] });
    expect(diagnostics.map(({ code, line }) => `${code} ${line}`)).toEqual(['key-twice 4']);
  });

  test('the former value of a key given twice in a map is kept, too', () => {
    const { frontMatter } = read('---\nparams:\n  draft: true\n  x: y\n  draft: false\n---\n');
    expect(frontMatter).toMatchObject({
      values: { params: { draft: 'false', x: 'y' } },
      repeated: [['params', { draft: 'true' }]],
    });
  });

  test('a comma inside a number parts no items', () => {
    const { values } = parts(
      '---\npoints: [Còn 1,8 m, Tăng 12,5%, "Ba xã, 2,5 ha", Thu 1.200,5 tỷ]\nyears: [2020,2021,2022]\n---\nC',
    );
    expect(values).toEqual({
      points: ['Còn 1,8 m', 'Tăng 12,5%', 'Ba xã, 2,5 ha', 'Thu 1.200,5 tỷ'],
      years: ['2020', '2021', '2022'],
    });
  });

  test('the keys of a map that another takes over are its own', () => {
    const { values } = parts('---\na:\n  - &x {name: A, title: B}\n  - {<<: *x, name: D}\n---\nC');
    expect(values).toEqual({
      a: [
        { name: 'A', title: 'B' },
        { name: 'D', title: 'B' },
      ],
    });
  });

  test.each([
    ['a list', '---\n# x: y\n- a: b\n---\n', 'front-matter-line 3:1'],
    [
      'aliases that multiply',
      `---\na: &a [x,x,x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nd: [*c,*c,*c,*c]\n---\n`,
      'front-matter-mended',
    ],
    ['a list inside itself', '---\na: &a [x, *a]\n---\n', 'front-matter-mended'],
    ['a map inside itself', '---\na: &a { b: { c: *a } }\n---\n', 'front-matter-mended'],
    ['a list inside itself, deep', '---\nt: x\na: &a\n  - b:\n      - *a\n---\n', 'front-matter-mended'],
    ['lists without end', `---\na: ${'['.repeat(19_000)}\n---\n`, 'front-matter-mended'],
    ['no closing line', '---\ntitle: a\n\nb', 'front-matter-open 1:1'],
    ['another language', '---js\nmodule.exports = { title: 1 }\n---\n', 'front-matter-language 1:1'],
    ['more than anyone needs', `---\na: ${'x'.repeat(30_000)}\n---\n`, 'front-matter-long 2:1'],
  ])('%s is told', (_, written, expected) => {
    expect(told(read(written)).join()).toContain(expected);
  });

  test('nothing reaches what objects inherit', () => {
    for (const head of ['__proto__: { polluted: true }\nconstructor: x', '__proto__: "a\nconstructor: x']) {
      const values = read(`---\n${head}\n---\n`).frontMatter?.values ?? {};
      expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
      expect('polluted' in {}).toBe(false);
    }
  });
});

describe('the fields of Kirby', () => {
  const fields = (...parts: string[]) => parts.join('\n\n----\n\n');
  test.each([
    ['text last', fields('Title: Chợ nổi', 'Date: 2026-03-01', 'Tags: chợ,sông', 'Text:\n\nMột.\n\nHai.')],
    ['text first', fields('Text: Một.\n\nHai.', 'Title: Chợ nổi', 'Date: 2026-03-01', 'Tags: chợ,sông\n')],
    [
      'text between',
      fields('Title: Chợ nổi', 'Text: \n\nMột.\n\nHai.\n', 'Date: 2026-03-01', 'Tags: chợ,sông'),
    ],
  ])('are front matter, but for the %s', (_, written) => {
    expect(parts(written)).toEqual({
      values: { Title: 'Chợ nổi', Date: '2026-03-01', Tags: 'chợ,sông' },
      body: 'Một. Hai.',
      codes: [],
    });
  });

  test.each([
    ['a rule between paragraphs', 'Tin vắn: một\n\n----\n\nKhông có khóa'],
    ['a text without a title', fields('Ghi chú: một', 'Text: hai')],
    ['a title without a text', fields('Title: một', 'Lời bình: hai')],
  ])('are not %s', (_, written) => {
    expect(parts(written).body).toMatch(/một|hai/);
  });
});

test('lines that a formatter has joined are keys of their own', () => {
  const joined =
    'title: Chợ nổi: mùa lũ date: 2026-03-01 08:00:00 tags:\n\n- "chợ"\n- sông\n  categories:\n- ["Du lịch", An Giang]';
  expect(parts(`---\n${joined}\n\n---\n\na`).values).toEqual({
    title: 'Chợ nổi: mùa lũ',
    date: '2026-03-01 08:00:00',
    tags: ['chợ', 'sông'],
    categories: ['Du lịch', 'An Giang'],
  });
  for (const title of [
    'Cách ghi date: và những khóa khác',
    'Hai chữ title: một bài',
    '"a date: 2026 tags: b"',
  ])
    expect(parts(`---\ntitle: ${title}\n---\na`).values, title).toEqual({ title: title.replaceAll('"', '') });
});

describe('the lines above an e-mail', () => {
  test.each([
    [
      'that was passed on',
      '---------- Forwarded message ---------\nTừ: Phòng Việc làm <a@b.example>\nDate: Th 6, 20 thg 11, 2026 vào lúc 09:12\nSubject: Ngày hội việc làm\nTo: <c@d.example>\n\nKính gửi',
      { title: 'Ngày hội việc làm', date: 'Th 6, 20 thg 11, 2026 vào lúc 09:12' },
    ],
    [
      'of Outlook',
      '**From:** Lê An <a@b.example>\n**Sent:** Friday, November 20, 2026 9:12 AM\n**To:** C; D\n**Subject:** FW: RE: Ngày hội việc làm\n\nKính gửi',
      { title: 'Ngày hội việc làm', date: 'Friday, November 20, 2026 9:12 AM' },
    ],
    [
      'with a long subject',
      'Người gửi: Lê An\nNgười nhận: Tòa soạn\nTiêu đề: Ngày hội\n việc làm\n\nKính gửi',
      { title: 'Ngày hội việc làm' },
    ],
    [
      'with short names',
      'Từ: Lê An <a@b.example>\nGửi: c@d.example\nĐồng gửi: e@d.example\nTiêu đề: Ngày hội việc làm\nĐính kèm: hoi.jpg\n\nKính gửi',
      { title: 'Ngày hội việc làm' },
    ],
  ])('%s give title and date', (_, written, values) => {
    expect(parts(written)).toEqual({ values, body: 'Kính gửi', codes: [] });
  });

  test.each([
    ['an interview', 'From: người dân\n\nSubject: không rõ'],
    ['a timetable', 'Từ: 8 giờ\nĐến: 11 giờ\nĐịa điểm: nhà văn hóa\n\na'],
  ])('are not those of %s', (_, written) => {
    expect(parts(written).body).toContain(written.slice(0, 3));
  });
});
