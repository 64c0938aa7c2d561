import type { ArticleSummary } from '../content/summary';
import { monthAddress, undatedAddress } from '../content/addresses';
import { groupBy } from '../base/group';
import { timeKey } from '../content/order';
import { paginate, type ListPage } from './paging';

/** Headlines alone. */
const LENGTH = 100;

/** The articles of a month, or those whose date nobody knows. */
export interface Volume {
  /** Null for the articles without a date. */
  month: { year: number; month: number } | null;
  /** In the order in which they were given; never empty. */
  articles: ArticleSummary[];
}

/** A page of the articles of one month, or of those without a date. */
export interface ArchivePage {
  volume: Volume;
  list: ListPage<ArticleSummary>;
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
  return volumes.flatMap((volume) =>
    paginate(volume.articles, {
      length: LENGTH,
      address: volumeAddress(volume.month),
      nameOf: ({ slug }) => slug,
    }).map((list) => ({ volume, list })),
  );
}

/** Where a volume stands on the site. */
export function volumeAddress(month: Volume['month']): string {
  return month === null ? undatedAddress : monthAddress(month.year, month.month);
}

/** @param key `2021-01` */
function parseMonth(key: string) {
  return { year: Number(key.slice(0, 4)), month: Number(key.slice(5)) };
}
