import { expect, it, test } from 'vitest';
import { readMoment } from '@/lib/article/front-matter/values';
import { wordsOf } from '../../support/words';

/** Names of the months, one month a line: in Vietnamese, in English. */
const months = [
  ['một | giêng', 'january | jan'],
  ['hai', 'february | feb'],
  ['ba', 'march | mar'],
  ['tư', 'april | apr'],
  ['năm', 'may'],
  ['sáu', 'june | jun'],
  ['bảy', 'july | jul'],
  ['tám', 'august | aug'],
  ['chín', 'september | sept | sep'],
  ['mười', 'october | oct'],
  ['mười một', 'november | nov'],
  ['mười hai | chạp', 'december | dec'],
] as const;

test.each(months.map((names, index) => [index + 1, ...names] as const))(
  'month %i: %s, %s',
  (month, vietnamese, english) => {
    const date = { date: `2021-${String(month).padStart(2, '0')}-05`, precision: 'day' };
    for (const name of wordsOf(vietnamese))
      expect(readMoment(`5 tháng ${name} năm 2021`), name).toEqual(date);
    for (const name of wordsOf(english))
      for (const written of [`5 ${name} 2021`, `${name} 5, 2021`, `${name.toUpperCase()}. 5th, 2021`])
        expect(readMoment(written), written).toEqual(date);
  },
);

it.each([
  ['19:00', 'Z | UTC | GMT | UT'],
  ['12:00', 'ICT | Asia/Ho_Chi_Minh | Asia/Saigon | Asia/Bangkok | giờ Việt Nam | giờ Hà Nội'],
  ['11:00', 'SGT | HKT | Asia/Singapore | Asia/Shanghai'],
  ['10:00', 'JST | KST | Asia/Tokyo'],
  ['18:00', 'CET'],
  ['17:00', 'CEST'],
  ['16:00', 'MSK'],
  ['23:00', 'EDT'],
])('noon is %s in Vietnam by %s', (hour, zones) => {
  for (const zone of wordsOf(zones))
    expect(readMoment(`2021-01-05 12:00 ${zone}`)?.date, zone).toBe(`2021-01-05T${hour}:00+07:00`);
});

it.each([
  ['00:00', 'EST'],
  ['01:00', 'MDT'],
  ['02:00', 'MST | PDT'],
  ['03:00', 'PST'],
])('noon is %s of the next day by %s', (hour, zones) => {
  for (const zone of wordsOf(zones))
    expect(readMoment(`2021-01-05 12:00 ${zone}`)?.date, zone).toBe(`2021-01-06T${hour}:00+07:00`);
});

it.each([
  'Chủ nhật, ngày 5/1/2021',
  'Th 3, 5 thg 1, 2021',
  'Thứ hai, 5/1/2021',
  'Thứ ba 5/1/2021',
  'Thứ tư 5/1/2021',
  'Thứ năm 5/1/2021',
  'Thứ sáu 5/1/2021',
  'Thứ bảy 5/1/2021',
  'Thứ 7 5/1/2021',
  'CN 5/1/2021',
  'T7, 5/1/2021',
  'Tuesday 5/1/2021',
  'Tue, 5 Jan 2021',
  'Tues 5 Jan 2021',
  'Thurs, 5 Jan 2021',
  'the 5th of January 2021',
])('a weekday is no part of a date: %s', (written) => {
  expect(readMoment(written)).toEqual({ date: '2021-01-05', precision: 'day' });
});

it.each(['lúc 12:00 ngày 5/1/2021', 'vào hồi 12 giờ ngày 5/1/2021', 'on 5 Jan 2021 at 12:00'])(
  '%s',
  (written) => {
    expect(readMoment(written)?.date).toBe('2021-01-05T12:00:00+07:00');
  },
);
