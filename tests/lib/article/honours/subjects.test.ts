import { describe, expect, test } from 'vitest';
import { honourLinesIn, linesOf } from '../../../support/read-honours';

type Example = readonly [markdown: string, ...honours: string[]];

/** A subject with several clauses before the verb of the award. */
const clauses: Example[] = [
  [
    'Nhà thơ Lê Văn Đạt sinh năm 1935, quê Quảng Nam, là hội viên hội văn nghệ và được tặng Huân chương Kháng chiến hạng Nhất.',
    'Huân chương Kháng chiến hạng Nhất, cho Lê Văn Đạt',
  ],
  [
    'Sau 20 năm, Hợp tác xã Đông Tiến vượt khó vươn lên, mở rộng sản xuất và được tặng Bằng khen của Bộ Công Thương.',
    'Bằng khen, bởi Bộ Công Thương, cho Hợp tác xã Đông Tiến',
  ],
  [
    'Trường THPT Lê Lợi luôn dẫn đầu phong trào và được UBND tỉnh tặng Bằng khen năm 2019.',
    'Bằng khen, 2019, bởi UBND tỉnh, cho Trường THPT Lê Lợi',
  ],
  // Another subject between them.
  [
    'Ông Lê Văn Đạt có xưởng ở bản, công ty phát triển nhanh và được tặng Bằng khen của Bộ Công Thương.',
    'Bằng khen, bởi Bộ Công Thương',
  ],
  // What somebody says of others.
  [
    'Giám đốc Phạm Văn Lộc cho biết đơn vị luôn hoàn thành nhiệm vụ và được UBND tỉnh tặng Cờ thi đua.',
    'Cờ thi đua, bởi UBND tỉnh',
  ],
];

/** A pronoun with several clauses before the verb. */
const pronouns: Example[] = [
  [
    'Nhạc sĩ Vũ Đình Minh sinh năm 1931. Ông là nhạc sĩ, được tặng Huân chương Kháng chiến hạng Nhì.',
    'Huân chương Kháng chiến hạng Nhì, cho Vũ Đình Minh',
  ],
  [
    'Chị Đỗ Thị Hoa dạy học ở bản. Chị giúp bà con xóa mù chữ và được Bộ trưởng Bộ Giáo dục và Đào tạo tặng Bằng khen.',
    'Bằng khen, bởi Bộ trưởng Bộ Giáo dục và Đào tạo, cho Đỗ Thị Hoa',
  ],
  [
    'Anh Hà Văn Bun lái tàu. Năm 2004, anh cứu 3 ngư dân và được tặng Huân chương Dũng cảm.',
    'Huân chương Dũng cảm, 2004, cho Hà Văn Bun',
  ],
];

/** Numbers and names of an earlier clause; the host of a ceremony whose name has a verb of saying. */
const earlierClauses: Example[] = [
  [
    'Trung đoàn có 12 lượt tập thể, 45 cá nhân được khen thưởng, liên tục từ năm 2009 đến nay đơn vị được Bộ Quốc phòng tặng Cờ thi đua.',
    'Cờ thi đua, bởi Bộ Quốc phòng',
  ],
  [
    'Năm học này, 15 học sinh đạt giải quốc gia, nhà trường được Chủ tịch UBND tỉnh tặng Bằng khen.',
    'Bằng khen, bởi Chủ tịch UBND tỉnh',
  ],
  [
    'Đảng bộ có 9 đảng viên được nhận huy hiệu, trong đó có 4 đồng chí nhận Huy hiệu 40 năm tuổi Đảng.',
    'Huy hiệu 40 năm tuổi Đảng, 4 cá nhân',
  ],
  [
    'UBND xã Lộc An tổ chức lễ công bố, đón nhận danh hiệu xã văn hóa và đón nhận Cờ thi đua của UBND tỉnh.',
    'Cờ thi đua, bởi UBND tỉnh, cho UBND xã Lộc An',
  ],
  [
    'Huyện Lộc Sơn vừa tổ chức lễ công bố, đón nhận huyện nông thôn mới, đón nhận Huân chương Lao động hạng Ba.',
    'Huân chương Lao động hạng Ba, cho Huyện Lộc Sơn',
  ],
];

/** What counted departments are there for; bodies of all levels; what a unit does. */
const departments: Example[] = [
  [
    'Bộ Giáo dục và Đào tạo tặng Cờ thi đua cho 8 Sở GD&ĐT đã dẫn đầu phong trào.',
    'Cờ thi đua, 8 tập thể, bởi Bộ Giáo dục và Đào tạo',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho 3 Phòng Giáo dục và Đào tạo, 5 Chi cục Thuế.',
    'Bằng khen, 8 tập thể, bởi UBND tỉnh',
  ],
  [
    'Bộ trưởng Bộ Tài chính tặng Bằng khen cho 4 Cục Hải quan có số thu vượt dự toán và 3 Phòng Tài chính - Kế hoạch.',
    'Bằng khen, 4 tập thể, bởi Bộ trưởng Bộ Tài chính',
  ],
  [
    'Trung ương Hội tặng Bằng khen cho các tập thể Hội LHPN các cấp có thành tích xuất sắc.',
    'Bằng khen, bởi Trung ương Hội',
  ],
  [
    'Bác Hồ tặng Bằng khen cho Đội Thanh niên Lý Tự Trọng phục vụ mặt trận.',
    'Bằng khen, cho Đội Thanh niên Lý Tự Trọng',
  ],
];

/** Years without a recipient are not those of an award elsewhere; a piece of news behind an asterisk is no item. */
const apart: Example[] = [
  [
    'Chiều qua, Bộ Tư lệnh tổ chức lễ trao tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân cho Đồn Biên phòng Sen Hạ.\n\nNơi đây hai lần được vinh danh là Anh hùng Lực lượng vũ trang nhân dân vào các năm 1976, 1978.',
    'Anh hùng Lực lượng vũ trang nhân dân, cho Đồn Biên phòng Sen Hạ',
    'Anh hùng Lực lượng vũ trang nhân dân, 1976',
    'Anh hùng Lực lượng vũ trang nhân dân, 1978',
  ],
  [
    'Đảng ủy phường Phú Lộc trao Huy hiệu Đảng cho các đồng chí 50 năm tuổi Đảng\n\n* Tại phường Hòa Thắng, có 5 đồng chí được trao Huy hiệu Đảng gồm: 2 đồng chí 60 năm tuổi Đảng và 3 đồng chí 30 năm tuổi Đảng.',
    'Huy hiệu 60 năm tuổi Đảng, 2 cá nhân',
    'Huy hiệu 30 năm tuổi Đảng, 3 cá nhân',
  ],
];

/** What was done, before a short subject: its numbers are of others. */
const deeds: Example[] = [
  [
    'Công an huyện Hòa Lạc lập công. Năm 2014, sau khi giải cứu 5 thuyền viên ở Hòn La, Sông Gianh, đơn vị được tặng thưởng Huân chương Chiến công hạng Ba.',
    'Huân chương Chiến công hạng Ba, 2014, cho Công an huyện Hòa Lạc',
  ],
  [
    'Với thành tích bắt giữ 12 đối tượng truy nã, Công an huyện Hòa Lạc được Bộ Công an tặng Bằng khen.',
    'Bằng khen, bởi Bộ Công an, cho Công an huyện Hòa Lạc',
  ],
  [
    'Lữ đoàn 5 trực chiến. Năm 1972, với chiến công bắt sống 4 phi công, diệt 30 lính dù, Lữ đoàn được tặng Huân chương Quân công hạng Ba.',
    'Huân chương Quân công hạng Ba, 1972, cho Lữ đoàn 5',
  ],
];

/** Where a name ends, before an award or behind a title. */
const edges: Example[] = [
  [
    'Chủ tịch UBND tỉnh vừa trao tặng ông Lê Văn Tám danh hiệu Nghệ nhân Ưu tú.',
    'Nghệ nhân ưu tú, cho Lê Văn Tám',
  ],
  [
    'Năm 2013, Chủ tịch nước đã trao tặng Ngân hàng Thương mại Sông Đà danh hiệu Anh hùng Lao động.',
    'Anh hùng Lao động, 2013, bởi Chủ tịch nước, cho Ngân hàng Thương mại Sông Đà',
  ],
  [
    '- Bộ trưởng Bộ Y tế tặng Bằng khen cho Bệnh viện Hòa Bình (12-3-1999)\n- Tặng cờ thi đua của Chính phủ cho Xí nghiệp Dệt 8 (năm 2003)',
    'Bằng khen, 1999, bởi Bộ trưởng Bộ Y tế, cho Bệnh viện Hòa Bình',
    'Cờ thi đua của Chính phủ, 2003, bởi Chính phủ, cho Xí nghiệp Dệt 8',
  ],
  [
    'Tỉnh đoàn tặng Bằng khen cho nhóm phượt Phong Vân vì tham gia cứu người.',
    'Bằng khen, bởi Tỉnh đoàn, cho nhóm phượt Phong Vân',
  ],
  [
    '# Trung đoàn 88 anh hùng\n\nNăm 1972, Trung đoàn được tặng Huân chương Quân công hạng Ba.',
    'Huân chương Quân công hạng Ba, 1972, cho Trung đoàn 88',
  ],
  [
    '# Trường THPT Nguyễn Du qua những chặng đường\n\n## Thành tích\n\n- Huân chương Lao động hạng Ba (1990), (2001)',
    'Huân chương Lao động hạng Ba, 1990, cho Trường THPT Nguyễn Du',
    'Huân chương Lao động hạng Ba, 2001, cho Trường THPT Nguyễn Du',
  ],
];

/** Who receives what others give: "nhận nhiều phần thưởng do Nhà nước trao tặng". */
const given: Example[] = [
  [
    'Qua 50 năm, Trường Đại học Sông Hồng đã vinh dự được đón nhận nhiều phần thưởng, danh hiệu cao quý do Đảng, Nhà nước trao tặng như: Huân chương Độc lập hạng Nhì (2001), Huân chương Lao động hạng Nhất (1996) và nhiều bằng khen.',
    'Huân chương Độc lập hạng Nhì, 2001, bởi Đảng, Nhà nước, cho Trường Đại học Sông Hồng',
    'Huân chương Lao động hạng Nhất, 1996, bởi Đảng, Nhà nước, cho Trường Đại học Sông Hồng',
    'Bằng khen, cho Trường Đại học Sông Hồng',
  ],
  [
    'Công ty Dệt Hoa Sen nhận nhiều phần thưởng của Nhà nước tặng: Huân chương Lao động hạng Ba, Huân chương Lao động hạng Nhì.',
    'Huân chương Lao động hạng Ba, bởi Nhà nước, cho Công ty Dệt Hoa Sen',
    'Huân chương Lao động hạng Nhì, bởi Nhà nước, cho Công ty Dệt Hoa Sen',
  ],
  [
    'Đội 3 vinh dự nhận Bằng khen của Quân khu 4; năm 2012 nhận Cờ thi đua của Quân khu 5.',
    'Bằng khen, bởi Quân khu 4, cho Đội 3',
    'Cờ thi đua, 2012, bởi Quân khu 5, cho Đội 3',
  ],
  // The number is of years.
  ['Đội 3 nhận Bằng khen của Quân khu 5 năm liền.', 'Bằng khen, bởi Quân khu, cho Đội 3'],
];

/** Whom a life is about. */
const lives: Example[] = [
  [
    'Nghệ nhân Hoàng Thị Nhuận hát từ nhỏ. Con cháu bà Hoàng nay theo nghề. Bà được phong tặng danh hiệu Nghệ nhân Ưu tú năm 2015.',
    'Nghệ nhân ưu tú, 2015, cho Hoàng Thị Nhuận',
  ],
  [
    'Liệt sĩ Đặng Văn Sáu, Anh hùng Lực lượng vũ trang nhân dân Việt Nam (truy tặng năm 1978), quê ở Bến Tre.',
    'Anh hùng Lực lượng vũ trang nhân dân, 1978, cho Đặng Văn Sáu',
  ],
  [
    'Mai Hồng (2 tháng 3 năm 1915 – 30 tháng 11 năm 1951) là nhà văn, liệt sĩ, Anh hùng Lực lượng vũ trang nhân dân (truy tặng năm 1996).',
    'Anh hùng Lực lượng vũ trang nhân dân, 1996, cho Mai Hồng',
  ],
];

/** Tables that tell what each person has; an empty cell is nothing. */
const tables: Example[] = [
  [
    '| Nghệ sĩ | Vai | Thành tích |\n| --- | --- | --- |\n| Lê Thị Thúy | Thị Kính | Nghệ sĩ Ưu tú (2012) |\n| Trần Văn Hoài | Thiện Sĩ | |\n| Hà Văn Bun | Mẹ Đốp | Huy chương Vàng; Bằng khen của Bộ Văn hóa |',
    'Nghệ sĩ ưu tú, 2012, cho Lê Thị Thúy',
    'Bằng khen, bởi Bộ Văn hóa, cho Hà Văn Bun',
  ],
  [
    '| Tác giả | Giải thưởng |\n| --- | --- |\n| Hà Văn Bun | Giải thưởng Nhà nước; Huân chương Lao động hạng Ba |\n| Kim Oanh | Sách bán chạy |',
    'Giải thưởng Nhà nước, cho Hà Văn Bun',
    'Huân chương Lao động hạng Ba, cho Hà Văn Bun',
  ],
];

/** Names that contain the words of others. */
const words: Example[] = [
  [
    'Sở Công Thương tặng Giấy khen cho Công ty Sách & Thiết bị Trường học, ông Lê Văn Tám & bà Hồ Thị Cúc.',
    'Giấy khen, bởi Sở Công Thương, cho Công ty Sách & Thiết bị Trường học; Lê Văn Tám; Hồ Thị Cúc',
  ],
  [
    'Năm 2008, tập thể 14 cán bộ, chiến sĩ TNXP Đại đội 5 được Chủ tịch nước phong tặng danh hiệu Anh hùng Lao động.',
    'Anh hùng Lao động, 14 cá nhân, 2008, bởi Chủ tịch nước, cho TNXP Đại đội 5',
  ],
];

/** Whom a pronoun means, and who is only near. */
const meant: Example[] = [
  [
    'Chủ tịch nước Trần Văn Bình ký quyết định. NSUT Xuân Hoàng vui mừng. Năm 2022, anh được Chủ tịch nước tặng Huân chương Lao động hạng Ba.',
    'Huân chương Lao động hạng Ba, 2022, bởi Chủ tịch nước, cho Xuân Hoàng',
  ],
  [
    'Ca sĩ Hà Thị Mơ nổi tiếng từ nhỏ. Nữ ca sĩ được tặng danh hiệu NSƯT vào năm 2016.',
    'Nghệ sĩ ưu tú, 2016, cho Hà Thị Mơ',
  ],
  [
    'Bác sĩ Ngô Văn Thạch mở phòng khám. Năm (1996) ông được truy tặng Giải thưởng Hồ Chí Minh.',
    'Giải thưởng Hồ Chí Minh, 1996, cho Ngô Văn Thạch',
  ],
  [
    'Năm 2015, Nghệ sĩ Ưu tú Tự Lâm nhận danh hiệu Nghệ sĩ Nhân dân ở tuổi 43, còn nghệ sĩ Hà Văn Bun được trao tặng danh hiệu Nghệ sĩ Ưu tú.',
    'Nghệ sĩ nhân dân, 2015, cho Tự Lâm',
    'Nghệ sĩ ưu tú, 2015, cho Hà Văn Bun',
  ],
];

/** Credits, guests and brackets beside the recipients. */
const beside: Example[] = [
  [
    'Giám đốc Công an tỉnh tặng Giấy khen cho Đội 3 - Ảnh: Xuân Cường',
    'Giấy khen, bởi Giám đốc Công an tỉnh, cho Đội 3',
  ],
  ['Thượng tá Lê Văn Nam gắn Huân chương Bảo vệ Tổ quốc lên quân kỳ của đơn vị - Ảnh: Xuân Cường'],
  [
    'Chiều 16/3, Chủ tịch nước dự lễ truy tặng danh hiệu Anh hùng Lao động cho ông Lữ Minh Khâu.',
    'Anh hùng Lao động, cho Lữ Minh Khâu',
  ],
  [
    'Chủ tịch UBND tỉnh tặng Bằng khen cho Tiến sĩ Trần Hữu Bồng, Trưởng khoa; Tiến sĩ Đoàn Quốc Hiên (Trưởng khoa Ngoại, Bệnh viện A; Tiến sĩ Lê Kim Vượt, nguyên Viện trưởng.',
    'Bằng khen, bởi Chủ tịch UBND tỉnh, cho Trần Hữu Bồng; Đoàn Quốc Hiên; Lê Kim Vượt',
  ],
  [
    'Cục Kiểm định, Bộ Xây dựng tổ chức kỷ niệm 10 năm và đón nhận Huân chương Lao động hạng Nhì.',
    'Huân chương Lao động hạng Nhì, cho Cục Kiểm định, Bộ Xây dựng',
  ],
];

/** Numbers of those who have a title. */
const counted: Example[] = [
  [
    'Trong số 680 nhà giáo ưu tú được phong tặng có: 288 nhà giáo là nữ; 19 nhà giáo là người dân tộc.',
    'Nhà giáo ưu tú, 680 cá nhân',
  ],
  [
    'Trong số 39 nghệ nhân nhân dân được phong tặng hôm nay có 2 nghệ nhân là nữ.',
    'Nghệ nhân nhân dân, 39 cá nhân',
  ],
];

/** Numbers of places and of those who have the title are not numbers of other recipients. */
const numbers: Example[] = [
  [
    'Toàn huyện có 1.980 mẹ được truy tặng, phong tặng danh hiệu “Bà mẹ Việt Nam anh hùng”, trong đó 47 mẹ còn sống.',
    'Bà mẹ Việt Nam anh hùng, 1980 cá nhân',
  ],
  [
    'UBND tỉnh trao tặng danh hiệu “Bà mẹ Việt Nam anh hùng” cho 307 mẹ ở 3 huyện Bến Lộc, Đức Hà, Đức Hiên. Trước đó UBND tỉnh đã trao danh hiệu cao quý này cho 262 mẹ ở 2 huyện.',
    'Bà mẹ Việt Nam anh hùng, 307 cá nhân',
    'Bà mẹ Việt Nam anh hùng, 262 cá nhân',
  ],
  [
    'UBND tỉnh đã tổ chức lễ truy tặng danh hiệu “Bà mẹ Việt Nam anh hùng” cho 267 Mẹ Việt Nam anh hùng của tỉnh, trong đó có 34 mẹ còn sống.',
    'Bà mẹ Việt Nam anh hùng, 267 cá nhân',
  ],
];

/** Records: cards with an award as heading, certificates, items of a family's book. */
const records: Example[] = [
  [
    '# Bệnh viện Phổi Hòa Bình: thành tựu\n\n### Huân chương Lao động hạng Hai\n\nNăm 1982\n\n### Cờ Thi đua của Bộ Y tế\n\nNăm 2013, 2016',
    'Huân chương Lao động hạng Hai, 1982',
    'Cờ thi đua, 2013, bởi Bộ Y tế',
    'Cờ thi đua, 2016, bởi Bộ Y tế',
  ],
  [
    '# Công ty Hoa Lư\n\n## BẢNG VÀNG THÀNH TÍCH HOA LƯ ĐÃ ĐẠT ĐƯỢC\n\n- Cờ thi đua Đơn vị xuất sắc năm 2008 của UBND tỉnh.\n- Bằng khen của Bộ trưởng Bộ Y tế hoàn thành tốt nhiệm vụ.',
    'Cờ thi đua, 2008, bởi UBND tỉnh, cho Công ty Hoa Lư',
    'Bằng khen, bởi Bộ trưởng Bộ Y tế, cho Công ty Hoa Lư',
  ],
  [
    '- **Lê Văn Minh** (1905 - 1978): Con trưởng của Lê Văn Đức. Được tặng Huân chương Kháng chiến hạng Ba.\n- **Trần Thị Lan** (1908 - 1985): Vợ của Lê Văn Minh. Được tặng Bằng khen của Bộ Y tế.',
    'Huân chương Kháng chiến hạng Ba, cho Lê Văn Minh',
    'Bằng khen, bởi Bộ Y tế, cho Trần Thị Lan',
  ],
];

/** Who gives something else to those who have an award. */
const others: Example[] = [
  [
    'Chủ tịch nước Trần Văn Bình trao quà cho tác giả các công trình được Giải thưởng Nhà nước.',
    'Giải thưởng Nhà nước',
  ],
  [
    'Bí thư Tỉnh đoàn Hà Thị Mơ trao học bổng cho các em được tặng Bằng khen của Bộ Y tế.',
    'Bằng khen, bởi Bộ Y tế',
  ],
  [
    'Ông Lê Văn Nam trao nhà cho ông Hà Văn Bun và được tặng Bằng khen của Bộ Y tế.',
    'Bằng khen, bởi Bộ Y tế, cho Lê Văn Nam',
  ],
];

/** Names near an award that are not its recipients'. */
const near: Example[] = [
  [
    '- **Mạc Văn Khuê**: quê ở Chí Linh, là ca sĩ.\n- **Cát Thường**: là diễn viên. Cô được phong tặng danh hiệu Nghệ sĩ Ưu tú vào năm 2019.\n- **Vladimir Ivan** (1921–2007): họa sĩ được phong tặng danh hiệu Nghệ sĩ Nhân dân Liên Xô.',
    'Nghệ sĩ ưu tú, 2019',
  ],
  [
    'Sở Nội vụ tặng Giấy khen cho 9 cán bộ đang làm việc tại các điểm đảo thuộc quần đảo gồm: Sơn Ca, Phan Vinh A, nhà giàn DK1.',
    'Giấy khen, 9 cá nhân, bởi Sở Nội vụ',
  ],
  [
    'Anh Phan Duy Quân và anh Lê Văn Sinh cứu người. Anh Dương Quang Kha ra cầu cảng Lý Hà. UBND tỉnh tặng Bằng khen cho 2 anh.',
    'Bằng khen, 2 cá nhân, bởi UBND tỉnh, cho Phan Duy Quân; Lê Văn Sinh',
  ],
  [
    'Chủ tịch nước đã tặng Huân chương Lao động hạng Nhất cho Trường Đại học Sông Hồng. Thay mặt Đảng, Nhà nước, ông Lê Văn Nam trao Huân chương Lao động hạng Nhất cho Trường Đại học Sông Hồng.',
    'Huân chương Lao động hạng Nhất, bởi Chủ tịch nước, cho Trường Đại học Sông Hồng',
  ],
];

describe.each([
  ['earlier clauses', earlierClauses],
  ['counted departments', departments],
  ['awards apart', apart],
  ['several clauses', clauses],
  ['pronouns', pronouns],
  ['deeds before it', deeds],
  ['edges of names', edges],
  ['givers', given],
  ['lives', lives],
  ['tables', tables],
  ['words of names', words],
  ['who is meant', meant],
  ['beside them', beside],
  ['numbers', counted],
  ['numbers of others', numbers],
  ['records', records],
  ['who gives something else', others],
  ['names near it', near],
])('subjects of an award: %s', (_kind, examples) => {
  test.each(examples.map(([markdown, ...honours]) => ({ markdown, honours })))(
    '$markdown',
    ({ markdown, honours }) => {
      const lines = markdown.startsWith('# ') ? linesOf(`${markdown}\n`) : honourLinesIn(markdown);
      expect(lines).toEqual(honours);
    },
  );
});
