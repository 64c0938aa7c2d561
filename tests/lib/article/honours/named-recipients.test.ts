import { describe, expect, test } from 'vitest';
import { honourLinesIn } from '../../../support/read-honours';

type Example = readonly [markdown: string, ...honours: string[]];

/** What somebody does, in words of no table, before a full name. */
const occupations: Example[] = [
  [
    'UBND tỉnh tặng Bằng khen cho nhà điêu khắc Phạm Đình Bảo (tượng Chiến thắng), soạn giả Hà Hữu Tâm, thợ lặn Lê Thị Mơ.',
    'Bằng khen, bởi UBND tỉnh, cho Phạm Đình Bảo; Hà Hữu Tâm; Lê Thị Mơ',
  ],
  [
    'Tỉnh trao Bằng khen cho Thượng úy quân nhân chuyên nghiệp Lê Đình Cường, nghệ sĩ chèo Hồ Bền và anh thợ hàn Bùi Đức Lai.',
    'Bằng khen, bởi Tỉnh, cho Lê Đình Cường; Hồ Bền; Bùi Đức Lai',
  ],
  [
    'Nghệ sĩ xiếc Đỗ Quang Vinh, nghệ nhân chạm bạc Vi Văn Tới được Bộ tặng Bằng khen.',
    'Bằng khen, bởi Bộ, cho Đỗ Quang Vinh; Vi Văn Tới',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho ông Lê Văn Nam, con trai ông Vừ A Páo, và bà Hà Thị Mơ, học trò cũ của thầy Tòng Văn Tâm.',
    'Bằng khen, bởi UBND tỉnh, cho Lê Văn Nam; Hà Thị Mơ',
  ],
  [
    'Tỉnh tặng Bằng khen cho công nhân nhà máy Trần Hưng Đạo và ông Lò Văn Nam, trú đường Nguyễn Thị Định.',
    'Bằng khen, bởi Tỉnh, cho Lò Văn Nam',
  ],
  [
    'Bằng khen được trao cho TT. Thích Minh Nhật, ĐĐ.Thích Huệ An và SC Thích Nữ Diệu Hạnh.',
    'Bằng khen, cho Thích Minh Nhật; Thích Huệ An; Thích Nữ Diệu Hạnh',
  ],
  [
    'Chủ tịch UBND xã đã tuyên dương, tặng Giấy khen, thưởng em Lường Văn Khoa (lớp 9A).',
    'Giấy khen, bởi Chủ tịch UBND xã, cho Lường Văn Khoa',
  ],
];

/** Family names that are titles elsewhere, and places behind an office, which are no names. */
const namesakes: Example[] = [
  [
    'UBND tỉnh tặng Bằng khen cho nhà báo Ông Ích Tường, thầy Phó Đức Anh, ông Ông Văn Tùng và ông Phó Giám Đốc Lê Văn Nam.',
    'Bằng khen, bởi UBND tỉnh, cho Ông Ích Tường; Phó Đức Anh; Ông Văn Tùng; Lê Văn Nam',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho Linh mục Giuse Lê Văn Đạo, chánh xứ Phước Lộc; nữ tu Maria Hà Thị Mơ, Dòng Mến Thánh Giá.',
    'Bằng khen, bởi UBND tỉnh, cho Giuse Lê Văn Đạo; Maria Hà Thị Mơ',
  ],
];

/** Before another act, behind "có", and counted by a word in small letters. */
const lists: Example[] = [
  [
    'Bộ Quốc phòng tặng Cờ thi đua cho Sư đoàn 415, Trường Quân sự Hòa Lạc; tặng Bằng khen cho Đại úy Hà Thị Mơ.',
    'Cờ thi đua, bởi Bộ Quốc phòng, cho Sư đoàn 415; Trường Quân sự Hòa Lạc',
    'Bằng khen, bởi Bộ Quốc phòng, cho Hà Thị Mơ',
  ],
  [
    'Trong số những gương mặt được Bộ tặng Bằng khen lần này có đô cử Lê Văn Cầu, nữ xạ thủ Hà Thị Mơ.',
    'Bằng khen, bởi Bộ, cho Lê Văn Cầu; Hà Thị Mơ',
  ],
  [
    '3 tập thể thôn Đông, thôn Đoài, thôn Thượng được UBND huyện tặng Giấy khen.',
    'Giấy khen, 3 tập thể, bởi UBND huyện, cho thôn Đông; thôn Đoài; thôn Thượng',
  ],
];

/** Relatives, those for whom somebody receives, and lists behind numbers. */
const related: Example[] = [
  [
    'Con trai bà, anh Lưu Đình Thắng, công nhân, năm 2023 cũng được tặng Bằng khen của Bộ Y tế.',
    'Bằng khen, 2023, bởi Bộ Y tế, cho Lưu Đình Thắng',
  ],
  [
    'Đại tá Ngô Đình Trọng, Giám đốc Bệnh viện Quân y 105, đã thay mặt đơn vị đón nhận Bằng khen của Bộ Quốc phòng.',
    'Bằng khen, bởi Bộ Quốc phòng, cho Bệnh viện Quân y 105',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho 2 tập thể gồm Đội Điều tra tội phạm, Công an xã Hà Lâu và 2 cá nhân gồm: Trung tá Lò Văn Nam – Phó Trưởng Công an; Đại úy Hà Thị Mơ.',
    'Bằng khen, 2 tập thể, 2 cá nhân, bởi UBND tỉnh, cho Đội Điều tra tội phạm; Công an xã Hà Lâu; Lò Văn Nam; Hà Thị Mơ',
  ],
  [
    'Giám đốc Sở Y tế Lê Văn An và 2 phó giám đốc Lò Thanh Bình, Hà Như Ngọc được Bộ Y tế tặng Bằng khen.',
    'Bằng khen, 2 cá nhân, bởi Bộ Y tế, cho Lê Văn An; Lò Thanh Bình; Hà Như Ngọc',
  ],
  [
    'Các đơn vị thành viên gồm Sở Y tế, Sở Nội vụ nhận Cờ thi đua của UBND tỉnh.',
    'Cờ thi đua, bởi UBND tỉnh, cho Sở Y tế; Sở Nội vụ',
  ],
  [
    'Hiệu trưởng trao bằng Nhà giáo Ưu tú cho 2 giảng viên: TS Lê Văn Nam (Khoa Cơ khí), TS Hà Thị Mơ.',
    'Nhà giáo ưu tú, 2 cá nhân, cho Lê Văn Nam; Hà Thị Mơ',
  ],
  [
    'Tổng cục Hậu cần truy tặng Bằng khen cho anh Lò Văn Nam (1989, trú xã Hòa Liên); Trường Tiểu học Tà Xùa dẫn đầu khối, được tặng Cờ thi đua.',
    'Bằng khen, bởi Tổng cục Hậu cần, cho Lò Văn Nam',
    'Cờ thi đua, cho Trường Tiểu học Tà Xùa',
  ],
];

/** A body by its people, with its place, or by numbers alone. */
const bodies: Example[] = [
  [
    'UBND tỉnh tặng Bằng khen cho thầy và trò Trường THPT Lê Quý Đôn, cô trò Trường Mầm non Hoa Mai.',
    'Bằng khen, bởi UBND tỉnh, cho Trường THPT Lê Quý Đôn; Trường Mầm non Hoa Mai',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho tập thể cán bộ, giáo viên và học sinh Trường THPT Tân Lập, tập thể y, bác sĩ Bệnh viện Sao Mai.',
    'Bằng khen, bởi UBND tỉnh, cho Trường THPT Tân Lập; Bệnh viện Sao Mai',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho Trường THPT Tân Lập, quận 3 và Trường Mầm non Hoa Mai, xã Tân An, huyện Phú Hòa.',
    'Bằng khen, bởi UBND tỉnh, cho Trường THPT Tân Lập; Trường Mầm non Hoa Mai',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho Công ty Hoa Mai, xã Tân An, xã Tân Bình và huyện Phú Hòa.',
    'Bằng khen, bởi UBND tỉnh, cho Công ty Hoa Mai; xã Tân An; xã Tân Bình; huyện Phú Hòa',
  ],
  [
    'Bộ Quốc phòng tặng Bằng khen cho Vùng 1, 2, 4; Lữ đoàn 25.',
    'Bằng khen, bởi Bộ Quốc phòng, cho Lữ đoàn 25',
  ],
];

/** Lists that number their items within a sentence, and names with a country. */
const numbered: Example[] = [
  [
    'Thủ tướng tặng Bằng khen cho 3 tập thể gồm: 1- Hội người Việt Nam tại Pháp; 2- Hội Doanh nghiệp Việt Nam tại Vương quốc Anh; 3- Công ty Hoa Mai.',
    'Bằng khen, 3 tập thể, bởi Thủ tướng, cho Hội người Việt Nam tại Pháp; Hội Doanh nghiệp Việt Nam tại Vương quốc Anh; Công ty Hoa Mai',
  ],
  [
    'Thủ tướng tặng Bằng khen cho 3 tập thể gồm: 1. Sở Y tế; 2. Sở Tư pháp; và 3. Công ty Hoa Mai. Lễ trao diễn ra hôm qua.',
    'Bằng khen, 3 tập thể, bởi Thủ tướng, cho Sở Y tế; Sở Tư pháp; Công ty Hoa Mai',
  ],
  [
    'Thủ tướng tặng Bằng khen cho các ông, bà: (1) Ông Lê Văn Nam, Giám đốc Sở Y tế, (2) Bà Hà Thị Mơ, Phó Giám đốc Sở Y tế và (3) Ông Lò Văn Ún.',
    'Bằng khen, bởi Thủ tướng, cho Lê Văn Nam; Hà Thị Mơ; Lò Văn Ún',
  ],
  [
    'Bộ tặng Bằng khen cho Hội người VN tại CH Czech, ông Jonathan Hạnh Nguyễn (kiều bào tại Philippines).',
    'Bằng khen, bởi Bộ, cho Hội người VN tại CH Czech; Jonathan Hạnh Nguyễn',
  ],
  [
    'Thủ tướng tặng Bằng khen cho Hội Nông dân Việt Nam tại Hà Nội.',
    'Bằng khen, bởi Thủ tướng, cho Hội Nông dân Việt Nam',
  ],
];

/** A title or heading that is a name says whose awards the list below has. */
const named: Example[] = [
  [
    '**BỆNH VIỆN ĐA KHOA SAO MAI**\n\nĐược Nhà nước tặng thưởng:\n\n- Huân chương Lao động hạng Ba (2010)',
    'Huân chương Lao động hạng Ba, 2010, bởi Nhà nước, cho BỆNH VIỆN ĐA KHOA SAO MAI',
  ],
  [
    'Tỉnh nhà có nhiều thầy thuốc giỏi.\n\n## Bác sĩ Nông Thị Mơ\n\nBà được tặng Huân chương Lao động hạng Nhì năm 2009.',
    'Huân chương Lao động hạng Nhì, 2009, cho Nông Thị Mơ',
  ],
  [
    'Tỉnh nhà có nhiều thầy thuốc giỏi.\n\n## NÔNG THỊ MƠ\n\nKhen thưởng:\n\n- Bằng khen của Bộ Y tế năm 2009',
    'Bằng khen, 2009, bởi Bộ Y tế, cho NÔNG THỊ MƠ',
  ],
  [
    'Tỉnh nhà có nhiều thầy thuốc giỏi.\n\n## CÔNG TÁC Y TẾ\n\nPhần thưởng đã được nhận:\n\n- Bằng khen của Bộ Y tế năm 2009',
    'Bằng khen, 2009, bởi Bộ Y tế',
  ],
];

/** Who accepts an award is not always who receives it. */
const relatives: Example[] = [
  [
    'Chủ tịch UBND tỉnh trao Huân chương Dũng cảm của Chủ tịch nước cho ông Lê Văn Bình (bố liệt sĩ Lê Văn Nam).',
    'Huân chương Dũng cảm, bởi Chủ tịch nước',
  ],
  [
    'Chủ tịch UBND tỉnh trao Huân chương Dũng cảm của Chủ tịch nước cho bà Nông Thị Khoa, mẹ của liệt sĩ Lê Văn Nam.',
    'Huân chương Dũng cảm, bởi Chủ tịch nước',
  ],
  [
    'Bà Nông Thị Khoa (vợ liệt sĩ Lê Văn Bình) nhận Huân chương Dũng cảm do Chủ tịch nước truy tặng.',
    'Huân chương Dũng cảm, bởi Chủ tịch nước',
  ],
  [
    'Liệt sĩ Lò Văn Nam, con trai ông Lò Văn Bình, được truy tặng Huân chương Chiến công hạng Nhất.',
    'Huân chương Chiến công hạng Nhất, cho Lò Văn Nam',
  ],
  [
    'Chủ tịch nước truy tặng danh hiệu Bà mẹ Việt Nam anh hùng cho bà Nông Thị Khoa (mẹ liệt sĩ Lê Văn Bình) và bà Hà Thị Mơ, mẹ của liệt sĩ Lò Văn Ún.',
    'Bà mẹ Việt Nam anh hùng, bởi Chủ tịch nước, cho Nông Thị Khoa; Hà Thị Mơ',
  ],
  [
    'Bộ trưởng tặng Bằng khen cho bà Hà Thị Mơ, vợ ông Lê Văn Nam, và ông Hà Quý (con nuôi đồn biên phòng).',
    'Bằng khen, bởi Bộ trưởng, cho Hà Thị Mơ; Hà Quý',
  ],
];

/** The names behind “là”, and those that a next sentence divides by award. */
const divided: Example[] = [
  [
    'Vợ chồng đảng viên là đồng chí Lò Văn Để và Hà Thị Lan cùng nhận Huy hiệu 60 năm tuổi Đảng.',
    'Huy hiệu 60 năm tuổi Đảng, cho Lò Văn Để; Hà Thị Lan',
  ],
  [
    'Chủ tịch nước tặng Huân chương Lao động hạng Nhì cho 2 vận động viên đội tuyển bơi là Lê Hà và Vũ Thị Mơ.',
    'Huân chương Lao động hạng Nhì, 2 cá nhân, bởi Chủ tịch nước, cho Lê Hà; Vũ Thị Mơ',
  ],
  [
    'Vùng 3 Hải quân vừa tròn 40 tuổi. Thay mặt Nhà nước, ông Lê An trao Huân chương Quân công hạng Ba cho đơn vị, động viên và giao nhiệm vụ cho bộ đội.',
    'Huân chương Quân công hạng Ba, bởi Nhà nước, cho Vùng 3 Hải quân',
  ],
  [
    'Chủ tịch nước đã trao danh hiệu Anh hùng Lực lượng vũ trang nhân dân (LLVTND) cho 7 cựu chiến binh.',
    'Anh hùng Lực lượng vũ trang nhân dân, 7 cá nhân, bởi Chủ tịch nước',
  ],
  [
    'Chủ tịch nước đã trao Giải thưởng Hồ Chí Minh tại Hà Nội. Giải thưởng được trao cho nhạc sĩ Hà Sơn, NSND - đạo diễn Lò Văn Ún và Vũ Thị Mơ.',
    'Giải thưởng Hồ Chí Minh, bởi Chủ tịch nước, cho Hà Sơn; Lò Văn Ún; Vũ Thị Mơ',
  ],
  [
    'Lễ trao diễn ra tại Hà Nội.\n\nBa tác giả được tặng Giải thưởng Nhà nước gồm:\n\nNhạc sĩ Hà Sơn với cụm tác phẩm Bến đợi, Mùa lá.\n\nTác giả Lò Văn Ún với bộ ảnh Chợ sớm. Nhà văn Vũ Thị Mơ với tiểu thuyết Sông khuya.',
    'Giải thưởng Nhà nước, 3 cá nhân, cho Hà Sơn; Lò Văn Ún; Vũ Thị Mơ',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho 2 nghệ sĩ gồm: Đạo diễn điện ảnh, NSND Tòng Văn Khoa; Kiến trúc sư, Tiến sĩ Hà Đạo.',
    'Bằng khen, 2 cá nhân, bởi UBND tỉnh, cho Tòng Văn Khoa; Hà Đạo',
  ],
  [
    'Đơn vị dẫn đầu là Công ty Hoa Mai được tặng Cờ thi đua của Chính phủ.',
    'Cờ thi đua của Chính phủ, bởi Chính phủ, cho Công ty Hoa Mai',
  ],
  [
    'Thầy Tòng Văn Khoa là học trò của giáo sư Lê Đình Bình, từng được tặng Bằng khen của Bộ trưởng.',
    'Bằng khen, bởi Bộ trưởng, cho Tòng Văn Khoa',
  ],
  [
    'Chủ tịch nước phong tặng danh hiệu Nghệ nhân nhân dân, Nghệ nhân ưu tú cho 5 nghệ nhân. Trong đó, 02 Nghệ nhân nhân dân, gồm: Tòng Văn Khoa, Lê Thị Bình; 03 Nghệ nhân ưu tú, gồm: Phạm Đình Chung, Lò Văn Ún, Hà Thị Mơ.',
    'Nghệ nhân nhân dân, 2 cá nhân, bởi Chủ tịch nước, cho Tòng Văn Khoa; Lê Thị Bình',
    'Nghệ nhân ưu tú, 3 cá nhân, bởi Chủ tịch nước, cho Phạm Đình Chung; Lò Văn Ún; Hà Thị Mơ',
  ],
  [
    'Chủ tịch nước đã tặng danh hiệu Thầy thuốc nhân dân và Thầy thuốc ưu tú cho các bác sĩ của bệnh viện. Trong đó có 1 Thầy thuốc nhân dân là bác sĩ Lê Văn Bình và 2 Thầy thuốc ưu tú là bác sĩ Hà Thị Mơ, bác sĩ Lò Văn Ún.',
    'Thầy thuốc nhân dân, 1 cá nhân, bởi Chủ tịch nước, cho Lê Văn Bình',
    'Thầy thuốc ưu tú, 2 cá nhân, bởi Chủ tịch nước, cho Hà Thị Mơ; Lò Văn Ún',
  ],
];

describe('who received, by name', () => {
  test.each([
    ...occupations,
    ...namesakes,
    ...lists,
    ...related,
    ...bodies,
    ...named,
    ...numbered,
    ...relatives,
    ...divided,
  ])('%s', (markdown, ...honours) => {
    expect(honourLinesIn(markdown)).toEqual(honours);
  });

  const list = 'Khen thưởng:\n\n- Huân chương Lao động hạng Ba (2010)';
  test.each([
    ['Bác sĩ Nông Văn Khoa', 'Huân chương Lao động hạng Ba, 2010, cho Nông Văn Khoa'],
    ['TRƯỜNG THPT TÂN LẬP', 'Huân chương Lao động hạng Ba, 2010, cho TRƯỜNG THPT TÂN LẬP'],
    ['Nông Văn Khoa – Biên niên', 'Huân chương Lao động hạng Ba, 2010'],
  ])('below the title %s', (title, honour) => {
    expect(honourLinesIn(list, title)).toEqual([honour]);
  });
});
