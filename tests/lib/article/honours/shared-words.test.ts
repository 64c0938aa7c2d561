import { describe, expect, test } from 'vitest';
import { honourLinesIn } from '../../../support/read-honours';

type Example = readonly [markdown: string, ...honours: string[]];

/** A number of some recipients beside others that are named: no number of all. */
const numbersOfSome: Example[] = [
  [
    'Chủ tịch UBND huyện tặng Giấy khen cho bà Phan Thị Nga, anh Lưu Bá Tùng cùng hai dân quân Hà Văn Sỹ và Lò Văn Bun.',
    'Giấy khen, bởi Chủ tịch UBND huyện, cho Phan Thị Nga; Lưu Bá Tùng; Hà Văn Sỹ; Lò Văn Bun',
  ],
  [
    'Bộ Y tế tặng Bằng khen cho bác sĩ Lê Quốc Huy và ba điều dưỡng Trần Thị Bình, Lê Thị Cúc, Ngô Thị Dậu.',
    'Bằng khen, bởi Bộ Y tế, cho Lê Quốc Huy; Trần Thị Bình; Lê Thị Cúc; Ngô Thị Dậu',
  ],
  [
    'Công an tỉnh tặng Giấy khen cho Đội Cảnh sát giao thông và 2 tập thể là Công an xã Tân Lập, Công an xã Hòa Sơn.',
    'Giấy khen, bởi Công an tỉnh, cho Đội Cảnh sát giao thông; Công an xã Tân Lập; Công an xã Hòa Sơn',
  ],
  ['Sở tặng Giấy khen cho ông Hà Văn Nam và 3 công nhân.', 'Giấy khen, 3 cá nhân, bởi Sở, cho Hà Văn Nam'],
  [
    'Sở tặng Giấy khen cho 2 cá nhân là ông Hà Văn Nam và bà Lò Thị Mơ.',
    'Giấy khen, 2 cá nhân, bởi Sở, cho Hà Văn Nam; Lò Thị Mơ',
  ],
];

/** The year of somebody's birth, and of what a body began. */
const yearsOfOthers: Example[] = [
  [
    'Ông **LÊ VĂN KHẢM**\n\nSinh năm 1938; quê xã Hồng Định; Huân chương Quân công hạng Nhì; Huân chương Chiến công hạng Ba.',
    'Huân chương Quân công hạng Nhì, cho LÊ VĂN KHẢM',
    'Huân chương Chiến công hạng Ba, cho LÊ VĂN KHẢM',
  ],
  [
    'Thành lập năm 1975, Công ty Dệt Hòa Thọ được tặng Huân chương Lao động hạng Ba.',
    'Huân chương Lao động hạng Ba, cho Công ty Dệt Hòa Thọ',
  ],
  [
    'Sinh năm 1950, năm 2010 ông Hà Văn Nam được tặng Huân chương Lao động hạng Ba.',
    'Huân chương Lao động hạng Ba, 2010, cho Hà Văn Nam',
  ],
];

/** The giver is named before: in the clause before, in the sentence before, by the number of a decision, or in a list of names. */
const giversBefore: Example[] = [
  [
    'UBND huyện khen thưởng 8 tập thể, 15 cá nhân; trong đó tặng Giấy khen cho hộ ông Từ Văn Ba và chùa Pháp Vân.',
    'Giấy khen, bởi UBND huyện, cho Từ Văn Ba; chùa Pháp Vân',
  ],
  [
    'Giám đốc Sở Y tế biểu dương 5 tập thể, trong đó tặng Giấy khen cho 3 tập thể.',
    'Giấy khen, 3 tập thể, bởi Giám đốc Sở Y tế',
  ],
  [
    'Phó Chủ tịch nước ký Quyết định số 67/QĐ-CTN tặng Huân chương Lao động cho 2 tập thể.\n\nCụ thể, tặng Huân chương Lao động hạng Nhì cho Xí nghiệp Tân Lập; Huân chương Lao động hạng Ba cho Cảng Sông Tranh.',
    'Huân chương Lao động hạng Nhì, bởi Chủ tịch nước, cho Xí nghiệp Tân Lập',
    'Huân chương Lao động hạng Ba, bởi Chủ tịch nước, cho Cảng Sông Tranh',
  ],
  [
    'Huyện truy tặng danh hiệu Bà mẹ Việt Nam anh hùng cho 2 mẹ.\n\nHai mẹ được Chủ tịch nước truy tặng đợt này gồm: mẹ Trà Thị Sáu; mẹ Lê Thị Mót.',
    'Bà mẹ Việt Nam anh hùng, 2 cá nhân, bởi Chủ tịch nước, cho Trà Thị Sáu; Lê Thị Mót',
  ],
];

/** Who is meant by words for the whole: works, relatives, parts of a body, places. */
const meant: Example[] = [
  [
    'Hai công trình được tặng Giải thưởng Hồ Chí Minh là “Giống lúa mới” của nhóm tác giả GS.TS Vũ Đình Kha, KS Cao Bá Đạt và công trình “Vaccine” của TS Tống Phước Hòa.',
    'Giải thưởng Hồ Chí Minh, cho Vũ Đình Kha; Cao Bá Đạt; Tống Phước Hòa',
  ],
  [
    'Chủ tịch nước tặng Giải thưởng Nhà nước cho tập thơ “Mùa” của nhà thơ Lò Văn Bun, vở diễn “Sóng” của tác giả Hà Thị Mơ.',
    'Giải thưởng Nhà nước, bởi Chủ tịch nước, cho Lò Văn Bun; Hà Thị Mơ',
  ],
  [
    'Ông Lê Văn Tám được tặng Bằng khen của Bộ. Vợ ông, bà Hồ Thị Thương, cũng nhận Giấy khen của Giám đốc Sở Y tế.',
    'Bằng khen, bởi Bộ, cho Lê Văn Tám',
    'Giấy khen, bởi Giám đốc Sở Y tế, cho Hồ Thị Thương',
  ],
  [
    'Con trai ông là anh Lê Văn Chín được Giám đốc Công an tỉnh tặng Giấy khen.',
    'Giấy khen, bởi Giám đốc Công an tỉnh, cho Lê Văn Chín',
  ],
  [
    'Tàu 204 và Tàu 211 của Lữ đoàn hai lần được Bộ Quốc phòng tặng Bằng khen.',
    'Bằng khen, bởi Bộ Quốc phòng, cho Tàu 204; Tàu 211',
  ],
  [
    'Năm nào Lữ đoàn 177 cũng được Bộ Quốc phòng tặng Cờ thi đua.',
    'Cờ thi đua, bởi Bộ Quốc phòng, cho Lữ đoàn 177',
  ],
  [
    'Đường thôn Đồng Mận đã rộng 6 m. Năm 2022, thôn được Chủ tịch UBND tỉnh tặng Bằng khen.',
    'Bằng khen, 2022, bởi Chủ tịch UBND tỉnh, cho thôn Đồng Mận',
  ],
  [
    'Năm 2014, Chủ tịch nước tặng bà Lò Thị Mai Huân chương Lao động hạng Ba, và mới đây nhất, ngày 25/2/2020, bà được Bộ Y tế tặng Bằng khen.',
    'Huân chương Lao động hạng Ba, 2014, bởi Chủ tịch nước, cho Lò Thị Mai',
    'Bằng khen, 2020, bởi Bộ Y tế, cho Lò Thị Mai',
  ],
];

/** An award told once by its full name, once by its kind. */
const toldShortly: Example[] = [
  [
    'Công ty Điện lực Phú Lâm đón nhận Cờ thi đua của Chính phủ năm 2023.\n\nThừa ủy quyền của Thủ tướng Chính phủ, ông Lê Văn Nam trao Cờ thi đua cho Công ty Điện lực Phú Lâm.',
    'Cờ thi đua của Chính phủ, 2023, bởi Chính phủ, cho Công ty Điện lực Phú Lâm',
  ],
  [
    'Công ty Điện lực Phú Lâm đón nhận Cờ thi đua của Chính phủ.\n\nBộ Công Thương trao Cờ thi đua cho Công ty Điện lực Phú Lâm.',
    'Cờ thi đua của Chính phủ, bởi Chính phủ, cho Công ty Điện lực Phú Lâm',
    'Cờ thi đua, bởi Bộ Công Thương, cho Công ty Điện lực Phú Lâm',
  ],
];

/** What is rumoured, and what some unnamed case is blamed for. */
const rumours: Example[] = [
  [
    'Mạng xã hội lan truyền thông tin ông T., ở Bình Phú, được Chủ tịch nước tặng Huân chương Lao động hạng Nhất.',
  ],
  ['Nhiều người nghe đồn giám đốc đã được tặng Bằng khen của Thủ tướng.'],
  ['Có trường hợp vừa nhận Huân chương Lao động đã bị khởi tố.'],
  ['Có nơi lãnh đạo năm nào cũng được tặng Bằng khen của UBND tỉnh.'],
];

describe('words that one recipient, number or giver shares with others', () => {
  test.each([...numbersOfSome, ...yearsOfOthers, ...giversBefore, ...meant, ...toldShortly, ...rumours])(
    '%s',
    (markdown, ...honours) => {
      expect(honourLinesIn(markdown)).toEqual(honours);
    },
  );

  test.each([
    [
      'Trao Bằng khen của Thủ tướng Chính phủ',
      'Ông Lê Văn Nam trao Bằng khen cho 3 ngư dân.',
      'Bằng khen, 3 cá nhân, bởi Thủ tướng Chính phủ',
    ],
    [
      'Trao Bằng khen của Bộ Y tế',
      'Bộ Công an tặng Bằng khen cho 3 tập thể.',
      'Bằng khen, 3 tập thể, bởi Bộ Công an',
    ],
    [
      'Quyết định',
      'Về việc tặng Giấy khen của Chủ tịch UBND xã\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Tặng Giấy khen cho 2 tập thể.',
      'Giấy khen, 2 tập thể, bởi Chủ tịch UBND xã',
    ],
  ])('the giver that the title names: %s', (title, markdown, honour) => {
    expect(honourLinesIn(markdown, title)).toEqual([honour]);
  });
});
