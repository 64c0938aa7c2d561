import { expect, test } from 'vitest';
import { honourLinesIn } from '../../../support/read-honours';

type Example = readonly [what: string, markdown: string, ...honours: string[]];

/** Sentences of several clauses: whose award it is, and of which year. */
const examples: Example[] = [
  [
    'a credit in brackets receives nothing',
    'Các cá nhân được nhận Giấy khen đột xuất của Giám đốc Công an tỉnh (Ảnh: Hải Yến)',
    'Giấy khen, bởi Giám đốc Công an tỉnh',
  ],
  [
    'who meets those that were honoured receives nothing',
    'Tỉnh đoàn Hà Trung gặp mặt các đoàn viên được Trung ương Đoàn tặng Bằng khen.',
    'Bằng khen, bởi Trung ương Đoàn',
  ],
  [
    'nor who holds a ceremony for them',
    'Trường Đại học Sông Hồng tổ chức lễ chúc mừng các thầy cô vừa được Chủ tịch nước phong tặng danh hiệu Nhà giáo Nhân dân.',
    'Nhà giáo nhân dân, bởi Chủ tịch nước',
  ],
  [
    'but whom they meet does',
    'Công ty Hoa Sen biểu dương anh Lê Văn Bình được Bộ Công Thương tặng Bằng khen.',
    'Bằng khen, bởi Bộ Công Thương, cho Lê Văn Bình',
  ],
  [
    'who holds a ceremony and receives',
    'Ngày 5/6, Bệnh viện Phổi Hà Trung long trọng tổ chức lễ kỷ niệm 63 năm thành lập, 10 năm đổi tên (1948-2018) và đón nhận Huân chương Lao động hạng Nhì.',
    'Huân chương Lao động hạng Nhì, cho Bệnh viện Phổi Hà Trung',
  ],
  [
    'who receives it for somebody',
    'Công an tỉnh Bến Hải đón nhận danh hiệu Anh hùng Lực lượng vũ trang nhân dân do Chủ tịch nước phong tặng cho Ban An ninh huyện Vĩnh Kim.',
    'Anh hùng Lực lượng vũ trang nhân dân, bởi Chủ tịch nước, cho Ban An ninh huyện Vĩnh Kim',
  ],
  [
    'a second award of another recipient',
    'Trường Mầm non Hoa Mai nhận Cờ thi đua của UBND tỉnh; Bằng khen của Bộ trưởng Bộ GD&ĐT cho Hiệu trưởng ThS. Trần Lê Minh.',
    'Cờ thi đua, bởi UBND tỉnh, cho Trường Mầm non Hoa Mai',
    'Bằng khen, bởi Bộ trưởng Bộ GD&ĐT, cho Trần Lê Minh',
  ],
  [
    'a bracket ends no list of names',
    'Chủ tịch nước tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân cho Đội biệt động 7 (tiền thân của Công an quận Hải Vân) và liệt sĩ Hoàng Văn Lãm.',
    'Anh hùng Lực lượng vũ trang nhân dân, bởi Chủ tịch nước, cho Đội biệt động 7; Hoàng Văn Lãm',
  ],
  [
    'offices counted in words',
    'Hai phó giám đốc công an tỉnh là Đại tá Phạm Văn Đông và Thượng tá Lê Quốc Hưng được tặng Huân chương Bảo vệ Tổ quốc hạng Ba.',
    'Huân chương Bảo vệ Tổ quốc hạng Ba, 2 cá nhân, cho Phạm Văn Đông; Lê Quốc Hưng',
  ],
  [
    'a number of the clause before',
    'Khối có 6 đơn vị hoàn thành xuất sắc nhiệm vụ; Đảng bộ Báo Vĩnh Hòa được Tỉnh ủy tặng Cờ thi đua.',
    'Cờ thi đua, bởi Tỉnh ủy, cho Đảng bộ Báo Vĩnh Hòa',
  ],
  [
    'a clause that registers for a title',
    '3 tập thể và 21 cá nhân được Chủ tịch UBND tỉnh tặng Bằng khen; 100% cá nhân đăng ký danh hiệu Lao động tiên tiến.',
    'Bằng khen, 3 tập thể, 21 cá nhân, bởi Chủ tịch UBND tỉnh',
  ],
  [
    'a verb within the name of a place',
    'Chủ tịch nước tặng Huân chương Lao động hạng Nhì cho Chi cục trưởng Chi cục Hải quan Trà Lĩnh Mã Thanh Sơn.',
    'Huân chương Lao động hạng Nhì, bởi Chủ tịch nước, cho Mã Thanh Sơn',
  ],
  [
    'who signed the decision gives',
    'Theo quyết định 431/QĐ-CTN do Chủ tịch nước ký ngày 28/11, có 42 cá nhân được phong tặng danh hiệu Nghệ sĩ Nhân dân.',
    'Nghệ sĩ nhân dân, 42 cá nhân, bởi Chủ tịch nước',
  ],
  [
    'a giver behind "lần thứ"',
    'Nhà máy Giấy Sông Lô đón nhận Huân chương Lao động hạng Nhì lần thứ 2 của Chủ tịch nước.',
    'Huân chương Lao động hạng Nhì, bởi Chủ tịch nước, cho Nhà máy Giấy Sông Lô',
  ],
  [
    'givers that nobody names',
    'Ngân hàng Phương Bắc đã đón nhận nhiều bằng khen của các Bộ, ban ngành.',
    'Bằng khen, cho Ngân hàng Phương Bắc',
  ],
  [
    'a year behind a dateline',
    'QPTĐ - Năm 2024, đơn vị có 1 đồng chí được Bộ Quốc phòng tặng Bằng khen.',
    'Bằng khen, 1 cá nhân, 2024, bởi Bộ Quốc phòng',
  ],
  [
    '"đến năm" alone is a year',
    'Đến năm 2015, anh Hoàng Đình Mẫn được phong tặng danh hiệu Anh hùng Lao động.',
    'Anh hùng Lao động, 2015, cho Hoàng Đình Mẫn',
  ],
  [
    '"từ … đến" is a period',
    'Từ năm 2010 đến năm 2015, Trường Tiểu học Kim Liên được tặng Cờ thi đua của Bộ GD&ĐT.',
    'Cờ thi đua, bởi Bộ GD&ĐT, cho Trường Tiểu học Kim Liên',
  ],
  [
    'a year that opens the next award',
    'Năm 2016, Trường THPT Lê Lợi được tặng Bằng khen của Thủ tướng Chính phủ, năm 2019 đạt Cờ thi đua của Chính phủ, năm 2021 thêm Huân chương Lao động hạng Nhì.',
    'Bằng khen, 2016, bởi Thủ tướng Chính phủ, cho Trường THPT Lê Lợi',
    'Cờ thi đua của Chính phủ, 2019, bởi Chính phủ, cho Trường THPT Lê Lợi',
    'Huân chương Lao động hạng Nhì, 2021, cho Trường THPT Lê Lợi',
  ],
  [
    '"năm 2011 là" with a title',
    'Năm 2005, ông Lê Văn Tám được tặng Huân chương Lao động hạng Ba, năm 2011 là Chiến sĩ thi đua toàn quốc.',
    'Huân chương Lao động hạng Ba, 2005, cho Lê Văn Tám',
    'Chiến sĩ thi đua toàn quốc, 2011, cho Lê Văn Tám',
  ],
  [
    'a name right behind a date',
    'Năm 2012 người thợ Hoàng Đức Thọ được Chủ tịch nước phong tặng danh hiệu AHLĐ.',
    'Anh hùng Lao động, 2012, bởi Chủ tịch nước, cho Hoàng Đức Thọ',
  ],
  [
    'a body right behind a date',
    'Ngày 5/6 Công ty Hoa Sen được tặng Cờ thi đua của Bộ Công Thương.',
    'Cờ thi đua, bởi Bộ Công Thương, cho Công ty Hoa Sen',
  ],
  [
    'a giver right behind a date',
    'Năm 2010 Chủ tịch UBND tỉnh tặng Bằng khen cho Chi bộ thôn 3.',
    'Bằng khen, 2010, bởi Chủ tịch UBND tỉnh, cho Chi bộ thôn 3',
  ],
  [
    'the same again for another',
    'Tại đây Chủ tịch nước Lê Xuân Phú truy tặng danh hiệu Anh hùng Lao động cho cố GS.VS Vũ Tuyên Hòa và trao tặng cho GS Trương Hoàng Chung.',
    'Anh hùng Lao động, bởi Chủ tịch nước, cho Vũ Tuyên Hòa; Trương Hoàng Chung',
  ],
  [
    'an office without the two words of its holder',
    'Thứ trưởng Nguyễn Mạnh Hà đã thay mặt Chủ tịch nước Lương Cẩn trao tặng Huân chương Hữu nghị cho ngài Peter Holm.',
    'Huân chương Hữu nghị, bởi Chủ tịch nước, cho Peter Holm',
  ],
  [
    'the short names of the badge of the Party',
    '3 đảng viên nhận Huy hiệu 60 năm tuổi Đảng; 2 đảng viên nhận Huy hiệu 55 năm. Đảng ủy phường An Hòa truy tặng Huy hiệu Đảng 30 năm cho 1 đảng viên.',
    'Huy hiệu 60 năm tuổi Đảng, 3 cá nhân',
    'Huy hiệu 55 năm tuổi Đảng, 2 cá nhân',
    'Huy hiệu 30 năm tuổi Đảng, 1 cá nhân, bởi Đảng ủy phường An Hòa',
  ],
  ['the badge of a trade', 'Công ty được trao Huy hiệu 60 năm thành lập ngành Dệt.'],
  [
    'a short unit',
    'Đơn vị có 12 đ/c được tặng Giấy khen của Giám đốc Sở.',
    'Giấy khen, 12 cá nhân, bởi Giám đốc Sở',
  ],
  [
    'a count that vouches for the award beside it',
    'Đơn vị được tặng Huân chương Lao động hạng Nhì, 1 danh hiệu Anh hùng Lao động.',
    'Huân chương Lao động hạng Nhì',
    'Anh hùng Lao động, số lượng 1',
  ],
  [
    'a span of years is no year of each',
    'Chỉ tính riêng trong năm 2019 và 2020, chị Vũ Thị Hòa đã được nhận Huân chương Chiến công hạng Ba.',
    'Huân chương Chiến công hạng Ba, cho Vũ Thị Hòa',
  ],
];

test.each(examples)('%s', (_, markdown, ...honours) => {
  expect(honourLinesIn(markdown)).toEqual(honours);
});
