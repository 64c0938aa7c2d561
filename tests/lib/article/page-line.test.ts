import { expect, test } from 'vitest';
import { readByline } from '@/lib/article/byline/byline';
import { isEndLine, isRelatedLabel, isWidget } from '@/lib/article/page/lines/end-lines';
import { readPageLine } from '@/lib/article/page/line';

/** What a line of a page's head says, as “date|names”. */
function said(line: string): string | null {
  const read = readPageLine(line);
  if (read === null) return null;
  const names = read.byline?.authors.map(({ name }) => name) ?? [];
  return [read.dates[0]?.moment.date ?? '', names.join('+')].join('|');
}

test.each([
  ['Thứ Sáu, 01/03/2024 12:40 (GMT+7)', '2024-03-01T12:40:00+07:00|'],
  ['16:20, 15/03/2017', '2017-03-15T16:20:00+07:00|'],
  ['Posted by admin on Tháng Mười Một 28, 2026', '2026-11-28|admin'],
  ['Tháng 3 28, 2026', '2026-03-28|'],
  ['08:30 | 28/11/2026', '2026-11-28T08:30:00+07:00|'],
  ['Posted 08:30 GMT, 28 November 2026', '2026-11-28T15:30:00+07:00|'],
  ['28/11/2026 08:30 (GMT+9)', '2026-11-28T06:30:00+07:00|'],
  ['Last modified on Sat 28 Nov 2026 08.30 EST', '2026-11-28T20:30:00+07:00|'],
  ['Nov. 28, 2026 at 8:30 a.m. ET', '2026-11-28|'],
  ['Cập nhật lúc 09:00, Chủ nhật, 02/03/2024', '2024-03-02T09:00:00+07:00|'],
  ['Ngày đăng: 1-3-2024', '2024-03-01|'],
  ['Thứ năm, ngày 12 tháng 1 năm 2024 - 08:00', '2024-01-12T08:00:00+07:00|'],
  ['Nov. 27, 2026, 8:30 PM', '2026-11-27T20:30:00+07:00|'],
  ['Published on 27 November 2026', '2026-11-27|'],
  ['Hà Minh Tú | 18/12/2020 08:54', '2020-12-18T08:54:00+07:00|Hà Minh Tú'],
  ['Y Khoan - 14:20 24/05/2023', '2023-05-24T14:20:00+07:00|Y Khoan'],
  ['Kinh tế • 24/05/2023 14:20 • Hà Minh Tú', '2023-05-24T14:20:00+07:00|Hà Minh Tú'],
  ['Hà Minh Tú tu.ha@bao.example 24/05/2023 14:20', '2023-05-24T14:20:00+07:00|Hà Minh Tú'],
  ['Báo Sông Rồng12/05/2024', '2024-05-12|'],
  ['Sông Rồng News  GMT + 7 10:20 Wednesday, 12/03/2025', '2025-03-12T10:20:00+07:00|'],
  ['Tác giả: Phòng Kỹ thuật | Danh mục: Tin công ty | Ngày: 20/10/2023', '2023-10-20|'],
  ['Posted by chobien on May 5, 2024', '2024-05-05|'],
  ['Submitted by Hà Minh Tú on Wed, 01/30/2008 - 14:53', '2008-01-30T14:53:00+07:00|Hà Minh Tú'],
  ['Đăng bởi Hà Minh Tú lúc 08:30 24/05/2023', '2023-05-24T08:30:00+07:00|Hà Minh Tú'],
  ['Thông tin doanh nghiệp | 12/11/2025', '2025-11-12|'],
  ['12/11/2025 • Chuyện bến sông', '2025-11-12|'],
  ['Báo Biển Xanh, [27/11/2025 18:42]', '2025-11-27T18:42:00+07:00|'],
  ['Báo Sông Rồng ngày 27/11/2025', '2025-11-27|'],
  ['Theo Báo Biển và Bờ ngày 27/11/2025', '2025-11-27|'],
  ['Hà Minh Tú, 12/10/2025', '2025-10-12|Hà Minh Tú'],
  ['Thứ Năm, 27 Tháng Mười Một 2025', '2025-11-27|'],
  ['5 tháng giêng năm 2026', '2026-01-05|'],
  ['Bởi Hà Minh Tú', '|Hà Minh Tú'],
  ['By Anne Clarke and Hà Minh Tú', '|Anne Clarke+Hà Minh Tú'],
])('“%s” is a line of a page’s head', (line, expected) => {
  expect(said(line)).toBe(expected);
});

test.each([
  'Hà Nội, ngày 05 tháng 01 năm 2021',
  'Lịch cắt điện từ ngày 01/03/2024 đến hết ngày 05/03/2024 tại các xã ven sông Rồng và vùng bãi',
  'CHÚ Ý: Kể từ ngày 30/7/2015, mẫu này được thay bằng mẫu ban hành kèm theo thông tư mới của Bộ Tài chính.',
  'Năm 2003: đón bằng công nhận trường chuẩn',
  '31/02/2024',
  'Tỉnh đoàn phát động mùa hè xanh',
  'Báo Sông Rồng ra số đầu ngày 1/5/2024.',
  'Tạp chí Biển Xanh ra mắt ngày 20/11/2025',
  'Trang tin Cầu Vồng lập ngày 2/2/2020.',
])('“%s” is no line of a page’s head', (line) => {
  expect(said(line)).toBeNull();
});

test.each([
  'Chia sẻ',
  'Chia sẻ Facebook Zalo 12',
  '0:00 / 3:25',
  'Nghe đọc bài',
  'Theo dõi Báo Sông Rồng trên Google News',
  'Báo Sông Rồng trên Google News',
  'IMG_0412.JPG',
])('“%s” is a page’s wherever it stands', (line) => {
  expect(isWidget(line)).toBe(true);
});

test.each([
  'Lượt xem: 1.204',
  '12 bình luận',
  'Trở lại Thời sự',
  'Theo dõi Người Sông Rồng trên',
  'A- A A+',
  'Trang chủ > Kinh tế > Nông thôn mới',
  '© Báo Sông Rồng',
  'Viết bình luận',
  'A- A A+ | In bài | Gửi Email',
  '[Trang trước] [In trang] [Gửi email] [Về đầu trang]',
  'Lượt xem: 412 • Chia sẻ',
  'Theo dõi Sông Rồng Plus',
  'Lưu',
  'Link bài gốc',
  'Lấy link!',
  'Like us on Facebook or follow us on Twitter to get the latest news!',
  'Lên trên',
  'Xem các bài viết của tác giả',
  'Xem thêm bài viết cùng chuyên mục',
  'Bạn không thể gửi bình luận liên tục. Xin hãy đợi 60 giây nữa.',
  'Mời quý độc giả theo dõi các chương trình đã phát sóng của Đài Sông Rồng trên TV Online!',
  'Kính mời quý vị đón xem bản tin trên kênh Sông Rồng 24h',
  'Comments powered by Talk',
  'Còn 500 ký tự',
  '×',
])('“%s” is a page’s above the text or below it', (line) => {
  expect(isEndLine(line)).toBe(true);
});

test.each([
  'Họ và tên: ……………',
  'Trả lời:',
  'Điện thoại nhập lậu bị thu giữ tại bến',
  'Trụ sở ngân hàng bên sông.',
  'Tổng biên tập trao quà cho học sinh',
  'c) Sổ theo dõi đò ngang',
  'Bản quyền, bằng sáng chế',
  'Chia sẻ kinh nghiệm nuôi cá lồng',
  '- Lưu',
  'Theo dõi chặt mực nước sông',
  'Giá lúa | Giá phân',
  'Mời bạn đọc cùng lên thuyền',
  'Lên trên đỉnh đèo',
])('“%s” is the writer’s', (line) => {
  expect([isWidget(line), isEndLine(line)]).toEqual([false, false]);
});

test.each([
  'Tin liên quan',
  'ĐỌC THÊM',
  'Xem thêm:',
  'Có thể bạn quan tâm',
  'Đang được quan tâm',
  'Tham khảo thêm:',
  'Đừng bỏ lỡ',
  'Bài trước:',
  'Related stories',
  'Most read',
])('“%s” opens links to other articles', (line) => {
  expect(isRelatedLabel(line)).toBe(true);
});

test.each([
  ['(Mai Hạnh)', ['Mai Hạnh'], null],
  ['Thực hiện: Mai Hạnh - Y Khoan', ['Mai Hạnh', 'Y Khoan'], null],
  ['Mai Hạnh (T/H)', ['Mai Hạnh'], null],
  ['Mai Hạnh/VOV.VN', ['Mai Hạnh'], 'VOV.VN'],
  ['Mai Hạnh/VOV Tây Bắc', ['Mai Hạnh'], 'VOV Tây Bắc'],
  ['Mai Hạnh - VTV Digital', ['Mai Hạnh'], 'VTV Digital'],
  ['Mai Hạnh/VTV9', ['Mai Hạnh'], 'VTV9'],
  ['Mai Hạnh - Y Khoan / Tuoi Tre News', ['Mai Hạnh', 'Y Khoan'], 'Tuoi Tre News'],
  ['Theo Sông Rồng Copy link', [], 'Sông Rồng'],
  ['Báo Sông Rồng', [], 'Báo Sông Rồng'],
  ['Theo Mai Hạnh/TTXVN', ['Mai Hạnh'], 'TTXVN'],
  ['Mai Hạnh (Theo Sông Rồng)', ['Mai Hạnh'], 'Sông Rồng'],
  ['H’Ni Ksơr', ['H’Ni Ksơr'], null],
  ['Jean-Paul Morel', ['Jean-Paul Morel'], null],
  ['Nhóm PV', ['Nhóm PV'], null],
])('“%s” signs', (line, names, via) => {
  const byline = readByline(line, false);
  expect(byline?.authors.map(({ name }) => name)).toEqual(names);
  expect(byline?.via ?? null).toBe(via);
});
