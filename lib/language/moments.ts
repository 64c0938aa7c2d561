/** When something happened, as precisely as it is known; always Vietnam's clock. */
export interface Moment {
  /** `2021-01`, `2021-01-05` or `2021-01-05T08:30:00+07:00`, as `precision` says. */
  date: string;
  precision: 'month' | 'day' | 'minute';
}

/** Vietnam has kept UTC+7 without summer time since 1975. */
const VIETNAM_OFFSET = 7 * 3_600_000;

/**
 * The clock in Vietnam, to be read with the UTC methods of `Date`.
 * @param moment milliseconds since 1970, UTC
 */
export function vietnamTime(moment: number): Date {
  return new Date(moment + VIETNAM_OFFSET);
}

/** The first moment that something so dated can have happened at, in milliseconds since 1970. */
export function earliestMoment({ date, precision }: Moment): number {
  const first = { month: `${date}-01T00:00:00+07:00`, day: `${date}T00:00:00+07:00`, minute: date };
  return Date.parse(first[precision]);
}

/** As feeds in XML and JSON write it: `2021-01-05T08:30:00+07:00`. */
export function rfc3339(moment: number): string {
  return `${vietnamTime(moment).toISOString().slice(0, 19)}+07:00`;
}

/** As RSS writes it: `Tue, 05 Jan 2021 08:30:00 +0700`. */
export function rfc822(moment: number): string {
  return vietnamTime(moment).toUTCString().replace('GMT', '+0700');
}

/** When the day began in Vietnam to which a moment belongs; both in milliseconds since 1970, UTC. */
export function startOfDay(moment: number): number {
  const day = 24 * 3_600_000;
  return Math.floor((moment + VIETNAM_OFFSET) / day) * day - VIETNAM_OFFSET;
}
