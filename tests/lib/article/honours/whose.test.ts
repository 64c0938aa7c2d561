import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../support/read-honours';

type Example = readonly [markdown: string, ...honours: string[]];

/** The one person or body that an article is about, named far before. */
const topics: Example[] = [
  [
    '# PGS Trần Đình Lương – người của những cây cầu\n\n## Tiểu sử\n\nPGS Trần Đình Lương sinh năm 1941 tại làng Hà.\n\n## Khen thưởng\n\nÔng được Nhà nước tặng Huân chương Lao động hạng Nhì năm 1990. Năm 1994, ông được công nhận danh hiệu Nhà giáo ưu tú.',
    'Huân chương Lao động hạng Nhì, 1990, bởi Nhà nước, cho Trần Đình Lương',
    'Nhà giáo ưu tú, 1994, cho Trần Đình Lương',
  ],
  [
    '# Người giữ nghề\n\nNghệ nhân Lê Thị Mùi năm nay 70 tuổi.\n\nNghề có từ lâu. Đất lấy từ sông. Lò đốt củi. Men tự pha. Hàng bán xa. Khách đến đông.\n\nNăm 2015, bà được Chủ tịch nước phong tặng danh hiệu Nghệ nhân ưu tú.',
    'Nghệ nhân ưu tú, 2015, bởi Chủ tịch nước, cho Lê Thị Mùi',
  ],
  [
    '# Hai người giữ nghề\n\nNghệ nhân Lê Thị Mùi và nghệ nhân Hà Thị Đào năm nay 70 tuổi.\n\nNghề có từ lâu. Đất lấy từ sông. Lò đốt củi. Men tự pha. Hàng bán xa. Khách đến đông.\n\nNăm 2015, bà được Chủ tịch nước phong tặng danh hiệu Nghệ nhân ưu tú.',
    'Nghệ nhân ưu tú, 2015, bởi Chủ tịch nước',
  ],
  [
    '# Tin\n\nĐồn Biên phòng Ka Long có nhiều tấm gương.\n\nTập thể đơn vị liên tục được ghi nhận: năm 2017, được tặng Huân chương Chiến công hạng Ba; năm 2018, 2020 nhận Cờ thi đua của Bộ Quốc phòng.',
    'Huân chương Chiến công hạng Ba, 2017, cho Đồn Biên phòng Ka Long',
    'Cờ thi đua, 2018, bởi Bộ Quốc phòng, cho Đồn Biên phòng Ka Long',
    'Cờ thi đua, 2020, bởi Bộ Quốc phòng, cho Đồn Biên phòng Ka Long',
  ],
  [
    '# Trường Mầm non Hoa Sen\n\nTập thể nhà trường năm 2017 được tặng Bằng khen của Bộ trưởng.',
    'Bằng khen, 2017, bởi Bộ trưởng, cho Trường Mầm non Hoa Sen',
  ],
];

/** Announcements that name the person on a line alone. */
const announcements: Example[] = [
  [
    '# Tin buồn\n\nGia đình vô cùng thương tiếc báo tin:\n\nĐồng chí Đại tá **LƯU ĐÌNH CHÍNH**\n\nSinh năm 1938; quê quán: xã Lê Lợi, huyện Võ Nhai.\n\nĐồng chí đã được tặng thưởng: Huân chương Độc lập hạng Ba; Huy chương Quân kỳ quyết thắng.',
    'Huân chương Độc lập hạng Ba, cho LƯU ĐÌNH CHÍNH',
    'Huy chương Quân kỳ quyết thắng, cho LƯU ĐÌNH CHÍNH',
  ],
  [
    '# Tin buồn\n\nĐảng ủy xã báo tin:\n\nBà Lê Thị Mơ\n\nSinh năm 1942; quê quán: xã An Phú.\n\nKhen thưởng: Huân chương Kháng chiến hạng Nhì; Huy hiệu 50 năm tuổi Đảng.',
    'Huân chương Kháng chiến hạng Nhì, cho Lê Thị Mơ',
    'Huy hiệu 50 năm tuổi Đảng, cho Lê Thị Mơ',
  ],
  [
    '# Đại tá Lưu Đình Chính từ trần\n\nĐồng chí Đại tá LƯU ĐÌNH CHÍNH\n\nSinh năm 1938. Nhập ngũ: 1956.\n\nĐược Nhà nước tặng thưởng Huân chương Quân công hạng Ba.',
    'Huân chương Quân công hạng Ba, bởi Nhà nước, cho Lưu Đình Chính',
  ],
];

/** "A. Tập thể" under "I. BẰNG KHEN", headings of one level. */
const sections: Example[] = [
  [
    '# Danh sách\n\nKèm theo quyết định.\n\n**I. BẰNG KHEN**\n\n**A. Tập thể**\n\n1. Phòng Bảo vệ thực vật\n2. Hội Nông dân xã An Phú\n\n**B. Cá nhân**\n\n1. Ông Lê Văn Tám\n2. Bà Hà Thị Mơ\n\n**II. GIẤY KHEN**\n\n1. Ông Lò Văn Pản\n2. Bà Vì Thị Piêng',
    'Bằng khen, cho Phòng Bảo vệ thực vật; Hội Nông dân xã An Phú; Lê Văn Tám; Hà Thị Mơ',
    'Giấy khen, cho Lò Văn Pản; Vì Thị Piêng',
  ],
  [
    '# Danh sách\n\nKèm theo quyết định.\n\n## Kỷ niệm chương “Vì sự nghiệp giáo dục”\n\n## 1. Các cá nhân\n\n- Ông Lê Văn Tám\n- Bà Hà Thị Mơ',
    'Kỷ niệm chương “Vì sự nghiệp giáo dục”, cho Lê Văn Tám; Hà Thị Mơ',
  ],
  [
    '# Danh sách\n\nKèm theo quyết định.\n\n## Bằng khen\n\n1. Phòng Kỹ thuật, Chi cục Thủy sản\n2. Trạm Thủy nông Hà Bắc, Công ty Thủy lợi Sông Đà\n3. Khoa Nội, Trung tâm Y tế huyện Sơn Hà',
    'Bằng khen, cho Phòng Kỹ thuật, Chi cục Thủy sản; Trạm Thủy nông Hà Bắc, Công ty Thủy lợi Sông Đà; Khoa Nội, Trung tâm Y tế huyện Sơn Hà',
  ],
  [
    '# Danh sách\n\nKèm theo quyết định.\n\n## Bằng khen\n\n- Tập thể: Phòng Kỹ thuật, Chi cục Thủy sản\n- Cá nhân: Lê Văn Tám, Hà Thị Mơ',
    'Bằng khen, cho Phòng Kỹ thuật; Chi cục Thủy sản; Lê Văn Tám; Hà Thị Mơ',
  ],
];

/** Tables whose rows say "Chi cục", or nothing, of the body in the title. */
const tables: Example[] = [
  [
    '# Chi cục Kiểm lâm Quảng Hà 40 năm xây dựng\n\n| Năm | Danh hiệu | Đơn vị |\n|---|---|---|\n| 2009 | Cờ thi đua của UBND tỉnh | Chi cục |\n| 2011 | Tập thể lao động xuất sắc | Hạt Kiểm lâm Tiên Yên |\n| 2012 | Bằng khen của UBND tỉnh | Đơn vị |',
    'Cờ thi đua, 2009, bởi UBND tỉnh, cho Chi cục Kiểm lâm Quảng Hà',
    'Tập thể lao động xuất sắc, 2011, cho Hạt Kiểm lâm Tiên Yên',
    'Bằng khen, 2012, bởi UBND tỉnh, cho Chi cục Kiểm lâm Quảng Hà',
  ],
  [
    '# Thành tích của Trường THPT Lê Lợi\n\n| Năm | Danh hiệu | Số quyết định |\n|---|---|---|\n| 2010 | Bằng khen của UBND tỉnh | 12/QĐ-UBND |\n| 2012 | Huân chương Lao động hạng Ba | 34/QĐ-CTN |',
    'Bằng khen, 2010, bởi UBND tỉnh, cho Trường THPT Lê Lợi',
    'Huân chương Lao động hạng Ba, 2012, bởi Chủ tịch nước, cho Trường THPT Lê Lợi',
  ],
  [
    '# Kết quả khen thưởng của Sở Y tế\n\n| Năm | Hình thức | Số tập thể | Số cá nhân |\n|---|---|---|---|\n| 2010 | Bằng khen của UBND tỉnh | 12 | 3 |',
    'Bằng khen, 12 tập thể, 3 cá nhân, 2010, bởi UBND tỉnh',
  ],
];

/** Names beside a number, and numbers that count nobody. */
const numbers: Example[] = [
  [
    'Bộ Y tế tặng Bằng khen cho Công ty Hoa Sen cùng 2 cá nhân (ông Lê Văn Tám, Đội trưởng Đội Bảo vệ; bà Hà Thị Mơ, công nhân).',
    'Bằng khen, 2 cá nhân, bởi Bộ Y tế, cho Công ty Hoa Sen; Lê Văn Tám; Hà Thị Mơ',
  ],
  [
    'Bộ Y tế tặng Bằng khen cho Trường THCS Sơn Hà và 2 cá nhân (ông Lê Văn Tám và bà Hà Thị Mơ).',
    'Bằng khen, 2 cá nhân, bởi Bộ Y tế, cho Trường THCS Sơn Hà; Lê Văn Tám; Hà Thị Mơ',
  ],
  [
    'Bộ Y tế tặng Bằng khen cho em Lê Văn Tám, lớp 11 Trường THPT Sơn Hà; em Hà Thị Mơ, lớp 12 Trường THPT Trà Bồng.',
    'Bằng khen, bởi Bộ Y tế, cho Lê Văn Tám; Hà Thị Mơ',
  ],
];

/** A body of each of several territories. */
const territories: Example[] = [
  [
    'Phòng Hậu cần và Ban CHQS các huyện Sa Thầy, Kon Rẫy được Tư lệnh Quân khu 5 tặng danh hiệu Đơn vị quyết thắng.',
    'Đơn vị quyết thắng, bởi Tư lệnh Quân khu 5, cho Phòng Hậu cần; Ban CHQS huyện Sa Thầy; Ban CHQS huyện Kon Rẫy',
  ],
  [
    'Bộ Công an tặng Bằng khen cho Công an các xã Tân An, Đặng Xá và thị trấn Lê Lợi.',
    'Bằng khen, bởi Bộ Công an, cho Công an xã Tân An; Công an xã Đặng Xá; Công an thị trấn Lê Lợi',
  ],
  [
    'Bộ Công an tặng Bằng khen cho công an các huyện, thị xã và 3 cá nhân.',
    'Bằng khen, 3 cá nhân, bởi Bộ Công an',
  ],
];

/** "Riêng ông", "Ông, sau …, được": a pronoun with other words around it. */
const pronouns: Example[] = [
  [
    'Ông Lê Văn Tám là giám đốc. Bản thân ông được tặng Huân chương Lao động hạng Ba.',
    'Huân chương Lao động hạng Ba, cho Lê Văn Tám',
  ],
  [
    'Ông Lê Văn Tám là giám đốc. Riêng ông, sau trận Cửa Sông, được thưởng Huân chương Chiến công hạng Ba và 1 tuần phép.',
    'Huân chương Chiến công hạng Ba, cho Lê Văn Tám',
  ],
  [
    'Ông Lê Văn Tám là giám đốc. Bản thân đồng chí Tám được UBND tỉnh tặng Bằng khen.',
    'Bằng khen, bởi UBND tỉnh, cho Lê Văn Tám',
  ],
  [
    'Nhân Ngày Thầy thuốc Việt Nam, ông Lê Văn Tám về thăm quê. Ông được tặng Huân chương Chiến công hạng Ba.',
    'Huân chương Chiến công hạng Ba, cho Lê Văn Tám',
  ],
  [
    'Ông Lê Văn Tám được bình chọn là Nông dân xuất sắc và được Chủ tịch nước tặng Huân chương Lao động hạng Ba.',
    'Huân chương Lao động hạng Ba, bởi Chủ tịch nước, cho Lê Văn Tám',
  ],
  [
    'Viện Dược liệu Đông Nam ra đời năm 1971.\n\nĐảng và Nhà nước đã trao tặng Viện:\n\n- Huân chương Lao động hạng Ba (1981)\n- Cờ thi đua của Chính phủ năm 2009\n- Nhà giáo ưu tú năm 2010',
    'Huân chương Lao động hạng Ba, 1981, bởi Đảng và Nhà nước, cho Viện Dược liệu Đông Nam',
    'Cờ thi đua của Chính phủ, 2009, bởi Chính phủ, cho Viện Dược liệu Đông Nam',
    'Nhà giáo ưu tú, 2010, bởi Đảng và Nhà nước',
  ],
  [
    'Phần thưởng của Trường THPT Lê Lợi:\n\n- Cờ thi đua của Chính phủ năm 2010\n- Bằng khen của UBND tỉnh năm 2012',
    'Cờ thi đua của Chính phủ, 2010, bởi Chính phủ, cho Trường THPT Lê Lợi',
    'Bằng khen, 2012, bởi UBND tỉnh, cho Trường THPT Lê Lợi',
  ],
];

/** Recipients that the next sentence divides among its verbs, and numbers with a predicate of their own. */
const divided: Example[] = [
  [
    'Huyện tổ chức lễ phong tặng, truy tặng danh hiệu Bà mẹ Việt Nam anh hùng cho 3 mẹ. Trong đó, phong tặng cho mẹ Hà Thị Mơ (93 tuổi, ngụ xã An Phú); truy tặng các mẹ Lê Thị Tư, Lò Thị Năm.',
    'Bà mẹ Việt Nam anh hùng, 3 cá nhân, cho Hà Thị Mơ; Lê Thị Tư; Lò Thị Năm',
  ],
  [
    'Hội có 214 hội viên, trong đó 31 người là thương binh, 5 người được tặng Huân chương Kháng chiến hạng Nhất.',
    'Huân chương Kháng chiến hạng Nhất, 5 cá nhân',
  ],
  [
    'Trường có 3 tập thể bị phê bình, 5 tập thể được UBND tỉnh tặng Bằng khen.',
    'Bằng khen, 5 tập thể, bởi UBND tỉnh',
  ],
  [
    'Bộ trưởng tặng Bằng khen cho:\n\n1. ThS. Hà Thị Mơ - Phòng Quản lý khoa học và Hợp tác quốc tế\n2. Bà Lê Thị Tư - Phòng Tổ chức',
    'Bằng khen, bởi Bộ trưởng, cho Hà Thị Mơ; Lê Thị Tư',
  ],
];

/** Givers whose names look like something else, and what stands between an award and them. */
const givers: Example[] = [
  [
    'UBND phường Lê Hồng Phong tặng Giấy khen cho ông Lê Văn Tám.',
    'Giấy khen, bởi UBND phường Lê Hồng Phong, cho Lê Văn Tám',
  ],
  [
    '17 tập thể được Chỉ huy trưởng Bộ CHQS tỉnh tặng giấy khen.',
    'Giấy khen, 17 tập thể, bởi Chỉ huy trưởng Bộ CHQS tỉnh',
  ],
  [
    'Sở Y tế trao Kỷ niệm chương Vì sức khỏe nhân dân của Bộ trưởng Bộ Y tế cho 12 cá nhân.',
    'Kỷ niệm chương Vì sức khỏe nhân dân, 12 cá nhân, bởi Bộ trưởng Bộ Y tế',
  ],
  [
    'Sở trao Kỷ niệm chương vì sự phát triển của phụ nữ Việt Nam của Trung ương Hội LHPN Việt Nam cho bà Hà Thị Mơ.',
    'Kỷ niệm chương vì sự phát triển của phụ nữ Việt Nam, bởi Trung ương Hội LHPN Việt Nam, cho Hà Thị Mơ',
  ],
  [
    'Thiếu tá Lê Văn Tám đạt danh hiệu Chiến sĩ thi đua toàn quân năm 2020.',
    'Chiến sĩ thi đua toàn quân, 2020, cho Lê Văn Tám',
  ],
  [
    'Năm 2015, bà Hà Thị Mơ được Chủ tịch nước phong tặng danh hiệu Nghệ nhân ưu tú. Bà còn được UBND tỉnh tặng Bằng khen.',
    'Nghệ nhân ưu tú, 2015, bởi Chủ tịch nước, cho Hà Thị Mơ',
    'Bằng khen, bởi UBND tỉnh, cho Hà Thị Mơ',
  ],
];

/** The era of a title, the year of a merit, a denial. */
const around: Example[] = [
  [
    'Sáng nay diễn ra lễ đón nhận danh hiệu Anh hùng LLVT nhân dân thời kỳ chống Mỹ, cứu nước do Chủ tịch nước phong tặng xã Vĩnh Hòa.',
    'Anh hùng Lực lượng vũ trang nhân dân, bởi Chủ tịch nước, cho xã Vĩnh Hòa',
  ],
  [
    'Năm 2021, Trung tâm Y tế An Phú tiêm 98.000 liều. Với kết quả đó, Trung tâm được Bộ Y tế tặng Bằng khen.',
    'Bằng khen, bởi Bộ Y tế, cho Trung tâm Y tế An Phú',
  ],
  ['“Không thể vì một công ty được Bộ Y tế tặng Bằng khen mà loại các công ty khác”, ông Tám nói.'],
];

/** A body that the words of a sentence only begin to name, and one of which a list of years is the record. */
const begun: Example[] = [
  [
    'Phòng giao dịch NHCSXH huyện Mù Sang tổng kết. Với kết quả trên, Phòng giao dịch được Thống đốc tặng Bằng khen năm 2012.',
    'Bằng khen, 2012, bởi Thống đốc, cho Phòng giao dịch NHCSXH huyện Mù Sang',
  ],
  [
    'Ban quản lý chợ Bến Tre phối hợp tốt. Với thành tích đó, ban quản lý vinh dự được UBND thành phố tặng Bằng khen.',
    'Bằng khen, bởi UBND thành phố, cho Ban quản lý chợ Bến Tre',
  ],
  [
    'Trạm kiểm ngư Hòn Khoai và Trạm kiểm ngư Hòn Tre tuần tra. Năm 2020, trạm kiểm ngư được Tổng cục trưởng tặng Giấy khen.',
    'Giấy khen, 2020, bởi Tổng cục trưởng',
  ],
  [
    '# Lịch sử phát triển Bệnh viện Điều dưỡng Sầm Sơn\n\n**Năm 1962:** được thành lập.\n\n**Năm 1997:** được Nhà nước tặng Huân chương Lao động hạng Ba.\n\n**Năm 2017, 2018:** Tập thể lao động xuất sắc.',
    'Huân chương Lao động hạng Ba, 1997, bởi Nhà nước, cho Bệnh viện Điều dưỡng Sầm Sơn',
    'Tập thể lao động xuất sắc, 2017, cho Bệnh viện Điều dưỡng Sầm Sơn',
    'Tập thể lao động xuất sắc, 2018, cho Bệnh viện Điều dưỡng Sầm Sơn',
  ],
];

/** Short names, titles of two parts and stories behind names. */
const called: Example[] = [
  [
    'Thượng tá Dương Minh Đức Trí chỉ huy. Riêng Thượng tá Đức Trí được tặng Huân chương Chiến công hạng Ba.',
    'Huân chương Chiến công hạng Ba, cho Dương Minh Đức Trí',
  ],
  [
    'Thiếu tá QNCN Hà Thị Kim Thủy nuôi quân 26 năm. Năm 2018, chị được Bộ Quốc phòng tặng Bằng khen.',
    'Bằng khen, 2018, bởi Bộ Quốc phòng, cho Hà Thị Kim Thủy',
  ],
  [
    'UBND xã tặng Giấy khen cho 2 cá nhân, gồm:\n\n1. Ông Vừ A Nính - tổ dân phố 3: trả lại 120 triệu đồng nhặt được.\n2. Cháu Cầm Đức Phát: cứu bạn, được thầy cô khen.',
    'Giấy khen, 2 cá nhân, bởi UBND xã, cho Vừ A Nính; Cầm Đức Phát',
  ],
  [
    'Đội K73 (Bộ CHQS tỉnh Long Hà) tìm liệt sĩ. Năm 2011, Đội được tặng danh hiệu Anh hùng LLVT nhân dân; trước đó, đơn vị được tặng Huân chương Chiến công hạng Nhì (2004).',
    'Anh hùng Lực lượng vũ trang nhân dân, 2011, cho Đội K73',
    'Huân chương Chiến công hạng Nhì, 2004, cho Đội K73',
  ],
];

/** Sentences that name the recipients last, and what else stands beside them. */
const inverted: Example[] = [
  [
    'Được Chủ tịch nước tặng Huân chương Lao động hạng Ba lần này còn có Công ty CP Hoa Sen và bà Lê Thị Mơ, Giám đốc Công ty An Bình.',
    'Huân chương Lao động hạng Ba, bởi Chủ tịch nước, cho Công ty CP Hoa Sen; Lê Thị Mơ',
  ],
  [
    'Vinh dự đón nhận Bằng khen của Bộ trưởng Bộ Y tế có 2 tập thể (Khoa Nội, Khoa Nhi) và bác sĩ Hà Văn Lâm.',
    'Bằng khen, 2 tập thể, bởi Bộ trưởng Bộ Y tế, cho Khoa Nội; Khoa Nhi; Hà Văn Lâm',
  ],
  [
    'Đây là lần thứ hai em Lê Thị Mơ được nhận Bằng khen của Bộ trưởng Bộ GD&ĐT.',
    'Bằng khen, bởi Bộ trưởng Bộ GD&ĐT, cho Lê Thị Mơ',
  ],
  [
    'Anh Lê Văn Bình và vợ là chị Hà Thị Mơ được Chủ tịch UBND tỉnh tặng Bằng khen.',
    'Bằng khen, bởi Chủ tịch UBND tỉnh, cho Lê Văn Bình; Hà Thị Mơ',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho ông Lê Văn Bình, Phó Chủ tịch; Cao Bá Quân, dân quân xã An Phú.',
    'Bằng khen, bởi UBND tỉnh, cho Lê Văn Bình; Cao Bá Quân',
  ],
  [
    'UBND xã định tặng Giấy khen cho ông Lê Văn Bình. Bộ trưởng quyết định tặng Bằng khen cho bà Hà Thị Mơ. UBND tỉnh Nam Định tặng Bằng khen cho em Cao Bá Quân.',
    'Bằng khen, bởi Bộ trưởng, cho Hà Thị Mơ',
    'Bằng khen, bởi UBND tỉnh Nam Định, cho Cao Bá Quân',
  ],
];

/** Lists in which a ";" sets off a group, and what is no part of a name. */
const groups: Example[] = [
  [
    'UBND tỉnh tặng Bằng khen cho Nhà hát Múa rối, Thư viện tỉnh, Trung tâm Huấn luyện và Thi đấu TDTT; các nghệ sĩ: NSND Hoàng Tuấn, họa sĩ Ngô Đồng Xanh.',
    'Bằng khen, bởi UBND tỉnh, cho Nhà hát Múa rối; Thư viện tỉnh; Trung tâm Huấn luyện và Thi đấu TDTT; Hoàng Tuấn; Ngô Đồng Xanh',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho Hội Nông dân tỉnh, Trạm Y tế xã An Phú; các cá nhân: Lê Văn Tám, Hà Thị Mơ.',
    'Bằng khen, bởi UBND tỉnh, cho Hội Nông dân tỉnh; Trạm Y tế xã An Phú; Lê Văn Tám; Hà Thị Mơ',
  ],
  [
    'Nhóm tác giả Hoàng Lê Vinh, Đinh Tiến Dũng của Hệ 2 được Tổng Tham mưu trưởng tặng Bằng khen.',
    'Bằng khen, bởi Tổng Tham mưu trưởng, cho Hoàng Lê Vinh; Đinh Tiến Dũng',
  ],
  [
    'Đoàn cơ sở Nhà máy Z 4 năm liên tục được Trung ương Đoàn tặng Bằng khen.',
    'Bằng khen, bởi Trung ương Đoàn, cho Đoàn cơ sở Nhà máy Z',
  ],
  [
    'Bộ trưởng Bộ Giáo dục gửi thư khen và tặng Bằng khen cho em Hà Thị Mơ.',
    'Bằng khen, bởi Bộ trưởng Bộ Giáo dục, cho Hà Thị Mơ',
  ],
];

/** Decisions, of which the author stands in capitals above. */
const decisions: Example[] = [
  [
    '# Quyết định khen thưởng\n\nGIÁM ĐỐC SỞ Y TẾ\n\nCăn cứ Luật Thi đua, khen thưởng;\n\nQUYẾT ĐỊNH:\n\nĐiều 1: Tặng Giấy khen cho 2 tập thể: Khoa Nội, Khoa Ngoại.',
    'Giấy khen, 2 tập thể, bởi GIÁM ĐỐC SỞ Y TẾ, cho Khoa Nội; Khoa Ngoại',
  ],
  [
    '# QUYẾT ĐỊNH\n\n**BAN CHẤP HÀNH HỘI NÔNG DÂN TỈNH**\n\nCăn cứ Điều lệ Hội;\n\n**QUYẾT ĐỊNH**\n\nĐiều 1. Tặng Bằng khen cho bà Hà Thị Mơ.\n\nĐiều 2. Văn phòng chịu trách nhiệm thi hành.',
    'Bằng khen, bởi BAN CHẤP HÀNH HỘI NÔNG DÂN TỈNH, cho Hà Thị Mơ',
  ],
  ['# Họp HĐND\n\nHĐND TỈNH\n\nÔng Lê Văn Tám được tặng Bằng khen.', 'Bằng khen, cho Lê Văn Tám'],
];

describe.each([
  ['whom an article is about', topics],
  ['announcements of a death', announcements],
  ['sections of a list', sections],
  ['tables about the body of the title', tables],
  ['numbers beside names', numbers],
  ['bodies of several territories', territories],
  ['pronouns among other words', pronouns],
  ['divided recipients', divided],
  ['bodies by the beginning of their names', begun],
  ['short names and stories', called],
  ['recipients named last', inverted],
  ['groups of a list', groups],
  ['authors of decisions', decisions],
  ['givers and years', givers],
  ['eras, merits and denials', around],
])('%s', (_, examples) => {
  test.each(examples)('%s', (markdown, ...honours) => {
    expect(linesOf(markdown)).toEqual(honours);
  });
});
