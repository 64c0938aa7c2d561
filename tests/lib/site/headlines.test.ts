import { expect, it } from 'vitest';
import { sameHeadlines } from '@/lib/site/headlines';
import { makeSummary } from '../../support/make-article';

const of = (slug: string, title: string, date: string) =>
  makeSummary({ slug, title, published: { date, precision: 'day', from: 'front-matter' } });

it('of articles with one headline the oldest keeps it; the later are numbered', () => {
  const articles = [
    of('moi', 'Giá vàng hôm nay', '2021-03-01'),
    of('giua', 'Giá vàng hôm nay', '2021-02-01'),
    of('khac', 'Giá vàng', '2021-01-15'),
    of('cu', 'Giá vàng hôm nay', '2021-01-01'),
  ];
  const told = sameHeadlines(articles).map(
    ({ article, oldest, ordinal }) => `${article.slug} after ${oldest.slug}: ${ordinal}`,
  );
  expect(told).toEqual(['giua after cu: 2', 'moi after cu: 3']);
});
