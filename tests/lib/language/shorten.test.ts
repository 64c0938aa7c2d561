import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten } from '@/lib/language/shorten';

describe('a shortened text', () => {
  it('ends after a whole word, without its comma', () => {
    expect(shorten('Kỷ cương, đổi mới, hiệu quả', 18)).toBe('Kỷ cương, đổi…');
    expect(shorten('Kỷ cương, đổi mới', 12)).toBe('Kỷ cương…');
  });

  it('is the text itself where it fits', () => {
    expect(shorten('Hải quan', 8)).toBe('Hải quan');
  });

  it('never is longer than asked for, but for the ellipsis', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 50 }), (text, length) => {
        expect(shorten(text, length).length).toBeLessThanOrEqual(length + 1);
      }),
    );
  });
});
