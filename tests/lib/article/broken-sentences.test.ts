import { expect, it } from 'vitest';
import { articleJson } from '@/lib/article/json';
import { readArticle } from '@/lib/article/read';

/** The paragraphs between a first and a last one, as a reader sees them. */
function paragraphsOf(...blocks: string[]): string[] {
  const opening = 'Bến đò Vạn Yên nối hai xã suốt bảy mươi năm nay.';
  const end = 'Cầu mới sẽ xong trước mùa lũ.';
  const text = ['# Bến đò Vạn Yên', opening, 'Đò ngang chạy từ sáng đến tối.', ...blocks, end].join('\n\n');
  const { article, diagnostics } = readArticle({ path: 'ben-do.md', bytes: new TextEncoder().encode(text) });
  if (article === null) throw new Error('The article was not read.');
  const html = articleJson(article, diagnostics, 'vi', 0).sections.map((section) => section.html);
  return [...html.join('').matchAll(/<p>([\s\S]*?)<\/p>/g)]
    .map(([, inner = '']) => inner.replace(/<[^>]+>/g, '').trim())
    .slice(1, -1);
}

it.each([
  ['a short beginning', 'Trường hợp người lái đò', 'chưa có bằng thì phải học một lớp ngắn ngày ở huyện.'],
  [
    'an item of a list written by hand',
    '– Đò chở quá mười hai khách',
    'bị phạt theo mức cao nhất của khung phạt, kể cả khi không có ai bị thương.',
  ],
  [
    'a word that needs another',
    'Việc cần làm trước tiên là',
    'kiểm lại áo phao, phao tròn và dây neo của từng chiếc.',
  ],
  ['another type', 'Mức phạt thấp nhất là', '*hai triệu đồng, gấp đôi nếu tái phạm trong năm*.'],
])('joins a sentence that an empty line broke behind %s', (_, ...parts) => {
  expect(paragraphsOf(...parts)).toEqual([parts.join(' ').replaceAll('*', '')]);
});

it.each([
  [
    'verses in small letters',
    'Đò ơi',
    'em đi qua bến sông xưa nghe sóng vỗ bờ.',
    'nghe ai hát bên kia sông một câu hò cũ.',
  ],
  [
    'items in small letters',
    'Hồ sơ của người lái đò',
    'đơn xin cấp bằng có xác nhận của xã nơi cư trú;',
    'giấy khám sức khỏe trong vòng sáu tháng của huyện;',
  ],
  ['a label and its value', 'Phương tiện', 'đò gỗ gắn máy'],
  [
    'items with numbered letters',
    'Điều kiện với người lái đò',
    'b2. Có bằng lái hạng ba còn hạn ít nhất sáu tháng.',
  ],
  ['a heading in bold', '**Nỗi lo mùa lũ**', 'đò nhỏ, nước xiết, áo phao thì thiếu, ai cũng lo.'],
])('keeps %s apart', (_, ...parts) => {
  expect(paragraphsOf(...parts).at(-1)).toBe(parts.at(-1));
});
