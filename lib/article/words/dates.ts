/** Words of dates, in lower case and without marks, as `lib/article/dates.ts` compares them. */

const english = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** After “tháng”: the first and the last month have names besides their numbers. */
const vietnamese = [
  ['mot', 'gieng'],
  ['hai'],
  ['ba'],
  ['tu'],
  ['nam'],
  ['sau'],
  ['bay'],
  ['tam'],
  ['chin'],
  ['muoi'],
  ['muoi mot'],
  ['muoi hai', 'chap'],
];

const numbered = (names: readonly (readonly string[])[]): [name: string, month: number][] =>
  names.flatMap((each, index) => each.map((name): [string, number] => [name, index + 1]));

/** English names of months. */
export const englishMonths: ReadonlyMap<string, number> = new Map(numbered(english));

/** Vietnamese numbers of months in words. */
export const vietnameseMonths: ReadonlyMap<string, number> = new Map(numbered(vietnamese));

/** Named zones, in minutes ahead of UTC. Ambiguous names (CST, IST, BST) are left out. */
export const zones: ReadonlyMap<string, number> = new Map([
  ['z', 0],
  ['utc', 0],
  ['gmt', 0],
  ['ut', 0],
  ['ict', 420],
  ['asia/ho_chi_minh', 420],
  ['asia/saigon', 420],
  ['asia/bangkok', 420],
  ['gio viet nam', 420],
  ['gio ha noi', 420],
  ['gio dong duong', 420],
  ['indochina time', 420],
  ['se asia standard time', 420],
  ['sgt', 480],
  ['hkt', 480],
  ['asia/singapore', 480],
  ['asia/shanghai', 480],
  ['jst', 540],
  ['kst', 540],
  ['asia/tokyo', 540],
  ['cet', 60],
  ['cest', 120],
  ['msk', 180],
  ['est', -300],
  ['edt', -240],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
]);

/** Words around a date that do not change it: weekdays, “lúc”, “ngày”, “at”. */
export const dateFillers = [
  'chu nhat',
  'thu (?:hai|ba|tu|nam|sau|bay|[2-7])',
  'cn',
  't[2-7]',
  'th [2-7]',
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day',
  'mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun',
  'luc|vao|hoi|ngay|gio|at|on|the|of',
];
