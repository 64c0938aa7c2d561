import { describe, expect, test } from 'vitest';
import { cited } from '../../../support/read-documents';

type Example = readonly [text: string, ...documents: string[]];

const passives: Example[] = [
  [
    'Thông tư 21/2014/TT-BYT được sửa đổi, bổ sung lần lượt bởi Thông tư 35/2016/TT-BYT và Thông tư 48/2018/TT-BYT, sau đó bị thay thế bởi Thông tư 17/2025/TT-BYT.',
    'Thông tư 21/2014/TT-BYT',
    'Thông tư 35/2016/TT-BYT, amends 21/2014/TT-BYT',
    'Thông tư 48/2018/TT-BYT, amends 21/2014/TT-BYT',
    'Thông tư 17/2025/TT-BYT, replaces 21/2014/TT-BYT',
  ],
  [
    'Nghị định 31/2012/NĐ-CP được sửa đổi theo Nghị định 62/2016/NĐ-CP và bị bãi bỏ bởi Nghị định 93/2021/NĐ-CP.',
    'Nghị định 31/2012/NĐ-CP',
    'Nghị định 62/2016/NĐ-CP, amends 31/2012/NĐ-CP',
    'Nghị định 93/2021/NĐ-CP, repeals 31/2012/NĐ-CP',
  ],
  [
    'Thông tư 21/2014/TT-BYT và Thông tư 22/2014/TT-BYT lần lượt được thay thế bởi Thông tư 17/2025/TT-BYT và Thông tư 18/2025/TT-BYT.',
    'Thông tư 21/2014/TT-BYT',
    'Thông tư 22/2014/TT-BYT',
    'Thông tư 17/2025/TT-BYT, replaces 21/2014/TT-BYT',
    'Thông tư 18/2025/TT-BYT, replaces 22/2014/TT-BYT',
  ],
  [
    'Nghị định 31/2012/NĐ-CP về lệ phí cấp phép bay, sửa đổi bởi Nghị định 62/2016/NĐ-CP, không còn áp dụng.',
    'Nghị định 31/2012/NĐ-CP',
    'Nghị định 62/2016/NĐ-CP, amends 31/2012/NĐ-CP',
  ],
  [
    'Quyết định 77/QĐ-BYT ngày 3/2/2015 được thay bằng Quyết định 91/QĐ-BYT ngày 4/5/2021.',
    'Quyết định 77/QĐ-BYT, ngày 2015-02-03',
    'Quyết định 91/QĐ-BYT, ngày 2021-05-04, replaces 77/QĐ-BYT',
  ],
  [
    'Nghị định 31/2012/NĐ-CP đã hết hiệu lực, thay bằng Nghị định 93/2021/NĐ-CP.',
    'Nghị định 31/2012/NĐ-CP',
    'Nghị định 93/2021/NĐ-CP, replaces 31/2012/NĐ-CP',
  ],
  [
    'Thông tư này được soạn trên cơ sở Luật Dược số 105/2016/QH13 (sửa đổi, bổ sung bởi Luật số 44/2024/QH15).',
    'Luật Dược 105/2016/QH13',
    'Luật 44/2024/QH15, amends 105/2016/QH13',
  ],
  [
    'Luật Thú y số 79/2015/QH13 đã được sửa đổi theo Luật số 35/2018/QH14 và Luật Trồng trọt số 31/2018/QH14 hết hiệu lực kể từ ngày Luật Nông nghiệp số 80/2025/QH15 có hiệu lực.',
    'Luật Thú y 79/2015/QH13',
    'Luật 35/2018/QH14, amends 79/2015/QH13',
    'Luật Trồng trọt 31/2018/QH14',
    'Luật Nông nghiệp 80/2025/QH15, repeals 79/2015/QH13, repeals 31/2018/QH14',
  ],
  [
    'Decree No. 31/2012/ND-CP on flight permits, as amended by Decree No. 62/2016/ND-CP, requires a deposit.',
    'Nghị định 31/2012/NĐ-CP',
    'Nghị định 62/2016/NĐ-CP, amends 31/2012/NĐ-CP',
  ],
  [
    'Law No. 79/2015/QH13, which has several articles amended and supplemented under Law No. 35/2018/QH14, applies.',
    'Luật 79/2015/QH13',
    'Luật 35/2018/QH14, amends 79/2015/QH13',
  ],
];

const clauses: Example[] = [
  [
    'Thông tư liên tịch 58/2015/TTLT-BCT-BKHCN của liên bộ Công Thương, Khoa học và Công nghệ hướng dẫn thi hành Nghị định 15/2010/NĐ-CP.',
    'Thông tư liên tịch 58/2015/TTLT-BCT-BKHCN, guides 15/2010/NĐ-CP',
    'Nghị định 15/2010/NĐ-CP',
  ],
  [
    'Theo Thông tư liên tịch 9/2013/TTLT-BYT-BNV của liên bộ, bệnh viện thu thêm khi hướng dẫn Nghị định 5/2012/NĐ-CP.',
    'Thông tư liên tịch 09/2013/TTLT-BYT-BNV',
    'Nghị định 05/2012/NĐ-CP',
  ],
  [
    'Thông tư 93/2017/TT-BTC sửa đổi Thông tư 219/2013/TT-BTC (đã được sửa đổi tại Thông tư 119/2014/TT-BTC) và bãi bỏ Thông tư 156/2013/TT-BTC.',
    'Thông tư 93/2017/TT-BTC, amends 219/2013/TT-BTC, repeals 156/2013/TT-BTC',
    'Thông tư 219/2013/TT-BTC',
    'Thông tư 119/2014/TT-BTC, amends 219/2013/TT-BTC',
    'Thông tư 156/2013/TT-BTC',
  ],
  [
    'Có 9 trường hợp tại Nghị định 15/2018/NĐ-CP, được bổ sung thêm 4 trường hợp Nghị định 85/2018/NĐ-CP.',
    'Nghị định 15/2018/NĐ-CP',
    'Nghị định 85/2018/NĐ-CP',
  ],
  [
    'Theo luật sửa đổi luật thuế TNDN số 14/2008/QH12 và luật sửa đổi luật thuế GTGT số 13/2008/QH12.',
    'Luật thuế TNDN 14/2008/QH12',
    'Luật thuế GTGT 13/2008/QH12',
  ],
  [
    'Decree 93/2021/ND-CP (effective from January 1, 2022; replacing Decree 31/2012/ND-CP) applies.',
    'Nghị định 93/2021/NĐ-CP, replaces 31/2012/NĐ-CP, từ 2022-01-01',
    'Nghị định 31/2012/NĐ-CP',
  ],
  [
    'Nghị định 93/2021/NĐ-CP (ban hành ngày 5/11/2021; bãi bỏ Nghị định 31/2012/NĐ-CP) đang áp dụng.',
    'Nghị định 93/2021/NĐ-CP, ngày 2021-11-05, repeals 31/2012/NĐ-CP',
    'Nghị định 31/2012/NĐ-CP',
  ],
  [
    'Decree 93/2021/ND-CP implementing the Civil Aviation Law supersedes Decree 31/2012/ND-CP.',
    'Nghị định 93/2021/NĐ-CP, replaces 31/2012/NĐ-CP',
    'Nghị định 31/2012/NĐ-CP',
  ],
  [
    'Điều 23 Luật Dược 2005 (sửa đổi bởi Luật số 44/2008/QH12); Điều 8 Nghị định 93/2021/NĐ-CP, thay thế Nghị định 31/2012/NĐ-CP.',
    'Luật Dược 2005, Điều 23',
    'Luật 44/2008/QH12, amends Luật Dược 2005',
    'Nghị định 93/2021/NĐ-CP, Điều 8, replaces 31/2012/NĐ-CP',
    'Nghị định 31/2012/NĐ-CP',
  ],
  [
    'Nghị định 31/2012/NĐ-CP được sửa đổi một phần bởi Nghị định 62/2016/NĐ-CP rồi bị bãi bỏ hoàn toàn bởi Nghị định 93/2021/NĐ-CP.',
    'Nghị định 31/2012/NĐ-CP',
    'Nghị định 62/2016/NĐ-CP, amends 31/2012/NĐ-CP',
    'Nghị định 93/2021/NĐ-CP, repeals 31/2012/NĐ-CP',
  ],
  [
    'Decree 62/2016/ND-CP, which replaced Decree 31/2012/ND-CP and was later amended by Decree 93/2021/ND-CP, applies.',
    'Nghị định 62/2016/NĐ-CP, replaces 31/2012/NĐ-CP',
    'Nghị định 31/2012/NĐ-CP',
    'Nghị định 93/2021/NĐ-CP, amends 62/2016/NĐ-CP',
  ],
  [
    'Thông tư 17/2025/TT-BYT (thay Thông tư 21/2014/TT-BYT) đang áp dụng.',
    'Thông tư 17/2025/TT-BYT, replaces 21/2014/TT-BYT',
    'Thông tư 21/2014/TT-BYT',
  ],
  [
    'Thông tư 21/2014/TT-BYT không còn hiệu lực kể từ khi Thông tư 17/2025/TT-BYT được ban hành.',
    'Thông tư 21/2014/TT-BYT',
    'Thông tư 17/2025/TT-BYT, repeals 21/2014/TT-BYT',
  ],
  [
    'Thay thế Nghị định 31/2012/NĐ-CP, Nghị định 93/2021/NĐ-CP có nhiều điểm mới.',
    'Nghị định 31/2012/NĐ-CP',
    'Nghị định 93/2021/NĐ-CP, replaces 31/2012/NĐ-CP',
  ],
  [
    'Sửa đổi Nghị định 31/2012/NĐ-CP, Chính phủ đã ban hành Nghị định 62/2016/NĐ-CP.',
    'Nghị định 31/2012/NĐ-CP',
    'Nghị định 62/2016/NĐ-CP, amends 31/2012/NĐ-CP',
  ],
  [
    'Nghị định 93/2021/NĐ-CP sửa đổi các Nghị định về hàng không, trong đó có Nghị định 31/2012/NĐ-CP và Nghị định 62/2016/NĐ-CP.',
    'Nghị định 93/2021/NĐ-CP, amends 31/2012/NĐ-CP, amends 62/2016/NĐ-CP',
    'Nghị định 31/2012/NĐ-CP',
    'Nghị định 62/2016/NĐ-CP',
  ],
  [
    'Nghị định 93/2021/NĐ-CP có hiệu lực từ ngày 1/1/2022; thay thế toàn bộ Nghị định 31/2012/NĐ-CP.',
    'Nghị định 93/2021/NĐ-CP, replaces 31/2012/NĐ-CP, từ 2022-01-01',
    'Nghị định 31/2012/NĐ-CP',
  ],
  [
    'Nghị định 62/2016/NĐ-CP thay thế Nghị định 31/2012/NĐ-CP; đến nay đã được sửa đổi tại Nghị định 93/2021/NĐ-CP.',
    'Nghị định 62/2016/NĐ-CP, replaces 31/2012/NĐ-CP',
    'Nghị định 31/2012/NĐ-CP',
    'Nghị định 93/2021/NĐ-CP, amends 62/2016/NĐ-CP',
  ],
  [
    'Nghị định 31/2012/NĐ-CP (sửa bởi Nghị định 62/2016/NĐ-CP) đã cũ.',
    'Nghị định 31/2012/NĐ-CP',
    'Nghị định 62/2016/NĐ-CP, amends 31/2012/NĐ-CP',
  ],
  [
    'Decree 31/2012/ND-CP, which Decree 93/2021/ND-CP replaced, said so.',
    'Nghị định 31/2012/NĐ-CP',
    'Nghị định 93/2021/NĐ-CP, replaces 31/2012/NĐ-CP',
  ],
  [
    'Dự thảo Nghị định sửa đổi Nghị định 31/2012/NĐ-CP quy định chi tiết Luật Dược 2005 đang được soạn.',
    'Nghị định 31/2012/NĐ-CP, guides Luật Dược 2005',
    'Luật Dược 2005',
  ],
  [
    'Việc thay thế Thông tư 21/2014/TT-BYT bằng Thông tư 17/2025/TT-BYT gây nhiều ý kiến.',
    'Thông tư 21/2014/TT-BYT',
    'Thông tư 17/2025/TT-BYT, replaces 21/2014/TT-BYT',
  ],
  [
    'Thông tư 35/2016/TT-BYT và Thông tư 48/2018/TT-BYT sửa đổi Thông tư 21/2014/TT-BYT.',
    'Thông tư 35/2016/TT-BYT, amends 21/2014/TT-BYT',
    'Thông tư 48/2018/TT-BYT, amends 21/2014/TT-BYT',
    'Thông tư 21/2014/TT-BYT',
  ],
  [
    'Theo Thông tư 35/2016/TT-BYT và Thông tư 48/2018/TT-BYT sửa đổi Thông tư 21/2014/TT-BYT, đơn thuốc có mã.',
    'Thông tư 35/2016/TT-BYT',
    'Thông tư 48/2018/TT-BYT, amends 21/2014/TT-BYT',
    'Thông tư 21/2014/TT-BYT',
  ],
  [
    'Decree 93/2021/ND-CP amends, supplements and repeals several articles of Decree 31/2012/ND-CP.',
    'Nghị định 93/2021/NĐ-CP, amends 31/2012/NĐ-CP',
    'Nghị định 31/2012/NĐ-CP',
  ],
  [
    'Nghị định 31/2012/NĐ-CP, được sửa đổi tại Nghị định 62/2016/NĐ-CP, hướng dẫn Luật Dược 2005.',
    'Nghị định 31/2012/NĐ-CP, guides Luật Dược 2005',
    'Nghị định 62/2016/NĐ-CP, amends 31/2012/NĐ-CP',
    'Luật Dược 2005',
  ],
  [
    'Công văn 1234/BYT-BH hướng dẫn Nghị định 62/2016/NĐ-CP thay thế Công văn 777/BYT-BH.',
    'Công văn 1234/BYT-BH, guides 62/2016/NĐ-CP, replaces 777/BYT-BH',
    'Nghị định 62/2016/NĐ-CP',
    'Công văn 777/BYT-BH',
  ],
  [
    'Thông tư 17/2025/TT-BYT thay thế Thông tư 21/2014/TT-BYT, Thông tư 22/2014/TT-BYT vẫn áp dụng.',
    'Thông tư 17/2025/TT-BYT, replaces 21/2014/TT-BYT',
    'Thông tư 21/2014/TT-BYT',
    'Thông tư 22/2014/TT-BYT',
  ],
  [
    'Vì sao Thông tư 17/2025/TT-BYT thay thế Thông tư 21/2014/TT-BYT?',
    'Thông tư 17/2025/TT-BYT, replaces 21/2014/TT-BYT',
    'Thông tư 21/2014/TT-BYT',
  ],
];

const lists: Example[] = [
  [
    'Thông tư 17/2025/TT-BYT thay thế Thông tư 21/2014/TT-BYT và một phần của Thông tư 22/2014/TT-BYT.',
    'Thông tư 17/2025/TT-BYT, replaces 21/2014/TT-BYT, amends 22/2014/TT-BYT',
    'Thông tư 21/2014/TT-BYT',
    'Thông tư 22/2014/TT-BYT',
  ],
  [
    'Thông tư 17/2025/TT-BYT bãi bỏ Thông tư 21/2014/TT-BYT và khoản 2 Điều 3 Thông tư 22/2014/TT-BYT.',
    'Thông tư 17/2025/TT-BYT, repeals 21/2014/TT-BYT, amends 22/2014/TT-BYT',
    'Thông tư 21/2014/TT-BYT',
    'Thông tư 22/2014/TT-BYT, Điều 3 khoản 2',
  ],
  [
    '- Thông tư 17/2025/TT-BYT sửa đổi, bổ sung một số điều của Thông tư 21/2014/TT-BYT quy định chi tiết một số điều của Luật Dược 2005; Thông tư 22/2014/TT-BYT quy định về biểu mẫu khám bệnh; Thông tư 23/2014/TT-BYT về nhãn thuốc;',
    'Thông tư 17/2025/TT-BYT, amends 21/2014/TT-BYT, amends 22/2014/TT-BYT, amends 23/2014/TT-BYT',
    'Thông tư 21/2014/TT-BYT, guides Luật Dược 2005',
    'Luật Dược 2005',
    'Thông tư 22/2014/TT-BYT',
    'Thông tư 23/2014/TT-BYT',
  ],
  [
    'Căn cứ: Thông tư 17/2025/TT-BYT sửa đổi Thông tư 21/2014/TT-BYT; Thông tư 22/2014/TT-BYT về nhãn thuốc.',
    'Thông tư 17/2025/TT-BYT, amends 21/2014/TT-BYT',
    'Thông tư 21/2014/TT-BYT',
    'Thông tư 22/2014/TT-BYT',
  ],
  [
    'Thông tư 17/2025/TT-BYT thay thế Thông tư 21/2014/TT-BYT về kê đơn thuốc, Thông tư 18/2025/TT-BYT về nhãn thuốc thay thế Thông tư 22/2014/TT-BYT.',
    'Thông tư 17/2025/TT-BYT, replaces 21/2014/TT-BYT',
    'Thông tư 21/2014/TT-BYT',
    'Thông tư 18/2025/TT-BYT, replaces 22/2014/TT-BYT',
    'Thông tư 22/2014/TT-BYT',
  ],
  [
    'Thông tư 17/2025/TT-BYT sửa đổi Thông tư 21/2014/TT-BYT về kê đơn thuốc và Thông tư 48/2018/TT-BYT sửa đổi Thông tư 22/2014/TT-BYT.',
    'Thông tư 17/2025/TT-BYT, amends 21/2014/TT-BYT, amends 48/2018/TT-BYT',
    'Thông tư 21/2014/TT-BYT',
    'Thông tư 48/2018/TT-BYT, amends 22/2014/TT-BYT',
    'Thông tư 22/2014/TT-BYT',
  ],
  [
    'Thông tư 17/2025/TT-BYT quy định biện pháp thi hành Luật Dược 2016 và Nghị định 54/2017/NĐ-CP.',
    'Thông tư 17/2025/TT-BYT, guides Luật Dược 2016, guides 54/2017/NĐ-CP',
    'Luật Dược 2016',
    'Nghị định 54/2017/NĐ-CP',
  ],
];

const implied: Example[] = [
  [
    'Thông tư 17/2025/TT-BYT về kê đơn thuốc. Thay thế Thông tư 21/2014/TT-BYT; bãi bỏ Điều 5 Thông tư 22/2014/TT-BYT.',
    'Thông tư 17/2025/TT-BYT, replaces 21/2014/TT-BYT, amends 22/2014/TT-BYT',
    'Thông tư 21/2014/TT-BYT',
    'Thông tư 22/2014/TT-BYT, Điều 5',
  ],
  [
    'Ngày 14/4/2025, Bộ Y tế ban hành Thông tư 17/2025/TT-BYT. Theo đó, Thông tư thay thế Thông tư 21/2014/TT-BYT.',
    'Thông tư 17/2025/TT-BYT, ngày 2025-04-14, replaces 21/2014/TT-BYT',
    'Thông tư 21/2014/TT-BYT',
  ],
  [
    'Có Nghị định 93/2021/NĐ-CP. Đồng thời, Nghị định sửa đổi Điều 4 Nghị định 31/2012/NĐ-CP.',
    'Nghị định 93/2021/NĐ-CP, amends 31/2012/NĐ-CP',
    'Nghị định 31/2012/NĐ-CP, Điều 4',
  ],
];

const forces: Example[] = [
  [
    'Thông tư 17/2025/TT-BYT sửa đổi Thông tư 21/2014/TT-BYT quy định về kê đơn thuốc, có hiệu lực từ ngày 1/7/2025.',
    'Thông tư 17/2025/TT-BYT, amends 21/2014/TT-BYT, từ 2025-07-01',
    'Thông tư 21/2014/TT-BYT',
  ],
  [
    'Nghị định 93/2021/NĐ-CP thay thế Nghị định 31/2012/NĐ-CP và bãi bỏ Nghị định 62/2016/NĐ-CP, có hiệu lực kể từ ngày 1/1/2022.',
    'Nghị định 93/2021/NĐ-CP, replaces 31/2012/NĐ-CP, repeals 62/2016/NĐ-CP, từ 2022-01-01',
    'Nghị định 31/2012/NĐ-CP',
    'Nghị định 62/2016/NĐ-CP',
  ],
  [
    'Thông tư 17/2025/TT-BYT sửa đổi Thông tư 21/2014/TT-BYT (có hiệu lực từ ngày 1/3/2015).',
    'Thông tư 17/2025/TT-BYT, amends 21/2014/TT-BYT',
    'Thông tư 21/2014/TT-BYT, từ 2015-03-01',
  ],
  [
    'Thông tư 21/2014/TT-BYT được sửa đổi bởi Thông tư 17/2025/TT-BYT, có hiệu lực từ ngày 1/7/2025.',
    'Thông tư 21/2014/TT-BYT',
    'Thông tư 17/2025/TT-BYT, amends 21/2014/TT-BYT, từ 2025-07-01',
  ],
];

const details: Example[] = [
  [
    'Chuỗi: Luật Dược 2016 Điều 28 → Thông tư 21/2014/TT-BYT khoản 3 Điều 1.',
    'Luật Dược 2016, Điều 28',
    'Thông tư 21/2014/TT-BYT, Điều 1 khoản 3',
  ],
  [
    'Luật Dược số 105/2016/QH13 (6/4/2016; hiệu lực 01/01/2017) còn dùng.',
    'Luật Dược 105/2016/QH13, ngày 2016-04-06, từ 2017-01-01',
  ],
  ['Nghị quyết số 3 của cổ đông nêu Thông tư 21/2014/TT-BYT.', 'Thông tư 21/2014/TT-BYT'],
];

const none: string[] = [
  'Nghị định 93/2021/NĐ-CP kết hợp với việc sửa đổi Nghị định 31/2012/NĐ-CP giúp hãng bay.',
  'Phải sớm có thông tư hướng dẫn Luật Dược 2016 để thay Thông tư 21/2014/TT-BYT.',
  'Chưa rõ Thông tư 17/2025/TT-BYT có thay thế Thông tư 21/2014/TT-BYT.',
  'Bệnh viện hỏi Thông tư 17/2025/TT-BYT đã thay thế Thông tư 21/2014/TT-BYT hay chưa.',
  'Thông tư 17/2025/TT-BYT có thể thay thế Thông tư 21/2014/TT-BYT.',
  'Theo dự thảo, Thông tư 17/2025/TT-BYT thay thế Thông tư 21/2014/TT-BYT.',
  'Nếu Thông tư 17/2025/TT-BYT thay thế Thông tư 21/2014/TT-BYT thì mẫu đơn đổi theo.',
  'Thông tư 21/2014/TT-BYT đã bị Thông tư 17/2025/TT-BYT thay thế chưa?',
  'Thông tư 17/2025/TT-BYT có bãi bỏ Thông tư 21/2014/TT-BYT hay không?',
  'Có Thông tư 17/2025/TT-BYT. Theo dự thảo, Thông tư sẽ bãi bỏ mẫu cũ và thay thế Thông tư 21/2014/TT-BYT.',
  'According to the draft, Circular 17/2025/TT-BYT replaces Circular 21/2014/TT-BYT.',
  'Sau khi Luật Dược 2016 và Nghị định 54/2017/NĐ-CP được sửa đổi, Thông tư 21/2014/TT-BYT sẽ được rà soát.',
  'Khi Thông tư 17/2025/TT-BYT được thay thế, Thông tư 21/2014/TT-BYT không áp dụng lại.',
  'Thông tư 21/2014/TT-BYT được bổ sung; Thông tư 17/2025/TT-BYT giữ nguyên.',
  'Việc thay đổi mẫu theo Thông tư 17/2025/TT-BYT không ảnh hưởng đến Thông tư 21/2014/TT-BYT.',
  // Another clause, another subject, a letter that no circular amends, a bracket of its own.
  'Thực hiện Nghị quyết 60/NQ-CP về việc bãi bỏ sổ giấy, Bộ Y tế có Công văn 14/BYT-DP gửi các tỉnh.',
  'Bộ thực hiện bãi bỏ Quyết định 28/QĐ-BYT và chỉ đạo Cục Quản lý Dược bãi bỏ Công văn 49/QLD-CL.',
  'Sở có Công văn 33/SYT-NVD về các văn bản liên quan đến thuốc đã được sửa đổi tại Thông tư 17/2025/TT-BYT.',
  'Quyết định 11/2017/QĐ-TTg (hết hiệu lực ngày 30/6/2019) và Quyết định 13/2020/QĐ-TTg về điện mặt trời.',
  'Cục kiến nghị sửa đổi Thông tư 38/2015/TT-BYT và Thông tư 39/2018/TT-BYT, bãi bỏ thủ tục tại Quyết định 28/2009/QĐ-BYT.',
  'Ông Nam thay mặt Bộ Y tế nói về Thông tư 17/2025/TT-BYT và Thông tư 21/2014/TT-BYT.',
];

describe('relations are read from the grammar of the sentence', () => {
  test.each([...passives, ...clauses, ...lists, ...implied, ...forces, ...details])(
    '%s',
    (text, ...documents) => {
      expect(cited(text)).toEqual(documents);
    },
  );

  test.each(none)('no relation: %s', (text) => {
    expect(cited(text).filter((line) => /, (?:amends|replaces|repeals|guides) /.test(line))).toEqual([]);
  });
});

describe('items below a heading of what is abolished', () => {
  test.each([
    'Nghị định 93/2021/NĐ-CP bãi bỏ các quy định tại:',
    'Nghị định 93/2021/NĐ-CP bãi bỏ một số điều của các nghị định:',
    'Nghị định 93/2021/NĐ-CP bãi bỏ:',
  ])('%s', (opening) => {
    expect(
      cited(opening, 'a) Điều 3 Nghị định 31/2012/NĐ-CP về thuế;', 'b) Điều 2 Nghị định 62/2016/NĐ-CP.'),
    ).toEqual([
      'Nghị định 93/2021/NĐ-CP, amends 31/2012/NĐ-CP, amends 62/2016/NĐ-CP',
      'Nghị định 31/2012/NĐ-CP, Điều 3',
      'Nghị định 62/2016/NĐ-CP, Điều 2',
    ]);
  });
});

describe('a document of another country is none of ours', () => {
  test.each([
    'Nghị định số 648 của Tổng thống Nga bãi bỏ Nghị định số 298.',
    'Tại Hàn Quốc, Luật Bảo vệ thông tin cá nhân năm 2020 có hiệu lực.',
    "Panama's minimum wage is set by Decree No. 13 of 31 December 2025.",
    'Quốc hội Thái Lan thông qua Luật Cạnh tranh năm 2017.',
  ])('%s', (text) => {
    expect(cited(text)).toEqual([]);
  });

  test.each([
    ['Chính phủ Nhật Bản tài trợ dự án theo Nghị định 114/2021/NĐ-CP.', ['Nghị định 114/2021/NĐ-CP']],
    ['Hàng từ Thái Lan chịu Luật Cạnh tranh năm 2018.', ['Luật Cạnh tranh 2018']],
    ['Tại Mỹ Đức, Luật Đất đai năm 2013 được phổ biến.', ['Luật Đất đai 2013']],
  ])('but ours stay: %s', (text, documents) => {
    expect(cited(text)).toEqual(documents);
  });
});

describe('a draft is no document, whatever number it has', () => {
  test.each([
    'Dự thảo Nghị định số 05/2026/NĐ-CP quy định mức phạt mới.',
    'Dự thảo lần 2 Nghị định 12/2026/NĐ-CP đang lấy ý kiến.',
    'Bản dự thảo lần thứ ba của Thông tư số 30/2026/TT-BYT nêu rõ.',
    'Nghị định 15/2026/NĐ-CP (dự thảo) quy định mức phí.',
    'Draft Decree No. 05/2026/ND-CP sets new fines.',
  ])('%s', (text) => {
    expect(cited(text)).toEqual([]);
  });

  test.each([
    ['Quốc hội cho ý kiến dự thảo sửa đổi Luật Dược 2016.', ['Luật Dược 2016']],
    [
      'Luật Dược (sửa đổi) 2024 thay thế Luật Dược 2016.',
      ['Luật Dược 2024, replaces Luật Dược 2016', 'Luật Dược 2016'],
    ],
    ['Sau dự thảo, Nghị định 15/2026/NĐ-CP ra đời.', ['Nghị định 15/2026/NĐ-CP']],
  ])('but what stands behind it is: %s', (text, documents) => {
    expect(cited(text)).toEqual(documents);
  });
});

describe('a year after a comma', () => {
  test.each([
    [
      'Theo Luật Du lịch, 2017; Luật Thể dục, thể thao, 2006.',
      ['Luật Du lịch 2017', 'Luật Thể dục, thể thao 2006'],
    ],
    ['Luật Giá, 2012, điều chỉnh việc này.', ['Luật Giá 2012']],
    ['Theo Luật Du lịch, 2017 cơ sở bị phạt.', ['? Luật Du lịch']],
  ])('is the law’s if the clause ends behind it: %s', (text, documents) => {
    expect(cited(text)).toEqual(documents);
  });
});

test('an annex is read from a list of Roman numbers', () => {
  expect(cited('Theo Phụ lục I, II và IV Thông tư 17/2025/TT-BYT.')).toEqual([
    'Thông tư 17/2025/TT-BYT, Phụ lục I, Phụ lục II, Phụ lục IV',
  ]);
});
