import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, parseAddress, widthsOf } from '@/lib/pictures/addresses';
import { encodings, layoutWidths } from '@/lib/pictures/policy';

describe('the widths of a picture', () => {
  it('are at least one, each once, narrowest first, and none wider than the master', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 16_383 }), (master) => {
        const widths = widthsOf(master);
        expect(widths).toEqual([...new Set(widths)].sort((a, b) => a - b));
        expect(widths.at(-1)).toBe(Math.min(master, Math.max(...layoutWidths)));
      }),
    );
  });
});

describe('the address of a picture’s file', () => {
  it('says which file it is', () => {
    for (const encoding of encodings) {
      for (const height of [null, 630]) {
        const variant = { key: '00ff00ff00ff00ff', width: 1080, height, encoding };
        expect(parseAddress(addressOf(variant.key, variant))).toEqual(variant);
      }
    }
  });
});
