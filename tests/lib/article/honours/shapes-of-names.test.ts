import { describe, expect, test } from 'vitest';
import { honourLinesIn } from '../../../support/read-honours';

type Example = readonly [markdown: string, ...honours: string[]];

/** Words between a title and a name, look-alike letters, and nouns that look like short names. */
const names: Example[] = [
  [
    'UBND tỉnh tặng Bằng khen cho Đại úy Quân nhân chuyên nghiệp (QNCN) Hà Đình Khoa.',
    'Bằng khen, bởi UBND tỉnh, cho Hà Đình Khoa',
  ],
  [
    'Bộ tặng Bằng khen cho Trung tá Công nhân viên quốc phòng (CNVQP) Bùi Thị Lan và Thượng sĩ Lê Văn Cường.',
    'Bằng khen, bởi Bộ, cho Bùi Thị Lan; Lê Văn Cường',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho ông Ðinh Văn Cao, Ðỗ Quyên Ly và ông Ðèo Văn Ón.',
    'Bằng khen, bởi UBND tỉnh, cho Ðinh Văn Cao; Ðỗ Quyên Ly; Ðèo Văn Ón',
  ],
  [
    'Trung tá Phan Thành Khoa, giáo viên Nhảy dù thuộc Trung tâm Cứu nạn, và Đại úy Hà Đình Lai được tặng Bằng khen của Bộ.',
    'Bằng khen, bởi Bộ, cho Phan Thành Khoa; Hà Đình Lai',
  ],
  ['Bộ tặng Bằng khen cho nhân viên Bảo vệ rừng và cô giáo Mầm non xã.'],
  [
    'UBND tỉnh tặng Bằng khen cho 12 cán bộ, chiến sĩ Đoàn Kinh tế 78.',
    'Bằng khen, 12 cá nhân, bởi UBND tỉnh',
  ],
  [
    'Bộ tặng Bằng khen cho Đoàn Kinh tế - Quốc phòng 78 và bà Đoàn Lan.',
    'Bằng khen, bởi Bộ, cho Đoàn Kinh tế - Quốc phòng 78; Đoàn Lan',
  ],
  [
    'Trung tá Lê Văn Bảy, Phòng Tham mưu, Bộ Tham mưu Quân khu được tặng Bằng khen của Bộ Quốc phòng.',
    'Bằng khen, bởi Bộ Quốc phòng, cho Lê Văn Bảy',
  ],
];

/** What somebody heads, which is no second person. */
const heads: Example[] = [
  [
    'UBND tỉnh tặng Bằng khen cho ông Lò Văn Ím, trưởng bản Hua; ông Vừ A Páo, trưởng thôn Đông; bà Mai Thị Ún.',
    'Bằng khen, bởi UBND tỉnh, cho Lò Văn Ím; Vừ A Páo; Mai Thị Ún',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho trưởng bản Giàng A Chứ và bà H’Hen Niê.',
    'Bằng khen, bởi UBND tỉnh, cho Giàng A Chứ; H’Hen Niê',
  ],
];

/** What a number counts, and where somebody lives. */
const numbers: Example[] = [
  [
    'UBND tỉnh tặng Bằng khen cho 1 tập thể và 15 cá nhân tỉnh Hà Nam.',
    'Bằng khen, 1 tập thể, 15 cá nhân, bởi UBND tỉnh',
  ],
  [
    'Tỉnh trao Huân chương Độc lập hạng Ba cho bà Mai Thị Ún, khối 14 phường Trung Sơn.',
    'Huân chương Độc lập hạng Ba, cho Mai Thị Ún',
  ],
  [
    'Tỉnh trao Bằng khen cho ông Lò Văn Xuân, thôn 5 xã Tân An và bà Mai Thị Ún, tổ 3 phường Trung Sơn.',
    'Bằng khen, bởi Tỉnh, cho Lò Văn Xuân; Mai Thị Ún',
  ],
];

/** Whom a subject singles out. */
const singledOut: Example[] = [
  [
    'Dịp này có bà Mai Thị Ún, chi bộ Đông, được tặng Huy hiệu 60 năm tuổi Đảng.',
    'Huy hiệu 60 năm tuổi Đảng, cho Mai Thị Ún',
  ],
  [
    'Trường THPT Tân Lập có thầy Bế Văn Tính được UBND tỉnh tặng Bằng khen.',
    'Bằng khen, bởi UBND tỉnh, cho Bế Văn Tính',
  ],
  [
    'Đảng bộ phường có 9 đảng viên được trao Huy hiệu 30 năm tuổi Đảng, trong đó đảng viên Cao Văn Lộc, chi bộ 4 được nhận Huy hiệu 65 năm tuổi Đảng.',
    'Huy hiệu 30 năm tuổi Đảng, 9 cá nhân',
    'Huy hiệu 65 năm tuổi Đảng, cho Cao Văn Lộc',
  ],
  [
    'Toàn huyện có 12 cá nhân được tặng Bằng khen của UBND tỉnh, trong đó ông Lầu A Dế được tặng Huân chương Lao động hạng Ba.',
    'Bằng khen, 12 cá nhân, bởi UBND tỉnh',
    'Huân chương Lao động hạng Ba, cho Lầu A Dế',
  ],
];

/** Who receives for somebody else, and whom a pronoun means. */
const others: Example[] = [
  [
    'Sở trao bằng danh hiệu Bà mẹ Việt Nam anh hùng cho ông Mạc Văn Đăng là con của mẹ Hồ Thị Nho.',
    'Bà mẹ Việt Nam anh hùng',
  ],
  [
    'Sở trao Bằng khen cho anh Mạc Văn Đăng là con của ông Mạc Văn Đỉnh.',
    'Bằng khen, bởi Sở, cho Mạc Văn Đăng',
  ],
  [
    'Anh Phùng Văn Tú (25 tuổi) lao ra cứu người. Chủ tịch UBND tỉnh Trần Văn Hảo gửi thư khen. UBND tỉnh tặng Bằng khen cho anh.',
    'Bằng khen, bởi UBND tỉnh, cho Phùng Văn Tú',
  ],
  [
    'Ông Mạc Văn Đỉnh, Trưởng Công an xã, cho biết Thượng úy Phùng Văn Tú đã hy sinh. Chủ tịch nước truy tặng Huân chương Dũng cảm cho anh.',
    'Huân chương Dũng cảm, bởi Chủ tịch nước, cho Phùng Văn Tú',
  ],
  [
    'Ông Phùng Văn Tú lao ra cứu người cùng ông Lê Văn Bảy. UBND tỉnh tặng Bằng khen cho ông.',
    'Bằng khen, bởi UBND tỉnh',
  ],
  [
    'Sáng kiến được Sở Y tế tặng Giấy khen, Hội Nông dân tỉnh trao danh hiệu Nhà nông cho ông Vừ A Súa.',
    'Giấy khen, bởi Sở Y tế',
  ],
];

const three = 'Trường THPT Tân Lập; Trường Mầm non Hoa Mai; Lò Văn Ím';
const listed = (...items: string[]): Example => [
  `Chủ tịch UBND tỉnh tặng Bằng khen cho các tập thể, cá nhân sau:\n\n${items.join('\n')}`,
  `Bằng khen, bởi Chủ tịch UBND tỉnh, cho ${three}`,
];

/** One list in the ways in which newspapers number it. */
const lists: Example[] = [
  listed('1/ Trường THPT Tân Lập', '2/ Trường Mầm non Hoa Mai', '3/ Ông Lò Văn Ím, trưởng bản'),
  listed('1- Trường THPT Tân Lập;\n', '2- Trường Mầm non Hoa Mai;\n', '3- Ông Lò Văn Ím.'),
  listed('1 – Trường THPT Tân Lập\n', '2 – Trường Mầm non Hoa Mai\n', '3 – Ông Lò Văn Ím'),
  listed('a/ Trường THPT Tân Lập\n', 'b/ Trường Mầm non Hoa Mai\n', 'c/ Ông Lò Văn Ím'),
  listed('(1) Trường THPT Tân Lập', '(2) Trường Mầm non Hoa Mai', '(3) Ông Lò Văn Ím'),
  [
    'Chủ tịch UBND tỉnh tặng Bằng khen cho các tập thể, cá nhân sau: 1. Trường THPT Tân Lập. 2. Trường Mầm non Hoa Mai. 3. Ông Lò Văn Ím.',
    `Bằng khen, bởi Chủ tịch UBND tỉnh, cho ${three}`,
  ],
  [
    'Danh sách được Chủ tịch UBND tỉnh tặng Bằng khen\n\n- Tập thể: 1. Trường THPT Tân Lập 2. Trường Mầm non Hoa Mai\n- Cá nhân: Ông Lò Văn Ím',
    `Bằng khen, bởi Chủ tịch UBND tỉnh, cho ${three}`,
  ],
];

/** Names in paragraphs of their own, without a mark that makes them a list. */
const paragraphs: Example[] = [
  [
    'Các cá nhân được tặng Huân chương Lao động hạng Ba gồm:\n\nÔng Đặng Văn Hà – Giám đốc Công ty Hoa Mai\n\nBà Lê Thị Ún, Phó Giám đốc Sở Y tế\n\nÔng Mùa A Dia\n\nBuổi lễ kết thúc.',
    'Huân chương Lao động hạng Ba, cho Đặng Văn Hà; Lê Thị Ún; Mùa A Dia',
  ],
  [
    'Các tập thể được tặng Huân chương Lao động hạng Ba gồm:\n\nSở Y tế Hà Nam\n\nTrường THPT Tân Lập\n\nCông ty Hoa Mai\n\nBuổi lễ kết thúc.',
    'Huân chương Lao động hạng Ba, cho Sở Y tế Hà Nam; Trường THPT Tân Lập; Công ty Hoa Mai',
  ],
  [
    'Sáng nay, Tỉnh ủy trao Huân chương.\n\n**Huân chương Lao động hạng Nhì**\n\nÔng Đặng Văn Hà – Giám đốc Công ty Hoa Mai\n\n**Huân chương Lao động hạng Ba**\n\nBà Lê Thị Ún, Chi cục Thuế\n\nÔng Mùa A Dia\n\nBuổi lễ kết thúc.',
    'Huân chương Lao động hạng Nhì, cho Đặng Văn Hà',
    'Huân chương Lao động hạng Ba, cho Lê Thị Ún; Mùa A Dia',
  ],
  [
    'Sáng nay, Tỉnh ủy trao Huân chương.\n\n**Huân chương Lao động hạng Ba**\n\n- Bà Lê Thị Ún, Chi cục Thuế',
    'Huân chương Lao động hạng Ba, cho Lê Thị Ún',
  ],
  [
    '## Danh sách tập thể, cá nhân được tặng Huân chương Lao động hạng Ba\n\nSở Y tế Hà Nam;\n\nÔng Lò Văn Ím, trưởng bản Hua;\n\nBà Mai Thị Ún.\n\nBuổi lễ kết thúc.',
    'Huân chương Lao động hạng Ba, cho Sở Y tế Hà Nam; Lò Văn Ím; Mai Thị Ún',
  ],
  [
    '## Trao Huân chương Lao động hạng Ba\n\nBà Mai Thị Ún, giám đốc, phát biểu tại lễ.\n\nÔng Lò Văn Ím – người dẫn chương trình',
  ],
  [
    '## Huân chương Lao động hạng Nhì\n\nÔng Đặng Văn Hà, giám đốc, phát biểu tại lễ.\n\nHuân chương có ba hạng.',
  ],
  ['## Huân chương Sao vàng\n\nHồ Chí Minh nói về thi đua\n\nChủ tịch nước quyết định tặng huân chương này.'],
];

/** Items that go on to tell about the person, and lists of something else than recipients. */
const stories: Example[] = [
  [
    'Danh sách 4 đại biểu nhận Bằng khen của Bộ Giao thông:\n\n1. Anh Mùa A Dia, nông dân bản Hua. Anh đã hiến 400 m2 đất làm đường.\n2. Bà Quàng Thị Un. Bà vận động dân bản góp tiền xây cầu.',
    'Bằng khen, bởi Bộ Giao thông, cho Mùa A Dia; Quàng Thị Un',
  ],
  [
    'Những người nhận Bằng khen của Bộ Giao thông:\n\n– Thầy Lò Văn Inh, Trường Tiểu học Nà Tấu. Thầy dạy học sinh đi đường an toàn. Nhiều em được cứu.\n\n– Chị Giàng Thị Mo (sinh năm 1990). Gia đình chị hiến đất.',
    'Bằng khen, bởi Bộ Giao thông, cho Lò Văn Inh; Giàng Thị Mo',
  ],
  [
    'Những người nhận Giấy khen của UBND xã:\n\n+ Cụ Hà Văn Ộc: 90 tuổi. Cụ vẫn dạy chữ.\n+ Ông Tẩn Láo Lở. Năm 2019 ông được tặng Kỷ niệm chương của Bộ Công an.',
    'Giấy khen, bởi UBND xã, cho Hà Văn Ộc',
    'Kỷ niệm chương, 2019, bởi Bộ Công an, cho Tẩn Láo Lở',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho 6 hộ dân ở các xã: Tân An, Bình Hòa, Phú Lộc.',
    'Bằng khen, 6 tập thể, bởi UBND tỉnh',
  ],
  [
    'Nhà nước tặng Huân chương Độc lập cho 4 gia đình liệt sĩ tại các phường: Trung Sơn, Bình Hòa.',
    'Huân chương Độc lập, 4 tập thể, bởi Nhà nước',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho 2 tập thể thuộc Sở Y tế: Trung tâm Pháp y, Bệnh viện Phổi.',
    'Bằng khen, 2 tập thể, bởi UBND tỉnh, cho Trung tâm Pháp y; Bệnh viện Phổi',
  ],
  [
    '8 tác giả nhận Giải thưởng Nhà nước gồm: nhạc sĩ Hà Quang, nhà văn Lê Bá Thự. 3 tác giả được truy tặng Giải thưởng Nhà nước là nhà văn Đỗ Bình Xuyên, đồng tác giả Mai Thế Tựu.',
    'Giải thưởng Nhà nước, 8 cá nhân, cho Hà Quang; Lê Bá Thự',
    'Giải thưởng Nhà nước, 3 cá nhân, cho Đỗ Bình Xuyên; Mai Thế Tựu',
  ],
];

test('the title tells which company, and which person, the text means', () => {
  const company = 'Dịp này, công ty được Chủ tịch nước tặng Huân chương Lao động hạng Ba.';
  expect(honourLinesIn(company, 'Công ty Chè Sông Lam đón nhận Huân chương Lao động hạng Ba')).toEqual([
    'Huân chương Lao động hạng Ba, bởi Chủ tịch nước, cho Công ty Chè Sông Lam',
  ]);
  const person = 'Nước lên nhanh, cả ba em chới với. UBND huyện tặng Giấy khen cho anh.';
  expect(honourLinesIn(person, 'Anh Mùa A Dia cứu ba em nhỏ')).toEqual([
    'Giấy khen, bởi UBND huyện, cho Mùa A Dia',
  ]);
  const school = 'Năm học qua, nhà trường được tặng Cờ thi đua của Chính phủ.';
  expect(honourLinesIn(school, 'Trường THPT Tân Lập và Trường THCS Nà Tấu thi đua')).toEqual([
    'Cờ thi đua của Chính phủ, bởi Chính phủ',
  ]);
  const form = 'Dịp này, công ty được tặng Bằng khen của Bộ Công Thương.';
  expect(honourLinesIn(form, 'Công ty CP xây dựng cầu đón khách')).toEqual(['Bằng khen, bởi Bộ Công Thương']);
});

/** Who holds a ceremony for others, who does something in the next clause, and where a person is. */
const bystanders: Example[] = [
  [
    'Bộ Công an tổ chức lễ kỷ niệm 25 năm ngày truyền thống lực lượng Cảnh sát kinh tế và đón nhận Huân chương Chiến công hạng Nhất.',
    'Huân chương Chiến công hạng Nhất',
  ],
  [
    'Tỉnh đoàn Lâm Sơn tổ chức lễ kỷ niệm 90 năm Ngày thành lập Đoàn TNCS Hồ Chí Minh và đón nhận Huân chương Lao động hạng Ba.',
    'Huân chương Lao động hạng Ba',
  ],
  [
    'Trường THPT Tân Lập tổ chức lễ kỷ niệm 40 năm ngày thành lập trường và đón nhận Huân chương Lao động hạng Ba.',
    'Huân chương Lao động hạng Ba, cho Trường THPT Tân Lập',
  ],
  [
    'Tỉnh ủy, UBND tỉnh Lâm Sơn tổ chức Lễ đón nhận danh hiệu Anh hùng Lao động cho tập thể và cá nhân.',
    'Anh hùng Lao động',
  ],
  [
    'UBND huyện Phú Hòa tổ chức Lễ đón nhận Huân chương Lao động hạng Ba cho Trường THCS Nà Tấu.',
    'Huân chương Lao động hạng Ba, cho Trường THCS Nà Tấu',
  ],
  [
    'Giám đốc Sở tặng Giấy khen cho em Lò Văn Ún; Hội Khuyến học tỉnh thưởng 2 triệu đồng cho em.',
    'Giấy khen, bởi Giám đốc Sở, cho Lò Văn Ún',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho Trạm Y tế xã Tân An, Công ty Hoa Mai thưởng trạm 2 triệu đồng.',
    'Bằng khen, bởi UBND tỉnh, cho Trạm Y tế xã Tân An',
  ],
  [
    'Giám đốc Công an tỉnh tặng Giấy khen cho Phòng Cảnh sát Cơ động (PK02) và Đội 2 (thuộc Phòng PC04), biểu dương những thành tích trong đấu tranh phòng, chống tội phạm.',
    'Giấy khen, bởi Giám đốc Công an tỉnh, cho Phòng Cảnh sát Cơ động (PK02); Đội 2 (thuộc Phòng PC04)',
  ],
  [
    'Các cá nhân được tặng Huân chương Chiến công hạng Ba gồm:\n\n- Nguyên Tỉnh đội trưởng Tỉnh đội Lâm Sơn Đồng Văn Cúc (nay là Bộ Chỉ huy quân sự tỉnh), Bộ Quốc phòng.\n- Đội trưởng Đội 3 Hà Văn Ún, Công an huyện Phú Hòa\n- Thượng úy Bế Thị Mơ, Phòng Tham mưu',
    'Huân chương Chiến công hạng Ba, cho Đồng Văn Cúc; Hà Văn Ún; Bế Thị Mơ',
  ],
];

describe.each([
  ['names', names],
  ['heads', heads],
  ['numbers', numbers],
  ['people singled out', singledOut],
  ['other people', others],
  ['lists', lists],
  ['paragraphs', paragraphs],
  ['stories', stories],
  ['bystanders', bystanders],
])('recipients by the shape of the text: %s', (_kind, examples) => {
  test.each(examples.map(([markdown, ...honours]) => ({ markdown, honours })))(
    '$markdown',
    ({ markdown, honours }) => {
      expect(honourLinesIn(markdown)).toEqual(honours);
    },
  );
});
