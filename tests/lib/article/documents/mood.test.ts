import { describe, expect, test } from 'vitest';
import { cited } from '../../../support/read-documents';

const REPLACES = /, (?:amends|replaces|repeals) /;

describe('what is only supposed, asked or denied is no relation', () => {
  test.each([
    'Không phải Nghị định 20/2026/NĐ-CP thay thế Nghị định 31/2012/NĐ-CP như nhiều người nghĩ.',
    'Chẳng phải Thông tư 15/2026/TT-BYT đã bãi bỏ Thông tư 21/2014/TT-BYT.',
    'Có thông tin cho rằng Thông tư 15/2026/TT-BYT bãi bỏ Thông tư 21/2014/TT-BYT.',
    'Tin đồn Thông tư 15/2026/TT-BYT bãi bỏ Thông tư 21/2014/TT-BYT lan nhanh.',
    'Cục Quản lý Dược phủ nhận việc Thông tư 15/2026/TT-BYT thay thế Thông tư 21/2014/TT-BYT.',
    'Nhiều cơ sở lầm tưởng Thông tư 15/2026/TT-BYT thay thế Thông tư 21/2014/TT-BYT.',
    'Tôi cứ tưởng rằng Thông tư 15/2026/TT-BYT thay thế Thông tư 21/2014/TT-BYT.',
    'Thông tư 15/2026/TT-BYT lẽ ra phải thay thế Thông tư 21/2014/TT-BYT từ năm ngoái.',
    'Giá như Nghị định 20/2026/NĐ-CP sửa đổi Nghị định 31/2012/NĐ-CP sớm hơn.',
    'Thông tư 15/2026/TT-BYT nhiều khả năng thay thế Thông tư 21/2014/TT-BYT.',
    'Trường hợp Thông tư 15/2026/TT-BYT bãi bỏ Thông tư 21/2014/TT-BYT thì hồ sơ nộp lại.',
    'Quý III, nếu Nghị định 20/2026/NĐ-CP sửa đổi Nghị định 31/2012/NĐ-CP thì phí giảm.',
    'Phải chăng Thông tư 15/2026/TT-BYT đã thay thế Thông tư 21/2014/TT-BYT?',
    'Thông tư 15/2026/TT-BYT đã thay thế Thông tư 21/2014/TT-BYT rồi sao?',
    'Thông tư 15/2026/TT-BYT đã thay thế Thông tư 21/2014/TT-BYT, đúng không?',
    'Thông tư 21/2014/TT-BYT đã bị thay thế bởi Thông tư 15/2026/TT-BYT, phải không?',
  ])('%s', (text) => {
    expect(cited(text).filter((line) => REPLACES.test(line))).toEqual([]);
  });
});

describe('what looks like a doubt and is none is a relation', () => {
  test.each([
    'Thông tư 15/2026/TT-BYT thay thế Thông tư 21/2014/TT-BYT, cơ sở có phải nộp lại hồ sơ không?',
    'Thông tư 15/2026/TT-BYT thay thế Thông tư 21/2014/TT-BYT, bạn đọc cần lưu ý điều gì?',
    'Vì sao Thông tư 15/2026/TT-BYT thay thế Thông tư 21/2014/TT-BYT?',
    'Không phải ai cũng biết Thông tư 15/2026/TT-BYT đã thay thế Thông tư 21/2014/TT-BYT.',
    'Thông tư 15/2026/TT-BYT không chỉ thay thế Thông tư 21/2014/TT-BYT.',
    'Thông tư 15/2026/TT-BYT (ngày 3/2/2026, chưa có hiệu lực): thay thế Thông tư 21/2014/TT-BYT.',
    'Khi Thông tư 15/2026/TT-BYT thay thế Thông tư 21/2014/TT-BYT, thủ tục giảm một nửa.',
  ])('%s', (text) => {
    expect(cited(text).filter((line) => REPLACES.test(line))).toEqual([
      expect.stringContaining('15/2026/TT-BYT'),
    ]);
  });
});
