import type { Moment } from '../../language/moments';
import { fold } from '../../language/text';
import { readDate } from '../dates';
import { vietnameseMonths } from '../words/dates';

/** A date in a line, and what the line says about it. */
export interface PageDate {
  moment: Moment;
  /** Whether it is the date of the last change: “Cập nhật: …”. */
  isUpdate: boolean;
  /** Whether there is more than the bare day: a weekday, a time or a label, as pages print it. */
  isStamp: boolean;
}

const weekday =
  '(?:(?:thứ\\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\\s+nhật|t[2-7]|cn|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)(?![\\p{L}])[\\s,.]*(?:ngày\\s+)?)';
const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const monthName = `(?:${months})[a-z]*\\.?`;
const zoneName = '(?:[ecmp][sd]t|[ecm]t|bst|ist|cest|a[ew][sd]t|[jk]st|sgt|hkt|msk|ict|gmt|utc)(?!\\p{L})';
const zone = `(?:\\s*[(\\[]?\\s*(?:(?:gmt|utc)\\s*[+-]\\s*\\d{1,2}(?::?\\d\\d)?|${zoneName}|\\+0?7(?::?00)?)\\s*[)\\]]?)?`;
const clock =
  '(?<hour@>\\d{1,2})\\s*(?:[:hg]|giờ|\\.(?=\\d{2}\\s[A-Z]{2,4}(?!\\p{L})))\\s*(?<minute@>\\d{2})(?:\\s*phút|:\\d{2})?\\s*(?<half@>am|pm|a\\.m\\.|p\\.m\\.|sa|ch)?(?![\\p{L}\\d])';
const joint = '[\\s,|•·/-]*(?:ngày|at|lúc)?\\s*';
const label =
  '(?:(?<updated>(?:lần\\s+)?cập nhật(?:\\s+(?:lần cuối|lúc|ngày))*|(?:last modified|(?:last )?updated?)(?:\\s+(?:on|at))?|sửa đổi)|(?<posted>ngày (?:đăng|viết|tạo|gửi|phát hành|xuất bản)|(?:đã )?gửi|sent|đăng(?:\\s+(?:lúc|ngày|bởi))*|xuất bản|thời gian\\s+(?:đăng|xuất bản)|(?:originally |first )?published(?:\\s+(?:on|at))?|posted(?:\\s+on)?|created(?:\\s+on)?|press release|(?<!\\p{L}\\s)date)|ngày)\\s*:?\\s*';
const day = [
  '(?<d1>\\d{1,2})\\s*[/.-]\\s*(?<m1>\\d{1,2})\\s*[/.-]\\s*(?<y1>(?:19|20)\\d{2})',
  '(?<y2>(?:19|20)\\d{2})[-/](?<m2>\\d{2})[-/](?<d2>\\d{2})',
  '(?:ngày\\s+)?(?<d3>\\d{1,2})\\s+tháng\\s+(?<m3>\\d{1,2})\\s*(?:,|năm)?\\s*(?<y3>(?:19|20)\\d{2})',
  'tháng\\s+(?<m6>\\d{1,2})\\s+(?<d6>\\d{1,2}),\\s*(?<y6>(?:19|20)\\d{2})',
  `(?<n4>${monthName}),?\\s+(?<d4>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+|/)(?<y4>(?:19|20)\\d{2})`,
  `(?<d5>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<n5>${monthName}),?\\s+(?<y5>(?:19|20)\\d{2})`,
].join('|');

const stamp = new RegExp(
  `(?<![\\p{L}\\d/.-])(?:${label})?(?<before>${weekday}?(?:${zone}\\s*${clock.replaceAll('@', '1')}(?<zone1>${zone})${joint})?${weekday}?)(?:${day})(?![\\d/])(?<behind>(?:[\\sT,|•·/-]*(?:lúc|at)?\\s*${clock.replaceAll('@', '2')})?(?<zone2>${zone})(?:[\\s,(–-]*${weekday}\\)?)?)`,
  'giu',
);

/**
 * What is before a date that the text names: a label of the writer's own (“Thời điểm đóng thầu: ”) or a word that says what
 * begins or ends then (“Trước ”, “Valid until ”), somebody’s life too (“sinh ”).
 */
const named =
  /(?:\p{L}\)?\s*:|(?<!\p{L})(?:hạn|trước|sau|đến|tới|hết|từ|sinh|mất|qua đời|từ trần|khai mạc|bế mạc|diễn ra|bắt đầu|kết thúc|tổ chức|until|till|before|after|from|(?<=\p{L} )by|born|died|deadline|due|starts?|ends?|opens?|closes?))[\s(]*(?:(?:đến|tới|trước|hết|từ|vào|lúc|hồi|chậm nhất|on|by|from|before)\s+)*$/iu;

/** “tháng Mười Một 2025”, “Tháng Ba 23, 2021”. */
const monthInWords =
  /tháng\s+(\p{L}{2,6}(?:\s(?!năm)\p{L}{2,4})?)(?=(?:\s+\d{1,2})?[\s,]+(?:năm\s+)?(?:19|20)\d{2})/giu;

/** How many letters before a date are looked at. */
const BESIDE = 60;

/** Maximum length of a page's date line, in letters. */
const LONGEST = 200;

/** Finds the page's own dates in a line of its head, and the line without them. */
export function findPageDates(written: string): { dates: PageDate[]; rest: string } {
  if (written.length > LONGEST || !/\d{4}/.test(written)) return { dates: [], rest: written };
  const dates: PageDate[] = [];
  const line = written.replace(monthInWords, (whole, word: string) => {
    const month = vietnameseMonths.get(fold(word));
    return month === undefined ? whole : `tháng ${month}`;
  });
  const rest = line.replace(stamp, (...found) => {
    const groups: unknown = found.at(-1);
    const moment = isGroups(groups) ? toMoment(groups) : null;
    if (moment === null || !isGroups(groups)) return found[0];
    const isUpdate = groups['updated'] !== undefined;
    const at = Number(found.at(-3));
    const isLabelled = isUpdate || groups['posted'] !== undefined;
    if (!isLabelled && named.test(line.slice(Math.max(0, at - BESIDE), at))) return found[0];
    const said = [groups['before'], groups['behind'], groups['posted']].some(
      (part) => (part ?? '').trim() !== '',
    );
    dates.push({ moment, isUpdate, isStamp: isUpdate || said });
    return ' | ';
  });
  return { dates, rest };
}

/** The dates of a line that says nothing else: “Nov. 20, 2026”. */
export function datesAlone(line: string): PageDate[] {
  const { dates, rest } = findPageDates(line);
  return /[\p{L}\d]/u.test(rest) ? [] : dates;
}

type Groups = Partial<Record<string, string>>;

function isGroups(value: unknown): value is Groups {
  return typeof value === 'object' && value !== null;
}

function toMoment(groups: Groups): Moment | null {
  const pick = (name: string, forms: readonly number[]) =>
    forms.map((form) => groups[`${name}${form}`]).find(Boolean);
  const name = pick('n', [4, 5]);
  const month =
    name === undefined
      ? pick('m', [1, 2, 3, 6])
      : String(1 + months.split('|').indexOf(name.slice(0, 3).toLowerCase()));
  const dayOf = pick('d', [1, 2, 3, 4, 5, 6]);
  // Only a day above twelve shows that the month is written first, as in America.
  const [first, second] = Number(month) > 12 ? [dayOf, month] : [month, dayOf];
  const date = [pick('y', [1, 2, 3, 4, 5, 6]), first?.padStart(2, '0'), second?.padStart(2, '0')].join('-');
  const hour = pick('hour', [1, 2]);
  const minute = pick('minute', [1, 2]);
  if (hour === undefined || minute === undefined) return readDate(date);
  // A zone that is not known, or is two (“ET”), leaves the day.
  return (
    readDate(`${date} ${hourOf(hour, pick('half', [1, 2]))}:${minute} ${pick('zone', [1, 2]) ?? ''}`) ??
    readDate(date)
  );
}

/**
 * The hour in the 24-hour clock.
 * @param half “PM”, “CH”, … or undefined
 */
function hourOf(hour: string, half: string | undefined): string {
  const afternoon = /^(?:p|ch)/i.test(half ?? '');
  const morning = /^(?:a|sa)/i.test(half ?? '');
  if (afternoon && Number(hour) < 12) return String(Number(hour) + 12);
  return morning && Number(hour) === 12 ? '0' : hour;
}
