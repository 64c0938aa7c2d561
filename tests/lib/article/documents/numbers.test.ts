import { describe, expect, test } from 'vitest';
import { cited, documentsIn } from '../../../support/read-documents';

type Example = readonly [text: string, ...documents: string[]];

const typed: Example[] = [
  ['Theo Thông tư số 45/2017/TT-BTC.', 'Thông tư 45/2017/TT-BTC'],
  ['Theo Thông tư 45/2017/TT – BTC.', 'Thông tư 45/2017/TT-BTC'],
  ['Theo Thông tư 45/2017/TT/BTC.', 'Thông tư 45/2017/TT-BTC'],
  ['Theo Thông tư 45 /2017/ TTBTC.', 'Thông tư 45/2017/TT-BTC'],
  ['Theo Thông tư 45/2017/TT BTC.', 'Thông tư 45/2017/TT-BTC'],
  ['Theo Thông tư 45/2017/TT.BTC.', 'Thông tư 45/2017/TT-BTC'],
  ['Theo Thông tư 45//2017/TT-BTC.', 'Thông tư 45/2017/TT-BTC'],
  ['Theo Thông tư 45.2017/TT-BTC.', 'Thông tư 45/2017/TT-BTC'],
  ['Theo TT45/2017/TT-BTC.', 'Thông tư 45/2017/TT-BTC'],
  ['Theo Thông tư 45/2017/TT-BTCquy định như sau.', 'Thông tư 45/2017/TT-BTC'],
  ['Theo Nghị định 7-2019-NĐCP.', 'Nghị định 07/2019/NĐ-CP'],
  ['Theo Nghị định 7/2019/NÐ.', 'Nghị định 07/2019/NĐ-CP'],
  ['Theo Nghị định 57/2019/NÐ-CP.', 'Nghị định 57/2019/NĐ-CP'],
  ['Theo Nghị định 57/2019NĐ/CP.', 'Nghị định 57/2019/NĐ-CP'],
  ['Theo Nghị định 57/2019/ND-CP.', 'Nghị định 57/2019/NĐ-CP'],
  ['Theo Nghị định 24a/2017/NĐ-CP.', 'Nghị định 24a/2017/NĐ-CP'],
  ['Theo Quyết định 812QĐ/ -TCT.', 'Quyết định 812/QĐ-TCT'],
  ['Theo Quyết định 33/2019/QĐ-TTgvà các quy định khác.', 'Quyết định 33/2019/QĐ-TTg'],
  ['Theo Quyết định 33/2019/QĐ-TTG.', 'Quyết định 33/2019/QĐ-TTg'],
  ['Chính phủ có Nghị quyết 66.13/2026/NQ-CP.', 'Nghị quyết 66.13/2026/NQ-CP'],
  ['Nghị quyết số 66.7/2025/NQ-CP nêu rõ.', 'Nghị quyết 66.7/2025/NQ-CP'],
  ['Mức lương 1.25 theo Nghị quyết 27/2018/NQ-CP.', 'Nghị quyết 27/2018/NQ-CP'],
  ['Theo Luật 44/2018/QH14.Theo đó, phí giảm.', 'Luật 44/2018/QH14'],
  ['Theo Thông tư 118/2019/BTC.', 'Thông tư 118/2019/TT-BTC'],
  ['Theo THÔNG TƯ 45/2017/TT-BTC VỀ PHÍ.', 'Thông tư 45/2017/TT-BTC'],
  ['Theo Thông tư 45/2017/TT-BTC doanh nghiệp phải khai.', 'Thông tư 45/2017/TT-BTC'],
  ['Theo Quyết định 33/2019/QĐ-TTg trường hợp này được miễn.', 'Quyết định 33/2019/QĐ-TTg'],
  ['Nghị quyết 03/2012/NQ-HĐTP của Hội đồng Thẩm phán nêu rõ.', 'Nghị quyết 03/2012/NQ-HĐTP'],
  ['Nghị quyết 15/2018/NQ-HĐND của Hội đồng nhân dân tỉnh Sơn La.', 'Nghị quyết 15/2018/NQ-HĐND'],
  ['Nội dung nêu tại 45/2017/TT-BTC.', 'Thông tư 45/2017/TT-BTC'],
  ['Theo Quyết định 14/2003/QĐ.UB của tỉnh.', 'Quyết định 14/2003/QĐ-UB'],
  ['Theo Quyết định 52/2001/QĐ.UBDT.', 'Quyết định 52/2001/QĐ-UBDT'],
  ['Theo Chỉ thị 09/2004/CT.UB.', 'Chỉ thị 09/2004/CT-UB'],
  ['Theo Thông tư 24/2018/TT-BNN&PTNT.', 'Thông tư 24/2018/TT-BNNPTNT'],
];

const kinds: Example[] = [
  ['Công văn 2211/TCT-CS trả lời việc này.', 'Công văn 2211/TCT-CS'],
  ['Văn bản số 905/BTC-CST trả lời việc này.', 'Công văn 905/BTC-CST'],
  ['Thư số 12/UBND-KT gửi tới các sở.', 'Công văn 12/UBND-KT'],
  ['Công văn 6602TCHQ/GSQL trả lời việc này.', 'Công văn 6602/TCHQ-GSQL'],
  ['Công văn 5365/TCHQ TXNK trả lời việc này.', 'Công văn 5365/TCHQ-TXNK'],
  ['Công văn 5365/TCHQ PHẢI gửi.', 'Công văn 5365/TCHQ'],
  ['Chỉ thị 11/TT-TTg ngày 4/3/2020 nêu ba việc.', 'Chỉ thị 11/CT-TTg, ngày 2020-03-04'],
  [
    'Nghị quyết 801/NQ-UBTVQH14, 802/NQ-UBTVQH14.',
    'Nghị quyết 801/NQ-UBTVQH14',
    'Nghị quyết 802/NQ-UBTVQH14',
  ],
  ['Quyết định 50/QĐ-HQHCM, 51/QĐ-HQHCM của hải quan.', 'Quyết định 50/QĐ-HQHCM', 'Quyết định 51/QĐ-HQHCM'],
  ['Công văn 2121/TCT-CSngày 3/4 trả lời việc này.', 'Công văn 2121/TCT-CS'],
  ['Công văn 318/CT-TTHTtrả lời việc này.', 'Công văn 318/CT-TTHT'],
  ['Công văn 77/HQHCM-GSQLvà Công văn 78/HQHCM-TXNK.', 'Công văn 77/HQHCM-GSQL', 'Công văn 78/HQHCM-TXNK'],
  ['Công văn 1265/CN-VP gửi các trại.', 'Công văn 1265/CN-VP'],
  ['Công văn 1734/BCA-A05 trả lời việc này.', 'Công văn 1734/BCA-A05'],
  ['Công văn 2121/TCT –CS trả lời việc này.', 'Công văn 2121/TCT-CS'],
  ['Công văn 2121/TCT- CS trả lời việc này.', 'Công văn 2121/TCT-CS'],
  ['Theo Thông tư số78/2021/TT-BTC.', 'Thông tư 78/2021/TT-BTC'],
  ['Công văn 771BTC-CST trả lời việc này.', 'Công văn 771/BTC-CST'],
  ['Công văn 1123/HQHNN-NV trả lời việc này.', 'Công văn 1123/HQHNN-NV'],
  ['Công văn 12/QHKT-P2 trả lời việc này.', 'Công văn 12/QHKT'],
  ['Công văn 3311/CT-TTHT trả lời việc này.', 'Công văn 3311/CT-TTHT'],
  ['Chỉ thị 21/CT-TTg nêu ba việc.', 'Chỉ thị 21/CT-TTg'],
  ['Nghị quyết số 55-NQ/TW nêu ba việc.', 'Nghị quyết 55-NQ/TW'],
  ['Nghị quyết 71/2018/QH14 của Quốc hội.', 'Nghị quyết 71/2018/QH14'],
  ['Nghị quyết 801/NQ-UBTVQH14 sắp xếp các xã.', 'Nghị quyết 801/NQ-UBTVQH14'],
  ['Bộ luật số 91/2015/QH13 có 689 điều.', 'Bộ luật 91/2015/QH13'],
  ['Theo Pháp lệnh 02/2016/UBTVQH14.', 'Pháp lệnh 02/2016/UBTVQH14'],
  ['Xem Văn bản hợp nhất 31/VBHN-BTC.', 'Văn bản hợp nhất 31/VBHN-BTC'],
  ['Công điện 907/CĐ-TTg yêu cầu phòng dịch.', 'Công điện 907/CĐ-TTg'],
  ['Thông báo 52/TB-VPCP nêu kết luận.', 'Thông báo 52/TB-VPCP'],
  ['Nghị định 91/CP năm xưa đã cũ.', 'Nghị định 91/CP'],
  ['Thông tư 76-TC/TCT ra đời đã lâu.', 'Thông tư 76-TC/TCT'],
  ['Quyết định 165-HĐBT ra đời đã lâu.', 'Quyết định 165-HĐBT'],
  ['Nghị định số 93/HĐBT ra đời đã lâu.', 'Nghị định 93/HĐBT'],
  ['Theo Quyết định 41/1999/QÐ – NHNN7.', 'Quyết định 41/1999/QĐ-NHNN7'],
  ['Theo Thông tư liên bộ số 41-TTLB ngày 2/3/1995.', 'Thông tư liên tịch 41-TTLB, ngày 1995-03-02'],
  ['Theo Thông tư liên bộ số 08/1997/TTLB-BTC-BNV.', 'Thông tư liên tịch 08/1997/TTLB-BTC-BNV'],
  ['Thông tư liên tịch 21/2016/TTLT-BCT-BTC quy định chung.', 'Thông tư liên tịch 21/2016/TTLT-BCT-BTC'],
];

const none: string[] = [
  'Điền mẫu 02/GTGT và phụ lục 01-1/GTGT kỳ 04/2021.',
  'Hợp đồng số 45/2019/HĐMB ký ngày 3/4/2019 đã hết hạn.',
  'Bản cáo trạng số 61/CT-VKS-P2 truy tố hai bị cáo.',
  'Quy định số 37-QĐ/TW nêu những điều đảng viên không được làm.',
  'Theo Kết luận số 88/TB-TTCP của đoàn thanh tra.',
  'Hồ sơ số 15/QĐ-CT lưu tại kho.',
  'Biên bản số 12/BB-VPHC lập lúc 9 giờ.',
  'Giấy phép số 77/GP-BTTTT còn hạn tới năm 2022.',
  'Báo cáo số 31/BC-UBND và Tờ trình 18/TTr-BTC đã gửi đi.',
  'Kế hoạch số 205/KH-UBND của tỉnh đã ban hành.',
  'Hóa đơn ký hiệu AB/21E số 0000567 ngày 4/5/2021.',
  'Ông sẽ quyết định 30 ngày sau khi xem hồ sơ.',
  'Hội đồng quyết định 5 trường hợp được thưởng.',
  'Luật sư Trần Văn Bảy bảo vệ bị cáo; pháp luật về thuế đã rõ.',
  'Thép đạt TCVN 1651-2:2018 và ISO 9001:2015.',
  'Gọi số 0903/111/222 hoặc 1800 1234 trước 15/6/2020.',
  'Tàu NĐ-2210 chở 30 tấn cá, tàu TT-90771 chở đá.',
  'Ban Chỉ đạo 138/CP và Ban Chỉ đạo 389 họp quý I.',
  'Công văn số 11/CV-HP của Công ty Hải Phát gửi khách hàng.',
  'Công văn số 15/2019/VASEP của Hiệp hội Chế biến thủy sản.',
  'Quyết định số 08/QĐ-HĐQT bổ nhiệm giám đốc mới.',
  'Nghị quyết số 07/2015/NQ-ĐHĐCĐ chia cổ tức 12%.',
  'Quyết định số 31/QĐ-TGĐ bổ nhiệm kế toán trưởng.',
  'Nghị quyết 04/NQ-HDQT của hội đồng quản trị.',
  'Quyết định 1 của đời ông là ở lại, Chỉ thị 2 của bà là đi.',
  'Công ước Luật Biển 1982 có 320 điều.',
  'Hạch toán Nợ TK 156, Có TK 331 theo chuẩn mực số 02.',
  'Nghị quyết Đại hội đảng bộ được 120 đại biểu thông qua.',
  'Dự thảo Thông tư đang được lấy ý kiến tới ngày 30/9/2020.',
  'Hiệp định CPTPP và EVFTA mở cửa 11 thị trường.',
  'Luật chơi mới có 3 điều; quy luật cung cầu vẫn vậy.',
  'Tỷ lệ 45/2017 so với 44/2016 tăng 2 lần.',
  'Thông báo 71/TB-ACV gửi khách đi tàu bay.',
  'Quyết định 19/QĐ-VFF phạt đội chủ nhà.',
  'Thông báo số 63/TB-BQT của Tổng công ty Hải Phát.',
  'Quyết định số 27/QĐ-LĐQV do Liên đoàn Quần vợt ký.',
  'Quyết định số 05/2025/QĐ-CT-HP của Chủ tịch công ty.',
  'Quyết định 14/QĐ-CT do Giám đốc Công ty Hải Phát ký.',
  'Công văn đến số 15 được vào sổ trong ngày.',
];

describe('a document’s number is read', () => {
  test.each(typed)('however it is typed: %s', (text, ...documents) => {
    expect(cited(text)).toEqual(documents);
  });

  test.each(kinds)('with its kind: %s', (text, ...documents) => {
    expect(cited(text)).toEqual(documents);
  });

  test.each(none)('and nothing else: %s', (text) => {
    expect(cited(text)).toEqual([]);
  });
});

describe('a number that contradicts itself', () => {
  const told = (...texts: string[]) =>
    documentsIn(...texts).diagnostics.map(({ code, line }) => `${code} ${line}`);

  test('means the document that the article names otherwise', () => {
    const texts = ['Theo Nghị định 64/2019/TT-BTC.', 'Nghị định 64/2019/NĐ-CP mới ra.'];
    expect(cited(...texts)).toEqual(['Nghị định 64/2019/NĐ-CP, ×2']);
    expect(told(...texts)).toEqual(['document-conflict 1']);
  });

  test('else what the word before it says', () => {
    expect(cited('Theo Nghị định 64/2019/TT-BTC.')).toEqual(['Nghị định 64/2019/NĐ-CP']);
    expect(cited('Theo Thông tư 64/2019/QĐ-BTC.')).toEqual(['Thông tư 64/2019/TT-BTC']);
  });

  test('in a last letter is the one beside it', () => {
    const texts = ['Xem Quyết định 17/2019/QĐ-TTh.', 'Quyết định 17/2019/QĐ-TTg đã ký.'];
    expect(cited(...texts)).toEqual(['Quyết định 17/2019/QĐ-TTg, ×2']);
    expect(told(...texts)).toEqual(['document-conflict 1']);
  });

  test('in its year keeps the day as told', () => {
    const text = 'Thông tư 21/2018/TT-BCT ngày 20/8/2019 đã ký.';
    expect(cited(text)).toEqual(['Thông tư 21/2018/TT-BCT, ngày 2019-08-20']);
    expect(told(text)).toEqual(['document-conflict 1']);
  });
});
