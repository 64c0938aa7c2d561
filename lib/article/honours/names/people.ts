import { phraseAt, phraseBook, phraseSet } from '../../prose/phrases';
import { commonFamilyNames } from '../tables/family-names';
import { forces } from '../tables/kinds-of-bodies';
import { notOccupations } from '../tables/name-edges';
import { approximate, collectiveUnits, individualUnits } from '../tables/people';
import { fold, formAt, type Word } from '../../prose/words';
import { isAward } from '../mention/award-book';
import { numberAt } from './numbers';
import { endOfBody, endOfHonorific, endOfOffice } from './kinds';
import { endsName } from './name-ends';
import { isPlace } from './territories';

/** Number of recipients; null if the text does not say. */
export interface People {
  collectives: number | null;
  individuals: number | null;
}

const units = phraseBook<keyof People>([
  ...collectiveUnits.map((unit) => [unit, 'collectives'] as const),
  ...individualUnits.map((unit) => [unit, 'individuals'] as const),
]);
const vague = phraseSet(approximate);
/** "ba cảnh sát Lê Văn A": a body elsewhere. */
const forceBook = phraseSet([...forces, 'cảnh sát', 'bộ đội']);
/** Public bodies of which there is one in each place. */
const departments = phraseSet(['sở', 'phòng', 'cục', 'chi cục', 'tổng cục', 'ban', 'hội']);
const families = new Set(Array.from(commonFamilyNames, fold));
/** Maximum length of an occupation that is in no table, in words. */
const LONGEST_TRADE = 5;
/** Before a number of persons. */
const COUNTING = /^(?:[,;:(]|và|cùng|cho|gồm|có|là)$/;

/**
 * "29 tập thể", "02 lượt cá nhân", "3 phòng, chi cục": a number and its unit. "Gần 200 doanh nghiệp" and "9 tập thể và
 * cá nhân" give no number of either kind.
 */
export function peopleAt(words: readonly Word[], at: number): { value: People; next: number } | null {
  const number = numberAt(words, at);
  if (!number) return null;
  const counted = words[number.next]?.form === 'lượt' ? number.next + 1 : number.next;
  const unit = phraseAt(units, words, counted) ?? holdersAt(words, at, counted);
  if (!unit || isLegalForm(words, at) || isDeed(words, at, unit.next) || isYear(words, at)) return null;
  if (isOfName(words, at, counted, unit.next)) return null;
  const mixed = otherUnits(words, unit.next);
  const exact =
    !(at > 0 && phraseAt(vague, words, at - 1)) && mixed.kinds.every((kind) => kind === unit.value);
  const value: People = { collectives: null, individuals: null };
  if (exact && words[mixed.next]?.form !== 'khác') value[unit.value] = number.value;
  // "Bốn thanh niên tình nguyện Lê Văn A"
  const trade = unit.value === 'individuals' ? endOfTrade(words, mixed.next) : null;
  const field =
    phraseAt(departments, words, counted)?.next === mixed.next ? endOfField(words, mixed.next) : null;
  return { value, next: trade ?? field ?? mixed.next };
}

/** "8 Sở Giáo dục và Đào tạo", "4 Cục Hải quan": the word after what departments are there for, which names none of them. */
function endOfField(words: readonly Word[], from: number): number {
  let to = from;
  for (let at = from; words[at]?.capital; at = to + 1) {
    const [second, third] = [words[at + 1], words[at + 2]];
    if (second?.capital) return to;
    const pair = /^\p{L}/u.test(second?.form ?? '') && second?.form !== 'và' && !endsName(words, at + 1);
    to = pair ? at + 2 : at + 1;
    if (!/^(?:và|-)$/.test(pair ? (third?.form ?? '') : (second?.form ?? ''))) return to;
  }
  return to;
}

/**
 * "Hai phó giám đốc", "hai thủ môn", "2 ông A và B": persons by their office or title. "Năm 2020 Chủ tịch …" counts
 * nobody.
 */
function holdersAt(
  words: readonly Word[],
  at: number,
  counted: number,
): { value: 'individuals'; next: number } | null {
  const inDigits = /^\d/.test(formAt(words, at));
  if (words[counted]?.capital !== false || (inDigits && !/^\d{1,2}$/.test(formAt(words, at)))) return null;
  // "hai vợ chồng ông A"
  if (endOfHonorific(words, at) !== null) return null;
  // "và 2 phó giám đốc", but not "ngày 2 phó giám đốc"
  const counts = !inDigits || at === 0 || COUNTING.test(formAt(words, at - 1));
  const next =
    (counts ? endOfOffice(words, counted) : null) ??
    endOfHonorific(words, counted) ??
    (counts && words[at]?.form !== 'năm' ? endOfTrade(words, counted) : null);
  return next === null ? null : { value: 'individuals', next };
}

/** "hai thợ mỏ Nguyễn Văn A": the word after an occupation that is in no table, before a full name. */
function endOfTrade(words: readonly Word[], from: number): number | null {
  let at = phraseAt(forceBook, words, from)?.next ?? from;
  while (at < from + LONGEST_TRADE && isOfTrade(words, at)) at += 1;
  const isFull = [at, at + 1, at + 2].every((i) => words[i]?.capital === true);
  return at > from && isFull && families.has(formAt(words, at)) ? at : null;
}

function isOfTrade(words: readonly Word[], at: number): boolean {
  const { form = '', capital } = words[at] ?? {};
  if (capital !== false || !/^\p{L}+$/u.test(form) || notOccupations.includes(form)) return false;
  return endOfBody(words, at) === null && !isPlace(words, at) && !isAward(words, at) && !endsName(words, at);
}

/** "Năm 2016, 2018 đơn vị được …": years, not a number of recipients. */
function isYear(words: readonly Word[], at: number): boolean {
  if (!/^(?:19|20)\d\d$/.test(formAt(words, at))) return false;
  let before = at - 1;
  while (/^(?:(?:19|20)\d\d|,|và)$/.test(formAt(words, before))) before -= 1;
  return words[before]?.form === 'năm';
}

/**
 * "thôn 5 xã Tân An", "lớp 11 Trường A", "Đại đội 5 tiểu đoàn 2": the number of a small place, a class or a unit, in a
 * larger one with its name.
 */
function isOfName(words: readonly Word[], at: number, counted: number, next: number): boolean {
  if (/^(?:lớp|số|khóa|ngõ|ngách|đường)$/.test(formAt(words, at - 1))) return true;
  // "307 mẹ ở 3 huyện A, B và C": where they live.
  if (/^(?:ở|tại|trên|thuộc)$/.test(formAt(words, at - 1)) && isPlace(words, counted)) return true;
  const ends = [1, 2].some((back) => endOfBody(words, at - back) === at);
  if (isPlace(words, counted)) return ends && words[counted + 1]?.capital === true;
  return ends && /^\d/.test(formAt(words, next));
}

/** "Công ty trách nhiệm hữu hạn một thành viên": part of a company's name. */
function isLegalForm(words: readonly Word[], at: number): boolean {
  const near = words.slice(Math.max(0, at - 3), at);
  return near.some(({ form }) => form === 'hạn' || form === 'tnhh') && words[at + 1]?.form === 'thành';
}

/** "Tổng công ty Dệt 15 tổ chức lễ": the number ends a name, and "tổ chức" is a verb. */
function isDeed(words: readonly Word[], at: number, next: number): boolean {
  if (words[next - 1]?.form !== 'chức' || words[next - 2]?.form !== 'tổ') return false;
  return (
    words[at - 1]?.capital === true ||
    /^(?:lễ|hội|buổi|chương|kỷ|đón|trọng|long|đêm|cuộc)$/.test(formAt(words, next))
  );
}

/** The word after a unit ("tập thể", "cá nhân") that begins here; null if none does. */
export function endOfUnit(words: readonly Word[], at: number): number | null {
  return phraseAt(units, words, at)?.next ?? null;
}

/** "11 bác sĩ, dược sĩ được": a title that is nobody's in particular. */
function titleAt(words: readonly Word[], at: number): { value: keyof People; next: number } | null {
  const next = endOfHonorific(words, at);
  return next !== null && words[next]?.capital === false ? { value: 'individuals', next } : null;
}

/** Further units that share the first one's number: "3 phòng, chi cục". */
function otherUnits(words: readonly Word[], at: number): { kinds: (keyof People)[]; next: number } {
  const kinds: (keyof People)[] = [];
  let next = at;
  for (;;) {
    const joined = [',', 'và', '/'].includes(formAt(words, next));
    // "320 cá nhân, Chiến sĩ thi đua cho 45 cá nhân"
    const unit =
      joined && !isAward(words, next + 1)
        ? (phraseAt(units, words, next + 1) ?? titleAt(words, next + 1))
        : null;
    if (!unit) return { kinds, next };
    kinds.push(unit.value);
    next = unit.next;
  }
}
