import { describe, expect, test } from 'vitest';
import { honourLinesIn } from '../../../support/read-honours';

type Example = readonly [text: string, ...honours: string[]];

/** What stands before a name, in any number and combination. */
const titles: Example[] = [
  [
    'Tỉnh trao Bằng khen cho các tuyển thủ Vũ Hạnh, Cầm Thúy và Lường Thị Ế.',
    'Bằng khen, bởi Tỉnh, cho Vũ Hạnh; Cầm Thúy; Lường Thị Ế',
  ],
  ['Hai hậu vệ Lê Bền và Sùng A Chớ được tặng Giấy khen.', 'Giấy khen, 2 cá nhân, cho Lê Bền; Sùng A Chớ'],
  [
    'HLV Quách Tài cùng tập thể ĐT bơi lội Lâm Sơn được tặng Bằng khen.',
    'Bằng khen, cho Quách Tài; ĐT bơi lội Lâm Sơn',
  ],
  [
    'Bộ trưởng Bộ Y tế tặng Bằng khen cho: BS.CKII Lê Thị Ngân; KTV. Tô Quang, Khoa Xét nghiệm; ĐDV Phí Thị Lụa – Khoa Nhi.',
    'Bằng khen, bởi Bộ trưởng Bộ Y tế, cho Lê Thị Ngân; Tô Quang; Phí Thị Lụa',
  ],
  [
    'Sư cô Thích nữ Diệu Tâm được UBND tỉnh tặng Bằng khen.',
    'Bằng khen, bởi UBND tỉnh, cho Thích nữ Diệu Tâm',
  ],
  [
    'UBND huyện tặng Giấy khen cho đảng viên Chi bộ thôn Đông và ông Lại Văn Hòa.',
    'Giấy khen, bởi UBND huyện, cho Lại Văn Hòa',
  ],
];

/** Titles glued to a name, and letters that are names. */
const glued: Example[] = [
  [
    'Chủ tịch nước tặng Huân chương Lao động hạng Ba cho nhị vị HT.Thích Thiện An và PGS.TS.Lã Văn Hòa.',
    'Huân chương Lao động hạng Ba, bởi Chủ tịch nước, cho Thích Thiện An; Lã Văn Hòa',
  ],
  [
    'Lãnh đạo tỉnh trao Bằng khen tặng Bệnh viện E. Phát biểu tại buổi lễ, ông Lò Văn Quý chúc mừng.',
    'Bằng khen, bởi tỉnh, cho Bệnh viện E',
  ],
  [
    'Tỉnh tặng Bằng khen cho Tổng Giám đốc Lò Văn Quý, Chỉ huy trưởng Mạc Văn Tuyển và Ban Giám hiệu nhà trường.',
    'Bằng khen, bởi Tỉnh, cho Lò Văn Quý; Mạc Văn Tuyển',
  ],
  [
    'Bệnh viện Phổi Lâm Sơn có 200 giường. Đơn vị liên tục hoàn thành nhiệm vụ, trong đó vinh dự được Bộ Y tế tặng Bằng khen.',
    'Bằng khen, bởi Bộ Y tế, cho Bệnh viện Phổi Lâm Sơn',
  ],
];

/** Names of other peoples and countries, behind any title. */
const foreign: Example[] = [
  [
    'Chủ tịch nước tặng Huân chương Hữu nghị cho ngài Choi Min-ho, Đại sứ Hàn Quốc.',
    'Huân chương Hữu nghị, bởi Chủ tịch nước, cho Choi Min-ho',
  ],
  [
    'Chủ tịch nước tặng Huân chương Hữu nghị cho ông Peter J. Hollis, bà Anne-Marie de la Tour và bà Siobhan O’Hara.',
    'Huân chương Hữu nghị, bởi Chủ tịch nước, cho Peter J. Hollis; Anne-Marie de la Tour; Siobhan O’Hara',
  ],
  [
    'Mục sư K’Tem và già làng A Blong được UBND tỉnh tặng Bằng khen.',
    'Bằng khen, bởi UBND tỉnh, cho K’Tem; A Blong',
  ],
  ['Binh nhất Bh’nướch Lan được tặng Giấy khen.', 'Giấy khen, cho Bh’nướch Lan'],
];

/** A number with its unit, more words about those, and then their names. */
const counted: Example[] = [
  [
    'Phường tặng Giấy khen cho 3 học sinh lớp 7C, Đậu Minh Khôi, Mai Lan và Tạ Quý.',
    'Giấy khen, 3 cá nhân, bởi Phường, cho Đậu Minh Khôi; Mai Lan; Tạ Quý',
  ],
  [
    'Sở trao Giấy khen và tặng hoa cho 2 em Đậu Minh Khôi và Mai Thị Lan.',
    'Giấy khen, 2 cá nhân, bởi Sở, cho Đậu Minh Khôi; Mai Thị Lan',
  ],
  ['Xã tặng Giấy khen cho lớp 9A, tập thể lớp 8B và em Tạ Quý Hợi.', 'Giấy khen, bởi Xã, cho Tạ Quý Hợi'],
  [
    'Hai trợ lý người nước ngoài ở đội bóng chuyền nữ Lâm Sơn là Han Ji-woo và Kim Se Ra được tặng Bằng khen.',
    'Bằng khen, 2 cá nhân, cho Han Ji-woo; Kim Se Ra',
  ],
  [
    'UBND huyện tặng Giấy khen cho 5 cá nhân. Trong đó có anh Vi Văn Thọ, thợ điện, và chị Lò Thị Ngoan.',
    'Giấy khen, 5 cá nhân, bởi UBND huyện, cho Vi Văn Thọ; Lò Thị Ngoan',
  ],
  [
    'UBND huyện tặng Giấy khen cho 5 cá nhân. Hội nghị có nhiều khách dự. Trong đó có ông Vi Văn Thọ.',
    'Giấy khen, 5 cá nhân, bởi UBND huyện',
  ],
];

/** A school, a place or a river with a person's name, or with a word of the grammar in it, receives nothing. */
const namesakes: Example[] = [
  [
    'Sở tặng Giấy khen cho cô Lã Thị Mơ, nguyên Hiệu trưởng Trường THCS Phan Chu Trinh.',
    'Giấy khen, bởi Sở, cho Lã Thị Mơ',
  ],
  [
    'Sở tặng Giấy khen cho bà Lã Thị Mơ, Hiệu trưởng Trường THPT Quang Trung; ông Bế Văn Lục, Phó Hiệu trưởng Trường Mầm non Lê Duẩn.',
    'Giấy khen, bởi Sở, cho Lã Thị Mơ; Bế Văn Lục',
  ],
  [
    'Xã trao Giấy khen cho anh Lại Văn Hòa vì cứu người ở sông Như Nguyệt.',
    'Giấy khen, bởi Xã, cho Lại Văn Hòa',
  ],
  [
    'Bằng khen được trao cho Trường Tiểu học Võ Thị Sáu trước sự chứng kiến của ông Lê Năm, Bí thư Huyện ủy.',
    'Bằng khen, cho Trường Tiểu học Võ Thị Sáu',
  ],
];

/** Each clause has its own recipients, however many they are. */
const clauses: Example[] = [
  [
    'Ông Lê An được tặng Huân chương Lao động hạng Nhì, ông Võ Bình, bà Ngô Thị Cúc và anh Vi Văn Dũng được tặng Bằng khen.',
    'Huân chương Lao động hạng Nhì, cho Lê An',
    'Bằng khen, cho Võ Bình; Ngô Thị Cúc; Vi Văn Dũng',
  ],
  [
    'Bệnh viện Phổi được tặng Huân chương Lao động hạng Ba, bác sĩ Mạc Văn Tuyển, Giám đốc Bệnh viện, được tặng Bằng khen.',
    'Huân chương Lao động hạng Ba, cho Bệnh viện Phổi',
    'Bằng khen, cho Mạc Văn Tuyển',
  ],
  [
    'Các vận động viên Vũ Hạnh, Cầm Thúy được tặng Huân chương Lao động hạng Nhì, trong khi thủ môn Kim Bảo cùng Thái Hằng, Bích Hợp được tặng Huân chương Lao động hạng Ba.',
    'Huân chương Lao động hạng Nhì, cho Vũ Hạnh; Cầm Thúy',
    'Huân chương Lao động hạng Ba, cho Kim Bảo; Thái Hằng; Bích Hợp',
  ],
  [
    'Tại Trường THPT Gò Me, nhà trường đón nhận Huân chương Lao động hạng Nhì.\n\nTại Trường THPT Cồn Tiên, xã Đồi Cát, ngay sau lễ chào cờ, nhà trường đón nhận Huân chương Lao động hạng Ba.',
    'Huân chương Lao động hạng Nhì, cho Trường THPT Gò Me',
    'Huân chương Lao động hạng Ba, cho Trường THPT Cồn Tiên',
  ],
];

/** Who receives for somebody else is no recipient. */
const deputies: Example[] = [
  [
    'Chị Vi Thị Lệ thay mặt gia đình liệt sĩ Mạc Văn Toán nhận Huân chương Dũng cảm.',
    'Huân chương Dũng cảm, cho Mạc Văn Toán',
  ],
  [
    'Em Lò Thị Mai, đại diện gia đình, nhận Bằng khen của Chủ tịch UBND tỉnh.',
    'Bằng khen, bởi Chủ tịch UBND tỉnh',
  ],
  [
    'Vợ anh Mạc Văn Toán, chị Vi Thị Lệ, nhận Bằng khen của Chủ tịch UBND tỉnh.',
    'Bằng khen, bởi Chủ tịch UBND tỉnh',
  ],
];

/** Duties with a comma inside, larger territories and unreadable items do not end a list. */
const bodies: Example[] = [
  [
    'Bộ Tư lệnh tặng Bằng khen cho Đoàn đặc nhiệm phòng, chống ma túy và tội phạm miền Đông (Đoàn 7) và Thượng tá Lại Văn Hòa, Đoàn trưởng.',
    'Bằng khen, bởi Bộ Tư lệnh, cho Đoàn đặc nhiệm phòng, chống ma túy và tội phạm miền Đông (Đoàn 7); Lại Văn Hòa',
  ],
  [
    'Bộ trưởng tặng Bằng khen cho: Đài Phát thanh và Truyền hình tỉnh Lâm Sơn; Công an huyện Đồi Cát, Công an tỉnh Lâm Sơn, Bộ Công an; Cán bộ và nhân dân xã Gò Me.',
    'Bằng khen, bởi Bộ trưởng, cho Đài Phát thanh và Truyền hình tỉnh Lâm Sơn; Công an huyện Đồi Cát; Cán bộ và nhân dân xã Gò Me',
  ],
  [
    'Viện trưởng VKSND tối cao trao Cờ thi đua cho VKSND cấp cao tại Lâm Sơn tại hội nghị cuối năm.',
    'Cờ thi đua, bởi Viện trưởng VKSND tối cao, cho VKSND cấp cao tại Lâm Sơn',
  ],
  [
    'Sở tặng Giấy khen cho PGS – TS Lã Thị Mơ Giảng viên Cao cấp, Khoa Toán, và ThS Bế Văn Lục, Giảng viên Cao cấp.',
    'Giấy khen, bởi Sở, cho Lã Thị Mơ; Bế Văn Lục',
  ],
];

/** Recipients behind "có", "biểu dương", or named by a ceremony. */
const elsewhere: Example[] = [
  ['Huyện đoàn trao Giấy khen, tuyên dương em Tạ Quý Hợi.', 'Giấy khen, bởi Huyện đoàn, cho Tạ Quý Hợi'],
  [
    'Trong số các cá nhân được phong tặng danh hiệu Anh hùng Lao động có bà Lã Thị Mơ, Chủ tịch Công ty Hoa Mai.',
    'Anh hùng Lao động, cho Lã Thị Mơ',
  ],
  [
    'Chủ tịch nước đã phong tặng danh hiệu Nhà giáo ưu tú cho 3 cá nhân của trường. Các cá nhân được phong tặng lần này có TS Bế Văn Lục, Trưởng khoa. 2 cá nhân còn lại gồm: cô Lã Thị Mơ; thầy Tạ Quý Hợi.',
    'Nhà giáo ưu tú, 3 cá nhân, bởi Chủ tịch nước, cho Bế Văn Lục; Lã Thị Mơ; Tạ Quý Hợi',
  ],
  [
    'UBND xã Đồi Cát tổ chức Lễ đón nhận Huân chương Lao động hạng Ba Trường THCS Gò Me.',
    'Huân chương Lao động hạng Ba, cho Trường THCS Gò Me',
  ],
  [
    'Tại Trường THPT Cồn Tiên, nhà trường tổ chức lễ đón nhận Huân chương Lao động hạng Ba.',
    'Huân chương Lao động hạng Ba, cho Trường THPT Cồn Tiên',
  ],
];

/** Others in the sentence receive nothing. */
const others: Example[] = [
  [
    'Tham dự lễ trao Bằng khen cho Trường THCS Gò Me có ông Lò Văn Quý, Bí thư Huyện ủy.',
    'Bằng khen, cho Trường THCS Gò Me',
  ],
  [
    'Dự lễ trao Huân chương Lao động có các đồng chí: Lò Văn Quý - Bí thư Tỉnh ủy; Mạc Văn Tuyển - Phó Bí thư.',
  ],
  [
    'Ông Lò Văn Quý cho biết, Trường THCS Gò Me đã được tặng Bằng khen của Bộ.',
    'Bằng khen, bởi Bộ, cho Trường THCS Gò Me',
  ],
  ['Chị Vi Thị Lệ, vợ liệt sĩ Mạc Văn Toán, nhận Bằng khen truy tặng chồng.', 'Bằng khen'],
  [
    'Công ty Hoa Mai do ông Lò Văn Quý làm giám đốc được tặng Huân chương Lao động hạng Ba.',
    'Huân chương Lao động hạng Ba, cho Công ty Hoa Mai',
  ],
  ['Bộ phim về nhà văn Vũ Trọng Hiền được tặng Bằng khen của Bộ.', 'Bằng khen, bởi Bộ'],
  [
    'UBND xã trao Giấy khen cho anh Lại Văn Hòa, người đã cứu cháu Tạ Quý Hợi.',
    'Giấy khen, bởi UBND xã, cho Lại Văn Hòa',
  ],
];

/** A territory behind a smaller one is part of its name; a dash may join two persons. */
const joined: Example[] = [
  [
    'Chính phủ tặng Cờ thi đua cho Nhân dân và cán bộ xã Đồi Cát, huyện Lâm Bình, tỉnh Lâm Sơn.',
    'Cờ thi đua, bởi Chính phủ, cho Nhân dân và cán bộ xã Đồi Cát, huyện Lâm Bình, tỉnh Lâm Sơn',
  ],
  [
    '2 phóng viên của báo là Hà Ngọc Trang- Cao Thị Huệ được tặng Bằng khen.',
    'Bằng khen, 2 cá nhân, cho Hà Ngọc Trang; Cao Thị Huệ',
  ],
  [
    'Tỉnh tặng Bằng khen cho 2 ông Lò Văn Quý - nguyên Trưởng phòng và Mạc Văn Tuyển - chuyên viên.',
    'Bằng khen, 2 cá nhân, bởi Tỉnh, cho Lò Văn Quý; Mạc Văn Tuyển',
  ],
];

/** Short words for those named before. */
const short: Example[] = [
  [
    '**Bệnh viện Quân y 120**\n\nNăm 2023, Bệnh viện Quân y 120 thu dung 98.000 lượt người. Bệnh viện được Bộ Quốc phòng tặng Bằng khen.',
    'Bằng khen, 2023, bởi Bộ Quốc phòng, cho Bệnh viện Quân y 120',
  ],
  [
    'Sản phẩm của HTX Chè Sơn Dương đạt OCOP 5 sao. HTX được Liên minh HTX Việt Nam tặng Bằng khen năm 2020, Bộ Y tế tặng Bằng khen năm 2022.',
    'Bằng khen, 2020, bởi Liên minh HTX Việt Nam, cho HTX Chè Sơn Dương',
    'Bằng khen, 2022, bởi Bộ Y tế, cho HTX Chè Sơn Dương',
  ],
  [
    'Bà Trần Thị Xuân Mai mở xưởng. Năm 2010, công ty nhận Cúp vàng; 2014, bà được Bộ Y tế tặng Bằng khen; 2016, được Thủ tướng Chính phủ tặng Bằng khen.',
    'Bằng khen, 2014, bởi Bộ Y tế, cho Trần Thị Xuân Mai',
    'Bằng khen, 2016, bởi Thủ tướng Chính phủ, cho Trần Thị Xuân Mai',
  ],
  [
    '7 cá nhân, trong đó có ông Huỳnh Văn Khéo, bà Võ Thị Sáu, được UBND huyện tặng Giấy khen; 11 bác sĩ, dược sĩ được Bộ Y tế tặng Bằng khen.',
    'Giấy khen, 7 cá nhân, bởi UBND huyện, cho Huỳnh Văn Khéo; Võ Thị Sáu',
    'Bằng khen, 11 cá nhân, bởi Bộ Y tế',
  ],
  [
    'Bộ trao Bằng công nhận cho Trường Mầm non Ánh Dương. Dịp này, UBND huyện tặng Giấy khen cho tập thể nhà trường và 3 cá nhân; nhà trường tặng hoa các nhà hảo tâm: bà Đặng Thị Vượng, ông Tăng Bá Lâm.',
    'Giấy khen, 3 cá nhân, bởi UBND huyện, cho Trường Mầm non Ánh Dương',
  ],
  [
    'Tập thơ của nhà thơ Tạ Vũ Khiêm, người từng nhận Giải thưởng Nhà nước năm 2012, vừa ra mắt.',
    'Giải thưởng Nhà nước, 2012, cho Tạ Vũ Khiêm',
  ],
  [
    'Anh Võ Hoài Sơn, thợ hàn: “Năm ngoái tổ tôi được Liên đoàn Lao động tỉnh tặng Bằng khen, ai cũng vui”.',
    'Bằng khen, bởi Liên đoàn Lao động tỉnh',
  ],
  [
    'Hạt Kiểm lâm Nậm Nhùn giữ rừng. Hạt được UBND huyện tặng Giấy khen; UBND xã tặng Giấy khen cho Trạm Kiểm lâm Nậm Hàng, kiểm lâm viên Tao Văn Dín.',
    'Giấy khen, bởi UBND huyện, cho Hạt Kiểm lâm Nậm Nhùn',
    'Giấy khen, bởi UBND xã, cho Trạm Kiểm lâm Nậm Hàng; Tao Văn Dín',
  ],
  [
    'Công ty Điện lực Hà Sơn được EVN tặng Cờ thi đua; được Bộ Y tế tặng Bằng khen; có 6 tập thể, 4 cá nhân được UBND tỉnh tặng Bằng khen.',
    'Bằng khen, bởi Bộ Y tế, cho Công ty Điện lực Hà Sơn',
    'Bằng khen, 6 tập thể, 4 cá nhân, bởi UBND tỉnh',
  ],
  [
    'NHCSXH chi nhánh Hà Sơn được Thủ tướng Chính phủ tặng Bằng khen năm 2009.',
    'Bằng khen, 2009, bởi Thủ tướng Chính phủ, cho NHCSXH chi nhánh Hà Sơn',
  ],
  [
    'Bảo hiểm xã hội huyện Sơn Hà cải cách thủ tục. BHXH huyện Sơn Hà có 17 viên chức. Năm 2019, đơn vị được Bộ Tài chính tặng Bằng khen.',
    'Bằng khen, 2019, bởi Bộ Tài chính, cho BHXH huyện Sơn Hà',
  ],
  [
    'Đoàn Văn công Sông Lam phát động thi đua. Đoàn được Nhà nước tặng thưởng Huân chương Quân công hạng Ba.',
    'Huân chương Quân công hạng Ba, bởi Nhà nước, cho Đoàn Văn công Sông Lam',
  ],
  [
    'Ban Tổ chức Tỉnh ủy phát động giải báo chí. Cơ quan báo chí có nhiều bài hay được tặng Bằng khen; tác phẩm đoạt giải A được Tỉnh ủy tặng Bằng khen.',
  ],
  [
    'Ông Thái Doãn Hùng, Chủ tịch HĐQT Vinamex cũng được nhận Bằng khen của Bộ Y tế.',
    'Bằng khen, bởi Bộ Y tế, cho Thái Doãn Hùng',
  ],
  [
    'Phòng Cảnh sát PCCC và CNCH Công an tỉnh Hà Sơn được Bộ Công an tặng Bằng khen.',
    'Bằng khen, bởi Bộ Công an, cho Phòng Cảnh sát PCCC và CNCH Công an tỉnh Hà Sơn',
  ],
  [
    'Các hộ bà Mai Thị Thơm, ông Lê Xuân Dũng được UBND huyện tặng Giấy khen.',
    'Giấy khen, bởi UBND huyện, cho Mai Thị Thơm; Lê Xuân Dũng',
  ],
  [
    'Đảng bộ phường Gò Me được tặng Cờ thi đua của Thành ủy. Năm 2021, Đảng bộ được tặng Bằng khen của Thủ tướng.',
    'Cờ thi đua, bởi Thành ủy, cho Đảng bộ phường Gò Me',
    'Bằng khen, 2021, bởi Thủ tướng, cho Đảng bộ phường Gò Me',
  ],
  [
    'Em Tạ Quý Hợi là học sinh lớp 9A. Với hành động đẹp, em được Chủ tịch UBND huyện tặng Giấy khen.',
    'Giấy khen, bởi Chủ tịch UBND huyện, cho Tạ Quý Hợi',
  ],
  [
    'Em Tạ Quý Hợi cứu em Lò Thị Mai. Với hành động đẹp, em được Chủ tịch UBND huyện tặng Giấy khen.',
    'Giấy khen, bởi Chủ tịch UBND huyện',
  ],
  [
    'Hợp tác xã dịch vụ nông nghiệp và môi trường Đồi Cát được UBND tỉnh tặng Bằng khen.',
    'Bằng khen, bởi UBND tỉnh, cho Hợp tác xã dịch vụ nông nghiệp và môi trường Đồi Cát',
  ],
  [
    'Chi bộ Trường THCS Gò Me; Chi bộ thôn Đông và 2 đảng viên: Lã Thị Mơ, Bế Văn Lục được Đảng ủy tặng Giấy khen.',
    'Giấy khen, 2 cá nhân, bởi Đảng ủy, cho Chi bộ Trường THCS Gò Me; Chi bộ thôn Đông; Lã Thị Mơ; Bế Văn Lục',
  ],
];

describe.each([
  ['short words', short],
  ['others in the sentence', others],
  ['one name or two', joined],
  ['names of bodies', bodies],
  ['recipients elsewhere in the sentence', elsewhere],
  ['titles', titles],
  ['titles glued to names', glued],
  ['names of other peoples', foreign],
  ['counted recipients', counted],
  ['namesakes', namesakes],
  ['recipients of each clause', clauses],
  ['deputies', deputies],
])('%s', (_, examples) => {
  test.each(examples)('%s', (text, ...honours) => {
    expect(honourLinesIn(text)).toEqual(honours);
  });
});
