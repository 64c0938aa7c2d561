import { describe, expect, test } from 'vitest';
import { honourLinesIn } from '../../../support/read-honours';

const askedFor = [
  'Sở đề nghị Chính phủ tặng Bằng khen cho 10 trường, tặng Cờ thi đua của Bộ cho 15 trường.',
  'Hội đồng thống nhất trình Chủ tịch nước phong tặng danh hiệu Nhà giáo ưu tú cho 6 thầy cô giáo; tặng Huân chương Lao động cho 2 trường.',
  'UBND huyện lập hồ sơ đề nghị truy tặng danh hiệu Bà mẹ Việt Nam anh hùng cho 12 mẹ.',
  'Ban Thi đua đang xem xét tặng Bằng khen cho 4 công dân.',
  'Có 3 cá nhân được đề nghị tặng Huân chương Lao động hạng Ba.',
  'Công an tỉnh kiến nghị Bộ Công an tặng Bằng khen cho tập thể Phòng PC02, Thủ tướng tặng Bằng khen cho Đại úy Lê Văn Quý.',
  'Danh sách 15 nghệ sĩ được xét tặng danh hiệu Nghệ sĩ nhân dân đã niêm yết.',
];

const toCome = [
  'Trường phấn đấu được tặng Cờ thi đua của Chính phủ trong năm học tới.',
  'Ngày mai, Chủ tịch UBND tỉnh sẽ trao Bằng khen cho 5 gia đình.',
  'Nếu được công nhận, xã sẽ đón nhận Huân chương Lao động hạng Ba vào năm 2030.',
  'Dự kiến, 30 đảng viên được trao Huy hiệu 40 năm tuổi Đảng dịp 2/9.',
  'Mục tiêu của câu lạc bộ là nhận Bằng khen của Bộ trưởng.',
  'Bà mong một ngày được nhận Huy hiệu 50 năm tuổi Đảng.',
  'Hợp tác xã chưa từng được tặng Bằng khen nào của UBND tỉnh.',
];

const rules = [
  'Cá nhân được tặng Bằng khen của Bộ trưởng được xét nâng lương trước hạn.',
  'Bằng khen để tặng cho cá nhân gương mẫu chấp hành chủ trương, chính sách.',
  'Đảng viên có 30 năm tuổi Đảng trở lên thì đủ điều kiện nhận Huy hiệu 30 năm tuổi Đảng.',
  'Giám đốc Sở quyết định tặng Giấy khen cho cá nhân thuộc thẩm quyền.',
  'Tập thể được tặng Cờ thi đua của Chính phủ được thưởng 12 lần mức lương cơ sở.',
  'Người có công được tặng Huân chương Kháng chiến được trợ cấp một lần.',
  'Trường hợp bị tước danh hiệu Nghệ sĩ ưu tú phải nộp lại Huy hiệu.',
  'Việc tặng Kỷ niệm chương được thực hiện hằng năm.',
];

const others = [
  'Hiệp hội Du lịch tặng Bằng khen cho 20 doanh nghiệp.',
  'Công ty Bia Hòa Sơn trao Giấy khen cho 30 công nhân.',
  'Tổng thống Pháp trao Huân chương Bắc đẩu Bội tinh cho giáo sư Trần Văn Hiếu.',
  'Đội tuyển giành 5 huy chương vàng, 3 huy chương bạc.',
  'Tạp chí Doanh nhân trao Cúp vàng và Kỷ niệm chương cho 10 giám đốc.',
  'Chính phủ Lào trao Huân chương Lao động cho đoàn chuyên gia.',
  'Ngân hàng nhận giải thưởng Ngân hàng bán lẻ tiêu biểu.',
];

const named = [
  'Anh hùng Lao động Hồ Giáo từng sống ở đây.',
  'Đoàn thăm, tặng quà 12 Bà mẹ Việt Nam anh hùng.',
  'Nghệ sĩ nhân dân Lê Khanh chia sẻ về vai diễn.',
  'Nhà giáo ưu tú Vũ Thị Hoa dự lễ khai giảng.',
  'Viện Thi đua khen thưởng tổ chức tập huấn về Bằng khen điện tử.',
  'Đại biểu dự lễ trao Huân chương rất đông.',
  'Phòng truyền thống lưu giữ nhiều Bằng khen cũ.',
  'Công an bắt nhóm làm giả Bằng khen, Giấy khen.',
  'Tại buổi trao bằng khen, ông Trần Văn Sơn nói: “Bằng cả trái tim, chúng tôi cảm ơn bà con”.',
];

describe.each([
  ['asked for', askedFor],
  ['planned, hoped for or denied', toCome],
  ['rules', rules],
  ['prizes of others', others],
  ['awards that are only named', named],
])('%s', (_, sentences) => {
  test.each(sentences)('%s', (sentence) => {
    expect(honourLinesIn(`Trời hôm nay đẹp, đường phố đông vui.\n\n${sentence}`)).toEqual([]);
  });
});
