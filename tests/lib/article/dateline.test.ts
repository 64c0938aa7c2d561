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
  [['QĐND Online – '], 'QĐND Online'],
  [['KTĐT - '], 'KTĐT'],
  [['GD&TĐ - '], 'GD&TĐ'],
  [['Songrong.vn – '], 'Songrong.vn'],
  [['BẮC NINH - '], 'BẮC NINH'],
  [['TP.HCM - '], 'TP.HCM'],
  [['Bắc Ninh - '], 'Bắc Ninh'],
  [['Hà Nội (TTXVN 2/4) '], 'Hà Nội (TTXVN 2/4)'],
  [['NDO -\n\n'], 'NDO'],
  [['(TTXVN) –\n\n'], 'TTXVN'],
])('%j is a dateline', ([opening = ''], dateline) => {
  expect(read(`${opening}${lede}`)).toEqual([dateline, lede]);
});

test.each([
  'Hà Nội - Hải Phòng là tuyến đường sắt cũ, mỗi ngày có bốn đôi tàu khách.',
  'ASEAN - Ấn Độ ký thỏa thuận mới về vận tải biển trong phiên họp chiều nay.',
  'Bến cũ - Ngày ấy nay chỉ còn lại mấy cọc gỗ mục bên bờ sông vắng người.',
  'HÀ NỘI - HẢI PHÒNG là tuyến đường sắt cũ, mỗi ngày có bốn đôi tàu khách.',
])('“%s” begins with none', (sentence) => {
  expect(read(sentence)).toEqual([null, sentence]);
});
