import type { Published } from '../article/article';
import { vietnamTime } from '../language/moments';

/** What an article is sorted by. */
interface Dated {
  slug: string;
  published: Published | null;
}

/** Sorts newest first; articles without a date come last. Those of the same time go by slug. */
export function newestFirst(one: Dated, other: Dated): number {
  const [a, b] = [timeKey(one.published), timeKey(other.published)];
  if (a !== b) return a > b ? -1 : 1;
  return one.slug < other.slug ? -1 : 1;
}

/** Sorts oldest first, those without a date before all others. Those of the same time go by slug, too. */
export function oldestFirst(one: Dated, other: Dated): number {
  const [a, b] = [timeKey(one.published), timeKey(other.published)];
  if (a !== b) return a < b ? -1 : 1;
  return one.slug < other.slug ? -1 : 1;
}

/**
 * When it was by Vietnam's clock, as precisely as is known: `2021-01`, `2021-01-05`, `2021-01-05T08:30`, or "". It sorts
 * as the time does: a month stands before its first day, which stands before its first minute.
 */
export function timeKey(published: Published | null): string {
  if (!published) return '';
  if (published.precision !== 'minute') return published.date;
  // Vietnam's clock, so that a minute sorts into the day that readers see.
  return vietnamTime(Date.parse(published.date)).toISOString().slice(0, 16);
}
