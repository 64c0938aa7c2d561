/** A point in time as precise as known, in Vietnam's time zone. */
export interface Moment {
  /** `2021-01`, `2021-01-05` or `2021-01-05T08:30:00+07:00`, as `precision` says. */
  date: string;
  precision: 'month' | 'day' | 'minute';
}

/** Vietnam has kept UTC+7 without summer time since 1975. */
const VIETNAM_OFFSET = 7 * 3_600_000;

/**
 * A `Date` whose UTC methods give Vietnam's local time.
 * @param moment milliseconds since 1970, UTC
 */
export function vietnamTime(moment: number): Date {
  return new Date(moment + VIETNAM_OFFSET);
}

/** The earliest possible moment of a date, in milliseconds since 1970. */
export function earliestMoment({ date, precision }: Moment): number {
  const first = { month: `${date}-01T00:00:00+07:00`, day: `${date}T00:00:00+07:00`, minute: date };
  return Date.parse(first[precision]);
}

/** A moment as one writes it in front matter: `2021-01-05 08:30`. */
export function writtenMoment({ date }: Moment): string {
  return date.slice(0, 16).replace('T', ' ');
}

/** Formats a moment for feeds: `2021-01-05T08:30:00+07:00`. */
export function rfc3339(moment: number): string {
  return `${vietnamTime(moment).toISOString().slice(0, 19)}+07:00`;
}

/** Formats a moment for RSS: `Tue, 05 Jan 2021 08:30:00 +0700`. */
export function rfc822(moment: number): string {
  return vietnamTime(moment).toUTCString().replace('GMT', '+0700');
}

/** The start of a moment's day in Vietnam; both in milliseconds since 1970, UTC. */
export function startOfDay(moment: number): number {
  const day = 24 * 3_600_000;
  return Math.floor((moment + VIETNAM_OFFSET) / day) * day - VIETNAM_OFFSET;
}
