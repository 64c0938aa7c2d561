import { describe, expect, test } from 'vitest';
import { honourLinesIn } from '../../../support/read-honours';

type Example = readonly [markdown: string, ...honours: string[]];

/** A person in a heading or a line in bold, and what is told of the person below. */
const headed: Example[] = [
  [
    '### 1. Ông Trần Văn Mận\n\nSinh năm 1950. Được phong tặng danh hiệu Nghệ nhân Ưu tú năm 2015.\n\n### 2. Bà Hà Thị Đào\n\nSinh năm 1955. Năm 2019, được Chủ tịch nước phong tặng danh hiệu Nghệ nhân Nhân dân.',
    'Nghệ nhân ưu tú, 2015, cho Trần Văn Mận',
    'Nghệ nhân nhân dân, 2019, bởi Chủ tịch nước, cho Hà Thị Đào',
  ],
  [
    '**NGHỆ NHÂN LÊ QUỐC HỢI**\n\nQuê ở làng Hồ. Năm 2015 được Nhà nước phong tặng danh hiệu Nghệ nhân Ưu tú.\n\n**CÔ ĐỖ THANH MÃO**\n\nVinh dự được nhận Bằng khen của Bộ Y tế (2012).',
    'Nghệ nhân ưu tú, 2015, bởi Nhà nước, cho LÊ QUỐC HỢI',
    'Bằng khen, 2012, bởi Bộ Y tế, cho ĐỖ THANH MÃO',
  ],
  [
    '**Chị Hoàng Thị Lụa (thôn Nà Tẻ):**\n\nNuôi 50 con bò. Được UBND tỉnh tặng Bằng khen năm 2022.\n\n**Anh Nông Văn Dền (thôn Khuổi Ky):**\n\nHiến đất làm đường. Được UBND tỉnh tặng Bằng khen năm 2023.',
    'Bằng khen, 2022, bởi UBND tỉnh, cho Hoàng Thị Lụa',
    'Bằng khen, 2023, bởi UBND tỉnh, cho Nông Văn Dền',
  ],
  [
    '**Thầy Hà Văn Chung** – Hiệu trưởng giai đoạn 1990 – 2000\n\nHuân chương Lao động hạng Ba (1998)',
    'Huân chương Lao động hạng Ba, 1998, cho Hà Văn Chung',
  ],
];

/** Forms: a label and a value in each line, item or part of a paragraph. */
const forms: Example[] = [
  [
    '**Họ và tên:** Lê Văn Dần\n\n**Năm sinh:** 1950\n\n**Quê quán:** xã An Phú\n\n**Danh hiệu:** Nhà giáo Ưu tú (2002)',
    'Nhà giáo ưu tú, 2002, cho Lê Văn Dần',
  ],
  [
    '- Họ tên: Lò Đức Lan\n- Chức vụ: Trưởng bản\n- Thành tích: Năm 2015: Bằng khen của Thủ tướng Chính phủ',
    'Bằng khen, 2015, bởi Thủ tướng Chính phủ, cho Lò Đức Lan',
  ],
  [
    '**Nguyễn Văn Tuất**  \nSinh năm: 1950  \nQuê quán: Hà Nam  \nKhen thưởng: Huân chương Lao động hạng Ba (2001)',
    'Huân chương Lao động hạng Ba, 2001, cho Nguyễn Văn Tuất',
  ],
  [
    '- Cô Bùi Thị Thắng\n  - Năm sinh: 1953\n  - Khen thưởng: 2014: Huân chương Dũng cảm\n  - Năm 2017: Nhà giáo Ưu tú',
    'Huân chương Dũng cảm, 2014, cho Bùi Thị Thắng',
    'Nhà giáo ưu tú, 2017, cho Bùi Thị Thắng',
  ],
  [
    'Trần Văn Bổng\n\nSinh năm 1960 tại xã An Phú.\n\nChủ nhiệm hợp tác xã.\n\nLê Văn Chín\n\nQuê quán: xã Hòa Lộc.\n\nKhen thưởng: Huân chương Kháng chiến hạng Nhì (1985)',
    'Huân chương Kháng chiến hạng Nhì, 1985, cho Lê Văn Chín',
  ],
];

/** "người được …", and the next year of the same recipient. */
const clauses: Example[] = [
  [
    'Bà Lê Thị Cam, người được Chủ tịch nước tặng Huân chương Lao động hạng Ba năm 2015, vẫn làm việc mỗi ngày.',
    'Huân chương Lao động hạng Ba, 2015, bởi Chủ tịch nước, cho Lê Thị Cam',
  ],
  ['Mỗi tháng, người được tặng Bằng khen nhận thêm tiền thưởng.'],
  [
    'Năm 2019, Công ty Hoa Sen được Bộ Y tế tặng Bằng khen, sang năm 2020 được UBND tỉnh tặng Cờ thi đua.',
    'Bằng khen, 2019, bởi Bộ Y tế, cho Công ty Hoa Sen',
    'Cờ thi đua, 2020, bởi UBND tỉnh, cho Công ty Hoa Sen',
  ],
  [
    'Thừa ủy quyền của Đảng, Nhà nước, Quân đội, Trung tướng Lê Cam trao Huân chương Chiến công hạng Ba cho Đoàn 5.',
    'Huân chương Chiến công hạng Ba, bởi Đảng, Nhà nước, Quân đội, cho Đoàn 5',
  ],
];

/** Guests at a ceremony, its host behind the award, and the authors of works. */
const ceremonies: Example[] = [
  [
    'Ngày 27/12, Tổng Bí thư Lê Phú Lâm đã tới dự lễ đón nhận danh hiệu Anh hùng Lao động của Bệnh viện Hoa Sen.',
    'Anh hùng Lao động, cho Bệnh viện Hoa Sen',
  ],
  [
    'Bí thư Tỉnh ủy Lê Văn Cam về dự lễ kỷ niệm và đón nhận Huân chương Lao động hạng Ba của Trường THPT Hoa Sen.',
    'Huân chương Lao động hạng Ba, cho Trường THPT Hoa Sen',
  ],
  [
    'Ông Lê Văn Cam tham dự buổi lễ nhận Bằng khen của Thủ tướng Chính phủ của Công ty Hoa Sen.',
    'Bằng khen, bởi Thủ tướng Chính phủ',
  ],
  [
    '**Giải thưởng Hồ Chí Minh**\n\n1. Cố nhà thơ Lê Tiến Duy với Đường dài, Tiếng bom.\n\n2. Hoàng Tích Chi với Em bé, Mối tình đầu…\n\n3. Đinh Trọng Đoan (Ma Văn Khanh) với Mưa mùa hạ…',
    'Giải thưởng Hồ Chí Minh, cho Lê Tiến Duy; Hoàng Tích Chi; Đinh Trọng Đoan',
  ],
];

/** Occupations in no table between a number or "các" and the first full name, and reports of one event that count differently. */
const trades: Example[] = [
  [
    'Hai thợ mỏ Lê Văn An và Phạm Văn Bình được tặng Huân chương Lao động hạng Ba.',
    'Huân chương Lao động hạng Ba, 2 cá nhân, cho Lê Văn An; Phạm Văn Bình',
  ],
  [
    'Ba cảnh sát Lê Văn An, Phạm Văn Bình, Đỗ Văn Cường nhận Huân chương Chiến công hạng Nhất.',
    'Huân chương Chiến công hạng Nhất, 3 cá nhân, cho Lê Văn An; Phạm Văn Bình; Đỗ Văn Cường',
  ],
  [
    'Các thợ mỏ Lê Văn An và Phạm Văn Bình được tặng Huân chương Lao động hạng Ba.',
    'Huân chương Lao động hạng Ba, cho Lê Văn An; Phạm Văn Bình',
  ],
  [
    'Chủ tịch nước tặng Huân chương Chiến công hạng Nhì cho hai chiến sĩ cảnh sát cơ động Lê Văn An và Phạm Văn Bình.',
    'Huân chương Chiến công hạng Nhì, 2 cá nhân, bởi Chủ tịch nước, cho Lê Văn An; Phạm Văn Bình',
  ],
  [
    'Với những cống hiến ấy, năm ngoái Lê Văn An được Chủ tịch nước tặng Huân chương Chiến công hạng Nhì.',
    'Huân chương Chiến công hạng Nhì, bởi Chủ tịch nước, cho Lê Văn An',
  ],
  [
    '2 cá nhân là cựu chiến binh Lê Văn An và cô giáo Phạm Thị Bình được tặng Huân chương Lao động hạng Ba.',
    'Huân chương Lao động hạng Ba, 2 cá nhân, cho Lê Văn An; Phạm Thị Bình',
  ],
  [
    'Hai bệnh viện Nguyễn Tri Phương và Nguyễn Trãi được tặng Huân chương Lao động hạng Ba.',
    'Huân chương Lao động hạng Ba, 2 tập thể, cho Nguyễn Tri Phương; Nguyễn Trãi',
  ],
  [
    'Ông Lê Văn An được tặng Giải thưởng Hồ Chí Minh về khoa học và kỹ thuật năm 1996.',
    'Giải thưởng Hồ Chí Minh, 1996, cho Lê Văn An',
  ],
  [
    'Trường Hoa Sen được Nhà nước tặng Huân chương Lao động hạng Ba.\n\nĐây là niềm vui lớn.\n\nTrường Hoa Sen được Nhà nước tặng Huân chương Lao động hạng Ba.',
    'Huân chương Lao động hạng Ba, bởi Nhà nước, cho Trường Hoa Sen',
  ],
];

describe.each([
  ['trades and repeated reports', trades],
  ['ceremonies and works', ceremonies],
  ['persons above their details', headed],
  ['forms', forms],
  ['clauses about one recipient', clauses],
])('%s', (_, examples) => {
  test.each(examples)('%s', (markdown, ...honours) => {
    expect(honourLinesIn(`Buổi gặp mặt diễn ra ấm áp.\n\n${markdown}`)).toEqual(honours);
  });
});
