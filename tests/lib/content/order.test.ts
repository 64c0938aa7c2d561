import { describe, expect, it } from 'vitest';
import { newestFirst } from '@/lib/content/order';
import { makeSummary } from '../../support/make-article';

/** Articles of which only the month is known, or not even that, named from a to z. */
const alphabet = (date: string | null) =>
  Array.from('abcdefghijklmnopqrstuvwxyz', (letter) =>
    makeSummary({
      slug: `${letter}-bai`,
      published: date === null ? null : { date, precision: 'month', from: 'image-address' },
    }),
  );

describe.each([['of one month'], ['without a date']])('articles %s', (kind) => {
  const articles = alphabet(kind === 'of one month' ? '2021-01' : null);
  const slugs = (given: typeof articles) => given.toSorted(newestFirst).map(({ slug }) => slug);

  it('never stand in the order of the alphabet', () => {
    const sorted = slugs(articles);
    const rising = sorted.filter((slug, at) => slug > (sorted[at - 1] ?? '')).length;
    expect(sorted[0]).not.toBe('a-bai');
    expect(rising).toBeGreaterThan(5);
    expect(rising).toBeLessThan(21);
  });

  it('stand in one order, which another article does not change', () => {
    expect(slugs(articles.toReversed())).toEqual(slugs(articles));
    const fewer = articles.filter(({ slug }) => slug !== 'm-bai');
    expect(slugs(fewer)).toEqual(slugs(articles).filter((slug) => slug !== 'm-bai'));
  });
});

it('an article with a day stands before those of its month without', () => {
  const dated = makeSummary({
    slug: 'z-ro-ngay',
    published: { date: '2021-01-02', precision: 'day', from: 'page' },
  });
  expect([...alphabet('2021-01'), dated].sort(newestFirst)[0]).toBe(dated);
});
