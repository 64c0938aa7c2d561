import type { Moment } from '../language/moments';
import { dateFillers, englishMonths, vietnameseMonths, zones } from './words/dates';

const names = (map: ReadonlyMap<string, unknown>) =>
  [...map.keys()].sort((one, other) => other.length - one.length).join('|');

const Y = '(?<year>[12]\\d{3})';
const M = '(?<month>\\d{1,2})';
const D = '(?<day>\\d{1,2})';
const NAME = `(?<name>${names(englishMonths)})\\.?`;
/** “tháng 11”, “thg 11”, “tháng Mười Một”. */
const THANG = `(?:thang|thg|th)\\.?\\s*(?:${M}|(?<word>${names(vietnameseMonths)}))`;
const SEP = '\\s?[-/.]\\s?';
const GAP = '[\\s,./-]+';
const TH = '(?:st|nd|rd|th)?';

/** Year first, as machines write; otherwise day before month, as in Vietnamese. The first match counts. */
const dateForms = [
  `${Y}(?<month>\\d{2})(?<day>\\d{2})(?=$|\\s)`,
  `${Y}-?w(?<week>\\d{2})-?(?<weekday>[1-7])`,
  `${Y}${SEP}${M}${SEP}${D}\\.?`,
  // A day over 12 can only stand second, as in American dates.
  `(?<month>0?[1-9]|1[0-2])(?<mark>[-/])(?<day>1[3-9]|2\\d|3[01])\\k<mark>${Y}`,
  `${D}${SEP}${M}${SEP}${Y}`,
  `${D}\\s*[-/,]?\\s*${THANG}${GAP}(?:nam\\s+)?${Y}`,
  `${THANG}\\s+${D},\\s*${Y}`,
  `${D}${TH}(?:\\s+of)?${GAP}${NAME}${GAP}${Y}`,
  `${NAME}${GAP}${D}${TH}${GAP}${Y}`,
  `${Y}${GAP}${NAME}${GAP}${D}${TH}`,
  `${D}[/.]${M}[/.](?<short>\\d{2})`,
  // JavaScript puts the time between day and year: “Sat Nov 28 08:30:00 2026”.
  `${NAME}\\s+${D}(?=\\s+\\d{1,2}:).*\\s${Y}`,
  `${THANG}${GAP}(?:nam\\s+)?${Y}`,
  `${Y}[-/.]${M}`,
  `${M}[-/]${Y}`,
  `${NAME}${GAP}${Y}`,
].map((form) => new RegExp(`(?<![\\d/.:])(?:${form})(?![\\d/])`));

const SUFFIX = '(?<half>a\\.?m\\.?|p\\.?m\\.?|sa|ch|sang|trua|chieu|toi|dem)';
const timeForms = [
  `(?<hour>\\d{1,2})\\s?[:hg]\\s?(?<minute>\\d{2}|\\d(?![\\d:]))(?::\\d{2}(?:[.,]\\d+)?)?\\s*(?:['’′]|phut)?(?:\\s*${SUFFIX})?`,
  `(?<hour>\\d{1,2})\\s*gio(?:\\s*(?<minute>\\d{1,2})(?:\\s*phut)?)?(?:\\s*${SUFFIX})?`,
  `(?<hour>\\d{1,2})\\.(?<minute>\\d{2})\\s*${SUFFIX}`,
  `(?<hour>\\d{1,2})(?:[hg]?\\s*${SUFFIX}|[hg])`,
  `(?<=\u0002)(?<hour>\\d{2})(?<minute>\\d{2})(?:\\d{2})?`,
].map((form) => new RegExp(`(?<![\\d:])(?:${form})(?![\\da-y:])`));

const namedZone = new RegExp(`(?<![a-z])(?:${names(zones)})(?![a-z])`);
const zoneName = /[a-z ]+ time(?![a-z])|(?<![a-z])gio [a-z ]+/;
const offset = /(?:gmt|utc)?\s?(?<sign>[+\-−])\s?(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?(?!\d)/;
/** Next to GMT or UTC, or of four digits: after a day without a time, “-10” is ambiguous. */
const offsetOfDay =
  /(?:(?:gmt|utc)\s?|(?<=\s)(?=[+\-−]\d{4}\s*$))(?<sign>[+\-−])\s?(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?(?!\d)/;
const fillers = new RegExp(`(?<![a-z])(?:${dateFillers.join('|')})(?![a-z])\\.?`, 'g');

/** Longer than any date with all its words; rejects longer texts at once. */
const LONGEST = 80;
/** The UTC offset of Viet Nam in minutes, the same all year (Asia/Ho_Chi_Minh). */
const HOME = 420;
/** Replaces what was matched, so that its neighbours do not join. */
const CUT = ' \u0001 ';
/** Replaces the “T” between an ISO date and its time. */
const T = ' \u0002';

/**
 * Parses a date into `2021-01`, `2021-01-05` or `2021-01-05T08:30:00+07:00`, in Viet Nam's time, whatever zone it was
 * written in. Accepts machine formats (ISO 8601, RFC 2822, seconds or milliseconds since 1970) and Vietnamese and
 * English text, day before month. Null if it is no date, or an impossible one.
 */
export function readDate(written: string): Moment | null {
  const text = plain(written);
  if (text.length > LONGEST) return null;
  if (/^\d{9,}$/.test(text)) return fromDigits(text);
  const date = take(text, dateForms);
  if (date === null) return null;
  const time = take(date.rest, timeForms);
  const zone = takeZone(time?.rest ?? date.rest, time ? offset : offsetOfDay);
  if (zone === null || /[^\s,;|·•()[\]\u0001\u0002–—-]/.test(zone.rest.replace(fillers, ''))) return null;
  const day = dayOf(date.groups);
  if (day === null) return null;
  if (day.length === 7) return time ? null : { date: day, precision: 'month' };
  if (time === null) return { date: day, precision: 'day' };
  const minutes = minutesOf(time.groups);
  return minutes === null ? null : atMinute(Date.parse(`${day}T00:00:00Z`) + (minutes - zone.ahead) * 60_000);
}

type Groups = Partial<Record<string, string>>;

/** A day and a time in Chinese, Japanese or Korean: “2024年3月13日 20時05分”. */
const EASTERN_DAY = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号일]/;
const EASTERN_TIME = /(\d{1,2})\s?[時时点시]\s?(\d{1,2})\s?[分분]/;

/** Lower case, without marks; keeps punctuation. */
function plain(written: string): string {
  return written
    .replace(EASTERN_DAY, '$1-$2-$3 ')
    .replace(EASTERN_TIME, '$1:$2 ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(\d)t(?=\d{2})/, `$1${T}`);
}

/** Removes the first form that matches from the text. What a form skips between its ends remains. */
function take(text: string, forms: readonly RegExp[]): { groups: Groups; rest: string } | null {
  for (const form of forms) {
    const match = form.exec(text);
    if (!match) continue;
    const groups: Groups = match.groups ?? {};
    const middle = /\s\d{1,2}:.*\s/.exec(match[0])?.[0] ?? '';
    const rest = text.slice(0, match.index) + CUT + middle + CUT + text.slice(match.index + match[0].length);
    return { groups, rest };
  }
  return null;
}

/** The offset from UTC of the zone that a text names, in minutes; null if there is no such zone. */
function takeZone(text: string, offset: RegExp): { ahead: number; rest: string } | null {
  const written = offset.exec(text);
  if (written) {
    const { sign, hours = '0', minutes = '0' }: Groups = written.groups ?? {};
    if (Number(hours) > 14 || Number(minutes) > 59) return null;
    const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '+' ? 1 : -1);
    // Go writes the zone twice: “+0700 +07”, “+0700 ICT”; JavaScript adds its name.
    const rest = text
      .replace(offset, CUT)
      .replace(offset, CUT)
      .replace(namedZone, CUT)
      .replace(zoneName, CUT);
    return { ahead, rest };
  }
  const name = namedZone.exec(text)?.[0];
  return { ahead: name === undefined ? HOME : (zones.get(name) ?? HOME), rest: text.replace(namedZone, CUT) };
}

/** `2021-01-05` or `2021-01`; null for a day that does not exist. */
function dayOf({ year, short, month, name, word, day, week, weekday }: Groups): string | null {
  const fullYear = year ?? `20${short ?? ''}`;
  if (week !== undefined) return dayOfWeek(Number(fullYear), Number(week), Number(weekday));
  const number = englishMonths.get(name ?? '') ?? vietnameseMonths.get(word ?? '') ?? Number(month);
  const text = `${fullYear}-${two(number)}`;
  if (day === undefined) return isDay(`${text}-01`) ? text : null;
  return isDay(`${text}-${two(Number(day))}`) ? `${text}-${two(Number(day))}` : null;
}

/** A date from its ISO 8601 week: the first week is the one with 4 January. */
function dayOfWeek(year: number, week: number, weekday: number): string | null {
  if (week < 1 || week > 53) return null;
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = fourth.getUTCDate() - ((fourth.getUTCDay() + 6) % 7);
  return new Date(Date.UTC(year, 0, monday + (week - 1) * 7 + weekday - 1)).toISOString().slice(0, 10);
}

/** Minutes since midnight; null for an impossible time. */
function minutesOf({ hour, minute = '0', half = '' }: Groups): number | null {
  const [hours, minutes] = [Number(hour), Number(minute)];
  // “24h ngày 30/11” is the end of that day.
  if (minutes > 59 || hours * 60 + minutes > 24 * 60) return null;
  return hoursOf(hours, half.replaceAll('.', '')) * 60 + minutes;
}

/** The hour (0–23) of an hour in a part of the day: “8 giờ tối” is 20, “12 giờ đêm” 0. */
function hoursOf(hour: number, half: string): number {
  if (half === '' || hour > 12) return hour;
  if (['am', 'sa', 'sang'].includes(half)) return hour % 12;
  if (half === 'dem') return hour === 12 ? 0 : hour < 6 ? hour : hour + 12;
  if (half === 'trua') return hour < 5 ? hour + 12 : hour;
  return (hour % 12) + 12;
}

/** Digits alone: `20210105083000`, or seconds or milliseconds since 1970, in the years 1973 to 2100. */
function fromDigits(text: string): Moment | null {
  const parts = /^((?:19|20)\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?:\d{2})?$/.exec(text);
  if (parts) {
    const [, year, month, day, hour, minute] = parts;
    return readDate(`${year}-${month}-${day} ${hour}:${minute}`);
  }
  const moment = text.length > 11 ? Number(text) : Number(text) * 1000;
  return moment >= 1e11 && moment < Date.UTC(2100, 0) ? atMinute(moment) : null;
}

/** @param moment milliseconds since 1970, UTC */
function atMinute(moment: number): Moment {
  const home = new Date(moment + HOME * 60_000).toISOString();
  return { date: `${home.slice(0, 16)}:00+07:00`, precision: 'minute' };
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Whether the day exists: no 30 February. */
function isDay(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}
