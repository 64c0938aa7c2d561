import { vietnamTime, type Moment } from './moments';
import type { Words } from './words';

/** "tháng 1/2021", "5/1/2021" or "08:30, 5/1/2021", as precisely as the date is known. */
export function dateInWords({ date }: Pick<Moment, 'date'>, words: Words): string {
  return inWords(date, words, (year, month, day) => words.day(year, month, day));
}

/** The same with the day of the week: "08:30, thứ Ba 5/1/2021". */
export function momentInWords({ date }: Pick<Moment, 'date'>, words: Words): string {
  return inWords(date, words, (year, month, day) => {
    const weekday = words.weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';
    return words.onDay(weekday, words.day(year, month, day));
  });
}

function inWords(
  date: string,
  words: Words,
  dayInWords: (year: number, month: number, day: number) => string,
): string {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number);
  if (year === undefined || month === undefined) throw new Error(`“${date}” is not a date.`);
  if (day === undefined) return words.month(year, month);
  return [date.slice(11, 16), dayInWords(year, month, day)].filter(Boolean).join(', ');
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
