import { describe, expect, test } from 'vitest';
import { readArticle } from '@/lib/article/read';

const body = [
  'Tàu vào cảng từ sớm, mang theo hàng của cả một mùa biển động kéo dài.',
  'Người trên bến đợi từ đêm, đèn sáng suốt dọc cầu cảng cũ.',
  'Đến trưa, hàng đã lên bờ và xe nối nhau về thành phố.',
];
const related = [
  'Tin liên quan',
  '- [Thuyền ra khơi](https://bao.example/a.html)\n- [Lưới mới ở làng](https://bao.example/b.html)',
];

/** What an article has of the paragraphs below its text, and what an editor reads that it lost. */
function below(...lines: string[]) {
  const text = ['# Tàu về bến', ...body, ...lines].join('\n\n');
  const { article, diagnostics } = readArticle({ path: 'a.md', bytes: new TextEncoder().encode(text) });
  if (article === null) throw new Error('No article.');
  const html = JSON.stringify(article.sections.map(({ blocks }) => blocks));
  return {
    authors: article.authors.map(({ name }) => name),
    photographers: article.photographers.map(({ name }) => name),
    via: article.via,
    published: article.published?.date ?? null,
    tags: article.tags,
    shown: lines.filter((line) => html.includes(line.replace(/^[-*# ]+|\*+$/g, ''))),
    dropped: diagnostics
      .filter(({ code }) => code === 'junk-dropped')
      .map(({ params }) => String(params['words'])),
  };
}

describe('below the links to other articles, these sign', () => {
  test.each<[lines: string[], authors: string[], photographers: string[], via: string | null]>([
    [['Lê Văn Tám'], ['Lê Văn Tám'], [], null],
    [['**Thóc**'], ['Thóc'], [], null],
    [['Lê Văn Tám', 'Chia sẻ'], ['Lê Văn Tám'], [], null],
    [['Lê Văn Tám', 'Ảnh: Hồ Thị Nga'], ['Lê Văn Tám'], ['Hồ Thị Nga'], null],
    [['Lê Văn Tám', 'Ảnh: Hồ Thị Nga', 'Chia sẻ'], ['Lê Văn Tám'], ['Hồ Thị Nga'], null],
    [['Lê Văn Tám', '(Theo VOV)', 'Chia sẻ'], ['Lê Văn Tám'], [], 'VOV'],
    [['Lê Văn Tám', 'Chia sẻ', 'Ảnh: Hồ Thị Nga'], ['Lê Văn Tám'], ['Hồ Thị Nga'], null],
  ])('%j', (lines, authors, photographers, via) => {
    expect(below(...related, ...lines)).toMatchObject({ authors, photographers, via });
  });
});

describe('a line or list of tags gives the tags, up to', () => {
  test.each<[name: string, lines: string[], tags: string[], shown: string[]]>([
    ['a button', ['Từ khóa:', 'cá thu', 'tôm hùm', 'Chia sẻ'], ['cá thu', 'tôm hùm'], []],
    [
      'a long line',
      ['Tags', 'cá thu', 'Thuyền ra khơi đêm rằm khi trăng lên cao'],
      ['cá thu'],
      ['Thuyền ra khơi đêm rằm khi trăng lên cao'],
    ],
    ['a label', ['Tags', 'cá thu', ...related], ['cá thu'], []],
    ['its own end', ['Filed Under: cá thu, tôm hùm'], ['cá thu', 'tôm hùm'], []],
  ])('%s', (_, lines, tags, shown) => {
    expect(below(...lines)).toMatchObject({ tags, shown });
  });
});

describe('below the signature, the page goes on with', () => {
  test.each<[what: string, lines: string[]]>([
    [
      'links that count comments',
      [
        '- [Thuyền ra khơi đêm rằm](https://bao.example/a.html) 5\n- [Lưới mới ở làng chài](https://bao.example/b.html) 12',
      ],
    ],
    [
      'links with their days',
      [
        'Tin khác',
        '- [Thuyền ra khơi đêm rằm](https://bao.example/a.html) (10/12/2023)\n- [Lưới mới](https://bao.example/b.html) 08:15 9/12',
      ],
    ],
    [
      'one link below a label that nobody knows',
      ['Chuyện bến bãi', '[Thuyền ra khơi đêm rằm](https://bao.example/a.html)'],
    ],
    [
      'the beginning of another article',
      [
        'Đọc thêm',
        '### [Thuyền ra khơi](https://bao.example/a.html)',
        '(SRO) - Đêm rằm, thuyền ở bến lại ra khơi...',
      ],
    ],
  ])('%s', (_, lines) => {
    const { authors, shown } = below('Lê Văn Tám', ...lines);
    expect([authors, shown]).toEqual([['Lê Văn Tám'], []]);
  });
});

test('names above a last short line sign, also where it is their office, unless names divide the text', () => {
  expect(below('**Lê Tám - Hồ Nga**', 'bến cũ, thuyền mới').authors).toEqual(['Lê Tám', 'Hồ Nga']);
  expect(below('**Lê Văn Tám**', 'Giám đốc cảng').authors).toEqual(['Lê Văn Tám']);
  expect(below('**Hồ Thị Nga**', body.join(' '), '**Lê Văn Tám**', 'bến cũ').authors).toEqual([]);
});

test('links to files sign nothing, and none of them is lost', () => {
  const files = [
    '[**BẢN WORD**](https://kho.example/ban-do-ben-cu/mau.doc)',
    '[**BẢN EXCEL**](https://kho.example/ban-do-ben-cu/mau.xls)',
  ];
  expect(below(...files)).toMatchObject({ authors: [], dropped: [] });
});

test('lines may say who did what, with bodies among the photographers', () => {
  const works = [
    'Bài: Lê Văn Tám',
    'Ảnh: Hồ Thị Nga, Trạm đèn Hòn Lớn',
    'Đồ họa: Mai Thu',
    'Thiết kế: Lê Tú',
    'Kỹ thuật: Lê An',
  ];
  const { authors, photographers, via } = below(
    ...works.map((line) => `**${line}**`),
    'Nguồn: Báo Sông Rồng',
  );
  expect([authors, photographers, via]).toEqual([
    ['Lê Văn Tám'],
    ['Hồ Thị Nga', 'Trạm đèn Hòn Lớn'],
    'Báo Sông Rồng',
  ]);
});

test('a list may name the author and the tags', () => {
  const list = '- Tác giả: Lê Văn Tám\n- Từ khóa:\n  - bến cũ\n  - thuyền mới';
  expect(below(list)).toMatchObject({ authors: ['Lê Văn Tám'], tags: ['bến cũ', 'thuyền mới'] });
  expect(below('- Tác giả: Lê Văn Tám\n- Nhà in bến cũ').authors).toEqual([]);
});

describe('below “Xem thêm”, a list is', () => {
  const label = 'Xem thêm';
  test.each<[what: string, list: string, isShown: boolean]>([
    ['titles of other articles', '- Thuyền ra khơi đêm rằm\n- Lưới mới ở làng chài ven sông', false],
    [
      'the writer’s, if an item is a sentence',
      '- Thuyền ra khơi đêm rằm\n- Lưới cũ nên phơi trước khi cất.',
      true,
    ],
    [
      'the writer’s, if an item is a paragraph',
      `- Thuyền ra khơi đêm rằm\n- ${'Lưới mới ở làng '.repeat(8)}`,
      true,
    ],
  ])('%s', (_, list, isShown) => {
    const { dropped } = below(label, list);
    expect(dropped.includes(label)).toBe(!isShown);
    expect(dropped.length).toBe(isShown ? 0 : 2);
  });
});

describe('at the very end', () => {
  const [one, two] = [
    '[Thuyền ra khơi đêm rằm](https://bao.example/a.html)',
    '[Lưới mới ở làng chài](https://bao.example/b.html)',
  ];

  test('links to other articles in a row are the page’s, a single one is the article’s', () => {
    expect(below(one, two).dropped).toHaveLength(2);
    expect(below(one).dropped).toEqual([]);
    expect(below(one, 'Chia sẻ').dropped).toEqual(['Chia sẻ']);
  });

  test('a plain word signs nothing, so that what follows it stays', () => {
    expect(below('Thóc', 'Ngô khoai sắn mía', 'Chia sẻ')).toMatchObject({
      shown: ['Thóc', 'Ngô khoai sắn mía'],
      dropped: ['Chia sẻ'],
    });
  });
});

describe('below the text, above what is no text of the article,', () => {
  test.each<[lines: string[], authors: string[]]>([
    [['PV'], ['PV']],
    [['P.V'], ['P.V']],
    [['Lê Tám/Đài Hòn Lớn'], ['Lê Tám']],
    [['CTV'], ['CTV']],
    [['Lê Văn Tám', '(1) Đại Nam thực lục, tập 1, trang 20, bản in năm 2004.'], ['Lê Văn Tám']],
    [
      ['Lê Văn Tám - Hồ Nga', '[1] Theo sổ của cảng, năm 1932.', '[2] Sách đã dẫn, trang 12.'],
      ['Lê Văn Tám', 'Hồ Nga'],
    ],
    [['Lê Văn Tám', '* Tên nhân vật trong bài đã được thay đổi.'], ['Lê Văn Tám']],
    [['Lê Văn Tám', 'Độc giả gửi tin, ảnh về tòa soạn qua hộp thư bao@bao.example.'], ['Lê Văn Tám']],
    [['Lê Văn Tám', 'Mời quý bạn đọc đặt câu hỏi cho luật sư tại đây.'], ['Lê Văn Tám']],
    [['Lê Văn Tám', 'Bạn đọc phản ánh thông tin qua đường dây nóng 0123 456 789.'], ['Lê Văn Tám']],
    [['Lê Văn Tám', 'Powered by Bến Cảng CMS'], ['Lê Văn Tám']],
    [['NHỮNG MÉT ĐƯỜNG ĐẦU TIÊN', body[1] ?? '', 'Lê Văn Tám', '(*) Tên nhân vật đã đổi.'], ['Lê Văn Tám']],
  ])('%j signs', (lines, authors) => {
    expect(below(...lines)).toMatchObject({ authors });
  });

  test.each([
    'Ông TRẦN VĂN BẢY',
    '**Bà Lê Thị Na**',
    'Đồng chí Vũ Kha – Bí thư Đảng ủy',
    '- Chị Hồ Thị Nga, Hợp tác xã Chè',
    '**Cụ bà Lê Thị Bảy**',
  ])('“%s” does not sign', (line) => {
    expect(below(line)).toMatchObject({ authors: [] });
  });

  test.each([
    'Bạn đọc gửi thư về đã kể chuyện này từ tháng trước, và nhiều người chưa tin.',
    'Quý vị đại biểu chia sẻ với ngư dân những khó khăn của mùa biển động.',
  ])('“%s” stays', (line) => {
    expect(below(line)).toMatchObject({ shown: [line] });
  });

  test.each([
    ['Thời sự Chủ nhật, 14/3/2021, 17:43 (GMT+7)', '2021-03-14T17:43:00+07:00'],
    ['Cập nhật lúc 08:05 ngày 02/11/2024', '2024-11-02T08:05:00+07:00'],
    ['Thứ Năm, 18/12/2020 08:54', '2020-12-18T08:54:00+07:00'],
  ])('“%s” is the date', (line, published) => {
    expect(below('Lê Văn Tám', line)).toMatchObject({ published, shown: [], authors: ['Lê Văn Tám'] });
  });
});

test.each(['Tàu về bến - Ảnh 2', 'Tàu về bến - Hình 1.', 'TÀU VỀ BẾN – Ảnh'])(
  '“%s” is no caption, but what a page prints where there is none',
  (line) => {
    expect(below('![](tau.jpg)', line, 'Chiều, tàu lại nhổ neo ra khơi.')).toMatchObject({
      dropped: [line],
      shown: ['Chiều, tàu lại nhổ neo ra khơi.'],
    });
  },
);
