import { describe, expect, test } from 'vitest';
import { honourLinesIn } from '../../../support/read-honours';

/** What laws, dictionaries and catalogues say of awards. */
const laws = [
  '**Điều 9. Huy chương**\n\n1. Huy chương để tặng hoặc truy tặng cho quân nhân.\n\n2. Huy chương gồm:\n\na) “Huy chương Hữu nghị”;\n\nb) “Huy chương Chiến sĩ vẻ vang” hạng Nhất, hạng Nhì.',
  '1. Huân chương Lao động để tặng hoặc truy tặng cho cá nhân có công trạng.\n\n2. Huân chương Lao động có ba hạng:\n\na) Huân chương Lao động hạng Nhất;\n\nb) Huân chương Lao động hạng Nhì.',
  'Danh hiệu thi đua gồm:\n\n- Lao động tiên tiến;\n- Chiến sĩ thi đua cơ sở.',
  'Chiến sĩ có đủ tiêu chuẩn quy định được tặng Huy chương Chiến sĩ vẻ vang như sau:\n\n- Đủ 5 năm liên tục: được tặng Huy chương Chiến sĩ vẻ vang hạng Ba.\n- Đã đủ 10 năm: được tặng Huy chương Chiến sĩ vẻ vang hạng Nhì.',
  'Lễ trao Huân chương Lao động hạng Ba cho Trường THPT Sông Cầu sẽ diễn ra vào sáng mai.',
  'Buổi trao Bằng khen của UBND tỉnh cho 5 tập thể dự kiến tổ chức ngày 5/9.',
  'Huân chương Lao động (viết tắt HCLĐ) là một loại huân chương của Nhà nước.',
  'Dịp này, 12 nông dân tiêu biểu sẽ vinh dự được nhận Bằng khen của Thủ tướng Chính phủ.',
  'Tối nay, nghệ sĩ Thu Hà sẽ vừa nhận danh hiệu Nghệ sĩ ưu tú, vừa biểu diễn.',
  'Đoàn gồm 40 người: nhà văn, nghệ nhân, cá nhân được Giải thưởng Nhà nước, nhà báo.',
  'Nằm trong lễ kỷ niệm và đón nhận Huân chương Lao động hạng Ba, Trường THPT Sông Cầu sẽ trồng cây lưu niệm.',
  'Trời đẹp.\n\n5.1. Giải thưởng Nhà nước\n\nGiải thưởng Nhà nước nêu trong luật là giải cao.\n\nNgày 3/7/2014, Giải thưởng Nhà nước được bàn lại tại hội nghị.',
  'Chỉ tiêu 12 trên BK 05-1 được UBND tỉnh tặng.',
  'Theo thẩm quyền, Giám đốc tặng Giấy khen như sau:\n\n- Đơn vị liên tục dẫn đầu: tặng Giấy khen.',
];

/** Sentences that report without naming a recipient in them, or with further awards. */
const events: readonly (readonly [markdown: string, ...honours: string[]])[] = [
  [
    'Hôm qua, Tổng công ty Sông Thao tổ chức kỷ niệm 60 năm thành lập và đón nhận Huân chương Lao động hạng Nhất lần thứ 2.',
    'Huân chương Lao động hạng Nhất',
  ],
  [
    'Thay mặt lãnh đạo Đảng và Nhà nước, Phó Chủ tịch nước Lò Thị Mai gắn Huân chương Độc lập hạng Nhì lên cờ truyền thống của đơn vị.',
    'Huân chương Độc lập hạng Nhì, bởi Đảng và Nhà nước',
  ],
  [
    'Trường được Chủ tịch nước tặng Huân chương Lao động hạng Ba cùng nhiều bằng khen khác của Bộ Y tế.',
    'Huân chương Lao động hạng Ba, bởi Chủ tịch nước',
    'Bằng khen, bởi Bộ Y tế',
  ],
  [
    '- Nhà nước tặng thưởng Huân chương Lao động hạng Nhì, hạng Ba.\n- Đạt chuẩn quốc gia.',
    'Huân chương Lao động hạng Nhì, bởi Nhà nước',
    'Huân chương Lao động hạng Ba, bởi Nhà nước',
  ],
  ['Nhà nước tặng Huân chương Lao động hạng Nhất cho cá nhân có thành tích.'],
  [
    '• Khen thưởng: Lao động tiên tiến năm 2021; Giấy khen của Giám đốc Sở năm 2020.',
    'Lao động tiên tiến, 2021',
    'Giấy khen, 2020, bởi Giám đốc Sở',
  ],
  [
    '## Thành tích\n\n**Tập thể**\n\n- Huân chương Lao động hạng Ba (1994)\n\n**Cá nhân**\n\n- 01 nhà giáo được tặng Huân chương Lao động hạng Ba',
    'Huân chương Lao động hạng Ba, 1994',
    'Huân chương Lao động hạng Ba, 1 cá nhân',
  ],
  [
    '## Thành tích\n\n### Năm 2021\n\nBằng khen của Thủ tướng Chính phủ.',
    'Bằng khen, 2021, bởi Thủ tướng Chính phủ',
  ],
  [
    'Ban Quản lý Lăng Chủ tịch Hồ Chí Minh đã tặng Giấy khen cho 3 tập thể.',
    'Giấy khen, 3 tập thể, bởi Ban Quản lý Lăng Chủ tịch Hồ Chí Minh',
  ],
  ['Hôm đó có Giáo sư. Thầy thuốc nhân dân, Thiếu tướng Bùi Văn Đạt được nhiều người nhớ ơn.'],
];

/** Reports with a year or an award set off, a picture that counts differently, and a funeral. */
const details: readonly (readonly [markdown: string, ...honours: string[]])[] = [
  ['Nhà trường được UBND tỉnh tặng Bằng khen vì đạt tiêu chuẩn quốc gia.', 'Bằng khen, bởi UBND tỉnh'],
  [
    'Trường đón nhận Huân chương Lao động hạng Ba do Đảng và Nhà nước khen tặng.',
    'Huân chương Lao động hạng Ba, bởi Đảng và Nhà nước',
  ],
  ['Thôn nhận phần thưởng cao quý là Bằng khen của Bộ Y tế khen tặng.', 'Bằng khen, bởi Bộ Y tế'],
  [
    'LÒ VĂN TÓN (12.01.1950): nhà văn quê ở xã Nậm Cắn, Huân chương Kháng chiến hạng Nhì.',
    'Huân chương Kháng chiến hạng Nhì, cho LÒ VĂN TÓN',
  ],
  [
    '(TTXVN) Chủ tịch nước vừa có quyết định tặng Huân chương Lao động hạng Nhì cho Trường THPT Sông Cầu.',
    'Huân chương Lao động hạng Nhì, bởi Chủ tịch nước, cho Trường THPT Sông Cầu',
  ],
  ['Thủ tướng đã tặng Bằng khen cho 31 thành viên đội bơi.', 'Bằng khen, 31 cá nhân, bởi Thủ tướng'],
  [
    'Chủ tịch nước đã ký quyết định tặng, truy tặng danh hiệu Nghệ nhân ưu tú cho 62 nghệ nhân.',
    'Nghệ nhân ưu tú, 62 cá nhân, bởi Chủ tịch nước',
  ],
  [
    'Đợt phong tặng danh hiệu Nhà giáo ưu tú năm 2014, Chủ tịch nước đã phong tặng danh hiệu Nhà giáo ưu tú cho 15 nhà giáo.',
    'Nhà giáo ưu tú, 15 cá nhân, 2014, bởi Chủ tịch nước',
  ],
  ['Huyện có 85 mẹ được truy tặng danh hiệu Bà mẹ VNAH.', 'Bà mẹ Việt Nam anh hùng, 85 cá nhân'],
  [
    'Trong tỉnh có 05tập thể và 12cá nhân được UBND tỉnh tặng Bằng khen.',
    'Bằng khen, 5 tập thể, 12 cá nhân, bởi UBND tỉnh',
  ],
  ['Huyện có 45 bà mẹ Việt Nam anh hùng và 300 thương binh.', 'Bà mẹ Việt Nam anh hùng, 45 cá nhân'],
  [
    'Với những kết quả ấy, năm 2014, UBND tỉnh đã tặng Bằng khen cho Trạm Y tế xã Nậm Cắn.',
    'Bằng khen, 2014, bởi UBND tỉnh, cho Trạm Y tế xã Nậm Cắn',
  ],
  [
    'Đoàn 12 được Nhà nước tuyên dương đơn vị AHLLVTND, tặng Huân chương HCM và 2 Huân chương Quân công.',
    'Anh hùng Lực lượng vũ trang nhân dân, bởi Nhà nước, cho Đoàn 12',
    'Huân chương Hồ Chí Minh, bởi Nhà nước, cho Đoàn 12',
    'Huân chương Quân công, số lượng 2, bởi Nhà nước, cho Đoàn 12',
  ],
  [
    'Lễ viếng đồng chí Lò Văn Tón, nguyên Bí thư Huyện ủy; Huân chương Kháng chiến hạng Nhì; Huy hiệu 50 năm tuổi Đảng, tổ chức tại nhà riêng.',
    'Huân chương Kháng chiến hạng Nhì',
    'Huy hiệu 50 năm tuổi Đảng',
  ],
  [
    'Bà con xã Nậm Cắn vui mừng.\n\n![](a.jpg)\n\nĐại diện Công an trao Giấy khen cho ba người dân. Ảnh: T.M\n\nGiám đốc Công an tỉnh đã tặng Giấy khen cho ông Lò Văn Bốn và 2 người dân.',
    'Giấy khen, 3 cá nhân, bởi Giám đốc Công an tỉnh, cho Lò Văn Bốn',
  ],
];

/** Reports beside the words of a law, with several badges, or by the head of a body. */
const reports: readonly (readonly [markdown: string, ...honours: string[]])[] = [
  ['Theo quy định của Bộ, Sở đã tặng Giấy khen cho 4 tập thể.', 'Giấy khen, 4 tập thể, bởi Sở'],
  [
    'Giấy khen để tặng hằng năm cho cá nhân hoàn thành nhiệm vụ. Năm 2021, Giám đốc Sở tặng Giấy khen cho 12 cá nhân.',
    'Giấy khen, 12 cá nhân, 2021, bởi Giám đốc Sở',
  ],
  [
    'Quyết định được Thứ trưởng Bộ Y tế ký để tặng Bằng khen cho 52 bác sĩ và 132 y tá.\n\nNgoài ra, 3 dược sĩ cũng được nhận Giấy khen.',
    'Bằng khen, 184 cá nhân',
    'Giấy khen, 3 cá nhân',
  ],
  [
    'Tỉnh đã ra quyết định để tặng Bằng khen cho 4 tập thể.\n\nNăm 2021, Sở tặng Giấy khen cho 12 cá nhân.',
    'Bằng khen, 4 tập thể, bởi Tỉnh',
    'Giấy khen, 12 cá nhân, 2021, bởi Sở',
  ],
  ['Phần thưởng gồm:\n\n- Huân chương Lao động hạng Nhất (2001)', 'Huân chương Lao động hạng Nhất, 2001'],
  [
    'Cụ Lý Đình Bảo đã được tặng Huy hiệu 40, 50 và 60 năm tuổi Đảng.',
    'Huy hiệu 40 năm tuổi Đảng, cho Lý Đình Bảo',
    'Huy hiệu 50 năm tuổi Đảng, cho Lý Đình Bảo',
    'Huy hiệu 60 năm tuổi Đảng, cho Lý Đình Bảo',
  ],
  [
    'Một số đảng viên khác được nhận huy hiệu 45 năm và 30 năm tuổi Đảng.',
    'Huy hiệu 45 năm tuổi Đảng',
    'Huy hiệu 30 năm tuổi Đảng',
  ],
  [
    'Ông có 40 năm tuổi nghề, 50 năm tuổi Đảng và được tặng Huy hiệu 50 năm tuổi Đảng.',
    'Huy hiệu 50 năm tuổi Đảng',
  ],
  [
    'Ông Hà Văn Thạch, Chủ tịch UBND xã Phù Yên tặng Giấy khen cho 3 thôn.',
    'Giấy khen, 3 tập thể, bởi Chủ tịch UBND xã Phù Yên',
  ],
  ['Ông Hà Văn Thạch, Phó Chủ tịch UBND xã Phù Yên tặng Giấy khen cho 3 cá nhân.', 'Giấy khen, 3 cá nhân'],
  ['Bà Lò Thị Ún, Giám đốc Sở Y tế trao Giấy khen cho 3 cá nhân.', 'Giấy khen, 3 cá nhân'],
];

test.each(laws)('%s', (markdown) => {
  expect(honourLinesIn(markdown)).toEqual([]);
});

describe('events', () => {
  test.each(events)('%s', (markdown, ...honours) => {
    expect(honourLinesIn(markdown).map((line) => line.replace(/, cho .*$/u, ''))).toEqual(honours);
  });
});

test.each(details)('%s', (markdown, ...honours) => {
  expect(honourLinesIn(markdown)).toEqual(honours);
});

describe('reports', () => {
  test.each(reports)('%s', (markdown, ...honours) => {
    expect(honourLinesIn(markdown)).toEqual(honours);
  });
});
