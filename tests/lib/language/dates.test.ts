import { describe, expect, it } from 'vitest';
import type { Published } from '@/lib/article/article';
import { dateInWords, dayInWords, momentInWords } from '@/lib/language/dates';
import { words } from '@/lib/language/words';

const known = (date: string, precision: Published['precision']): Published => ({
  date,
  precision,
  from: 'front-matter',
});

describe('a date of publication in words', () => {
  it.each([
    ['2021-01', 'month', 'tháng 1/2021', 'January 2021'],
    ['2021-01-05', 'day', '5/1/2021', '5\u00a0January 2021'],
    ['2021-01-05T08:30:00+07:00', 'minute', '08:30, 5/1/2021', '08:30, 5\u00a0January 2021'],
  ] as const)('%s, known to the %s', (date, precision, vietnamese, english) => {
    expect(dateInWords(known(date, precision), words.vi)).toBe(vietnamese);
    expect(dateInWords(known(date, precision), words.en)).toBe(english);
  });
});

describe('a date with its day of the week', () => {
  it.each([
    ['2021-01', 'tháng 1/2021', 'January 2021'],
    ['2021-01-05', 'thứ Ba 5/1/2021', 'Tuesday 5\u00a0January 2021'],
    ['2026-11-27T06:30:00+07:00', '06:30, thứ Sáu 27/11/2026', '06:30, Friday 27\u00a0November 2026'],
    ['2026-11-29T00:00:00+07:00', '00:00, chủ nhật 29/11/2026', '00:00, Sunday 29\u00a0November 2026'],
  ])('%s', (date, vietnamese, english) => {
    expect(momentInWords({ date }, words.vi)).toBe(vietnamese);
    expect(momentInWords({ date }, words.en)).toBe(english);
  });
});

describe("the masthead's date", () => {
  it("is Vietnam's day, whatever the builder's clock", () => {
    const lateEveningInUtc = Date.parse('2026-11-21T17:00:00Z') / 1000;
    expect(dayInWords(lateEveningInUtc, words.vi)).toBe('Chủ nhật, 22/11/2026');
    expect(dayInWords(lateEveningInUtc - 1, words.vi)).toBe('Thứ Bảy, 21/11/2026');
  });
});
