import type { Published } from '../article/article';
import type { ArticleSummary } from '../content/summary';
import { monthAddress, undatedAddress } from '../content/addresses';
import { groupBy } from '../base/group';
import { timeKey } from '../content/order';
import { paginate, type ListPage } from './paging';

/** Entries with a line or two of the lede: with it about 20 kB compressed at most. */
const LENGTH = 40;

/** The articles of a month, or those whose date nobody knows. */
export interface Volume {
  /** Null for the articles without a date. */
  month: { year: number; month: number } | null;
  /** In the order in which they were given; never empty. */
  articles: ArticleSummary[];
}

/** A day of a month that has articles. */
interface ArchiveDay {
  /** Of the month, from 1. */
  day: number;
  articles: number;
  /** Where its articles begin. */
  address: string;
}

/** A page of the articles of one month, or of those without a date. */
export interface ArchivePage {
  volume: Volume;
  list: ListPage<ArticleSummary>;
  /** The month's days that have articles, in their order; on numbered pages none, so that no new article changes them. */
  days: ArchiveDay[];
}

/**
 * Sorts articles into months on Vietnam's calendar.
 * @param articles newest first
 * @returns the newest month first; what has no date stands behind the months
 */
export function volumesOf(articles: readonly ArticleSummary[]): Volume[] {
  const byMonth = groupBy(articles, ({ published }) => timeKey(published).slice(0, 7));
  return [...byMonth].map(([key, ofMonth]) => ({
    month: key === '' ? null : parseMonth(key),
    articles: ofMonth,
  }));
}

/** Every page of every volume. */
export function archivePages(volumes: readonly Volume[]): ArchivePage[] {
  return volumes.flatMap((volume) => {
    const lists = paginate(volume.articles, {
      length: LENGTH,
      address: volumeAddress(volume.month),
      nameOf: ({ slug }) => slug,
    });
    return lists.map((list) => ({ volume, list, days: list.number === null ? daysOf(lists) : [] }));
  });
}

/** The day of its month on which an article was published, by Vietnam's clock; null where it is not known. */
export function dayOf(published: Published | null): number | null {
  const day = timeKey(published).slice(8, 10);
  return day === '' ? null : Number(day);
}

/** The id of the element at which a day's articles begin; with null, those of which the day is not known. */
export function dayAnchor(day: number | null): string {
  return day === null ? 'ngay-chua-ro' : `ngay-${day}`;
}

function daysOf(lists: readonly ListPage<ArticleSummary>[]): ArchiveDay[] {
  const dated = lists.flatMap(({ address, entries }) =>
    entries.flatMap(({ published }) => {
      const day = dayOf(published);
      return day === null ? [] : [{ day, address }];
    }),
  );
  const days = [...groupBy(dated, ({ day }) => day)].map(([day, all]) => ({
    day,
    articles: all.length,
    address: `${all[0]?.address ?? ''}#${dayAnchor(day)}`,
  }));
  return days.sort((one, other) => one.day - other.day);
}

/** Where a volume stands on the site. */
export function volumeAddress(month: Volume['month']): string {
  return month === null ? undatedAddress : monthAddress(month.year, month.month);
}

/** @param key `2021-01` */
function parseMonth(key: string) {
  return { year: Number(key.slice(0, 4)), month: Number(key.slice(5)) };
}
