import { describe, expect, test } from 'vitest';
import { cited, documentsIn, issuersIn } from '../../../support/read-documents';

/** Paragraphs are parted by line breaks. */
type Example = readonly [text: string, ...documents: string[]];

const short: Example[] = [
  ['Ghi sổ theo TT 88.\nThông tư 88/2019/TT-BTC nêu rõ.', 'Thông tư 88/2019/TT-BTC, ×2'],
  ['Nghị định số 31/2018/NĐ-CP ra đời. NĐ 31 có hai chương.', 'Nghị định 31/2018/NĐ-CP, ×2'],
  ['Nghị định số 31/2018/NĐ-CP ra đời. Nghị định 31/NĐ-CP có hai chương.', 'Nghị định 31/2018/NĐ-CP, ×2'],
  [
    'Thông tư 61/2018/TT-BTC và 61/2018/TT-BCT khác nhau. Thông tư 61 là cái nào?',
    'Thông tư 61/2018/TT-BTC',
    'Thông tư 61/2018/TT-BCT',
    '? Thông tư 61',
  ],
  [
    'Thông tư 61/2018/TT-BTC (sau đây gọi tắt là Thông tư 61) và Thông tư 61/2017/TT-BTC. Thông tư 61 có hiệu lực.',
    'Thông tư 61/2018/TT-BTC, ×2',
    'Thông tư 61/2017/TT-BTC',
  ],
  [
    'Thông tư 61/2018/TT-BTC về phí (Thông tư 61) và Thông tư 61/2017/TT-BTC. Thông tư 61 có hiệu lực.',
    'Thông tư 61/2018/TT-BTC, ×2',
    'Thông tư 61/2017/TT-BTC',
  ],
  ['Nghị định 72 năm 2019 nêu rõ.', 'Nghị định 72/2019/NĐ-CP'],
  ['Nghị định số 72 ngày 15/5/2019 nêu rõ.', 'Nghị định 72/2019/NĐ-CP, ngày 2019-05-15'],
  ['Nghị định 72/2019 nêu rõ.', 'Nghị định 72/2019/NĐ-CP'],
  ['Thông tư 15 năm 2018 của Bộ Y tế nêu rõ.', 'Thông tư 15/2018/TT-BYT'],
  ['Thông tư 15/2018 nêu rõ.', 'Thông tư 15/2018'],
  ['Thông tư 15/2018/TT- nêu rõ.', 'Thông tư 15/2018'],
  ['Mẫu theo Thông tư 88 và 99.', '? Thông tư 88', '? Thông tư 99'],
  ['Quyết định số 48 cũ hơn Thông tư 88.', '? Quyết định 48', '? Thông tư 88'],
  [
    'Nghị quyết 05/NQ-CP ngày 3/1/2018. Nghị quyết 05/NQ-CP ngày 4/1/2019.',
    'Nghị quyết 05/NQ-CP, ngày 2018-01-03',
    'Nghị quyết 05/NQ-CP, ngày 2019-01-04',
  ],
  [
    'Decree No. 31/2018/ND-CP dated March 8, 2018 of the Government (Decree 31) is new. See Decree 31.',
    'Nghị định 31/2018/NĐ-CP, ngày 2018-03-08, ×2',
  ],
  [
    'Thông tư 15/2018/TT-BYT ngày 30/5/2018 của Bộ Y tế (Thông tư 15) và Thông tư 15/2017/TT-BYT.',
    'Thông tư 15/2018/TT-BYT, ngày 2018-05-30',
    'Thông tư 15/2017/TT-BYT',
  ],
  ['Thông tư này dài. Điều 5 Nghị định trên cũng vậy.'],
];

const laws: Example[] = [
  [
    'Luật Hải quan số 54/2014/QH13 có hiệu lực.\nTheo Điều 12 Luật hải quan, phải khai.',
    'Luật Hải quan 54/2014/QH13, Điều 12, ×2',
  ],
  ['Luật Doanh nghiệp (59/2020/QH14) mới.', 'Luật Doanh nghiệp 59/2020/QH14'],
  ['Luật Doanh nghiệp (Luật số 59/2020/QH14) mới.', 'Luật Doanh nghiệp 59/2020/QH14'],
  ['Luật số 59/2020/QH14 Luật Doanh nghiệp mới.', 'Luật Doanh nghiệp 59/2020/QH14'],
  ['Điều 26 Bộ luật Lao động – Luật số 45/2019/QH14.', 'Bộ luật Lao động 45/2019/QH14, Điều 26'],
  ['Luật số 45/2019/QH14 - Bộ luật Lao động.', 'Bộ luật Lao động 45/2019/QH14'],
  ['Luật Doanh nghiệp 2014 và 2020 khác nhau.', 'Luật Doanh nghiệp 2014', 'Luật Doanh nghiệp 2020'],
  ['Luật Thuế GTGT năm 2008 và Luật thuế giá trị gia tăng.', 'Luật Thuế GTGT 2008, ×2'],
  ['Luật Việc làm năm 2013 và Luật Việc làm hiện hành.', 'Luật Việc làm 2013, ×2'],
  ['Article 302 of the Commercial Law 2005 applies.', 'Commercial Law 2005, Điều 302'],
  ['See Tax Administration Law No. 38/2019/QH14.', 'Tax Administration Law 38/2019/QH14'],
  ['The Housing Law 2023 and Civil Law matter.', 'Housing Law 2023'],
  ['Luật Kế toán và Bộ luật Dân sự đều nói tới.', '? Luật Kế toán', '? Bộ luật Dân sự'],
  ['Luật Doanh nghiệp số 68 cho phép.', '? Luật Doanh nghiệp 68'],
  ['Hiến pháp năm 2013 ghi nhận.', 'Hiến pháp 2013'],
  ['THEO LUẬT QUẢN LÝ THUẾ SỐ 38/2019/QH14', 'Luật Quản lý thuế 38/2019/QH14'],
  [
    'HƯỚNG DẪN LUẬT SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT GIÁ NGÀY 6/4/2016',
    'Luật Sửa đổi, bổ sung một số điều của luật giá 2016, ngày 2016-04-06, amends Luật Giá',
    '? Luật Giá',
  ],
  ['Luật Biển Việt Nam năm 2012 có 55 điều.', 'Luật Biển Việt Nam 2012'],
  [
    'Bộ luật Lao động 2019 thay cho luật lao động 2012.',
    'Bộ luật Lao động 2019, replaces Luật lao động 2012',
    'Luật lao động 2012',
  ],
  [
    'Luật số 21/2012/QH13 sửa đổi, bổ sung một số điều của Luật Quản lý thuế.',
    'Luật 21/2012/QH13, amends Luật Quản lý thuế',
    '? Luật Quản lý thuế',
  ],
  [
    'Theo Luật sửa đổi, bổ sung một số điều của Luật Thuế GTGT ngày 19/6/2013.',
    'Luật sửa đổi, bổ sung một số điều của Luật Thuế GTGT 2013, ngày 2013-06-19, amends Luật Thuế GTGT',
    '? Luật Thuế GTGT',
  ],
  [
    'Luật sửa đổi, bổ sung một số điều của các Luật về thuế số 71/2014/QH13.',
    'Luật sửa đổi, bổ sung một số điều của các Luật về thuế 71/2014/QH13',
  ],
  [
    'Luật Trật tự, an toàn giao thông đường bộ 2024 và Luật Đường bộ 2024.',
    'Luật Trật tự, an toàn giao thông đường bộ 2024',
    'Luật Đường bộ 2024',
  ],
  [
    'Luật Bảo tồn biển, đảo và bờ biển của Việt Nam năm 2016 đã hay.',
    'Luật Bảo tồn biển, đảo và bờ biển của Việt Nam 2016',
  ],
  ['Luật Vận tải sông, hồ số 31/2014/QH13 đã hay.', 'Luật Vận tải sông, hồ 31/2014/QH13'],
  ['Luật Giáo dục nghề rừng và nghề biển năm 2011.', 'Luật Giáo dục nghề rừng và nghề biển 2011'],
  ['Luật Kế toán và các văn bản hướng dẫn năm 2015.', '? Luật Kế toán'],
  ['Luật Giá, thông tư hướng dẫn năm 2015.', '? Luật Giá'],
  [
    'Luật sửa đổi, bổ sung một số điều của Luật Giá, Luật Dược và Luật Thống kê ngày 6/4/2016.',
    'Luật sửa đổi, bổ sung một số điều của Luật Giá, Luật Dược và Luật Thống kê 2016, ngày 2016-04-06, amends Luật Giá, amends Luật Dược, amends Luật Thống kê',
    '? Luật Giá',
    '? Luật Dược',
    '? Luật Thống kê',
  ],
  [
    'Luật sửa đổi, bổ sung một số điều của Luật Giá và Luật Dược số 31/2016/QH13 mới.',
    'Luật sửa đổi, bổ sung một số điều của Luật Giá và Luật Dược 31/2016/QH13, amends Luật Giá, amends Luật Dược',
    '? Luật Giá',
    '? Luật Dược',
  ],
  [
    'Luật số 31/2016/QH13 sửa đổi, bổ sung một số điều của Luật Giá được Quốc hội thông qua ngày 6/4/2016.',
    'Luật 31/2016/QH13, ngày 2016-04-06, amends Luật Giá',
    '? Luật Giá',
  ],
  [
    'Luật Giá 2012 và Luật sửa đổi, bổ sung một số điều của Luật Giá số 61/2014/QH13.',
    'Luật Giá 2012, ×2',
    'Luật sửa đổi, bổ sung một số điều của Luật Giá 61/2014/QH13, amends Luật Giá 2012',
  ],
  [
    'Luật Giá số 11/2012/QH13, Luật sửa đổi, bổ sung một số điều của Luật Giá số 61/2014/QH13; nay là Luật Giá số 16/2023/QH15.',
    'Luật Giá 11/2012/QH13, ×2',
    'Luật sửa đổi, bổ sung một số điều của Luật Giá 61/2014/QH13, amends 11/2012/QH13',
    'Luật Giá 16/2023/QH15',
  ],
  [
    'Luật sửa đổi, bổ sung một số điều của Luật Giá số 11/2012/QH13.',
    'Luật Giá 11/2012/QH13',
    '? Luật sửa đổi, bổ sung một số điều của Luật Giá',
  ],
  ['Điều 357 BLDS năm 2015.', 'Bộ luật Dân sự 2015, Điều 357'],
  ['Bộ luật Lao động số 45/2019/QH14; Điều 20 BLLĐ.', 'Bộ luật Lao động 45/2019/QH14, Điều 20, ×2'],
  ['Luật NSNN năm 2015 có hiệu lực.', 'Luật NSNN 2015'],
  ['Luật SHTT số 50/2005/QH11 có hiệu lực.', 'Luật SHTT 50/2005/QH11'],
  ['Luật Dữ liệu 2024 có hiệu lực.', 'Luật Dữ liệu 2024'],
  ['Dự thảo Luật Đất đai sắp trình Quốc hội.'],
  ['Khách vi phạm luật giao thông, luật thuế thì bị phạt.'],
];

const lists: Example[] = [
  [
    'Các Thông tư 21/2018/TT-BCT, 22/2018/TT-BCT và 23/2018/TT-BCT.',
    'Thông tư 21/2018/TT-BCT',
    'Thông tư 22/2018/TT-BCT',
    'Thông tư 23/2018/TT-BCT',
  ],
  [
    'Ngày 5/6/2019, Chính phủ ban hành Nghị định 51/2019/NĐ-CP và Nghị định 52/2019/NĐ-CP.',
    'Nghị định 51/2019/NĐ-CP, ngày 2019-06-05',
    'Nghị định 52/2019/NĐ-CP, ngày 2019-06-05',
  ],
  [
    'Thông tư 21/2018/TT-BCT và Thông tư 22/2018/TT-BCT ngày 7/8/2018.',
    'Thông tư 21/2018/TT-BCT',
    'Thông tư 22/2018/TT-BCT, ngày 2018-08-07',
  ],
  ['Quyết định 61/QĐ-TTg, 62/QĐ-TTg.', 'Quyết định 61/QĐ-TTg', 'Quyết định 62/QĐ-TTg'],
];

const days: Example[] = [
  ['Nghị quyết 42/NQ-CP (9/4/2020) hỗ trợ dân.', 'Nghị quyết 42/NQ-CP, ngày 2020-04-09'],
  [
    'Thông tư 21/2018/TT-BCT do Bộ Công Thương ban hành ngày 7 tháng 8 năm 2018.',
    'Thông tư 21/2018/TT-BCT, ngày 2018-08-07',
  ],
  ['Thông tư 21/2018/TT-BCT, ngày 7/ 08/2018.', 'Thông tư 21/2018/TT-BCT, ngày 2018-08-07'],
  [
    'Lệnh số 10/2019/L-CTN ngày 27/6/2019 công bố Luật Quản lý thuế.',
    'Lệnh 10/2019/L-CTN, ngày 2019-06-27',
    '? Luật Quản lý thuế',
  ],
  ['Thông tư 21/2018/TT-BCT ngày7/8/2018 nêu rõ.', 'Thông tư 21/2018/TT-BCT, ngày 2018-08-07'],
  ['Thông tư 21/2018/TT-BCT nêu trên ban hành ngày 7/8/2018.', 'Thông tư 21/2018/TT-BCT, ngày 2018-08-07'],
  ['Thông tư 21/2018/TT-BCT ngày 31/2/2018.', 'Thông tư 21/2018/TT-BCT'],
  ['Thông tư 21/2018/TT-BCT ngày 285/06/2018.', 'Thông tư 21/2018/TT-BCT'],
  [
    'Thông tư 21/2018/TT-BCT có hiệu lực thi hành kể từ ngày 1/10/2018.',
    'Thông tư 21/2018/TT-BCT, từ 2018-10-01',
  ],
  [
    'Thông tư 21/2018/TT-BCT quy định một số điều có hiệu lực từ ngày 1/10/2018 của Luật Giá.',
    'Thông tư 21/2018/TT-BCT',
    '? Luật Giá',
  ],
  ['Thông tư 21/2018/TT-BCT; riêng Điều 5 có hiệu lực từ 1/1/2020.', 'Thông tư 21/2018/TT-BCT'],
  ['Official Letter No. 905/BTC-CST is dated 2 February 2023.', 'Công văn 905/BTC-CST, ngày 2023-02-02'],
  ['Thông tư 21/2018/TT-BCT hết hiệu lực từ ngày 1/10/2019.', 'Thông tư 21/2018/TT-BCT'],
  [
    'Thông tư 21/2018/TT-BCT ra đời. Thông tư này có hiệu lực từ 1/10/2018.',
    'Thông tư 21/2018/TT-BCT, từ 2018-10-01',
  ],
  [
    'Decision No. 33/2019/QD-TTg dated August 7, 2019 takes effect from October 1, 2019.',
    'Quyết định 33/2019/QĐ-TTg, ngày 2019-08-07, từ 2019-10-01',
  ],
  [
    'Circular 26/2018/TT-BTC of the Ministry of Finance providing guidelines for agents dated 4 March 2018 (Circular 26).',
    'Thông tư 26/2018/TT-BTC, ngày 2018-03-04',
  ],
  [
    'Thông tư 21/2018/TT-BCT về xuất khẩu gạo (thay đổi lớn), ban hành ngày 7/8/2018.',
    'Thông tư 21/2018/TT-BCT, ngày 2018-08-07',
  ],
  [
    'Thông tư 21/2018/TT-BCT về xuất khẩu gạo (Thông tư 21), ký ngày 7/8/2018.',
    'Thông tư 21/2018/TT-BCT, ngày 2018-08-07',
  ],
  ['Thông tư 21/2018/TT-BCT hướng dẫn về hợp đồng, ký ngày 7/8/2019.', 'Thông tư 21/2018/TT-BCT'],
];

describe('one document is one entry', () => {
  test.each(short)('short forms: %s', (text, ...documents) => {
    expect(cited(...text.split('\n'))).toEqual(documents);
  });

  test.each(laws)('laws by name: %s', (text, ...documents) => {
    expect(cited(...text.split('\n'))).toEqual(documents);
  });

  test.each(lists)('lists: %s', (text, ...documents) => {
    expect(cited(...text.split('\n'))).toEqual(documents);
  });

  test.each(days)('days: %s', (text, ...documents) => {
    expect(cited(...text.split('\n'))).toEqual(documents);
  });

  test('a row of a table tells kind and days', () => {
    expect(
      cited(
        'Tên văn bản | Số hiệu | Ngày ký | Ngày có hiệu lực',
        'Nghị định | 31/2018/NĐ-CP | 8/3/2018 | 8/3/2019',
        'Thông tư | 15/2018/TT-BYT | 30/5/2018 | 15/7/2018',
      ),
    ).toEqual([
      'Nghị định 31/2018/NĐ-CP, ngày 2018-03-08, từ 2019-03-08',
      'Thông tư 15/2018/TT-BYT, ngày 2018-05-30, từ 2018-07-15',
    ]);
  });

  test('a row’s document does what another cell says', () => {
    expect(
      cited(
        'STT | Số hiệu | Ngày ban hành | Hiệu lực | Trích yếu',
        '1 | 31/2018/NĐ-CP | 8/3/2018 | 8/3/2019 | Quy định chi tiết Luật Dược năm 2016',
        '2 | Thông tư 15/2018/TT-BYT | 30/5/2018 | 15/7/2018 | Sửa đổi Thông tư 11/2014/TT-BYT và Thông tư 12/2014/TT-BYT',
        '3 | 11/2014/TT-BYT | 1/2/2014 | 1/4/2014 | Được sửa đổi bởi Thông tư 15/2018/TT-BYT',
      ),
    ).toEqual([
      'Nghị định 31/2018/NĐ-CP, ngày 2018-03-08, guides Luật Dược 2016, từ 2019-03-08',
      'Luật Dược 2016',
      'Thông tư 15/2018/TT-BYT, ngày 2018-05-30, amends 11/2014/TT-BYT, amends 12/2014/TT-BYT, từ 2018-07-15, ×2',
      'Thông tư 11/2014/TT-BYT, ngày 2014-02-01, từ 2014-04-01, ×2',
      'Thông tư 12/2014/TT-BYT',
    ]);
  });

  test.each([
    ['Văn bản | Thay thế | Được thay thế bởi', 'replaces'],
    ['Số hiệu văn bản | Bãi bỏ | Bị bãi bỏ bởi', 'repeals'],
    ['Văn bản | Văn bản được sửa đổi | Văn bản sửa đổi', 'amends'],
    ['Document | Replaces | Replaced by', 'replaces'],
  ])('a column tells what is done: %s', (header, type) => {
    expect(
      cited(
        header,
        'Thông tư 15/2018/TT-BYT về kho | Thông tư 11/2014/TT-BYT, 12/2014/TT-BYT | Thông tư 19/2020/TT-BYT',
        'Thông tư 16/2018/TT-BYT | | Thông tư 20/2021/TT-BYT ngày 7/8/2021',
      ),
    ).toEqual([
      `Thông tư 15/2018/TT-BYT, ${type} 11/2014/TT-BYT, ${type} 12/2014/TT-BYT`,
      'Thông tư 11/2014/TT-BYT',
      'Thông tư 12/2014/TT-BYT',
      `Thông tư 19/2020/TT-BYT, ${type} 15/2018/TT-BYT`,
      'Thông tư 16/2018/TT-BYT',
      `Thông tư 20/2021/TT-BYT, ngày 2021-08-07, ${type} 16/2018/TT-BYT`,
    ]);
  });

  test.each([
    ['Văn bản hết hiệu lực | Văn bản thay thế', 0, 1],
    ['Văn bản bị thay thế | Văn bản thay thế', 0, 1],
    ['Văn bản thay thế | Văn bản bị thay thế', 1, 0],
  ])('both columns tell it: %s', (header, old, now) => {
    const numbers = ['', ''];
    numbers[old] = 'Nghị định 31/2012/NĐ-CP';
    numbers[now] = 'Nghị định 61/2019/NĐ-CP';
    expect(cited(header, numbers.join(' | ')).toSorted()).toEqual([
      'Nghị định 31/2012/NĐ-CP',
      'Nghị định 61/2019/NĐ-CP, replaces 31/2012/NĐ-CP',
    ]);
  });

  test.each([
    [
      'Số hiệu: 61/2019/NĐ-CP',
      'Ngày ban hành: 10/7/2019',
      'Ngày có hiệu lực: 1/9/2019',
      'Thay thế: Nghị định 31/2012/NĐ-CP',
    ],
    [
      'Số, ký hiệu: Nghị định 61/2019/NĐ-CP',
      'Ngày ký: 10/07/2019',
      'Hiệu lực: 01/09/2019',
      'Văn bản bị thay thế: 31/2012/NĐ-CP',
    ],
    ['Number: 61/2019/ND-CP', 'Date: 10/7/2019', 'Effective: 1/9/2019', 'Replaces: Decree 31/2012/ND-CP'],
  ])('lines with labels tell of one document: %s', (...lines) => {
    expect(
      cited('Trang tra cứu.', ...lines, 'Nghị định 33/2013/NĐ-CP thì khác.', 'Ngày ban hành: 1/1/2013'),
    ).toEqual([
      'Nghị định 61/2019/NĐ-CP, ngày 2019-07-10, replaces 31/2012/NĐ-CP, từ 2019-09-01',
      'Nghị định 31/2012/NĐ-CP',
      'Nghị định 33/2013/NĐ-CP',
    ]);
  });

  test('a column about something else does not', () => {
    expect(
      cited(
        'Văn bản | Nội dung sửa đổi | Sửa đổi',
        'Thông tư 15/2018/TT-BYT | Xem Thông tư 11/2014/TT-BYT | Bị bãi bỏ bởi Thông tư 19/2020/TT-BYT',
      ),
    ).toEqual([
      'Thông tư 15/2018/TT-BYT',
      'Thông tư 11/2014/TT-BYT',
      'Thông tư 19/2020/TT-BYT, repeals 15/2018/TT-BYT',
    ]);
  });

  test('what is named too shortly is said, with its place', () => {
    const { unresolved, diagnostics } = documentsIn('Bảng lương theo Thông tư 88.', 'TT 88 khó.');
    expect(unresolved).toMatchObject([
      { kind: 'Thông tư', number: '88', line: 1, column: 17, sentence: 'Bảng lương theo Thông tư 88.' },
    ]);
    expect(diagnostics).toMatchObject([
      { code: 'document-unresolved', line: 1, column: 17, params: { document: 'Thông tư 88' } },
    ]);
  });

  test('an entry quotes its sentence and knows its place', () => {
    const [document] = documentsIn('Lời đầu. Xem Thông tư số 15/2018/TT-BYT. Hết.').documents;
    expect(document).toMatchObject({
      sentence: 'Xem Thông tư số 15/2018/TT-BYT.',
      written: 'Thông tư số 15/2018/TT-BYT',
      anchor: 'p0',
      line: 1,
      column: 14,
    });
  });
});

describe('a document’s title', () => {
  const titleIn = (text: string) => documentsIn(text).documents[0]?.title ?? null;

  test.each([
    ['Thông tư 15/2018/TT-BYT về giá khám bệnh.', 'về giá khám bệnh'],
    [
      'Nghị định 31/2018/NĐ-CP quy định về hàng không được gửi kho, Thông tư 15/2018/TT-BYT mới ra.',
      'quy định về hàng không được gửi kho',
    ],
    [
      'Nghị định 31/2018/NĐ-CP quy định chi tiết Luật Dược và Điều 2 Thông tư 15/2018/TT-BYT.',
      'quy định chi tiết Luật Dược',
    ],
    [
      'Theo Thông tư 15/2018/TT-BYT quy định về phí, lệ phí, cơ sở bán thuốc phải niêm yết giá.',
      'quy định về phí, lệ phí',
    ],
    [
      'Liên quan Thông tư 15/2018/TT-BYT hướng dẫn về kho thuốc, Sở Y tế Lai Châu nhắc các cơ sở.',
      'hướng dẫn về kho thuốc',
    ],
    ['(theo Thông tư 15/2018/TT-BYT về kho thuốc)', 'về kho thuốc'],
    [
      'Quyết định 33/2019/QĐ-TTg ban hành Danh mục kho thuốc có hiệu lực từ 1/1/2020.',
      'ban hành Danh mục kho thuốc',
    ],
    ['Quyết định 33/2019/QĐ-TTg ban hành hôm 7/2 đã rõ.', null],
    ['Thông tư 15/2018/TT-BYT sửa đổi, bổ sung theo Thông tư 16/2019/TT-BYT', null],
    ['Thông tư 15/2018/TT-BYT quy định cụ thể như sau:', null],
    ['Thông tư 15/2018/TT-BYT quy định người bán là dược sĩ.', null],
    ['Điều 3 Thông tư 15/2018/TT-BYT quy định mức phạt chậm nộp.', null],
    ['Thông tư 15/2018/TT-BYT về nhãn thuốc, trong khi kho còn thiếu.', 'về nhãn thuốc'],
    ['Thông tư 15/2018/TT-BYT về nhãn thuốc, đến nay số kho vẫn ít.', 'về nhãn thuốc'],
    ['Khi Thông tư 15/2018/TT-BYT về nhãn thuốc hết hiệu lực, kho phải đổi.', 'về nhãn thuốc'],
    ['Thông tư 15/2018/TT-BYT quy định “Kho phải khô”.', null],
    [
      'Nghị định 119/2018/NĐ-CP về hóa đơn điện tử vừa được ban hành có nhiều điểm mới.',
      'về hóa đơn điện tử',
    ],
    [
      'Nghị quyết 42/2017/QH14 về xử lý nợ xấu của ngân hàng, ông An cho biết, còn khó.',
      'về xử lý nợ xấu của ngân hàng',
    ],
    ['Theo Nghị định 15/2018/NĐ-CP về an toàn thực phẩm thì cơ sở tự công bố.', 'về an toàn thực phẩm'],
    ['Xem Quyết định 636/QĐ-BHXH về tại đây.', null],
    [
      'Nghị định 69/2016/NĐ-CP về điều kiện kinh doanh dịch vụ mua bán nợ chưa được áp dụng.',
      'về điều kiện kinh doanh dịch vụ mua bán nợ',
    ],
    [
      'Thông tư 46/2014/TT-NHNN hướng dẫn về dịch vụ thanh toán do Thống đốc Ngân hàng Nhà nước ký.',
      'hướng dẫn về dịch vụ thanh toán',
    ],
    [
      'Quyết định 38/QĐ-TTg phê duyệt Đề án Cải cách kiểm tra, với 7 nội dung.',
      'phê duyệt Đề án Cải cách kiểm tra',
    ],
    ['Công văn 3632/BKHĐT-KTCN hướng dẫn, mặt hàng ngô hạt thuộc loại sản xuất được.', null],
    [
      'Thông tư 22/2020/TT-BYT sửa đổi, bổ sung một số điều của Thông tư 11/2014/TT-BYT.',
      'sửa đổi, bổ sung một số điều của Thông tư 11/2014/TT-BYT',
    ],
    [
      'Quyết định 1258/QĐ-TTg về về việc sửa đổi kế hoạch hành động do bộ chủ quản trình.',
      'về việc sửa đổi kế hoạch hành động',
    ],
    ['Nghị quyết 86/2019/QH14 về dự toán ngân sách năm 2020 sẽ.', 'về dự toán ngân sách năm 2020'],
  ])('%s', (text, title) => {
    expect(titleIn(text)).toBe(title);
  });
});

describe('the issuer is', () => {
  test.each<readonly [text: string, ...issuers: string[]]>([
    ['Thông tư 15/2018/TT-BYT nêu rõ.', 'Bộ Y tế'],
    ['Quyết định 33/2019/QĐ-TTg nêu rõ.', 'Thủ tướng Chính phủ'],
    ['Thông tư 21/2018/TT-BCT của Bộ trưởng Bộ Công Thương.', 'Bộ Công Thương'],
    ['Công văn 3311/CT-TTHT ngày 2/3/2018 của Cục thuế TP. Đà Nẵng.', 'Cục Thuế TP. Đà Nẵng'],
    ['Cục Thuế tỉnh Lâm Đồng trả lời tại Công văn 3311/CT-TTHT.', 'Cục Thuế tỉnh Lâm Đồng'],
    ['Công văn 3311/CT-TTHT nêu rõ.', 'Cục Thuế'],
    ['Công văn 3311/CT-TTHT của cục thuế TP Hà Nội.', 'Cục Thuế TP Hà Nội'],
    ['Công văn 3311/CT-TTHT của chi cục thuế mới.', 'Cục Thuế'],
    ['Công văn 3311/CT-TTHT của Cục thuế TP. Hồ chí minh.', 'Cục Thuế TP. Hồ chí minh'],
    ['Quyết định 77/QĐ-UBND của Chủ tịch UBND tỉnh Sơn La.', 'UBND tỉnh Sơn La'],
    ['Thông tư liên tịch 21/2016/TTLT-BCT-BTC nêu rõ.', 'Bộ Công Thương; Bộ Tài chính'],
    ['Thông tư liên tịch 08/1997/TTLB-BTC-BNV nêu rõ.', 'Bộ Tài chính; Bộ Nội vụ'],
    ['Quyết định 41/1999/QĐ-NHNN7 nêu rõ.', 'Ngân hàng Nhà nước Việt Nam'],
    ['Quyết định 165-HĐBT nêu rõ.', 'Hội đồng Bộ trưởng'],
    ['UBND tỉnh Sơn La trình Nghị quyết 15/2018/NQ-HĐND của HĐND tỉnh.', 'HĐND tỉnh Sơn La'],
    ['Nghị quyết 55-NQ/TW của Bộ Chính trị.', 'Bộ Chính trị'],
    ['Nghị quyết 55-NQ/TW nêu rõ.', 'không rõ'],
    ['Nghị quyết 979/2020/UBTVQH14 nêu rõ.', 'Ủy ban Thường vụ Quốc hội'],
    ['Luật số 44/2018/QH14 nêu rõ.', 'Quốc hội'],
    ['Circular 15/2018/TT-BYT of the Ministry of Health.', 'Bộ Y tế'],
    ['Cục Hải quan Bình Dương có Thông tư 15/2018/TT-BYT để tra.', 'Bộ Y tế'],
  ])('%s', (text, ...issuers) => {
    expect(issuersIn(text)).toEqual(issuers);
  });
});
