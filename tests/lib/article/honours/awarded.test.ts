import { describe, expect, test } from 'vitest';
import { awards } from '@/lib/article/honours/tables/awards';
import { told } from '../../../support/read-honours';

type Example = readonly [sentence: string, ...honours: string[]];

const receivers: Example[] = [
  [
    'Năm 2018, Công ty Cổ phần Sông Hương vinh dự đón nhận Huân chương Lao động hạng Nhì của Chủ tịch nước.',
    'Huân chương Lao động hạng Nhì, 2018, bởi Chủ tịch nước, cho Công ty Cổ phần Sông Hương',
  ],
  [
    'Ông Trần Văn Bình, Giám đốc Sở Xây dựng, được Chủ tịch nước tặng thưởng Huân chương Độc lập hạng Ba.',
    'Huân chương Độc lập hạng Ba, bởi Chủ tịch nước, cho Trần Văn Bình',
  ],
  [
    'Thiếu tướng, PGS.TS Nguyễn Văn Đức, Phó Giám đốc Học viện được tặng Huân chương Bảo vệ Tổ quốc hạng Nhì.',
    'Huân chương Bảo vệ Tổ quốc hạng Nhì, cho Nguyễn Văn Đức',
  ],
  [
    'Tập đoàn Lam Giang và Tổng Giám đốc Hồ Thị Nga vừa được Bộ Y tế tặng Bằng khen vì thành tích năm 2020.',
    'Bằng khen, bởi Bộ Y tế, cho Tập đoàn Lam Giang; Hồ Thị Nga',
  ],
  ['Đồng chí Lê Hà được truy tặng Huân chương Dũng cảm.', 'Huân chương Dũng cảm, cho Lê Hà'],
  [
    'Huân chương Lao động hạng Ba đã được trao cho Trường THPT Chu Văn An.',
    'Huân chương Lao động hạng Ba, cho Trường THPT Chu Văn An',
  ],
  [
    'Nhà văn Tô Hải là một trong ba tác giả được trao Giải thưởng Nhà nước năm 2012.',
    'Giải thưởng Nhà nước, 2012, cho Tô Hải',
  ],
];

const closeCalls: Example[] = [
  [
    'Năm 2019, Công ty Hoa Sen được tặng Huân chương Lao động (hạng Nhì).',
    'Huân chương Lao động hạng Nhì, 2019, cho Công ty Hoa Sen',
  ],
  ['Truy tặng Huân chương Lao động hạng Ba.'],
  ['Bộ Tư lệnh Quân khu tặng Bằng khen.'],
  ['Bộ Tư lệnh Quân khu truy tặng Bằng khen.', 'Bằng khen, bởi Bộ Tư lệnh Quân khu'],
  [
    'Ông Lê An là một trong 7 cá nhân được tặng Bằng khen. Có 7 cá nhân được Bộ Y tế tặng Bằng khen.',
    'Bằng khen, 7 cá nhân, bởi Bộ Y tế, cho Lê An',
  ],
  [
    '20 đảng viên được nhận Huy hiệu 30 năm tuổi Đảng, trong đó ông Lê An nhận Huy hiệu 50 năm tuổi Đảng.',
    'Huy hiệu 30 năm tuổi Đảng, 20 cá nhân',
    'Huy hiệu 50 năm tuổi Đảng, cho Lê An',
  ],
];

const givers: Example[] = [
  [
    'Cờ thi đua “Đơn vị dẫn đầu” của Trung ương Đoàn năm 2021 đã được trao cho Đoàn Thanh niên tỉnh Hà Sơn.',
    'Cờ thi đua, 2021, bởi Trung ương Đoàn, cho Đoàn Thanh niên tỉnh Hà Sơn',
  ],
  [
    'Đồng chí Tư lệnh Binh chủng đã tặng Bằng khen cho Kho K60; Ban Thanh niên Bộ Công an tặng Bằng khen cho 2 chi đoàn.',
    'Bằng khen, bởi Tư lệnh Binh chủng, cho Kho K60',
    'Bằng khen, 2 tập thể, bởi Ban Thanh niên Bộ Công an',
  ],
  [
    'Cục trưởng Cục Thuế Lê Văn Tám vừa ký Quyết định 12/QĐ-CT tặng giấy khen cho 1 tập thể và 3 cá nhân.',
    'Giấy khen, 1 tập thể, 3 cá nhân, bởi Cục trưởng Cục Thuế',
  ],
  [
    'Thừa ủy quyền của Chủ tịch nước, Thứ trưởng Phạm Văn Tư trao Huân chương Lao động hạng Ba cho bà Vũ Thị Lan.',
    'Huân chương Lao động hạng Ba, bởi Chủ tịch nước, cho Vũ Thị Lan',
  ],
  [
    'Phó Chủ tịch UBND tỉnh Đỗ Minh Châu trao Bằng khen cho Giám đốc Bệnh viện Nhi Bùi Văn Sơn (bên trái).',
    'Bằng khen, cho Bùi Văn Sơn',
  ],
  [
    'Bà Lê Thị Hoa được đón nhận Huân chương Lao động hạng Nhất do Đảng và Nhà nước trao tặng.',
    'Huân chương Lao động hạng Nhất, bởi Đảng và Nhà nước, cho Lê Thị Hoa',
  ],
  [
    'Ủy ban nhân dân thành phố Cần Thơ tặng Bằng khen cho 8 tập thể và 24 cá nhân.',
    'Bằng khen, 8 tập thể, 24 cá nhân, bởi Ủy ban nhân dân thành phố Cần Thơ',
  ],
  [
    'Nhà máy Hoa Sen đã nhận Bằng khen Thủ tướng Chính phủ và Bằng khen từ Bộ Tư pháp.',
    'Bằng khen, bởi Thủ tướng Chính phủ, cho Nhà máy Hoa Sen',
    'Bằng khen, bởi Bộ Tư pháp, cho Nhà máy Hoa Sen',
  ],
  [
    'Công ty Mai Linh đã được Chủ tịch nước tặng Huân chương Lao động hạng Ba; Bộ Công Thương tặng 5 Cờ thi đua.',
    'Huân chương Lao động hạng Ba, bởi Chủ tịch nước, cho Công ty Mai Linh',
    'Cờ thi đua, số lượng 5, bởi Bộ Công Thương, cho Công ty Mai Linh',
  ],
  [
    'Theo Quyết định số 12/QĐ-CTN của Chủ tịch nước, 15 cá nhân được tặng thưởng Huân chương Đại đoàn kết dân tộc.',
    'Huân chương Đại đoàn kết dân tộc, 15 cá nhân, bởi Chủ tịch nước',
  ],
  [
    'Cục trưởng Cục Thuế Lê Văn Tám vừa tặng Giấy khen của Cục trưởng cho 1 tập thể.',
    'Giấy khen, 1 tập thể, bởi Cục trưởng Cục Thuế',
  ],
  [
    'Theo đề nghị của Bộ Nội vụ, Chủ tịch nước đã tặng Huân chương Hữu nghị cho ông John Smith.',
    'Huân chương Hữu nghị, bởi Chủ tịch nước, cho John Smith',
  ],
];

const counts: Example[] = [
  [
    'Hai tập thể và mười lăm cá nhân được tặng Bằng khen của Bộ trưởng Bộ Y tế.',
    'Bằng khen, 2 tập thể, 15 cá nhân, bởi Bộ trưởng Bộ Y tế',
  ],
  [
    'Đến nay, ngành đã có 1.234 lượt cá nhân được tặng Giấy khen, 05 đơn vị được tặng Cờ thi đua của Chính phủ.',
    'Giấy khen, 1234 cá nhân',
    'Cờ thi đua của Chính phủ, 5 tập thể, bởi Chính phủ',
  ],
  [
    'Dịp này, có 3 tập thể được tặng Cờ thi đua của Chính phủ, 12 cá nhân Bằng khen của Thủ tướng Chính phủ.',
    'Cờ thi đua của Chính phủ, 3 tập thể, bởi Chính phủ',
    'Bằng khen, 12 cá nhân, bởi Thủ tướng Chính phủ',
  ],
  // The number is that of both awards together.
  [
    'Chủ tịch nước đã tặng Huân chương Chiến công hạng Nhì và Huân chương Chiến công hạng Ba cho 6 cá nhân.',
    'Huân chương Chiến công hạng Nhì, bởi Chủ tịch nước',
    'Huân chương Chiến công hạng Ba, bởi Chủ tịch nước',
  ],
  [
    'Bộ Quốc phòng tặng Bằng khen cho 5 tập thể, 10 cá nhân; Tư lệnh Quân khu 4 tặng Giấy khen cho 12 tập thể.',
    'Bằng khen, 5 tập thể, 10 cá nhân, bởi Bộ Quốc phòng',
    'Giấy khen, 12 tập thể, bởi Tư lệnh Quân khu 4',
  ],
  [
    'Bộ Tài chính đã tặng Bằng khen cho Công ty Sao Khuê và 12 doanh nghiệp khác.',
    'Bằng khen, bởi Bộ Tài chính, cho Công ty Sao Khuê',
  ],
  ['Đây là lần thứ ba công ty được nhận Huân chương Lao động.', 'Huân chương Lao động'],
  ['Gần 200 doanh nghiệp đã được nhận Bằng khen của UBND tỉnh.', 'Bằng khen, bởi UBND tỉnh'],
  ['UBND tỉnh vừa tặng Bằng khen cho 9 tập thể và cá nhân.', 'Bằng khen, bởi UBND tỉnh'],
  ['Bộ trưởng vừa quyết định tặng Bằng khen 18 cá nhân.', 'Bằng khen, 18 cá nhân, bởi Bộ trưởng'],
];

const ranks: Example[] = [
  [
    'Hơn 40 năm qua, Nhà máy Hồng Lam đã được tặng Huân chương Lao động hạng Nhất, Nhì, Ba.',
    'Huân chương Lao động hạng Nhất, cho Nhà máy Hồng Lam',
    'Huân chương Lao động hạng Nhì, cho Nhà máy Hồng Lam',
    'Huân chương Lao động hạng Ba, cho Nhà máy Hồng Lam',
  ],
  [
    'Báo Sóng Biển đã nhận Huân chương Lao động hạng 3 (2005), hạng 2 (2010) và hạng I (2015).',
    'Huân chương Lao động hạng 3, 2005, cho Báo Sóng Biển',
    'Huân chương Lao động hạng 2, 2010, cho Báo Sóng Biển',
    'Huân chương Lao động hạng I, 2015, cho Báo Sóng Biển',
  ],
  ['Nhiều cá nhân được tặng thưởng Huân chương Chiến công các hạng.', 'Huân chương Chiến công các hạng'],
  ['11 tập thể được trao tặng Huân chương Lao động các loại.', 'Huân chương Lao động, 11 tập thể'],
];

const names: Example[] = [
  [
    '7 tập thể được tặng Huân chương Lao động hạng Nhất (trong đó có: Cục Thuế Hà Nam, Báo Đất Mỏ, Chi cục Hải quan Bến Lức - Cục Hải quan Long An).',
    'Huân chương Lao động hạng Nhất, 7 tập thể, cho Cục Thuế Hà Nam; Báo Đất Mỏ; Chi cục Hải quan Bến Lức - Cục Hải quan Long An',
  ],
  [
    '1 tập thể được tặng Huân chương Độc lập hạng Nhất (tập thể Cục Thuế Hà Nam năm 2015).',
    'Huân chương Độc lập hạng Nhất, 1 tập thể, 2015, cho Cục Thuế Hà Nam',
  ],
  [
    'Bộ trưởng Bộ Tài chính đã tặng Bằng khen cho 3 cá nhân gồm: ông Võ Văn Tư, Trưởng phòng, Cục Tin học; bà Tạ Thị Bưởi, Phó Vụ trưởng Vụ Thi đua và Khen thưởng (Bộ Tài chính) và ông Đặng Quân.',
    'Bằng khen, 3 cá nhân, bởi Bộ trưởng Bộ Tài chính, cho Võ Văn Tư; Tạ Thị Bưởi; Đặng Quân',
  ],
  [
    'Giám đốc Sở Y tế tỉnh Nghệ An tặng giấy khen cho PGS.TS. Nguyễn Thị Mai, ThS. Trần Q. Nam và TP. Vinh.',
    'Giấy khen, bởi Giám đốc Sở Y tế tỉnh Nghệ An, cho Nguyễn Thị Mai; Trần Q. Nam; TP. Vinh',
  ],
  [
    '2 đơn vị được tặng Cờ thi đua của Chính phủ là Cục Công nghệ thông tin và Thống kê; Phòng Tổng hợp, Văn phòng Bộ.',
    'Cờ thi đua của Chính phủ, 2 tập thể, bởi Chính phủ, cho Cục Công nghệ thông tin và Thống kê; Phòng Tổng hợp, Văn phòng Bộ',
  ],
  [
    'Lãnh đạo tỉnh đã trao Huân chương Độc lập hạng Nhất cho Đảng bộ, chính quyền và nhân dân huyện Ba Vì.',
    'Huân chương Độc lập hạng Nhất, cho Đảng bộ, chính quyền và nhân dân huyện Ba Vì',
  ],
  [
    'Bộ Tư lệnh đã trao giấy khen cho 3 lực lượng Công an, Hải quan và Bộ đội Biên phòng tỉnh Hà Giang.',
    'Giấy khen, 3 tập thể, bởi Bộ Tư lệnh, cho Công an; Hải quan; Bộ đội Biên phòng tỉnh Hà Giang',
  ],
  [
    'Phó Thủ tướng trao Huân chương Lao động hạng Nhì cho ông Lê An và Huân chương Lao động hạng Ba cho bà Phạm Bích.',
    'Huân chương Lao động hạng Nhì, cho Lê An',
    'Huân chương Lao động hạng Ba, cho Phạm Bích',
  ],
];

const titles: Example[] = [
  [
    'Chủ tịch nước đã ký quyết định phong tặng danh hiệu Nghệ sĩ ưu tú cho 102 nghệ sĩ.',
    'Nghệ sĩ ưu tú, 102 cá nhân, bởi Chủ tịch nước',
  ],
  [
    'Huyện có 2 xã được phong tặng danh hiệu “Anh hùng LLVTND”, 312 bà mẹ được truy tặng danh hiệu Bà mẹ Việt Nam anh hùng.',
    'Anh hùng Lực lượng vũ trang nhân dân, 2 tập thể',
    'Bà mẹ Việt Nam anh hùng, 312 cá nhân',
  ],
  [
    'Chủ tịch nước trao danh hiệu Anh hùng Lao động thời kỳ đổi mới cho Tổng công ty Sông Lô.',
    'Anh hùng Lao động, bởi Chủ tịch nước, cho Tổng công ty Sông Lô',
  ],
  [
    'Trong đó, 12 tập thể đạt danh hiệu “Tập thể lao động xuất sắc”, 45 đồng chí đạt “Chiến sỹ thi đua cơ sở”.',
    'Tập thể lao động xuất sắc, 12 tập thể',
    'Chiến sĩ thi đua cơ sở, 45 cá nhân',
  ],
  [
    'Bà Lê Thị Hoa đã được tặng HCLĐ hạng Ba, BK của Thủ tướng Chính phủ và danh hiệu CSTĐ toàn quốc.',
    'Huân chương Lao động hạng Ba, cho Lê Thị Hoa',
    'Bằng khen, bởi Thủ tướng Chính phủ, cho Lê Thị Hoa',
    'Chiến sĩ thi đua toàn quốc, cho Lê Thị Hoa',
  ],
  [
    '05 đồng chí được nhận Kỉ niệm chương “Vì sự nghiệp giáo dục”.',
    'Kỷ niệm chương “Vì sự nghiệp giáo dục”, 5 cá nhân',
  ],
  [
    'Ông từng được Nhà nước phong tặng danh hiệu Nhà giáo Ưu tú (1998), Nhà giáo Nhân dân (2008).',
    'Nhà giáo ưu tú, 1998, bởi Nhà nước',
    'Nhà giáo nhân dân, 2008, bởi Nhà nước',
  ],
  ['3 đảng viên vinh dự nhận Huy hiệu 40 năm tuổi Đảng.', 'Huy hiệu 40 năm tuổi Đảng, 3 cá nhân'],
];

const years: Example[] = [
  [
    'Tập đoàn Bình Minh đã 2 lần được Nhà nước trao tặng Huân chương Lao động hạng Ba vào năm 2011 và năm 2016.',
    'Huân chương Lao động hạng Ba, 2011, bởi Nhà nước, cho Tập đoàn Bình Minh',
    'Huân chương Lao động hạng Ba, 2016, bởi Nhà nước, cho Tập đoàn Bình Minh',
  ],
  [
    'Các năm 2015, 2017 và 2019, Công ty Hòa Bình được nhận Cờ thi đua của Bộ Công Thương.',
    'Cờ thi đua, 2015, bởi Bộ Công Thương, cho Công ty Hòa Bình',
    'Cờ thi đua, 2017, bởi Bộ Công Thương, cho Công ty Hòa Bình',
    'Cờ thi đua, 2019, bởi Bộ Công Thương, cho Công ty Hòa Bình',
  ],
  [
    'Tại Hội nghị (ngày 20/8/2020), Bộ trưởng Bộ Tài chính Lê Dũng thừa ủy quyền trao Huân chương Lao động hạng Nhất cho Cục Thuế Hà Nam.',
    'Huân chương Lao động hạng Nhất, 2020, cho Cục Thuế Hà Nam',
  ],
  [
    'Năm 2020, 3 tập thể đạt danh hiệu Tập thể lao động xuất sắc, 2 cá nhân được tặng Bằng khen của Bộ Y tế.',
    'Tập thể lao động xuất sắc, 3 tập thể, 2020',
    'Bằng khen, 2 cá nhân, 2020, bởi Bộ Y tế',
  ],
  // The years of the merits, of a plan or of a conference's subject are not those of the award.
  [
    'Cục Thuế Hà Nam được UBND tỉnh tặng Bằng khen vì có thành tích xuất sắc trong năm 2019.',
    'Bằng khen, bởi UBND tỉnh, cho Cục Thuế Hà Nam',
  ],
  [
    'Giai đoạn 2016-2020, Cục Thuế Hà Nam đã được tặng Cờ thi đua của Chính phủ.',
    'Cờ thi đua của Chính phủ, bởi Chính phủ, cho Cục Thuế Hà Nam',
  ],
  [
    'Tại Hội nghị tổng kết phong trào thi đua năm 2020, Cục Thuế Hà Nam đã được tặng Cờ thi đua của Chính phủ.',
    'Cờ thi đua của Chính phủ, bởi Chính phủ, cho Cục Thuế Hà Nam',
  ],
];

describe.each([
  ['who receives', receivers],
  ['what differs from no honour in a word', closeCalls],
  ['who gives, and who only hands over', givers],
  ['how many', counts],
  ['ranks', ranks],
  ['recipients by name', names],
  ['titles, medals of ministries, badges', titles],
  ['years', years],
])('%s', (_, examples) => {
  test.each(examples)('%s', (sentence, ...honours) => {
    expect(told(sentence)).toEqual(honours);
  });
});

const spellings = awards.flatMap(({ name, spellings: others }) =>
  [name, ...others].flatMap((spelling) =>
    [spelling, spelling.toUpperCase(), spelling.toLowerCase(), spelling.replace('sĩ', 'sỹ')].map(
      (written) => ({
        name: name.replace('#', '30'),
        written: written.replace('#', '30'),
      }),
    ),
  ),
);

test.each(spellings)('$written is read as $name', ({ name, written }) => {
  expect(told(`Bộ Y tế đã tặng danh hiệu ${written} cho ông Lê An.`)[0]).toMatch(new RegExp(`^${name}, `));
});
