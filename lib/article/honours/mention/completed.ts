import type { Award } from '../tables/awards';
import { phraseAt, phraseSet } from '../../prose/phrases';
import { formAt, type Word } from '../../prose/words';
import { numberAt } from '../names/numbers';
import { awardBook } from './award-book';
import { ranksAt } from './ranks';
import { ownName } from './own-name';
import { endsGiver, giverAt } from './award-givers';
import type { AwardToken } from './award-token';

/** Maximum length of what is written on a flag, in words. */
const LONGEST_QUOTED = 24;

/** Periods that the press adds to a title: they are no part of its name. */
const eras = phraseSet([
  'thời kỳ đổi mới',
  'trong thời kỳ đổi mới',
  ...[
    'thời kỳ',
    'thời kỳ kháng chiến',
    'trong thời kỳ',
    'trong thời kỳ kháng chiến',
    'trong kháng chiến',
  ].flatMap((time) =>
    ['chống Mỹ', 'chống Mỹ cứu nước', 'chống Mỹ, cứu nước', 'chống Pháp', 'chống thực dân Pháp'].map(
      (war) => `${time} ${war}`,
    ),
  ),
]);

const YEAR = /^(?:19[3-9]|20\d)\d$/;

/** "hạng Nhất: 01 (1997); hạng Nhì: 02": the number of awards of a rank. */
export function countBehind(words: readonly Word[], at: number): { count: number; to: number } | null {
  if (words[at]?.form !== ':') return null;
  const number = numberAt(words, at + 1);
  const next = number && (words[number.next]?.form ?? '.');
  const ends = next !== null && /^[.,;()]$|^và$/.test(next);
  return number && ends && !isDate(words, at + 1) ? { count: number.value, to: number.next } : null;
}

/** An award found by its name, with all that belongs to it: its own name, rank, era, giver and number. */
export function completed(
  text: string,
  words: readonly Word[],
  found: { award: Award; count: number | null; spelled: boolean; from: number; to: number },
): AwardToken {
  const { award } = found;
  const own = ownName(text, words, found);
  const inside = pastOpened(words, found.from, own.to);
  const unquoted = words[inside]?.form === '"' ? pastQuoted(words, found, inside) : inside;
  const closed = pastBranch(text, words, pastShortName(words, unquoted, award), award);
  const ranked = ranksAt(text, words, closed) ?? { ranks: [], to: closed };
  const giver = giverAt(text, words, pastEra(words, ranked.to));
  const to = giver?.to ?? pastEra(words, ranked.to);
  const behind = found.count === null && ranked.ranks.length < 2 ? countBehind(words, to) : null;
  return {
    kind: 'award',
    award,
    name: own.name,
    ranks: ranked.ranks,
    count: behind?.count ?? found.count,
    bearers: null,
    spelled: found.spelled,
    named: !award.title || found.spelled || calledTitle(words, found.from),
    again: false,
    giver: giver?.name ?? award.giver ?? null,
    from: found.from,
    others: giver?.others ?? [],
    to: behind?.to ?? to,
  };
}

/** "Anh hùng Lực lượng vũ trang nhân dân (AHLLVTND)": the abbreviation in brackets is no second award. */
function pastShortName(words: readonly Word[], at: number, award: Award): number {
  const short = words[at]?.form === '(' ? phraseAt(awardBook, words, at + 1) : null;
  return short?.value === award && words[short.next]?.form === ')' ? short.next + 1 : at;
}

/** "Cờ “Đơn vị xuất sắc trong phong trào thi đua Vì ANTQ”": the index behind what is in quotes, if they open in the name. */
function pastOpened(words: readonly Word[], from: number, to: number): number {
  const marks = words.slice(from + 1, to).filter(({ form }) => form === '"').length;
  const close = words.findIndex(({ form }, at) => at >= to && at < to + LONGEST_QUOTED && form === '"');
  return marks === 1 && close > 0 ? close + 1 : to;
}

/**
 * "Cờ thi đua “Đơn vị xuất sắc”": the index behind what the flag says; behind the quotation mark that ends the award's
 * own name, if it is in quotes.
 */
function pastQuoted(
  words: readonly Word[],
  { award, from }: { award: Award; from: number },
  at: number,
): number {
  const opens = words[from - 1]?.form !== '"' && award.title !== true;
  const close = words.findIndex(({ form }, i) => i > at && i < at + LONGEST_QUOTED && form === '"');
  return opens && close > 0 && /^(?:của|cho|năm|từ|do)$/.test(formAt(words, close + 1)) ? close + 1 : at + 1;
}

/** "Chiến sĩ thi đua ngành Công Thương": the branch is part of the title. */
function pastBranch(text: string, words: readonly Word[], at: number, { title }: Award): number {
  if (title !== true || words[at]?.form !== 'ngành' || !words[at + 1]?.capital) return at;
  let to = at + 1;
  while (!endsGiver(text, words, to)) to += 1;
  return to;
}

/** "năm 2008 Bằng khen", "ngày 5 …": part of a date, but not "trong số 39 nhà giáo nhân dân". */
export function isDate(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.form === 'số' && words[at - 2]?.form === 'trong') return false;
  return (
    ['năm', 'ngày', 'tháng', 'thứ', 'hạng', 'số'].includes(formAt(words, at - 1)) ||
    YEAR.test(formAt(words, at))
  );
}

/** The press adds "thời kỳ đổi mới", "thời kỳ chống Mỹ, cứu nước" to Anh hùng; it is not part of the name. */
function pastEra(words: readonly Word[], at: number): number {
  const start = words[at]?.form === ',' ? at + 1 : at;
  const era = phraseAt(eras, words, start)?.next;
  if (era === undefined) return at;
  return words[era]?.form === '"' ? era + 1 : era;
}

/** Whether "danh hiệu" comes before the award, with only praise, quotes or a colon between. */
function calledTitle(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 8), at).map((word) => word.form);
  return /(?:^| )danh hiệu(?: (?:vinh dự|nhà nước|cao quý|thi đua|:|"))*$/.test(before.join(' '));
}
