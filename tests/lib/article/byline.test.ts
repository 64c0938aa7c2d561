import { describe, expect, it, test } from 'vitest';
import { readByline } from '@/lib/article/byline/byline';
import { readArticle } from '@/lib/article/read';

/** What signs an article, as “rank|name|office” for each person. */
function people(line: string, bold = true): string[] | undefined {
  return readByline(line, bold)?.authors.map(({ rank, name, title }) => [rank, name, title].join('|'));
}

/** The names that sign a file with this text. */
function signers(text: string): string[] | undefined {
  const { article } = readArticle({ path: 'cho.md', bytes: new TextEncoder().encode(text) });
  return article?.authors.map(({ name }) => name);
}

test.each(['(Còn nữa)', 'Kỳ sau: Ai nuôi cua lột', 'Mời đón đọc bài cuối: Chợ cua đêm', 'Còn tiếp'])(
  'a pen name below “%s” signs',
  (next) => {
    const prose = ['Cua biển được nuôi ở vùng ven biển từ hơn mười năm nay.', 'Năm nay cua được giá.'];
    expect(signers(`# Nuôi cua lột\n\n${prose.join('\n\n')}\n\n${next}\n\nMinh Giảng\n`)).toEqual([
      'Minh Giảng',
    ]);
  },
);

test('a line below a label is no pen name', () => {
  const prose = ['Cua biển được nuôi ở vùng ven biển từ hơn mười năm nay.', 'Năm nay cua được giá.'];
  expect(signers(`# Nuôi cua lột\n\n${prose.join('\n\n')}\n\nKỳ công\n\nMinh Giảng\n`)).toEqual([]);
});

test.each([
  ['Nguyễn Quang Minh (*)', ['Nguyễn Quang Minh']],
  ['Lê Thị Na1, Vũ Kha2\n\n1 Viện Hải sản\n\n2 Đại học Nam Hải', ['Lê Thị Na', 'Vũ Kha']],
  ['Lê Thị Na¹ và Vũ Kha²\n\n¹ Viện Hải sản; ² Đại học Nam Hải', ['Lê Thị Na', 'Vũ Kha']],
  ['Đoàn Lê\\*\n\n\\* Viện Hải sản Nam Hải', ['Đoàn Lê']],
])('“%s” below the title signs, with notes about who it is', (lines, names) => {
  const prose = ['Cua biển được nuôi ở vùng ven biển từ hơn mười năm nay.', 'Năm nay cua được giá.'];
  const text = `# Nuôi cua lột\n\n${lines}\n\n${prose.join('\n\n')}\n`;
  const { article } = readArticle({ path: 'cua-lot.md', bytes: new TextEncoder().encode(text) });
  expect(article?.authors.map(({ name }) => name)).toEqual(names);
  const shown = JSON.stringify([article?.lede, article?.sections]);
  for (const note of lines.split('\n\n').slice(1)) expect(shown).toContain(note.replace(/^\S+ |;.*/g, ''));
});

test.each([
  ['Thùy Linh', ['|Thùy Linh|']],
  ['N.Linh', ['|N.Linh|']],
  ['PV', ['|PV|']],
  ['Lê Na (thực hiện)', ['|Lê Na|']],
  ['Lê Na- Tô Ny', ['|Lê Na|', '|Tô Ny|']],
  ['Lê Na, Tô Ny và Q. Hùng', ['|Lê Na|', '|Tô Ny|', '|Q. Hùng|']],
  ['Đăng Nguyên', ['|Đăng Nguyên|']],
  ['Trần Trường', ['|Trần Trường|']],
  ['Mai Hà (Hải quan Lạng Sơn)', ['|Mai Hà|Hải quan Lạng Sơn']],
  ['Mai Hà – Đội Kiểm soát số 1', ['|Mai Hà|Đội Kiểm soát số 1']],
  ['Lưu Bình Phó Cục trưởng Cục Thuế', ['|Lưu Bình|Phó Cục trưởng Cục Thuế']],
  ['Thiếu tá Đào An (Bộ Tư lệnh Cảnh sát biển)', ['Thiếu tá|Đào An|Bộ Tư lệnh Cảnh sát biển']],
  ['PGS.TS. Vũ Kha, Viện trưởng Viện Hán Nôm', ['PGS.TS.|Vũ Kha|Viện trưởng Viện Hán Nôm']],
  ['BS CKII Vũ Kha (Bệnh viện Sao Mai)', ['BS CKII|Vũ Kha|Bệnh viện Sao Mai']],
  ['Lê Na, Vũ Kha (CTV)', ['|Lê Na|', '|Vũ Kha|CTV']],
  ['Lê Na (P/v TTXVN tại Pháp)', ['|Lê Na|P/v TTXVN tại Pháp']],
  ['Nhóm phóng viên Thời sự', ['|Nhóm phóng viên Thời sự|']],
  ['* Lê Na *', ['|Lê Na|']],
  ['Truyện ngắn của Lê Thị Na', ['|Lê Thị Na|']],
  ['TẢN VĂN CỦA LÊ THỊ NA', ['|LÊ THỊ NA|']],
  ['Ghi chép từ đảo của Lê Na', ['|Lê Na|']],
  ['Phóng sự ảnh: Lê Na, Vũ Kha', ['|Lê Na|', '|Vũ Kha|']],
  ['Bút ký Lê Thị Na', ['|Lê Thị Na|']],
  ['Bài viết của TS. Vũ Kha, Viện trưởng Viện Hán Nôm', ['TS.|Vũ Kha|Viện trưởng Viện Hán Nôm']],
  ['Người dịch: Lê Na', ['|Lê Na|']],
  ['Lê Na dịch', ['|Lê Na|']],
  ['Submitted by Dana M. Roe', ['|Dana M. Roe|']],
  ['Contributed by Dana Roe.', ['|Dana Roe|']],
  ['Compiled by Dana Roe and Joe Hill', ['|Dana Roe|', '|Joe Hill|']],
  ['Bài, ảnh Lê Thị Na', ['|Lê Thị Na|']],
  ['Tin- ảnh Q.Hùng', ['|Q.Hùng|']],
  ['Bài và ảnh Tô Ny, Vũ Kha', ['|Tô Ny|', '|Vũ Kha|']],
  ['Lê Na - VP', ['|Lê Na|VP']],
  ['Lê Na-VPUB', ['|Lê Na|VPUB']],
  ['Lê Na – BTG, Tô Ny', ['|Lê Na|BTG', '|Tô Ny|']],
  ['Lê Na - P. TCHC', ['|Lê Na|P. TCHC']],
  ['Lê Na - TTVH-TT', ['|Lê Na|TTVH-TT']],
  ['Lê Na, Đ.TN', ['|Lê Na|Đ.TN']],
  ['Text & photo | Lê Na', ['|Lê Na|']],
  ['Words and pictures | Lê Na', ['|Lê Na|']],
  ['Bài và ảnh | Lê Na', ['|Lê Na|']],
  ['LÊ NA - LAN', ['|LÊ NA|', '|LAN|']],
  ['Chu Na-VOV/ĐBSCL', ['|Chu Na|']],
  ['Lê Na, Theo Sông Rồng', ['|Lê Na|']],
  ['Lê Thị Na¹, Vũ Kha²*, Tô Ny¹', ['|Lê Thị Na|', '|Vũ Kha|', '|Tô Ny|']],
  ['Lê Thị Na1, Vũ Kha1,2* và Tô Ny2', ['|Lê Thị Na|', '|Vũ Kha|', '|Tô Ny|']],
  ['Lê Thị Na(1), Vũ Kha(2)', ['|Lê Thị Na|', '|Vũ Kha|']],
  ['Nguyễn Quang Minh (*)', ['|Nguyễn Quang Minh|']],
  ['Dana Roe for The Harbour Times', ['|Dana Roe|']],
  ['Dana Roe Staff reporter', ['|Dana Roe|Staff reporter']],
])('“%s” signs', (line, expected) => {
  expect(people(line)).toEqual(expected);
});

test.each([
  '(Ký, ghi rõ họ tên)',
  'GIÁM ĐỐC',
  'Tải về tại đây',
  'Hội nghị kết thúc lúc 5 giờ chiều.',
  'ĐIỀU KHOẢN THI HÀNH',
  'KHO BẠC NHÀ NƯỚC',
  'CÔNG TY SAO MAI',
  'THUẬT NGỮ T VÀ W',
  'Thị xã Sông Mới',
  'Chương IX',
  'STT',
  'Tổng Z',
  'Theo đó, doanh nghiệp phải nộp đủ thuế',
  'Bình luận của bạn',
  'Bút ký',
  'Ghi chép: mang theo nước uống',
  'Thơ của các em lớp 5',
])('“%s” signs nothing', (line) => {
  expect(readByline(line, true)).toBeNull();
});

test.each([
  ['By Van Thang - Translated by Huyen Huong', ['Van Thang', 'Huyen Huong']],
  ['By Le Na; translated by To Ny', ['Le Na', 'To Ny']],
  ['Bởi Lê Na - Ảnh: Tô Ny', ['Lê Na']],
  ['Hà Phương LDO', ['Hà Phương']],
  ['Lê Na - Tô Ny SRO', ['Lê Na', 'Tô Ny']],
  ['KHÁNH AN |', ['KHÁNH AN']],
])('“%s” names %j', (line, names) => {
  expect(readByline(line, false)?.authors.map(({ name }) => name)).toEqual(names);
});

test('a plain line of one word is no name; a bold one may be', () => {
  expect(readByline('Hiền', false)).toBeNull();
  expect(readByline('Lê Văn Tám, Hiền', false)).toBeNull();
  expect(people('Hiền')).toEqual(['|Hiền|']);
});

test.each([
  ['(Theo VOV)', 'VOV'],
  ['Theo Báo Tuổi Trẻ', 'Báo Tuổi Trẻ'],
  ['(Vneconomy.vn)', 'Vneconomy.vn'],
  ['TTXVN/Vietnam+', 'TTXVN/Vietnam+'],
  ['Nguồn:Báo Hoa Sen', 'Báo Hoa Sen'],
  ['Theo Cổng thông tin điện tử tỉnh Nam Hải', 'Cổng thông tin điện tử tỉnh Nam Hải'],
  ['Nguồn: Báo Điện tử Bộ đội Ven Biển', 'Báo Điện tử Bộ đội Ven Biển'],
])('“%s” names an agency, no author', (line, via) => {
  expect(readByline(line, true)).toEqual({ authors: [], photographers: [], via });
});

test.each([
  ['Minh Sơn (Vnexpress.net)', ['Minh Sơn'], 'Vnexpress.net'],
  ['Minh Sơn (Báo Hoa Sen)', ['Minh Sơn'], 'Báo Hoa Sen'],
  ['Minh Sơn/Báo Hoa Sen', ['Minh Sơn'], 'Báo Hoa Sen'],
  ['Minh Sơn - Đài PT-TH Hoa Sen', ['Minh Sơn'], 'Đài PT-TH Hoa Sen'],
  ['Minh Sơn, Lê Na – Tạp chí Hoa Sen', ['Minh Sơn', 'Lê Na'], 'Tạp chí Hoa Sen'],
  ['Minh Sơn (Cổng TTĐT huyện Hoa Sen)', ['Minh Sơn'], 'Cổng TTĐT huyện Hoa Sen'],
  ['Tin, ảnh: Minh Sơn (Trung tâm VH-TT Hoa Sen)', ['Minh Sơn'], 'Trung tâm VH-TT Hoa Sen'],
])('the newsroom behind the names of “%s” is where the article comes from', (line, names, via) => {
  const byline = readByline(line, true);
  expect(byline?.authors).toEqual(names.map((name) => ({ name, rank: null, title: null })));
  expect(byline?.via).toBe(via);
});

test('an office at a newsroom is the author’s', () => {
  expect(people('Minh Sơn, Phó Giám đốc Đài PT-TH Hoa Sen')).toEqual([
    '|Minh Sơn|Phó Giám đốc Đài PT-TH Hoa Sen',
  ]);
});

test('names and a newsroom below the last picture sign the article', () => {
  const text =
    '# Bài\n\nCâu mở đầu bài.\n\nCâu sau của bài này.\n\n![Cầu mới](a.jpg)\n\nLê Na (Báo Hoa Sen)\n';
  const { article } = readArticle({ path: 'a.md', bytes: new TextEncoder().encode(text) });
  expect(article).toMatchObject({ authors: [{ name: 'Lê Na' }], via: 'Báo Hoa Sen' });
});

test.each([
  ['PV (Tổng hợp từ Alpha-Asia, Beta Mag)', 'PV', 'Alpha-Asia, Beta Mag'],
  ['Lê Na (lược dịch theo Gamma Times)', 'Lê Na', 'Gamma Times'],
  ['Tô Ny (T/H từ nguồn Delta)', 'Tô Ny', 'Delta'],
])('“%s” says what it was made from', (line, name, via) => {
  expect(readByline(line, true)).toMatchObject({ authors: [{ name }], via });
});

/** An article that ends with these lines, each in bold. */
function ending(...lines: string[]) {
  const text = `# Bài\n\nCâu mở đầu bài.\n\nCâu sau của bài này.\n\n${lines.map((line) => `**${line}**`).join('\n\n')}\n`;
  return readArticle({ path: 'a.md', bytes: new TextEncoder().encode(text) });
}

test.each([
  [['Lê Na (TTXVN)', 'Theo VOV'], 'TTXVN, VOV'],
  [['Lê Na (TTXVN/Vietnam+)', 'Theo Vietnam+'], 'TTXVN/Vietnam+'],
  [['Theo VOV', 'Theo VOV'], 'VOV'],
])('%j name their agencies, each once', (lines, via) => {
  expect(ending(...lines).article?.via).toBe(via);
});

test.each(['Lê Na (ghi tại Hà Nội)', 'Lê Na (thực hiện năm 2020)'])(
  'what “%s” says beside is told',
  (line) => {
    const { article, diagnostics } = ending(line);
    expect(article?.authors.map(({ name }) => name)).toEqual(['Lê Na']);
    expect(diagnostics.filter(({ code }) => code === 'junk-dropped')).toMatchObject([{ line: 7 }]);
  },
);

test.each(['Lê Na (thực hiện)', 'Lê Na (t/h)', 'Lê Na (lược ghi)', 'Lê Na thực hiện'])(
  '“%s” says nothing beside',
  (line) => {
    expect(ending(line).diagnostics.map(({ code }) => code)).not.toContain('junk-dropped');
  },
);

describe('who did what', () => {
  it.each([
    ['Quang Thịnh – Ảnh: Tiến Tuấn', ['Quang Thịnh'], ['Tiến Tuấn'], []],
    ['Quang Thịnh, ảnh: Tiến Tuấn', ['Quang Thịnh'], ['Tiến Tuấn'], []],
    ['Quang Thịnh; Video: Tiến Tuấn', ['Quang Thịnh'], ['Tiến Tuấn'], []],
    ['Quang Thịnh (ảnh: Tiến Tuấn)', ['Quang Thịnh'], ['Tiến Tuấn'], []],
    ['Quang Thịnh (bài), Tiến Tuấn (ảnh)', ['Quang Thịnh'], ['Tiến Tuấn'], []],
    ['Quang Thịnh - Tiến Tuấn (bài và ảnh)', ['Quang Thịnh', 'Tiến Tuấn'], [], []],
    ['Ảnh và nội dung: Quang Thịnh', ['Quang Thịnh'], [], []],
    ['Nội dung: Lê Na. Ảnh: Hà My. Thiết kế: Đỗ Tám', ['Lê Na'], ['Hà My'], ['Thiết kế: Đỗ Tám']],
    ['Lê Na - Đồ họa: Hà My', ['Lê Na'], [], ['Đồ họa: Hà My']],
    ['Lê Văn Tin - Ảnh: Hà My', ['Lê Văn Tin'], ['Hà My'], []],
    ['Ảnh và chú thích: Quang Thịnh', ['Quang Thịnh'], [], []],
    ['Bài: Quang Thịnh, ảnh: Trạm đèn cung cấp', ['Quang Thịnh'], ['Trạm đèn'], []],
    ['Chùm ảnh: Tiến Tuấn', [], ['Tiến Tuấn'], []],
    ['Ghi: Quang Thịnh', ['Quang Thịnh'], [], []],
    ['Cộng tác viên Quang Thịnh', ['Quang Thịnh'], [], []],
  ])('is read from “%s”', (line, authors, photographers, unread) => {
    const { article, diagnostics } = ending(line);
    expect(article?.authors.map(({ name }) => name)).toEqual(authors);
    expect(article?.photographers.map(({ name }) => name)).toEqual(photographers);
    for (const words of unread) expect(JSON.stringify(diagnostics)).toContain(words);
  });

  it('is read from lines, and those who do not sign are told', () => {
    const { article, diagnostics } = ending('Lê Na', 'Ảnh: Hà My', 'Thiết kế: Đỗ Tám');
    expect(article?.authors).toMatchObject([{ name: 'Lê Na' }]);
    expect(article?.photographers).toMatchObject([{ name: 'Hà My' }]);
    expect(JSON.stringify(article?.sections)).not.toContain('Đỗ Tám');
    expect(JSON.stringify(diagnostics)).toContain('Thiết kế: Đỗ Tám');
  });

  it.each([
    'Lạng Sơn, mùa xuân 1980',
    'Đảo Trường Sa, tháng 5 năm 2023',
    'TP.HCM, những ngày giáp Tết',
    'Huế, 12/5/1986',
    '**ĐỒNG CHÍ PHẠM VĂN TỰ**',
  ])('is not read from “%s”', (line) => {
    expect(ending(line).article?.authors).toEqual([]);
    expect(JSON.stringify(ending(line).article?.sections)).toContain(line.replaceAll('*', ''));
  });

  it('is left in a text that nobody signs', () => {
    expect(JSON.stringify(ending('Thiết kế: Lê Na').article?.sections)).toContain('Thiết kế: Lê Na');
  });
});

describe('a line with a genre above the text', () => {
  const read = (text: string) => readArticle({ path: 'a.md', bytes: new TextEncoder().encode(text) });
  const story = 'Chuyến xe đêm về tới bến thì trời đổ mưa, gió lùa qua mái tôn.\n\nSáng hôm sau, mưa tạnh.';

  it.each([
    ['*Truyện ngắn của Lê Thị Na*', ''],
    ['**Ghi chép của Lê Thị Na**', 'L.T.N'],
    ['Tùy bút: Lê Thị Na', '**LTN**'],
  ])('%j names the author, with %j at the end', (line, end) => {
    const { article } = read(`# Thăm mẹ\n\n${line}\n\n${story}\n\n${end}\n`);
    expect(article).toMatchObject({
      lede: 'Chuyến xe đêm về tới bến thì trời đổ mưa, gió lùa qua mái tôn.',
      authors: [{ name: 'Lê Thị Na' }],
      sections: [{ heading: null, blocks: [{ html: '<p>Sáng hôm sau, mưa tạnh.</p>' }] }],
    });
  });

  it('is no byline between paragraphs', () => {
    const { article } = read(
      `# Văn trẻ\n\n${story} Cả nhà ra đồng từ sớm, mẹ gói theo nắm cơm và chai nước chè xanh.\n\n**Truyện ngắn của Lê Thị Na**\n\nSách bán chạy.\n\nVũ Kha\n`,
    );
    expect(article?.authors.map(({ name }) => name)).toEqual(['Vũ Kha']);
    expect(JSON.stringify(article?.sections)).toContain('Truyện ngắn của Lê Thị Na');
  });
});

describe('a second article in the file', () => {
  const codesOf = (...lines: string[]) =>
    readArticle({ path: 'a.md', bytes: new TextEncoder().encode(`${lines.join('\n\n')}\n`) }).diagnostics.map(
      ({ code }) => code,
    );
  const text = 'Chuyến xe đêm về tới bến thì trời đổ mưa, gió lùa qua mái tôn.';

  it.each(['Lê Na', '**Lê Na - Vũ Kha**', 'Bài và ảnh: Lê Na'])('below “%s” is told', (signature) => {
    expect(codesOf('# Bến xe', text, text, signature, '# Chợ nổi', text, 'Vũ Kha')).toContain(
      'second-article',
    );
  });

  it.each([
    ['a chapter', '# Chương hai', 'Lê Na'],
    ['a heading below a name', '## Chợ nổi', 'Lê Na'],
  ])('is not %s', (_, heading, end) => {
    const above = heading.startsWith('##') ? 'Lê Na' : 'Trời tạnh.';
    expect(codesOf('# Bến xe', text, text, above, heading, text, end)).not.toContain('second-article');
  });
});

test.each(['Nguyễn Đình Chiến (1)', 'Nguyễn Đình Chiến [2]', 'Nguyễn Đình Chiến*', 'Nguyễn Đình Chiến¹'])(
  'the mark of a note is no part of a name: %s',
  (line) => {
    expect(readByline(line, false)?.authors).toEqual([
      { name: 'Nguyễn Đình Chiến', rank: null, title: null },
    ]);
  },
);

describe('what stands beside a name in its line', () => {
  test.each([
    ['Minh Khang – Cần Thơ', 'Minh Khang', 'Cần Thơ'],
    ['Lê Hà - TP.HCM', 'Lê Hà', 'TP.HCM'],
    ['Hoài Nhân - Long Xuyên, An Giang', 'Hoài Nhân', 'Long Xuyên, An Giang'],
    ['Thùy Dung, Đà Nẵng', 'Thùy Dung', 'Đà Nẵng'],
  ])('is where the author writes from: %s', (line, name, title) => {
    expect(readByline(line, false)?.authors).toEqual([{ name, rank: null, title }]);
  });

  test('may be another author, who is called like a place', () => {
    expect(readByline('Thu Hà – Thái Bình', false)?.authors.map(({ name }) => name)).toEqual([
      'Thu Hà',
      'Thái Bình',
    ]);
  });

  test.each([
    ['Quang Phong • Dữ liệu: Bộ Xây dựng • Đồ họa: Hà Linh', ['Quang Phong']],
    ['Bài: Lê An • Ảnh: Hà My', ['Lê An']],
    ['Người điểm sách: Hạnh Đỗ', ['Hạnh Đỗ']],
  ])('is other work: %s', (line, names) => {
    expect(readByline(line, false)?.authors.map(({ name }) => name)).toEqual(names);
  });

  test.each([
    'Ông Bùi Văn Thắm – Chi cục trưởng: “Chúng tôi khuyến cáo bà con trữ nước.”',
    'Lê An: "Về đi con"',
    'Chị Hà My, tiểu thương: «Chợ vắng quá»',
  ])('is what somebody says, who signs nothing: %s', (line) => {
    expect(readByline(line, true)).toBeNull();
  });
});

test.each([
  ['By our correspondent', ['our correspondent']],
  ['By staff reporters', ['staff reporters']],
  ['By Minh Tran and Sarah Cole, investigations team', ['Minh Tran', 'Sarah Cole']],
  ['By Alice Wong in Hai Phong and Le Nam', ['Alice Wong', 'Le Nam']],
])('an English desk signs: %s', (line, names) => {
  expect(readByline(line, false)?.authors.map(({ name }) => name)).toEqual(names);
});

test.each([
  'Nguyen Van Cuong, painter, born 2 March 1938, died 24 November 2025',
  'Nguyễn Văn Bảy (1938 – 2025)',
  'Nguyễn Văn Bảy, sinh năm 1938',
])('of whom a text tells signs nothing: %s', (line) => {
  expect(readByline(line, true)).toBeNull();
});

test('who writes from where is read in the front matter, too', () => {
  const text =
    '---\ntitle: Court\nbyline: Alice Wong in Hai Phong and Le Nam\n---\n\nA court sat on Tuesday.\n';
  const { article } = readArticle({ path: 'court.md', bytes: new TextEncoder().encode(text) });
  expect(article?.authors.map(({ name }) => name)).toEqual(['Alice Wong', 'Le Nam']);
});

test.each([
  ['✍️ Lê Hà', ['Lê Hà'], null],
  ['📝 Bài: Lê Hà', ['Lê Hà'], null],
  ['Lê Hà/.', ['Lê Hà'], null],
  ['Lê Hà ghi theo lời kể của ông Tư', ['Lê Hà'], null],
  ['Tác giả bài viết: Lê Hà. Nguồn tin: Cổng thông tin thành phố', ['Lê Hà'], 'Cổng thông tin thành phố'],
  ['Lê Hà - Nguồn: Báo Cần Thơ', ['Lê Hà'], 'Báo Cần Thơ'],
])('“%s” signs', (line, names, via) => {
  const byline = readByline(line, false);
  expect([byline?.authors.map(({ name }) => name), byline?.via]).toEqual([names, via]);
});

test.each([
  ['Nguồn tin: Báo Sông Rồng', 'Báo Sông Rồng'],
  ['Nguồn bài: Báo Sông Rồng', 'Báo Sông Rồng'],
  ['Theo nguồn: Sông Rồng', 'Sông Rồng'],
  ['Chu Na-VOV/ĐBSCL', 'VOV/ĐBSCL'],
  ['Lê Na, Theo Sông Rồng', 'Sông Rồng'],
])('“%s” names a source', (line, via) => {
  expect(readByline(line, false)?.via).toBe(via);
});

test.each([
  ['Thái Bình', 'Đoàn kiểm tra ba điểm bán hàng.', ['Thái Bình']],
  ['Hà Giang', 'Bà con phấn khởi vì đường đã mở!', ['Hà Giang']],
  ['Thái Bình', '- Nam Định\n- Hà Nam', []],
  ['Huế', 'Bà con phấn khởi vì đường đã mở.', []],
])('a province’s name below the last sentence is a pen name: “%s” below “%s”', (line, before, names) => {
  const text = `# Kiểm tra chợ\n\nSáng nay, đoàn đến chợ huyện từ lúc còn tối.\n\n${before}\n\n${line}\n`;
  expect(signers(text)).toEqual(names);
});

test('a link to authors may have two names', () => {
  const prose = 'Sáng nay, đoàn đến chợ huyện từ lúc còn tối.\n\nĐoàn kiểm tra ba điểm bán hàng.';
  const text = `# Kiểm tra chợ\n\n[Lê Na - Tô Ny](https://medium.example/@a)\n\n${prose}\n`;
  expect(signers(text)).toEqual(['Lê Na', 'Tô Ny']);
});

test.each(['Đưa trứng gà vào siêu thị…', 'Chuyện ông lái đò sông Lô...'])('“%s” can be a title', (line) => {
  const text = `${line}\n\nSáng nay, đoàn đến chợ huyện từ lúc còn tối.\n\nĐoàn kiểm tra ba điểm bán hàng.\n`;
  const { article } = readArticle({ path: 'cho.md', bytes: new TextEncoder().encode(text) });
  expect(article?.title).toBe(line);
});

test.each(['**Tác giả:**', 'Tác giả', 'By'])('names in a list below “%s” at the end sign', (label) => {
  const prose = 'Cua biển được nuôi ở vùng ven biển từ hơn mười năm nay.';
  expect(signers(`# Nuôi cua lột\n\n${prose}\n\n${label}\n\n- Lê Thị Na\n- Vũ Kha\n- Tô Ny\n`)).toEqual([
    'Lê Thị Na',
    'Vũ Kha',
    'Tô Ny',
  ]);
});
