/** A day as written. */
export interface WrittenDate {
  /** ISO date; null for a day that does not exist. */
  day: string | null;
  end: number;
}

const FIGURES =
  /(?:ngày\s?)?(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?((?:1[89]|20)\d\d)(?![\d/]|\s?[/-]\s?\p{Lu})/iuy;
const WORDS =
  /(?:ngày\s?)?(\d{1,2})(?:\stháng\s|\s?[/.-]\s?)(\d{1,2})(?:,?\snăm\s)((?:1[89]|20)\d\d)(?!\d)/iuy;
const ISO = /((?:1[89]|20)\d\d)-(\d\d)-(\d\d)(?![\d/-])/uy;
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const month = `(${months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})\\.?`;
const MONTH_FIRST = new RegExp(
  `${month}\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s((?:1[89]|20)\\d\\d)(?!\\d)`,
  'iuy',
);
const DAY_FIRST = new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?\\s${month},?\\s((?:1[89]|20)\\d\\d)(?!\\d)`, 'iuy');

const monthBeginnings = new Set(months.map((name) => name.slice(0, 3)));

/** Whether a lower-case word may be an English month. */
export const beginsMonth = (word: string): boolean => monthBeginnings.has(word.slice(0, 3));

/** The day at offset `at` of the text, including "ngày"; null if there is none. */
export function dateAt(text: string, at: number): WrittenDate | null {
  const figures = match(FIGURES, text, at);
  if (figures) return dayOf(figures[1], figures[3], figures[4], at + figures[0].length);
  const iso = match(ISO, text, at);
  if (iso) return dayOf(iso[3], iso[2], iso[1], at + iso[0].length);
  const words = match(WORDS, text, at);
  if (words) return dayOf(words[1], words[2], words[3], at + words[0].length);
  const first = match(MONTH_FIRST, text, at);
  if (first) return dayOf(first[2], monthNumber(first[1]), first[3], at + first[0].length);
  const behind = match(DAY_FIRST, text, at);
  return behind ? dayOf(behind[1], monthNumber(behind[2]), behind[3], at + behind[0].length) : null;
}

function match(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(text);
}

function monthNumber(name = ''): string {
  return String(months.findIndex((each) => each.startsWith(name.toLowerCase().slice(0, 3))) + 1);
}

function dayOf(day = '', monthOfYear = '', year = '', end = 0): WrittenDate {
  const iso = `${year}-${monthOfYear.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  const exists = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(iso);
  return { day: exists ? iso : null, end };
}
