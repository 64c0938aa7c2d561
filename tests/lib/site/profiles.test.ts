import { describe, expect, it } from 'vitest';
import type { Figure } from '@/lib/article/article';
import { newestFirst } from '@/lib/content/order';
import { findPeople, profilePages } from '@/lib/site/profiles';
import { makeSummary } from '../../support/make-article';

const day = (date: string) => ({ date, precision: 'day', from: 'front-matter' }) as const;
const person = (name: string, title: string | null = null) => ({ name, rank: null, title });
const figure = (credit: string): Figure => ({
  src: `${credit}.jpg`,
  alt: '',
  shownAlt: '',
  caption: null,
  credit,
  line: 1,
  column: 1,
});

const articles = [
  makeSummary({ slug: 'bon', published: day('2021-04-01'), authors: [person('Lê An', 'Vụ trưởng')] }),
  makeSummary({ slug: 'ba', published: day('2021-03-01'), authors: [person('LÊ AN', 'Phó Vụ trưởng')] }),
  makeSummary({ slug: 'hai', published: day('2021-02-01'), photographers: [person('Thuỷ Bình')] }),
  makeSummary({
    slug: 'mot',
    published: day('2021-01-01'),
    authors: [person('Lê An', 'Phó vụ trưởng')],
    hero: figure('Thủy Bình'),
  }),
  makeSummary({ slug: 'khong', authors: [person('Thủy Bình')], hero: figure('Internet') }),
].sort(newestFirst);

const { profiles, addressOf } = findPeople(articles);
const profile = (name: string) => profiles.find((each) => each.name === name);

describe('people', () => {
  it('are one person however their names are spelled, and only who signs is one', () => {
    expect(profiles.map(({ name }) => name)).toEqual(['Lê An', 'Thủy Bình']);
    expect(addressOf('THUỶ BÌNH')).toBe('/tac-gia/thuy-binh/');
    expect(addressOf('Internet')).toBeNull();
  });

  it('have their offices in the order of time, each as long as articles name it', () => {
    const offices = profile('Lê An')?.offices.map(({ title, first, last }) => [
      title,
      first?.date,
      last?.date,
    ]);
    expect(offices).toEqual([
      ['Phó vụ trưởng', '2021-01-01', '2021-03-01'],
      ['Vụ trưởng', '2021-04-01', '2021-04-01'],
    ]);
  });

  it('have an office from the first day that is known of it', () => {
    const of = (...dates: (string | null)[]) => {
      const held = dates.map((date, index) =>
        makeSummary({
          slug: `bai-${index}`,
          published: date === null ? null : day(date),
          authors: [person('Tô Hà', 'Vụ trưởng')],
        }),
      );
      return findPeople(held.sort(newestFirst)).profiles[0]?.offices.map(({ first, last }) => [
        first?.date,
        last?.date,
      ]);
    };
    expect(of('2021-03-01', null, '2021-01-01')).toEqual([['2021-01-01', '2021-03-01']]);
    expect(of(null, null)).toEqual([[undefined, undefined]]);
  });

  it('have as many pictures in an article as it credits to them', () => {
    const pictured = makeSummary({
      slug: 'nhieu-anh',
      authors: [person('Tô Hà')],
      hero: figure('Tô Hà'),
      sections: [
        {
          heading: null,
          level: 2,
          id: null,
          blocks: [
            { kind: 'figure', id: null, figure: figure('TÔ HÀ') },
            { kind: 'figure', id: null, figure: figure('Lê An') },
          ],
        },
      ],
    });
    expect(findPeople([pictured]).profiles[0]?.works.map(({ pictures }) => pictures)).toEqual([2]);
  });

  it('have what they wrote and what their pictures stand in', () => {
    expect(
      profile('Thủy Bình')?.works.map(({ article, wrote, pictures }) => [article.slug, wrote, pictures]),
    ).toEqual([
      ['hai', false, 0],
      ['mot', false, 1],
      ['khong', true, 0],
    ]);
  });

  it('have no pages where nobody signs', () => {
    expect(profilePages(findPeople([makeSummary()]).profiles)).toEqual([]);
  });
});
