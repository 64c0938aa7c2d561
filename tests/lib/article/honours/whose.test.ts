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

describe.each([
  ['whom an article is about', topics],
  ['announcements of a death', announcements],
  ['sections of a list', sections],
  ['tables about the body of the title', tables],
  ['numbers beside names', numbers],
  ['givers and years', givers],
])('%s', (_, examples) => {
  test.each(examples)('%s', (markdown, ...honours) => {
    expect(linesOf(markdown)).toEqual(honours);
  });
});
