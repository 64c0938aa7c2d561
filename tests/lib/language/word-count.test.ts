import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordCount, wordsOf } from '@/lib/language/text';

describe('how many words a text has', () => {
  it('is how many it is split into, whatever white space is between them', () => {
    const spaces = ' \t\n\v\f\r\u00a0\u1680\u2000\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
    const letters = 'aệ\u200b\u180e\u0085x1.';
    const texts = fc.array(fc.constantFrom(...Array.from(spaces + letters)), { maxLength: 30 });
    fc.assert(
      fc.property(texts, (parts) => {
        expect(wordCount(parts.join(''))).toBe(wordsOf(parts.join('')).length);
      }),
    );
  });
});
