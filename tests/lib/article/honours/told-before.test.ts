import { describe, expect, test } from 'vitest';
import { readArticle } from '@/lib/article/read';
import { honourLinesIn } from '../../../support/read-honours';

type Example = readonly [markdown: string, ...honours: string[]];

/** "Trong đó", "Cụ thể" only divide what the sentence before says: also where it only asks for it. */
const divided: Example[] = [
  [
    'Hội đồng thống nhất đề nghị khen thưởng 22 tập thể, cá nhân. Trong đó, có 1 tập thể nhận Huân chương Lao động hạng Nhất; 5 tập thể và 9 cá nhân nhận bằng khen của Thủ tướng Chính phủ.',
  ],
  [
    'Sở đã trình Bộ khen thưởng 6 đơn vị. Cụ thể, 2 tập thể được tặng Cờ thi đua, 4 tập thể được tặng Bằng khen.',
  ],
  [
    'Sở đã trình Bộ khen thưởng 6 đơn vị. Trong đó, 2 tập thể đã được Bộ tặng Cờ thi đua.',
    'Cờ thi đua, 2 tập thể, bởi Bộ',
  ],
  [
    'Năm qua, toàn ngành có 22 tập thể được khen thưởng. Trong đó, 1 tập thể nhận Huân chương Lao động hạng Nhất.',
    'Huân chương Lao động hạng Nhất, 1 tập thể',
  ],
];

/** Somebody whom the text calls "bà" got it, though it does not say who she is. */
const pronouns: Example[] = [
  [
    'Bà được tặng Huân chương Kháng chiến hạng Nhì và Huy hiệu 50 năm tuổi Đảng.',
    'Huân chương Kháng chiến hạng Nhì',
    'Huy hiệu 50 năm tuổi Đảng',
  ],
  [
    'Chị Đoàn Thị Sáu công tác tại Đoàn Văn công Quân khu. Chị được tặng Bằng khen.',
    'Bằng khen, cho Đoàn Thị Sáu',
  ],
  ['Cá nhân được tặng Bằng khen thì được thưởng 1,5 lần mức lương cơ sở.'],
  [
    'Cựu chiến binh Hồ Văn Thoại kể về đại đội do ông Phạm Kiệm chỉ huy. Trở về quê, ông Thoại làm trưởng thôn. Với những đóng góp đó, ông được tặng Huân chương Kháng chiến hạng Nhì.',
    'Huân chương Kháng chiến hạng Nhì, cho Hồ Văn Thoại',
  ],
  [
    'Ông Lê Văn Tám về thăm trường cũ. Thầy hiệu trưởng và ông Sửu ra đón. Sau đó, ông được tặng Bằng khen.',
    'Bằng khen',
  ],
  [
    'Năm 2008, cô Đinh Thị Phấn được phong tặng danh hiệu Nhà giáo ưu tú. Năm 2014, cô được phong tặng danh hiệu Nhà giáo nhân dân. Cô cũng được tặng Huân chương Lao động hạng Ba.',
    'Nhà giáo ưu tú, 2008, cho Đinh Thị Phấn',
    'Nhà giáo nhân dân, 2014, cho Đinh Thị Phấn',
    'Huân chương Lao động hạng Ba, cho Đinh Thị Phấn',
  ],
  [
    'Chị Giàng Thị Sinh đưa cây mắc ca về bản. Năm 2020, chị là một trong 5 cá nhân của tỉnh được Bộ Y tế tặng Bằng khen.',
    'Bằng khen, 2020, bởi Bộ Y tế, cho Giàng Thị Sinh',
  ],
  [
    'Năm 2007, chị Lê Thị Bích được phong tặng danh hiệu NSƯT, đến năm 2019 được phong tặng danh hiệu NSND.',
    'Nghệ sĩ ưu tú, 2007, cho Lê Thị Bích',
    'Nghệ sĩ nhân dân, 2019, cho Lê Thị Bích',
  ],
  [
    'Mẹ nuôi ba con khôn lớn. Con trai mẹ, liệt sĩ Phan Văn Lượng, được truy tặng Huân chương Chiến công hạng Nhất.',
    'Huân chương Chiến công hạng Nhất, cho Phan Văn Lượng',
  ],
];

/** "danh hiệu này" is the award of the sentence before, if somebody got it. */
const again: Example[] = [
  [
    'Cô Bùi Thị Tuyết được phong tặng danh hiệu Nhà giáo ưu tú năm 2012. Các thầy, cô giáo Đinh Văn Phú, Nguyễn Thị Lài cũng được nhận danh hiệu này.',
    'Nhà giáo ưu tú, 2012, cho Bùi Thị Tuyết',
    'Nhà giáo ưu tú, cho Đinh Văn Phú; Nguyễn Thị Lài',
  ],
  [
    'Năm 2015, xã An Hòa được tặng Cờ thi đua của Chính phủ. Năm 2018, xã Bình Tân cũng được nhận phần thưởng này.',
    'Cờ thi đua của Chính phủ, 2015, bởi Chính phủ, cho xã An Hòa',
    'Cờ thi đua của Chính phủ, 2018, bởi Chính phủ, cho xã Bình Tân',
  ],
  [
    'Ông Lê Văn Tám được trao Bằng khen. Huân chương này thì chị Hà Thị Mơ đã được nhận.',
    'Bằng khen, cho Lê Văn Tám',
  ],
  [
    'Ông Lê Văn Tám được phong tặng Nghệ nhân ưu tú. Danh hiệu này được trao cho những người có công.',
    'Nghệ nhân ưu tú, cho Lê Văn Tám',
  ],
  [
    'Ông Hồ Văn Bơi là già làng. Năm ngoái, Chủ tịch UBND tỉnh tặng ông Bằng khen và trao cho ông Huân chương Lao động hạng Ba.',
    'Bằng khen, bởi Chủ tịch UBND tỉnh, cho Hồ Văn Bơi',
    'Huân chương Lao động hạng Ba, cho Hồ Văn Bơi',
  ],
];

/** Given names that are words of the grammar. */
const words: Example[] = [
  [
    'Ông Phạm Văn Được trao Bằng khen của Bộ Y tế cho Bệnh viện Phổi Lam Sơn.',
    'Bằng khen, bởi Bộ Y tế, cho Bệnh viện Phổi Lam Sơn',
  ],
  [
    'Bằng khen được trao cho bà Lê Thị Nhận, ông Trần Quang Vinh và em Đỗ Thành Đạt.',
    'Bằng khen, cho Lê Thị Nhận; Trần Quang Vinh; Đỗ Thành Đạt',
  ],
  [
    'Tuyên dương 10 gương mặt trẻ, trong đó em Khoàng Gia Huy, học sinh lớp 12A1 Trường THPT Mường Nhé, được Trung ương Đoàn tặng Bằng khen.',
    'Bằng khen, bởi Trung ương Đoàn, cho Khoàng Gia Huy',
  ],
  [
    'Trước đó năm 2023, Phòng PC03 từng được Chủ tịch nước tặng thưởng Huân chương Chiến công hạng Ba.',
    'Huân chương Chiến công hạng Ba, 2023, bởi Chủ tịch nước, cho Phòng PC03',
  ],
];

/** A line that is only an award lists who got it. */
const bareLines: Example[] = [
  [
    '**DANH SÁCH NHÀ GIÁO ĐƯỢC PHONG TẶNG**\n\n*1. Nhà giáo Nhân dân*\n\n- GS.TS Từ Quang Hiến\n\n- PGS.TS. Đặng Kim Vui\n\n*2. Nhà giáo Ưu tú*\n\n- TS Hứa Thị Khoa – Nguyên Phó Hiệu trưởng\n\n- Thầy Tông Văn Cư',
    'Nhà giáo nhân dân, cho Từ Quang Hiến; Đặng Kim Vui',
    'Nhà giáo ưu tú, cho Hứa Thị Khoa; Tông Văn Cư',
  ],
  [
    '**Thành tích khen thưởng năm 2021**\n\nBằng khen của UBND tỉnh\n\n- Khoa Nội\n- Phòng Điều dưỡng',
    'Bằng khen, 2021, bởi UBND tỉnh, cho Khoa Nội; Phòng Điều dưỡng',
  ],
  [
    '**Các hình thức khen thưởng gồm**\n\n*1. Bằng khen*\n\n- Thủ tướng Chính phủ\n\n*2. Giấy khen*\n\n- Giám đốc Sở',
  ],
];

describe.each([
  ['a sentence that divides the one before', divided],
  ['pronouns', pronouns],
  ['awards named before', again],
  ['names that are words', words],
  ['lines that are only an award', bareLines],
])('%s', (_, examples) => {
  test.each(examples)('%s', (markdown, ...honours) => {
    expect(honourLinesIn(markdown)).toEqual(honours);
  });
});

test('a pronoun means whom the title is about, if the text still names that person', () => {
  const story =
    'Năm ấy, anh cùng đồng đội bắt Lý A Pủa. Đại tá Phan Thế Hưng nhận xét: “Đồng chí Thọ mưu trí”. Sau đó, anh được tặng Huân chương Chiến công hạng Ba.';
  expect(honourLinesIn(story, 'Trung tá Vi Đức Thọ bám bản')).toEqual([
    'Huân chương Chiến công hạng Ba, cho Vi Đức Thọ',
  ]);
  expect(honourLinesIn(story, 'Chuyện ở Mường Bú')).toEqual(['Huân chương Chiến công hạng Ba']);
});

test.each([
  ['Làng chiếu Định Yên dựng lại chợ đêm', 'làng', 'Làng chiếu Định Yên'],
  ['Hợp tác xã Bến Tranh hồi sinh', 'hợp tác xã', 'Hợp tác xã Bến Tranh'],
  ['Trạm y tế Cù Lao Giêng khang trang', 'trạm y tế', 'Trạm y tế Cù Lao Giêng'],
])('of the headline “%s” the name of the body receives', (title, called, body) => {
  const list = '- Bà Trần Thị Bảy, 81 tuổi\n- Ông Lê Văn Tám, 79 tuổi';
  const text = `Những người lâu năm:\n\n${list}\n\nNăm 2025, ${called} được UBND tỉnh tặng Bằng khen.`;
  expect(honourLinesIn(text, title)).toEqual([`Bằng khen, 2025, bởi UBND tỉnh, cho ${body}`]);
});

test('a headline that goes on behind a name is not all of it a name', () => {
  const text = [
    '# Làng chiếu Định Yên dựng lại chợ đêm',
    '- Người dệt lâu năm:\n+ Bà Trần Thị Bảy, 81 tuổi\n+ Ông Lê Văn Tám, 79 tuổi\n- Khung dệt tay: 312',
    '• Chiếu bông\n• Chiếu trắng',
    'Bây giờ cháu tôi dệt bằng máy, nhanh gấp mười.”',
    'muốn vay vốn thì làm đơn gửi hợp tác xã trước ngày 15 hằng tháng.',
    'Năm 2025, làng được Chủ tịch UBND tỉnh tặng Bằng khen; bà Trần Thị Bảy được phong tặng danh hiệu Nghệ nhân ưu tú.',
  ];
  const bytes = new TextEncoder().encode(text.join('\n\n'));
  const { article } = readArticle({ path: 'lang.md', bytes });
  expect(JSON.stringify(article?.honours.map(({ recipients }) => recipients))).not.toContain('dựng');
});
