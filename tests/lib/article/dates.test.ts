import { expect, test } from 'vitest';
import { readDate } from '@/lib/article/dates';

test.each([
  ['2021-01-05', '2021-01-05', 'day'],
  ['5/1/2021', '2021-01-05', 'day'],
  ['02.9.2020', '2020-09-02', 'day'],
  ['ngày 20 tháng 8 năm 2020', '2020-08-20', 'day'],
  ['tháng 8/2020', '2020-08', 'month'],
  ['2021-01-05 08:30', '2021-01-05T08:30:00+07:00', 'minute'],
  ['2021-01-05T08:30:59Z', '2021-01-05T08:30:00+00:00', 'minute'],
  ['2021-01-05T08:30+0900', '2021-01-05T08:30:00+09:00', 'minute'],
])('%s is read day before month, in Viet Nam’s zone unless it names one', (written, date, precision) => {
  expect(readDate(written)).toEqual({ date, precision });
});

test.each(['31/2/2021', '2021-13-01', '2021-01-05 25:00', 'hôm qua', '2021'])('%s is no date', (written) => {
  expect(readDate(written)).toBeNull();
});
