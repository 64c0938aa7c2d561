import { describe, expect, test } from 'vitest';
import { readArticle } from '@/lib/article/read';

const text = [
  'Sáng 12/4, xã Bến Đá trao Giấy khen cho ba ngư dân đã cứu tàu bị nạn trong cơn bão đầu mùa.',
  'Ba chiếc thuyền ra khơi lúc nửa đêm, đưa được cả mười hai người vào bờ trước khi gió đổi chiều.',
];
const stamp = 'Thứ Bảy, 12/04/2025 09:15';

/** What is read of a page whose furniture has words that no table knows. */
function read(head: readonly string[], foot: readonly string[], headline = '# Ba thuyền ra khơi trong bão') {
  const source = [...head, headline, ...text, ...foot].join('\n\n').replace('%', headline);
  const { article, diagnostics } = readArticle({ path: 'a.md', bytes: new TextEncoder().encode(source) });
  if (article === null) throw new Error('No article.');
  return {
    authors: article.authors.map(({ name }) => name),
    tags: article.tags,
    published: article.published?.date,
    html: JSON.stringify([article.lede, article.sections.map(({ blocks }) => blocks)]),
    dropped: diagnostics
      .filter(({ code }) => code === 'junk-dropped')
      .map(({ params }) => String(params['words'])),
  };
}

describe('labels that no table knows are left out, and told, below a signature', () => {
  test.each<[foot: string[]]>([
    [['Đừng lướt vội']],
    [['Góc nhìn khác', 'Chuyện bếp núc tòa báo', 'Vào mục lõi']],
    [['MẠCH NƯỚC', '[Bến cũ có cầu mới sau ba mươi năm](https://bao.example/ben-cu-co-cau-moi.html)']],
    [['Lời bàn (0)']],
    [['Đồng tình 0', 'Ngó thêm trên Bến']],
    [['Khúc ngoặt bến', 'Mạch đời sông', 'Lối mòn cũ', 'Vạt nắng xưa']],
    [['Lượt ghé: 12.408', 'Khách đang ở đây: 17']],
    [['- Nhích lên\n- Nhích xuống\n- Quạt lên tường', 'Ngó thêm...']],
  ])('%j', (foot) => {
    const { authors, html, dropped } = read([], ['Hồ Thị Nga', ...foot]);
    expect(authors).toEqual(['Hồ Thị Nga']);
    expect(dropped).toHaveLength(foot.length);
    for (const word of foot.map((line) => line.replace(/^[-[ ]+/, '').slice(0, 8)))
      expect(html).not.toContain(word);
  });
});

test('two such labels are left out below a page that names its author above the text', () => {
  const foot = ['Góc nhìn khác', 'Chuyện bếp núc tòa báo'];
  const [headline] = ['# Ba thuyền ra khơi trong bão\n\nHồ Thị Nga\n\n' + stamp];
  const { authors, dropped } = read([], foot, headline);
  expect(authors).toEqual(['Hồ Thị Nga']);
  expect(dropped).toEqual(expect.arrayContaining(foot));
});

describe('what may be the writer’s stays below a signature', () => {
  test.each<[foot: string[]]>([
    [['Sinh viên năm cuối']],
    [['Thôn Đông, xã Bến Đá']],
    [['Cà phê đen 20.000 đồng', 'Bạc xỉu 25.000 đồng']],
    [['Kỳ sau: Người giữ đèn']],
    [['(Trích trong tập Ghi ở bến)']],
    [['Chi hội Nhà báo huyện Bến Đá']],
  ])('%j', (foot) => {
    const { html, authors, dropped } = read([], ['Hồ Thị Nga', ...foot]);
    expect(dropped).toEqual([]);
    expect(authors).toEqual(['Hồ Thị Nga']);
    for (const line of foot) expect(html).toContain(line);
  });

  test('verses', () => {
    const verses = ['Gió lên từ bến cũ', 'Trăng soi trên mái lá', 'Mẹ ngồi bên ngọn đèn'];
    expect(read([], ['Hồ Thị Nga', ...verses]).dropped).toEqual([]);
  });

  test('where names divide the text', () => {
    expect(read(['**Lê Văn Tám**'], ['**Hồ Thị Nga**', 'Gió lên']).dropped).toEqual([]);
  });

  test('where nobody signs', () => {
    expect(read([], [stamp, 'Áo mưa', 'Đèn pin cũ']).html).toContain('Đèn pin cũ');
  });
});

test.each([
  ['Mạch nước ngầm của làng chài quanh vịnh', 'Góc nhìn'],
  ['Trạm đèn Sổ tay Đường dây bạn biển', 'Chuyện bến'],
])('lines of a menu above the headline are left out where the date is below it: %s', (...menu) => {
  const { dropped } = read(menu, ['Hồ Thị Nga'], `# Ba thuyền ra khơi trong bão\n\n${stamp}`);
  expect(dropped).toEqual(expect.arrayContaining(menu));
});

test.each(['Khoa Nhi > Thành tích', '• Làng chài › Chuyện bến', '» Về chúng tôi » Ghi công'])(
  'names with arrows right below the headline are where the page lies: %s',
  (way) => {
    expect(read([], ['Hồ Thị Nga'], `# Ba thuyền ra khơi trong bão\n\n${way}`).dropped).toEqual([
      way.replace(/^» /, '» '),
    ]);
  },
);

test('a short line right below the date is no text', () => {
  const headline = `# Ba thuyền ra khơi trong bão\n\n${stamp}\n\nNhìn trên thuyền`;
  expect(read([], [], headline).dropped).toContain('Nhìn trên thuyền');
});

test('a long row of hashtags below the signature is tags, no text', () => {
  const row = '#bến đá #ngư dân dũng cảm #tìm kiếm cứu nạn #Bến Đá #bão đầu mùa #giấy khen';
  const { authors, tags } = read([], ['Lê Văn Năm', row]);
  expect(authors).toEqual(['Lê Văn Năm']);
  expect(tags).toHaveLength(6);
});

test.each([
  ['07:45 | 12/04/2025 | 2.031 lượt xem', '2025-04-12T07:45:00+07:00'],
  ['Hồ Thị Nga (Bến Đá)-Thứ bảy, ngày 12/04/2025 09:15 GMT+7', '2025-04-12T09:15:00+07:00'],
  ['12/04/2025 | 2.031 lượt xem', '2025-04-12'],
])('the date is read from %s', (line, date) => {
  const source = ['## Ba thuyền ra khơi trong bão', line, ...text].join('\n\n');
  const { article } = readArticle({ path: 'a.md', bytes: new TextEncoder().encode(source) });
  expect(article?.published?.date).toBe(date);
});

test.each([
  'Bạn đang đọc bài viết “Ba thuyền ra khơi trong bão” tại chuyên mục Bạn biển của Tạp chí Làng Chài. Mọi góp ý và chia sẻ, xin liên hệ 0909 000 115 hoặc hộp thư bandoc@langchai.example.',
  '* Mời quý độc giả theo dõi các phóng sự đã phát của Đài Bến Đá tại kho phim!',
])('a standing line of the page is no text: %s', (line) => {
  const head = `# Ba thuyền ra khơi trong bão\n\n${stamp}`;
  expect(read([], ['Hồ Thị Nga', line], head).html).not.toContain(line.slice(2, 20));
});

test('what opens like the first paragraph below a link to another article is about that', () => {
  const [lede, second] = text;
  const source = [
    '# Ba thuyền ra khơi trong bão',
    'Hồ Thị Nga',
    `Bensongonline - ${lede ?? ''}`,
    second,
    'Hai trong ba chủ thuyền chưa từng ra khơi vào ban đêm trước hôm ấy.',
    '[Cầu mới thay bến cũ sau ba mươi năm](https://bao.example/cau-moi-thay-ben-cu.html)',
    'Bensongonline - Sáng 3/4, cầu Bến Đá thông xe, thay bến đò có từ ba mươi năm trước.',
  ].join('\n\n');
  const { article } = readArticle({ path: 'a.md', bytes: new TextEncoder().encode(source) });
  expect(article?.authors.map(({ name }) => name)).toEqual(['Hồ Thị Nga']);
  expect(JSON.stringify(article?.sections)).not.toContain('thông xe');
  expect(JSON.stringify(article?.sections)).toContain('Hai trong ba');
});

test.each([
  ['Thuyền về lúc 4 giờ sáng.-VNS', 'VNS'],
  ['Thuyền về lúc 4 giờ sáng./.–TTXVN', 'TTXVN'],
])('an agency glued to the last sentence is where it is from: %s', (last, via) => {
  const { article } = readArticle({
    path: 'a.md',
    bytes: new TextEncoder().encode(['# Ba thuyền ra khơi', stamp, ...text, last, 'Chia sẻ'].join('\n\n')),
  });
  expect(article?.via).toBe(via);
  expect(JSON.stringify(article?.sections)).toContain('Thuyền về lúc 4 giờ sáng.');
});

test('two initials below the last sentence sign', () => {
  expect(read([], ['NT', 'Chia sẻ']).authors).toEqual(['NT']);
  expect(read([], ['- Gạo', 'NT']).authors).toEqual([]);
});

test('a line below a picture in the words of a paragraph above is its caption', () => {
  const caption = 'xã Bến Đá trao Giấy khen cho ba ngư dân đã cứu tàu bị nạn';
  const source = [
    '# Ba thuyền ra khơi',
    text[0],
    '![1](/a.jpg)',
    caption,
    text[1],
    text[0]?.replace('12/4', '13/4'),
  ];
  const { article } = readArticle({ path: 'a.md', bytes: new TextEncoder().encode(source.join('\n\n')) });
  expect(article?.hero?.caption).toBe(caption);
});

test('a bold line with three dots leads on to its text as a heading', () => {
  const source = ['# Ba thuyền ra khơi', text[0], '**Từ một tiếng còi trong đêm…**', text[1]].join('\n\n');
  const { article } = readArticle({ path: 'a.md', bytes: new TextEncoder().encode(source) });
  expect(article?.sections.map(({ heading }) => heading)).toContain('Từ một tiếng còi trong đêm…');
});

test('a sentence below the title of another article is about that, if it is below a signature', () => {
  const foot = [
    '[Cầu mới thay bến cũ](https://bao.example/cau-moi-thay-ben-cu.html)',
    'Cầu Bến Đá là cầu thứ ba qua sông này.',
  ];
  const { authors, html } = read([], ['Hồ Thị Nga', ...foot], `# Ba thuyền ra khơi\n\n${stamp}`);
  expect(authors).toEqual(['Hồ Thị Nga']);
  expect(html).not.toContain('cầu thứ ba');
});

test('above a headline, many short lines are a menu, though one is longer', () => {
  const menu = ['ngó thêm', 'Khúc Ngoặt', 'mạch 24h', 'Vạt nắng', 'biểu tượng Nhập hội bạn Thuyền Buồm VÀNG'];
  const { authors, dropped, html } = read(menu, [], '# Ba thuyền ra khơi trong bão\n\nH.T.Nga');
  expect(authors).toEqual(['H.T.Nga']);
  expect(dropped).toEqual(expect.arrayContaining(menu));
  expect(html).not.toContain('mạch 24h');
});

test.each(['4 giờ trướcBài gốc', '2 ngày trướcXem bài gốc'])(
  'what a page glues to the time is no text: %s',
  (line) => {
    expect(read([], ['Hồ Thị Nga'], `# Ba thuyền ra khơi\n\n${line}`).dropped).toContain(line);
  },
);

test('a full stop may be between the paper and its dash', () => {
  const source = ['# Ba thuyền ra khơi', `(SRO). – ${text[0] ?? ''}`, ...text].join('\n\n');
  const { article } = readArticle({ path: 'a.md', bytes: new TextEncoder().encode(source) });
  expect([article?.dateline, article?.lede]).toEqual(['SRO', text[0]]);
});

test.each([
  [
    '{keywords}',
    'Chủ tịch xã trao Giấy khen cho ngư dân Lê Văn Tám, người đã bơi ra thuyền bị nạn trong đêm bão, và hai người bạn của anh.',
  ],
  ['', 'Những người vợ thắp đèn chờ thuyền trên bến cá cũ suốt đêm cơn bão đầu mùa đổ vào bờ'],
])('a line below a picture is its caption, if %j describes it and', (alt, caption) => {
  const source = [
    '# Ba thuyền ra khơi',
    stamp,
    text[0],
    `![${alt}](/a.jpg)`,
    caption,
    text[1],
    text[1]?.replace('Ba', 'Cả ba'),
  ];
  const { article } = readArticle({ path: 'a.md', bytes: new TextEncoder().encode(source.join('\n\n')) });
  expect(article?.hero?.caption).toBe(caption);
});

describe('signatures in several lines, or of two letters, end the text, too', () => {
  test.each<[lines: string[], authors: string[], photographers: string[], via: string | null]>([
    [['Hồ Thị Nga', 'Ảnh: Lê Văn Tám'], ['Hồ Thị Nga'], ['Lê Văn Tám'], null],
    [['Hồ Thị Nga', '(Theo TTXVN)'], ['Hồ Thị Nga'], [], 'TTXVN'],
    [['NT'], ['NT'], [], null],
  ])('%j', (lines, authors, photographers, via) => {
    const source = ['# Ba thuyền ra khơi', ...text, ...lines, 'Bạn nghĩ gì', 'Góc bếp quê'].join('\n\n');
    const { article } = readArticle({ path: 'a.md', bytes: new TextEncoder().encode(source) });
    expect(article?.authors.map(({ name }) => name)).toEqual(authors);
    expect(article?.photographers.map(({ name }) => name)).toEqual(photographers);
    expect(article?.via).toBe(via);
    expect(JSON.stringify(article?.sections)).not.toContain('Góc bếp');
  });
});

test.each(['Chuyên trang của báo Bến Đá', 'Hỏi đáp Sổ tay Chuyện bến Trạm đèn'])(
  'a bold line above the date is the headline, not what is above it: %s',
  (menu) => {
    const source = [menu, '**Ba thuyền ra khơi trong bão**', stamp, ...text].join('\n\n');
    const { article } = readArticle({ path: 'a.md', bytes: new TextEncoder().encode(source) });
    expect([article?.title, article?.lede]).toEqual(['Ba thuyền ra khơi trong bão', text[0]]);
  },
);

test.each([
  ['09:15 12/04/2025\nHồ Thị Nga\n(SRO) - ', ['Hồ Thị Nga']],
  ['Thứ Bảy, 12/04/2025 09:15\nNgọc Lan - Bá Sơn\n', ['Ngọc Lan', 'Bá Sơn']],
])('names on a line of their own below the date sign: %j', (head, authors) => {
  const source = ['# Ba thuyền ra khơi', head + (text[0] ?? ''), ...text.slice(1)].join('\n\n');
  const { article } = readArticle({ path: 'a.md', bytes: new TextEncoder().encode(source) });
  expect([article?.authors.map(({ name }) => name), article?.lede]).toEqual([authors, text[0]]);
});

test('two labels that no table knows are left out below a name under the headline, and one is not', () => {
  const headline = '# Ba thuyền ra khơi\n\nHồ Thị Nga';
  const foot = ['Góc nhìn khác', 'Chuyện bếp núc tòa báo'];
  expect(read([], foot, headline)).toMatchObject({ authors: ['Hồ Thị Nga'], dropped: foot });
  expect(read([], ['Chúc bến bình yên'], headline).html).toContain('Chúc bến bình yên');
});

test('a line below a picture is its caption if the paragraph below tells it in its words', () => {
  const caption = 'Chủ tịch xã trao Giấy khen và tiền thưởng cho ba ngư dân dũng cảm.';
  const below =
    'Chủ tịch xã đã trao Giấy khen và tiền thưởng, mỗi người hai triệu đồng, cho cả ba ngư dân dũng cảm ấy.';
  const source = ['# Ba thuyền ra khơi', text[0], '![](/a.jpg)', caption, below, text[1]].join('\n\n');
  const { article } = readArticle({ path: 'a.md', bytes: new TextEncoder().encode(source) });
  expect(article?.hero?.caption).toBe(caption);
});

const dated = `# Ba thuyền ra khơi trong bão\n\n${stamp}`;

describe('on a dated page, more is left out below a signature whatever its words', () => {
  test.each<[foot: string[]]>([
    [['Gửi thuyền qua:', 'Lời bàn', '1. Cầu mới thay bến cũ\n2. Chợ nổi họp lại sau lũ', 'Ghi tên nhận thư']],
    [
      [
        'Độ ấm của bài viết là: 10 trong 2 lượt',
        'Ngó nghiêng',
        'Thuyền của bạn sẽ không bị ai nhìn thấy đâu.',
      ],
    ],
    [['GÓC THUYỀN', 'MẠCH NƯỚC NGẦM', 'Khách đang ở đây: 17']],
    [['Chuyện cùng bến', 'Cầu mới thay bến cũ sau ba mươi năm', '20/10/2023', 'Nhập hội']],
  ])('%j', (foot) => {
    const { authors, html } = read([], ['Hồ Thị Nga', ...foot], dated);
    expect(authors).toEqual(['Hồ Thị Nga']);
    for (const word of foot.map((line) => line.slice(0, 8))) expect(html).not.toContain(word);
  });

  test.each<[kept: string[], foot: string[]]>([
    [['Xóm Lưới, xã Bến Đá'], ['Bản in', 'Quay lại']],
    [['Danh sách ủng hộ', 'Nguyễn Văn An: 500.000 đồng', 'Bạn đọc: 1.000.000 đồng'], []],
    [['(1) Bến Đá chí, tập 2', '(2) Theo lời cụ Trần Ơn'], ['Chia sẻ']],
    [['Trạm Kiểm ngư Bến Đá'], ['Tin cùng chuyên mục', 'Cầu mới thay bến cũ']],
  ])('but not what the writer adds: %j above %j', (kept, foot) => {
    const { html, dropped } = read([], ['Hồ Thị Nga', ...kept, ...foot], dated);
    for (const line of kept) {
      expect(dropped).not.toContain(line);
      if (!line.startsWith('Trạm')) expect(html).toContain(line);
    }
  });

  test('nor three lines that may be a list below a text that is signed above', () => {
    const list = ['Mắm cá linh', 'Trà hoa cúc', 'Gạo lứt rang'];
    const { html } = read([], list, `# Quà quê của bến\n\nHồ Thị Nga\n\n${stamp}`);
    for (const line of list) expect(html).toContain(line);
  });
});

test('a few short lines between the date and the text are the page’s, verses are not', () => {
  const lines = ['Nghiêng tai', 'Cỡ con chữ'];
  expect(read([], ['Hồ Thị Nga'], [dated, ...lines].join('\n\n')).dropped).toEqual(
    expect.arrayContaining(lines),
  );
  const verses = ['Ai về bến cũ', 'Nhắn giùm con đò', 'Sông còn đợi nước', 'Người còn đợi nhau'];
  const { html } = read([], [], [dated, ...verses].join('\n\n'));
  for (const verse of verses) expect(html).toContain(verse);
});

test.each([
  ['Nghiêng XOẠCH', 'Thuyền: 0256 3861 115'],
  ['Khách quen', 'Về THUYỀN', 'Lãi nước | Tỷ gió | Biểu đò'],
])('what looks like a name in a menu above the headline names nobody: %s', (...menu) => {
  const { authors, html } = read(menu, [], dated);
  expect(authors).toEqual([]);
  for (const line of menu) expect(html).not.toContain(line);
});

test('a name below a link that stands right below the text signs it', () => {
  const link = '[Cầu mới thay bến cũ](https://bao.example/cau-moi-thay-ben-cu.html)';
  expect(read([], [link, 'Tô Nga', 'Chia sẻ'], dated).authors).toEqual(['Tô Nga']);
  expect(read([], ['MẠCH NƯỚC NGẦM', link, '**Tô Nga**'], dated).authors).toEqual(['Tô Nga']);
});

test.each(['Trung tâm Khuyến ngư', '**Trưởng trạm Bến Đá**', 'Hội Nông dân huyện Bến Đá'])(
  'the office below the name that signs is the author’s: %s',
  (office) => {
    const source = ['# Ba thuyền ra khơi', ...text, '**Hồ Thị Nga**', office].join('\n\n');
    const { article } = readArticle({ path: 'a.md', bytes: new TextEncoder().encode(source) });
    expect(article?.authors).toEqual([{ name: 'Hồ Thị Nga', rank: null, title: office.replaceAll('*', '') }]);
  },
);

test('below the source of a press release, nothing is the writer’s', () => {
  const source = [
    '# Coast Foods opens a plant in Ben Da',
    'Jun 03, 2024, 08:30 ET',
    'Coast Foods Inc. today opened its first plant in Ben Da, where 400 people will work.',
    'The plant will process 20,000 tons of fish a year, most of it landed within 50 kilometers.',
    'SOURCE Coast Foods Inc.',
    'Anchors from here',
    'WILL YOUR BOAT BE SEEN ON EVERY SHORE?',
    '440k+',
  ].join('\n\n');
  const { article } = readArticle({ path: 'a.md', bytes: new TextEncoder().encode(source) });
  expect(JSON.stringify(article?.sections)).not.toMatch(/SOURCE|Anchors|440k/);
  expect(JSON.stringify(article?.sections)).toContain('landed within');
});

test.each(['Phòng Truyền thông', 'Phòng TCHC', 'Tổ Công tác xã hội', 'Trung tâm Truyền thông huyện Bến Đá'])(
  'those who write for an office sign its texts: %s',
  (body) => {
    expect(read([], [body, 'Bản in', 'Quay lại'], dated).authors).toEqual([body]);
  },
);

test.each([
  'Bấm để chia sẻ trên Facebook (Mở trong cửa sổ mới)',
  'Nhấn để phóng to ảnh',
  'Đọc Bến Đá Mới trên Zalo',
  'Xếp hạng: 5 - 2 phiếu bầu',
  'Thích điều này:',
])('a button of blogs and papers is no text: %s', (line) => {
  expect(read([], ['Hồ Thị Nga', line, 'Bản in'], dated).html).not.toContain(line.slice(0, 12));
});

test('the last of a page’s labels signs nothing that somebody signs above', () => {
  const source = [
    '# Salt makers keep a craft alive',
    'October 11, 2023 | By Paul Renner',
    'By six in the morning, Mrs Sau has already raked two beds and carried twelve baskets to the road.',
    'She has worked the flats since she was a girl, when the beds belonged to a cooperative.',
    'Anchors from the harbour',
    'Harbour Row',
  ].join('\n\n');
  const { article } = readArticle({ path: 'a.md', bytes: new TextEncoder().encode(source) });
  expect(article?.authors.map(({ name }) => name)).toEqual(['Paul Renner']);
});

test('a dish at the end of a list signs nothing that somebody signs above', () => {
  const source = [
    '# Ba món nên thử ở miệt vườn',
    'Lê Mỹ',
    'Thứ Ba, 03/09/2024 10:00',
    'Đi miệt vườn mùa nước nổi mà chưa ăn ba món này thì coi như chưa tới nơi.',
    'Tôi đã thử cả ba và vẫn còn nhớ vị.',
    'Bún cá Châu Đốc',
    'Gỏi sầu đâu',
    'Cơm tấm Long Xuyên',
  ].join('\n\n');
  const { article } = readArticle({ path: 'a.md', bytes: new TextEncoder().encode(source) });
  expect(article?.authors.map(({ name }) => name)).toEqual(['Lê Mỹ']);
  expect(JSON.stringify(article?.sections)).toMatch(/Bún cá.*Gỏi.*Cơm tấm/);
});

test.each<[foot: string[]]>([
  [['Category:', 'Subscribe', 'Copyright 2026 Bến Đá']],
  [['Chủ đề chung:', 'Về đầu trang']],
  [['Support our work with a gift.', 'More by Dana Roe']],
])('below a text that nobody signs, %j are the page’s', (foot) => {
  const { html, dropped } = read([], foot, `# Ba thuyền ra khơi trong bão\n\n${stamp}`);
  expect(dropped).toEqual(expect.arrayContaining(foot));
  for (const line of foot) expect(html).not.toContain(line);
});

test('a box that asks for an address inside the text is left out with what it answers', () => {
  const box = [
    'Join our newsletter',
    'Sign up today and stay informed.',
    'Processing…',
    'Success! You’re on the list.',
  ];
  const more = 'Đến trưa, hàng đã lên bờ và xe nối nhau về thành phố.';
  const { html, dropped } = read([], [...box, more], `# Ba thuyền ra khơi trong bão\n\n${stamp}`);
  expect(dropped).toEqual(expect.arrayContaining(box));
  expect(html).toContain(more);
});

describe('behind “./.”, the text has ended', () => {
  const labels = ['Mạch nước ngầm', 'Khúc quanh bến cũ', 'Vạt nắng', 'Lối mòn'];
  const ended = ['Cả mười hai người đã về với gia đình trong đêm ấy, an toàn./.'];

  test('and labels that no table knows are the page’s', () => {
    const { html, dropped } = read([], [...ended, ...labels], `# Ba thuyền ra khơi\n\n${stamp}`);
    expect(dropped).toEqual(expect.arrayContaining(labels));
    expect(html).not.toContain('Vạt nắng');
  });

  test.each<[foot: string[]]>([
    [['Giải Nhất: thôn Đông', 'Giải Nhì: thôn Đoài', 'Giải Ba: thôn Thượng']],
    [['Nơi nhận:', '- Như Điều 3;', 'CHỦ TỊCH', '(Đã ký)']],
    [['Phòng Văn hóa - Thông tin']],
  ])('but not before %j', (foot) => {
    const { html } = read([], [...ended, ...foot], `# Ba thuyền ra khơi\n\n${stamp}`);
    for (const line of foot) expect(html).toContain(line.replace(/^- /, ''));
  });
});

describe('on a dated page, what stands alone', () => {
  const headline = '# Ba thuyền ra khơi trong bão';

  test.each(['Nhịp sống bến sông', 'HỌC TẬP VÀ LÀM THEO GƯƠNG NGƯỜI GIỮ ĐÈN, GIỮ BẾN'])(
    'above the headline is the section: %s',
    (label) => {
      const { html, dropped } = read([label], [], `${headline}\n\n${stamp}`);
      expect(dropped).toContain(label);
      expect(html).not.toContain(label);
    },
  );

  test.each(['Bến Đá trên', 'Chuyện của bến'])('between headline and date is the page’s: %s', (label) => {
    const { html, dropped } = read([], [], `${headline}\n\n${label}\n\n${stamp}`);
    expect(dropped).toContain(label);
    expect(html).not.toContain(label);
  });
});

test.each<[above: string]>([
  ['Tin sớm: Ba thuyền ra khơi trong bão | Báo Bến Đá Thứ Sáu 19/04/2024 14:19'],
  ['Báo Bến Đá - Ba thuyền ra khơi trong bão - Trang trong'],
  ['Trang chủBiển đảoBa thuyền ra khơi trong bão'],
  ['Bến Đá > TIN BIỂN > Chuyện bến > Ba thuyền ra khơi trong bão'],
])('above the headline, %j repeats it, and is the page’s with all that is there', (above) => {
  const { html, dropped } = read(
    ['MẠCH NƯỚC NGUỒN CỦA NGƯỜI ĐI BIỂN', above],
    [],
    `# Ba thuyền ra khơi trong bão\n\n${stamp}`,
  );
  expect(dropped).toEqual(expect.arrayContaining([above, 'MẠCH NƯỚC NGUỒN CỦA NGƯỜI ĐI BIỂN']));
  expect(html).not.toContain('MẠCH');
});

test.each<[foot: string[]]>([
  [
    [
      'Tin liên quan',
      'Bến Đá: Hội nghị sơ kết công tác nghề cá sáu tháng đầu năm (30/08/2024)',
      'Bến Đá có đèn (28/08/2024)',
    ],
  ],
  [
    [
      'Các tin khác',
      '30/08/2024: Hội nghị sơ kết công tác nghề cá sáu tháng đầu năm của xã',
      '[28.08.2024] Bến Đá có đèn',
    ],
  ],
])('titles with their days below a label are other articles’: %j', (foot) => {
  const { authors, html, dropped } = read([], ['Hồ Thị Nga', ...foot]);
  expect(authors).toEqual(['Hồ Thị Nga']);
  expect(dropped).toEqual(expect.arrayContaining(foot));
  expect(html).not.toContain('nghề cá');
});

test.each(['Hồ Thị Nga', 'Theo Báo Bến Đá'])(
  'titles in one paragraph below “%s” are other articles’',
  (name) => {
    const titles = [
      'Đoàn thuyền Bến Đá giành ba giải nhất ở hội đua ghe toàn vùng năm 2026',
      'Sôi nổi ngày hội cá đầu mùa của người đi biển',
      'Khai mạc giải đua thuyền tranh cúp Bến Đá lần thứ chín',
    ];
    const { html } = read([], [name, titles.join('\n'), 'Đọc nhiều'], `# Ba thuyền ra khơi\n\n${stamp}`);
    expect(html).not.toContain('ngày hội cá');
  },
);

test('who wrote it, by the name of an office, and when stand above a text', () => {
  const line = 'Tin, ảnh: Đại sứ quán Việt Nam tại Lào-Thứ sáu, ngày 13/01/2017 10:47 GMT+7';
  const { html, published } = read([], [], `# Ba thuyền ra khơi\n\n${line}`);
  expect(published?.slice(0, 10)).toBe('2017-01-13');
  expect(html).not.toContain('Đại sứ quán');
});

test('what a page tells of other articles below their links is cut short', () => {
  const url = 'https://bao.example/ben-cu-co-cau-moi-1162.html';
  const box = [
    `[Bến cũ có cầu mới sau ba mươi năm](${url})`,
    'Cây cầu dài bốn mươi mét được người trong xóm ghép từ thùng nhựa và ...',
  ];
  const { html } = read(
    ['Bến Đá trên sóng', 'Gửi email'],
    ['Hồ Thị Nga', 'In bài viết'],
    ['# Ba thuyền ra khơi', 'Sáng nay, cả xóm chài ra bến đón thuyền về sau bão.', ...box].join('\n\n'),
  );
  expect(html).not.toContain('thùng nhựa');
});

test('verses below a signature are the writer’s', () => {
  const verses =
    'Con thuyền về bến sớm mai này\nMang theo sóng gió của đêm dài\nNgười trên bến đợi từ khuya ấy\nĐèn đỏ chờ ai đứng ngóng ai';
  expect(read([], ['Hồ Thị Nga', verses, 'Đọc nhiều'], `# Ba thuyền ra khơi\n\n${stamp}`).html).toContain(
    'sóng gió',
  );
});

test('two lines that are a page’s end a text that nobody signs', () => {
  const foot = [
    'Vạt nắng bến xưa',
    'Bình luận',
    'Mạch nước. Đọc ngay.',
    '[Bến cũ có cầu mới sau ba mươi năm](https://bao.example/ben-cu-co-cau-moi.html)',
  ];
  const { html } = read([], foot, `# Ba thuyền ra khơi trong bão\n\n${stamp}`);
  for (const word of ['Vạt', 'Mạch', 'cầu mới']) expect(html).not.toContain(word);
});

test.each(['12/04/2025', 'Đời sống 12/04/2025'])('the day above the headline is the page’s: %s', (day) => {
  const { html, published } = read([day, 'Vạt nắng', 'Gửi email'], []);
  expect(published).toBe('2025-04-12');
  expect(html).not.toContain('Vạt nắng');
});

test.each(['HN', 'ĐH', 'TB'])(
  'two letters right below the text sign it, above what is the page’s: %s',
  (letters) => {
    const { authors } = read(
      ['Bến Đá trên sóng', 'Giọng miền Bắc'],
      [letters, 'Bình luận', 'Tin đọc nhiều', 'Xem phiên bản đầy đủ'],
    );
    expect(authors).toEqual([letters]);
  },
);

test.each(['## Mạch nước ngầm', '#### Vạt nắng là của chung.'])(
  'a heading that has only the page’s lines below it is no part of the text: %s',
  (heading) => {
    const { html } = read(
      ['Bến Đá trên sóng', 'Gửi email'],
      [
        heading,
        'Đăng ký nhận bản tin',
        'Tin đọc nhiều',
        '[Bến cũ có cầu mới sau ba mươi năm](https://bao.example/ben-cu-co-cau-moi.html)',
      ],
    );
    expect(html).not.toContain(heading.slice(5, 12));
  },
);

test('a dash in bold is left of the name of a paper', () => {
  expect(
    read([], [], `# Ba thuyền ra khơi\n\n${stamp}\n\n**- Đèn trên bến sáng suốt đêm trong cơn bão đầu mùa.**`)
      .html,
  ).toMatch(/^\["Đèn trên bến/);
});

test.each(['TIN CÙNG LOẠT', 'Thời tiết Bến Đá'])('“%s” below another label signs nothing', (label) => {
  expect(read([], ['Chương trình buổi tối', label]).authors).toEqual([]);
});

test('a label with a colon above titles without links is no text that nobody signs', () => {
  const foot = [
    'N.Bến',
    'Thích và chia sẻ bài viết này:',
    'Các tin khác',
    '- Trao nhà cho cụ bà neo đơn ở bến',
  ];
  const { authors, html } = read([], foot);
  expect(authors).toEqual(['N.Bến']);
  expect(html).not.toContain('chia sẻ');
});

test('who took a picture below its caption divides no text that somebody signs above', () => {
  const picture = ['![](ben.jpg)', 'Ba chiếc thuyền lúc vào bờ trong đêm bão', 'LÊ BẾN'];
  const more = 'Người trên bến đợi từ đêm, đèn sáng suốt dọc cầu cảng cũ.';
  expect(read([], [...picture, more], '# Ba thuyền ra khơi trong bão\n\nHồ Thị Nga').authors).toEqual([
    'Hồ Thị Nga',
  ]);
});

test('the last words of a sentence that was wrapped are no line of the page', () => {
  const wrapped = [
    'Sáng 12/4, đoàn cựu binh theo tàu khách Bến Đá về thăm chiến trường xã',
    'Trà Khúc và thắp hương cho đồng đội nằm lại trong những năm đánh giặc ở Quảng',
    'Nam 20/10/1966 - 20/10/1970.',
  ].join('\n');
  const foot = [...text, 'Hà Kim', 'Chia sẻ', 'Về đầu trang', 'Bình luận (0)'];
  const source = ['# Chuyến tàu thăm lại', stamp, wrapped, ...foot].join('\n\n');
  const { article } = readArticle({ path: 'a.md', bytes: new TextEncoder().encode(source) });
  expect(article?.lede).toContain('ở Quảng Nam 20/10/1966 - 20/10/1970.');
});
