import { describe, expect, test } from 'vitest';
import { honourLinesIn } from '../../../support/read-honours';

/** Documents that say what may be awarded or is to be: title, text. */
const documents: readonly (readonly [title: string, markdown: string])[] = [
  [
    'Quy chế thi đua của Công ty Hoa Sen',
    'Điều 5. Hình thức khen\n\nTặng Bằng khen của Bộ trưởng cho 01 tập thể dẫn đầu khối, Giấy khen của Giám đốc cho 03 tập thể tiếp theo.',
  ],
  [
    'Khen thưởng ở cơ sở',
    '**Điều 5. Tập thể**\n\nTặng Bằng khen của Bộ trưởng cho 01 tập thể dẫn đầu khối.\n\n**Điều 6. Cá nhân**\n\nTặng Giấy khen của Giám đốc cho 03 cá nhân tiếp theo.',
  ],
  [
    'Kế hoạch tổ chức lễ kỷ niệm 60 năm thành lập trường',
    'II. Nội dung\n\n- Trao Huân chương Lao động hạng Ba cho trường.\n- Trao Kỷ niệm chương “Vì sự nghiệp giáo dục” cho 20 nhà giáo.\n\nThầy Hòa phụ trách phần trao Giấy khen của Giám đốc Sở cho 15 học sinh.',
  ],
  [
    'Phương án tổ chức hội thi',
    'Ngày 12/11: trao Bằng khen của UBND tỉnh cho 3 tập thể, Giấy khen của Giám đốc Sở cho 8 cá nhân.',
  ],
  [
    'Nghị quyết đại hội',
    'Nhiệm kỳ tới:\n\n- 100% chi bộ hoàn thành tốt nhiệm vụ\n- 2 tập thể được tặng Bằng khen của Bộ trưởng, 5 cá nhân được tặng Bằng khen của UBND tỉnh',
  ],
  [
    'Nghị quyết chi bộ',
    '## Phương hướng năm 2023\n\n### Về khen thưởng\n\nTrao Huy hiệu 40 năm tuổi Đảng cho 5 đồng chí.',
  ],
  [
    'Hội đồng nhân dân xã họp',
    '**Mức chi**\n\nTập thể xuất sắc: Giấy khen của Chủ tịch UBND xã và không quá 500.000 đồng.\n\nThôn tiêu biểu: Bằng khen của Chủ tịch UBND tỉnh, tặng cho 02 thôn.',
  ],
  [
    'Cẩm nang bạn đọc',
    'Cán bộ công tác từ 25 năm trở lên được tặng Kỷ niệm chương “Vì sự nghiệp nội vụ” của Bộ Nội vụ.\n\nTrường hợp có Huân chương Lao động: được tặng sớm 5 năm so với quy định tại khoản 1.',
  ],
  ['12/KH-PGD', 'Kế hoạch tổ chức ngày hội đọc sách\n\n- Trao Giấy khen của Trưởng phòng cho 6 tập thể.'],
  [
    'Hội thi Bàn tay vàng',
    'CƠ CẤU GIẢI THƯỞNG\n\n01 giải Nhất:\n\n- Bằng khen của Tổng Liên đoàn;\n- 10 triệu đồng.\n\n02 giải Nhì:\n\n- 01 Bằng khen của Tổng Liên đoàn;',
  ],
  ['Hội chợ tỉnh', 'Quyền lợi:\n\n- Giấy khen của Giám đốc Sở Công Thương\n- Tiền thưởng'],
  [
    'Kỷ niệm chương “Vì sự nghiệp phát triển các dân tộc” là gì?',
    'Kỷ niệm chương “Vì sự nghiệp phát triển các dân tộc” của Ủy ban Dân tộc được trao tặng một lần. Bằng khen của Ủy ban được tặng cho 2 nhóm.',
  ],
  [
    'Nhập dữ liệu',
    '- Chiến sĩ thi đua cơ sở (CSTDCS)\n- Bằng khen của Bộ trưởng Bộ Y tế (BKBYT)\n- Lao động tiên tiến (LDTT)',
  ],
  ['Bản tin', 'Hỏi nhanh: Tập thể đạt từ 5 năm trở lên được tặng Cờ thi đua của Bộ Y tế.'],
  [
    'Quyết định 12 của Sở',
    'GIÁM ĐỐC SỞ QUYẾT ĐỊNH:\n\nĐiều 1. Ban hành kèm theo Quyết định này Quy chế khen thưởng.\n\nĐiều 2. Quyết định có hiệu lực từ ngày ký.\n\nĐiều 3. Tặng Giấy khen cho 02 tập thể dẫn đầu khối.',
  ],
];

/** Reports in or beside such documents, and news whose title begins with their words. */
const reports: readonly (readonly [title: string, markdown: string, ...honours: string[]])[] = [
  [
    'Quyết định về việc khen thưởng',
    'Căn cứ Luật Thi đua, khen thưởng;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Tặng Giấy khen cho 05 tập thể và 12 cá nhân có thành tích xuất sắc.\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.',
    'Giấy khen, 5 tập thể, 12 cá nhân',
  ],
  [
    'Khen thưởng đột xuất',
    'CHỦ TỊCH UBND TỈNH QUYẾT ĐỊNH:\n\nĐiều 1. Tặng Bằng khen cho 03 tập thể.\n\nĐiều 2. Quyết định này có hiệu lực từ ngày ký.',
    'Bằng khen, 3 tập thể, bởi CHỦ TỊCH UBND TỈNH',
  ],
  [
    'Nghị quyết chi bộ',
    '## Phương hướng năm 2023\n\n- Trao Huy hiệu 40 năm tuổi Đảng cho 5 đồng chí.\n\n## Kết quả năm 2022\n\n- Trao Huy hiệu 40 năm tuổi Đảng cho 7 đồng chí.',
    'Huy hiệu 40 năm tuổi Đảng, 7 cá nhân, 2022',
  ],
  [
    'Quy định mới về khen thưởng học sinh',
    'Theo quy định mới, học sinh đạt giải được Chủ tịch UBND tỉnh tặng Bằng khen. Năm 2022, Chủ tịch UBND tỉnh tặng Bằng khen cho 35 học sinh.',
    'Bằng khen, 35 cá nhân, 2022, bởi Chủ tịch UBND tỉnh',
  ],
  [
    'Chính sách cho nghệ nhân',
    'Người được phong tặng hưởng trợ cấp 1 triệu đồng. Bà Lò Thị Ún được Chủ tịch nước phong tặng danh hiệu Nghệ nhân ưu tú năm 2015.',
    'Nghệ nhân ưu tú, 2015, bởi Chủ tịch nước, cho Lò Thị Ún',
  ],
  [
    'Thủ tục cấp lại huân chương',
    'Tôi có 10 năm là bộ đội, được tặng Huân chương Kháng chiến hạng Ba.',
    'Huân chương Kháng chiến hạng Ba',
  ],
  [
    'Nhiệm vụ cao cả',
    'Đêm 3/9, kíp trực cứu 12 người. Ngay hôm sau, 5 chiến sĩ được Bộ Công an tặng Bằng khen.',
    'Bằng khen, 5 cá nhân, bởi Bộ Công an',
  ],
  [
    'Kế hoạch nhỏ, ý nghĩa lớn',
    'Sau 3 năm thực hiện phong trào kế hoạch nhỏ, 4 liên đội được Trung ương Đoàn tặng Bằng khen.',
    'Bằng khen, 4 tập thể, bởi Trung ương Đoàn',
  ],
  [
    'Khen thưởng đột xuất',
    'Chiều 29/7, UBND tỉnh tặng Bằng khen cho 5 tập thể.\n\nMức thưởng cho mỗi tập thể không quá 10 triệu đồng.\n\nMức thưởng cho cá nhân theo quy định tại Nghị định mới.',
    'Bằng khen, 5 tập thể, bởi UBND tỉnh',
  ],
];

describe('documents', () => {
  test.each(documents)('%s', (title, markdown) => {
    expect(honourLinesIn(markdown, title)).toEqual([]);
  });
});

describe('reports', () => {
  test.each(reports)('%s', (title, markdown, ...honours) => {
    expect(honourLinesIn(markdown, title)).toEqual(honours);
  });
});
