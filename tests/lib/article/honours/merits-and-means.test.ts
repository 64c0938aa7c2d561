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

/** Whom a merit at the beginning counts does not receive; who receives is behind it. */
const opening: Example[] = [
  [
    'Với hành động cứu 2 cháu bé khỏi đuối nước, nhóm 4 em học sinh ở xã Hòa Bắc được Tỉnh đoàn tặng Bằng khen.',
    'Bằng khen, 4 cá nhân, bởi Tỉnh đoàn',
  ],
  [
    'Vì đã cứu 3 người trong đám cháy, anh Phan Văn Lộc được UBND tỉnh tặng Bằng khen.',
    'Bằng khen, bởi UBND tỉnh, cho Phan Văn Lộc',
  ],
  [
    'Nhờ giúp đỡ 12 hộ nghèo, Công ty Bình Minh được Chủ tịch UBND huyện tặng Giấy khen.',
    'Giấy khen, bởi Chủ tịch UBND huyện, cho Công ty Bình Minh',
  ],
  ['Với 5 tập thể, 3 cá nhân được tặng Bằng khen, Sở dẫn đầu.', 'Bằng khen, 5 tập thể, 3 cá nhân'],
];

/** Who receives, told in other ways. */
const told: Example[] = [
  [
    'Người được tặng Bằng khen của Thủ tướng Chính phủ là ông Phan Văn Lộc.',
    'Bằng khen, bởi Thủ tướng Chính phủ, cho Phan Văn Lộc',
  ],
  ['Người được tặng Huân chương là người có công lớn với đất nước.'],
  [
    'Hai mẹ con bà Hồ Thị Mận và anh Phan Văn Lộc được UBND xã tặng Giấy khen.',
    'Giấy khen, 2 cá nhân, bởi UBND xã, cho Hồ Thị Mận; Phan Văn Lộc',
  ],
  [
    'Thừa ủy quyền của Chủ tịch nước, Đại tướng Phan Lộc gắn Huân chương Quân công hạng Nhì lên Quân kỳ Quyết thắng của Lữ đoàn 25.',
    'Huân chương Quân công hạng Nhì, bởi Chủ tịch nước, cho Lữ đoàn 25',
  ],
  [
    'Thứ trưởng Bộ Y tế gắn Huân chương Độc lập hạng Nhất lên lá cờ truyền thống của Trường Đại học Y Hòa Bắc.',
    'Huân chương Độc lập hạng Nhất, cho Trường Đại học Y Hòa Bắc',
  ],
  [
    'Tháng 8 năm 1940, ông trở thành đảng viên Đảng Cộng sản Đông Dương. Năm 2002, ông được truy tặng Huân chương Sao vàng.',
    'Huân chương Sao vàng, 2002',
  ],
];

/** Everybody in a body stands for it; one kind alone may be a single person, and a number counts people. */
const everybody: Example[] = [
  [
    'Chủ tịch UBND huyện tặng Giấy khen cho cán bộ, chiến sĩ Đồn Biên phòng Thạch Sơn.',
    'Giấy khen, bởi Chủ tịch UBND huyện, cho Đồn Biên phòng Thạch Sơn',
  ],
  [
    'Chủ tịch UBND quận trao Giấy khen và 10 triệu đồng cho CBCS Hải đội 2, BĐBP TP vì cứu ngư dân.',
    'Giấy khen, bởi Chủ tịch UBND quận, cho Hải đội 2, BĐBP TP',
  ],
  [
    'Cán bộ và giáo viên Trường THPT Hòa Bắc được UBND tỉnh tặng Bằng khen.',
    'Bằng khen, bởi UBND tỉnh, cho Trường THPT Hòa Bắc',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho 5 cán bộ, chiến sĩ Công an huyện Thạch Sơn.',
    'Bằng khen, 5 cá nhân, bởi UBND tỉnh',
  ],
];

/** What is proposed, or a number of other people, beside awards. */
const beside: Example[] = [
  [
    'Sở Nội vụ lấy ý kiến Nhân dân về việc xét tặng Huân chương Lao động đối với các tập thể, cá nhân sau:\n\nVề tặng thưởng Huân chương Lao động hạng Nhất đối với: Bệnh viện Hòa Bắc; bác sĩ Phan Văn Lộc, Giám đốc.\n\nVề tặng Bằng khen của Thủ tướng Chính phủ đối với: bà Hồ Thị Mận, Trưởng khoa.',
  ],
  [
    'Xã có 120 thanh niên xung phong, 45 chiến sĩ đã hy sinh, 6 Bà mẹ Việt Nam anh hùng, 2 Anh hùng Lao động.',
    'Bà mẹ Việt Nam anh hùng, 6 cá nhân',
    'Anh hùng Lao động, số lượng 2',
  ],
  [
    'Nhà trường đã phấn đấu và được tặng Huân chương Lao động hạng Ba năm 2001.',
    'Huân chương Lao động hạng Ba, 2001',
  ],
  ['Năm 2030, trường phấn đấu được tặng Huân chương Lao động hạng Ba.'],
  [
    'Thầy trò đã nỗ lực phấn đấu thực hiện tốt mọi nhiệm vụ và được các cấp khen thưởng:\n\n- Chủ tịch nước tặng Huân chương Lao động hạng Nhì năm 2009.\n- Chất lượng giáo dục luôn trong tốp đầu.',
    'Huân chương Lao động hạng Nhì, 2009, bởi Chủ tịch nước',
  ],
];

/** The number and the names of those whom a sentence before has among others. */
const among: Example[] = [
  [
    'Chủ tịch nước có Quyết định số 12/QĐ-CTN ngày 9.9.2022 về việc phong tặng danh hiệu Nghệ nhân ưu tú cho 547 người, trong đó tỉnh Hòa Bắc có 3 người được phong tặng danh hiệu Nghệ nhân ưu tú.\n\n3 nghệ nhân được phong tặng gồm: bà Hồ Thị Mận, ông Phan Văn Lộc (huyện Thạch Sơn); ông Lý Văn Hội.',
    'Nghệ nhân ưu tú, 547 cá nhân, 2022, bởi Chủ tịch nước',
    'Nghệ nhân ưu tú, 3 cá nhân, 2022, cho Hồ Thị Mận; Phan Văn Lộc; Lý Văn Hội',
  ],
  [
    'Đợt này, tỉnh Hòa Bắc có 8 cá nhân có những cống hiến xuất sắc trong giữ gìn di sản đã được Nhà nước trao tặng danh hiệu Nghệ nhân ưu tú.',
    'Nghệ nhân ưu tú, 8 cá nhân, bởi Nhà nước',
  ],
];

/** The State's orders are given by the State, whoever else gave what the sentence counts with them. */
const ofState: Example[] = [
  [
    'Hội được Đảng, Nhà nước, Trung ương Hội và UBND tỉnh tặng nhiều phần thưởng; trong đó có Huân chương Lao động hạng Nhì.',
    'Huân chương Lao động hạng Nhì, bởi Đảng, Nhà nước',
  ],
  [
    'Năm 2010, Trường THPT Hòa Bắc được Nhà nước, Bộ Giáo dục và Đào tạo tặng Huân chương Lao động hạng Ba.',
    'Huân chương Lao động hạng Ba, 2010, bởi Nhà nước, cho Trường THPT Hòa Bắc',
  ],
  ['Ông được Chính phủ các nước tặng: Huân chương Hữu nghị (nước A), Huân chương Độc lập (nước B).'],
];

/** Medals and badges with names of their own. */
const namedMedals: Example[] = [
  [
    '116 cán bộ được tặng Huy chương “Vì sự nghiệp giáo dục”.',
    'Huy chương Vì sự nghiệp giáo dục, 116 cá nhân',
  ],
  [
    'Bà được Bộ Văn hóa tặng Huy chương Vì sự nghiệp văn hóa quần chúng năm 1999 và Bằng khen năm 2000.',
    'Huy chương Vì sự nghiệp văn hóa quần chúng, 1999, bởi Bộ Văn hóa',
    'Bằng khen, 2000, bởi Bộ Văn hóa',
  ],
  [
    'Trung ương Đoàn tặng Huy hiệu “Tuổi trẻ dũng cảm” cho 2 em Phan Văn Lộc và Hồ Thị Mận.',
    'Huy hiệu Tuổi trẻ dũng cảm, 2 cá nhân, bởi Trung ương Đoàn, cho Phan Văn Lộc; Hồ Thị Mận',
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
  test.each([
    ...[...merits, ...opening, ...told, ...ofState, ...namedMedals],
    ...[...beside, ...among, ...everybody],
    ...[...counted, ...silent, ...named],
  ])('%s', (markdown, ...honours) => {
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
