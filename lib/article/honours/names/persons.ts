import { formAt, type Word, wordsOf } from '../../prose/words';
import {
  endOfBody,
  endOfHonorific,
  endOfOffice,
  isBody,
  isCircumstance,
  isGeneric,
  isHonorific,
  isOffice,
} from './kinds';
import { awardBook } from '../mention/award-book';
import { isFamilyName } from './family-name';
import type { Name } from './name';
import { phraseAt, phraseSet } from '../../prose/phrases';
import { isPlace } from './territories';
import { notOccupations } from '../tables/name-edges';
import { namesakes } from '../tables/namesakes';
import { commonFamilyNames, familyNames, middleNames } from '../tables/family-names';
import { endsName } from './name-ends';
import { calledPerson, countryBook, isNamePart, personAt, textOf } from './personal-name';

const otherNames = phraseSet([
  'tên thật',
  'tên khai sinh',
  'bút danh',
  'bí danh',
  'thế danh',
  'pháp danh',
  'tục danh',
]);
const namesakeBook = phraseSet(namesakes);
/** Maximum length of a kind of place, in words. */
const LONGEST_PLACE = 4;
const LONGEST_OCCUPATION = 6;
/** Maximum length of an office with its territory, in words: "Phó Chủ tịch UBND thị xã". */
const LONGEST_OFFICE = 8;

/** Whether a personal name of at least two words begins at this word, whatever follows. */
export function startsPerson(text: string, words: readonly Word[], at: number): boolean {
  const start = isHonorific(words, at) ? pastTitles(words.slice(at)) + at : at;
  if (isOffice(words, start) && !isFamilyName(words, start)) return false;
  if (pastOccupation(text, words, start, start > at) !== null) return true;
  const person = personAt(text, words, start);
  return person !== null || (start > at && calledPerson(text, words, start) !== null);
}

/** The index after "Thiếu tướng, PGS.TS", "ông", and the "tập thể" before a body's name. */
export function pastTitles(words: readonly Word[]): number {
  let at = 0;
  for (;;) {
    const next = endOfHonorific(words, at);
    if (next === null || isFamilyName(words, at)) break;
    at = pastField(words, next);
    while (['.', ',', ':', '-'].includes(formAt(words, at))) at += 1;
  }
  const body = words[at]?.form === 'tập' && words[at + 1]?.form === 'thể' && isBody(words, at + 2);
  return body ? at + 2 : at;
}

/** "Đạo diễn điện ảnh, NSND A": the field of work between two titles. */
function pastField(words: readonly Word[], from: number): number {
  let at = from;
  while (at < from + 3 && words[at]?.capital === false && /^\p{L}+$/u.test(formAt(words, at))) at += 1;
  return words[at]?.form === ',' && isHonorific(words, at + 1) ? at : from;
}

/**
 * The first word of the full name behind an occupation that is in no table: "thợ lò Phạm Đình A", "lái xe Lê Văn B";
 * null if the words at `start` are none.
 * @param titled whether a title is before it: "bác sĩ đa khoa Lê B"
 */
export function pastOccupation(
  text: string,
  words: readonly Word[],
  start: number,
  titled: boolean,
): number | null {
  // "Nữ tỷ phú Trần Thị A": the first word may begin a sentence.
  let at = start;
  if (words[at]?.capital && !words[at + 1]?.capital) at += 1;
  while (at <= start + LONGEST_OCCUPATION && words[at]?.capital === false) at += 1;
  if (at === start || !words[at]?.capital || isNamesake(words, at)) return null;
  // "các cảnh sát Lê Văn A": the plural says nothing.
  const plural = /^(?:các|những)$/.test(formAt(words, start));
  if ((isGeneric(words, start) && !plural) || isCircumstance(words, start)) return null;
  if (!areOfOccupation(words, start, at, titled)) return null;
  const person = personAt(text, words, at);
  const isFull = person !== null && person.to - at > (titled ? 1 : 2);
  const ends = isFull && (!/^\p{L}/u.test(formAt(words, person.to)) || endsName(words, person.to));
  return ends || (isFull && words[person.to]?.form === 'và') ? at : null;
}

/** Whether words before a name may say what somebody does, and name neither a body, a place nor an office. */
function areOfOccupation(words: readonly Word[], start: number, to: number, titled: boolean): boolean {
  for (let at = start; at < to; at += 1) {
    const form = formAt(words, at);
    // "bác sĩ của đoàn Lê Văn A"
    const ofBody = titled && form === 'của' && isBody(words, at + 1);
    if ((notOccupations.includes(form) && !ofBody) || !/^\p{L}+$/u.test(form)) return false;
    // "dân quân xã An Phú"; "chiến sĩ nghĩa vụ Lê Văn A" is in small letters, behind a title.
    if (isPlace(words, at) || (isBody(words, at) && !titled)) return false;
    // "đồng tác giả Lê Văn A"
    const closing = at > start && endOfHonorific(words, at) === to;
    if (isOffice(words, at) || (isHonorific(words, at) && !closing) || endsName(words, at)) return false;
    if (closing) return true;
  }
  return true;
}

/** Every personal name of at least three words in a text. */
export function personsIn(text: string): Name[] {
  const words = wordsOf(text);
  const found: Name[] = [];
  for (let at = 0; at < words.length; at += 1) {
    // "Bà mẹ Việt Nam anh hùng"
    const award = phraseAt(awardBook, words, at);
    if (award) {
      at = award.next - 1;
      continue;
    }
    // "Thiếu tá QNCN Lê Văn A"
    if (isHonorific(words, at) && /^\p{Lu}{2,}$/u.test(textOf(text, words[at]))) continue;
    const titled = endsTitle(words, at);
    const known =
      titled ||
      commonFamilyNames.has(textOf(text, words[at])) ||
      middleNames.has(textOf(text, words[at + 1]));
    const person = known
      ? (personAt(text, words, at) ?? (titled ? calledPerson(text, words, at) : null))
      : null;
    if (!person || person.to - at < (isBody(words, at) ? 3 : 2) || (!titled && isPlaceName(text, words, at)))
      continue;
    // "Nhà văn A, tên khai sinh B": one person by two names.
    if (found.length > 0 && isOtherName(words, at)) continue;
    found.push({ name: person.name, office: '', person: true });
    at = person.to - 1;
  }
  return found;
}

/** "Trường THPT Lê Lợi", "quê xã Lê Lợi", "huyện Võ Nhai", but not "Bí thư Đảng ủy xã Lê Văn Sơn", "Chủ tịch UBND huyện Lê Sơn". */
function isPlaceName(text: string, words: readonly Word[], at: number): boolean {
  if (!isPlace(words, at - 1)) return isNamesake(words, at);
  if (middleNames.has(textOf(text, words[at + 1]))) return false;
  let from = at - 1;
  while (from > 0 && at - from < LONGEST_OFFICE && /^[\p{L}\p{N}]/u.test(formAt(words, from - 1))) from -= 1;
  return !words.slice(from, at).some((_, i) => isOffice(words, from + i));
}

/** "tên thật là", "bút danh": another name of the person before. */
function isOtherName(words: readonly Word[], at: number): boolean {
  const to = /^(?:là|:)$/.test(formAt(words, at - 1)) ? at - 1 : at;
  return [2, 3].some((length) => phraseAt(otherNames, words, to - length)?.next === to);
}

/** "Đại tá Cao …", "cô Quàng …": a title is right before this word, and not as a body's, "Bệnh viện Điều dưỡng Sầm Sơn". */
function endsTitle(words: readonly Word[], at: number): boolean {
  return [1, 2, 3, 4, 5].some((length) => {
    const from = at - length;
    if (endOfHonorific(words, from) !== at) return false;
    return !(words[from]?.capital === true && [1, 2].some((back) => endOfBody(words, from - back) === from));
  });
}

/** The first word of the personal name that ends before word `last`; null if none does. */
export function personBefore(
  text: string,
  words: readonly Word[],
  start: number,
  last: number,
): number | null {
  let run = last;
  while (run - 1 > start && isNamePart(text, words[run - 1])) run -= 1;
  const from = Math.max(run, last - 4);
  const starts: number[] = [];
  for (let at = from; at <= last - 2; at += 1) {
    if (familyNames.has(textOf(text, words[at])) && !isNamesake(words, at)) starts.push(at);
  }
  const common = starts.find((at) => commonFamilyNames.has(textOf(text, words[at])));
  const found = common ?? starts.find((at) => last - at === 3) ?? starts.find((at) => last - at === 4);
  if (found !== undefined) return found;
  // "Hiệu trưởng Trường A"
  if (endOfOffice(words, start) !== run || isBody(words, run)) return null;
  // "Đại sứ Hàn Quốc Lý A", but "Giám đốc Đức Anh Tuấn"
  const country = phraseAt(countryBook, words, run)?.next;
  const name = country !== undefined && (country === last || country - run > 1) ? country : run;
  // "Chủ tịch HĐQT Vinamex"
  const short = /^\p{Lu}{2,}$/u.test(textOf(text, words[name]));
  return last - name >= 2 && !short ? name : null;
}

/** "Trường THPT Lê Hồng Phong", "TP. Hồ Chí Minh": the name from this word on is a place's. */
function isNamesake(words: readonly Word[], at: number): boolean {
  const end = words[at - 1]?.form === '.' ? at - 1 : at;
  for (let from = end - 1; from >= Math.max(0, end - LONGEST_PLACE); from -= 1)
    if (phraseAt(namesakeBook, words, from)?.next === end) return true;
  return false;
}
