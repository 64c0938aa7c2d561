import { findPageDates, type PageDate } from './date';

/** The moment of publication at the beginning of a headline: “13/12/2021 09:06 Chợ nổi họp lại”. */
const before = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:,|\s+[|-])?\s+\d{1,2}[:h]\d{2}\s*[|-]?\s*(?=[\p{Lu}“"‘])/u;

/** The same in brackets at its end: “Chợ nổi họp lại (06:20 07/04/2022)”. */
const behind = /\s*[([][^()[\]]{8,40}[)\]]$/u;

/** The date that a page prints in the line of its headline, and where the headline is in it; null if there is none. */
export function dateInTitle(line: string): { date: PageDate; from: number; to: number } | null {
  const [start = ''] = before.exec(line) ?? [];
  const [end = ''] = behind.exec(line) ?? [];
  const opening = dateOf(start);
  if (opening !== null) return { date: opening, from: start.length, to: line.length };
  const closing = dateOf(end);
  return closing && { date: closing, from: 0, to: line.length - end.length };
}

/** The date with its time that is all of a text. */
function dateOf(text: string): PageDate | null {
  const { dates, rest } = findPageDates(text);
  const [date] = dates;
  const isAll = !/[\p{L}\d]/u.test(rest);
  return date !== undefined && isAll && date.isStamp ? date : null;
}
