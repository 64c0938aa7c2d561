import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptAround } from '@/lib/language/excerpt';

const sentence =
  'Năm năm qua, ngành đã có 28 tập thể được tặng Cờ thi đua, 7 tập thể được tặng Huân chương Lao động hạng Nhất, 29 tập thể được tặng Huân chương Lao động hạng Nhì.';

describe('an excerpt', () => {
  it('is the whole of a short text', () => {
    expect(excerptAround('Được tặng Bằng khen.', ['Bằng khen'], 80)).toBe('Được tặng Bằng khen.');
  });

  it('shows what it is quoted for, and what stands before it', () => {
    expect(excerptAround(sentence, ['huân chương lao động hạng nhì'], 80)).toBe(
      '…chương Lao động hạng Nhất, 29 tập thể được tặng Huân chương Lao động hạng Nhì.',
    );
    expect(excerptAround(sentence, ['Giấy khen', 'Cờ thi đua'], 60)).toBe(
      '…đã có 28 tập thể được tặng Cờ thi đua, 7 tập thể được tặng…',
    );
  });

  it('is a text’s beginning where that holds it, or nothing does', () => {
    expect(excerptAround(sentence, ['Năm năm'], 40)).toBe('Năm năm qua, ngành đã có 28 tập thể…');
    expect(excerptAround(sentence, ['Giấy khen'], 40)).toBe('Năm năm qua, ngành đã có 28 tập thể…');
  });

  it('is never longer than asked, but for its ellipses, and says nothing that the text does not', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer({ min: 20, max: 60 }), (text, sought, length) => {
        const excerpt = excerptAround(text, [sought], length);
        expect(excerpt.length).toBeLessThanOrEqual(length + 2);
        if (text.length > length) expect(text).toContain(excerpt.replace(/^…|…$/g, ''));
      }),
    );
  });
});
