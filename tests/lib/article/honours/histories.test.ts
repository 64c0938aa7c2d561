import { describe, expect, test } from 'vitest';
import { honourLinesIn } from '../../../support/read-honours';

type Example = readonly [markdown: string, ...honours: string[]];

/** Who is meant by a pronoun or a short word, on either side of the verb. */
const takenUp: Example[] = [
  [
    'Trường THPT Hòa Sơn có 30 lớp. Thứ trưởng Bộ Giáo dục và Đào tạo Lê Quang Mỵ trao Huân chương Lao động hạng Ba cho nhà trường.',
    'Huân chương Lao động hạng Ba, cho Trường THPT Hòa Sơn',
  ],
  [
    'Bệnh viện Phổi tỉnh Sơn La nhận 12 giường mới. Bộ Y tế tặng Bằng khen cho bệnh viện năm 2019.',
    'Bằng khen, 2019, bởi Bộ Y tế, cho Bệnh viện Phổi tỉnh Sơn La',
  ],
  [
    'Nghệ nhân Tạ Văn Lý làm gốm 40 năm. Bộ Văn hóa, Thể thao và Du lịch tặng Bằng khen cho ông năm 2011.',
    'Bằng khen, 2011, bởi Bộ Văn hóa, Thể thao và Du lịch, cho Tạ Văn Lý',
  ],
  [
    'Đại tá Cao Viết Hùng dự lễ. Ông là người chỉ huy đội quy tập; năm 2019, ông được Chủ tịch nước tặng Huân chương Bảo vệ Tổ quốc hạng Ba.',
    'Huân chương Bảo vệ Tổ quốc hạng Ba, 2019, bởi Chủ tịch nước, cho Cao Viết Hùng',
  ],
  [
    'Tổng công ty 319B gặp mặt. Đơn vị 2 lần được tặng Huân chương Quân công.',
    'Huân chương Quân công, cho Tổng công ty 319B',
  ],
  [
    'Trường Đại học Hải Đông có 46 ngành.\n\nNhững phần thưởng cao quý nhà trường đã đạt được:\n\n- Huân chương Lao động hạng Ba (1985)\n- Bằng khen của Thủ tướng Chính phủ năm 2014',
    'Huân chương Lao động hạng Ba, 1985, cho Trường Đại học Hải Đông',
    'Bằng khen, 2014, bởi Thủ tướng Chính phủ, cho Trường Đại học Hải Đông',
  ],
  [
    'Cô Quàng Thị Pâng dạy ở bản Huổi Lụ. Cô Pâng 8 năm liền là Chiến sĩ thi đua cơ sở.',
    'Chiến sĩ thi đua cơ sở, cho Quàng Thị Pâng',
  ],
  [
    'Chi cục Hải quan Mộc Hòa đạt nhiều thành tích trong bảng sau:\n\n| Năm | Hình thức | Cơ quan khen |\n|---|---|---|\n| 2016 | Cờ thi đua | UBND tỉnh Long Hưng |',
    'Cờ thi đua, 2016, bởi UBND tỉnh Long Hưng, cho Chi cục Hải quan Mộc Hòa',
  ],
];

/** Called after persons, called by one word, counted by others. */
const called: Example[] = [
  [
    'Trường THPT Lương Văn Can có 42 lớp. Năm 2014, nhà trường được Chủ tịch nước tặng Huân chương Lao động hạng Nhất.',
    'Huân chương Lao động hạng Nhất, 2014, bởi Chủ tịch nước, cho Trường THPT Lương Văn Can',
  ],
  [
    'Đồng chí Lương Quốc Hưng đến thăm cụ Phạm Văn Nhiêu. Cụ từng được tặng Huân chương Kháng chiến hạng Nhì.',
    'Huân chương Kháng chiến hạng Nhì, cho Phạm Văn Nhiêu',
  ],
  [
    'Bác sĩ chuyên khoa II Ninh Thị Hoa làm việc ở Khoa Nhi. Năm 2014, chị được phong tặng danh hiệu Thầy thuốc Ưu tú.',
    'Thầy thuốc ưu tú, 2014, cho Ninh Thị Hoa',
  ],
  [
    'Trải qua 40 năm, Lữ đoàn 3 lần được tặng Huân chương Chiến công hạng Ba, 1 lần được tặng Huân chương Quân công.',
    'Huân chương Chiến công hạng Ba',
    'Huân chương Quân công',
  ],
  ['Có 36 thầy cô đạt Chiến sĩ thi đua cấp tỉnh.', 'Chiến sĩ thi đua cấp tỉnh, 36 cá nhân'],
];

/** Clauses that share a giver, and those that do not share a number. */
const clauses: Example[] = [
  [
    'UBND tỉnh Hòa Sơn tặng Bằng khen cho 3 tập thể; đồng thời trao Cờ thi đua cho Trường THPT Hòa Sơn.',
    'Bằng khen, 3 tập thể, bởi UBND tỉnh Hòa Sơn',
    'Cờ thi đua, bởi UBND tỉnh Hòa Sơn, cho Trường THPT Hòa Sơn',
  ],
  [
    'Chánh án TAND tối cao đã tặng Cờ thi đua cho TAND tỉnh Đắk Lăng, tặng Bằng khen cho TAND huyện Cư Lông, TAND thị xã Buôn Hạ và thẩm phán Y Thịnh Mlô.',
    'Cờ thi đua, bởi Chánh án TAND tối cao, cho TAND tỉnh Đắk Lăng',
    'Bằng khen, bởi Chánh án TAND tối cao, cho TAND huyện Cư Lông; TAND thị xã Buôn Hạ; Y Thịnh Mlô',
  ],
  [
    '3 đồng chí đạt danh hiệu “Thẩm phán giỏi”, 32 đồng chí đạt Chiến sĩ thi đua cơ sở.',
    'Chiến sĩ thi đua cơ sở, 32 cá nhân',
  ],
  [
    'Có 21 đảng viên được trao Huy hiệu Đảng. Trong đó, có 2 đồng chí nhận Huy hiệu 60 năm tuổi Đảng.',
    'Huy hiệu 60 năm tuổi Đảng, 2 cá nhân',
  ],
  [
    'Chủ tịch UBND tỉnh trao danh hiệu “Bà mẹ Việt Nam anh hùng” cho mẹ Huỳnh Thị Lài và truy tặng danh hiệu này cho 8 mẹ.',
    'Bà mẹ Việt Nam anh hùng, cho Huỳnh Thị Lài',
    'Bà mẹ Việt Nam anh hùng, 8 cá nhân',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho 2 tập thể là Đồn Biên phòng Nậm Lạnh, Đội Ma túy; cùng 3 cá nhân: anh Vừ A Páo, anh Lò Văn Thính và chị Hồ Thị Xây.',
    'Bằng khen, 2 tập thể, 3 cá nhân, bởi UBND tỉnh, cho Đồn Biên phòng Nậm Lạnh; Đội Ma túy; Vừ A Páo; Lò Văn Thính; Hồ Thị Xây',
  ],
  [
    'Ông Lê Văn Tâm được UBND huyện tặng Giấy khen năm 2011 và được Thủ tướng Chính phủ tặng Bằng khen năm 2015.',
    'Giấy khen, 2011, bởi UBND huyện, cho Lê Văn Tâm',
    'Bằng khen, 2015, bởi Thủ tướng Chính phủ, cho Lê Văn Tâm',
  ],
];

/** Years, and words that look like a recipient. */
const years: Example[] = [
  ['Bộ Y tế tặng Bằng khen cho ông Phan Văn Hai năm 2015.', 'Bằng khen, 2015, bởi Bộ Y tế, cho Phan Văn Hai'],
  [
    'Năm 2016, 2018 đơn vị được Bộ Công an tặng Cờ thi đua.',
    'Cờ thi đua, 2016, bởi Bộ Công an',
    'Cờ thi đua, 2018, bởi Bộ Công an',
  ],
  [
    'Năm 2010, chi nhánh được Chủ tịch nước tặng Huân chương Lao động hạng Ba; năm 2019 và 2022 được Bộ Công an tặng Bằng khen.',
    'Huân chương Lao động hạng Ba, 2010, bởi Chủ tịch nước',
    'Bằng khen, 2019, bởi Bộ Công an',
    'Bằng khen, 2022, bởi Bộ Công an',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho em Hồ Minh Quân, học sinh lớp 9A Trường THCS Nguyễn Du, huyện Đông Hà, tỉnh Quảng Lộc.',
    'Bằng khen, bởi UBND tỉnh, cho Hồ Minh Quân',
  ],
  [
    'UBND xã Hòa Mỹ trao Giấy khen cho 2 học sinh nhặt được của rơi trả người mất là em Trần Gia Bảo và em Võ Ngọc Trâm.',
    'Giấy khen, 2 cá nhân, bởi UBND xã Hòa Mỹ, cho Trần Gia Bảo; Võ Ngọc Trâm',
  ],
];

/** A picture shows one of those whom the text counts; a list says who they are. */
const toldTwice: Example[] = [
  [
    'Đoạn một.\n\nCó 2 đồng chí nhận Huy hiệu 60 năm tuổi Đảng.\n\n![](https://anh.example/1.jpg)\n\n*Bí thư Trần Văn Lượng trao Huy hiệu 60 năm tuổi Đảng cho đồng chí Nguyễn Thị Bưởi. Ảnh: H.P*\n\nĐoạn cuối.',
    'Huy hiệu 60 năm tuổi Đảng, 2 cá nhân, cho Nguyễn Thị Bưởi',
  ],
  [
    'Chủ tịch nước ký quyết định phong tặng danh hiệu Nhà giáo Ưu tú năm 2017 cho 2 nhà giáo.\n\nDanh sách các nhà giáo được phong tặng gồm:\n\n1. TS. Hoàng Thị Đính, Giảng viên.\n2. ThS. Cao Xuân Liễn, Trưởng phòng.',
    'Nhà giáo ưu tú, 2 cá nhân, 2017, bởi Chủ tịch nước, cho Hoàng Thị Đính; Cao Xuân Liễn',
  ],
  [
    'Quân và dân huyện Phước Bình đã được ghi nhận bằng nhiều phần thưởng:\n\n1. Tập thể\n   - Huân chương Lao động hạng Nhất: 02\n2. Cá nhân\n   - Anh hùng Lao động: ông Phùng Văn Tỵ',
    'Huân chương Lao động hạng Nhất, số lượng 2',
    'Anh hùng Lao động, cho Phùng Văn Tỵ',
  ],
];

describe.each([
  ['who is taken up', takenUp],
  ['who is called how', called],
  ['clauses', clauses],
  ['years and places', years],
  ['tellings of one award', toldTwice],
])('%s', (_, examples) => {
  test.each(examples)('%s', (markdown, ...honours) => {
    expect(honourLinesIn(markdown)).toEqual(honours);
  });
});

test.each([
  'Đại sứ Lào trao Huân chương Lao động hạng Nhì của Lào cho ông Trần Văn An.',
  'Thay mặt Chủ tịch nước CHDCND Lào, ông Khamphet đã trao Huân chương Lao động hạng Nhì cho Đoàn 879.',
  'Thừa ủy quyền của Chủ tịch nước Campuchia, Đại sứ trao Huân chương Hữu nghị cho ông Trần Văn An.',
  'Đoàn 879 nhận Huân chương Ít-xa-la hạng Ba.',
  'Huân chương Lao động hạng Nhất để tặng cho cá nhân đã được tặng Huân chương Lao động hạng Nhì và sau đó được tặng Chiến sĩ thi đua toàn quốc.',
  'Huân chương Lao động hạng Ba tặng cho tập thể có quá trình 10 năm trở lên, đã được tặng Cờ thi đua của Chính phủ hoặc Bằng khen của Thủ tướng Chính phủ.',
  'Danh hiệu “Chiến sĩ thi đua cơ sở” được tặng hằng năm cho cá nhân đạt danh hiệu “Lao động tiên tiến”.',
])('no honour: %s', (markdown) => {
  expect(honourLinesIn(markdown, 'Tiêu chuẩn xét tặng Huân chương')).toEqual([]);
});
