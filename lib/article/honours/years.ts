import type { Act, Gift } from './acts';
import { cueAt, phraseAt, phraseSet } from '../prose/phrases';
import { merits } from './tables/cues';
import { otherPrizes } from './tables/strangers';
import { adverbs } from './tables/verbs';
import { findWord, isMark, lastSemicolon, tokenFrom, tokensIn, type Line, type Range } from './line';
import { YEAR, yearsIn } from './stated-years';
import { formAt, type Word } from '../prose/words';

const prizes = phraseSet(otherPrizes);
/** How many awards after it a year at the head of a list still applies to. */
const FARTHEST_YEAR = 4;
const adverbBook = phraseSet(adverbs);
const meritBook = phraseSet(merits);

/** The years of the circumstances before an act's verb: "Năm 2018, 7 tập thể được tặng …". */
export function ownYears({ words, tokens }: Line, act: Act): number[] {
  const from = pastLife(words, tokens, act.subject.from);
  // "A được B tặng Huân chương năm 1985, C tặng Bằng khen": the year is that of the award before.
  const award = tokensIn(tokens, { from, to: act.verb.from }).find(({ kind }) => kind === 'award');
  const end = award?.from ?? act.verb.from;
  const semicolon = lastSemicolon(tokens, { from, to: end });
  const clause = semicolon + 1;
  const latest = semicolon < from ? [] : yearsIn(words, clause, beforeMerit(words, clause, end));
  if (latest.length > 0) return latest;
  const to = beforeMerit(words, from, end);
  const joint = jointOf(words, act.subject);
  const comma = findWord(words, { from, to }, ',');
  // "…; năm 2010 xã đạt chuẩn; được tặng …": only the opening of the sentence says when.
  if (joint === ';') return comma < 0 ? [] : yearsIn(words, from, Math.min(comma, to));
  // "… trong top 10 (năm 2021, 2022) và được tặng …": a bracket belongs to its own clause.
  const aside =
    joint === 'và' ? tokensIn(tokens, { from, to }).find(({ kind }) => kind === 'aside') : undefined;
  const years = aside
    ? [...yearsIn(words, from, aside.from), ...yearsIn(words, aside.to, to)]
    : yearsIn(words, from, to);
  return years.length > 0 ? years : setOff(words, act.subject);
}

/** "NGUYỄN VĂN A (12.01.1950): nhà văn": the index behind the dates of somebody's life, which open the sentence. */
function pastLife(words: readonly Word[], tokens: Line['tokens'], from: number): number {
  const aside = tokens.find(({ kind }) => kind !== 'mark');
  const opens = aside?.kind === 'aside' && aside.from > 1 && aside.from >= from;
  return opens && words.slice(from, aside.from).every(({ capital }) => capital) ? aside.to : from;
}

/** "Với những đóng góp đó, năm 2011, Chủ tịch nước …", "… được ghi nhận: năm 2017, được tặng": a year set off behind the merit. */
function setOff(words: readonly Word[], { from, to }: Range): number[] {
  for (let at = from + 1; at + 2 < to; at += 1) {
    const number = formAt(words, at + 1);
    const year = words[at]?.form === 'năm' && YEAR.test(number) && words[at + 2]?.form === ',';
    if (year && /^[,:;]$/.test(formAt(words, at - 1))) return [Number(number)];
  }
  return [];
}

/** The ";" or "và" right before the manner and the verb of an act, after another clause; null if there is none. */
function jointOf(words: readonly Word[], { from, to }: Range): string | null {
  let at = to;
  for (let length = 4; length > 0 && at > from; length -= 1)
    if (phraseAt(adverbBook, words, at - length)?.next === at) {
      at -= length;
      length = 5;
    }
  const form = formAt(words, at - 1);
  return at > from && (form === ';' || form === 'và') ? form : null;
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
  // "Danh hiệu … được trao cho bà A năm 2015": the act's own verb ends nothing either.
  const next = inBehind.find(
    (token) =>
      token !== own && token.from >= act.verb.to && (token.kind === 'passive' || token.kind === 'verb'),
  );
  const clause = next ? beforeYear(words, gift.behind.from, next.from) : gift.behind.to;
  const end = Math.min(clause, otherPrize(words, gift.behind));
  const inside = yearsAside(line, gift.behind.from);
  if (inside.length > 0) return inside;
  const opens = openedYear(line, gift, act.gifts[i + 1]);
  const to = Math.min(end, opens?.at ?? end);
  const trailing = trailingYear(words, gift.behind.from);
  if (trailing !== null) return [trailing];
  const behind = yearsIn(words, gift.behind.from, endOfClause(words, { from: gift.behind.from, to }));
  // "… cho 2 đơn vị: A (1975), B (2006)": each year is a recipient's.
  if (behind.length > 1 && isOfNames(line, gift.behind)) return [null];
  if (behind.length > 0) return behind;
  // "được tặng nhiều phần thưởng: năm 2011, Bằng khen"
  let opened = i === 0 ? yearOpening(words, act.verb.to, gift.award.from) : null;
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

/** "… tặng Bằng khen năm 2017, 2021; năm 2022 được …": the index before the year that opens the clause of the next verb. */
function beforeYear(words: readonly Word[], from: number, to: number): number {
  const year = words[to - 1]?.form === ',' ? to - 2 : to - 1;
  const opens = YEAR.test(formAt(words, year)) && words[year - 1]?.form === 'năm';
  return opens && /^[;,]$|^và$/.test(formAt(words, year - 2)) && year - 2 >= from ? year - 2 : to;
}

/** "Bằng khen, danh hiệu Gương mặt trẻ năm 2019": where the words about a prize outside the law begin. */
function otherPrize(words: readonly Word[], { from, to }: Range): number {
  for (let at = from; at < to; at += 1)
    if (/^(?:,|và)$/.test(formAt(words, at)) && phraseAt(prizes, words, at + 1)) return at;
  return to;
}

/**
 * "…, năm 2011 là Chiến sĩ thi đua toàn quốc", "…; năm 2013, Cờ thi đua": the year that introduces the next award of the
 * act, and its word index; null if there is none.
 */
function openedYear(
  { words }: Line,
  { behind }: Gift,
  following: Gift | undefined,
): { year: number; at: number } | null {
  return following ? yearOpening(words, behind.from + 1, following.award.from) : null;
}

/** The year right before the award at `to`, as the opening of its own clause. */
function yearOpening(words: readonly Word[], from: number, to: number): { year: number; at: number } | null {
  const apart = words[to - 1]?.form === ',' && YEAR.test(formAt(words, to - 2));
  for (let at = apart ? to - 2 : to - 1; at > Math.max(from, to - 6); at -= 1) {
    const form = formAt(words, at);
    if (/^[,;()]$/.test(form)) return null;
    if (!YEAR.test(form)) continue;
    const opener = formAt(words, at - 2);
    const opens =
      words[at - 1]?.form === 'năm' && (apart ? /^(?:[;:]|và)$/ : /^(?:[,;]|và|đến)$/).test(opener);
    return opens ? { year: Number(form), at: at - 1 } : null;
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
    if (!YEAR.test(formAt(words, at))) continue;
    const between = last === null ? [] : words.slice(last + 1, at);
    if (!between.every(({ form }) => [',', 'và', 'năm'].includes(form))) return false;
    last = at;
  }
  return last !== null;
}

/** "(2004)", "(2004, 2009)", "(2004), (2009) và (2019)": the years in the brackets right behind an award. */
function yearsAside(line: Line, at: number): number[] {
  const aside = tokenFrom(line.tokens, at);
  if (aside?.kind !== 'aside') return [];
  const years = yearsIn(line.words, aside.from, aside.to, true);
  const joined = years.length > 0 && /^(?:,|và)$/.test(formAt(line.words, aside.to));
  return joined ? [...new Set([...years, ...yearsAside(line, aside.to + 1)])] : years;
}

/** Whether a list of names with a year in brackets behind each is behind an award. */
function isOfNames({ tokens }: Line, behind: Range): boolean {
  const inside = tokensIn(tokens, behind);
  const list = inside.findIndex((token) => token.kind === 'list' || isMark(token, ':'));
  return list >= 0 && inside.slice(list).filter(({ kind }) => kind === 'aside').length > 1;
}

/** "Anh hùng Lao động - 1985", "Huân chương Lao động hạng Ba, 1990;": the year alone after a dash or a comma. */
function trailingYear(words: readonly Word[], at: number): number | null {
  const form = formAt(words, at + 1);
  const alone = /^[-,]$/.test(formAt(words, at)) && YEAR.test(form);
  return alone && /^[,;.)]$/.test(words[at + 2]?.form ?? '.') ? Number(form) : null;
}

/** The index before the reason for the award, or before a ";" with another clause behind it. */
function endOfClause(words: readonly Word[], { from, to }: Range): number {
  const end = beforeMerit(words, from, to);
  for (let at = from; at < end; at += 1)
    if (words[at]?.form === ';' && !/^(?:năm|và|hạng|\d.*)$/.test(formAt(words, at + 1))) return at;
  return end;
}

function isSpan(words: readonly Word[], range: Range): boolean {
  const year = findWord(words, range, 'năm');
  const counted = /^(?:hai|ba|\d)$/.test(formAt(words, year - 1)) && YEAR.test(formAt(words, year + 1));
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

function beforeMerit(words: readonly Word[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (cueAt(meritBook, words, at)) return at;
  return to;
}
