import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkToHonour, linkToText } from '@/lib/content/text-link';
import { makeHonour } from '../../support/make-honour';

describe('a link to a sentence', () => {
  it('names a short one in full', () => {
    expect(linkToText('c-2', '28 tập thể được tặng Cờ thi đua')).toBe(
      `#c-2:~:text=${encodeURIComponent('28 tập thể được tặng Cờ thi đua')}`,
    );
  });

  it('names a long one by its two ends', () => {
    const sentence =
      'Bộ trưởng Bộ Tài chính Đinh Tiến Dũng thừa ủy quyền trao Huân chương Lao động hạng Nhất';
    const [start, end] = linkToText('hero', sentence).replace('#hero:~:text=', '').split(',');
    expect(decodeURIComponent(start ?? '')).toBe('Bộ trưởng Bộ Tài');
    expect(decodeURIComponent(end ?? '')).toBe('Lao động hạng Nhất');
  });

  it('escapes whatever the directive gives a meaning to', () => {
    const meaningful = /^#lede:~:text=[^-,&\s]*(?:,[^-,&\s]*)?$/;
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (sentence) => {
        expect(linkToText('lede', sentence)).toMatch(meaningful);
      }),
    );
  });
});

describe('a link to an honour', () => {
  it('names its clause, with the words before it that tell it from the same words elsewhere', () => {
    const sentence = 'Năm 2020, Cục A được tặng Bằng khen, Cục B được tặng Bằng khen.';
    const link = linkToHonour(makeHonour({ anchor: 'c-1-2', sentence, clause: 'Cục B được tặng Bằng khen' }));
    const [before, clause] = link.replace('#c-1-2:~:text=', '').split('-,').map(decodeURIComponent);
    expect(before).toBe('tặng Bằng khen,');
    expect(clause).toBe('Cục B được tặng Bằng khen');
  });
});
