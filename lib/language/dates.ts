import { vietnamTime, type Moment } from './moments';
import type { Words } from './words';

/** "tháng 1/2021", "5/1/2021" or "8:30, 5/1/2021", as precisely as the date is known. */
export function dateInWords({ date }: Pick<Moment, 'date'>, words: Words): string {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number);
  if (year === undefined || month === undefined) throw new Error(`“${date}” is not a date.`);
  if (day === undefined) return words.month(year, month);
  const time = date.slice(11, 16).replace(/^0/, '');
  return [time, words.day(year, month, day)].filter(Boolean).join(', ');
}

/**
 * The masthead's date: "Chủ nhật, 22/11/2026".
 * @param seconds since 1970, UTC; the day is Vietnam's.
 */
export function dayInWords(seconds: number, words: Words): string {
  const day = vietnamTime(seconds * 1000);
  const weekday = words.weekdays[day.getUTCDay()] ?? '';
  return `${weekday}, ${words.day(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate())}`;
}
