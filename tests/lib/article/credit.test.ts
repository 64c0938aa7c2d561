import { expect, test } from 'vitest';
import { partCredit } from '@/lib/article/credit';
import { textAt } from '@/lib/article/plain';

function parted(text: string): [string, string | null] {
  const { caption, credit } = partCredit(textAt(text, { line: 1, column: 1 }));
  return [caption.text, credit];
}

test.each([
  ['Bến cảng sớm mai. Ảnh: T.Bình.', 'Bến cảng sớm mai.', 'T.Bình'],
  ['Bến cảng sớm mai (Ảnh: Danh Lam/TTXVN)', 'Bến cảng sớm mai', 'Danh Lam/TTXVN'],
  ['Bến cảng sớm mai. ẢNH: LÊ NA', 'Bến cảng sớm mai.', 'LÊ NA'],
  ['Bến cảng sớm mai. Ảnh Thu Hoà', 'Bến cảng sớm mai.', 'Thu Hoà'],
  ['Bến cảng sớm mai. Ảnh: Tố Như (HQ Cầu Treo)', 'Bến cảng sớm mai.', 'Tố Như (HQ Cầu Treo)'],
  ['Giá lúa mười năm. Nguồn: Tổng cục Thống kê.', 'Giá lúa mười năm.', 'Tổng cục Thống kê'],
  ['Giá lúa mười năm. Biểu đồ: P.A', 'Giá lúa mười năm.', 'P.A'],
  ['Giá lúa mười năm. Đồ họa: Ban Dữ liệu', 'Giá lúa mười năm.', 'Ban Dữ liệu'],
  ['Infographic: Trần Thị Út Hiền – Lê Na', '', 'Trần Thị Út Hiền – Lê Na'],
  ['Biểu đồ: Giá lúa ba vụ ở mười huyện', 'Biểu đồ: Giá lúa ba vụ ở mười huyện', null],
  ['Infographics: Vì sao chợ nổi thưa ghe', 'Infographics: Vì sao chợ nổi thưa ghe', null],
  ['Đồ họa: Đường đi của cơn bão số 3', 'Đồ họa: Đường đi của cơn bão số 3', null],
  ['Tang vật. Ảnh do Đội 3 cung cấp.', 'Tang vật.', 'do Đội 3 cung cấp'],
  ['Sân kho. Bài và ảnh: Út Hiền', 'Sân kho.', 'Út Hiền'],
  ['Sân kho. Ảnh internet.', 'Sân kho.', 'internet'],
  ['Sân kho. Ảnh: Út Hiền |', 'Sân kho.', 'Út Hiền'],
  ['The new yard. Photo by Ut Hien', 'The new yard.', 'Ut Hien'],
  ['The new yard. — VNA/VNS Photo', 'The new yard.', 'VNA/VNS Photo'],
  ['The new yard. Submitted photo', 'The new yard.', 'Submitted photo'],
  ['The new yard (left). Courtesy photo', 'The new yard (left).', 'Courtesy photo'],
  ['The new yard. (Ut Hien / The Coast Review)', 'The new yard.', 'Ut Hien / The Coast Review'],
  ['The new yard. (Photo: Ut Hien)', 'The new yard.', 'Ut Hien'],
  ['The new yard (Credit: Ut Hien)', 'The new yard', 'Ut Hien'],
  ['The new yard | Photos: Ut Hien', 'The new yard', 'Ut Hien'],
  ['The new yard / Photograph by Ut Hien', 'The new yard', 'Ut Hien'],
  ['The new yard. Image: Yard & Sons', 'The new yard.', 'Yard & Sons'],
  ['The new yard. Photo courtesy of the Port Authority', 'The new yard.', 'Port Authority'],
  ['The new yard. (AFP Photo)', 'The new yard.', 'AFP Photo'],
  ['The new yard. REUTERS/Ut Hien', 'The new yard.', 'REUTERS/Ut Hien'],
  ['The new yard. © Ut Hien', 'The new yard.', 'Ut Hien'],
  ['The new yard. Illustrative photo: VNA', 'The new yard. Illustrative photo', 'VNA'],
  ['Sân kho. Ảnh minh họa: Internet', 'Sân kho. Ảnh minh họa', 'Internet'],
  ['Sân kho. Ảnh minh họa. Nguồn: Internet', 'Sân kho. Ảnh minh họa.', 'Internet'],
  ['Sân kho. Ảnh tư liệu: Út Hiền', 'Sân kho. Ảnh tư liệu', 'Út Hiền'],
  ['The new yard. — Photo sankho.vn', 'The new yard.', 'sankho.vn'],
  ['The new yard – Photo Ut Hien', 'The new yard', 'Ut Hien'],
  ['Ảnh internet.', '', 'internet'],
  ['Ảnh Thu Hoà', '', 'Thu Hoà'],
  ['Nguồn Internet', '', 'Internet'],
  ['Photo by Ut Hien', '', 'Ut Hien'],
  ['(Ảnh minh họa: KT)', 'Ảnh minh họa', 'KT'],
  ['[Ảnh minh hoạ: Út Hiền]', 'Ảnh minh hoạ', 'Út Hiền'],
  ['Sân kho (Ảnh minh họa: KT)', 'Sân kho (Ảnh minh họa)', 'KT'],
])('“%s” ends in a credit', (text, caption, credit) => {
  expect(parted(text)).toEqual([caption, credit]);
});

test.each([
  'Sân kho ngày mùa. Ảnh minh họa.',
  'Sau đó bạn chèn ảnh: chọn thẻ Insert rồi nhấn vào Pictures',
  'Nguồn kinh phí đã hình thành tài sản',
  'Dịch bệnh còn ảnh hưởng đến Việt Nam.',
  'Insert an image: choose Pictures from the menu',
  'The TV/Radio tower in Hue',
  '© 2026 The Harbour Times',
])('“%s” credits nobody', (text) => {
  expect(parted(text)).toEqual([text, null]);
});
