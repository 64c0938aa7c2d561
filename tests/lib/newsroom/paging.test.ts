import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate } from '@/lib/newsroom/paging';

/** Entries as they came in: the newest, and first in the list, is the last that came. */
const newestFirst = (count: number) => Array.from({ length: count }, (_, index) => count - index);

describe('a long list', () => {
  it('is one page as long as it is not two pages long', () => {
    for (const count of [0, 1, 10, 19]) {
      expect(paginate(newestFirst(count), 10, '/a/')).toEqual([
        { address: '/a/', number: null, entries: newestFirst(count), newer: null, older: null },
      ]);
    }
  });

  it('shows the newest at its own address and numbers the others from the oldest', () => {
    const pages = paginate(newestFirst(7), 2, '/a/');
    expect(pages.map(({ address, entries }) => [address, ...entries])).toEqual([
      ['/a/', 7, 6, 5],
      ['/a/trang/2/', 4, 3],
      ['/a/trang/1/', 2, 1],
    ]);
    expect(pages.map(({ newer, older }) => [newer, older])).toEqual([
      [null, '/a/trang/2/'],
      ['/a/', '/a/trang/1/'],
      ['/a/trang/2/', null],
    ]);
  });

  it('never changes what a numbered page lists when entries are added, and holds each entry once', () => {
    const count = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 7 }), (before, added, length) => {
        const grown = paginate(newestFirst(before + added), length, '/a/');
        expect(grown.flatMap(({ entries }) => entries)).toEqual(newestFirst(before + added));
        for (const { number, entries } of paginate(newestFirst(before), length, '/a/'))
          if (number !== null) expect(grown.find((page) => page.number === number)?.entries).toEqual(entries);
      }),
    );
  });
});
