import type { Word } from '../../prose/words';
import { endOfBody, endOfHonorific, endOfOffice, isBody, isOffice } from './kinds';
import { isAward } from '../mention/award-book';
import { phraseAt, phraseSet } from '../../prose/phrases';
import { countries, otherCountries } from '../tables/strangers';
import { familyNames, middleNames, particles } from '../tables/family-names';
import { endsName } from './name-ends';

/** Names of countries, which are no part of a person's name. */
export const countryBook = phraseSet([...countries, ...otherCountries, 'Việt Nam']);

/** Maximum length of a name in any language, in words and marks. */
const LONGEST_CALLED = 8;

/** The personal name that begins at this word: "Nguyễn Văn A", "H’Mlô Thị B", up to five words. */
export function personAt(
  text: string,
  words: readonly Word[],
  start: number,
): { name: string; to: number } | null {
  const elided = isElided(text, words, start) && isNamePart(text, words[start]);
  if (!elided && !familyNames.has(textOf(text, words[start])) && !hasMiddleName(text, words, start))
    return null;
  const first = start + (elided ? 3 : 1);
  let to = first;
  while (to < first + 4 && isNamePart(text, words[to]) && !beginsTitle(words, to))
    to += isInitial(words, to) ? 2 : isElided(text, words, to) ? 3 : 1;
  const last = words[to - 1];
  // "Đoàn Kinh tế - Quốc phòng"
  if (to - start === 2 && isBody(words, start) && isNoun(words, start + 1)) return null;
  return to > first && last ? { name: text.slice(words[start]?.start, last.end), to } : null;
}

/** "Trần Thị Lệ Giảng viên", "bà Lò Thị Mai Huân chương …": a title, an office of several words or an award behind a name. */
function beginsTitle(words: readonly Word[], at: number): boolean {
  if (isAward(words, at)) return true;
  const next = endOfHonorific(words, at) ?? endOfOffice(words, at);
  return next !== null && next > at + 1 && words[at + 1]?.capital === false;
}

/** "Vì Thị Piêng", "Hạng A Tủa": three words of which the second occurs only in personal names. */
function hasMiddleName(text: string, words: readonly Word[], start: number): boolean {
  const parts = [words[start], words[start + 1], words[start + 2]];
  if (isBody(words, start) || isBody(words, start - 1) || isOffice(words, start)) return false;
  return parts.every((word) => isNamePart(text, word)) && middleNames.has(textOf(text, parts[1]));
}

/**
 * A name after "ông", "nghệ nhân", "mẹ" with a family name that is in no table: "bà H’Hen Niê", "ông Y Thoa", "ngài Kim
 * Do-hyung", "ông Kenneth J. Atkinson", "bà Marie de la Croix".
 */
export function calledPerson(
  text: string,
  words: readonly Word[],
  start: number,
): { name: string; to: number } | null {
  // "trưởng bản Hua": what somebody heads. "Ngày Thầy thuốc Việt Nam": whose they are.
  if (isBody(words, start) || isBody(words, start - 1)) return null;
  if ((phraseAt(countryBook, words, start)?.next ?? 0) > start + 1) return null;
  let to = start;
  while (to < start + LONGEST_CALLED && (endOfBody(words, to) ?? 0) <= to + 1) {
    let part = to;
    while (to > start && particles.has(textOf(text, words[part]))) part += 1;
    const next = pastNamePart(text, words, part);
    if (next === null) break;
    to = next;
  }
  const last = words[to - 1];
  if (to === start || !last || (to === start + 1 && isNoun(words, start))) return null;
  // "chiến sĩ TNXP Đại đội 5"
  if (to === start + 1 && /^\p{Lu}{3,}$/u.test(textOf(text, last))) return null;
  return { name: text.slice(words[start]?.start, last.end), to };
}

/** "Quân nhân", "Dù hàng không": a capitalised word that the next one continues, but not "Lan và", "Lan đã". */
function isNoun(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!next || next.capital || !/^\p{L}/u.test(next.form)) return false;
  return next.form !== 'và' && !endsName(words, at + 1);
}

/** The index after "Niê", "H’Hen", "Do-hyung", "J.": one part of any people's names; null if none begins here. */
function pastNamePart(text: string, words: readonly Word[], at: number): number | null {
  if (!/^\p{Lu}\p{L}*(?:[-.]\p{L}+)*$/u.test(textOf(text, words[at]))) return null;
  if (isInitial(words, at)) return at + 2;
  return isElided(text, words, at) ? at + 3 : at + 1;
}

/** "Ksor H’Nao", "Bh’nướch": one syllable of three words. */
function isElided(text: string, words: readonly Word[], at: number): boolean {
  const [first, mark, last] = [words[at], words[at + 1], words[at + 2]];
  const joined = first?.end === mark?.start && mark?.end === last?.start;
  return joined && /^[’'`]$/u.test(textOf(text, mark)) && /^\p{L}+$/u.test(textOf(text, last));
}

/** "Trần Q. Nam": a letter with a full stop before another name. */
function isInitial(words: readonly Word[], at: number): boolean {
  const [letter, stop] = [words[at], words[at + 1]];
  const short = letter?.form.length === 1 && stop?.form === '.' && stop.start === letter.end;
  return short && words[at + 2]?.capital === true;
}

/** Whether a word is written as a syllable of a name: a capital, then letters. */
export function isNamePart(text: string, word: Word | undefined): boolean {
  return /^\p{Lu}\p{L}*$/u.test(textOf(text, word));
}

/** The word as written, with "Đ" for the look-alike "Ð". */
export function textOf(text: string, word: Word | undefined): string {
  return word ? text.slice(word.start, word.end).replaceAll('Ð', 'Đ') : '';
}
