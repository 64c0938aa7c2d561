import { describe, expect, test } from 'vitest';
import { readArticle } from '@/lib/article/read';
import { cited, citedInFile, documentsIn } from '../../../support/read-documents';

type Example = readonly [text: string, ...documents: string[]];

/** What is no number, list, provision or relation of a document, beside what is one. */
const examples: Example[] = [
  // In lower case only “số” shows a number; official letters need a capital, too, or their short name.
  ['Theo quyết định số 15, Cục trả lời.', '? Quyết định 15'],
  ['Theo quyết định 15, Cục trả lời.'],
  ['Theo Công văn số 320, Cục trả lời.', '? Công văn 320'],
  ['Theo CV 322, Cục trả lời.', '? Công văn 322'],
  ['Theo công văn số 319, Cục trả lời.'],
  ['Theo Công văn 321, Cục trả lời.'],
  // A number attached to the word before it.
  [
    'Thông tư số15/2017/TT-BYT ngày03/5/2017, khoản2 Điều5 Nghị định15/2018/NĐ-CP.',
    'Thông tư 15/2017/TT-BYT, ngày 2017-05-03',
    'Nghị định 15/2018/NĐ-CP, Điều 5 khoản 2',
  ],
  ['Luật số 02/1997/QH9; Luật 107/2016/QH1.', 'Luật 02/1997/QH9', 'Luật 107/2016'],
  // Where the name of a law ends that is in no table, and what is no law.
  ['Lào thông qua Luật Mía đường vào ngày 13/6/2029.', 'Luật Mía đường 2029, ngày 2029-06-13'],
  ['Nước bạn có Luật Mía đường khá chặt chẽ.', '? Luật Mía đường'],
  ['Tập huấn Luật Mía đường diễn ra ngày 5/6/2020.', '? Luật Mía đường'],
  [
    'Từ năm nay, theo Luật sửa đổi, bổ sung một số điều của các Luật thuế thì hộ nộp theo tỷ lệ.',
    '? Luật sửa đổi, bổ sung một số điều của các Luật thuế',
  ],
  ['PGS An, ĐH Luật Sao Mai, và sinh viên Luật Kinh tế năm 2020 dự.'],
  ['Tải toàn bộ Luật Dược số 105/2016/QH13.', 'Luật Dược 105/2016/QH13'],
  // The day that a law was passed on, not that of a contract.
  [
    'Nghị quyết 116/2020/QH14 về giảm thuế được Quốc hội khóa XIV thông qua tại kỳ họp thứ 9 ngày 19/6/2020.',
    'Nghị quyết 116/2020/QH14, ngày 2020-06-19',
  ],
  [
    'Luật Đầu tư 2020 đã được Quốc hội khóa XIV thông qua tại kỳ họp thứ 9 và sẽ có hiệu lực từ ngày 1/1/2021.',
    'Luật Đầu tư 2020, từ 2021-01-01',
  ],
  [
    'Nghị định 10/2021/NĐ-CP quy định việc hợp đồng được hai bên ký ngày 9/2/2021.',
    'Nghị định 10/2021/NĐ-CP',
  ],
  [
    'Pháp lệnh xử lý vi phạm hành chính số 44/2002/PL-UBTVQH10; luật quy định tại số 12/2015/QH13.',
    'Pháp lệnh xử lý vi phạm hành chính 44/2002/PL-UBTVQH10',
    'Luật 12/2015/QH13',
  ],
  [
    'Mục 1, Mục 3 Chương II và Phụ lục I Thông tư 5/2020/TT-BYT.',
    'Thông tư 05/2020/TT-BYT, Chương II Mục 1, Chương II Mục 3, Phụ lục I',
  ],
  // Brackets that are closed before the document that acts.
  [
    'Thông tư 219/2013/TT-BTC (gọi tắt là Thông tư 219) và Thông tư 130/2016/TT-BTC (gọi là Thông tư 130) sửa đổi Thông tư 219.',
    'Thông tư 219/2013/TT-BTC, ×2',
    'Thông tư 130/2016/TT-BTC, amends 219/2013/TT-BTC',
  ],
  [
    'Thông tư 219/2013/TT-BTC còn vướng. Thông tư 130/2016/TT-BTC đã sửa khoản 4 Điều 18 của Thông tư nêu trên.',
    'Thông tư 219/2013/TT-BTC, Điều 18 khoản 4',
    'Thông tư 130/2016/TT-BTC, amends 219/2013/TT-BTC',
  ],
  // A day of all documents of a list, or of the one that amends.
  [
    'Quyết định 12/QĐ-BTC, Quyết định 13/QĐ-BTC đều ký ngày 4/5/2021 đã hết hạn.',
    'Quyết định 12/QĐ-BTC, ngày 2021-05-04',
    'Quyết định 13/QĐ-BTC, ngày 2021-05-04',
  ],
  [
    'Quyết định 7/2022/QĐ-TTg bãi bỏ Quyết định 4/2015/QĐ-TTg do Thủ tướng ban hành ngày 21/3/2022.',
    'Quyết định 07/2022/QĐ-TTg, ngày 2022-03-21, repeals 04/2015/QĐ-TTg',
    'Quyết định 04/2015/QĐ-TTg',
  ],
  [
    'Thông tư 5/2021/TT-BYT, Thông tư 6/2021/TT-BYT đã ra. Cả hai thông tư thay thế Thông tư 8/2010/TT-BYT.',
    'Thông tư 05/2021/TT-BYT, replaces 08/2010/TT-BYT',
    'Thông tư 06/2021/TT-BYT, replaces 08/2010/TT-BYT',
    'Thông tư 08/2010/TT-BYT',
  ],
  [
    'Under Article 12 of the 2014 Enterprise Law and Article 5 of the 2020 Law on Investment, firms register.',
    'Enterprise Law 2014, Điều 12',
    'Law on Investment 2020, Điều 5',
  ],
  [
    'Circular 5/2019/TT-BTC replaced Circular 8/2010/TT-BTC, and has been amended by Circular 9/2022/TT-BTC.',
    'Thông tư 05/2019/TT-BTC, replaces 08/2010/TT-BTC',
    'Thông tư 08/2010/TT-BTC',
    'Thông tư 09/2022/TT-BTC, amends 05/2019/TT-BTC',
  ],
  // A bracket that only gives the short name is no mention.
  [
    'Decree 132/2020/ND-CP ("Decree 132"), issued on 5 November 2020, applies. See Decree 132.',
    'Nghị định 132/2020/NĐ-CP, ngày 2020-11-05, ×2',
  ],
  [
    'Thông tư 5/2020/TT-BYT (“Thông tư 5”) ngày 3/4/2020 và Thông tư 6/2021/TT-BYT (“quy định mới”).',
    'Thông tư 05/2020/TT-BYT, ngày 2020-04-03',
    'Thông tư 06/2021/TT-BYT',
  ],
  // With a provision a kind in small letters refers back, unless it is some other document.
  [
    'Nghị định 10/2020/NĐ-CP đã ra. Theo khoản 5, Điều 4 của nghị định, xe buýt phải có phù hiệu.',
    'Nghị định 10/2020/NĐ-CP, Điều 4 khoản 5',
  ],
  [
    'Luật Thú y năm 2015 có hiệu lực. Khoản 2 Điều 9 của luật cấm giấu dịch.',
    'Luật Thú y 2015, Điều 9 khoản 2',
  ],
  [
    'Quyết định 15/2020/QĐ-TTg nêu rõ. Điều 2 của quyết định bổ nhiệm ông A không liên quan.',
    'Quyết định 15/2020/QĐ-TTg',
  ],
  // The day comes with the second mention.
  [
    'Quyết định 440/QĐ-TCT nêu rõ. Quyết định 440/QĐ-TCT ngày 14/3/2013 còn dùng.',
    'Quyết định 440/QĐ-TCT, ngày 2013-03-14, ×2',
  ],
  [
    'Quyết định 440/QĐ-TCT ngày 14/3/2013 nêu rõ. Quyết định 440/QĐ-TCT ngày 14/3/2014 còn dùng.',
    'Quyết định 440/QĐ-TCT, ngày 2013-03-14',
    'Quyết định 440/QĐ-TCT, ngày 2014-03-14',
  ],
  [
    'Công văn 440/TCT-CS nêu rõ. Công văn 440/TCT-CS ngày 14/3/2013 còn dùng.',
    'Công văn 440/TCT-CS, ngày 2013-03-14, ×2',
  ],
  // The issuer at the end of a list is that of all documents of its kind.
  [
    'Thông tư 78 năm 2014 và Thông tư 96 năm 2015 của Bộ Tài chính.',
    'Thông tư 78/2014/TT-BTC',
    'Thông tư 96/2015/TT-BTC',
  ],
  [
    'Thông tư 15/2018/TT-BYT, Quyết định 16/2018 của Bộ trưởng Bộ Công Thương.',
    'Thông tư 15/2018/TT-BYT',
    'Quyết định 16/2018/QĐ-BCT',
  ],
  // A provision far behind may be another document's.
  [
    'Thông tư 16/2018/TT-BYT quy định rõ, nêu cụ thể, theo quy định tại Điều 5 là đúng.',
    'Thông tư 16/2018/TT-BYT',
  ],
  ['Thông tư 16/2018/TT-BYT quy định cụ thể tại Điều 5 là đúng.', 'Thông tư 16/2018/TT-BYT, Điều 5'],
  [
    'Theo điểm a,b,c khoản 1 Điều 5 Thông tư 16/2018/TT-BYT.',
    'Thông tư 16/2018/TT-BYT, Điều 5 khoản 1 điểm a, Điều 5 khoản 1 điểm b, Điều 5 khoản 1 điểm c',
  ],
  ['Theo điểm a,bc khoản 1 Điều 6 Thông tư 17/2018/TT-BYT.', 'Thông tư 17/2018/TT-BYT, Điều 6 khoản 1'],
  // A lower document does not change a higher one, and guides none of its own rank.
  [
    'Thông tư 15/2018/TT-BYT sửa đổi, bổ sung một số điều của Luật Dược 2016.',
    'Thông tư 15/2018/TT-BYT',
    'Luật Dược 2016',
  ],
  [
    'Thông tư 15/2018/TT-BYT hướng dẫn Thông tư 16/2018/TT-BYT.',
    'Thông tư 15/2018/TT-BYT',
    'Thông tư 16/2018/TT-BYT',
  ],
  // “khi … có hiệu lực” says what repeals, not what replaces.
  [
    'Thông tư 17/2018/TT-BYT bị bãi bỏ khi Thông tư 18/2018/TT-BYT có hiệu lực.',
    'Thông tư 17/2018/TT-BYT',
    'Thông tư 18/2018/TT-BYT, repeals 17/2018/TT-BYT',
  ],
  [
    'Thông tư 15/2018/TT-BYT hết hiệu lực một phần từ ngày Thông tư 16/2018/TT-BYT có hiệu lực.',
    'Thông tư 15/2018/TT-BYT',
    'Thông tư 16/2018/TT-BYT, amends 15/2018/TT-BYT',
  ],
  ['Tàu NĐ 92345 TS neo ở cảng, xe TT 1234 đi qua.'],
  [
    'Nghị định 10/2025/NĐ-CP sửa đổi khoản 2 Điều 4, bổ sung Điều 4a và bãi bỏ Điều 7 của Nghị định 12/2015/NĐ-CP.',
    'Nghị định 10/2025/NĐ-CP, amends 12/2015/NĐ-CP',
    'Nghị định 12/2015/NĐ-CP, Điều 4 khoản 2, Điều 4a, Điều 7',
  ],
  [
    'Kể từ ngày Thông tư 12/2025/TT-BTC có hiệu lực (1/7/2025), Thông tư 39/2016/TT-BTC và các điều 5, 6 Thông tư 06/2023/TT-BTC hết hiệu lực thi hành.',
    'Thông tư 12/2025/TT-BTC, repeals 39/2016/TT-BTC, amends 06/2023/TT-BTC, từ 2025-07-01',
    'Thông tư 39/2016/TT-BTC',
    'Thông tư 06/2023/TT-BTC, Điều 5, Điều 6',
  ],
];

describe('documents are told from what is beside them', () => {
  test.each(examples)('%s', (text, ...documents) => {
    expect(cited(text)).toEqual(documents);
  });
});

test('a range of provisions has up to sixty, a longer one is a typing error', () => {
  const count = (last: number) =>
    documentsIn(`Từ Điều 1 đến Điều ${last} Thông tư 15/2018/TT-BYT.`).documents[0]?.provisions.length;
  expect([count(2), count(60), count(61)]).toEqual([2, 60, 2]);
});

test('a law without a version has a place to which the register leads', () => {
  const text = '# Khai báo\n\nTin ngắn.\n\nTin dài.\n\nTheo Luật Thú y, phải khai báo.\n';
  const { article } = readArticle({ path: 'bai.md', bytes: new TextEncoder().encode(text) });
  const [law] = article?.unresolved ?? [];
  expect(JSON.stringify(article?.sections)).toContain(`id=\\"${law?.anchor ?? ''}\\"`);
});

test('a document’s own text says what it does without naming itself', () => {
  const head = ['BỘ Y TẾ', 'Số: 12/2020/TT-BYT', 'THÔNG TƯ', 'Căn cứ Luật Dược số 105/2016/QH13;'];
  const body = [
    'Điều 1. Bãi bỏ Thông tư số 08/2010/TT-BYT.',
    '2. Sửa đổi Điều 5 Thông tư số 09/2011/TT-BYT:',
  ];
  expect(cited(...head, ...body)[0]).toBe(
    '= Thông tư 12/2020/TT-BYT, basedOn 105/2016/QH13, repeals 08/2010/TT-BYT, amends 09/2011/TT-BYT',
  );
  expect(cited(...body).filter((line) => /repeals|amends/.test(line))).toEqual([]);
});

test.each(['Ban hành', 'Ngày, tháng, năm', 'Ngày ký'])('a column of days has the heading %s', (heading) => {
  const rows = [`| Văn bản | ${heading} | Ngày hết hiệu lực |`, '|---|---|---|'];
  const row = '| Thông tư 8/2010/TT-BYT | 26/4/2010 | 1/1/2021 |';
  expect(citedInFile(`# Bảng\n\nVăn bản cũ.\n\n${[...rows, row].join('\n')}\n`)).toEqual([
    'Thông tư 08/2010/TT-BYT, ngày 2010-04-26',
  ]);
});
