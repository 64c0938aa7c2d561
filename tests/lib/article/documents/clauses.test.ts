import { describe, expect, test } from 'vitest';
import { documentsIn } from '../../../support/read-documents';

/** What a text says of its documents: "10 amends 32" by their numbers without year and letters. */
function stated(text: string): string[] {
  const short = (key: string) => key.replace(/\/.*$/, '');
  return documentsIn(text).documents.flatMap(({ number, name, relations }) =>
    relations.map(({ type, key }) => `${short(number ?? name ?? '')} ${type} ${short(key)}`),
  );
}

function inForce(...texts: string[]): string[] {
  return documentsIn(...texts).documents.flatMap(({ number, inForceFrom }) =>
    inForceFrom === null ? [] : `${number ?? ''} ${inForceFrom}`,
  );
}

function places(text: string): string[] {
  return documentsIn(text).documents.flatMap(({ number, name, provisions }) =>
    provisions.map((each) => `${number ?? name ?? ''}: ${each}`),
  );
}

describe('who does what to which document', () => {
  test.each<[string, ...string[]]>([
    // one subject of several passive verbs
    [
      'Quyết định 12/2020/QĐ-TTg, vốn được Quyết định 30/2022/QĐ-TTg bổ sung, nay bị Quyết định 18/2025/QĐ-TTg bãi bỏ.',
      '30 amends 12',
      '18 repeals 12',
    ],
    [
      'Luật Giá số 11/2012/QH13 được Luật số 61/2014/QH13 và Luật số 64/2020/QH14 sửa đổi, rồi bị Luật Giá số 16/2023/QH15 thay thế.',
      '61 amends 11',
      '64 amends 11',
      '16 replaces 11',
    ],
    // agents that stand apart
    [
      'Thông tư 88/2019/TT-BXD được bổ sung bởi Thông tư 12/2020/TT-BXD, và mới đây là bởi Thông tư 19/2024/TT-BXD.',
      '12 amends 88',
      '19 amends 88',
    ],
    [
      'Thông tư 88/2019/TT-BXD được sửa đổi hai lần, vào năm 2020 bởi Thông tư 12/2020/TT-BXD và năm 2024 bởi Thông tư 19/2024/TT-BXD.',
      '12 amends 88',
      '19 amends 88',
    ],
    [
      'Decree 31/2012/ND-CP was amended twice, in 2016 by Decree 62/2016/ND-CP and most recently by Decree 44/2019/ND-CP.',
      '62 amends 31',
      '44 amends 31',
    ],
    [
      'Thông tư 88/2019/TT-BXD (được sửa đổi tại khoản 2 Điều 3 Thông tư 12/2020/TT-BXD và Điều 1 Thông tư 19/2024/TT-BXD) còn dùng.',
      '12 amends 88',
      '19 amends 88',
    ],
    [
      'Thông tư 88/2019/TT-BXD được sửa đổi bởi Thông tư 12/2020/TT-BXD, và Thông tư 19/2024/TT-BXD là văn bản khác.',
      '12 amends 88',
    ],
    [
      'Khoản 2 Điều 6 (được bổ sung tại Thông tư 12/2020/TT-BXD) của Thông tư 88/2019/TT-BXD nêu rõ.',
      '12 amends 88',
    ],
    // lists
    [
      'Cả Nghị định 31/2012/NĐ-CP lẫn Nghị định 62/2016/NĐ-CP đều bị Nghị định 20/2026/NĐ-CP bãi bỏ.',
      '20 repeals 31',
      '20 repeals 62',
    ],
    [
      'Thông tư 88/2019/TT-BXD cùng Thông tư 12/2020/TT-BXD bị Thông tư 19/2024/TT-BXD thay thế.',
      '19 replaces 88',
      '19 replaces 12',
    ],
    [
      'Thông tư 88/2019/TT-BXD và Thông tư 12/2020/TT-BXD hết hiệu lực do Thông tư 19/2024/TT-BXD có hiệu lực.',
      '19 repeals 88',
      '19 repeals 12',
    ],
    [
      'Nghị định 20/2026/NĐ-CP sửa đổi Điều 5 Nghị định 31/2012/NĐ-CP; Điều 3 Nghị định 62/2016/NĐ-CP và bãi bỏ Nghị định 44/2019/NĐ-CP.',
      '20 amends 31',
      '20 amends 62',
      '20 repeals 44',
    ],
    [
      'Nghị định 20/2026/NĐ-CP và Thông tư 15/2026/TT-BYT lần lượt thay thế Nghị định 31/2012/NĐ-CP và Thông tư 21/2014/TT-BYT.',
      '20 replaces 31',
      '15 replaces 21',
    ],
    [
      'Thông tư 19/2024/TT-BXD hướng dẫn Luật Xây dựng năm 2014 và Nghị định 10/2021/NĐ-CP ngày 9/2/2021 của Chính phủ quy định chi tiết Luật Xây dựng năm 2014.',
      '19 guides Luật Xây dựng 2014',
      '19 guides 10',
      '10 guides Luật Xây dựng 2014',
    ],
    // the actor that can act
    [
      'Nghị định 20/2026/NĐ-CP kế thừa Nghị định 31/2012/NĐ-CP và thay thế Nghị định 62/2016/NĐ-CP.',
      '20 replaces 62',
    ],
    [
      'Thông tư 19/2024/TT-BXD tiếp thu Thông tư 88/2019/TT-BXD, đồng thời bãi bỏ Thông tư 12/2020/TT-BXD.',
      '19 repeals 12',
    ],
    [
      'Nghị định 20/2026/NĐ-CP không chỉ sửa đổi Nghị định 31/2012/NĐ-CP mà còn bãi bỏ Nghị định 62/2016/NĐ-CP.',
      '20 amends 31',
      '20 repeals 62',
    ],
    [
      'Nghị định 20/2026/NĐ-CP chẳng những thay thế Nghị định 31/2012/NĐ-CP mà còn sửa đổi Nghị định 62/2016/NĐ-CP.',
      '20 replaces 31',
      '20 amends 62',
    ],
    ['Việc ban hành Thông tư 19/2024/TT-BXD làm mất hiệu lực Thông tư 88/2019/TT-BXD.', '19 repeals 88'],
    ['Nghị định 10/2021/NĐ-CP đã chấm dứt hiệu lực của Nghị định 68/2019/NĐ-CP.', '10 repeals 68'],
    ['Thông tư 19/2024/TT-BXD chưa làm Thông tư 88/2019/TT-BXD mất hiệu lực.'],
    // what is, and what it is for
    ['Văn bản thay thế Nghị định 31/2012/NĐ-CP là Nghị định 20/2026/NĐ-CP.', '20 replaces 31'],
    ['Thông tư hướng dẫn Nghị định 10/2021/NĐ-CP là Thông tư 19/2024/TT-BXD.', '19 guides 10'],
    [
      'Nhằm thay thế Nghị định 31/2012/NĐ-CP, ngày 5/1/2026 Chính phủ ban hành Nghị định 20/2026/NĐ-CP.',
      '20 replaces 31',
    ],
    [
      'Để hướng dẫn Luật Xây dựng năm 2014, Chính phủ ban hành Nghị định 15/2021/NĐ-CP.',
      '15 guides Luật Xây dựng 2014',
    ],
    // consolidated texts
    [
      'Thông tư 88/2019/TT-BXD, Thông tư 12/2020/TT-BXD hợp nhất thành Văn bản hợp nhất 02/VBHN-BXD.',
      '02 consolidates 88',
      '02 consolidates 12',
    ],
    ['Văn bản hợp nhất 02/VBHN-BXD được hợp nhất từ Thông tư 88/2019/TT-BXD.', '02 consolidates 88'],
    [
      'Luật Giá số 11/2012/QH13 được sửa đổi bởi Luật số 61/2014/QH13; nội dung được hợp nhất tại Văn bản hợp nhất 02/VBHN-VPQH.',
      '61 amends 11',
      '02 consolidates 11',
    ],
    // lists behind a verb
    [
      'Nghị định 10/2021/NĐ-CP bãi bỏ các văn bản cũ: Nghị định 68/2019/NĐ-CP (về chi phí), Nghị định 32/2015/NĐ-CP (về dự toán) và Nghị định 59/2015/NĐ-CP.',
      '10 repeals 68',
      '10 repeals 32',
      '10 repeals 59',
    ],
    [
      'Hai Thông tư 19/2024/TT-BXD và 20/2024/TT-BXD sửa đổi Thông tư 88/2019/TT-BXD.',
      '19 amends 88',
      '20 amends 88',
    ],
    // a part, or all
    [
      'Thông tư 88/2019/TT-BXD bị bãi bỏ một phần bởi Thông tư 19/2024/TT-BXD và bãi bỏ toàn bộ bởi Thông tư 21/2025/TT-BXD.',
      '19 amends 88',
      '21 repeals 88',
    ],
    [
      'Theo Điều 4 Nghị định 31/2012/NĐ-CP, được thay thế bởi Nghị định 20/2026/NĐ-CP, phí giảm.',
      '20 replaces 31',
    ],
    [
      'Theo Điều 4 Nghị định 31/2012/NĐ-CP (đã được thay bằng Nghị định 20/2026/NĐ-CP), phí giảm.',
      '20 replaces 31',
    ],
    // the first verb's subject goes on behind a semicolon
    [
      'Nghị định 20/2026/NĐ-CP sửa đổi Điều 5 Nghị định 31/2012/NĐ-CP quy định chi tiết Luật Giá số 11/2012/QH13; bãi bỏ Điều 4 Nghị định 62/2016/NĐ-CP.',
      '20 amends 31',
      '31 guides 11',
      '20 amends 62',
    ],
    [
      'Nghị định 20/2026/NĐ-CP thay thế Nghị định 31/2012/NĐ-CP (được sửa đổi bởi Nghị định 62/2016/NĐ-CP) và cả Nghị định 62/2016/NĐ-CP.',
      '62 amends 31',
      '20 replaces 31',
      '20 replaces 62',
    ],
    ['Circular 10/2013/TT-BYT, issued to guide Decree 31/2012/ND-CP, applies.', '10 guides 31'],
    [
      'Nghị định 20/2026/NĐ-CP đã ký. Hướng dẫn Nghị định này, Bộ Y tế đã có Thông tư 15/2026/TT-BYT và Thông tư 16/2026/TT-BYT.',
      '15 guides 20',
      '16 guides 20',
    ],
    // the issuer does it by the document
    ['Bộ Xây dựng bãi bỏ Thông tư 88/2019/TT-BXD bằng Thông tư 19/2024/TT-BXD.', '19 repeals 88'],
    ['Bộ Xây dựng đã sửa đổi Điều 5 Thông tư 88/2019/TT-BXD tại Thông tư 19/2024/TT-BXD.', '19 amends 88'],
    ['Tại Thông tư 19/2024/TT-BXD, Bộ Xây dựng đã sửa đổi Điều 5 Thông tư 88/2019/TT-BXD.', '19 amends 88'],
    ['Bằng Thông tư 19/2024/TT-BXD, Bộ Xây dựng bãi bỏ Thông tư 88/2019/TT-BXD.', '19 repeals 88'],
    ['Doanh nghiệp đề nghị hướng dẫn Thông tư 19/2024/TT-BXD và sửa đổi Thông tư 88/2019/TT-BXD.'],
  ])('%s', (text, ...relations) => {
    expect(new Set(stated(text))).toEqual(new Set(relations));
  });
});

describe('the document that a text is about', () => {
  const issued = 'Ngày 3/3/2024, Bộ Xây dựng ban hành Thông tư 19/2024/TT-BXD.';
  test.each([
    'Theo đó, sửa đổi Thông tư 88/2019/TT-BXD.',
    'Thông tư mới sửa đổi Thông tư 88/2019/TT-BXD.',
    'Theo đó, thông tư mới sửa đổi Thông tư 88/2019/TT-BXD.',
    'Văn bản mới sửa đổi Thông tư 88/2019/TT-BXD.',
    'Văn bản có hiệu lực từ ngày 15/4/2024 và sửa đổi Thông tư 88/2019/TT-BXD.',
  ])('is the one just issued: %s', (text) => {
    expect(stated(`${issued} ${text}`)).toEqual(['19 amends 88']);
  });

  test.each([
    'Bộ Xây dựng soạn thông tư thay Thông tư 12/2020/TT-BXD. Theo đó, bãi bỏ Thông tư 88/2019/TT-BXD.',
    'Bộ Xây dựng soạn thông tư thay Thông tư 12/2020/TT-BXD. Thông tư mới bãi bỏ Thông tư 88/2019/TT-BXD.',
  ])('is none where none is issued: %s', (text) => {
    expect(stated(text)).toEqual([]);
  });

  test('is what replaces another that was changed', () => {
    const text =
      'Luật Hóa chất số 69/2025/QH15 thay thế Luật Hóa chất số 16/2007/QH12 được sửa đổi theo Luật số 28/2018/QH14. Nghị định 24/2026/NĐ-CP hướng dẫn Luật này.';
    expect(stated(text)).toContain('24 guides 69');
  });

  test('may be called by its year', () => {
    const text =
      'Luật Giá số 16/2023/QH15 thay thế Luật Giá số 11/2012/QH13; theo Điều 5 của Luật 2023 và Điều 7 Luật 2012, giá do Nhà nước định.';
    expect(places(text)).toEqual(['16/2023/QH15: Điều 5', '11/2012/QH13: Điều 7']);
  });
});

describe('from when a document is in force', () => {
  test.each<[string, ...string[]]>([
    ['Từ ngày 1/3/2026, Nghị định 20/2026/NĐ-CP có hiệu lực.', '20/2026/NĐ-CP 2026-03-01'],
    ['From April 15, 2024, Circular 19/2024/TT-BXD takes effect.', '19/2024/TT-BXD 2024-04-15'],
    [
      'Có hiệu lực từ ngày 1/3/2026, Nghị định 20/2026/NĐ-CP thay thế Nghị định 31/2012/NĐ-CP.',
      '20/2026/NĐ-CP 2026-03-01',
    ],
    ['Ngày có hiệu lực của Nghị định 20/2026/NĐ-CP là 1/3/2026.', '20/2026/NĐ-CP 2026-03-01'],
    ['Hiệu lực của Nghị định 20/2026/NĐ-CP: từ ngày 1/3/2026.', '20/2026/NĐ-CP 2026-03-01'],
    [
      'Nghị định 20/2026/NĐ-CP và Thông tư 15/2026/TT-BYT cùng có hiệu lực từ ngày 1/3/2026.',
      '20/2026/NĐ-CP 2026-03-01',
      '15/2026/TT-BYT 2026-03-01',
    ],
    [
      'Thông tư 19/2024/TT-BXD, Thông tư 10/2024/TT-BXD đều có hiệu lực từ ngày 15/4/2024.',
      '19/2024/TT-BXD 2024-04-15',
      '10/2024/TT-BXD 2024-04-15',
    ],
    [
      'Theo Thông tư 88/2019/TT-BXD và Thông tư 19/2024/TT-BXD có hiệu lực từ ngày 15/4/2024, phí giảm.',
      '19/2024/TT-BXD 2024-04-15',
    ],
    [
      'Thông tư 88/2019/TT-BXD nay hết hiệu lực, thay vào đó là Thông tư 19/2024/TT-BXD có hiệu lực từ 15/4/2024.',
      '19/2024/TT-BXD 2024-04-15',
    ],
    ['Circular 19/2024/TT-BXD has been in effect since April 15, 2024.', '19/2024/TT-BXD 2024-04-15'],
    ['Có Thông tư 19/2024/TT-BXD. Thông tư mới, dự kiến có hiệu lực từ ngày 1/7/2027, sẽ thay Thông tư này.'],
    ['Nghị định 10/2021/NĐ-CP được đề xuất có hiệu lực từ ngày 1/7/2027.'],
    ['Điều 5 Thông tư 15/2026/TT-BYT có hiệu lực từ ngày 1/3/2027.'],
    ['Các Điều 5, 6 của Thông tư 15/2026/TT-BYT bắt đầu có hiệu lực từ ngày 1/3/2027.'],
    ['Từ ngày 15/4/2024, theo Thông tư 19/2024/TT-BXD, chủ đầu tư phải lập hồ sơ có hiệu lực.'],
  ])('%s', (text, ...days) => {
    expect(inForce(text)).toEqual(days);
  });
});

describe('provisions belong to the document around which they are', () => {
  test.each<[string, ...string[]]>([
    [
      'Điều 9 (được bổ sung tại Nghị định 62/2016/NĐ-CP) Nghị định 31/2012/NĐ-CP nêu rõ.',
      '31/2012/NĐ-CP: Điều 9',
    ],
    [
      'Theo Điều 4, khoản 1 và Phụ lục IA của Thông tư 21/2014/TT-BYT.',
      '21/2014/TT-BYT: Điều 4 khoản 1',
      '21/2014/TT-BYT: Phụ lục IA',
    ],
    [
      'Phụ lục IIA và Phụ lục IIB Thông tư 19/2024/TT-BXD.',
      '19/2024/TT-BXD: Phụ lục IIA',
      '19/2024/TT-BXD: Phụ lục IIB',
    ],
    ['Khoản 1,Điều 4,Nghị định số 10/2021/NĐ-CP.', '10/2021/NĐ-CP: Điều 4 khoản 1'],
    [
      'Theo Điều 39 Thông tư 19/2024/TT-BXD, Điều 2 Thông tư 88/2019/TT-BXD bị bãi bỏ.',
      '19/2024/TT-BXD: Điều 39',
      '88/2019/TT-BXD: Điều 2',
    ],
  ])('%s', (text, ...provisions) => {
    expect(places(text)).toEqual(provisions);
  });
});

test('a day of another year in front of an issuer is not the document’s', () => {
  const [old] = documentsIn(
    'Thay Thông tư 21/2014/TT-BYT, ngày 5/1/2026 Bộ Y tế ban hành thông tư mới.',
  ).documents;
  expect(old?.date).toBeNull();
});

test.each([
  'Nghị định số 1867 của Chính phủ Liên bang Nga',
  'Luật Thương mại năm 2019 của Quốc hội Cộng hòa Pháp',
])('a state’s full name makes it foreign: %s', (text) => {
  const { documents, unresolved } = documentsIn(text);
  expect([...documents, ...unresolved]).toEqual([]);
});

test('a unit’s letters may have small ones inside', () => {
  expect(documentsIn('Công văn 1234/BGDĐT-GDTrH đề nghị các sở báo cáo.').documents[0]?.number).toBe(
    '1234/BGDĐT-GDTrH',
  );
});
