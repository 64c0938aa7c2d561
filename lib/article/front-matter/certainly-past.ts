import type { Moment } from '../../language/moments';
import { readDate } from '../dates';
import { rawText } from './values';

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const DAY = /(?<!\d)(?:(?:19|20)\d\d-\d{1,2}-\d{1,2}|\d{1,2}([/.-])\d{1,2}\1(?:19|20)\d\d)(?!\d)/g;

/**
 * For a date that is not understood in full: the first day on which it is certainly past, wherever on Earth it was
 * written. That is two days after the last day it names, else the beginning of the next year; null if it names no year.
 */
export function certainlyPast(value: unknown): Moment | null {
  const text = rawText(value) ?? '';
  const years = text.match(YEAR)?.map(Number) ?? [];
  if (years.length === 0) return null;
  const days = (text.match(DAY) ?? []).flatMap((day) => readDate(day) ?? []);
  if (days.length < years.length) return day(Date.UTC(Math.max(...years) + 1, 0, 1));
  return day(Math.max(...days.map(({ date }) => Date.parse(date.slice(0, 10)))) + 2 * 86_400_000);
}

function day(utc: number): Moment {
  return { date: new Date(utc).toISOString().slice(0, 10), precision: 'day' };
}
