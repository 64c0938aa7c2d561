import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate, type ListPage } from '@/lib/site/paging';
import { Random } from '../../support/random';

/** The pages of a list whose entries are names, newest first. */
const pagesOf = (entries: readonly string[], length = 10) =>
  paginate(entries, { length, address: '/a/', nameOf: (entry) => entry });

/** Names of articles as they come, the first in the list being the last that came. */
const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 120 });
const length = fc.integer({ min: 2, max: 12 });

/** How many pages list something else than before, or were not there. */
function changedPages(before: readonly ListPage<string>[], after: readonly ListPage<string>[]): number {
  const former = new Map(before.map(({ address, entries }) => [address, entries.join()]));
  return after.filter(({ address, entries }) => former.get(address) !== entries.join()).length;
}

describe('a long list', () => {
  it('is one page as long as it is no longer than a page, even when it is empty', () => {
    for (const count of [0, 1, 4, 10]) {
      const entries = Array.from({ length: count }, (_, index) => `bai-${index}`);
      expect(
        pagesOf(entries).map(({ address, number, newer, older }) => [address, number, newer, older]),
      ).toEqual([['/a/', null, null, null]]);
    }
  });

  it('holds each entry once, newest first, however it is cut', () => {
    fc.assert(
      fc.property(names, length, (entries, most) => {
        expect(pagesOf(entries, most).flatMap((page) => page.entries)).toEqual(entries);
      }),
    );
  });

  it('has pages that are half full at least, and at its own address half as many again at most', () => {
    fc.assert(
      fc.property(names, length, (entries, most) => {
        const [first, ...numbered] = pagesOf(entries, most);
        const least = most / 2;
        for (const page of numbered) {
          expect(page.entries.length).toBeGreaterThanOrEqual(least);
          expect(page.entries.length).toBeLessThanOrEqual(most);
        }
        expect(first?.number).toBeNull();
        expect(first?.entries.length).toBeLessThanOrEqual(1.5 * most);
        if (numbered.length > 0) expect(first?.entries.length).toBeGreaterThanOrEqual(least);
      }),
    );
  });

  it('counts its pages from the oldest, and each leads to its neighbours', () => {
    const entries = Array.from({ length: 60 }, (_, index) => `bai-${index}`);
    const pages = pagesOf(entries);
    const addresses = pages.map(({ address }) => address);
    expect(addresses).toEqual([
      '/a/',
      ...pages.slice(1).map((_, index) => `/a/trang/${pages.length - 1 - index}/`),
    ]);
    expect(addresses.at(-1)).toBe('/a/trang/1/');
    expect(pages.map(({ newer }) => newer)).toEqual([null, ...addresses.slice(0, -1)]);
    expect(pages.map(({ older }) => older)).toEqual([...addresses.slice(1), null]);
  });

  it('never changes what a numbered page lists when newer entries come', () => {
    fc.assert(
      fc.property(names, fc.nat(), length, (entries, some, most) => {
        const before = pagesOf(entries.slice(some % (entries.length + 1)), most);
        const after = new Map(pagesOf(entries, most).map((page) => [page.number, page.entries]));
        for (const { number, entries: listed } of before)
          if (number !== null) expect(after.get(number)).toEqual(listed);
      }),
    );
  });

  it('seldom changes more than two pages when an entry is put into the past, taken out or renamed', () => {
    const random = new Random(1);
    const entries = Array.from({ length: 1000 }, (_, index) => `bai-${index}`);
    const before = pagesOf(entries, 30);
    const changes = Array.from({ length: 300 }, (_, index) => {
      const at = random.below(entries.length);
      const name = `moi-${index}`;
      const after = random.pick([
        entries.toSpliced(at, 0, name),
        entries.toSpliced(at, 1),
        entries.with(at, name),
      ]);
      return changedPages(before, pagesOf(after, 30));
    });
    const median = changes.sort((one, other) => one - other)[changes.length / 2];
    expect(before.length).toBeGreaterThan(30);
    expect(median).toBeLessThanOrEqual(2);
  });
});
