import { describe, expect, test } from 'vitest';
import { honourLinesIn, linesOf } from '../../../support/read-honours';

type Example = readonly [markdown: string, ...honours: string[]];

/** How many each place has of those that the text counts: no recipients. */
const shares: Example[] = [
  [
    'Huyện Phú Xuân có 12 mẹ được truy tặng danh hiệu Bà mẹ Việt Nam anh hùng, trong đó xã Tân Mỹ 6, An Phú 4, Hòa Lộc 2.',
    'Bà mẹ Việt Nam anh hùng, 12 cá nhân',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho 9 tập thể, trong đó: Sở Y tế 2, Sở Nội vụ 3, huyện Ba Sao 4.',
    'Bằng khen, 9 tập thể, bởi UBND tỉnh',
  ],
  [
    'Chủ tịch nước tặng Huân chương Dũng cảm cho 7 ngư dân, trong đó xã Hải An có 5 người.',
    'Huân chương Dũng cảm, 7 cá nhân, bởi Chủ tịch nước',
  ],
  [
    'UBND huyện tặng Giấy khen cho 2 trường: Trường Tiểu học Tân Mỹ 1 và Trường Tiểu học Tân Mỹ 2.',
    'Giấy khen, 2 tập thể, bởi UBND huyện, cho Trường Tiểu học Tân Mỹ 1; Trường Tiểu học Tân Mỹ 2',
  ],
];

/** A body that has people of whom the sentence tells. */
const havings: Example[] = [
  [
    'Trường THPT Hòa Bình có nhiều giáo viên được Bộ trưởng Bộ Giáo dục và Đào tạo tặng Bằng khen.',
    'Bằng khen, bởi Bộ trưởng Bộ Giáo dục và Đào tạo',
  ],
  [
    'Phường An Bình hiện có gần 40 đảng viên được Thành ủy trao Huy hiệu 50 năm tuổi Đảng.',
    'Huy hiệu 50 năm tuổi Đảng, bởi Thành ủy',
  ],
  [
    '6 đồng chí nguyên là cán bộ thuộc các cơ quan, đơn vị Sở Y tế tỉnh được tặng Bằng khen.',
    'Bằng khen, 6 cá nhân',
  ],
  [
    'Nhiều cá nhân thuộc các cơ quan, đơn vị Sở Y tế tỉnh Hà Nam được Bộ Y tế tặng Bằng khen.',
    'Bằng khen, bởi Bộ Y tế',
  ],
];

/** Territories cut short, with and without a space, and which territory contains which. */
const territories: Example[] = [
  [
    '15 tập thể được tặng Bằng khen của UBND TP. Hồ Chí Minh năm 2019.',
    'Bằng khen, 15 tập thể, 2019, bởi UBND TP. Hồ Chí Minh',
  ],
  [
    'Trường THPT Hoa Sen, P. Tân An, Q. Ninh Kiều, TP. Cần Thơ được UBND TP.Cần Thơ tặng Bằng khen.',
    'Bằng khen, bởi UBND TP.Cần Thơ, cho Trường THPT Hoa Sen',
  ],
  [
    'UBND Q.3 tặng Giấy khen cho Trường Mầm non Hoa Sen, Q.3; Công an P.5, Q.3 và ông Trần Q. Nam, trú H.Củ Chi.',
    'Giấy khen, bởi UBND Q.3, cho Trường Mầm non Hoa Sen; Công an P.5, Q.3; Trần Q. Nam',
  ],
  [
    'Trường Mầm non Hoa Sen, thị xã Sa Pa, Trường Tiểu học Kim Đồng, thị trấn Cầu Kè và Công an thành phố Lào Cai được UBND tỉnh tặng Bằng khen.',
    'Bằng khen, bởi UBND tỉnh, cho Trường Mầm non Hoa Sen; Trường Tiểu học Kim Đồng; Công an thành phố Lào Cai',
  ],
  [
    'Tặng Bằng khen cho:\n\n1. Nhân dân và cán bộ phường Lê Lợi, thị xã Tam Hà, tỉnh Ninh Sơn;\n2. Công an xã Yên Cư, huyện Chợ Gạo.',
    'Bằng khen, cho Nhân dân và cán bộ phường Lê Lợi, thị xã Tam Hà, tỉnh Ninh Sơn; Công an xã Yên Cư, huyện Chợ Gạo',
  ],
  [
    'Sau vụ cháy ở xã An Phú (H.Mỹ Hà, TP.Hà Đông), Bộ Công an tặng Bằng khen cho 3 chiến sĩ.',
    'Bằng khen, 3 cá nhân, bởi Bộ Công an',
  ],
  [
    'UBND quận Gò Xuân tặng Giấy khen cho bà Lê Thị Cam (phường 5) năm 2010.',
    'Giấy khen, 2010, bởi UBND quận Gò Xuân, cho Lê Thị Cam',
  ],
];

/** Relatives, other titles and other verbs around the names. */
const around: Example[] = [
  [
    'Các mẹ được truy tặng danh hiệu Bà mẹ Việt Nam anh hùng gồm: mẹ Hồ Thị Xoan, sinh năm 1897, có hai con liệt sĩ là Lương Đức Hiển và Lương Văn Nguyên; mẹ Hồ Thị Rạng (có 3 con là liệt sĩ).',
    'Bà mẹ Việt Nam anh hùng, cho Hồ Thị Xoan; Hồ Thị Rạng',
  ],
  [
    'UBND tỉnh tặng Cờ thi đua cho 4 tập thể, tặng Bằng khen 9 chiến sĩ thi đua.',
    'Cờ thi đua, 4 tập thể, bởi UBND tỉnh',
    'Bằng khen, 9 cá nhân, bởi UBND tỉnh',
  ],
  [
    'Trung đoàn 15 được Nhà nước tuyên dương Anh hùng LLVT nhân dân, tặng Huân chương Quân công hạng Nhì.',
    'Anh hùng Lực lượng vũ trang nhân dân, bởi Nhà nước, cho Trung đoàn 15',
    'Huân chương Quân công hạng Nhì, bởi Nhà nước, cho Trung đoàn 15',
  ],
  [
    'Bệnh viện Hoa Sen được Bộ Văn hóa, Thể thao và Du lịch, Bộ Nông nghiệp và Môi trường tặng Bằng khen năm 2015.',
    'Bằng khen, 2015, bởi Bộ Văn hóa, Thể thao và Du lịch, cho Bệnh viện Hoa Sen',
    'Bằng khen, 2015, bởi Bộ Nông nghiệp và Môi trường, cho Bệnh viện Hoa Sen',
  ],
  [
    '![Trao](a.jpg)\n\n*Lãnh đạo huyện trao danh hiệu Bà mẹ Việt Nam anh hùng cho mẹ Võ Thị Đào.*\n\nHuyện tổ chức lễ.\n\nĐến nay, toàn huyện đã có 2.025 mẹ được phong tặng danh hiệu Bà mẹ Việt Nam anh hùng.',
    'Bà mẹ Việt Nam anh hùng, cho Võ Thị Đào',
    'Bà mẹ Việt Nam anh hùng, 2025 cá nhân',
  ],
];

/** The body of the title, with a territory cut short in its name. */
const titles: Example[] = [
  [
    '# Giới thiệu Trường Đại học Cơ điện Tp. Tân An\n\nNhà trường được Chủ tịch nước tặng Huân chương Độc lập hạng Ba (năm 2007).',
    'Huân chương Độc lập hạng Ba, 2007, bởi Chủ tịch nước, cho Trường Đại học Cơ điện Tp. Tân An',
  ],
  [
    '# Danh sách 2 Nhà giáo Nhân dân được phong tặng năm 2020\n\nLễ trao vào tháng 11.\n\n![x](a.jpg)\n\n*Chân dung NGND Hồ Thị Thảo*\n\nDanh sách 2 Nhà giáo Nhân dân được phong tặng năm 2020 gồm:\n\nBà Hồ Thị Thảo, giáo viên Trường Tiểu học An Phú.\n\nGS.TS Lê Hoài Bắc, giảng viên Trường Đại học Tân An.',
    'Nhà giáo nhân dân, 2 cá nhân, 2020, cho Hồ Thị Thảo; Lê Hoài Bắc',
  ],
];

describe.each([
  ['shares of places', shares],
  ['bodies that have recipients', havings],
  ['territories cut short', territories],
  ['words around the names', around],
])('%s', (_, examples) => {
  test.each(examples)('%s', (markdown, ...honours) => {
    expect(honourLinesIn(markdown)).toEqual(honours);
  });
});

describe('bodies and persons of a title', () => {
  test.each(titles)('%s', (file, ...honours) => {
    expect(linesOf(file)).toEqual(honours);
  });
});
