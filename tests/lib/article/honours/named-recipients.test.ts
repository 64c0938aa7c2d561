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

describe('who received, by name', () => {
  test.each([...occupations, ...bodies, ...named])('%s', (markdown, ...honours) => {
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
