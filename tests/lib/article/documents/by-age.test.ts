import { describe, expect, test } from 'vitest';
import { documentsIn } from '../../../support/read-documents';

/** What a text says of its documents: "10 amends 32", "10 từ 2024-09-01". */
function stated(...texts: string[]): string[] {
  const short = (key: string) => key.replace(/\/.*$/, '');
  return documentsIn(...texts).documents.flatMap(({ number, name, relations, inForceFrom }) => {
    const own = short(number ?? name ?? '');
    return [
      ...relations.map(({ type, key }) => `${own} ${type} ${short(key)}`),
      ...(inForceFrom === null ? [] : [`${own} từ ${inForceFrom}`]),
    ];
  });
}

describe('the years of two documents show which one acts', () => {
  test.each<[string, ...string[]]>([
    [
      'Luật Thủy lợi số 18/2017/QH14 quy định về đập, qua ba lần sửa đổi theo các Luật số 28/2018/QH14, 16/2023/QH15 và 35/2024/QH15.',
      '28 amends 18',
      '16 amends 18',
      '35 amends 18',
    ],
    [
      'Law on Dykes No. 79/2006/QH11 set the frame for years, amended four times by Laws 15/2008/QH12, 60/2010/QH12, 35/2018/QH14 and 60/2020/QH14.',
      '15 amends 79',
      '60 amends 79',
      '35 amends 79',
      '60 amends 79',
    ],
    [
      'Đơn vị còn dùng Thông tư 11/2015/TT-BXD và Thông tư 12/2016/TT-BXD trong khi đã có Thông tư 30/2024/TT-BXD thay thế.',
      '30 replaces 11',
      '30 replaces 12',
    ],
    ['Nghị định 31/2016/NĐ-CP bị Nghị định 70/2022/NĐ-CP sửa 12 điều.', '70 amends 31'],
    ['Nghị định 31/2016/NĐ-CP bị Nghị định 70/2022/NĐ-CP thay từ ngày 1/1/2023.', '70 replaces 31'],
    [
      'Thông tư 62/2019/TT-BTC sửa đổi mức phí sân bay và phụ phí khác tại Thông tư 38/2018/TT-BTC.',
      '62 amends 38',
    ],
    [
      'Bổ sung Thông tư số 38/2018/TT-BTC về xuất xứ hàng hóa (tại Thông tư số 62/2019/TT-BTC ngày 5/9/2019).',
      '62 amends 38',
    ],
    ['Thông tư 12/2016/TT-BYT được thay thế gần như toàn bộ bởi Thông tư 31/2023/TT-BYT.', '31 replaces 12'],
    [
      'Theo Thông tư 31/2023/TT-BYT, mẫu bệnh án mới thay cho mẫu tại Thông tư 12/2016/TT-BYT.',
      '31 amends 12',
    ],
    ['Thông tư 31/2023/TT-BYT sửa khoản 2 Điều 7 của Thông tư 12/2016/TT-BYT về bệnh án.', '31 amends 12'],
    [
      'Under Decree 40/2020/ND-CP (effective 1 June 2020), which repeals Decree 15/2012/ND-CP, fees fall.',
      '40 repeals 15',
      '40 từ 2020-06-01',
    ],
    ['Thực hiện Nghị định 70/2024/NĐ-CP, Bộ Xây dựng đã trình việc thay thế Nghị định 11/2015/NĐ-CP.'],
    [
      'Nghị định 56/2025/NĐ-CP – quy định chi tiết một số điều & biện pháp thi hành Luật Dữ liệu số 60/2024/QH15.',
      '56 guides 60',
    ],
    ['Nhiều nơi áp dụng Nghị định 20/2015/NĐ-CP, còn Nghị định 47/2021/NĐ-CP thì chưa.'],
    ['Thông tư 10/2012/TT-BTC được áp dụng cho đến khi công ty đổi sang chế độ của Thông tư 99/2025/TT-BTC.'],
    ['Nghị định 47/2021/NĐ-CP không đụng tới mức cũ; có người đề nghị sửa mức tại Nghị định 20/2015/NĐ-CP.'],
  ])('%s', (text, ...lines) => {
    expect(stated(text)).toEqual(lines);
  });
});

describe('which document ends another, and which only stands beside it', () => {
  test.each<[string, ...string[]]>([
    ['Nghị định 31/2013/NĐ-CP hết hiệu lực từ 15/2/2026 theo Nghị định 41/2025/NĐ-CP.', '41 repeals 31'],
    ['Nghị định 31/2013/NĐ-CP hết hiệu lực; đề nghị thay bằng Nghị định 41/2025/NĐ-CP.'],
    ['Nghị định 31/2013/NĐ-CP đã hết hiệu lực, người dân làm theo Nghị định 41/2025/NĐ-CP.'],
    [
      'Thông tư 8/2019/TT-BYT được bổ sung bởi Thông tư 9/2021/TT-BYT, nay cả hai bị bãi bỏ bởi Thông tư 30/2025/TT-BYT.',
      '09 amends 08',
      '30 repeals 08',
      '30 repeals 09',
    ],
    [
      'Nghị quyết 7/2024/NQ-HĐND bãi bỏ Nghị quyết 3/2019/NQ-HĐND, còn Nghị quyết 1/2016/NQ-HĐND đã hết hiệu lực.',
      '07 repeals 03',
    ],
    [
      'Nghị định 61/2025/NĐ-CP thay thế Nghị định 12/2017/NĐ-CP; có hiệu lực từ 1/3/2025.',
      '61 replaces 12',
      '61 từ 2025-03-01',
    ],
    ['Không có nghĩa Thông tư 30/2025/TT-BYT thay thế Thông tư 8/2019/TT-BYT.'],
    [
      'Luật Lâm nghiệp 2017, số 16/2017/QH14, bãi bỏ Luật Bảo vệ và phát triển rừng năm 2004.',
      '16 repeals Luật Bảo vệ và phát triển rừng 2004',
    ],
  ])('%s', (text, ...lines) => {
    expect(stated(text)).toEqual(lines);
  });
});

describe('what “này” means', () => {
  test.each<[string, ...string[]]>([
    [
      'Nghị định 55/2024/NĐ-CP mới. Nghị định 21/2013/NĐ-CP về công tác văn thư và Nghị định 43/2018/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định 21/2013/NĐ-CP hết hiệu lực kể từ ngày Nghị định này có hiệu lực.',
      '55 repeals 21',
      '55 repeals 43',
      '43 amends 21',
    ],
    [
      'Nghị định 55/2024/NĐ-CP quy định về đèn đường. Nghị định 21/2013/NĐ-CP về đèn đường đô thị, Nghị định 43/2018/NĐ-CP sửa đổi một số điều của Nghị định 21/2013/NĐ-CP hết hiệu lực từ khi Nghị định này có hiệu lực.',
      '55 repeals 21',
      '55 repeals 43',
      '43 amends 21',
    ],
    [
      'Luật Đê điều số 79/2006/QH11 được sửa đổi bởi Luật số 60/2020/QH14 và Luật số 18/2023/QH15. Luật này bãi bỏ Pháp lệnh Đê điều năm 2000.',
      '79 repeals Pháp lệnh Đê điều 2000',
      '60 amends 79',
      '18 amends 79',
    ],
    [
      'Nghị định 44/2025/NĐ-CP thay thế Nghị định 12/2018/NĐ-CP, vốn kế thừa Nghị định 30/2009/NĐ-CP. Nghị định này cũng bãi bỏ Nghị định 19/2020/NĐ-CP.',
      '44 replaces 12',
      '44 repeals 19',
    ],
    [
      'Nghị định 44/2025/NĐ-CP nâng gấp đôi mức của Nghị định 12/2018/NĐ-CP. Nghị định này có hiệu lực từ ngày 01/7/2025.',
      '44 từ 2025-07-01',
    ],
    [
      'Nghị định 70/2024/NĐ-CP dài. Nghị định 11/2015/NĐ-CP thì ngắn. Nghị định này thay thế Nghị định số 11/2015/NĐ-CP.',
      '70 replaces 11',
    ],
    [
      'Nghị định 70/2024/NĐ-CP thay thế Nghị định 11/2015/NĐ-CP; nghị định này được bổ sung bởi Nghị định 9/2026/NĐ-CP.',
      '70 replaces 11',
      '09 amends 70',
    ],
    [
      'Nghị quyết số 12/NQ-CP ngày 5/3/2021 và Nghị quyết số 9/NQ-CP ngày 2/2/2021; cập nhật các xã hết hiệu lực.',
    ],
    ['Đây là nghị định thi hành Luật Xây dựng 2014, sau bị Nghị định 75/2024/NĐ-CP thay thế.'],
    [
      'Nghị định 15/2021/NĐ-CP có 111 điều. Đây là nghị định thi hành Luật Xây dựng 2014, sau bị Nghị định 75/2024/NĐ-CP thay thế.',
      '75 replaces 15',
    ],
    [
      'Decree 71/2014/ND-CP set the fees. It ceased to have effect when Decree 36/2023/ND-CP took effect.',
      '36 repeals 71',
    ],
  ])('%s', (text, ...lines) => {
    expect(stated(text).sort()).toEqual(lines.sort());
  });
});

test('each sentence of a cell is about the row’s document', () => {
  const header = 'Số hiệu | Trích yếu | Ngày hiệu lực';
  const row =
    '12/2024/TT-BCT | Quy định về than. Thay thế Thông tư 15/2013/TT-BCT. Đã bị Thông tư 9/2025/TT-BCT sửa 3 điều. | 2024-09-01';
  expect(stated(header, row)).toEqual(['12 replaces 15', '12 từ 2024-09-01', '09 amends 12']);
});

test('a cell tells the day of coming into force of the row’s document', () => {
  const row =
    'Nghị định 70/2024/NĐ-CP | Ký ngày 5/6/2024, có hiệu lực từ 1/8/2024, bãi bỏ Nghị định 11/2015/NĐ-CP';
  expect(stated('Tên | Ghi chú', row)).toEqual(['70 repeals 11', '70 từ 2024-08-01']);
});

test('a name in another cell is that of the row’s law', () => {
  const { documents } = documentsIn(
    'Số hiệu | Tên | Ngày hiệu lực',
    '18/2017/QH14 | Luật Thủy sản năm 2017 | 01/01/2019',
  );
  expect(documents.map(({ number, name, inForceFrom }) => [number, name, inForceFrom])).toEqual([
    ['18/2017/QH14', 'Luật Thủy sản', '2019-01-01'],
  ]);
});

test('a relation in the bracket of a question is stated, not asked', () => {
  const text = 'Thông tư 12/2016/TT-BYT (sửa đổi bởi Thông tư 31/2023/TT-BYT) có cấm mang thuốc về không?';
  expect(stated(text)).toEqual(['31 amends 12']);
});

test('a decision is not of the province that another line names', () => {
  const { documents } = documentsIn(
    'Quyết định 18/2022/QĐ-UBND về vật liệu nổ trên địa bàn tỉnh Lai Châu',
    'Quyết định 8/2022/QĐ-UBND ngày 3/2/2022 của Ủy ban nhân dân tỉnh Bạc Liêu về cánh đồng lớn',
    'Quyết định 9/2022/QĐ-UBND về bến thủy',
  );
  expect(documents.map(({ agency }) => agency)).toEqual(['UBND', 'UBND tỉnh Bạc Liêu', 'UBND tỉnh Bạc Liêu']);
});

test.each([
  ['Thông tư 39/2018/TT-BTC của Cục Hải quan Bình Dương.', 'Bộ Tài chính'],
  ['Nghị định 36/2009/NĐ-CP do Bộ Công an chủ trì soạn thảo.', 'Chính phủ'],
])('no department issues a circular, no ministry a decree: %s', (text, agency) => {
  expect(documentsIn(text).documents[0]?.agency).toBe(agency);
});

test.each([
  ['Thông tư 38/2018/TT-BTC và Thông tư 05/2018/TT-BCT của Bộ Công Thương.', 'Bộ Tài chính'],
  ['Nghị quyết số 76/2025/UBTVQH15 và Nghị quyết 202/2025/QH15 của Quốc hội.', 'Ủy ban Thường vụ Quốc hội'],
  ['Quyết định 28/2020/QĐ-TTg, Quyết định 12/2021/QĐ-UBND của UBND tỉnh Long An.', 'Thủ tướng Chính phủ'],
  ['Quyết định 15/2020/QĐ-UBND, Quyết định 12/2021/QĐ-UBND của UBND tỉnh Long An.', 'UBND tỉnh Long An'],
])("the issuer at a list's end is not that of other letters: %s", (text, agency) => {
  expect(documentsIn(text).documents[0]?.agency).toBe(agency);
});

test('an article in front and a clause behind make one place', () => {
  const [document] = documentsIn(
    'Điều 12 Thông tư 18/2024/TT-BCT nêu tại khoản 4: phí giữ nguyên.',
  ).documents;
  expect(document?.provisions).toEqual(['Điều 12', 'Điều 12 khoản 4']);
});

test('the term of the assembly is no part of the day', () => {
  const [document] = documentsIn(
    'Luật Căn cước số 26/2023/QH15 được Quốc hội khóa XV thông qua ngày 27/11/2023.',
  ).documents;
  expect(document?.date).toBe('2023-11-27');
});

test.each([
  '“Thông tư 15/2022/TT-BYT thay thế Thông tư 40/2015/TT-BYT” là nhầm; văn bản cũ còn hiệu lực.',
  '"Thông tư 15/2022/TT-BYT thay thế Thông tư 40/2015/TT-BYT" không đúng.',
  'Một nguồn nói Thông tư 15/2022/TT-BYT thay thế Thông tư 40/2015/TT-BYT nhưng chưa kiểm chứng được.',
])('a quotation that is denied states nothing: %s', (text) => {
  expect(stated(text)).toEqual([]);
});

test.each([
  'The wage in Panama is set by Decree No. 13 of 31 Dec 2025.',
  'The agency of Nigeria was founded by Decree No. 15 of 1993.',
  'In Ireland, Circular 5/2019 was replaced by Circular 20/2021. Decision 3/2020 remains.',
  'In Kenya fees are low. They rest on Decree No. 44 of May 3, 2019 and Decree No. 9 of 2021.',
])('a number without our letters, of a year or beside “in” a country, is foreign: %s', (text) => {
  const { documents, unresolved } = documentsIn(text);
  expect([...documents, ...unresolved]).toEqual([]);
});

test('the day behind a short number tells its year', () => {
  const { documents, unresolved } = documentsIn(
    'Thông tư số 15, ngày 3-4-2019 của Bộ Xây dựng quy định về mái che.',
    'Sau đó, Thông tư số 22, ngày 9-9-2023 thay thế Thông tư số 15.',
  );
  expect(unresolved).toEqual([]);
  expect(documents.map(({ number, mentions }) => [number, mentions])).toEqual([
    ['15/2019/TT-BXD', 2],
    ['22/2023', 1],
  ]);
});

test.each([
  ['Luật Thương mại điện tử số 22/2025/QH15 có hiệu lực.', 'Luật Thương mại điện tử'],
  [
    'The Law on Fisheries No. 18/2017/QH14 and the Law Amending and Supplementing the Law on Fisheries No. 60/2024/QH15.',
    'Law Amending and Supplementing the Law on Fisheries',
  ],
])('the whole name of a law: %s', (text, name) => {
  expect(documentsIn(text).documents.at(-1)?.name).toBe(name);
});
