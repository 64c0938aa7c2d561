import { expect, it } from 'vitest';
import { readArticle } from '@/lib/article/read';

/** The headings of an article whose text has this line between two paragraphs. */
function headingsWith(
  line: string,
  before = 'Tỉnh có 45 cảng cá, mỗi năm đón hơn tám nghìn lượt tàu.',
): string[] {
  const text = [
    '# Cảng cá sau mười năm',
    'Mười năm qua, các cảng cá của tỉnh thay đổi nhiều.',
    before,
    line,
    'Từ năm 2016, tỉnh nạo vét luồng lạch và làm thêm ba cầu cảng.',
    'Hà Minh Tú',
  ].join('\n\n');
  const { article } = readArticle({ path: 'a.md', bytes: Buffer.from(text) });
  return article?.sections.flatMap(({ heading }) => heading ?? []) ?? [];
}

it.each(['TĂNG CƯỜNG HẠ TẦNG NGHỀ CÁ', 'KẾT QUẢ BƯỚC ĐẦU', 'VÌ SAO TÀU VẪN NẰM BỜ?', 'I. NHỮNG VIỆC ĐÃ LÀM'])(
  '“%s” in the middle of the text is a heading',
  (line) => {
    expect(headingsWith(line)).toEqual([line]);
  },
);

it.each(['MST: 0106235693', 'TP.HCM', 'CHÚ Ý!', 'KHÔNG AI ĐƯỢC VÀO KHU VỰC NÀY.', 'Ảnh: HÀ MINH TÚ'])(
  '“%s” is none',
  (line) => {
    expect(headingsWith(line)).toEqual([]);
  },
);

it('sees no heading among the lines of a letterhead', () => {
  expect(headingsWith('CHI CỤC THỦY SẢN', 'UBND TỈNH HẢI VÂN')).toEqual([]);
});
