import { expect, test } from 'vitest';
import { readArticle } from '@/lib/article/read';

/** The dateline of an article that begins so, and its lede. */
function read(...opening: string[]) {
  const text = ['# Tàu về bến', ...opening, 'Người trên bến đợi từ đêm, đèn sáng suốt dọc cầu cảng cũ.'];
  const bytes = new TextEncoder().encode(text.join('\n\n'));
  const { article } = readArticle({ path: 'bai.md', bytes });
  return [article?.dateline, article?.lede];
}

const lede = 'Sáng 5/9, tàu vào cảng mang theo hàng của cả một mùa biển động.';

test.each([
  [['(SRO) - '], 'SRO'],
  [['(SR) '], 'SR'],
  [['(Dân Biển) '], 'Dân Biển'],
  [['(Sông Rồng) '], 'Sông Rồng'],
  [['(baobien.com.vn) '], 'baobien.com.vn'],
  [['***VHO-*** '], 'VHO'],
  [['QĐND Online – '], 'QĐND Online'],
  [['KTĐT - '], 'KTĐT'],
  [['VietNamNet Global - '], 'VietNamNet Global'],
  [['SRG-'], 'SRG'],
  [['GD&TĐ - '], 'GD&TĐ'],
  [['Songrong.vn – '], 'Songrong.vn'],
  [['BẮC NINH - '], 'BẮC NINH'],
  [['CAN THO, VIETNAM – March 3, 2025 – '], 'CAN THO, VIETNAM – March 3, 2025'],
  [['Hanoi, Vietnam (March 3, 2025) - '], 'Hanoi, Vietnam (March 3, 2025)'],
  [['TP.HCM - '], 'TP.HCM'],
  [['Bắc Ninh - '], 'Bắc Ninh'],
  [['Hà Nội (TTXVN 2/4) '], 'Hà Nội (TTXVN 2/4)'],
  [['NDO -\n\n'], 'NDO'],
  [['(TTXVN) –\n\n'], 'TTXVN'],
  [['(TTXVN)\n\n'], 'TTXVN'],
  [['14/07/2025 14:07\n\n(songrong.vn)\n\n'], 'songrong.vn'],
  [['14/07/2025 14:07\n\n(VTC News) -\n\n'], 'VTC News'],
  [['CAND Online - '], 'CAND Online'],
  [['Kinhtebien - '], 'Kinhtebien'],
  [['Nguoivungcao – '], 'Nguoivungcao'],
  [['BắcGiang - '], 'BắcGiang'],
  [['DothiNet - '], 'DothiNet'],
  [['Songrong.org.vn - '], 'Songrong.org.vn'],
  [['TCSR - '], 'TCSR'],
  [['BKĐT – '], 'BKĐT'],
  [['Hải Phòng, ngày 05/9/2025 – '], 'Hải Phòng, ngày 05/9/2025'],
  [['Vũng Tàu, 5 tháng 9 năm 2025 - '], 'Vũng Tàu, 5 tháng 9 năm 2025'],
])('%j is a dateline', ([opening = ''], dateline) => {
  expect(read(`${opening}${lede}`)).toEqual([dateline, lede]);
});

test.each([
  [
    'Hải Phòng, ngày 05/9/2025 – Sáng 5/9, tàu vào cảng mang theo hàng của cả một mùa biển động.',
    '2025-09-05',
  ],
  ['Hà Nội (TTXVN 5/9/2025) Sáng 5/9, tàu vào cảng mang theo hàng của cả một mùa biển động.', '2025-09-05'],
  ['HAI PHONG, Vietnam, Sept. 5, 2025 /Newswire/ -- The ship reached the port at dawn.', '2025-09-05'],
  ['Hà Nội (TTXVN 5/9) Sáng 5/9, tàu vào cảng mang theo hàng của cả một mùa biển động.', undefined],
])('the whole day in the dateline of “%s” is its date', (opening, date) => {
  const bytes = new TextEncoder().encode(`# Tàu về bến\n\n${opening}\n\nNgười trên bến đợi từ đêm.`);
  expect(readArticle({ path: 'bai.md', bytes }).article?.published?.date).toBe(date);
});

test.each(['Báo Sông Rồng', 'Tạp Chí Sông Rồng', 'Đài PT-TH Sông Rồng', 'TTXVN'])(
  '“%s” above the date is the source',
  (paper) => {
    const text = ['# Tàu về bến', paper, '05/09/2025', lede, 'Người trên bến đợi từ đêm, đèn sáng suốt.'];
    const bytes = new TextEncoder().encode(text.join('\n\n'));
    const { article } = readArticle({ path: 'bai.md', bytes });
    expect([article?.via, article?.published?.date, article?.lede]).toEqual([paper, '2025-09-05', lede]);
  },
);

test('a known paper’s online edition needs no word that begins news', () => {
  expect(read('QĐND Online - Tàu vào cảng mang theo hàng của cả một mùa biển động.')[0]).toBe('QĐND Online');
});

test('initials that the text has as well are no paper’s', () => {
  const sentence = 'KTXD - Phú Mỹ hợp tác xây cầu cảng mới, khởi công ngay trong mùa khô.';
  expect(read(sentence, 'Cầu cảng do KTXD thiết kế, rộng hai mươi mét và có đèn dẫn.')[0]).toBeNull();
});

test.each([
  ['Hanoi - ', 'Hanoi'],
  ['Can Tho – ', 'Can Tho'],
  ['HCM City - ', 'HCM City'],
  ['NHA TRANG, Vietnam — ', 'NHA TRANG, Vietnam'],
  ['Hanoi, September 5, 2025 – ', 'Hanoi, September 5, 2025'],
  ['SINGAPORE, Sept. 5, 2025 /Newswire/ -- ', 'SINGAPORE, Sept. 5, 2025 /Newswire/'],
  ['CAN THO, Vietnam--(SONG RONG WIRE)--', 'CAN THO, Vietnam--(SONG RONG WIRE)'],
])('“%s” opens an English text', (opening, dateline) => {
  const english = 'The ship reached the port at dawn after a season of rough seas.';
  expect(read(`${opening}${english}`)).toEqual([dateline, english]);
});

test.each([
  '(Tiếp theo kỳ trước) Sáng ấy, tàu vào cảng mang theo hàng của cả một mùa biển động.',
  '(Ảnh minh họa) Sáng ấy, tàu vào cảng mang theo hàng của cả một mùa biển động.',
  'Hà Nội - Hải Phòng là tuyến đường sắt cũ, mỗi ngày có bốn đôi tàu khách.',
  'ASEAN - Ấn Độ ký thỏa thuận mới về vận tải biển trong phiên họp chiều nay.',
  'Bến cũ - Ngày ấy nay chỉ còn lại mấy cọc gỗ mục bên bờ sông vắng người.',
  'HÀ NỘI - HẢI PHÒNG là tuyến đường sắt cũ, mỗi ngày có bốn đôi tàu khách.',
  'Panasonic - Hãng điện tử lâu đời - vừa mở nhà máy thứ ba bên cảng biển.',
  'Huế - Thành phố của những cây cầu - vừa thêm một bến thuyền mới.',
  'VietJet - Hãng bay giá rẻ - mở thêm đường bay ra đảo trong mùa hè này.',
  'Kangaroo - Loài thú có túi - lần đầu sinh con trong vườn thú bên sông.',
])('“%s” begins with none', (sentence) => {
  expect(read(sentence)).toEqual([null, sentence]);
});
