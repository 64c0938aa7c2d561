import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NumberTable } from '@/lib/base/number-table';

it('keeps the first number of each key, as a map would, up to the last that it holds', () => {
  const keys = fc.array(fc.oneof(fc.nat(20), fc.integer({ min: 0, max: 2 ** 32 - 1 })), { minLength: 1 });
  fc.assert(
    fc.property(keys, (all) => {
      const table = new NumberTable(all.length);
      const map = new Map<number, number>();
      for (const [value, key] of all.entries()) {
        expect(table.getOrKeep(key, value)).toBe(map.get(key) ?? null);
        if (!map.has(key)) map.set(key, value);
      }
    }),
  );
});
