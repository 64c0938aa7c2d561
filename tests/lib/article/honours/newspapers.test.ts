import { describe, expect, test } from 'vitest';
import { honourLinesIn } from '../../../support/read-honours';

type Example = readonly [markdown: string, ...honours: string[]];

/** Told in the indicative, with a count or a giver, it counts. */
const evidence: Example[] = [
  [
    '2 tập thể, 6 cá nhân được Ban Chỉ huy Quân sự huyện tặng giấy khen.',
    'Giấy khen, 2 tập thể, 6 cá nhân, bởi Ban Chỉ huy Quân sự huyện',
  ],
  [
    'Qua hai cuộc kháng chiến, đơn vị được tặng 06 Huân chương Chiến công.',
    'Huân chương Chiến công, số lượng 6',
  ],
  [
    'Toàn xã có 51 danh hiệu Bà mẹ Việt Nam anh hùng, 273 Huân chương Kháng chiến các hạng.',
    'Bà mẹ Việt Nam anh hùng, số lượng 51',
    'Huân chương Kháng chiến các hạng, số lượng 273',
  ],
  [
    'Những đóng góp ấy được Nhà nước ghi nhận bằng Huân chương Lao động hạng Nhì.',
    'Huân chương Lao động hạng Nhì, bởi Nhà nước',
  ],
  [
    'Trung đoàn 95 được Bộ Tư lệnh Quân khu 5 tặng Bằng khen.',
    'Bằng khen, bởi Bộ Tư lệnh Quân khu 5, cho Trung đoàn 95',
  ],
  ['Ông Rơ Châm Hlit được UBND huyện tặng Giấy khen.', 'Giấy khen, bởi UBND huyện, cho Rơ Châm Hlit'],
  [
    'Bệnh viện Phổi tỉnh đón Huân chương Lao động hạng Ba.',
    'Huân chương Lao động hạng Ba, cho Bệnh viện Phổi tỉnh',
  ],
  [
    'Giám đốc Công an tỉnh trao giấy khen đột xuất cho 4 công dân dũng cảm.',
    'Giấy khen, 4 cá nhân, bởi Giám đốc Công an tỉnh',
  ],
  [
    'Thị trấn có 3 gia đình được tặng Bằng khen của Thủ tướng Chính phủ.',
    'Bằng khen, 3 tập thể, bởi Thủ tướng Chính phủ',
  ],
  [
    'Hội Chữ thập đỏ tỉnh tặng Giấy khen cho 15 tình nguyện viên, 5 tập thể.',
    'Giấy khen, 5 tập thể, 15 cá nhân, bởi Hội Chữ thập đỏ tỉnh',
  ],
  [
    'Liên đoàn Lao động tỉnh Sơn Bình đã trao 55 bằng khen cho công nhân giỏi.',
    'Bằng khen, số lượng 55, bởi Liên đoàn Lao động tỉnh Sơn Bình',
  ],
  [
    'Dịp này, Huyện ủy Mường Chà trao Huy hiệu 60 năm tuổi Đảng cho 2 đảng viên, Huy hiệu 50 năm tuổi Đảng cho 7 đảng viên.',
    'Huy hiệu 60 năm tuổi Đảng, 2 cá nhân',
    'Huy hiệu 50 năm tuổi Đảng, 7 cá nhân',
  ],
  [
    'Chủ tịch nước truy tặng Huân chương Dũng cảm cho em Hồ Văn Lực.',
    'Huân chương Dũng cảm, bởi Chủ tịch nước, cho Hồ Văn Lực',
  ],
  [
    'Liệt sĩ Đặng Văn Chung được truy tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân năm 2010.',
    'Anh hùng Lực lượng vũ trang nhân dân, 2010, cho Đặng Văn Chung',
  ],
  [
    'Mẹ Trần Thị Mão được Nhà nước phong tặng danh hiệu Bà mẹ Việt Nam anh hùng.',
    'Bà mẹ Việt Nam anh hùng, bởi Nhà nước, cho Trần Thị Mão',
  ],
];

const names: Example[] = [
  [
    'Sáng nay, UBND tỉnh tặng Bằng khen cho Phòng Kiểm tra, Giám sát và Lưu trữ hồ sơ; Đội Kiểm soát phòng, chống ma túy.',
    'Bằng khen, bởi UBND tỉnh, cho Phòng Kiểm tra, Giám sát và Lưu trữ hồ sơ; Đội Kiểm soát phòng, chống ma túy',
  ],
  [
    'Bộ Y tế tặng Bằng khen cho tập thể Sở Y tế Hòa Sơn và hai cá nhân là bác sĩ Ngô Văn Lễ, Phó Giám đốc; bác sĩ Tô Thị Ánh.',
    'Bằng khen, 2 cá nhân, bởi Bộ Y tế, cho Sở Y tế Hòa Sơn; Ngô Văn Lễ; Tô Thị Ánh',
  ],
  [
    'Các ông Lưu Quang Thịnh, Phàn A Sử và bà Vi Thị Nhung được Sở Văn hóa, Thể thao và Du lịch tặng Giấy khen.',
    'Giấy khen, bởi Sở Văn hóa, Thể thao và Du lịch, cho Lưu Quang Thịnh; Phàn A Sử; Vi Thị Nhung',
  ],
  [
    'Chủ tịch nước đã tặng Giải thưởng Nhà nước cho nhà văn Đoàn Minh Phương (các tiểu thuyết: Mưa, Nắng), nhạc sĩ Trọng Bằng (hợp xướng Người mẹ).',
    'Giải thưởng Nhà nước, bởi Chủ tịch nước, cho Đoàn Minh Phương; Trọng Bằng',
  ],
  [
    'Năm đơn vị nhận Cờ thi đua của Bộ Quốc phòng gồm: Sư đoàn 316, Lữ đoàn 604, Trung đoàn 82, Trường Quân sự và Bệnh viện 6.',
    'Cờ thi đua, 5 tập thể, bởi Bộ Quốc phòng, cho Sư đoàn 316; Lữ đoàn 604; Trung đoàn 82; Trường Quân sự; Bệnh viện 6',
  ],
  [
    'Tại lễ khai giảng, Trường THPT Nguyễn Trãi và cô giáo Hà Thị Thu, Tổ trưởng Tổ Ngữ văn, được nhận Bằng khen của Bộ Giáo dục và Đào tạo.',
    'Bằng khen, bởi Bộ Giáo dục và Đào tạo, cho Trường THPT Nguyễn Trãi; Hà Thị Thu',
  ],
  [
    'Thượng tá Phạm Ngọc Hùng, Trưởng Phòng Hậu cần; Đại úy Cao Xuân Tứ, Đội trưởng; Trung úy Lò Thị Mai được Bộ trưởng Bộ Công an tặng Bằng khen.',
    'Bằng khen, bởi Bộ trưởng Bộ Công an, cho Phạm Ngọc Hùng; Cao Xuân Tứ; Lò Thị Mai',
  ],
  [
    'UBND thành phố trao Bằng khen cho Công ty TNHH Thép Việt với thành tích nộp ngân sách.',
    'Bằng khen, bởi UBND thành phố, cho Công ty TNHH Thép Việt',
  ],
  [
    'Phòng PC04, PA05 và Công an xã Tà Hộc được Giám đốc Công an tỉnh tặng Giấy khen.',
    'Giấy khen, bởi Giám đốc Công an tỉnh, cho Phòng PC04; PA05; Công an xã Tà Hộc',
  ],
  [
    'Ông Quách Văn Tý, Giám đốc, đại diện Công ty Đường Sông Con nhận Bằng khen của Bộ Công Thương.',
    'Bằng khen, bởi Bộ Công Thương, cho Công ty Đường Sông Con',
  ],
  // Nobody says who got which of the two.
  [
    'Chủ tịch nước tặng Huân chương Lao động hạng Nhì và Huân chương Lao động hạng Ba cho ông Lê Hữu Tài, bà Ngô Thị Bé.',
    'Huân chương Lao động hạng Nhì, bởi Chủ tịch nước',
    'Huân chương Lao động hạng Ba, bởi Chủ tịch nước',
  ],
  [
    'Cục Thuế Hòa Sơn thành lập năm 1990. Năm 2015, Cục được tặng Huân chương Lao động hạng Ba.',
    'Huân chương Lao động hạng Ba, 2015, cho Cục Thuế Hòa Sơn',
  ],
  [
    'Trường Mầm non Hoa Hồng được UBND tỉnh tặng Bằng khen năm 2016; năm 2018 được nhận Cờ thi đua của Bộ Giáo dục và Đào tạo.',
    'Bằng khen, 2016, bởi UBND tỉnh, cho Trường Mầm non Hoa Hồng',
    'Cờ thi đua, 2018, bởi Bộ Giáo dục và Đào tạo, cho Trường Mầm non Hoa Hồng',
  ],
  [
    'Công ty Điện lực Hòa Sơn, Công ty Nước sạch Hòa Sơn dự lễ. Đơn vị được UBND tỉnh tặng Bằng khen.',
    'Bằng khen, bởi UBND tỉnh',
  ],
  [
    'Bà Trần Thị Lệ sinh ở Quảng Trị. Năm 2012, bác sĩ Lệ được phong tặng danh hiệu Thầy thuốc ưu tú.',
    'Thầy thuốc ưu tú, 2012, cho Trần Thị Lệ',
  ],
  [
    'Nghệ nhân Vàng Thị Mai, nghệ nhân Giàng A Páo được phong tặng danh hiệu Nghệ nhân ưu tú.',
    'Nghệ nhân ưu tú, cho Vàng Thị Mai; Giàng A Páo',
  ],
  [
    'Bộ Tài nguyên và Môi trường tặng Bằng khen cho Vinasun, FPT và Ngân hàng Bản Việt.',
    'Bằng khen, bởi Bộ Tài nguyên và Môi trường, cho Vinasun; FPT; Ngân hàng Bản Việt',
  ],
];

const clauses: Example[] = [
  [
    'Có 35 đảng viên được trao Huy hiệu Đảng, trong đó 1 đảng viên nhận Huy hiệu 75 năm tuổi Đảng, 34 đảng viên nhận Huy hiệu 30 năm tuổi Đảng.',
    'Huy hiệu 75 năm tuổi Đảng, 1 cá nhân',
    'Huy hiệu 30 năm tuổi Đảng, 34 cá nhân',
  ],
  [
    'Ông Đinh Rú được Nhà nước tặng Huân chương Kháng chiến chống Mỹ, cứu nước hạng Nhì.',
    'Huân chương Kháng chiến hạng Nhì, bởi Nhà nước, cho Đinh Rú',
  ],
  [
    'Các đơn vị được tặng Cờ thi đua của UBND tỉnh gồm: Sở Nội vụ, Sở Tài chính và Công an tỉnh.',
    'Cờ thi đua, bởi UBND tỉnh, cho Sở Nội vụ; Sở Tài chính; Công an tỉnh',
  ],
  [
    'Nghệ nhân ưu tú được phong tặng cho bà H’Lem Niê và ông Ksor H’Nao.',
    'Nghệ nhân ưu tú, cho H’Lem Niê; Ksor H’Nao',
  ],
  [
    'Đồng chí Lê Hồng Sơn, Bí thư Tỉnh ủy trao Huân chương Lao động hạng Ba của Chủ tịch nước tặng các thầy cô giáo.',
    'Huân chương Lao động hạng Ba, bởi Chủ tịch nước',
  ],
  [
    'Năm 2018, 7 tập thể được tặng Huân chương Lao động hạng Nhất; năm 2019, 29 tập thể và 44 cá nhân được tặng Bằng khen.',
    'Huân chương Lao động hạng Nhất, 7 tập thể, 2018',
    'Bằng khen, 29 tập thể, 44 cá nhân, 2019',
  ],
  [
    'Năm 2010, xã được tặng Bằng khen của UBND tỉnh; năm 2012, 3 cá nhân được tặng Giấy khen; năm 2014, 2 hộ được tặng Huân chương Lao động hạng Ba.',
    'Bằng khen, 2010, bởi UBND tỉnh',
    'Giấy khen, 3 cá nhân, 2012',
    'Huân chương Lao động hạng Ba, 2 tập thể, 2014',
  ],
  [
    'Tổng công ty Dệt 15 tổ chức lễ đón nhận Huân chương Lao động hạng Nhất.',
    'Huân chương Lao động hạng Nhất, cho Tổng công ty Dệt 15',
  ],
  [
    'Xã được tặng 2 Huân chương Kháng chiến hạng Nhì, 1 danh hiệu Anh hùng Lực lượng vũ trang nhân dân.',
    'Huân chương Kháng chiến hạng Nhì, số lượng 2',
    'Anh hùng Lực lượng vũ trang nhân dân, số lượng 1',
  ],
  [
    'Tiểu đoàn được tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân (AHLLVTND) năm 1978.',
    'Anh hùng Lực lượng vũ trang nhân dân, 1978',
  ],
  [
    'Nhà máy Bia Hòa Sơn được nhận Bằng khen của UBND tỉnh, Bộ Y tế, Tổng cục Thuế.',
    'Bằng khen, bởi UBND tỉnh, cho Nhà máy Bia Hòa Sơn',
    'Bằng khen, bởi Bộ Y tế, cho Nhà máy Bia Hòa Sơn',
    'Bằng khen, bởi Tổng cục Thuế, cho Nhà máy Bia Hòa Sơn',
  ],
  [
    'Năm 2021, Bộ Công an tặng Bằng khen cho 2 tập thể vì thành tích phá chuyên án năm 2019.',
    'Bằng khen, 2 tập thể, 2021, bởi Bộ Công an',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho 8 tập thể có thành tích giai đoạn 2015 - 2020.',
    'Bằng khen, 8 tập thể, bởi UBND tỉnh',
  ],
  [
    'Bằng khen năm 2013 của Bộ Nội vụ và Cờ thi đua năm 2014 của Chính phủ đã được trao cho Cục Lưu trữ.',
    'Bằng khen, 2013, bởi Bộ Nội vụ, cho Cục Lưu trữ',
    'Cờ thi đua, 2014, bởi Chính phủ, cho Cục Lưu trữ',
  ],
  [
    'Trong hai năm 2016 và 2017, Sở Tư pháp được UBND tỉnh tặng Cờ thi đua, 4 cá nhân được tặng Bằng khen.',
    'Cờ thi đua, bởi UBND tỉnh, cho Sở Tư pháp',
    'Bằng khen, 4 cá nhân',
  ],
];

const merged: Example[] = [
  [
    'Trường Đại học Vinh Hải đón nhận Huân chương Lao động hạng Nhì.\n\nSáng 20/11, thừa ủy quyền của Chủ tịch nước, lãnh đạo tỉnh trao Huân chương Lao động hạng Nhì cho Trường Đại học Vinh Hải.',
    'Huân chương Lao động hạng Nhì, bởi Chủ tịch nước, cho Trường Đại học Vinh Hải',
  ],
  [
    'Sở GD&ĐT Hòa Sơn đón nhận Cờ thi đua của Chính phủ.\n\nSở Giáo dục và Đào tạo Hòa Sơn vinh dự nhận Cờ thi đua của Chính phủ.',
    'Cờ thi đua của Chính phủ, bởi Chính phủ, cho Sở Giáo dục và Đào tạo Hòa Sơn',
  ],
  [
    'Cục Hải quan TPHCM được UBND thành phố tặng Bằng khen.\n\nĐại diện Cục Hải quan TP Hồ Chí Minh nhận Bằng khen.',
    'Bằng khen, bởi UBND thành phố, cho Cục Hải quan TP Hồ Chí Minh',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho 3 cá nhân.\n\nMười năm trước, 3 tập thể từng được UBND tỉnh tặng Bằng khen.',
    'Bằng khen, 3 cá nhân, bởi UBND tỉnh',
    'Bằng khen, 3 tập thể, bởi UBND tỉnh',
  ],
  [
    'Công ty Mía đường Sơn La nhận Bằng khen của Bộ Công Thương.\n\nCông ty Chè Mộc Châu nhận Bằng khen của Bộ Công Thương.',
    'Bằng khen, bởi Bộ Công Thương, cho Công ty Mía đường Sơn La',
    'Bằng khen, bởi Bộ Công Thương, cho Công ty Chè Mộc Châu',
  ],
  [
    'UBND huyện truy tặng danh hiệu Bà mẹ Việt Nam anh hùng cho 2 mẹ.\n\nChủ tịch UBND huyện trao danh hiệu Bà mẹ Việt Nam anh hùng cho thân nhân mẹ Phan Thị Sáu và mẹ Đỗ Thị Bảy.',
    'Bà mẹ Việt Nam anh hùng, 2 cá nhân, cho Phan Thị Sáu; Đỗ Thị Bảy',
  ],
  [
    'Tập đoàn Nam Phong nhận Huân chương Lao động hạng Ba.\n\nNam Phong đón nhận Huân chương Lao động hạng Ba vì thành tích sản xuất.',
    'Huân chương Lao động hạng Ba, cho Tập đoàn Nam Phong',
  ],
];

describe.each([
  ['told in the indicative', evidence],
  ['lists of names', names],
  ['clause by clause', clauses],
  ['one award told twice', merged],
])('%s', (_, examples) => {
  test.each(examples)('%s', (markdown, ...honours) => {
    expect(honourLinesIn(`Trời hôm nay đẹp, đường phố đông vui.\n\n${markdown}`)).toEqual(honours);
  });
});
