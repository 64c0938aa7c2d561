import { describe, expect, test } from 'vitest';
import { honourLinesIn } from '../../../support/read-honours';

type Example = readonly [markdown: string, ...honours: string[]];

/** A heading or a sentence gives award, giver, year or recipient to the items below it. */
const leads: Example[] = [
  [
    '**Danh sách 2 tập thể được tặng Giấy khen:**\n1. Chi cục Thú y.\n2. Hạt Kiểm lâm Sông Mã.',
    'Giấy khen, 2 tập thể, cho Chi cục Thú y; Hạt Kiểm lâm Sông Mã',
  ],
  [
    'Các cá nhân, tập thể được tặng Bằng khen của UBND tỉnh:\n1. Phòng Văn hóa huyện Ba Tơ, đã có thành tích xuất sắc trong công tác bảo tồn.\n2. Trường Tiểu học Phổ Ninh, vì đã có nhiều đóng góp cho phong trào.',
    'Bằng khen, bởi UBND tỉnh, cho Phòng Văn hóa huyện Ba Tơ; Trường Tiểu học Phổ Ninh',
  ],
  [
    'Năm 2024 toàn tỉnh có:\n- **Huân chương Lao động**\n  - hạng Nhất: 02 tập thể\n  - hạng Nhì: 05 cá nhân',
    'Huân chương Lao động hạng Nhất, 2 tập thể, 2024',
    'Huân chương Lao động hạng Nhì, 5 cá nhân, 2024',
  ],
  [
    'Các đồng chí được tặng Huân chương Lao động hạng Nhất gồm:\n+ GS. Lê Văn Tám, nguyên Viện trưởng\n+ TS. Đỗ Thị Chín, nguyên Phó Viện trưởng',
    'Huân chương Lao động hạng Nhất, cho Lê Văn Tám; Đỗ Thị Chín',
  ],
  [
    'UBND tỉnh Hòa Sơn tặng Bằng khen cho các đơn vị sau:\n\n- Trường THPT Lê Lợi\n- Bệnh viện Đa khoa Hòa Sơn\n- Công an huyện Mai Lĩnh',
    'Bằng khen, bởi UBND tỉnh Hòa Sơn, cho Trường THPT Lê Lợi; Bệnh viện Đa khoa Hòa Sơn; Công an huyện Mai Lĩnh',
  ],
  [
    '## Huân chương Quân công hạng Ba\n\n- Trung đoàn 48\n- Lữ đoàn Công binh 25\n\nBuổi lễ kết thúc lúc 11 giờ.',
    'Huân chương Quân công hạng Ba, cho Trung đoàn 48; Lữ đoàn Công binh 25',
  ],
  [
    'Những phần thưởng cao quý mà nhà máy đã được trao tặng:\n\n- Huân chương Lao động hạng Ba (1996);\n- Huân chương Lao động hạng Nhì (2004);\n- Cờ thi đua của Chính phủ năm 2010.',
    'Huân chương Lao động hạng Ba, 1996',
    'Huân chương Lao động hạng Nhì, 2004',
    'Cờ thi đua của Chính phủ, 2010, bởi Chính phủ',
  ],
  [
    'Thành tích của trường: • Năm 2011: Bằng khen của Bộ Giáo dục và Đào tạo • Năm 2014: Cờ thi đua của UBND tỉnh • Năm 2018: Huân chương Lao động hạng Ba',
    'Bằng khen, 2011, bởi Bộ Giáo dục và Đào tạo',
    'Cờ thi đua, 2014, bởi UBND tỉnh',
    'Huân chương Lao động hạng Ba, 2018',
  ],
  [
    '## Khen thưởng\n\n- 2005: Huân chương Lao động hạng Ba\n- 2010: Huân chương Lao động hạng Nhì\n- 2015: Anh hùng Lao động',
    'Huân chương Lao động hạng Ba, 2005',
    'Huân chương Lao động hạng Nhì, 2010',
    'Anh hùng Lao động, 2015',
  ],
  [
    'Nhân dịp này, Chủ tịch nước đã tặng thưởng:\n\n- Huân chương Bảo vệ Tổ quốc hạng Nhì cho Sư đoàn 10;\n- Huân chương Chiến công hạng Ba cho Đại tá Phan Văn Lực.',
    'Huân chương Bảo vệ Tổ quốc hạng Nhì, bởi Chủ tịch nước, cho Sư đoàn 10',
    'Huân chương Chiến công hạng Ba, bởi Chủ tịch nước, cho Phan Văn Lực',
  ],
  [
    'Giám đốc Công an tỉnh tặng Giấy khen cho:\n\n- Tập thể: Phòng Cảnh sát hình sự, Công an phường Tân An\n- Cá nhân: Thiếu tá Vũ Đình Phong; Đại úy Hồ Thị Sương',
    'Giấy khen, bởi Giám đốc Công an tỉnh, cho Phòng Cảnh sát hình sự; Công an phường Tân An; Vũ Đình Phong; Hồ Thị Sương',
  ],
  [
    '### Công ty Cổ phần Gốm Chu Đậu\n\n- Năm 2009: được Chủ tịch nước tặng Huân chương Lao động hạng Ba\n- Năm 2012: được UBND tỉnh tặng Cờ thi đua',
    'Huân chương Lao động hạng Ba, 2009, bởi Chủ tịch nước, cho Công ty Cổ phần Gốm Chu Đậu',
    'Cờ thi đua, 2012, bởi UBND tỉnh, cho Công ty Cổ phần Gốm Chu Đậu',
  ],
  [
    'Kết quả khen thưởng năm 2022:\n\n- Cờ thi đua của Chính phủ: 3 đơn vị\n- Bằng khen của Thủ tướng Chính phủ: 12 tập thể, 20 cá nhân\n- Chiến sĩ thi đua toàn quốc: 1 cá nhân',
    'Cờ thi đua của Chính phủ, 3 tập thể, 2022, bởi Chính phủ',
    'Bằng khen, 12 tập thể, 20 cá nhân, 2022, bởi Thủ tướng Chính phủ',
    'Chiến sĩ thi đua toàn quốc, 1 cá nhân, 2022',
  ],
  [
    'Đơn vị đã vinh dự được đón nhận:\n\n– 02 Huân chương Lao động hạng Nhì;\n\n– 15 Bằng khen của Bộ Y tế.',
    'Huân chương Lao động hạng Nhì, số lượng 2',
    'Bằng khen, số lượng 15, bởi Bộ Y tế',
  ],
  [
    'Danh hiệu Nghệ sĩ Nhân dân được phong tặng cho:\n\n1. Ông Trần Quốc Hưng, Nhà hát Chèo\n2. Bà Lê Thúy Hà, Nhà hát Tuồng',
    'Nghệ sĩ nhân dân, cho Trần Quốc Hưng; Lê Thúy Hà',
  ],
  [
    'Bằng khen được trao cho các tập thể, cá nhân:\n\n- của Bộ Nội vụ: 3 tập thể\n- của UBND tỉnh: 5 cá nhân',
    'Bằng khen, 3 tập thể, bởi Bộ Nội vụ',
    'Bằng khen, 5 cá nhân, bởi UBND tỉnh',
  ],
];

const tables: Example[] = [
  [
    '## Tập thể được tặng Huân chương Lao động\n\n| STT | Đơn vị | Hạng | Số quyết định |\n|---|---|---|---|\n| 1 | Xí nghiệp May Sông Công | Nhì | 215/QĐ-CTN ngày 3/2/2019 |\n| 2 | Trường Cao đẳng Y tế | Ba | 216/QĐ-CTN ngày 3/2/2019 |',
    'Huân chương Lao động hạng Nhì, 2019, bởi Chủ tịch nước, cho Xí nghiệp May Sông Công',
    'Huân chương Lao động hạng Ba, 2019, bởi Chủ tịch nước, cho Trường Cao đẳng Y tế',
  ],
  [
    '| Năm | Hình thức khen thưởng | Cơ quan khen thưởng |\n|---|---|---|\n| 2017 | Bằng khen | UBND tỉnh |\n| 2019 | Cờ thi đua | Bộ Xây dựng |',
    'Bằng khen, 2017, bởi UBND tỉnh',
    'Cờ thi đua, 2019, bởi Bộ Xây dựng',
  ],
  [
    '| Hình thức | Số lượng | |\n|---|---|---|\n| | Tập thể | Cá nhân |\n| Bằng khen của Bộ Quốc phòng | 4 | 9 |\n| Giấy khen | 12 | 30 |',
    'Bằng khen, 4 tập thể, 9 cá nhân, bởi Bộ Quốc phòng',
    'Giấy khen, 12 tập thể, 30 cá nhân',
  ],
  [
    '| Họ và tên | Chức vụ | Danh hiệu |\n|---|---|---|\n| Hà Thị Mơ | Điều dưỡng trưởng | Thầy thuốc ưu tú |\n| Lò Văn Pản | Bác sĩ | Thầy thuốc ưu tú |',
    'Thầy thuốc ưu tú, cho Hà Thị Mơ',
    'Thầy thuốc ưu tú, cho Lò Văn Pản',
  ],
];

const none: Example[] = [
  [
    '## Hồ sơ đề nghị tặng Huân chương Lao động\n\n- Tờ trình của Sở Nội vụ\n- Báo cáo thành tích\n- Trường THPT Lê Lợi',
  ],
  ['Các hình thức khen thưởng gồm:\n\n- Huân chương\n- Bằng khen\n- Giấy khen'],
  ['Sở đề nghị UBND tỉnh tặng Bằng khen cho:\n\n- 3 tập thể\n- 5 cá nhân'],
  ['Mục tiêu đến năm 2030:\n\n- Huân chương Lao động hạng Nhất\n- 3 Cờ thi đua của Chính phủ'],
  [
    '## Tiêu chuẩn Bằng khen của Bộ trưởng\n\n- Tập thể: hoàn thành xuất sắc nhiệm vụ\n- Cá nhân: có sáng kiến',
  ],
  ['Dự kiến khen thưởng:\n\n- Năm 2026: Bằng khen của UBND tỉnh\n- Năm 2027: Huân chương Lao động hạng Ba'],
  [
    '| Danh hiệu | Điều kiện | Mức thưởng |\n|---|---|---|\n| Chiến sĩ thi đua cơ sở | 2 năm liên tục | 1,0 |',
  ],
  ['| Đơn vị đề nghị | Hình thức |\n|---|---|\n| Phòng Tài chính | Bằng khen |'],
  [
    '# Đón Huân chương Lao động\n\nThành phần tham dự gồm:\n\n- Ông Lê Văn Bắc, Chủ tịch UBND huyện\n- Bà Hà Thị Nam, Bí thư Huyện ủy',
  ],
];

describe.each([
  ['headings and lead-ins', leads],
  ['tables', tables],
  ['lists that award nothing', none],
])('%s', (_, examples) => {
  test.each(examples)('%s', (markdown, ...honours) => {
    expect(honourLinesIn(`Buổi lễ diễn ra sáng nay.\n\n${markdown}`)).toEqual(honours);
  });
});
