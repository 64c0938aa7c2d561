import type { Published } from '../article/article';
import type { ArticleSummary } from '../content/summary';
import { monthAddress, undatedAddress } from '../content/addresses';
import { groupBy } from '../base/group';
import { timeKey } from '../content/order';
import { paginate, type ListPage } from './paging';

/** Entries per page, each with a line or two of the lede: at most about 20 kB compressed. */
const LENGTH = 40;

/** The articles of a month, or those without a date. */
export interface Volume {
  /** Null for the articles without a date. */
  month: { year: number; month: number } | null;
  /** In the given order; never empty. */
  articles: ArticleSummary[];
}

/** A day of a month with articles. */
interface ArchiveDay {
  /** Of the month, from 1. */
  day: number;
  articles: number;
  /** Address of its first article's entry. */
  address: string;
}

/** A page with articles of one month, or of those without a date. */
export interface ArchivePage {
  volume: Volume;
  list: ListPage<ArticleSummary>;
  /** The month's days with articles, in order; empty on numbered pages, so that no new article changes them. */
  days: ArchiveDay[];
}

/**
 * Groups articles by month of Vietnam's calendar.
 * @param articles newest first
 * @returns newest month first, then the articles without a date
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

/** The day of the month in Vietnam on which an article was published; null if unknown. */
export function dayOf(published: Published | null): number | null {
  const day = timeKey(published).slice(8, 10);
  return day === '' ? null : Number(day);
}

/** The id of the element where a day's articles begin; null for articles of unknown day. */
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
