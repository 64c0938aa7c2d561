import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten, shortenAtClause } from '@/lib/language/shorten';

describe('a shortened text', () => {
  it('ends after a whole word, without its comma', () => {
    expect(shorten('Kỷ cương, đổi mới, hiệu quả', 18)).toBe('Kỷ cương, đổi…');
    expect(shorten('Kỷ cương, đổi mới', 12)).toBe('Kỷ cương…');
  });

  it.each([
    ['Tăng thu, giảm nợ; nhiều mặt hàng khác giảm sâu', 36, 'Tăng thu, giảm nợ; nhiều mặt hàng…'],
    ['Ba đơn vị ở Hà Nội được khen, hai đơn vị khác thì không', 36, 'Ba đơn vị ở Hà Nội được khen…'],
    ['Cục thuế đã họp sáng nay – một cuộc họp ngắn', 32, 'Cục thuế đã họp sáng nay…'],
    ['Thu đạt 1.500,5 tỷ đồng trong năm nay cả nước', 22, 'Thu đạt 1.500,5 tỷ…'],
  ])('ends at a clause where that says enough: %s', (text, length, expected) => {
    expect(shortenAtClause(text, length)).toBe(expected);
  });

  it.each([
    ['Hội nghị bế mạc sáng nay. Sau đó các đại biểu về', 40, 'Hội nghị bế mạc sáng nay.'],
    ['“Chúng tôi sẽ làm được!” Ông nói vậy rồi đi ra', 30, '“Chúng tôi sẽ làm được!”'],
  ])('has no ellipsis where a sentence ends: %s', (text, length, expected) => {
    expect(shortenAtClause(text, length)).toBe(expected);
  });

  it('is the text itself where it fits', () => {
    expect(shorten('Hải quan', 8)).toBe('Hải quan');
  });

  it('never is longer than asked for, but for the ellipsis', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 50 }), (text, length) => {
        for (const cut of [shorten, shortenAtClause])
          expect(cut(text, length).length).toBeLessThanOrEqual(length + 1);
      }),
    );
  });
});
