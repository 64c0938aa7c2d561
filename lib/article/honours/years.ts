import type { Act, Gift } from './acts';
import { cueAt, phraseAt, phraseSet } from '../prose/phrases';
import { merits } from './tables/cues';
import { otherPrizes } from './tables/strangers';
import { subjectOpenings } from './tables/givers';
import { anyBody, shortNames, someone } from './tables/referents';
import { findWord, tokenFrom, tokensIn, type Line, type Range } from './line';
import { wordsOf, type Word } from '../prose/words';

const recipients = phraseSet([...anyBody, ...shortNames, ...someone]);
const openings = phraseSet(subjectOpenings);
const prizes = phraseSet(otherPrizes);
const YEAR = /^(?:19[3-9]|20\d)\d$/;
/** 20/8/2020, 8/2020, 20-8-2020, 20.8.2020. */
const DATE = /^(?:\d{1,2}[/.-]){1,2}((?:19[3-9]|20\d)\d)$/;
const PERIOD = new Set(['giai', 'từ', 'nhiệm']);

/**
 * The years that a sentence states for its events. A period ("giai đoạn 2016-2020", "từ năm 2015 đến năm 2019") does
 * not count.
 */
function yearsIn(words: readonly Word[], from: number, to: number, anywhere = false): number[] {
  const years: number[] = [];
  for (let at = from; at < to; at += 1) {
    const form = words[at]?.form ?? '';
    const dated = DATE.exec(form)?.[1];
    const year = dated ?? (YEAR.test(form) && (anywhere || isStated(words, at, from)) ? form : null);
    if (year === null || inPeriod(words, at)) continue;
    if (!years.includes(Number(year))) years.push(Number(year));
  }
  return years;
}

const LEADS = new Set([
  'đó',
  'riêng',
  '(',
  '|',
  ',',
  ';',
  ':',
  '-',
  'vào',
  'trong',
  'các',
  'cuối',
  'đầu',
  'và',
  'là',
]);

/** "năm 2015", "các năm 2015, 2017 và 2019", "(2015)": as a circumstance, not "tổng kết phong trào năm 2015". */
function isStated(words: readonly Word[], at: number, from: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 8); before -= 1) {
    const form = words[before]?.form ?? '';
    if (form === 'năm')
      return (
        before <= from ||
        LEADS.has(words[before - 1]?.form ?? '') ||
        isMonth(words, before - 1) ||
        endsOpening(words, before) ||
        endsName(words, before - 1)
      );
    if (form === '(' || form === '|') return true;
    if (!YEAR.test(form) && ![',', 'và', ';'].includes(form)) return false;
  }
  return false;
}

/** "cho ông Trần Văn A năm 2015", "cho đơn vị năm 2018": after a recipient, as after a comma. */
function endsName(words: readonly Word[], at: number): boolean {
  if (words[at]?.capital) return true;
  return [1, 2].some((length) => phraseAt(recipients, words, at + 1 - length)?.next === at + 1);
}

/** "ngoài ra năm 2017", "trước đó năm 2015": a connective without a comma. */
function endsOpening(words: readonly Word[], at: number): boolean {
  return [2, 3].some((length) => phraseAt(openings, words, at - length)?.next === at);
}

/** "ngày 20 tháng 8 năm 2020" */
function isMonth(words: readonly Word[], at: number): boolean {
  return /^\d{1,2}$/.test(words[at]?.form ?? '') && words[at - 1]?.form === 'tháng';
}

function inPeriod(words: readonly Word[], at: number): boolean {
  const around = [at - 3, at - 2, at - 1];
  if (around.some((i) => PERIOD.has(words[i]?.form ?? '') || endsPeriod(words, i))) return true;
  return /^(?:giai|nhiệm|đến|-)$/.test(words[at + 1]?.form ?? '');
}

/** "2016 - 2020", "tháng 5 đến năm 2019", but neither "(VOV) - Năm 2024" nor "Đến năm 2015, anh được". */
function endsPeriod(words: readonly Word[], at: number): boolean {
  const form = words[at]?.form;
  if (form === 'đến') return at > 0 && !/^[,;:.|-]$/.test(words[at - 1]?.form ?? '');
  return form === '-' && /^\d/.test(words[at - 1]?.form ?? '');
}

/** How many awards after it a year at the head of a list still applies to. */
const FARTHEST_YEAR = 4;
const meritBook = phraseSet(merits);

/** The years of the circumstances before an act's verb: "Năm 2018, 7 tập thể được tặng …". */
export function ownYears({ words }: Line, act: Act): number[] {
  return yearsIn(words, act.subject.from, beforeMerit(words, act.subject.from, act.verb.from));
}

/**
 * The years of a gift, one entry each: those after it, else those of the circumstances before the verb, if it is one
 * year or "các năm 2015, 2017".
 * @param carried the year of an earlier clause that still applies: "Năm 2020, A được tặng …, B được tặng …"
 */
export function yearsOf(
  line: Line,
  act: Act,
  i: number,
  { thisYear, carried }: { thisYear: number | null; carried: number | null },
): (number | null)[] {
  const { words, tokens } = line;
  const gift = act.gifts[i];
  if (!gift) return [null];
  const inBehind = tokensIn(tokens, gift.behind);
  // "do Chủ tịch nước trao tặng ông A năm 2012": the verb of the award's own giver ends nothing.
  const by = inBehind.find(({ kind, from }) => kind === 'by' && from === gift.behind.from);
  const own = by && inBehind.find(({ kind }) => kind === 'verb');
  const next = inBehind.find((token) => token !== own && (token.kind === 'passive' || token.kind === 'verb'));
  const end = Math.min(next?.from ?? gift.behind.to, otherPrize(words, gift.behind));
  const aside = tokenFrom(tokens, gift.behind.from);
  const inside = aside?.kind === 'aside' ? yearsIn(words, aside.from, aside.to, true) : [];
  if (inside.length > 0) return inside;
  const opens = openedYear(line, gift, act.gifts[i + 1]);
  const to = Math.min(end, opens?.at ?? end);
  const behind = yearsIn(words, gift.behind.from, beforeMerit(words, gift.behind.from, to));
  if (behind.length > 0) return behind;
  let opened = null;
  for (let before = i - 1; before >= Math.max(0, i - FARTHEST_YEAR) && opened === null; before -= 1) {
    const other = act.gifts[before];
    opened = other ? openedYear(line, other, act.gifts[before + 1]) : null;
  }
  if (opened) return [opened.year];
  const before = ownYears(line, act);
  const each = before.length === 1 || hasPair(words, act.subject, ['các', 'năm']) || areJoined(words, act);
  if (before.length > 0) return each ? before : [null];
  return [hasPair(words, act.subject, ['năm', 'nay']) ? thisYear : carried];
}

/** "Bằng khen, danh hiệu Gương mặt trẻ năm 2019": where the words about a prize outside the law begin. */
function otherPrize(words: readonly Word[], { from, to }: Range): number {
  for (let at = from; at < to; at += 1)
    if (/^(?:,|và)$/.test(words[at]?.form ?? '') && phraseAt(prizes, words, at + 1)) return at;
  return to;
}

/**
 * "…, năm 2011 là Chiến sĩ thi đua toàn quốc", "…, năm 2021 thêm Huân chương …": the year that introduces the next
 * award of the act, and its word index; null if there is none.
 */
function openedYear(
  { words }: Line,
  { behind }: Gift,
  following: Gift | undefined,
): { year: number; at: number } | null {
  if (!following) return null;
  const next = following.award;
  for (let at = next.from - 1; at > Math.max(behind.from + 1, next.from - 6); at -= 1) {
    const form = words[at]?.form ?? '';
    if (/^[,;()]$/.test(form)) return null;
    if (!YEAR.test(form)) continue;
    const opens = words[at - 1]?.form === 'năm' && /^(?:[,;]|và|đến)$/.test(words[at - 2]?.form ?? '');
    return opens && at + 1 < next.from ? { year: Number(form), at: at - 1 } : null;
  }
  return null;
}

/**
 * "năm 2019 và 2022", "năm 2019, năm 2022": one award each, even without "các". "Chỉ tính riêng năm 2019 và 2020",
 * "trong hai năm 2019, 2020": at some time in them.
 */
function areJoined(words: readonly Word[], { subject }: Act): boolean {
  if (isSpan(words, subject)) return false;
  let last: number | null = null;
  for (let at = subject.from; at < subject.to; at += 1) {
    if (!YEAR.test(words[at]?.form ?? '')) continue;
    const between = last === null ? [] : words.slice(last + 1, at);
    if (!between.every(({ form }) => [',', 'và', 'năm'].includes(form))) return false;
    last = at;
  }
  return last !== null;
}

function isSpan(words: readonly Word[], range: Range): boolean {
  const year = findWord(words, range, 'năm');
  const counted =
    /^(?:hai|ba|\d)$/.test(words[year - 1]?.form ?? '') && YEAR.test(words[year + 1]?.form ?? '');
  return counted || findWord(words, { from: range.from, to: Math.max(range.from, year) }, 'tính') >= 0;
}

function hasPair(
  words: readonly Word[],
  { from, to }: Range,
  [one, two]: readonly [string, string],
): boolean {
  for (let at = from; at < to; at += 1)
    if (words[at]?.form === one && words[at + 1]?.form === two) return true;
  return false;
}

/** Every year of a text that contains little else. */
export function yearsAnywhere(text: string): number[] {
  const words = wordsOf(text);
  return yearsIn(words, 0, words.length, true);
}

function beforeMerit(words: readonly Word[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (cueAt(meritBook, words, at)) return at;
  return to;
}
