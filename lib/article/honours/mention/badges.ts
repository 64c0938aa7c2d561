import { phraseAt, phraseSet } from '../../prose/phrases';
import { formAt, type Word } from '../../prose/words';
import { numberAt } from '../names/numbers';

const NUMBER = /^\d{2}$/;
const holderBook = phraseSet(['đảng viên', 'đồng chí', 'đồng chí đảng viên', 'người']);
const receipts = phraseSet(['nhận', 'được nhận', 'đạt', 'đủ', 'có']);
const SEPARATORS = new Set([',', 'và', ';', '-']);

/** One of several badges that share their noun: "Huy hiệu 30, 40 và 50 năm tuổi Đảng". */
export interface Badge {
  years: string;
  to: number;
}

/**
 * The badge at word `at`: the first of "Huy hiệu 30, 40 và 50 năm tuổi Đảng", or one of the others if a badge is named
 * before; null if there is none.
 */
export function badgeAt(words: readonly Word[], at: number, follows: boolean): Badge | null {
  const first = words[at]?.form === 'huy' && words[at + 1]?.form === 'hiệu';
  const number = first ? at + 2 : at;
  const years = formAt(words, number);
  if (!NUMBER.test(years)) return null;
  if (!first && !(follows && SEPARATORS.has(formAt(words, at - 1)))) return null;
  const own = endOfYears(words, number + 1);
  if (own !== null) return first ? null : { years, to: own };
  return isListed(words, number) ? { years, to: number + 1 } : null;
}

/**
 * "2 đảng viên 60 năm", "5 đồng chí nhận 40 năm tuổi Đảng": the badge of those who are counted, in a sentence about
 * badges; null if there is none.
 */
export function countedBadgeAt(words: readonly Word[], at: number): (Badge & { count: number }) | null {
  const number = numberAt(words, at);
  const holders = number && phraseAt(holderBook, words, number.next);
  if (!holders) return null;
  const verb = phraseAt(receipts, words, holders.next);
  const from = verb?.next ?? holders.next;
  const years = formAt(words, from);
  if (!NUMBER.test(years) || !/^(?:năm|tuổi)$/.test(formAt(words, from + 1))) return null;
  const to = endOfYears(words, from + 1) ?? from + 2;
  const isAge = words[to]?.form === 'đời';
  return isOfBadges(words, at) && !isAge ? { years, to, count: number.value } : null;
}

/** Whether the sentence names "huy hiệu" before this word. */
function isOfBadges(words: readonly Word[], at: number): boolean {
  for (let before = at - 1; before > 0; before -= 1)
    if (words[before]?.form === 'hiệu' && words[before - 1]?.form === 'huy') return true;
  return false;
}

/** The word after "năm tuổi Đảng" or "tuổi Đảng"; null if something else is here. */
function endOfYears(words: readonly Word[], at: number): number | null {
  const from = words[at]?.form === 'năm' ? at + 1 : at;
  if (words[from]?.form !== 'tuổi') return null;
  return words[from + 1]?.form === 'đảng' ? from + 2 : from + 1;
}

/** Whether further numbers of a list and "năm tuổi" are behind a number, each with or without its "năm". */
function isListed(words: readonly Word[], from: number): boolean {
  let at = from;
  for (;;) {
    const separator = words[at + 1]?.form === 'năm' ? at + 2 : at + 1;
    if (!SEPARATORS.has(formAt(words, separator)) || !NUMBER.test(formAt(words, separator + 1))) break;
    at = separator + 1;
  }
  return at > from && endOfYears(words, at + 1) !== null;
}
