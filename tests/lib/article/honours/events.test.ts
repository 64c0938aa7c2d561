import { describe, expect, test } from 'vitest';
import { honourLinesIn } from '../../../support/read-honours';

type Example = readonly [markdown: string, ...honours: string[]];

/** A day or a person makes it an event; each clause has its own giver and number. */
const events: Example[] = [
  [
    'Chiều 22-4, Huyện đoàn Hoa Lư đến Trường THCS Hoa Mai trao Giấy khen, tuyên dương em Lê Văn Bình.',
    'Giấy khen, bởi Huyện đoàn Hoa Lư',
  ],
  [
    'Đó là ông Lê Văn Sáu (huyện Hoa Lư) được nhận Huân chương Lao động hạng 3; ông Võ Hữu Mận nhận bằng khen của Thủ tướng Chính phủ.',
    'Huân chương Lao động hạng 3',
    'Bằng khen, bởi Thủ tướng Chính phủ',
  ],
  [
    'Chủ tịch nước vừa ký quyết định truy tặng danh hiệu Anh hùng Lao động cho năm cá nhân.',
    'Anh hùng Lao động, 5 cá nhân, bởi Chủ tịch nước',
  ],
  [
    'Ngoài 5 cá nhân được Chủ tịch nước truy tặng danh hiệu Anh hùng Lao động còn có 2 cá nhân được phong tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân.',
    'Anh hùng Lao động, 5 cá nhân, bởi Chủ tịch nước',
    'Anh hùng Lực lượng vũ trang nhân dân, 2 cá nhân',
  ],
  [
    'Ông Hoàng Văn Dậu, Chánh Văn phòng Sở Giáo dục, cho biết Bộ trưởng Bộ Giáo dục vừa quyết định tặng Bằng khen cho em Lê Văn Tuấn.',
    'Bằng khen, bởi Bộ trưởng Bộ Giáo dục',
  ],
  [
    '“Trong 10 năm chiến đấu, bốn lần tôi được giấy khen, một lần được bằng khen, một lần được huân chương chiến công hạng ba” - ông kể.',
    'Giấy khen',
    'Bằng khen',
    'Huân chương Chiến công hạng ba',
  ],
  [
    'Tôi có 10 năm là bộ đội, được tặng thưởng Huân chương Kháng chiến hạng ba và đủ điều kiện được tặng Huân chương Chiến sĩ vẻ vang hạng nhì.',
    'Huân chương Kháng chiến hạng ba',
  ],
  [
    'Phong trào của trường đạt kết quả nổi bật. Nhiều giáo viên được công nhận danh hiệu Chiến sĩ thi đua cơ sở.',
    'Chiến sĩ thi đua cơ sở',
  ],
  [
    'Xã Hoa Lư được Đảng và Nhà nước 2 lần phong tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân.',
    'Anh hùng Lực lượng vũ trang nhân dân, bởi Đảng và Nhà nước',
  ],
  [
    'Bí thư Tỉnh ủy thừa ủy quyền của Chủ tịch nước gắn Huân chương Lao động hạng Nhì lên lá cờ truyền thống của ngành.',
    'Huân chương Lao động hạng Nhì, bởi Chủ tịch nước',
  ],
  [
    'Ông là 1 trong 3 cán bộ của tỉnh được Thủ tướng Chính phủ tặng Bằng khen năm 2019.',
    'Bằng khen, 2019, bởi Thủ tướng Chính phủ',
  ],
  [
    'Sở đã công nhận danh hiệu Lao động tiên tiến cho 320 cá nhân, Chiến sĩ thi đua cơ sở cho 45 cá nhân.',
    'Lao động tiên tiến, 320 cá nhân, bởi Sở',
    'Chiến sĩ thi đua cơ sở, 45 cá nhân, bởi Sở',
  ],
  [
    'Chủ tịch nước Trần Đức Cường đã tặng Huân chương Chiến công hạng Nhì cho 3 đơn vị.',
    'Huân chương Chiến công hạng Nhì, 3 tập thể, bởi Chủ tịch nước',
  ],
  [
    'Khoa đã nhận Cờ thi đua và Bằng khen của Bộ Giáo dục và Đào tạo, Bằng khen của Thủ tướng Chính phủ.',
    'Cờ thi đua',
    'Bằng khen, bởi Bộ Giáo dục và Đào tạo',
    'Bằng khen, bởi Thủ tướng Chính phủ',
  ],
  [
    'Giấy khen và tiền thưởng đã được đại diện Công an phường đến trường trao cho em Lê Văn Bình.',
    'Giấy khen',
  ],
  ['Công trình được truy tặng Giải thưởng Hồ Chí Minh đợt 1 năm 1996.', 'Giải thưởng Hồ Chí Minh, 1996'],
];

/** How many there are in all is more than the event beside it. */
const totals: Example[] = [
  [
    'Lãnh đạo huyện đã trao quyết định truy tặng danh hiệu Bà mẹ Việt Nam anh hùng cho thân nhân các mẹ. Hiện toàn huyện có 568 Bà mẹ Việt Nam anh hùng; trong đó, có 28 mẹ còn sống đang được các đơn vị nhận phụng dưỡng.',
    'Bà mẹ Việt Nam anh hùng',
    'Bà mẹ Việt Nam anh hùng, 568 cá nhân',
  ],
  [
    'Chủ tịch nước đã tặng danh hiệu Anh hùng Lao động cho 28 cá nhân. Trong đợt phong tặng danh hiệu Anh hùng Lao động lần này có ông Lê Văn Sáu được tặng danh hiệu Anh hùng Lao động.',
    'Anh hùng Lao động, 28 cá nhân, bởi Chủ tịch nước',
  ],
];

describe.each([
  ['an event', events],
  ['a total', totals],
])('%s', (_, examples) => {
  test.each(examples)('%s', (markdown, ...honours) => {
    expect(honourLinesIn(markdown).map((line) => line.replace(/, cho .*$/u, ''))).toEqual(honours);
  });
});

test.each([
  'Huân chương Sao vàng là huân chương bậc cao nhất của Nhà nước tặng tập thể và cá nhân có công lao to lớn.',
  'Huân chương Sao vàng do Chủ tịch nước ký quyết định tặng cho các tập thể và cá nhân có công lao to lớn.',
])('what an award is, below its name: %s', (text) => {
  expect(honourLinesIn(text, 'Huân chương Sao vàng')).toEqual([]);
});
