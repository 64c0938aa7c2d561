import { describe, expect, test } from 'vitest';
import { honourLinesIn } from '../../../support/read-honours';

type Example = readonly [markdown: string, ...honours: string[]];

/** Two numbers, each with a merit of its own; numbers in a merit are nobody's. */
const merits: Example[] = [
  [
    'UBND tỉnh tặng Bằng khen cho 3 tập thể có thành tích xuất sắc và 5 cá nhân có thành tích tiêu biểu.',
    'Bằng khen, 3 tập thể, 5 cá nhân, bởi UBND tỉnh',
  ],
  [
    'Tư lệnh Quân khu tặng Bằng khen cho 3 đoàn đạt giải toàn đoàn và 5 cá nhân đạt giải Nhất các nội dung.',
    'Bằng khen, 3 tập thể, 5 cá nhân, bởi Tư lệnh Quân khu',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho 3 tập thể có thành tích giúp đỡ 7 gia đình và 5 cá nhân có hoàn cảnh khó khăn.',
    'Bằng khen, 3 tập thể, bởi UBND tỉnh',
  ],
];

/** Bodies behind “là”, where a number and what they did come before; as many as are counted. */
const counted: Example[] = [
  [
    'Chủ tịch UBND tỉnh tặng Bằng khen cho 3 lực lượng phá án là Đồn Biên phòng Tây Trang, Phòng Chống ma túy, Đội Kiểm soát Hải quan số 1.',
    'Bằng khen, 3 tập thể, bởi Chủ tịch UBND tỉnh, cho Đồn Biên phòng Tây Trang; Phòng Chống ma túy; Đội Kiểm soát Hải quan số 1',
  ],
  [
    'Có 4 tập thể được Chủ tịch UBND xã tặng Giấy khen. Các tập thể gồm Tổ dân phố 2, Chi đoàn Tổ dân phố 9, Trạm Y tế, Công ty TNHH Thành Tín.',
    'Giấy khen, 4 tập thể, bởi Chủ tịch UBND xã, cho Tổ dân phố 2; Chi đoàn Tổ dân phố 9; Trạm Y tế; Công ty TNHH Thành Tín',
  ],
];

/** A list with semicolons before a verb without a subject. */
const silent: Example[] = [
  [
    'Cục trưởng Cục Kiểm lâm tặng Bằng khen cho Phòng Pháp chế; Phòng Phát triển rừng; Đội Kiểm lâm cơ động số 1; tặng Giấy khen cho ông Lầu Bá Chò.',
    'Bằng khen, bởi Cục trưởng Cục Kiểm lâm, cho Phòng Pháp chế; Phòng Phát triển rừng; Đội Kiểm lâm cơ động số 1',
    'Giấy khen, bởi Cục trưởng Cục Kiểm lâm, cho Lầu Bá Chò',
  ],
  [
    'UBND tỉnh tặng Cờ thi đua cho Sở Y tế; Sở Tư pháp; Sở Nội vụ; tặng Bằng khen cho 5 cá nhân; Sở Y tế tặng Giấy khen cho 7 cá nhân.',
    'Cờ thi đua, bởi UBND tỉnh, cho Sở Y tế; Sở Tư pháp; Sở Nội vụ',
    'Bằng khen, 5 cá nhân, bởi UBND tỉnh',
    'Giấy khen, 7 cá nhân, bởi Sở Y tế',
  ],
];

/** Whom a short word means: a name before the body's deeds and their numbers; a person with two names. */
const named: Example[] = [
  [
    '20 năm qua, Tổng Công ty Mạng lưới Miền Tây lắp đặt 12.000 trạm. Tổng Công ty được Bộ Quốc phòng tặng Cờ thi đua.',
    'Cờ thi đua, bởi Bộ Quốc phòng, cho Tổng Công ty Mạng lưới Miền Tây',
  ],
  [
    'Trường Mầm non 19/5 nuôi dạy 300 cháu. Năm 2010, nhà trường được UBND tỉnh tặng Bằng khen.',
    'Bằng khen, 2010, bởi UBND tỉnh, cho Trường Mầm non 19/5',
  ],
  [
    'Nhà văn Lộc Viễn Hải, tên khai sinh Lộc Văn Hài, quê ở Huế. Năm 2022, ông được truy tặng Giải thưởng Hồ Chí Minh.',
    'Giải thưởng Hồ Chí Minh, 2022, cho Lộc Viễn Hải',
  ],
  [
    'Trong đó, cụm tác phẩm “Mùa nước nổi”, “Bến quê” được tặng Giải thưởng Nhà nước về văn học nghệ thuật năm 2007.',
    'Giải thưởng Nhà nước, 2007',
  ],
];

const praised =
  'Trường Mầm non Hoa Sen nay đã khang trang.\n\nChặng đường ấy được ghi dấu bằng những phần thưởng xứng đáng: Huân chương Lao động hạng Ba (1999), Bằng khen của Thủ tướng Chính phủ các năm 2006 và 2013.';

describe('merits, numbers and names', () => {
  test.each([...merits, ...counted, ...silent, ...named])('%s', (markdown, ...honours) => {
    expect(honourLinesIn(markdown)).toEqual(honours);
  });

  test('awards behind a colon after praise are those of the body in the headline', () => {
    expect(honourLinesIn(praised, 'Trường Mầm non Hoa Sen: 40 năm một chặng đường')).toEqual([
      'Huân chương Lao động hạng Ba, 1999, cho Trường Mầm non Hoa Sen',
      'Bằng khen, 2006, bởi Thủ tướng Chính phủ, cho Trường Mầm non Hoa Sen',
      'Bằng khen, 2013, bởi Thủ tướng Chính phủ, cho Trường Mầm non Hoa Sen',
    ]);
    expect(
      honourLinesIn('Trường phấn đấu có những phần thưởng: Huân chương Lao động hạng Ba (2030).'),
    ).toEqual([]);
  });
});
