import { describe, expect, it } from 'vitest';
import { pageNumbers } from '@/lib/site/page-numbers';

describe('the numbers that a page of a list leads to', () => {
  it.each([
    [null, 0, [], []],
    [null, 1, [1], []],
    [1, 1, [1], []],
    [null, 4, [4, 3, 2, 1], []],
    [null, 7, [7, 6, 5, 1], [7, 6, 5, 4, 3, 2, 1]],
    [4, 7, [6, 5, 4, 3, 2, 1], []],
    [9, 9, [9, 8, 7, 1], [9, 8, 7, 6, 5, 4, 3, 2, 1]],
    [25, 60, [27, 26, 25, 24, 23, 1], [20, 10]],
  ])('on page %s of %s', (number, numbered, near, far) => {
    expect(pageNumbers(number, numbered)).toEqual({ near, far });
  });

  it('reach every tenth page from the list’s own address, and none that is not there', () => {
    const { near, far } = pageNumbers(null, 135);
    expect([...near, ...far]).toEqual([
      135, 134, 133, 1, 130, 120, 110, 100, 90, 80, 70, 60, 50, 40, 30, 20, 10,
    ]);
  });

  it('change on two pages when a page is added', () => {
    for (const count of [5, 30, 200]) {
      const changed = Array.from({ length: count }, (_, index) => index + 1).filter(
        (number) =>
          JSON.stringify(pageNumbers(number, count)) !== JSON.stringify(pageNumbers(number, count + 1)),
      );
      expect(changed).toEqual([count - 1, count]);
    }
  });
});
