import { foldName } from '../../language/fold-name';
import { earliestMoment, rfc3339, type Moment } from '../../language/moments';
import type { Entry } from '../front-matter/entries';
import { rawText, readMoment, recordOf } from '../front-matter/values';
import { clockKeys, zoneKeys, zoneLike, zoneRegions } from '../words/state';
import { later } from './release';

type KeyValue = Pick<Entry, 'key' | 'value'>;

/** The time of day and the time zone that a file writes beside its date, as written. */
export interface Beside {
  clock: string | null;
  zone: string | null;
}

const clockNames = new Set(clockKeys.map(foldName));
const zoneNames = new Set(zoneKeys.map(foldName));

/** Finds the time and the zone in keys of their own: `date: 2026-12-01`, `time: 20:30`, `timezone: Asia/Tokyo`. */
export function timeBeside(entries: readonly KeyValue[]): Beside {
  const zones = entries.flatMap(({ key, value }) =>
    zoneNames.has(foldName(key)) ? (rawText(value) ?? []) : [],
  );
  return { clock: entries.map(clockIn).find((clock) => clock !== null) ?? null, zone: zones[0] ?? null };
}

/** Whether an entry is the time of day of a date in another key. */
export function isTimeBeside(entry: KeyValue, entries: readonly KeyValue[]): boolean {
  if (clockIn(entry) === null) return false;
  return entries.some((other) => other !== entry && readMoment(other.value)?.precision === 'day');
}

/** The time of day that a key says alone, without a date. */
function clockIn({ key, value }: KeyValue): string | null {
  if (!clockNames.has(foldName(key))) return null;
  const text = rawText(value)?.replace(/^\d{1,2}$/, '$&h') ?? null;
  const isClock = readMoment(text) === null && readMoment(`2000-01-01 ${text}`)?.precision === 'minute';
  return isClock ? text : null;
}

/**
 * The moment from which a date may be shown: a time and a zone beside it count, and within a minute it is the next
 * whole one, so that nothing appears too early.
 * @param value of a key that holds the date
 */
export function embargoOf(value: unknown, beside: Beside): Moment | null {
  const moment = readMoment(value);
  if (moment === null || moment.precision === 'month') return moment;
  const record = recordOf(value);
  const { clock, zone } = record ? timeBeside(entriesIn(record)) : beside;
  const text = record ? moment.date : (rawText(value) ?? '');
  const day = moment.precision === 'day' ? [text, clock] : [text];
  const forms = [[...day, zone && offsetOf(zone, moment)], day].map((parts) =>
    parts.filter((part) => part !== null).join(' '),
  );
  const found = forms.map((form) => roundedUp(form, readMoment(form)));
  return [...found, moment].reduce(later);
}

/** A date with the time of day and the time zone that are written beside it, as far as they are understood; any other value as it is. */
export function withBeside(value: unknown, { clock, zone }: Beside): unknown {
  const moment = readMoment(value);
  const text = rawText(value);
  if (moment === null || text === null || moment.precision === 'month') return value;
  const parts = [text, moment.precision === 'day' ? clock : null, zone && zoneOffset(zone, moment)];
  const whole = parts.filter((part) => part !== null).join(' ');
  return readMoment(whole) === null ? value : whole;
}

/** What a zone is ahead of UTC; for one that is not understood, as far as the last on Earth. */
const offsetOf = (zone: string, day: Moment): string =>
  zoneOffset(zone, day) ?? (zoneLike.test(zone) ? '-12:00' : '');

/** What a zone is ahead of UTC on a day, as `GMT-05:00`, or as words of dates name it; null for one that is not understood. */
function zoneOffset(zone: string, day: Moment): string | null {
  try {
    const parts = new Intl.DateTimeFormat('en', {
      timeZone: zoneRegions.get(zone.toUpperCase()) ?? zone,
      timeZoneName: 'longOffset',
    }).formatToParts(earliestMoment(day));
    return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  } catch {
    return [zone, `giờ ${zone}`].find((name) => readMoment(`2000-01-01 12:00 ${name}`) !== null) ?? null;
  }
}

const entriesIn = (record: Record<string, unknown>) =>
  Object.entries(record).map(([key, value]) => ({ key, value }));

function roundedUp(text: string, moment: Moment | null): Moment | null {
  const isBetween = /\d:\d{2}:(?:0[1-9]|[1-5]\d|00[.,]\d*[1-9])/.test(text) || isBetweenMinutes(text);
  if (moment?.precision !== 'minute' || !isBetween) return moment;
  return { date: rfc3339(earliestMoment(moment) + 60_000), precision: 'minute' };
}

/** Seconds or milliseconds since 1970 that are no whole minute. */
function isBetweenMinutes(text: string): boolean {
  return /^\d{9,}$/.test(text) && Number(text) % (text.length > 11 ? 60_000 : 60) !== 0;
}
