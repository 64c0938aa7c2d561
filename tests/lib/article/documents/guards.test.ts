import { describe, expect, test } from 'vitest';
import { citedInFile } from '../../../support/read-documents';

type Example = readonly [markdown: string, ...documents: string[]];

/** Each is read right by one condition alone, beside what it must not touch. */
const examples: Example[] = [
  // Numbers, names and places.
  ['Theo Luật HN & GĐ 2014.', 'Luật HN & GĐ 2014'],
  ['Theo Luật PPP và Luật Giá 2023.', 'Luật Giá 2023', '? Luật PPP'],
  [
    'Theo điểm a đến điểm đ khoản 3 Điều 5 Thông tư 39/2014/TT-BTC.',
    'Thông tư 39/2014/TT-BTC, Điều 5 khoản 3 điểm a, Điều 5 khoản 3 điểm b, Điều 5 khoản 3 điểm c, Điều 5 khoản 3 điểm d, Điều 5 khoản 3 điểm đ',
  ],
  [
    'Theo Điều 5 đến khoản 2 Điều 7 Thông tư 39/2014/TT-BTC.',
    'Thông tư 39/2014/TT-BTC, Điều 5, Điều 7 khoản 2',
  ],
  [
    'Theo Điều 3 khoản 1 điểm a và điểm b Thông tư 39/2014/TT-BTC.',
    'Thông tư 39/2014/TT-BTC, Điều 3 khoản 1 điểm a, Điều 3 khoản 1 điểm b',
  ],
  ['Luật số 54/2014/QH13 có hiệu lực. Theo Luật số 54/2014/QH, hàng phải khai.', 'Luật 54/2014/QH13, ×2'],
  ['Theo Quyết định 45/QĐ-BTC.TCT ngày 2/3/2010.', 'Quyết định 45/QĐ-BTC, ngày 2010-03-02'],
  ['Theo Quyết định 12/QĐ-BTC/TCT ngày 2/3/2010.', 'Quyết định 12/QĐ-BTC/TCT, ngày 2010-03-02'],
  [
    'Luật sửa đổi, bổ sung một số điều của Luật Đầu tư và Luật Nhà ở.',
    '? Luật sửa đổi, bổ sung một số điều của Luật Đầu tư',
    '? Luật Đầu tư',
    '? Luật Nhà ở',
  ],
  ['Theo Hiến pháp năm 2013 và Hiến định.', 'Hiến pháp 2013'],
  [
    'Under the Law on Tax Administration 2019 and the Labor Code 2019.',
    'Law on Tax Administration 2019',
    'Labor Code 2019',
  ],
  ['Luật Dược sửa đổi 2024 và Luật Giá sửa luật 2023.', 'Luật Dược 2024', '? Luật Giá'],
  [
    'Theo Nghị quyết số 42/2017/QH14 và Thông tư 54/2014/QH13.',
    'Nghị quyết 42/2017/QH14',
    'Luật 54/2014/QH13',
  ],
  ['Quyết định 1982 của hãng phim.'],
  ['Theo Quyết định 12 và 15 ngày của Bộ Tài chính.', '? Quyết định 12'],
  ['Theo Thông tư 200, 133 và Nghị định 51.', '? Thông tư 200', '? Thông tư 133', '? Nghị định 51'],
  ['Theo Thông báo 15 của Bộ Tài chính.'],
  [
    'Theo Thông tư 39/2014/TTLT-BTC-BCT và Thông tư liên tịch 40/2014/TT-BTC.',
    'Thông tư liên tịch 39/2014/TTLT-BTC-BCT',
    'Thông tư liên tịch 40/2014/TT-BTC',
  ],
  ['Hàng gửi theo số 1520/UBND-VX và 39/TT.', 'Công văn 1520/UBND-VX'],
  [
    'Luật sửa đổi, bổ sung một số điều của các luật về thuế (2014) có hiệu lực.',
    'Luật sửa đổi, bổ sung một số điều của các luật về thuế 2014',
  ],
  ['Theo Mục 2, Phụ lục I Thông tư 39/2014/TT-BTC.', 'Thông tư 39/2014/TT-BTC, Phụ lục I Mục 2'],
  ['Theo Chương II và khoản 3 Thông tư 39/2014/TT-BTC.', 'Thông tư 39/2014/TT-BTC, Chương II, khoản 3'],
  ['Luật Năng lượng sạch hết hiệu lực từ ngày 1/7/2020.', '? Luật Năng lượng sạch'],
  // One document told twice.
  ['Nghị định 51/2010/NĐ-CP (Thông tư 51) có hiệu lực.', 'Nghị định 51/2010/NĐ-CP', '? Thông tư 51'],
  ['Theo luật quản lý thuế hiện hành.'],
  [
    'Thông tư 39/2014/TT-BTC và Thông tư 39/2018/TT-BTC. Thông tư 39 năm 2018 mới hơn.',
    'Thông tư 39/2014/TT-BTC',
    'Thông tư 39/2018/TT-BTC, ×2',
  ],
  [
    'Thông tư 39/2014/TT-BTC và Thông tư 39/2016/TT-NHNN. Thông tư 39/TT-NHNN còn vướng.',
    'Thông tư 39/2014/TT-BTC',
    'Thông tư 39/2016/TT-NHNN, ×2',
  ],
  [
    'Luật Doanh nghiệp 2014 và Luật Doanh nghiệp 2020. Luật Doanh nghiệp nói gì?',
    'Luật Doanh nghiệp 2014',
    'Luật Doanh nghiệp 2020',
    '? Luật Doanh nghiệp',
  ],
  [
    'Nghị định 95/2013/NĐ-CP (Nghị định 95) và Nghị định 15/2020/NĐ-CP (Nghị định 16) có hiệu lực.',
    'Nghị định 95/2013/NĐ-CP',
    'Nghị định 15/2020/NĐ-CP',
    '? Nghị định 16',
  ],
  [
    'Luật Quản lý thuế (Thông tư 39/2014/TT-BTC) có hiệu lực.',
    'Thông tư 39/2014/TT-BTC',
    '? Luật Quản lý thuế',
  ],
  ['Luật Quản lý thuế Luật số 38/2019/QH14 có hiệu lực.', 'Luật 38/2019/QH14', '? Luật Quản lý thuế'],
  [
    'Luật số 38/2019/QH14 (Luật Quản lý thuế 2006 cũ) có hiệu lực.',
    'Luật 38/2019/QH14',
    'Luật Quản lý thuế 2006',
  ],
  [
    'Nghị quyết số 42/2017/QH14 (Luật Các tổ chức tín dụng) có hiệu lực.',
    'Nghị quyết 42/2017/QH14',
    '? Luật Các tổ chức tín dụng',
  ],
  ['Thông tư 21/2018/TT-BCT về phí chợ (Thông tư 21 năm 2018) có hiệu lực.', 'Thông tư 21/2018/TT-BCT, ×2'],
  [
    'Luật Giá 11/2012/QH13 và Luật Giá 16/2023/QH15. Luật Giá số 16 năm 2023 mới hơn.',
    'Luật Giá 11/2012/QH13',
    'Luật Giá 16/2023/QH15, ×2',
  ],
  // Days, and coming into force.
  [
    'Luật sửa đổi, bổ sung một số điều của Luật Dược năm 2016 ngày 6/4/2016.',
    'Luật Dược 2016, ngày 2016-04-06',
    '? Luật sửa đổi, bổ sung một số điều của Luật Dược',
  ],
  [
    'Thông tư 10/2020/TT-BTC và Thông tư 39/2014/TT-BTC ngày 31/3/2020 còn hiệu lực sau khi sửa đổi.',
    'Thông tư 10/2020/TT-BTC',
    'Thông tư 39/2014/TT-BTC, ngày 2020-03-31',
  ],
  [
    'Nghị định 15/2020/NĐ-CP, Nghị định 16/2020/NĐ-CP có hiệu lực từ ngày 1/7/2020.',
    'Nghị định 15/2020/NĐ-CP',
    'Nghị định 16/2020/NĐ-CP, từ 2020-07-01',
  ],
  [
    'Nghị định 15/2020/NĐ-CP thay thế Nghị định 16/2010/NĐ-CP; hiệu lực sớm.',
    'Nghị định 15/2020/NĐ-CP, replaces 16/2010/NĐ-CP',
    'Nghị định 16/2010/NĐ-CP',
  ],
  [
    'Nghị định 15/2020/NĐ-CP sửa đổi bởi Nghị định 16/2022/NĐ-CP có hiệu lực từ ngày 1/7/2022.',
    'Nghị định 15/2020/NĐ-CP',
    'Nghị định 16/2022/NĐ-CP, amends 15/2020/NĐ-CP, từ 2022-07-01',
  ],
  [
    'Thông tư 10/2020/TT-BTC hướng dẫn Nghị định 16/2010/NĐ-CP có hiệu lực từ ngày 1/7/2010.',
    'Thông tư 10/2020/TT-BTC, guides 16/2010/NĐ-CP',
    'Nghị định 16/2010/NĐ-CP, từ 2010-07-01',
  ],
  [
    'Thông tư 10/2020/TT-BTC mới ban hành. Thay thế Thông tư 39/2014/TT-BTC là việc cần.',
    'Thông tư 10/2020/TT-BTC',
    'Thông tư 39/2014/TT-BTC',
  ],
  [
    'Quyết định 15/QĐ-BTC về phí chợ (thay đổi lớn), ban hành ngày 7/8/2020.',
    'Quyết định 15/QĐ-BTC, ngày 2020-08-07',
  ],
  // What one does to another.
  [
    'Tại Thông tư 10/2014/TT-BTC, Bộ Tài chính bãi bỏ Thông tư 39/2014/TT-BTC.',
    'Thông tư 10/2014/TT-BTC',
    'Thông tư 39/2014/TT-BTC',
  ],
  [
    'Thông tư 39/2014/TT-BTC hết hiệu lực từ 1/7/2020 theo Thông tư 10/2014/TT-BTC.',
    'Thông tư 39/2014/TT-BTC',
    'Thông tư 10/2014/TT-BTC',
  ],
  [
    'Bộ Tài chính bãi bỏ Thông tư 39/2014/TT-BTC theo Thông tư 10/2014/TT-BTC.',
    'Thông tư 39/2014/TT-BTC',
    'Thông tư 10/2014/TT-BTC',
  ],
  [
    'Thông tư 10/2020/TT-BTC bãi bỏ các văn bản: Điều 5 của Thông tư 39/2014/TT-BTC; Thông tư 40/2014/TT-BTC.',
    'Thông tư 10/2020/TT-BTC, amends 39/2014/TT-BTC, repeals 40/2014/TT-BTC',
    'Thông tư 39/2014/TT-BTC, Điều 5',
    'Thông tư 40/2014/TT-BTC',
  ],
  [
    'Decree 123/2020/ND-CP is new. The Decree replaces Decree 51/2010/ND-CP.',
    'Nghị định 123/2020/NĐ-CP, replaces 51/2010/NĐ-CP',
    'Nghị định 51/2010/NĐ-CP',
  ],
  [
    'Thông tư 10/2020/TT-BTC sửa đổi Thông tư 39/2014/TT-BTC (sửa đổi bởi Thông tư 11/2016/TT-BTC); Thông tư 12/2020/TT-BTC, thay thế Thông tư 13/2010/TT-BTC.',
    'Thông tư 10/2020/TT-BTC, amends 39/2014/TT-BTC',
    'Thông tư 39/2014/TT-BTC',
    'Thông tư 11/2016/TT-BTC, amends 39/2014/TT-BTC',
    'Thông tư 12/2020/TT-BTC, replaces 13/2010/TT-BTC',
    'Thông tư 13/2010/TT-BTC',
  ],
  [
    'Nghị định 15/2020/NĐ-CP và Thông tư 11/2020/TT-BTC sửa đổi Thông tư 39/2014/TT-BTC.',
    'Nghị định 15/2020/NĐ-CP',
    'Thông tư 11/2020/TT-BTC, amends 39/2014/TT-BTC',
    'Thông tư 39/2014/TT-BTC',
  ],
  [
    'Thông tư 10/2020/TT-BTC, Thông tư 11/2020/TT-BTC sửa đổi Thông tư 39/2014/TT-BTC.',
    'Thông tư 10/2020/TT-BTC',
    'Thông tư 11/2020/TT-BTC, amends 39/2014/TT-BTC',
    'Thông tư 39/2014/TT-BTC',
  ],
  [
    'Thông tư 10/2020/TT-BTC sửa đổi mức phí theo Thông tư 39/2014/TT-BTC.',
    'Thông tư 10/2020/TT-BTC',
    'Thông tư 39/2014/TT-BTC',
  ],
  [
    'Kiến nghị sửa đổi Nghị định 15/2020/NĐ-CP, hướng dẫn Luật Dược 2016.',
    'Nghị định 15/2020/NĐ-CP, guides Luật Dược 2016',
    'Luật Dược 2016',
  ],
  [
    'Thông tư 10/2020/TT-BTC có hiệu lực; doanh nghiệp thay thế Thông tư 39/2014/TT-BTC trong hồ sơ.',
    'Thông tư 10/2020/TT-BTC',
    'Thông tư 39/2014/TT-BTC',
  ],
  [
    'Theo Thông tư 10/2020/TT-BTC, Bộ Tài chính kiểm tra rồi mới bãi bỏ Thông tư 39/2014/TT-BTC.',
    'Thông tư 10/2020/TT-BTC',
    'Thông tư 39/2014/TT-BTC',
  ],
  [
    'Thông tư 10/2020/TT-BTC quy định phí, lệ phí chợ đêm phố hướng dẫn Nghị định 15/2019/NĐ-CP.',
    'Thông tư 10/2020/TT-BTC',
    'Nghị định 15/2019/NĐ-CP',
  ],
  [
    'Bộ Tài chính hướng dẫn Luật Dược 2016 bằng Thông tư 10/2020/TT-BTC.',
    'Luật Dược 2016',
    'Thông tư 10/2020/TT-BTC',
  ],
  [
    'Decree 51/2010/ND-CP, which Decree 123/2020/ND-CP has replaced, is old.',
    'Nghị định 51/2010/NĐ-CP',
    'Nghị định 123/2020/NĐ-CP, replaces 51/2010/NĐ-CP',
  ],
  [
    'Thông tư 39/2014/TT-BTC đề nghị được Thông tư 10/2016/TT-BTC sửa đổi.',
    'Thông tư 39/2014/TT-BTC',
    'Thông tư 10/2016/TT-BTC',
  ],
  [
    'Nghị định 15/2020/NĐ-CP sửa đổi các Nghị định về xây dựng, khác với Nghị định 59/2015/NĐ-CP.',
    'Nghị định 15/2020/NĐ-CP',
    'Nghị định 59/2015/NĐ-CP',
  ],
  [
    'Thông tư 10/2020/TT-BTC đề nghị các văn bản sau hết hiệu lực: Thông tư 39/2014/TT-BTC; Thông tư 40/2014/TT-BTC.',
    'Thông tư 10/2020/TT-BTC',
    'Thông tư 39/2014/TT-BTC',
    'Thông tư 40/2014/TT-BTC',
  ],
  [
    '| Số | Tên |\n|---|---|\n| 30/2009/QH12 | Luật Quy hoạch đô thị năm 2005 |',
    'Luật 30/2009/QH12',
    'Luật Quy hoạch đô thị 2005',
  ],
  [
    '| Văn bản | Thay thế |\n|---|---|\n| Decree 70/2025/ND-CP (amending Decree 123) | Decree 51/2010/ND-CP |',
    'Nghị định 70/2025/NĐ-CP, replaces 51/2010/NĐ-CP',
    'Nghị định 51/2010/NĐ-CP',
    '? Nghị định 123',
  ],
  [
    'Theo Thông tư 10/2020/TT-BTC Bộ Tài chính bãi bỏ Thông tư 39/2014/TT-BTC.',
    'Thông tư 10/2020/TT-BTC',
    'Thông tư 39/2014/TT-BTC',
  ],
  [
    'Thông tư 39/2014/TT-BTC được thay thế, có thể phải chờ Thông tư 10/2020/TT-BTC.',
    'Thông tư 39/2014/TT-BTC',
    'Thông tư 10/2020/TT-BTC',
  ],
  [
    'Nghị định 15/2019/NĐ-CP quy định mức phí mới áp dụng hướng dẫn tại Thông tư 10/2020/TT-BTC.',
    'Nghị định 15/2019/NĐ-CP',
    'Thông tư 10/2020/TT-BTC',
  ],
  [
    'Mẫu (sửa đổi theo Thông tư 10/2020/TT-BTC) Thông tư 39/2014/TT-BTC còn dùng.',
    'Thông tư 10/2020/TT-BTC',
    'Thông tư 39/2014/TT-BTC',
  ],
  [
    'Thông tư 39/2014/TT-BTC đề nghị hết hiệu lực từ ngày Thông tư 10/2020/TT-BTC có hiệu lực.',
    'Thông tư 39/2014/TT-BTC',
    'Thông tư 10/2020/TT-BTC',
  ],
  [
    'Để thay thế Thông tư 39/2014/TT-BTC Bộ Tài chính đã ban hành Thông tư 10/2020/TT-BTC.',
    'Thông tư 39/2014/TT-BTC',
    'Thông tư 10/2020/TT-BTC',
  ],
  [
    '# Về việc nghỉ lễ\n\nSỞ Y TẾ\n\nSố: 15/ABX-VP\n\nCăn cứ Nghị định 15/2019/NĐ-CP\n\nĐiều 1. Cho nghỉ.',
    'Nghị định 15/2019/NĐ-CP',
  ],
];

describe('each condition of the grammar of documents decides something', () => {
  test.each(examples)('%s', (markdown, ...documents) => {
    expect(citedInFile(`# Bản tin trong ngày\n\n${markdown}\n`)).toEqual(documents);
  });
});
