import { describe, expect, test } from 'vitest';
import { honourLinesIn } from '../../../support/read-honours';

type Example = readonly [markdown: string, ...honours: string[]];

/** Recipients by a word for those that the sentences before name. */
const takenUp: Example[] = [
  // The pronoun means somebody who is not named.
  [
    'UBND huyện tặng Giấy khen cho ông Lê Văn Nam. Sau hai ngày cứu dân, Chủ tịch xã Bắc Hà kiệt sức và qua đời. Ông được Chủ tịch nước truy tặng Huân chương Dũng cảm.',
    'Giấy khen, bởi UBND huyện, cho Lê Văn Nam',
    'Huân chương Dũng cảm, bởi Chủ tịch nước',
  ],
  [
    'Anh Hà Văn Bun lái đò. Một công nhân lao xuống sông cứu hai em nhỏ. Anh được Chủ tịch UBND xã tặng Giấy khen.',
    'Giấy khen, bởi Chủ tịch UBND xã',
  ],
  [
    'Ông Lê Văn Nam hiến đất. Trưởng thôn cho biết ông còn góp tiền làm đường. Ông được UBND huyện tặng Giấy khen.',
    'Giấy khen, bởi UBND huyện, cho Lê Văn Nam',
  ],
  [
    'Lãnh đạo Sở GD&ĐT trao Giấy khen cho Trường THCS Yên Lập. Tập thể nhà trường nhiều năm đạt danh hiệu Tập thể lao động xuất sắc.',
    'Giấy khen, bởi Sở GD&ĐT, cho Trường THCS Yên Lập',
    'Tập thể lao động xuất sắc, cho Trường THCS Yên Lập',
  ],
  [
    'Thiếu tá Lê Văn Nam và Đại úy Hà Quang Bun đã cứu người. Giám đốc Công an tỉnh tặng Giấy khen cho hai cán bộ trên. Tỉnh đoàn cũng tặng Bằng khen cho các anh.',
    'Giấy khen, 2 cá nhân, bởi Giám đốc Công an tỉnh, cho Lê Văn Nam; Hà Quang Bun',
    'Bằng khen, bởi Tỉnh đoàn, cho Lê Văn Nam; Hà Quang Bun',
  ],
  [
    'Em Lê Thị An, em Hà Văn Bun và em Lò Thị Cúc nhặt được ví. Chủ tịch UBND xã tặng Giấy khen cho 3 em.',
    'Giấy khen, 3 cá nhân, bởi Chủ tịch UBND xã, cho Lê Thị An; Hà Văn Bun; Lò Thị Cúc',
  ],
  [
    'Em Lê Thị An và em Hà Văn Bun nhặt được ví. Chủ tịch UBND xã tặng Giấy khen cho 3 em.',
    'Giấy khen, 3 cá nhân, bởi Chủ tịch UBND xã',
  ],
  [
    'Ông Lê Văn Nam, bà Hà Thị Mơ hiến máu. UBND tỉnh tặng Bằng khen cho 2 cá nhân có thành tích.',
    'Bằng khen, 2 cá nhân, bởi UBND tỉnh',
  ],
  [
    'Xã Tân An, xã Tân Lập về đích. Năm 2020, hai xã này đã được UBND tỉnh tặng Bằng khen.',
    'Bằng khen, 2 tập thể, 2020, bởi UBND tỉnh, cho Xã Tân An; xã Tân Lập',
  ],
  [
    'TAND huyện Sơn Hà xử 300 vụ. Năm 2020, TAND huyện được công nhận danh hiệu Tập thể lao động xuất sắc.',
    'Tập thể lao động xuất sắc, 2020, cho TAND huyện Sơn Hà',
  ],
  [
    'Công an huyện Sơn Hà và Công an huyện Trà Bồng phối hợp. Bộ Công an tặng Bằng khen cho Công an huyện.',
    'Bằng khen, bởi Bộ Công an, cho Công an huyện',
  ],
  [
    'Mẹ Nguyễn Thị Rành có 8 người con. Mẹ được Nhà nước phong tặng danh hiệu Bà mẹ Việt Nam anh hùng năm 1994.',
    'Bà mẹ Việt Nam anh hùng, 1994, bởi Nhà nước, cho Nguyễn Thị Rành',
  ],
  [
    'Dòng họ Mai Ngọc có 31 tiến sĩ. Năm 2015, dòng họ được Hội Khuyến học Việt Nam tặng Bằng khen.',
    'Bằng khen, 2015, bởi Hội Khuyến học Việt Nam, cho Dòng họ Mai Ngọc',
  ],
  [
    'Cô Lò Thị Phanh cắm bản đã lâu. Chồng cô - thầy Giàng A Say, cũng là giáo viên, từng được UBND huyện tặng Giấy khen.',
    'Giấy khen, bởi UBND huyện, cho Giàng A Say',
  ],
];

/** Lists of names: an item's description, a bracket that says who somebody is, names behind a number, a body behind “cùng”. */
const names: Example[] = [
  [
    'Tỉnh đoàn tặng Bằng khen cho 2 cá nhân:\n\n1. Phan Thành Luân (SN 1994) - Thượng úy, Phòng An ninh mạng, Công an tỉnh;\n2. Cụt Thị Lan - Bí thư Chi đoàn bản Xốp Thạng.',
    'Bằng khen, 2 cá nhân, bởi Tỉnh đoàn, cho Phan Thành Luân; Cụt Thị Lan',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho bà Kim Thị Sô Phia (Phật tử), Ban Trị sự Phật giáo xã Tân Quới và em Lê Bảo An (lớp 9), Trường THCS Tân Quới.',
    'Bằng khen, bởi UBND tỉnh, cho Kim Thị Sô Phia; Ban Trị sự Phật giáo xã Tân Quới; Lê Bảo An',
  ],
  [
    '3 cá nhân (Lê Mỹ Dung, Hồ Trọng Khiêm, Phan Ngọc Sương) được Tổng Giám đốc BHXH Việt Nam tặng Bằng khen.',
    'Bằng khen, 3 cá nhân, bởi Tổng Giám đốc BHXH Việt Nam, cho Lê Mỹ Dung; Hồ Trọng Khiêm; Phan Ngọc Sương',
  ],
  [
    'UBND phường tặng Giấy khen cho ông Thomas Keller và bà Anna Rossi cùng nhóm tình nguyện “Biển xanh” vì dọn rác.',
    'Giấy khen, bởi UBND phường, cho Thomas Keller; Anna Rossi; nhóm tình nguyện “Biển xanh”',
  ],
  [
    'Viện có 2 nhà giáo được phong tặng Nhà giáo nhân dân: GS.TS Lý Trung Trực, GS Vũ Tuyên Hoàng; 37 Nhà giáo ưu tú.',
    'Nhà giáo nhân dân, 2 cá nhân, cho Lý Trung Trực; Vũ Tuyên Hoàng',
    'Nhà giáo ưu tú, 37 cá nhân',
  ],
  ['Đoàn thăm 3 Mẹ Việt Nam anh hùng và thắp hương tại nhà của 15 Mẹ Việt Nam anh hùng.'],
];

/** The year before each award of a list, and the year of the next clause. */
const years: Example[] = [
  [
    'Đồn Biên phòng Tân An được tặng nhiều phần thưởng: năm 2009, Bằng khen của Bộ Y tế; năm 2012, Huân chương Lao động hạng Ba; năm 2016, Cờ thi đua của Chính phủ.',
    'Bằng khen, 2009, bởi Bộ Y tế, cho Đồn Biên phòng Tân An',
    'Huân chương Lao động hạng Ba, 2012, cho Đồn Biên phòng Tân An',
    'Cờ thi đua của Chính phủ, 2016, bởi Chính phủ, cho Đồn Biên phòng Tân An',
  ],
  [
    'Công ty Hoa Sen được tặng Bằng khen của Bộ Y tế, năm 2012, Huân chương Lao động hạng Ba, năm 2016.',
    'Bằng khen, 2012, bởi Bộ Y tế, cho Công ty Hoa Sen',
    'Huân chương Lao động hạng Ba, 2016, cho Công ty Hoa Sen',
  ],
  [
    'Ông Lê Văn Nam được Bộ Y tế tặng Bằng khen năm 2015, 2017; năm 2020 được mời dự hội nghị.',
    'Bằng khen, 2015, bởi Bộ Y tế, cho Lê Văn Nam',
    'Bằng khen, 2017, bởi Bộ Y tế, cho Lê Văn Nam',
  ],
  [
    'Bác sĩ Lê Văn Nam sinh năm 1960. Ông là Chiến sĩ thi đua cơ sở 5 năm liền, Chiến sĩ thi đua toàn quốc năm 2019; được Bộ Y tế tặng Bằng khen.',
    'Chiến sĩ thi đua cơ sở, cho Lê Văn Nam',
    'Chiến sĩ thi đua toàn quốc, 2019, cho Lê Văn Nam',
    'Bằng khen, bởi Bộ Y tế, cho Lê Văn Nam',
  ],
];

const laws: Example[] = [
  ['Theo Quy chế, Cờ thi đua TAND được tặng cho tập thể dẫn đầu các cụm thi đua.'],
  ['Theo Luật Thi đua, khen thưởng, Bằng khen của Bộ trưởng được tặng cho tập thể có hai năm liền xuất sắc.'],
  [
    'Theo Nghị định 91, Chủ tịch UBND tỉnh tặng Bằng khen cho 5 tập thể.',
    'Bằng khen, 5 tập thể, bởi Chủ tịch UBND tỉnh',
  ],
  [
    'Các đơn vị được tặng Cờ “Đơn vị xuất sắc trong phong trào thi đua Vì ANTQ” năm 2020 gồm Công an xã Tân An, Công an xã Tân Lập.',
    'Cờ đơn vị xuất sắc phong trào thi đua, 2020, cho Công an xã Tân An; Công an xã Tân Lập',
  ],
];

const list = '- Anh hùng Lao động (năm 2000)\n- Huân chương Độc lập hạng Nhất (2011), hạng Nhì (1996)';

describe('recipients and years that other words take up', () => {
  test.each([...takenUp, ...names, ...years, ...laws])('%s', (markdown, ...honours) => {
    expect(honourLinesIn(markdown)).toEqual(honours);
  });

  test('a list of awards with their years, right below the headline of a body', () => {
    expect(honourLinesIn(list, 'Học viện Nông lâm Trung du: hành trình 55 năm')).toEqual([
      'Anh hùng Lao động, 2000, cho Học viện Nông lâm Trung du',
      'Huân chương Độc lập hạng Nhất, 2011, cho Học viện Nông lâm Trung du',
      'Huân chương Độc lập hạng Nhì, 1996, cho Học viện Nông lâm Trung du',
    ]);
    expect(honourLinesIn(list, 'Chuyện trên đồi')).toEqual([]);
  });
});
