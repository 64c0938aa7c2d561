import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkToSentence } from '@/lib/content/sentence-link';

describe('a link to a sentence', () => {
  it('names a short one in full', () => {
    expect(linkToSentence('c-2', '28 tập thể được tặng Cờ thi đua')).toBe(
      `#c-2:~:text=${encodeURIComponent('28 tập thể được tặng Cờ thi đua')}`,
    );
  });

  it('names a long one by its two ends', () => {
    const sentence =
      'Bộ trưởng Bộ Tài chính Đinh Tiến Dũng thừa ủy quyền trao Huân chương Lao động hạng Nhất';
    const [start, end] = linkToSentence('hero', sentence).replace('#hero:~:text=', '').split(',');
    expect(decodeURIComponent(start ?? '')).toBe('Bộ trưởng Bộ Tài');
    expect(decodeURIComponent(end ?? '')).toBe('Lao động hạng Nhất');
  });

  it('escapes whatever the directive gives a meaning to', () => {
    const meaningful = /^#lede:~:text=[^-,&\s]*(?:,[^-,&\s]*)?$/;
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (sentence) => {
        expect(linkToSentence('lede', sentence)).toMatch(meaningful);
      }),
    );
  });
});
