import { describe, expect, test } from 'vitest';
import { articleJson } from '@/lib/article/json';
import { readArticle } from '@/lib/article/read';

const [first, second, third] = [
  'Tàu vào cảng từ sớm, mang theo hàng của cả một mùa biển động kéo dài.',
  'Người trên bến đợi từ đêm, đèn sáng suốt dọc cầu cảng cũ.',
  'Đến trưa, hàng đã lên bờ và xe nối nhau về thành phố.',
];

/** What an article without front matter is read as. */
function read(...paragraphs: string[]) {
  const bytes = new TextEncoder().encode(paragraphs.join('\n\n'));
  const { article, diagnostics } = readArticle({ path: 'bai.md', bytes });
  if (article === null) throw new Error('No article.');
  return articleJson(article, diagnostics, 'vi', 0);
}

test('a first line without a full stop is the title, and the lines right below it the text', () => {
  const article = read(`Giá xăng giảm phiên thứ ba liên tiếp\n${first}`, second, third);
  expect(article.title).toBe('Giá xăng giảm phiên thứ ba liên tiếp');
  expect(article.lede).toBe(first);
  expect(article.sections.map(({ html }) => html)).toEqual([`<p>${second}</p>\n<p>${third}</p>`]);
});

describe('a bold question is', () => {
  const headings = (...questions: string[]) =>
    read('# Tàu về bến', first, ...questions.flatMap((question) => [`**${question}**`, second])).sections.map(
      ({ heading }) => heading,
    );

  test('a heading, if it is the only one', () => {
    expect(headings('Vì sao tàu về muộn?')).toEqual(['Vì sao tàu về muộn?']);
  });

  test('asked in an interview, if there are more', () => {
    expect(headings('Vì sao tàu về muộn?', 'Bao giờ tàu đi?')).toEqual([null]);
  });
});

test('a line that divides an interview is a heading above a bold question, too', () => {
  const article = read(
    '# Tàu về bến',
    first,
    '**Chuyện của biển**',
    '***PV: Vì sao tàu về muộn?***',
    second,
    '**Chuyện của bến**',
    '**- Thưa ông, bao giờ tàu đi?**',
    third,
  );
  expect(article.sections.map(({ heading }) => heading)).toEqual(['Chuyện của biển', 'Chuyện của bến']);
});

test.each([
  ['with a caption on its line', '![Bến](a.jpg)Tàu cá trong bến\nChuyện của biển\n---', 'Tàu cá trong bến'],
  [
    'with a caption, above bold words',
    '![Bến](a.jpg)Tàu cá trong bến\n**1. Chuyện của biển**\n---',
    'Tàu cá trong bến',
  ],
  ['without a caption', '![Bến](a.jpg)\nChuyện của biển\n---', null],
])('a picture right above an underlined heading is not the heading’s, %s', (_, lines, caption) => {
  const article = read('# Tàu về bến', first, lines, second);
  expect(article.hero?.caption).toBe(caption);
  expect(article.sections.at(-1)?.heading).toMatch(/^(?:1\. )?Chuyện của biển$/);
});

test('words that lead to a file are no caption, though they repeat the picture’s text', () => {
  const article = read(
    '# Tàu về bến',
    first,
    '![Mẫu biên bản giao nhận cá tại bến](a.png)',
    'Mời bạn đọc tải mẫu biên bản giao nhận cá tại bến [TẠI ĐÂY](https://kho.example/mau.docx)',
  );
  expect(article.hero?.caption).toBeNull();
  expect(article.sections[0]?.html).toContain('https://kho.example/mau.docx');
});

describe('a picture’s text in plain letters', () => {
  const shownAlt = (alt: string) =>
    read('# Tàu về bến', first, `![${alt}](anh.jpg)`, '*Tàu về. Ảnh: Lê Tám*', second, third).hero?.shownAlt;

  test.each([
    ['may be somebody’s, up to five words', 'tau vao cang tu sang', 'tau vao cang tu sang'],
    ['is a file’s name, if it is longer', 'tau vao cang tu sang som', 'Tàu về.'],
    ['is a file’s name, if it has a number', 'tau vao cang 2', 'Tàu về.'],
    ['is somebody’s, if it has a capital', 'Tau vao cang tu sang som', 'Tau vao cang tu sang som'],
  ])('%s', (_, alt, shown) => {
    expect(shownAlt(alt)).toBe(shown);
  });
});

test('a thumbnail that leads to another article is none of the article’s pictures, in a list either', () => {
  const article = read(
    '# Tàu về bến',
    first,
    '- lưới [![Lưới](/b.jpg)](https://bao.example/luoi-moi-o-lang.html)\n- thuyền',
    second,
    '[![Thuyền ra khơi](https://bao.example/a.jpg)](https://bao.example/thuyen-ra-khoi.html)',
    '[Thuyền ra khơi](https://bao.example/thuyen-ra-khoi.html)<br>',
    third,
  );
  const html = article.sections.map((section) => section.html).join('');
  expect(article.hero).toBeNull();
  expect(html).not.toMatch(/<img|bao\.example/);
  expect(html).toMatch(/lưới.*thuyền/s);
});

describe('a numbered line above a text of its own is', () => {
  const headings = (...paragraphs: string[]) =>
    read('# Tàu về bến', first, ...paragraphs).sections.flatMap(({ heading }) => heading ?? []);

  test.each([
    [
      ['1. Đặt vấn đề', second, '2. Giải pháp', third],
      ['1. Đặt vấn đề', '2. Giải pháp'],
    ],
    [
      ['1. **Đặt vấn đề**', second, third, '2) **Giải pháp**', second],
      ['1. Đặt vấn đề', '2. Giải pháp'],
    ],
    [
      ['1. Đặt vấn đề', second, '## 2. Giải pháp', third],
      ['1. Đặt vấn đề', '2. Giải pháp'],
    ],
    [
      ['3. Tổ chức thực hiện', second, '**4. Kinh phí**', third],
      ['3. Tổ chức thực hiện', '4. Kinh phí'],
    ],
  ])('a heading: %j', (paragraphs, expected) => {
    expect(headings(...paragraphs)).toEqual(expected);
  });

  test.each([
    [['1. Đặt vấn đề', second, third]],
    [['1. Đặt vấn đề', '2. Giải pháp', third]],
    [['1. Chỉ tiêu: 120', second, '2. Hồ sơ: một bộ', third]],
    [['1. Tàu rời bến lúc năm giờ.', second, '2. Tàu về lúc mười giờ.', third]],
    [['1. Đặt vấn đề', '- một', '2. Giải pháp', '- hai']],
    [
      [
        '1. **Các khoản nợ**',
        `được trả theo thứ tự: ${second}`,
        '2. **Phần còn lại**',
        `chia cho chủ: ${second}`,
      ],
    ],
  ])('an item: %j', (paragraphs) => {
    expect(headings(...paragraphs)).toEqual([]);
  });
});

describe('a rule', () => {
  const bodyOf = (body: string) => {
    const { article } = readArticle({
      path: 'a.md',
      bytes: new TextEncoder().encode(
        `# Đêm mưa\n\nMở đầu của truyện, dài vừa đủ một câu.\n\n${body}\n\nLê Na\n`,
      ),
    });
    return article?.sections.map(({ heading, blocks }) => [
      heading,
      ...blocks.map((block) => (block.kind === 'html' ? block.html.replaceAll('\n', '') : block.kind)),
    ]);
  };

  test.each(['***', '* * *', '---', '___', '<hr>'])('%s between two scenes is kept', (rule) => {
    expect(bodyOf(`Trời tối.\n\n${rule}\n\nTrời sáng.`)).toEqual([
      [null, '<p>Trời tối.</p><hr><p>Trời sáng.</p>'],
    ]);
  });

  test('says nothing at the ends of the text, beside headings and figures, or next to another one', () => {
    expect(bodyOf('***\n\nTrời tối.\n\n***\n\n***\n\nTrời sáng.\n\n***')).toEqual([
      [null, '<p>Trời tối.</p><hr><p>Trời sáng.</p>'],
    ]);
    expect(
      bodyOf(
        'Trời tối.\n\n***\n\n## Sáng\n\n***\n\nTrời sáng.\n\n***\n\n![Cửa sổ](a.jpg)\n\n***\n\n![Mái nhà](b.jpg)\n\nHết mưa.',
      ),
    ).toEqual([
      [null, '<p>Trời tối.</p>'],
      ['Sáng', '<p>Trời sáng.</p>', 'figure', '<p>Hết mưa.</p>'],
    ]);
  });
});

test('a paragraph behind a table is no standfirst', () => {
  const table = '| Năm | Hàng |\n|---|---|\n| 2020 | 12 tấn |\n| 2021 | 15 tấn |';
  expect(read('# Hàng qua cảng', table, first, second)).toMatchObject({ lede: null });
  expect(read('# Hàng qua cảng', first, table, second)).toMatchObject({ lede: first });
});

describe('what people of a story say', () => {
  const shown = (text: string) => {
    const bytes = new TextEncoder().encode(
      `# Bến sông\n\nÔng Bảy ngồi trước hiên, nhìn ra bến.\n\n${text}\n`,
    );
    const { article } = readArticle({ path: 'ben-song.md', bytes });
    return article?.sections
      .flatMap(({ blocks }) => blocks.map((block) => (block.kind === 'html' ? block.html : '')))
      .join('');
  };

  test.each([
    '- Má bây đâu? - Ông hỏi.\n\nGió lên.\n\n- Dạ, má đi chợ.\n\nÔng im lặng.',
    '- Má bây đâu?\n\n- Đi chợ rồi!\n\nGió lên.\n\n- Bao giờ về?\n\nÔng im lặng.',
  ])('has a dash, and is no list: %j', (text) => {
    expect(shown(text)).toContain('<p>– Má bây đâu?');
    expect(shown(text)).not.toContain('<li>');
  });

  test.each([
    '- Gạo nếp.\n- Đậu xanh.\n\nGió lên.\n\n- Thịt ba chỉ.\n\nGói bánh.',
    '- Ai được vay?\n- Vay bao nhiêu?\n\nMọi hộ đều được vay.',
    'Cần hỏi:\n\n- Ai được vay?\n\nCần xem:\n\n- Vay bao nhiêu?\n\nMọi hộ đều được vay.',
  ])('is not what is listed: %j', (text) => {
    expect(shown(text)).toContain('<li>');
  });
});

describe('what begins the text is above the text, not below it', () => {
  test.each([
    ['a list that a line introduces', 'Thí sinh dự thi cần chuẩn bị:', '- Đơn\n- Ảnh'],
    ['a letter', 'Kính gửi tòa soạn,\nĐường về xóm hỏng đã ba năm nay.', '**Xe buýt bỏ chuyến**'],
  ])('no lede comes from below %s', (_, ...above) => {
    expect(read('# Tàu về bến', ...above, first, second)).toMatchObject({ lede: null });
  });

  test('a short label of a summary does not begin it', () => {
    expect(read('# Tàu về bến', 'Điểm chính:', '- Tàu về\n- Hàng lên', first).lede).toBe(first);
  });

  test.each([
    ['the score of a match', '**Sông Rồng 3 - 1 Bến Cũ**\n*(Hiệp một: 0 - 1, hiệp hai: 3 - 0)*'],
    ['who scored', '**Ghi bàn:** Lê An phút 52 và 78, Hà My phút 90, Đỗ Na phút 31'],
    ['who speaks', 'Dẫn chuyện: Bảo Ngọc\nKhách mời: Trần Thị Mỹ Duyên, chủ vườn dâu ở Mộc Châu, Sơn La'],
  ])('%s is no lede', (_, lines) => {
    expect(read('# Tàu về bến', lines, first, second).lede).toBe(first);
  });
});

test.each([
  ['signs', '📌 Vị trí: Phóng viên\n📌 Hạn nộp: 30/11/2025'],
  ['no signs', 'Nơi làm việc: Cần Thơ\nLương: thỏa thuận'],
])('a first line above lines with labels is the title, with %s', (_, lines) => {
  const article = read(`Tòa soạn tìm người viết\n${lines}`, 'Yêu cầu:', '- Chịu khó\n- Biết bơi');
  expect(article).toMatchObject({ title: 'Tòa soạn tìm người viết', lede: null });
  expect(article.sections[0]?.html).toContain('<br>');
});

test('a team in bold below a second headline signs the text', () => {
  const article = read('# Đường dây đất ảo', '## Kỳ 2: Hợp đồng trắng', '**NHÓM PHÓNG VIÊN**', first, second);
  expect(article.authors.map(({ name }) => name)).toEqual(['NHÓM PHÓNG VIÊN']);
});

test.each([
  ['a column', 'Chuyện làng, chuyện phố'],
  ['a section', 'Đời sống'],
  ['a series', 'Người giữ bến'],
])('the headline is the longer line in bold below the name of %s', (_, label) => {
  const headline = 'Ông lái đò và ngàn cuốn sách trên sông';
  const article = read(label, `**${headline}**`, first, second);
  expect(article).toMatchObject({ title: headline, lede: first });
  expect(article.sections.map(({ heading }) => heading)).toEqual([null]);
});

test('a name, or a sentence, in bold below the first line is no headline', () => {
  expect(read('Tàu về bến', '**Nguyễn Thị Lê An**', first, second).title).toBe('Tàu về bến');
  expect(read('Tàu về bến', `**${first}**`, second, third)).toMatchObject({
    title: 'Tàu về bến',
    lede: first,
  });
});

test('numbers of parts in bold are headings, one alone is not', () => {
  const headings = (...parts: string[]) =>
    read('# Đèn biển', ...parts.flatMap((part) => [`**${part}**`, second])).sections.map(
      ({ heading }) => heading,
    );
  expect(headings('I.', 'II.', 'III.')).toEqual(['I.', 'II.', 'III.']);
  expect(headings('1', '2')).toEqual(['1', '2']);
  expect(headings('2.')).toEqual([null]);
});

test('a numbered line right above a paragraph is its heading', () => {
  const article = read(
    '# Báo cáo năm',
    first,
    `1. Lời mở đầu\n${second}`,
    `2. Hoạt động trong năm\n${third} ${third}`,
  );
  expect(article.sections.map(({ heading }) => heading)).toEqual(['1. Lời mở đầu', '2. Hoạt động trong năm']);
});

describe('a text that was pasted twice is shown once', () => {
  test.each([
    ['with its title', ['# Tàu về bến', first, second]],
    ['with its signature', ['# Tàu về bến', first, second, '**Lê An**']],
    ['with a picture', ['# Tàu về bến', '![Bến](a.jpg)', first, second]],
  ])('%s', (_, text) => {
    const [once, twice] = [read(...text), read(...text, ...text)];
    expect(twice.sections).toEqual(once.sections);
    expect(twice.authors).toEqual(once.authors);
    expect(twice.diagnostics.filter(({ code }) => code === 'junk-dropped').length).toBeGreaterThan(1);
  });

  test('but a refrain is shown again', () => {
    const refrain = ['Sông ơi sông hỡi', 'Đò ơi đò hỡi'];
    expect(
      JSON.stringify(read('# Bài ca', ...refrain, first, ...refrain).sections).match(/Đò ơi/g),
    ).toHaveLength(2);
  });
});

test('a sentence that ends in a sign is text, however short, at the end too', () => {
  const article = read(
    '# Chợ vắng',
    first,
    second,
    'Mong mọi người ghé ủng hộ các cô nhé ❤️',
    'Thích',
    '12 bình luận',
  );
  expect(article.sections[0]?.html).toContain('ủng hộ các cô nhé');
});

test.each([
  ['TIN LIÊN QUAN', 'Bão số 15 vào biển Đông\nMiền Tây mưa lớn'],
  ['Xem thêm', 'Nước lũ lên nhanh ở thượng nguồn'],
  ['Bài liên quan', 'Một con đường mới\nHai bến đò cũ bỏ hoang\nBa xã góp tiền dựng cầu'],
])('titles right below “%s” lost their links and are no text', (label, titles) => {
  const html = JSON.stringify(read('# Tàu về bến', first, second, `${label}\n${titles}`, third).sections);
  for (const line of titles.split('\n')) expect(html).not.toContain(line);
  expect(html).toContain(third);
});

test('a paragraph right below such a label is text', () => {
  expect(JSON.stringify(read('# Tàu về bến', first, second, `Xem thêm\n${third}`).sections)).toContain(third);
});

test.each([
  ['a contest', '# CUỘC THI “BẾN CŨ”', '# Chuyện cô Bảy trên bến đò'],
  ['a series', '# HỒ SƠ', '# Đường dây đất ảo ven sông'],
])('the name of %s in capitals above the title is none', (_, label, title) => {
  expect(read(label, title, first, second)).toMatchObject({ title: title.slice(2), lede: first });
});

test('a second title in capitals, or below some text, is no title', () => {
  expect(read('# TÀU VỀ BẾN', '# TÀU RA KHƠI', first, second).title).toBe('TÀU VỀ BẾN');
  expect(read('# TÀU VỀ BẾN', first, '# Chuyện của người đợi', second).title).toBe('TÀU VỀ BẾN');
});

test('what only a signature at the end says of the author at the top is not lost', () => {
  const article = read(
    '# Tàu về bến',
    '**Tác giả: Nguyễn Ngọc Tư**',
    first,
    second,
    'N.N.T (Hội Nhà văn Cà Mau)',
  );
  expect(article.authors).toMatchObject([{ name: 'Nguyễn Ngọc Tư', title: 'Hội Nhà văn Cà Mau' }]);
});

test.each([
  ['Lê Hà (Hội Nhà văn Cà Mau)', 'Hội Nhà văn Cà Mau'],
  ['Trần Lâm', 'Trần Lâm'],
])('a signature that the front matter contradicts is told: %s', (signature, words) => {
  const { diagnostics } = read(
    '---\ntitle: Tàu về bến\nauthors: Lê Hà\n---',
    first,
    second,
    third,
    `**${signature}**`,
  );
  expect(
    diagnostics
      .filter(({ code }) => code === 'junk-dropped')
      .map(({ message }) => message)
      .join(),
  ).toContain(words);
});

test('a line in bold in the middle of a sentence is no heading', () => {
  const article = read(
    '# Lời cảm ơn',
    first,
    'Bà con đã đến tiễn đưa cha chúng tôi là',
    '**Cụ NGUYỄN VĂN LÀNH**',
    'về nơi an nghỉ cuối cùng.',
  );
  expect(article.sections.map(({ heading }) => heading)).toEqual([null]);
  expect(article.sections[0]?.html).toContain('LÀNH');
});

test('a couplet at the top is no lede, and is shown again where it is sung again', () => {
  const couplet = 'Về bến xưa nghe sóng ru\nVề bến xưa thương mái dầm';
  const article = read(
    '# Về bến',
    'Nhạc và lời: Trần Hữu Bích',
    couplet,
    '(Điệp khúc)\nƠi con sông',
    couplet,
  );
  expect(article).toMatchObject({ lede: null, authors: [{ name: 'Trần Hữu Bích' }] });
  expect(article.sections[0]?.html.match(/mái dầm/g)).toHaveLength(2);
});

test('a long line in bold without a full stop above all else is the lede, no heading', () => {
  const bold = 'Chiều 24 tháng 11, tại hội trường tỉnh, ủy ban họp báo về cây cầu mới';
  const article = read('# Họp báo về cây cầu', `**${bold}**`, first, '**Tiến độ**', second);
  expect(article).toMatchObject({ lede: bold });
  expect(article.sections.map(({ heading }) => heading)).toEqual([null, 'Tiến độ']);
});

test('a cover above date and title is the picture, without the standfirst as its caption', () => {
  const article = read(
    '![](bia.jpg)',
    'Thứ Năm, 27 Tháng Mười Một 2025',
    '# Làng gốm vào vụ',
    `*${first}*`,
    second,
  );
  expect(article).toMatchObject({ lede: first, published: { date: '2025-11-27' } });
  expect(article.hero).toMatchObject({ src: 'bia.jpg', caption: null });
});

test.each(['━━━━━━━━━━', '═══════', '▬▬▬▬▬▬'])('a row of signs is no text: %s', (row) => {
  expect(JSON.stringify(read('# Tàu về bến', first, second, row, third).sections)).not.toContain(row);
});

test.each([
  ['Bài, ảnh: Hà Minh Tú', ['Hà Minh Tú'], null],
  ['Tác giả: Lê Na', ['Lê Na'], null],
  ['NGUYỄN THỊ BẾN', ['NGUYỄN THỊ BẾN'], null],
  ['Theo TTXVN', [], 'TTXVN'],
  ['Đèn Dầu Lạc', [], null],
  ['MỪNG TÀU VỀ BẾN', [], null],
])(
  '“%s” behind the last sentence signs, if a word or a family name in capitals says so',
  (line, names, via) => {
    const article = read('# Tàu về bến', first, second, `${third} ${line}`);
    expect([article.authors.map(({ name }) => name), article.via]).toEqual([names, via]);
    expect(article.sections[0]?.html.includes(line)).toBe(names.length === 0 && via === null);
  },
);

test('pictures beside titles of other articles in a table lead there, and the picture below the table is the article’s', () => {
  const row = (at: number) =>
    `| ![ten bai ${at}](t${at}.jpg) | [Chợ nổi họp lại sau ba năm vắng ${at}](https://bao.example/cho-noi-hop-lai-${at}.html) |`;
  const picture = '| ![](ben.jpg) |\n| --- |\n| Bến cảng sớm mai. Ảnh: Lê Na |';
  const article = read(
    '# Tàu về bến',
    first,
    [row(1), '| --- | --- |', row(2)].join('\n'),
    picture,
    second,
    third,
  );
  expect(article.hero).toMatchObject({ src: 'ben.jpg', caption: 'Bến cảng sớm mai.', credit: 'Lê Na' });
  expect(article.diagnostics.filter(({ code }) => code === 'related-dropped').length).toBeGreaterThan(1);
});

test('a table with a picture and its caption right below a picture keeps its own picture', () => {
  const table = '| ![](hai.jpg) |\n| --- |\n| Bến cảng lúc tàu vào. |';
  const article = read('# Tàu về bến', first, second, '![](mot.jpg)', table, third);
  expect(JSON.stringify(article)).toContain('mot.jpg');
  expect(JSON.stringify(article)).toContain('hai.jpg');
});

test.each([
  ['Hồ Thị Nga', 'Mọi giúp đỡ xin gửi về bà Thạch Sen, ấp Bến Đá. ĐT: 0909 000 115.', ['Hồ Thị Nga']],
  ['**Hồ Thị Nga**', 'Ai muốn giúp xin gọi bà Thạch Sen ở ấp Bến Đá, số 0909 000 115.', ['Hồ Thị Nga']],
  ['Hồ Thị Nga', 'Chị Nga giữ đèn ở bến, ai cần đò gọi 0909 000 115.', []],
])('“%s” above “%s” signs only if that is not about them', (name, appeal, names) => {
  const article = read('# Tàu về bến', first, second, third, name, appeal);
  expect(article.authors.map((author) => author.name)).toEqual(names);
  expect(JSON.stringify(article.sections)).toContain('0909 000 115');
});

test('who translated is named below who wrote', () => {
  const article = read('# Tàu về bến', first, second, third, 'Bài: Hồ Thị Nga', 'Dịch: Lê Văn Bến');
  expect(article.authors.map(({ name }) => name)).toContain('Hồ Thị Nga');
  expect(article.sections.map(({ html }) => html).join('')).not.toContain('Nga');
});

test('“Posted by admin” names nobody', () => {
  const article = read('# Tàu về bến', 'Posted by admin on Tháng Ba 23, 2021', first, second, third);
  expect([article.authors, article.published?.date]).toEqual([[], '2021-03-23']);
});

test('a list of “Xem thêm: …” is left out, one with the writer’s words is not', () => {
  const link = '[Chợ nổi họp lại sau ba năm](https://bao.example/cho-noi-hop-lai.html)';
  const html = (item: string) =>
    read('# Tàu về bến', first, second, `- ${item} ${link}\n- ${item} ${link}`, third)
      .sections.map((section) => section.html)
      .join('');
  expect(html('Xem thêm:')).not.toContain('Chợ nổi');
  expect(html('Chợ lớn nhất miền:')).toContain('Chợ nổi');
});

test('free verse below the poet’s name stays on a dated page that announces it', () => {
  const verses = ['Trăng lên rồi', 'Em có về không', 'Bến cũ nằm nghe sóng vỗ', 'Một mình'];
  const announced = 'Tòa soạn xin giới thiệu bài thơ viết ở bến sông quê chị.';
  const article = read('# Bến cũ', '14/07/2020 14:07', first, announced, 'Hồ Thị Nga', ...verses);
  for (const verse of verses) expect(JSON.stringify(article.sections)).toContain(verse);
});

describe('names below each other at the end', () => {
  const [one, two, three] = ['Hồ Thị Nga', 'Lê Văn Bến', '**Thạch Sen**'];
  const names = (...lines: string[]) =>
    read('# Tàu về bến', first, second, third, ...lines).authors.map(({ name }) => name);

  test('all sign below a sentence, each once', () => {
    expect(names(one, two)).toEqual([one, two]);
    expect(names(`${one}\n${two}`)).toEqual([one, two]);
    expect(names(one, two, three)).toEqual([one, two, 'Thạch Sen']);
    expect(names(`${one} (ghi)`, one)).toEqual([one]);
  });

  test('are a list below a label, or if there are many', () => {
    expect(names('Danh sách được khen', one, two)).toEqual([]);
    expect(names('Được khen có các ông bà:', one, two, three)).toEqual([]);
    expect(names(one, two, 'Lý Thị Đò', 'Trần Văn Sông')).toEqual([]);
  });
});

test('“Theo TTXVN” below the last picture is the source, no caption', () => {
  const article = read('# Tàu về bến', first, second, third, '![](ben.jpg)', 'Theo TTXVN');
  expect(article.via).toBe('TTXVN');
});

test.each([
  'Để xem trang này, vui lòng kích hoạt JavaScript trong trình duyệt của bạn.',
  'Please enable JavaScript in your browser.',
  'You need to enable JavaScript to run this app.',
])('“%s” above the headline is the page’s', (line) => {
  const article = read(line, '# Tàu về bến', first, second, third);
  expect([article.title, article.lede]).toEqual(['Tàu về bến', first]);
});

test.each([', Viện trưởng Viện Hải sản.', '; nhà ở cuối bến.', ', and so did the boats.'])(
  'a paragraph that begins with a comma goes on with the one above: %s',
  (rest) => {
    const { lede } = read(
      '# Tàu về bến',
      `Sáng nay, tàu đã vào bến trong mưa lớn với bà Lê Thị Na\n\n${rest}`,
      second,
      third,
    );
    expect(lede).toBe(`Sáng nay, tàu đã vào bến trong mưa lớn với bà Lê Thị Na${rest}`);
  },
);
