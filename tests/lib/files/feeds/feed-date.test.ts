import { expect, it } from 'vitest';
import { feedDate } from '@/lib/files/feeds/feed-date';
import { makeSummary } from '../../../support/make-article';

const committed = Date.parse('2024-05-06T07:08:09Z') / 1000;
const at = (date: string, precision: 'month' | 'day' | 'minute') =>
  makeSummary({ published: { date, precision, from: 'page' } });

it.each([
  [at('2021-01-05', 'day'), '2021-01-05'],
  [at('2021-01-05T08:30:00+07:00', 'minute'), '2021-01-05T08:30:00+07:00'],
  [at('2021-01', 'month'), '2024-05-06T14:08:09+07:00'],
  [makeSummary(), '2024-05-06T14:08:09+07:00'],
])('an item has its article’s date, else that of its first commit', (article, date) => {
  expect(feedDate(article, () => committed)?.date).toBe(date);
});

it.each([
  [at('2021-01', 'month'), '2021-01-01'],
  [makeSummary(), undefined],
])('without a history it has the first of its month, or none', (article, date) => {
  expect(feedDate(article, () => null)?.date).toBe(date);
});
