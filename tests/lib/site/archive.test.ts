import { describe, expect, it } from 'vitest';
import type { Published } from '@/lib/article/article';
import { archivePages, volumesOf } from '@/lib/site/archive';
import { newestFirst } from '@/lib/content/order';
import { makeSummary } from '../../support/make-article';

const at = (date: string, precision: Published['precision']): Published => ({
  date,
  precision,
  from: 'front-matter',
});

const articles = [
  makeSummary({ slug: 'khong-ngay' }),
  makeSummary({ slug: 'thang', published: at('2021-01', 'month') }),
  makeSummary({ slug: 'ngay', published: at('2021-01-05', 'day') }),
  makeSummary({ slug: 'nam-moi', published: at('2020-12-31T23:30:00+00:00', 'minute') }),
  makeSummary({ slug: 'nam-cu', published: at('2020-12-31T23:30:00+07:00', 'minute') }),
].sort(newestFirst);

describe('the archive', () => {
  it('has a volume for each month, newest first, and one for what has no date', () => {
    expect(
      volumesOf(articles).map(({ month, articles }) => [month, articles.map(({ slug }) => slug)]),
    ).toEqual([
      [{ year: 2021, month: 1 }, ['ngay', 'nam-moi', 'thang']],
      [{ year: 2020, month: 12 }, ['nam-cu']],
      [null, ['khong-ngay']],
    ]);
  });

  it('has a page for each, at an address that sorts', () => {
    expect(archivePages(volumesOf(articles)).map(({ list }) => list.address)).toEqual([
      '/luu-tru/2021/01/',
      '/luu-tru/2020/12/',
      '/luu-tru/khong-ngay/',
    ]);
  });

  it('is empty where there are no articles', () => {
    expect(archivePages(volumesOf([]))).toEqual([]);
  });
});
