import { cueAt, phraseAt, phraseSet } from '../prose/phrases';
import {
  bodies,
  circumstances,
  commonFamilyNames,
  familyNames,
  forces,
  functional,
  generic,
  honorifics,
  nameEnds,
  notNames,
  offices,
  positions,
} from './tables/names';
import { approximate } from './tables/people';
import { wordsOf, type Word } from '../prose/words';

/** Who got an award: a person's name without titles, or that of a body. */
export interface Name {
  name: string;
  /** "Tổng giám đốc MISA": what the text calls a person, "" where nothing. */
  office: string;
  person: boolean;
}

const honorificBook = phraseSet(honorifics);
const officeBook = phraseSet(offices);
const forceBook = phraseSet(forces);
const bodyBook = phraseSet(bodies);
const genericBook = phraseSet([...generic, ...approximate]);
const circumstanceBook = phraseSet(circumstances);
const functionalBook = phraseSet(functional);
const notNameBook = phraseSet(notNames);
const endBook = phraseSet(nameEnds);
const positionBook = phraseSet(positions);
const LONGEST_NAME = 26;
/** "QĐND Online - Sáng 20-6": a dateline, no name. */
const DATED = /(?:^|\s)(?:sáng|chiều|tối|ngày)\s+\d/iu;
/** Before a place that is called after a person: "TP Hồ Chí Minh". */
const PLACES = new Set(['tp', 'phố', '.', 'tỉnh', 'huyện', 'quận', 'đường', 'trường']);

/** Whether a body's name may begin at this word. */
export function isBody(words: readonly Word[], at: number): boolean {
  return endOfBody(words, at) !== null;
}

/** The word behind the kind of body that is named here: "Đảng bộ, chính quyền và nhân dân" is one. */
export function endOfBody(words: readonly Word[], at: number): number | null {
  return phraseAt(bodyBook, words, at)?.next ?? null;
}

/** Whether the words at this place say who somebody is rather than name him: "Phó Cục trưởng …". */
export function isOffice(words: readonly Word[], at: number): boolean {
  return phraseAt(officeBook, words, at) !== null;
}

export function isHonorific(words: readonly Word[], at: number): boolean {
  return phraseAt(honorificBook, words, at) !== null;
}

/** Whether recipients are only described from this word on: "các cá nhân thuộc …". */
export function isGeneric(words: readonly Word[], at: number): boolean {
  return phraseAt(genericBook, words, at) !== null;
}

/** Whether a personal name of two words or more begins at this word, whatever is behind it. */
export function startsPerson(text: string, words: readonly Word[], at: number): boolean {
  const start = phraseAt(honorificBook, words, at) ? pastTitles(words.slice(at)) + at : at;
  if (isOffice(words, start)) return false;
  const person = personAt(text, words, start);
  return person !== null || (start > at && isNamePart(text, words[start]) && !isBody(words, start));
}

/** "PC02", "PA06", "PV11": a police unit's code. */
export function isCode(text: string, word: Word): boolean {
  return /^\p{Lu}{1,4}\d{1,3}$/u.test(text.slice(word.start, word.end));
}

/** Whether the kind of body says that a list of duties follows: "Phòng Kiểm tra, Giám sát và Lưu trữ hồ sơ". */
export function isFunctional(words: readonly Word[], at: number): boolean {
  return phraseAt(functionalBook, words, at) !== null;
}

/** Whether the comma at `at` stands inside the name of a body: "Sở Văn hóa, Thể thao và Du lịch". */
export function isInnerComma(words: readonly Word[], head: number, at: number): boolean {
  const [next, second] = [words[at + 1], words[at + 2]];
  if (words[at]?.form !== ',' || !next?.capital || !second || second.capital || !isFunctional(words, head))
    return false;
  if (isBody(words, at + 1) || isOffice(words, at + 1) || isHonorific(words, at + 1)) return false;
  return /^\p{L}+$/u.test(second.form) && words.slice(at + 3, at + 8).some(({ form }) => form === 'và');
}

/** Whether a circumstance ("tại …", "ngày …") begins at this word. */
export function isCircumstance(words: readonly Word[], at: number): boolean {
  return phraseAt(circumstanceBook, words, at) !== null;
}

/** The one recipient that a phrase names; null where it only describes some. */
export function nameOf(phrase: string): Name | null {
  const text = trimmed(phrase);
  const words = wordsOf(text);
  const start = pastTitles(words);
  const first = words[start];
  if (!first || words.length - start > LONGEST_NAME) return null;
  const rest = text.slice(first.start);
  const called = start > 0 ? text.slice(0, first.start).trim() : '';
  if (words[start]?.form === 'đại' && words[start + 1]?.form === 'diện') {
    return nameOf(text.slice(words[start + 2]?.start ?? text.length));
  }
  if (isOffice(words, start)) return personBehindOffice(text, words, start);
  if (phraseAt(genericBook, words, start) || isCircumstance(words, start)) return null;
  const person = personAt(text, words, start) ?? (start > 0 ? calledPerson(text, words, start) : null);
  if (!person && (phraseAt(notNameBook, words, start) || DATED.test(rest))) return null;
  const ends = words[person?.to ?? 0]?.capital === false;
  if (person && (called !== '' || ends || person.to === words.length))
    return { name: person.name, office: called, person: true };
  if (!isBody(words, start) && !isProper(rest, words.slice(start))) return null;
  const force = phraseAt(forceBook, words, start)?.next === words.length;
  if (!force && isBody(words, start) && !isParticular(rest)) return null;
  return { name: withoutPosition(rest), office: called, person: false };
}

/** Without marks around it and without the "và" before the next name, up to the first word that no name holds. */
function trimmed(phrase: string): string {
  const words = wordsOf(phrase);
  const isLoose = (word: Word) => /^(?:["':;,.…-]|và|cùng)$/u.test(word.form);
  const from = words.findIndex((word) => !isLoose(word));
  const stop = words.findIndex((_, at) => at > from && cueAt(endBook, words, at) !== null);
  const to = words.findLastIndex((word, at) => !isLoose(word) && (stop < 0 || at < stop));
  return phrase.slice(words[from]?.start ?? phrase.length, words[to]?.end);
}

/** Past "Thiếu tướng, PGS.TS", "ông", and the "tập thể" before a body's name. */
function pastTitles(words: readonly Word[]): number {
  let at = 0;
  for (;;) {
    const next = phraseAt(honorificBook, words, at)?.next;
    if (next === undefined) break;
    at = next;
    while (['.', ',', ':'].includes(words[at]?.form ?? '')) at += 1;
  }
  const body = words[at]?.form === 'tập' && words[at + 1]?.form === 'thể' && isBody(words, at + 2);
  return body ? at + 2 : at;
}

/** "Đội trưởng Đội 6 Vũ Thị Thu Hà": the name stands at the end. */
function personBehindOffice(text: string, words: readonly Word[], start: number): Name | null {
  const end = words.findIndex((word, i) => i > start && word.form === '(');
  const last = end < 0 ? words.length : end;
  const from = personBefore(text, words, start, last);
  const first = words[from ?? last];
  if (from === null || !first) return null;
  return {
    name: text.slice(first.start, words[last - 1]?.end),
    office: text.slice(words[start]?.start, first.start).trim(),
    person: true,
  };
}

/** Every personal name of three words or more that stands in a text. */
export function personsIn(text: string): Name[] {
  const words = wordsOf(text);
  const found: Name[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const titled = endsTitle(words, at);
    const known = titled || commonFamilyNames.has(textOf(text, words[at]));
    const person = known
      ? (personAt(text, words, at) ?? (titled ? calledPerson(text, words, at) : null))
      : null;
    if (!person || person.to - at < 2) continue;
    found.push({ name: person.name, office: '', person: true });
    at = person.to - 1;
  }
  return found;
}

/** "Đại tá Cao …", "cô Quàng …": a title stands right before this word. */
function endsTitle(words: readonly Word[], at: number): boolean {
  return [1, 2, 3, 4, 5].some((length) => phraseAt(honorificBook, words, at - length)?.next === at);
}

/** The first word of the personal name that ends before word `last`; null where none does. */
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
    const place = PLACES.has(words[at - 1]?.form ?? '');
    if (familyNames.has(textOf(text, words[at])) && !place) starts.push(at);
  }
  const common = starts.find((at) => commonFamilyNames.has(textOf(text, words[at])));
  const found = common ?? starts.find((at) => last - at === 3) ?? starts.find((at) => last - at === 4);
  if (found !== undefined) return found;
  const office = phraseAt(officeBook, words, start);
  return office && office.next === run && last - run >= 2 ? run : null;
}

/** A personal name that begins at this word: "Nguyễn Văn A", up to five words. */
function personAt(text: string, words: readonly Word[], start: number): { name: string; to: number } | null {
  if (!familyNames.has(textOf(text, words[start]))) return null;
  let to = start + 1;
  while (to < start + 5 && isNamePart(text, words[to])) to += isInitial(words, to) ? 2 : 1;
  const last = words[to - 1];
  return to - start >= 2 && last ? { name: text.slice(words[start]?.start, last.end), to } : null;
}

/** A name behind "ông", "nghệ nhân", "mẹ" whose family name no table holds: "bà H’Hen Niê", "ông Y Thoa". */
function calledPerson(
  text: string,
  words: readonly Word[],
  start: number,
): { name: string; to: number } | null {
  if (isBody(words, start)) return null;
  let to = start;
  while (to < start + 6 && /^(?:\p{Lu}\p{L}*|[’'])$/u.test(textOf(text, words[to]))) to += 1;
  const last = words[to - 1];
  return to > start && last ? { name: text.slice(words[start]?.start, last.end), to } : null;
}

/** "Trần Q. Nam" */
function isInitial(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.form.length === 1 && words[at + 1]?.form === '.' && words[at + 1]?.start === words[at].end
  );
}

function isNamePart(text: string, word: Word | undefined): boolean {
  return /^\p{Lu}\p{L}*$/u.test(textOf(text, word));
}

/** "Sở Y tế", "Công an tỉnh": one body, not any of its kind. */
function isParticular(name: string): boolean {
  return (
    /\p{Lu}|\d/u.test(name.slice(1)) ||
    /^đội tuyển \p{L}/iu.test(name) ||
    /^\p{Lu}.* (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)$/u.test(name)
  );
}

/** Whether a name of no known kind looks like one: "Generali Việt Nam", not "Chia sẻ niềm vui". */
function isProper(name: string, words: readonly Word[]): boolean {
  if (!/^(?:\p{Lu}|\d+[\p{L}-])/u.test(name)) return false;
  const bracket = words.findIndex(({ form }) => form === '(');
  const own = (bracket > 0 ? words.slice(0, bracket) : words).filter(({ form }) => /\p{L}/u.test(form));
  return own.filter(({ capital, form }) => !capital && !/\d/.test(form)).length * 3 <= own.length;
}

function textOf(text: string, word: Word | undefined): string {
  return word ? text.slice(word.start, word.end) : '';
}

/** "Cục X (Tổng cục Y)" keeps its bracket, "(bên trái)" goes. */
function withoutPosition(name: string): string {
  const bracket = / *\(([^()]*)\)?$/u.exec(name);
  if (!bracket) return name;
  const words = wordsOf(bracket[1] ?? '');
  const kept = phraseAt(positionBook, words, 0) === null && name.endsWith(')');
  return kept ? name : name.slice(0, bracket.index);
}
