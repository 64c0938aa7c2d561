import { describe, expect, test } from 'vitest';
import { cited, documentsIn } from '../../../support/read-documents';

type Example = readonly [text: string, ...documents: string[]];

const places: Example[] = [
  ['Theo điểm a khoản 1 Điều 3 Thông tư 15/2018/TT-BYT.', 'Thông tư 15/2018/TT-BYT, Điều 3 khoản 1 điểm a'],
  [
    'Theo khoản 1, 2 và 4 Điều 16 của Thông tư 15/2018/TT-BYT.',
    'Thông tư 15/2018/TT-BYT, Điều 16 khoản 1, Điều 16 khoản 2, Điều 16 khoản 4',
  ],
  ['Từ Điều 5 đến Điều 7 Thông tư 15/2018/TT-BYT.', 'Thông tư 15/2018/TT-BYT, Điều 5, Điều 6, Điều 7'],
  ['Theo Điều 3 khoản 1 điểm b Thông tư 15/2018/TT-BYT.', 'Thông tư 15/2018/TT-BYT, Điều 3 khoản 1 điểm b'],
  [
    'Theo Điều 9, khoản 1, điểm d, tiết d.4 Thông tư 15/2018/TT-BYT.',
    'Thông tư 15/2018/TT-BYT, Điều 9 khoản 1 điểm d tiết d.4',
  ],
  ['Thông tư 15/2018/TT-BYT, khoản 2 Điều 5 nêu rõ.', 'Thông tư 15/2018/TT-BYT, Điều 5 khoản 2'],
  ['Thông tư 15/2018/TT-BYT (Điều 7 và Phụ lục I).', 'Thông tư 15/2018/TT-BYT, Điều 7, Phụ lục I'],
  ['Theo Điều 3 và Chương II Thông tư 15/2018/TT-BYT.', 'Thông tư 15/2018/TT-BYT, Điều 3, Chương II'],
  [
    'Điều 4, khoản 2 Điều 9, Phụ lục III Thông tư 15/2018/TT-BYT.',
    'Thông tư 15/2018/TT-BYT, Điều 4, Điều 9 khoản 2, Phụ lục III',
  ],
  ['Điều 4 Chương III Thông tư 15/2018/TT-BYT.', 'Thông tư 15/2018/TT-BYT, Chương III Điều 4'],
  ['Các điều từ 20 đến 22 Thông tư 15/2018/TT-BYT.', 'Thông tư 15/2018/TT-BYT, Điều 20, Điều 21, Điều 22'],
  ['Thông tư 15/2018/TT-BYT quy định cụ thể tại Điều 6.', 'Thông tư 15/2018/TT-BYT, Điều 6'],
  ['Phụ lục IV ban hành kèm theo Thông tư 15/2018/TT-BYT.', 'Thông tư 15/2018/TT-BYT, Phụ lục IV'],
  ['Mục 2 Chương II Thông tư 15/2018/TT-BYT.', 'Thông tư 15/2018/TT-BYT, Chương II Mục 2'],
  ['Clause 2, Article 59 of Law No. 44/2018/QH14.', 'Luật 44/2018/QH14, Điều 59 khoản 2'],
  [
    'Điểm a khoản 1 và điểm b khoản 2 Điều 4 Thông tư 15/2018/TT-BYT.',
    'Thông tư 15/2018/TT-BYT, Điều 4 khoản 1 điểm a, Điều 4 khoản 2 điểm b',
  ],
  ['Thông tư 15/2018/TT-BYT ra đời; Điều 5 Thông tư này nêu rõ.', 'Thông tư 15/2018/TT-BYT, Điều 5'],
  [
    'Theo Điều 2 Nghị định 31/2018/NĐ-CP, Điều 5 Thông tư 15/2018/TT-BYT.',
    'Nghị định 31/2018/NĐ-CP, Điều 2',
    'Thông tư 15/2018/TT-BYT, Điều 5',
  ],
  ['Điều 12 nói khác. Thông tư 15/2018/TT-BYT có 20 điều.', 'Thông tư 15/2018/TT-BYT'],
  ['Under Article 15.1 of Decree No. 31/2018/ND-CP.', 'Nghị định 31/2018/NĐ-CP, Điều 15 khoản 1'],
  ['Theo điểm b Điều 7.2 Thông tư 15/2018/TT-BYT.', 'Thông tư 15/2018/TT-BYT, Điều 7 khoản 2 điểm b'],
  ['Hạch toán tài khoản 112 theo Thông tư 15/2018/TT-BYT.', 'Thông tư 15/2018/TT-BYT'],
  ['Tại thời điểm 31 theo Thông tư 15/2018/TT-BYT.', 'Thông tư 15/2018/TT-BYT'],
  ['Trong danh mục 5 của Thông tư 15/2018/TT-BYT.', 'Thông tư 15/2018/TT-BYT'],
  ['Khoản 5 triệu đồng này theo Thông tư 15/2018/TT-BYT là đúng.', 'Thông tư 15/2018/TT-BYT'],
];

const acts: Example[] = [
  [
    'Thông tư 15/2018/TT-BYT thay thế Thông tư 11/2014/TT-BYT.',
    'Thông tư 15/2018/TT-BYT, replaces 11/2014/TT-BYT',
    'Thông tư 11/2014/TT-BYT',
  ],
  [
    'Thông tư 11/2014/TT-BYT được thay thế bởi Thông tư 15/2018/TT-BYT.',
    'Thông tư 11/2014/TT-BYT',
    'Thông tư 15/2018/TT-BYT, replaces 11/2014/TT-BYT',
  ],
  [
    'Thông tư 11/2014/TT-BYT (được Thông tư 15/2018/TT-BYT sửa đổi) còn dùng.',
    'Thông tư 11/2014/TT-BYT',
    'Thông tư 15/2018/TT-BYT, amends 11/2014/TT-BYT',
  ],
  [
    'Thông tư 11/2014/TT-BYT đã sửa đổi, bổ sung tại khoản 2 Điều 1 Thông tư 15/2018/TT-BYT.',
    'Thông tư 11/2014/TT-BYT',
    'Thông tư 15/2018/TT-BYT, Điều 1 khoản 2, amends 11/2014/TT-BYT',
  ],
  [
    'Thông tư 15/2018/TT-BYT bãi bỏ khoản 7 Điều 11 Thông tư 11/2014/TT-BYT.',
    'Thông tư 15/2018/TT-BYT, amends 11/2014/TT-BYT',
    'Thông tư 11/2014/TT-BYT, Điều 11 khoản 7',
  ],
  [
    'Thông tư 16/2018/TT-BYT sửa đổi Thông tư 11/2014/TT-BYT hướng dẫn Nghị định 31/2012/NĐ-CP.',
    'Thông tư 16/2018/TT-BYT, amends 11/2014/TT-BYT',
    'Thông tư 11/2014/TT-BYT, guides 31/2012/NĐ-CP',
    'Nghị định 31/2012/NĐ-CP',
  ],
  [
    'Thông tư 16/2018/TT-BYT sửa đổi Thông tư 11/2014/TT-BYT và bãi bỏ Thông tư 12/2014/TT-BYT.',
    'Thông tư 16/2018/TT-BYT, amends 11/2014/TT-BYT, repeals 12/2014/TT-BYT',
    'Thông tư 11/2014/TT-BYT',
    'Thông tư 12/2014/TT-BYT',
  ],
  [
    'Thông tư 16/2018/TT-BYT của Bộ Y tế quy định chi tiết Luật Dược năm 2016.',
    'Thông tư 16/2018/TT-BYT, guides Luật Dược 2016',
    'Luật Dược 2016',
  ],
  [
    'Khi Thông tư 16/2018/TT-BYT có hiệu lực, Thông tư 11/2014/TT-BYT hết hiệu lực.',
    'Thông tư 16/2018/TT-BYT, repeals 11/2014/TT-BYT',
    'Thông tư 11/2014/TT-BYT',
  ],
  [
    'Kể từ ngày Thông tư 16/2018/TT-BYT có hiệu lực, các Thông tư sau hết hiệu lực: Thông tư 11/2014/TT-BYT ngày 1/2/2014; Thông tư 12/2014/TT-BYT.',
    'Thông tư 16/2018/TT-BYT, repeals 11/2014/TT-BYT, repeals 12/2014/TT-BYT',
    'Thông tư 11/2014/TT-BYT, ngày 2014-02-01',
    'Thông tư 12/2014/TT-BYT',
  ],
  [
    'Nghị định 61/2019/NĐ-CP bãi bỏ các văn bản sau đây: a) Nghị định 31/2012/NĐ-CP; b) Nghị định 33/2013/NĐ-CP sửa đổi Nghị định 30/2011/NĐ-CP; c) Quyết định 17/2010/QĐ-TTg.',
    'Nghị định 61/2019/NĐ-CP, repeals 31/2012/NĐ-CP, repeals 33/2013/NĐ-CP, repeals 17/2010/QĐ-TTg',
    'Nghị định 31/2012/NĐ-CP',
    'Nghị định 33/2013/NĐ-CP, amends 30/2011/NĐ-CP',
    'Nghị định 30/2011/NĐ-CP',
    'Quyết định 17/2010/QĐ-TTg',
  ],
  [
    'Thông tư 16/2018/TT-BYT sửa đổi, bổ sung, thay thế một số điều của Thông tư 11/2014/TT-BYT.',
    'Thông tư 16/2018/TT-BYT, amends 11/2014/TT-BYT',
    'Thông tư 11/2014/TT-BYT',
  ],
  [
    'Thông tư 16/2018/TT-BYT thay thế Phụ lục 2 ban hành kèm theo Thông tư 11/2014/TT-BYT.',
    'Thông tư 16/2018/TT-BYT, amends 11/2014/TT-BYT',
    'Thông tư 11/2014/TT-BYT, Phụ lục 2',
  ],
  [
    'Khoản 3 Điều 5 Thông tư 11/2014/TT-BYT bị bãi bỏ bởi Thông tư 16/2018/TT-BYT.',
    'Thông tư 11/2014/TT-BYT, Điều 5 khoản 3',
    'Thông tư 16/2018/TT-BYT, amends 11/2014/TT-BYT',
  ],
  [
    'Thông tư 16/2018/TT-BYT thay thế mẫu số 3 của Thông tư 11/2014/TT-BYT và thay thế Thông tư 12/2014/TT-BYT.',
    'Thông tư 16/2018/TT-BYT, amends 11/2014/TT-BYT, replaces 12/2014/TT-BYT',
    'Thông tư 11/2014/TT-BYT',
    'Thông tư 12/2014/TT-BYT',
  ],
  [
    'Nghị định 31/2012/NĐ-CP (hết hiệu lực, bị thay thế bởi Nghị định 61/2019/NĐ-CP).',
    'Nghị định 31/2012/NĐ-CP',
    'Nghị định 61/2019/NĐ-CP, replaces 31/2012/NĐ-CP',
  ],
  [
    'Nghị định 61/2019/NĐ-CP về quản lý chương trình đầu tư xây dựng, thay thế Nghị định 31/2012/NĐ-CP.',
    'Nghị định 61/2019/NĐ-CP, replaces 31/2012/NĐ-CP',
    'Nghị định 31/2012/NĐ-CP',
  ],
  [
    'Thông tư 16/2018/TT-BYT quy định trình tự cấp phép hàng không và giao dịch điện tử thay thế Thông tư 11/2014/TT-BYT.',
    'Thông tư 16/2018/TT-BYT, replaces 11/2014/TT-BYT',
    'Thông tư 11/2014/TT-BYT',
  ],
  [
    'Hiến pháp năm 1992 đã được sửa đổi, bổ sung một số điều theo Nghị quyết 51/2001/QH10.',
    'Hiến pháp 1992',
    'Nghị quyết 51/2001/QH10, amends Hiến pháp 1992',
  ],
  [
    'Văn bản hợp nhất 31/VBHN-BTC hợp nhất Thông tư 21/2014/TT-BTC.',
    'Văn bản hợp nhất 31/VBHN-BTC, consolidates 21/2014/TT-BTC',
    'Thông tư 21/2014/TT-BTC',
  ],
  [
    'Quyết định 50/2019/QĐ-TTg ngưng hiệu lực Quyết định 41/2017/QĐ-TTg.',
    'Quyết định 50/2019/QĐ-TTg, suspends 41/2017/QĐ-TTg',
    'Quyết định 41/2017/QĐ-TTg',
  ],
  [
    'Thông tư 16/2018/TT-BYT, có hiệu lực từ 1/3/2019, quy định chi tiết và hướng dẫn biện pháp thi hành Nghị định 31/2012/NĐ-CP.',
    'Thông tư 16/2018/TT-BYT, guides 31/2012/NĐ-CP, từ 2019-03-01',
    'Nghị định 31/2012/NĐ-CP',
  ],
  [
    'Thông tư 11/2014/TT-BYT (sửa đổi bởi Thông tư 15/2018/TT-BYT) bị ngưng hiệu lực theo Thông tư 16/2018/TT-BYT.',
    'Thông tư 11/2014/TT-BYT',
    'Thông tư 15/2018/TT-BYT, amends 11/2014/TT-BYT',
    'Thông tư 16/2018/TT-BYT, suspends 11/2014/TT-BYT',
  ],
  [
    'Thông tư 16/2018/TT-BYT (sửa đổi bởi Thông tư 19/2020/TT-BYT) thay thế Thông tư 11/2014/TT-BYT.',
    'Thông tư 16/2018/TT-BYT, replaces 11/2014/TT-BYT',
    'Thông tư 19/2020/TT-BYT, amends 16/2018/TT-BYT',
    'Thông tư 11/2014/TT-BYT',
  ],
  [
    'Thay thế Thông tư 11/2014/TT-BYT là Thông tư 16/2018/TT-BYT.',
    'Thông tư 11/2014/TT-BYT',
    'Thông tư 16/2018/TT-BYT, replaces 11/2014/TT-BYT',
  ],
  [
    'Hướng dẫn thi hành Luật Dược năm 2016 hiện có Nghị định 61/2019/NĐ-CP và Thông tư 16/2018/TT-BYT.',
    'Luật Dược 2016',
    'Nghị định 61/2019/NĐ-CP, guides Luật Dược 2016',
    'Thông tư 16/2018/TT-BYT, guides Luật Dược 2016',
  ],
  [
    'Decree No. 61/2019/ND-CP on amendments to Decree No. 31/2012/ND-CP and the Government’s Decree No. 33/2013/ND-CP.',
    'Nghị định 61/2019/NĐ-CP, amends 31/2012/NĐ-CP, amends 33/2013/NĐ-CP',
    'Nghị định 31/2012/NĐ-CP',
    'Nghị định 33/2013/NĐ-CP',
  ],
  [
    'Circular No. 16/2018/TT-BYT replaces Circular No. 11/2014/TT-BYT.',
    'Thông tư 16/2018/TT-BYT, replaces 11/2014/TT-BYT',
    'Thông tư 11/2014/TT-BYT',
  ],
  [
    'Circular No. 11/2014/TT-BYT is amended by Circular No. 16/2018/TT-BYT.',
    'Thông tư 11/2014/TT-BYT',
    'Thông tư 16/2018/TT-BYT, amends 11/2014/TT-BYT',
  ],
  [
    'Nghị định 61/2019/NĐ-CP sửa đổi Nghị định 31/2015/NĐ-CP và Thông tư 16/2019/TT-BYT sửa đổi Thông tư 11/2014/TT-BYT.',
    'Nghị định 61/2019/NĐ-CP, amends 31/2015/NĐ-CP',
    'Nghị định 31/2015/NĐ-CP',
    'Thông tư 16/2019/TT-BYT, amends 11/2014/TT-BYT',
    'Thông tư 11/2014/TT-BYT',
  ],
  [
    'Thông tư 11/2014/TT-BYT được sửa đổi bởi Thông tư 15/2018/TT-BYT và Thông tư 16/2018/TT-BYT.',
    'Thông tư 11/2014/TT-BYT',
    'Thông tư 15/2018/TT-BYT, amends 11/2014/TT-BYT',
    'Thông tư 16/2018/TT-BYT, amends 11/2014/TT-BYT',
  ],
  [
    'Luật Dược 105/2016/QH13 đã có; Luật Dược 34/2005/QH11 hết hiệu lực từ ngày Luật này có hiệu lực.',
    'Luật Dược 105/2016/QH13, repeals 34/2005/QH11',
    'Luật Dược 34/2005/QH11',
  ],
  [
    'Nghị định 31/2012/NĐ-CP quy định chi tiết Luật Dược năm 2005 được sửa đổi, bổ sung bởi Nghị định 61/2019/NĐ-CP, Nghị định 62/2020/NĐ-CP.',
    'Nghị định 31/2012/NĐ-CP, guides Luật Dược 2005',
    'Luật Dược 2005',
    'Nghị định 61/2019/NĐ-CP, amends 31/2012/NĐ-CP',
    'Nghị định 62/2020/NĐ-CP, amends 31/2012/NĐ-CP',
  ],
  [
    'Thông tư 11/2014/TT-BYT hướng dẫn Nghị định 31/2012/NĐ-CP, bị thay thế bởi Thông tư 16/2018/TT-BYT.',
    'Thông tư 11/2014/TT-BYT, guides 31/2012/NĐ-CP',
    'Nghị định 31/2012/NĐ-CP',
    'Thông tư 16/2018/TT-BYT, replaces 11/2014/TT-BYT',
  ],
  [
    'Thông tư 11/2014/TT-BYT hướng dẫn Nghị định 31/2012/NĐ-CP (đã được Thông tư 16/2018/TT-BYT sửa đổi) còn dùng.',
    'Thông tư 11/2014/TT-BYT, guides 31/2012/NĐ-CP',
    'Nghị định 31/2012/NĐ-CP',
    'Thông tư 16/2018/TT-BYT, amends 11/2014/TT-BYT',
  ],
  [
    'Nghị định 61/2019/NĐ-CP quy định chi tiết một số điều và biện pháp để tổ chức, hướng dẫn thi hành Luật Dược năm 2016.',
    'Nghị định 61/2019/NĐ-CP, guides Luật Dược 2016',
    'Luật Dược 2016',
  ],
  [
    'Quy định tại Thông tư 16/2018/TT-BYT sẽ thay thế cho quy định cũ tại Thông tư 11/2014/TT-BYT.',
    'Thông tư 16/2018/TT-BYT, replaces 11/2014/TT-BYT',
    'Thông tư 11/2014/TT-BYT',
  ],
  [
    'Thông tư 16/2018/TT-BYT thay thế quy định trước đây tại Thông tư 11/2014/TT-BYT.',
    'Thông tư 16/2018/TT-BYT, replaces 11/2014/TT-BYT',
    'Thông tư 11/2014/TT-BYT',
  ],
  [
    'Thông tư 16/2018/TT-BYT thay thế Thông tư 11/2014/TT-BYT ngày 1/2/2014 của Bộ Y tế hướng dẫn kê đơn thuốc (trừ khoản 2 Điều 3), Thông tư 12/2014/TT-BYT.',
    'Thông tư 16/2018/TT-BYT, replaces 11/2014/TT-BYT, replaces 12/2014/TT-BYT',
    'Thông tư 11/2014/TT-BYT, ngày 2014-02-01',
    'Thông tư 12/2014/TT-BYT',
  ],
  [
    'Thông tư 16/2018/TT-BYT bãi bỏ Thông tư 11/2014/TT-BYT về kê đơn thuốc, Thông tư 12/2014/TT-BYT về bảo quản thuốc và Thông tư 13/2014/TT-BYT.',
    'Thông tư 16/2018/TT-BYT, repeals 11/2014/TT-BYT, repeals 12/2014/TT-BYT, repeals 13/2014/TT-BYT',
    'Thông tư 11/2014/TT-BYT',
    'Thông tư 12/2014/TT-BYT',
    'Thông tư 13/2014/TT-BYT',
  ],
  [
    'Nghị định 61/2019/NĐ-CP thay thế Nghị định 31/2012/NĐ-CP quy định về phí cầu đường và Nghị định 33/2013/NĐ-CP quy định về lệ phí trước bạ.',
    'Nghị định 61/2019/NĐ-CP, replaces 31/2012/NĐ-CP, replaces 33/2013/NĐ-CP',
    'Nghị định 31/2012/NĐ-CP',
    'Nghị định 33/2013/NĐ-CP',
  ],
  [
    'Nghị định 61/2019/NĐ-CP thay thế Nghị định 31/2012/NĐ-CP về phí, Nghị định 33/2013/NĐ-CP vẫn còn hiệu lực.',
    'Nghị định 61/2019/NĐ-CP, replaces 31/2012/NĐ-CP',
    'Nghị định 31/2012/NĐ-CP',
    'Nghị định 33/2013/NĐ-CP',
  ],
  [
    'Thông tư 16/2018/TT-BYT hướng dẫn giá thuốc tại Nghị định 61/2017/NĐ-CP, sửa đổi Thông tư 11/2014/TT-BYT về kê đơn.',
    'Thông tư 16/2018/TT-BYT, amends 11/2014/TT-BYT',
    'Nghị định 61/2017/NĐ-CP',
    'Thông tư 11/2014/TT-BYT',
  ],
  [
    'Thông tư 16/2018/TT-BYT quy định hồ sơ theo Luật Dược năm 2016, bãi bỏ Thông tư 11/2014/TT-BYT.',
    'Thông tư 16/2018/TT-BYT, repeals 11/2014/TT-BYT',
    'Luật Dược 2016',
    'Thông tư 11/2014/TT-BYT',
  ],
  [
    'Theo quy định tại Thông tư 16/2018/TT-BYT, sửa đổi Thông tư 11/2014/TT-BYT, kho phải khô.',
    'Thông tư 16/2018/TT-BYT, amends 11/2014/TT-BYT',
    'Thông tư 11/2014/TT-BYT',
  ],
  [
    'Khoản 8 Điều 1 Thông tư 16/2018/TT-BYT sửa đổi Thông tư 12/2014/TT-BYT về kê đơn thuốc sửa đổi khoản 11 Điều 10 Thông tư 11/2014/TT-BYT.',
    'Thông tư 16/2018/TT-BYT, Điều 1 khoản 8, amends 12/2014/TT-BYT, amends 11/2014/TT-BYT',
    'Thông tư 12/2014/TT-BYT',
    'Thông tư 11/2014/TT-BYT, Điều 10 khoản 11',
  ],
  [
    'Theo khoản 2 Điều 5 Thông tư 13/2014/TT-BYT thì Thông tư 16/2018/TT-BYT sửa đổi Điều 3 Thông tư 11/2014/TT-BYT.',
    'Thông tư 13/2014/TT-BYT, Điều 5 khoản 2',
    'Thông tư 16/2018/TT-BYT, amends 11/2014/TT-BYT',
    'Thông tư 11/2014/TT-BYT, Điều 3',
  ],
];

/** What "này" means where the sentence before names two of its kind. */
const back: Example[] = [
  [
    'Thông tư 15/2018/TT-BYT thay thế Thông tư 11/2014/TT-BYT. Thông tư này có hiệu lực từ ngày 1/1/2019.',
    'Thông tư 15/2018/TT-BYT, replaces 11/2014/TT-BYT, từ 2019-01-01',
    'Thông tư 11/2014/TT-BYT',
  ],
  [
    'Nghị định 61/2019/NĐ-CP sửa đổi Nghị định 31/2015/NĐ-CP. Nghị định bãi bỏ Nghị định 30/2011/NĐ-CP.',
    'Nghị định 61/2019/NĐ-CP, amends 31/2015/NĐ-CP, repeals 30/2011/NĐ-CP',
    'Nghị định 31/2015/NĐ-CP',
    'Nghị định 30/2011/NĐ-CP',
  ],
  [
    'Theo Thông tư 11/2014/TT-BYT (sửa đổi bởi Thông tư 15/2018/TT-BYT), kho phải khô. Điều 5 Thông tư này nêu rõ.',
    'Thông tư 11/2014/TT-BYT, Điều 5',
    'Thông tư 15/2018/TT-BYT, amends 11/2014/TT-BYT',
  ],
  [
    'Bộ có Thông tư 15/2018/TT-BYT và Thông tư 16/2018/TT-BYT. Hai Thông tư này có hiệu lực từ 1/1/2019.',
    'Thông tư 15/2018/TT-BYT, từ 2019-01-01',
    'Thông tư 16/2018/TT-BYT, từ 2019-01-01',
  ],
  [
    'Thông tư 15/2018/TT-BYT thay thế Thông tư 11/2014/TT-BYT. Thông tư 16/2018/TT-BYT thay thế Thông tư 12/2014/TT-BYT. Hai Thông tư này có hiệu lực từ 1/1/2019.',
    'Thông tư 15/2018/TT-BYT, replaces 11/2014/TT-BYT, từ 2019-01-01',
    'Thông tư 11/2014/TT-BYT',
    'Thông tư 16/2018/TT-BYT, replaces 12/2014/TT-BYT, từ 2019-01-01',
    'Thông tư 12/2014/TT-BYT',
  ],
  [
    'Xem Thông tư 9/2011/TT-BYT. Có Thông tư 15/2018/TT-BYT, 16/2018/TT-BYT. Các Thông tư này thay thế Thông tư 11/2014/TT-BYT.',
    'Thông tư 09/2011/TT-BYT',
    'Thông tư 15/2018/TT-BYT, replaces 11/2014/TT-BYT',
    'Thông tư 16/2018/TT-BYT, replaces 11/2014/TT-BYT',
    'Thông tư 11/2014/TT-BYT',
  ],
  [
    'Thông tư 11/2014/TT-BYT cấm việc này. Được sửa đổi, bổ sung bởi Thông tư 15/2018/TT-BYT (chặt hơn), ký ngày 30/5/2018.',
    'Thông tư 11/2014/TT-BYT',
    'Thông tư 15/2018/TT-BYT, ngày 2018-05-30, amends 11/2014/TT-BYT',
  ],
  [
    'Thông tư 15/2018/TT-BYT mới ký. Văn bản này thay thế Thông tư 11/2014/TT-BYT.',
    'Thông tư 15/2018/TT-BYT, replaces 11/2014/TT-BYT',
    'Thông tư 11/2014/TT-BYT',
  ],
  [
    'Circular 15/2018/TT-BYT is new. It replaces Circular 11/2014/TT-BYT.',
    'Thông tư 15/2018/TT-BYT, replaces 11/2014/TT-BYT',
    'Thông tư 11/2014/TT-BYT',
  ],
  [
    'Xem Nghị định 31/2012/NĐ-CP. Đã bị thay thế bởi Nghị định 61/2019/NĐ-CP.',
    'Nghị định 31/2012/NĐ-CP',
    'Nghị định 61/2019/NĐ-CP, replaces 31/2012/NĐ-CP',
  ],
  [
    'Thông tư 11/2014/TT-BYT nói về kho. Hiện đã được Thông tư 15/2018/TT-BYT sửa đổi.',
    'Thông tư 11/2014/TT-BYT',
    'Thông tư 15/2018/TT-BYT, amends 11/2014/TT-BYT',
  ],
];

/** "này" behind a document of its kind that it ends. */
const ended: Example[] = [
  [
    'Thông tư 15/2018/TT-BYT mới ký. Thông tư 11/2014/TT-BYT hết hiệu lực kể từ ngày Thông tư này có hiệu lực.',
    'Thông tư 15/2018/TT-BYT, repeals 11/2014/TT-BYT',
    'Thông tư 11/2014/TT-BYT',
  ],
  [
    'Luật Dược 105/2016/QH13 đã ký. Luật Dược 34/2005/QH11 hết hiệu lực từ ngày Luật này có hiệu lực. Luật này bãi bỏ Luật số 30/2004/QH11.',
    'Luật Dược 105/2016/QH13, repeals 34/2005/QH11, repeals 30/2004/QH11',
    'Luật Dược 34/2005/QH11',
    'Luật 30/2004/QH11',
  ],
  [
    'Xem Thông tư 16/2018/TT-BYT. Thông tư 11/2014/TT-BYT (được sửa đổi tại Thông tư 15/2018/TT-BYT) hết hiệu lực khi Thông tư này có hiệu lực.',
    'Thông tư 16/2018/TT-BYT, repeals 11/2014/TT-BYT',
    'Thông tư 11/2014/TT-BYT',
    'Thông tư 15/2018/TT-BYT, amends 11/2014/TT-BYT',
  ],
  [
    'Các quy định tại Chương III Nghị định 31/2012/NĐ-CP quy định chi tiết Luật Dược năm 2005 hết hiệu lực từ ngày Nghị định 61/2019/NĐ-CP có hiệu lực.',
    'Nghị định 31/2012/NĐ-CP, Chương III, guides Luật Dược 2005',
    'Luật Dược 2005',
    'Nghị định 61/2019/NĐ-CP, amends 31/2012/NĐ-CP',
  ],
  [
    'The Law on Pharmacy No. 105/2016/QH13 was passed on April 6, 2016. Amended by Laws 30/2018/QH14 and 44/2024/QH15.',
    'Law on Pharmacy 105/2016/QH13, ngày 2016-04-06',
    'Luật 30/2018/QH14, amends 105/2016/QH13',
    'Luật 44/2024/QH15, amends 105/2016/QH13',
  ],
];

/** Lists of new documents, one of which changes an older one. */
const listed: Example[] = [
  [
    'Bộ ban hành Thông tư 15/2018/TT-BYT sửa đổi Thông tư 11/2014/TT-BYT về kê đơn, Thông tư 16/2018/TT-BYT về bảo quản.',
    'Thông tư 15/2018/TT-BYT, amends 11/2014/TT-BYT',
    'Thông tư 11/2014/TT-BYT',
    'Thông tư 16/2018/TT-BYT',
  ],
  [
    'Thông tư 15/2018/TT-BYT sửa đổi Thông tư 11/2014/TT-BYT; Thông tư 16/2018/TT-BYT quy định về bảo quản thuốc.',
    'Thông tư 15/2018/TT-BYT, amends 11/2014/TT-BYT',
    'Thông tư 11/2014/TT-BYT',
    'Thông tư 16/2018/TT-BYT',
  ],
  [
    'Thông tư 15/2018/TT-BYT thay thế Thông tư 11/2014/TT-BYT về kê đơn, Nghị định 61/2019/NĐ-CP về thuốc.',
    'Thông tư 15/2018/TT-BYT, replaces 11/2014/TT-BYT',
    'Thông tư 11/2014/TT-BYT',
    'Nghị định 61/2019/NĐ-CP',
  ],
];

const noActs: string[] = [
  'Bộ Y tế lấy ý kiến dự thảo Thông tư thay thế Thông tư 11/2014/TT-BYT.',
  'Doanh nghiệp đề xuất bãi bỏ Thông tư 11/2014/TT-BYT theo Nghị quyết 19/NQ-CP.',
  'Theo Nghị quyết 19/NQ-CP, Bộ Y tế cần sửa đổi Thông tư 11/2014/TT-BYT.',
  'Theo Thông tư 15/2018/TT-BYT, cơ quan thuế hướng dẫn người dân nộp theo Nghị định 31/2012/NĐ-CP.',
  'Căn cứ Thông tư 11/2014/TT-BYT và Nghị định 31/2012/NĐ-CP, hai bên ký.',
  'Thông tư 11/2014/TT-BYT sửa đổi Thông tư 15/2018/TT-BYT.',
  'Thông tư 15/2018/TT-BYT hướng dẫn; xem thêm Nghị định 31/2012/NĐ-CP.',
  'Bộ kiến nghị sửa đổi Nghị định 31/2012/NĐ-CP, sửa đổi Thông tư 11/2014/TT-BYT.',
  'Bãi bỏ khoản 2 Điều 3 Nghị định 31/2018/NĐ-CP, bãi bỏ Điều 5 Nghị định 12/2015/NĐ-CP.',
  'Sửa đổi Điều 13 Thông tư 15/2018/TT-BYT. đ) Mẫu này thay thế mẫu của Thông tư 11/2014/TT-BYT.',
  'Theo Thông tư 15/2018/TT-BYT, các văn bản hướng dẫn Luật Dược 2016.',
  'Thông tư 15/2018/TT-BYT hay; những sửa đổi, bổ sung của Thông tư 11/2014/TT-BYT cũng vậy.',
  'Nghị định 31/2012/NĐ-CP đã cũ. Thông tư 15/2018/TT-BYT hướng dẫn Nghị định 91/2-14/NĐ-CP.',
  'Bộ sẽ sửa đổi, bổ sung Thông tư 11/2014/TT-BYT trong năm nay.',
  'Thông tư 15/2018/TT-BYT không thay thế Thông tư 11/2014/TT-BYT.',
  'Sau Thông tư 15/2018/TT-BYT, Bộ đang xây dựng thông tư thay thế Thông tư 11/2014/TT-BYT.',
  'Nghị quyết 19/NQ-CP giao Bộ Y tế sửa đổi Thông tư 11/2014/TT-BYT.',
];

describe('provisions belong to the document they stand with', () => {
  test.each(places)('%s', (text, ...documents) => {
    expect(cited(text)).toEqual(documents);
  });
});

describe('what a document does to another', () => {
  test.each(acts)('%s', (text, ...documents) => {
    expect(cited(text)).toEqual(documents);
  });

  test.each(ended)('where “này” stands behind what it ends: %s', (text, ...documents) => {
    expect(cited(text)).toEqual(documents);
  });

  test.each(listed)('and not to the next of a list: %s', (text, ...documents) => {
    expect(cited(text)).toEqual(documents);
  });

  test.each(noActs)('not: %s', (text) => {
    expect(documentsIn(text).documents.flatMap(({ relations }) => relations)).toEqual([]);
  });

  test.each(back)('where “này” stands for it: %s', (text, ...documents) => {
    expect(cited(text)).toEqual(documents);
  });

  test('is told with its sentence', () => {
    const text = 'Mở đầu. Thông tư 15/2018/TT-BYT thay thế Thông tư 11/2014/TT-BYT.';
    expect(documentsIn(text).documents[0]?.relations).toMatchObject([
      {
        type: 'replaces',
        key: '11/2014/TT-BYT',
        kind: 'Thông tư',
        year: 2014,
        sentence: text.slice(8),
        anchor: 'p0',
        line: 1,
        column: 9,
      },
    ]);
  });
});

describe('items below a sentence that ends in a colon', () => {
  test('are what it acts on', () => {
    expect(
      cited(
        'Thông tư 16/2018/TT-BYT đã ký. Thông tư này bãi bỏ các thông tư sau đây:',
        '1. Thông tư 11/2014/TT-BYT ngày 1/2/2014;',
        '2. Điều 5 của Thông tư 12/2014/TT-BYT;',
        '3. Chương trình cũ.',
        'Thông tư 13/2014/TT-BYT còn dùng.',
        '4. Thông tư 14/2014/TT-BYT cũng vậy.',
      ),
    ).toEqual([
      'Thông tư 16/2018/TT-BYT, repeals 11/2014/TT-BYT, amends 12/2014/TT-BYT',
      'Thông tư 11/2014/TT-BYT, ngày 2014-02-01',
      'Thông tư 12/2014/TT-BYT, Điều 5',
      'Thông tư 13/2014/TT-BYT',
      'Thông tư 14/2014/TT-BYT',
    ]);
  });

  test('act where it says so', () => {
    expect(
      cited(
        'Thông tư 11/2014/TT-BYT được sửa đổi, bổ sung bởi:',
        '- Thông tư 15/2018/TT-BYT;',
        '- Thông tư 16/2018/TT-BYT.',
      ),
    ).toEqual([
      'Thông tư 11/2014/TT-BYT',
      'Thông tư 15/2018/TT-BYT, amends 11/2014/TT-BYT',
      'Thông tư 16/2018/TT-BYT, amends 11/2014/TT-BYT',
    ]);
  });

  test.each([
    ['Thông tư 16/2018/TT-BYT hướng dẫn như sau:', '- Thông tư 11/2014/TT-BYT còn dùng.'],
    ['Thông tư 16/2018/TT-BYT không bãi bỏ các văn bản sau:', '- Thông tư 11/2014/TT-BYT.'],
    ['Thông tư 16/2018/TT-BYT sửa đổi các văn bản sau:', '- Theo Thông tư 11/2014/TT-BYT thì được.'],
  ])('or neither: %s', (...texts) => {
    expect(documentsIn(...texts).documents.flatMap(({ relations }) => relations)).toEqual([]);
  });
});

describe('an article that holds a document’s own text', () => {
  const decree = [
    'Toàn văn Nghị định 61/2019/NĐ-CP',
    'CHÍNH PHỦ',
    'Số: 61/2019/NĐ-CP',
    'Hà Nội, ngày 10 tháng 7 năm 2019',
    'NGHỊ ĐỊNH',
    'Căn cứ Luật Dược số 105/2016/QH13 ngày 06 tháng 4 năm 2016;',
    'Điều 1. Phạm vi điều chỉnh',
    'Nghị định này có hiệu lực thi hành kể từ ngày 01 tháng 9 năm 2019, thay thế Nghị định 31/2012/NĐ-CP.',
  ];

  test('has it as its subject', () => {
    expect(cited(...decree)).toEqual([
      '= Nghị định 61/2019/NĐ-CP, ngày 2019-07-10, basedOn 105/2016/QH13, replaces 31/2012/NĐ-CP, từ 2019-09-01',
      'Luật Dược 105/2016/QH13, ngày 2016-04-06',
      'Nghị định 31/2012/NĐ-CP',
    ]);
  });

  test('whose preamble may be the lede and whose issuer stands in the heading', () => {
    const { subject } = documentsIn(
      'Quy chế tiếp công dân',
      'Căn cứ Luật Tiếp công dân năm 2013;',
      'ỦY BAN NHÂN DÂN',
      'TỈNH LAI CHÂU',
      'Số: 912/QĐ-UBND',
      'Căn cứ Nghị định 64/2014/NĐ-CP;',
      'Điều 1. Ban hành kèm theo Quyết định này quy chế.',
    );
    expect(subject?.agency).toBe('UBND tỉnh Lai Châu');
    expect(subject?.relations.map(({ key }) => key)).toEqual(['Luật Tiếp công dân 2013', '64/2014/NĐ-CP']);
  });

  test('whose legal bases are told with what changed them', () => {
    const { subject } = documentsIn(
      'Thông tư 16/2018/TT-BYT',
      'BỘ Y TẾ',
      'Số: 16/2018/TT-BYT',
      'Căn cứ Luật Dược số 34/2005/QH11 được sửa đổi, bổ sung bởi Luật số 35/2010/QH12;',
      'Căn cứ Nghị định 31/2012/NĐ-CP quy định chi tiết Luật Dược, được sửa đổi bởi Nghị định 33/2014/NĐ-CP;',
      'Điều 1. Phạm vi',
    );
    expect(subject?.relations.map(({ type, key }) => `${type} ${key}`)).toEqual([
      'basedOn 34/2005/QH11',
      'basedOn 35/2010/QH12',
      'basedOn 31/2012/NĐ-CP',
      'basedOn 33/2014/NĐ-CP',
    ]);
  });

  test.each([
    ['a form', ['Số: 05/HĐ-DV', 'Căn cứ Thông tư 15/2018/TT-BYT;', 'Điều 1. Giá cả']],
    [
      'an article about it',
      ['Điểm mới của Thông tư 15/2018/TT-BYT', 'Căn cứ Thông tư 15/2018/TT-BYT thì được miễn.'],
    ],
    [
      'a form of a decision',
      ['Mẫu quyết định', 'Số: ……/QĐ-TTg', 'Căn cứ Thông tư 15/2018/TT-BYT;', 'Điều 1. Bổ nhiệm'],
    ],
  ])('but not %s', (_, texts) => {
    expect(documentsIn(...texts).subject).toBeNull();
  });
});
