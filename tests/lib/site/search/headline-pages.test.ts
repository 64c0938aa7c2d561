import { describe, expect, it } from 'vitest';
import { headlineList } from '@/lib/site/search/headline-pages';
import { makeSummary } from '../../../support/make-article';

const summaries = (titles: string[]) => titles.map((title, at) => makeSummary({ slug: `bai-${at}`, title }));

/** By letter, the headlines of all pages. */
function listed(titles: string[]): [letter: string, titles: string[]][] {
  return headlineList(summaries(titles)).pages.flatMap(({ letters }) =>
    letters.map(({ letter, entries }): [string, string[]] => [letter, entries.map(({ title }) => title)]),
  );
}

describe('the list of all headlines', () => {
  it('has the order and the letters of the Vietnamese alphabet', () => {
    expect(
      listed([
        'Đà Nẵng',
        'Ấm trà',
        'Du lịch',
        'An Giang',
        '“Ăn chắc”',
        '12 đơn vị',
        'Áo dài',
        '5 yếu tố',
        '…và nay',
      ]),
    ).toEqual([
      ['#', ['5 yếu tố', '12 đơn vị']],
      ['A', ['An Giang', 'Áo dài']],
      ['Ă', ['“Ăn chắc”']],
      ['Â', ['Ấm trà']],
      ['D', ['Du lịch']],
      ['Đ', ['Đà Nẵng']],
      ['V', ['…và nay']],
    ]);
  });

  it('is cut into pages that lead to each other, with every headline once', () => {
    const titles = Array.from({ length: 1500 }, (_, number) => `Bài ${number}`);
    const { pages, letters } = headlineList(summaries(['100 ngày', ...titles, 'Xa lộ']));
    const all = pages.flatMap((page) =>
      page.letters.flatMap(({ entries }) => entries.map(({ title }) => title)),
    );
    expect(all).toEqual(['100 ngày', ...titles, 'Xa lộ']);
    expect(pages.length).toBeGreaterThan(5);
    for (const [at, { previous, next }] of pages.entries())
      expect([previous, next]).toEqual([pages[at - 1]?.address ?? null, pages[at + 1]?.address ?? null]);
    expect(letters).toEqual([
      // “#” is no part of an address.
      { letter: '#', address: '/tim-kiem/a-z/#chu-khac' },
      { letter: 'B', address: '/tim-kiem/a-z/#chu-b' },
      { letter: 'X', address: `${pages.at(-1)?.address ?? ''}#chu-x` },
    ]);
  });

  it('is a page where there is no article', () => {
    expect(headlineList([]).pages).toMatchObject([{ address: '/tim-kiem/a-z/', previous: null, next: null }]);
  });
});
