import { describe, expect, test } from 'vitest';
import { readHonours } from '@/lib/article/honours/read';
import { proses, told } from '../../../support/read-honours';

const proposed = [
  'Sở Nội vụ đề nghị Chủ tịch nước tặng Huân chương Lao động hạng Ba cho ông Nguyễn Văn An.',
  'Hội đồng xét tặng danh hiệu Nghệ nhân ưu tú cho 20 cá nhân họp trong tháng 9.',
  'Bộ trưởng trình Thủ tướng tặng Bằng khen cho 5 cá nhân.',
  'Dự kiến, Chủ tịch nước sẽ trao Huân chương Lao động hạng Nhất cho Tổng công ty Sông Lô.',
  'UBND tỉnh kiến nghị khen thưởng: Bằng khen của Thủ tướng Chính phủ cho 2 tập thể.',
];

const hopedFor = [
  'Đơn vị phấn đấu được tặng Cờ thi đua của Chính phủ vào năm 2025.',
  'Nếu hoàn thành kế hoạch, 2 tập thể sẽ được tặng Bằng khen của Bộ trưởng.',
  'Ông xứng đáng với danh hiệu Anh hùng Lao động.',
  'Chưa có cá nhân nào được tặng danh hiệu Chiến sĩ thi đua toàn quốc.',
];

const rules = [
  'Huân chương Độc lập để tặng hoặc truy tặng cho cá nhân có công lao to lớn, có thành tích đặc biệt xuất sắc.',
  'Thủ tướng Chính phủ quyết định tặng Cờ thi đua của Chính phủ, danh hiệu Chiến sĩ thi đua toàn quốc.',
  'Danh hiệu “Chiến sĩ thi đua cơ sở” được xét tặng hàng năm cho cá nhân đạt các tiêu chuẩn sau:',
  'Cá nhân được tặng Bằng khen của Thủ tướng Chính phủ được thưởng 3,5 lần mức lương cơ sở.',
  'Tiền thưởng kèm theo danh hiệu Chiến sĩ thi đua toàn quốc, Bằng khen, Giấy khen không tính thuế.',
  'Người được tặng Huân chương Kháng chiến được hưởng trợ cấp một lần.',
  'Mức phụ cấp đối với người có danh hiệu Nghệ sĩ nhân dân là 0,3.',
  'Công nhân đạt danh hiệu Lao động tiên tiến được thưởng thêm một tháng lương.',
  'Hồ sơ gồm bản sao Bằng khen, Giấy khen của 3 cá nhân.',
  'Giấy khen là hình thức khen thưởng do Giám đốc doanh nghiệp tặng cho cá nhân.',
  'Thí sinh từng được Chủ tịch UBND tỉnh tặng Bằng khen nộp bản sao công chứng.',
  'Ông Bạch Đình Thảo đề nghị bỏ quy định cá nhân phải có 2 lần đạt danh hiệu Chiến sĩ thi đua cơ sở.',
  'Ai cũng được thăm; người có thành tích xuất sắc được Chủ tịch UBND tỉnh tặng Bằng khen theo Quyết định 12/2018/QĐ-TTg.',
  'Những doanh nghiệp đạt giải được Thủ tướng Chính phủ tặng Bằng khen nếu có ba lần liên tiếp đoạt giải.',
  'Đại biểu Lê Hoàng Sang đề nghị sửa luật; cá nhân có hai lần được tặng Bằng khen của Bộ thì được tặng Huân chương Lao động hạng Ba.',
];

const otherPrizes = [
  'Tổng thống Pháp đã trao Huân chương Bắc đẩu bội tinh cho nhà văn Lê Minh.',
  'Nước Lào đã trao Huân chương Hữu nghị của Chính phủ Lào cho Đoàn chuyên gia.',
  'Liên Xô đã tặng Huân chương Lao động cho thợ mỏ Stakhanov.',
  'Đội tuyển Việt Nam đã giành 12 huy chương vàng tại Olympic Toán.',
  'Công ty đã nhận Giải thưởng Sao Vàng đất Việt và Cúp Thăng Long.',
  'Hiệp hội Doanh nghiệp đã tặng Bằng khen cho 10 hội viên.',
  'Tạp chí Kinh tế đã trao Kỷ niệm chương cho 30 doanh nghiệp.',
  'Ban tổ chức đã trao danh hiệu “Thương hiệu mạnh” cho 50 doanh nghiệp.',
  'Thủ tướng vừa gửi thư khen lực lượng phá án.',
];

const people = [
  'Anh hùng Lao động Nguyễn Thị Hoa đã tặng quà cho 20 học sinh nghèo.',
  'Đoàn đã đến thăm, tặng quà 15 Mẹ Việt Nam anh hùng trên địa bàn.',
  'NSND Trà Giang nhận hoa từ khán giả.',
  'Con của người được phong tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân được cộng 2 điểm.',
];

test('an editor is told of an honour that is only proposed, where and why', () => {
  const { diagnostics } = readHonours(
    proses(
      'Hội nghị thành công.',
      'Trời đẹp. Sở đề nghị Chủ tịch nước tặng Huân chương Lao động cho ông Lê An.',
    ),
    { published: null },
  );
  expect(diagnostics).toEqual([
    {
      code: 'honour-unreal',
      severity: 'info',
      line: 2,
      column: 11,
      params: { award: 'Huân chương Lao động', cue: 'đề nghị' },
    },
  ]);
});

test('a list of papers is no list of awards', () => {
  expect(
    told('Người dân nhận hồ sơ tại quầy, gồm:', '- Bản sao Bằng khen;', '- Giấy khen của 3 cá nhân;'),
  ).toEqual([]);
});

describe.each([
  ['proposed', proposed],
  ['hoped for', hopedFor],
  ['rules and definitions', rules],
  ['prizes of other states, companies, contests', otherPrizes],
  ['what people are called', people],
])('%s', (_, sentences) => {
  test.each(sentences)('%s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});
