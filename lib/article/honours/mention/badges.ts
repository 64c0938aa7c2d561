import type { Word } from '../../prose/words';

const NUMBER = /^\d{2}$/;
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
  const years = words[number]?.form ?? '';
  if (!NUMBER.test(years)) return null;
  if (!first && !(follows && SEPARATORS.has(words[at - 1]?.form ?? ''))) return null;
  const own = endOfYears(words, number + 1);
  if (own !== null) return first ? null : { years, to: own };
  return isListed(words, number) ? { years, to: number + 1 } : null;
}

/** The word after "năm tuổi Đảng" or "tuổi Đảng"; null if something else is here. */
function endOfYears(words: readonly Word[], at: number): number | null {
  const from = words[at]?.form === 'năm' ? at + 1 : at;
  if (words[from]?.form !== 'tuổi') return null;
  return words[from + 1]?.form === 'đảng' ? from + 2 : from + 1;
}

/** Whether further numbers of a list and "năm tuổi" are behind a number. */
function isListed(words: readonly Word[], from: number): boolean {
  let at = from;
  while (SEPARATORS.has(words[at + 1]?.form ?? '') && NUMBER.test(words[at + 2]?.form ?? '')) at += 2;
  return at > from && endOfYears(words, at + 1) !== null;
}
