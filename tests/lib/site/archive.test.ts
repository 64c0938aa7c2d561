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

  it('leads from each day of a month to where its articles begin', () => {
    const many = Array.from({ length: 90 }, (_, index) =>
      makeSummary({
        slug: `bai-${index}`,
        published: at(`2021-03-${String(1 + (index % 30)).padStart(2, '0')}`, 'day'),
      }),
    );
    const month = makeSummary({ slug: 'ca-thang', published: at('2021-03', 'month') });
    const [first, ...others] = archivePages(volumesOf([...many, month].sort(newestFirst)));
    expect(first?.days).toHaveLength(30);
    expect(first?.days[29]).toEqual({ day: 30, articles: 3, address: '/luu-tru/2021/03/#ngay-30' });
    expect(first?.days[0]?.address).toMatch(/^\/luu-tru\/2021\/03\/trang\/1\/#ngay-1$/);
    expect(others.flatMap(({ days }) => days)).toEqual([]);
  });

  it('goes by Vietnam’s clock, not by that of the date', () => {
    const late = makeSummary({ slug: 'khuya', published: at('2021-01-31T20:00:00+00:00', 'minute') });
    const [page] = archivePages(volumesOf([late]));
    expect(page?.days.map(({ address }) => address)).toEqual(['/luu-tru/2021/02/#ngay-1']);
  });

  it('is empty where there are no articles', () => {
    expect(archivePages(volumesOf([]))).toEqual([]);
  });
});
