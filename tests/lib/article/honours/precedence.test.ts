import { expect, test } from 'vitest';
import { precedence } from '@/lib/article/honours/tables/precedence';

test('honours stand in the order of the law, and by rank within an award', () => {
  const inOrder = [
    { award: 'Huân chương Sao vàng', rank: null },
    { award: 'Huân chương Độc lập', rank: 'hạng Ba' },
    { award: 'Huân chương Lao động', rank: 'hạng Nhất' },
    { award: 'Huân chương Lao động', rank: 'hạng 2' },
    { award: 'Huân chương Lao động', rank: 'hạng III' },
    { award: 'Huân chương Lao động', rank: null },
    { award: 'Anh hùng Lao động', rank: null },
    { award: 'Giải thưởng Nhà nước', rank: null },
    { award: 'Cờ thi đua', rank: null },
    { award: 'Chiến sĩ thi đua toàn quốc', rank: null },
    { award: 'Bằng khen', rank: null },
    { award: 'Kỷ niệm chương “Vì sự nghiệp giáo dục”', rank: null },
    { award: 'Huy hiệu 30 năm tuổi Đảng', rank: null },
    { award: 'Giấy khen', rank: null },
    { award: 'Cúp Thăng Long', rank: null },
  ];
  const shuffled = [...inOrder].reverse();
  expect(shuffled.sort((a, b) => precedence(a) - precedence(b))).toEqual(inOrder);
});
