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
