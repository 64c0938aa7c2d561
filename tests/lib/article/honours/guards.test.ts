import { describe, expect, test } from 'vitest';
import { honourLinesIn, linesOf } from '../../../support/read-honours';

type Example = readonly [markdown: string, ...honours: string[]];

/** An obituary of Lê Văn Tám that ends with these words. */
function life(words: string): string {
  return '# Tin buồn\n\nGia đình báo tin:\n\nÔng Lê Văn Tám\n\nSinh năm 1938; quê quán: xã An Phú. ' + words;
}

/** Each is read right by one condition alone, beside what it must not touch. */
const examples: Example[] = [
  // What belongs to the giver’s name, and who gives.
  [
    'Lực lượng đã có 754 chiến sĩ thi đua, trong đó 253 người dũng cảm; 7 đơn vị được Bộ Giao thông tặng danh hiệu “Đường thông”.',
    'Chiến sĩ thi đua, 754 cá nhân',
  ],
  [
    'Đồng chí đã được Đảng, Nhà nước tặng thưởng Huân chương Độc lập hạng Ba, Huy hiệu 70 năm tuổi Đảng và nhiều phần thưởng khác.',
    'Huân chương Độc lập hạng Ba, bởi Đảng, Nhà nước',
    'Huy hiệu 70 năm tuổi Đảng, bởi Đảng, Nhà nước',
  ],
  ['Sở Y tế trao quà cho 5 cháu, đồng thời tặng Giấy khen cho 3 cháu.', 'Giấy khen, 3 cá nhân, bởi Sở Y tế'],
  [
    'Trường Hoa Sen được tặng Bằng khen của Sở Văn hóa, Thể thao và Du lịch năm 2019.',
    'Bằng khen, 2019, bởi Sở Văn hóa, Thể thao và Du lịch, cho Trường Hoa Sen',
  ],
  [
    'Trường Hoa Sen được tặng Bằng khen của Bộ Y tế và Bộ ngành khác.',
    'Bằng khen, bởi Bộ Y tế, cho Trường Hoa Sen',
  ],
  [
    'Trường Hoa Sen được tặng Bằng khen của Bộ Y tế, Bộ Công an cử người đến chúc mừng.',
    'Bằng khen, bởi Bộ Y tế, cho Trường Hoa Sen',
  ],
  [
    'Vinh dự đón nhận Bằng khen của Bộ trưởng còn có Trường Hoa Sen.',
    'Bằng khen, bởi Bộ trưởng, cho Trường Hoa Sen',
  ],
  [
    'Công ty Hoa Sen được tặng Bằng khen của UBND tỉnh ba năm liền.',
    'Bằng khen, bởi UBND tỉnh, cho Công ty Hoa Sen',
  ],
  ['Trường Hoa Sen được tặng Bằng khen của Bộ Y tế hai lần.', 'Bằng khen, bởi Bộ Y tế, cho Trường Hoa Sen'],
  [
    'UBND tỉnh ba năm liền tặng Cờ thi đua cho Trường Hoa Sen.',
    'Cờ thi đua, bởi UBND tỉnh, cho Trường Hoa Sen',
  ],
  [
    'Binh đoàn 15 ba đợt tặng Bằng khen cho Trường Hoa Sen.',
    'Bằng khen, bởi Binh đoàn 15, cho Trường Hoa Sen',
  ],
  [
    'Công an tỉnh 2 năm liền tặng Giấy khen cho Trường Hoa Sen.',
    'Giấy khen, bởi Công an tỉnh, cho Trường Hoa Sen',
  ],
  ['Huyện Mộ Đức trao thưởng và tặng Giấy khen cho 3 cháu.', 'Giấy khen, 3 cá nhân, bởi Huyện Mộ Đức'],
  [
    'Công ty Hoa Sen nhận hoa, Bộ Y tế tặng Bằng khen cho ông Lê Văn Tám.',
    'Bằng khen, bởi Bộ Y tế, cho Lê Văn Tám',
  ],
  [
    'Dịp này, Giám đốc Công an tỉnh cũng khen thưởng Phòng Cảnh sát hình sự; tặng Giấy khen 2 tập thể và 12 cá nhân.',
    'Giấy khen, 2 tập thể, 12 cá nhân, bởi Giám đốc Công an tỉnh',
  ],
  // What belongs to the award’s name, its ranks and its number.
  [
    'Trường Hoa Sen được tặng danh hiệu “Anh hùng Lao động thời kỳ đổi mới” của Chủ tịch nước năm 2004.',
    'Anh hùng Lao động, 2004, bởi Chủ tịch nước, cho Trường Hoa Sen',
  ],
  [
    'Ông Lê Văn Tám được tặng Kỷ niệm chương Vì sự nghiệp bảo vệ và phát triển rừng.',
    'Kỷ niệm chương Vì sự nghiệp bảo vệ và phát triển rừng, cho Lê Văn Tám',
  ],
  [
    'Ông Lê Văn Tám được tặng Huân chương Chiến công hạng Nhì, 3 Bằng khen, 2 Giấy khen.',
    'Huân chương Chiến công hạng Nhì, cho Lê Văn Tám',
    'Bằng khen, số lượng 3, cho Lê Văn Tám',
    'Giấy khen, số lượng 2, cho Lê Văn Tám',
  ],
  [
    'Ông Lê Văn Tám được tặng Huân chương Chiến công hạng 1, 2 và 3.',
    'Huân chương Chiến công hạng 1, cho Lê Văn Tám',
    'Huân chương Chiến công hạng 2, cho Lê Văn Tám',
    'Huân chương Chiến công hạng 3, cho Lê Văn Tám',
  ],
  [
    'Bộ trưởng tặng Kỷ niệm chương Vì sự nghiệp văn hóa, thể thao và du lịch cho 5 cá nhân.',
    'Kỷ niệm chương Vì sự nghiệp văn hóa, thể thao và du lịch, 5 cá nhân, bởi Bộ trưởng',
  ],
  [
    'Bộ trưởng tặng Kỷ niệm chương Vì sự nghiệp giáo dục và nhiều phần quà cho 5 cá nhân.',
    'Kỷ niệm chương Vì sự nghiệp giáo dục, 5 cá nhân, bởi Bộ trưởng',
  ],
  [
    'Công ty Hoa Sen được tặng 2 Huân chương Độc lập (hạng Nhì, hạng Ba).',
    'Huân chương Độc lập hạng Nhì, cho Công ty Hoa Sen',
    'Huân chương Độc lập hạng Ba, cho Công ty Hoa Sen',
  ],
  [
    'Bộ Y tế tặng 5 Huân chương Lao động hạng Nhì và hạng Ba cho các đơn vị.',
    'Huân chương Lao động hạng Nhì',
    'Huân chương Lao động hạng Ba',
  ],
  // Where one recipient ends and the next begins.
  [
    'UBND tỉnh tặng Bằng khen cho Giám đốc Sở Y tế, ông Lê Văn Tám.',
    'Bằng khen, bởi UBND tỉnh, cho Lê Văn Tám',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho ông Lê Văn Tám, lớp 12 Toán, Võ Minh Khang, lớp 11 Lý.',
    'Bằng khen, bởi UBND tỉnh, cho Lê Văn Tám; Võ Minh Khang',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho ông Lê Văn Tám, cán bộ, Trưởng phòng Võ Minh Khang.',
    'Bằng khen, bởi UBND tỉnh, cho Lê Văn Tám; Võ Minh Khang',
  ],
  [
    'Chấp hành viên Lê Văn Tám và Kế toán trưởng Hà Thị Mơ được Bộ Tư pháp tặng Bằng khen.',
    'Bằng khen, bởi Bộ Tư pháp, cho Lê Văn Tám; Hà Thị Mơ',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho ông Lê Văn Tám và bà Hà Thị Mơ, Võ Minh Khang đại diện gia đình.',
    'Bằng khen, bởi UBND tỉnh, cho Lê Văn Tám; Hà Thị Mơ',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho Lê Văn Tám, Công an xã Hòa An, Trạm Y tế xã Hòa An.',
    'Bằng khen, bởi UBND tỉnh, cho Lê Văn Tám; Công an xã Hòa An; Trạm Y tế xã Hòa An',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho Công ty Hoa Sen, Giám đốc là người địa phương.',
    'Bằng khen, bởi UBND tỉnh, cho Công ty Hoa Sen',
  ],
  [
    'Bộ trưởng tặng Bằng khen cho Phòng Tổng hợp, Cục Thuế Hà Nam; Phòng Tuyên truyền, Phòng Kiểm tra, Cục Thuế Bắc Giang.',
    'Bằng khen, bởi Bộ trưởng, cho Phòng Tổng hợp, Cục Thuế Hà Nam; Phòng Tuyên truyền; Phòng Kiểm tra, Cục Thuế Bắc Giang',
  ],
  [
    'Sáng nay, Lữ đoàn Công binh 15 tổ chức đón nhận Huân chương Lao động hạng Ba.',
    'Huân chương Lao động hạng Ba, cho Lữ đoàn Công binh 15',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho Tổ Toán, Tổ Hóa học cùng các thầy giáo Hồ Sỹ Hùng, Ngô Quang Dũng và cô giáo Trịnh Thị Ba.',
    'Bằng khen, bởi UBND tỉnh, cho Tổ Toán; Tổ Hóa học; Hồ Sỹ Hùng; Ngô Quang Dũng; Trịnh Thị Ba',
  ],
  [
    'Bộ trưởng tặng Bằng khen cho huyện Mộ Đức, thị xã Phổ Mỹ.',
    'Bằng khen, bởi Bộ trưởng, cho huyện Mộ Đức; thị xã Phổ Mỹ',
  ],
  [
    'Bộ trưởng tặng Bằng khen cho 2 học sinh lớp 4B, Lê Văn Tám và Hà Thị Mơ; 2 tập thể Sở Y tế, Trường Hoa Sen.',
    'Bằng khen, 2 tập thể, 2 cá nhân, bởi Bộ trưởng, cho Lê Văn Tám; Hà Thị Mơ; Sở Y tế; Trường Hoa Sen',
  ],
  [
    'Bộ trưởng tặng Bằng khen cho Cục 11 thuộc Tổng cục II, Bộ Quốc phòng và Cục 12 thuộc Tổng cục III, Cục 13.',
    'Bằng khen, bởi Bộ trưởng, cho Cục 11 thuộc Tổng cục II, Bộ Quốc phòng; Cục 12 thuộc Tổng cục III',
  ],
  [
    'Bộ trưởng tặng Bằng khen cho hai trăm linh ba cá nhân, mười tập thể.',
    'Bằng khen, 10 tập thể, 203 cá nhân, bởi Bộ trưởng',
  ],
  // What is a name at all.
  [
    'Chủ tịch nước tặng Huân chương Lao động hạng Ba cho đội tuyển bóng đá nữ quốc gia và các cá nhân.',
    'Huân chương Lao động hạng Ba, bởi Chủ tịch nước, cho đội tuyển bóng đá nữ quốc gia',
  ],
  ['"Được đi Hà Nội nhận bằng khen, mình vui lắm", chị cười.'],
  [
    'Công an xã Tân An khống chế đối tượng Lê Văn Sĩ và được tặng Giấy khen.',
    'Giấy khen, cho Công an xã Tân An',
  ],
  ['Ông Lê Văn Tám (sinh ngày 5 tháng 6 năm 1950) được tặng Bằng khen.', 'Bằng khen, cho Lê Văn Tám'],
  [
    'Bà Hà Thị Mơ (mất ngày 12/5/2001) được truy tặng Huân chương Lao động hạng Ba.',
    'Huân chương Lao động hạng Ba, cho Hà Thị Mơ',
  ],
  [
    'Báo Mới - Sáng 20-6, Trường Hoa Sen tổ chức lễ đón nhận Huân chương Lao động hạng Ba.',
    'Huân chương Lao động hạng Ba, cho Trường Hoa Sen',
  ],
  // Reports of one award, and of two.
  [
    'Cục Thuế Hà Nam được tặng Huân chương Lao động hạng Ba.\n\nKho bạc Bắc Giang được tặng Huân chương Lao động hạng Ba.\n\nHuân chương Lao động hạng Ba được trao năm 1998.',
    'Huân chương Lao động hạng Ba, cho Cục Thuế Hà Nam',
    'Huân chương Lao động hạng Ba, cho Kho bạc Bắc Giang',
    'Huân chương Lao động hạng Ba, 1998',
  ],
  [
    'Công ty Hoa Sen đón nhận Cờ thi đua của Chính phủ năm 2023.\n\nThủ tướng trao Cờ thi đua cho Công ty Bình Minh.',
    'Cờ thi đua của Chính phủ, 2023, bởi Chính phủ, cho Công ty Hoa Sen',
    'Cờ thi đua, bởi Thủ tướng, cho Công ty Bình Minh',
  ],
  [
    'Công ty Hoa Sen đón nhận Cờ thi đua của Chính phủ năm 2023.\n\nÔng Lê An trao Cờ thi đua cho Công ty Hoa Sen và 3 tập thể.',
    'Cờ thi đua của Chính phủ, 2023, bởi Chính phủ, cho Công ty Hoa Sen',
    'Cờ thi đua, 3 tập thể, cho Công ty Hoa Sen',
  ],
  [
    'Công ty Hoa Sen được tặng Huân chương Lao động năm 1985. Năm 2005, Công ty Hoa Sen được tặng Huân chương Lao động hạng Ba.',
    'Huân chương Lao động, 1985, cho Công ty Hoa Sen',
    'Huân chương Lao động hạng Ba, 2005, cho Công ty Hoa Sen',
  ],
  [
    'Bộ Y tế tặng Bằng khen cho 2 tập thể và 3 cá nhân. Các cá nhân được tặng Bằng khen là ông Lê Văn Tám, bà Hà Thị Mơ, ông Võ Bình.',
    'Bằng khen, 2 tập thể, 3 cá nhân, bởi Bộ Y tế, cho Lê Văn Tám; Hà Thị Mơ; Võ Bình',
  ],
  [
    'Bộ Y tế tặng Bằng khen cho ông Đỗ Văn An. 2 người được tặng Bằng khen là ông Lê Văn Tám, bà Hà Thị Mơ.',
    'Bằng khen, bởi Bộ Y tế, cho Đỗ Văn An',
    'Bằng khen, 2 cá nhân, cho Lê Văn Tám; Hà Thị Mơ',
  ],
  [
    'Tổng cục trưởng Tổng cục Hải quan tặng Giấy khen cho Chi cục Hải quan Cốc Nam. Tổng cục trưởng tặng Giấy khen cho Chi cục Hải quan Cốc Nam.',
    'Giấy khen, bởi Tổng cục trưởng Tổng cục Hải quan, cho Chi cục Hải quan Cốc Nam',
  ],
  [
    'Công ty cổ phần chứng khoán Hoa Sen được tặng Bằng khen của Bộ Y tế. Năm nay Công ty chứng khoán Hoa Sen được tặng Bằng khen của Bộ Y tế.',
    'Bằng khen, bởi Bộ Y tế, cho Công ty cổ phần chứng khoán Hoa Sen',
  ],
  [
    'Ông Lê Quang Thái, Giám đốc Công ty Bình Minh, nhận Bằng khen của Bộ Y tế.\n\nBộ Y tế tặng Bằng khen cho Công ty Hoa Sen.',
    'Bằng khen, bởi Bộ Y tế, cho Lê Quang Thái',
    'Bằng khen, bởi Bộ Y tế, cho Công ty Hoa Sen',
  ],
  [
    'Bộ Y tế tặng Bằng khen cho tập thể lãnh đạo Cục Thuế Hà Nam.\n\nCục Thuế Hà Nam nhận Bằng khen của Bộ Y tế.',
    'Bằng khen, bởi Bộ Y tế, cho Cục Thuế Hà Nam',
  ],
  [
    '![Lễ trao](/a.jpg)\n\nĐảng, Nhà nước tặng Huân chương Lao động hạng Ba cho Trường Hoa Sen. Ảnh: Hà Mơ\n\nNhà nước tặng Huân chương Lao động hạng Ba cho Trường Hoa Sen.',
    'Huân chương Lao động hạng Ba, bởi Nhà nước, cho Trường Hoa Sen',
  ],
  [
    'Bộ Y tế tặng Bằng khen cho Quỹ Hỗ trợ nông dân.\n\nQuỹ Hỗ trợ nông dân (HTND) nhận Bằng khen của Bộ Y tế.',
    'Bằng khen, bởi Bộ Y tế, cho Quỹ Hỗ trợ nông dân',
  ],
  [
    '# Bằng khen của Thủ tướng về với bản xa\n\nÔng Lê Văn Tám nhận Bằng khen. Trường Hoa Sen được tặng Giấy khen.',
    'Bằng khen, bởi Thủ tướng, cho Lê Văn Tám',
    'Giấy khen, cho Trường Hoa Sen',
  ],
  [
    '# Bằng khen của Thủ tướng về với bản xa\n\nÔng Lê Văn Tám nhận Bằng khen năm 2019. Trường Hoa Sen được tặng Bằng khen năm 2020.',
    'Bằng khen, 2019, cho Lê Văn Tám',
    'Bằng khen, 2020, cho Trường Hoa Sen',
  ],
  [
    'Bộ Y tế tặng Bằng khen cho Phòng Y tế Sở Giáo dục.\n\nSở Giáo dục nhận Bằng khen của Bộ Y tế.',
    'Bằng khen, bởi Bộ Y tế, cho Phòng Y tế Sở Giáo dục',
    'Bằng khen, bởi Bộ Y tế, cho Sở Giáo dục',
  ],
  // Awards without a verb, and below headings.
  [
    'Năm 2008, cô được tặng Bằng khen của Bộ Y tế. Cùng năm, cô được tặng Giấy khen của Sở Y tế.',
    'Bằng khen, 2008, bởi Bộ Y tế',
    'Giấy khen, 2008, bởi Sở Y tế',
  ],
  [
    'Bộ Y tế tặng Bằng khen cho 2 cá nhân.\n\nBuổi lễ diễn ra sáng nay. Nhiều người đến dự. Trời nắng. Ai cũng vui.\n\nDanh sách khách mời gồm:\n\n- Ông Lê Văn Tám\n- Bà Hà Thị Mơ',
    'Bằng khen, 2 cá nhân, bởi Bộ Y tế',
  ],
  [
    'Bộ Y tế tặng Bằng khen cho 2 cá nhân.\n\nNăm 2019, các hộ được hỗ trợ gồm:\n\n- Ông Lê Văn Tám\n- Bà Hà Thị Mơ',
    'Bằng khen, 2 cá nhân, bởi Bộ Y tế',
  ],
  [
    life('Nhà giáo ưu tú, Chiến sĩ thi đua toàn quốc.'),
    'Nhà giáo ưu tú, cho Lê Văn Tám',
    'Chiến sĩ thi đua toàn quốc, cho Lê Văn Tám',
  ],
  [
    life('Khen thưởng: Bằng khen của Bộ Y tế, Giấy khen của Sở Y tế.'),
    'Bằng khen, bởi Bộ Y tế, cho Lê Văn Tám',
    'Giấy khen, bởi Sở Y tế, cho Lê Văn Tám',
  ],
  [life('Lớp học trò nay có người là Anh hùng Lao động, có người là Thầy thuốc ưu tú, đều nhớ thầy.')],
  [life('Cán bộ Huân chương Lao động hạng Nhì.')],
  [life('Ông để lại, Huân chương Lao động hạng Nhì treo trên tường.')],
  ['## Bằng khen hạng Nhất, hạng Nhì\n\n- Ông Lê Văn Tám\n- Bà Hà Thị Mơ'],
  ['## Năm 2020\n\nTrường Hoa Sen được tặng Bằng khen.', 'Bằng khen, 2020, cho Trường Hoa Sen'],
  [
    'Hợp tác xã Hoa Sen được Nhà nước, các cấp tặng thưởng:\n\n- 1 Huân chương Lao động hạng Nhì\n- 5 Bằng khen',
    'Huân chương Lao động hạng Nhì, số lượng 1, cho Hợp tác xã Hoa Sen',
    'Bằng khen, số lượng 5, cho Hợp tác xã Hoa Sen',
  ],
  ['## Năm 2020\n\n### Bằng khen\n\n- Trường Hoa Sen', 'Bằng khen, 2020, cho Trường Hoa Sen'],
  [
    '## Bằng khen của Bộ Y tế\n\n### Cá nhân\n\n- Ông Lê Văn Tám\n\n### Tập thể\n\n- Trường Hoa Sen\n\nBuổi lễ diễn ra sáng nay tại trụ sở.',
    'Bằng khen, bởi Bộ Y tế, cho Lê Văn Tám; Trường Hoa Sen',
  ],
  [
    '## Bằng khen của Bộ Y tế\n\n### Tập thể\n\n- Trường Hoa Sen\n\n### Cá nhân\n\nTrường Bình Minh nằm bên sông.',
    'Bằng khen, bởi Bộ Y tế, cho Trường Hoa Sen',
  ],
  // Who receives.
  [
    'Hai nữ đoàn viên Mẫn Thị Hương (Công đoàn Hoa Sen) và Khuất Thu Hằng (Công đoàn Bình Minh) được trao Bằng khen của Bộ Y tế.',
    'Bằng khen, 2 cá nhân, bởi Bộ Y tế, cho Mẫn Thị Hương; Khuất Thu Hằng',
  ],
  [
    'Công đoàn Hoa Sen, Công đoàn Bình Minh cùng 18 đoàn viên được tặng Bằng khen của Bộ Y tế.',
    'Bằng khen, 18 cá nhân, bởi Bộ Y tế, cho Công đoàn Hoa Sen; Công đoàn Bình Minh',
  ],
  ['Hai học sinh em Lê An và em Hà Mơ được tặng Bằng khen.', 'Bằng khen, 2 cá nhân, cho Lê An; Hà Mơ'],
  [
    'Ông Lê Văn Tám phát biểu tại lễ kỷ niệm và đón nhận Huân chương Lao động hạng Ba.',
    'Huân chương Lao động hạng Ba',
  ],
  [
    'Trung tâm Y tế huyện Sơn Hà và Trạm Y tế xã Tân An ở xa. Trung tâm y tế được tặng Bằng khen.',
    'Bằng khen, cho Trung tâm Y tế huyện Sơn Hà',
  ],
  [
    '# Giám đốc giỏi và Công ty Hoa Sen\n\nCông ty Hoa Sen lớn.\n\n## Thành tích\n\n- Huân chương Lao động hạng Ba (2010)',
    'Huân chương Lao động hạng Ba, 2010, cho Công ty Hoa Sen',
  ],
  ['Khoa Hồi sức - Chống độc vừa mở. Khoa được tặng Bằng khen.', 'Bằng khen, cho Khoa Hồi sức - Chống độc'],
  ['Bộ trưởng trao Bằng khen, biểu dương 5 cá nhân.', 'Bằng khen, 5 cá nhân, bởi Bộ trưởng'],
  ['Bộ trưởng trao Bằng khen, tặng công an xã Tân An.', 'Bằng khen, bởi Bộ trưởng, cho công an xã Tân An'],
  [
    'Bộ trưởng trao 5 Bằng khen (tập thể), 3 Giấy khen (cá nhân).',
    'Bằng khen, 5 tập thể, số lượng 5, bởi Bộ trưởng',
    'Giấy khen, 3 cá nhân, số lượng 3, bởi Bộ trưởng',
  ],
  [
    'Bộ trưởng tặng Bằng khen cho 2 cá nhân. Cụ thể như ông Lê Văn Tám từng nói, ai cũng vui.',
    'Bằng khen, 2 cá nhân, bởi Bộ trưởng',
  ],
  [
    'Bộ trưởng tặng Bằng khen cho 4 học sinh. Trước đó, 4 học sinh gồm: Lê Văn Tám, Hà Thị Mơ, Võ Minh Khang, Đỗ Văn An đã cứu bạn.',
    'Bằng khen, 4 cá nhân, bởi Bộ trưởng, cho Lê Văn Tám; Hà Thị Mơ; Võ Minh Khang; Đỗ Văn An',
  ],
  [
    'Bộ trưởng tặng Bằng khen cho 28 tập thể. Trường Hoa Sen vinh dự là một trong 5 tập thể được mời phát biểu.',
    'Bằng khen, 28 tập thể, bởi Bộ trưởng',
  ],
  [
    'Bộ trưởng tặng Bằng khen cho 28 cá nhân. Cô Hà Thị Mơ là một trong 28 cá nhân được vinh danh.',
    'Bằng khen, 28 cá nhân, bởi Bộ trưởng, cho Hà Thị Mơ',
  ],
  [
    'Bộ trưởng tặng Bằng khen cho 2 cá nhân. Trong đó có ông Lê Văn Tám vì cứu người và nhiều việc khác nữa.',
    'Bằng khen, 2 cá nhân, bởi Bộ trưởng',
  ],
  [
    'Cục Thuế Hà Nam được tặng Bằng khen và hiện còn 2 cá nhân được tặng Giấy khen.',
    'Bằng khen, cho Cục Thuế Hà Nam',
    'Giấy khen, 2 cá nhân',
  ],
  [
    'Trường Hoa Sen và Công ty Bình Minh ở gần nhau. Nhà trường được tặng Bằng khen.',
    'Bằng khen, cho Trường Hoa Sen',
  ],
  [
    'Bộ Y tế tặng Bằng khen cho 2 cá nhân. Các cá nhân đạt Giấy khen là ông Lê Văn Tám, bà Hà Thị Mơ.',
    'Bằng khen, 2 cá nhân, bởi Bộ Y tế',
    'Giấy khen, cho Lê Văn Tám; Hà Thị Mơ',
  ],
  [
    'Bộ Y tế tặng Bằng khen cho 2 cá nhân. Các cá nhân đợt trước là ông Lê Văn Tám, bà Hà Thị Mơ.',
    'Bằng khen, 2 cá nhân, bởi Bộ Y tế',
  ],
  [
    'Bộ Y tế tặng Bằng khen cho 4 học sinh. Trước nay, 4 học sinh gồm: Lê Văn Tám, Hà Thị Mơ, Võ Bình, Đỗ An đã quen nhau.',
    'Bằng khen, 4 cá nhân, bởi Bộ Y tế',
  ],
  [
    'Ông Lê Văn Tám và bà Hà Thị Mơ được tặng Giấy khen. Bộ trưởng tặng Bằng khen cho các anh chị công nhân.',
    'Giấy khen, cho Lê Văn Tám; Hà Thị Mơ',
    'Bằng khen, bởi Bộ trưởng',
  ],
  // When.
  ['Vào tháng 5 năm 2019, Trường Hoa Sen được tặng Bằng khen.', 'Bằng khen, 2019, cho Trường Hoa Sen'],
  // What reports nothing.
  ['## Điều kiện xét\n\nCá nhân 2 năm liền đạt Lao động tiên tiến được tặng Bằng khen.'],
  ['Huyện đang chuẩn bị lễ hội; 5 tập thể được tặng Bằng khen.', 'Bằng khen, 5 tập thể'],
  ['Cờ trao cho cá nhân xuất sắc và được tặng Bằng khen là ông Lê Văn Tám.', 'Bằng khen, cho Lê Văn Tám'],
  [
    'Ông Lê Văn Tám được tặng Huân chương Lao động, nay sống cùng con là Nhà giáo ưu tú.',
    'Huân chương Lao động, cho Lê Văn Tám',
  ],
];

describe('each condition of the grammar of honours decides something', () => {
  test.each(examples)('%s', (markdown, ...honours) => {
    expect(markdown.startsWith('# ') ? linesOf(markdown) : honourLinesIn(markdown)).toEqual(honours);
  });
});
