import { phraseAt, phraseSet } from '../../prose/phrases';
import { bracketed } from './brackets';
import { forces } from '../tables/kinds-of-bodies';
import { notNames } from '../tables/name-edges';
import { anyBody, shortNames } from '../tables/referents';
import { positions } from '../tables/titles';
import { fold, formAt, type Word, wordsOf } from '../../prose/words';
import { calledPerson, personAt } from './personal-name';
import { pastOccupation, pastTitles, personBefore } from './persons';
import { endOfBody, endOfOffice, genericBook, isBody, isCircumstance, isKin, isOffice } from './kinds';
import { isFamilyName } from './family-name';
import type { Name } from './name';
import { closesName, isOfSeveral } from './territories';
import { endsName } from './name-ends';

const shortBook = phraseSet([...anyBody, ...shortNames]);
const unitBook = phraseSet(['đơn vị', 'tập thể', 'cá nhân', 'hộ', 'người', 'đại diện', 'trưởng nhóm']);
const forceBook = phraseSet(forces);
const notNameBook = phraseSet(notNames);
const positionBook = phraseSet(positions);
/** Maximum length of a name in words, without those in brackets. */
export const LONGEST_NAME = 26;
/** "Quân khu 1, 2, 3": several bodies whose names are left out. */
const NUMBERED = /\d, \d+(?=$|,)/u;
/** "Công ty CP", "Công ty TNHH MTV", "trường ĐH": no name by itself. */
const LEGAL_FORM = /(?<=\s)(?:CP|TNHH|MTV|ĐH|CĐ|THPT|THCS|TH|MN)(?![\p{L}\p{N}])/gu;
/** "Hạt", "Trạm": one syllable of Vietnamese, which only begins a sentence. */
const SYLLABLE =
  /^(?:ngh?|[ckgpt]h|nh|tr|qu|gi|[bcdđghklmnpqrstvx])?[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]{1,3}(?:ng|nh|ch|[cmnpt])?$/u;
/** "QĐND Online - Sáng 20-6": a dateline, no name. */
const DATED = /(?:^|[\s–-])(?:sáng|chiều|tối|ngày)\s+\d/iu;

/** "18-5-2001", "năm 2003", "tháng 3/2010": when, in brackets. */
const DATE = /^(?:(?:sáng|chiều|tối) )?(?:(?:ngày|tháng|năm) )?(?:\d{1,2}[/.-]){0,2}\d{4}$/iu;

/** The one recipient that a phrase names; null if it only describes some. */
export function nameOf(phrase: string): Name | null {
  const text = withoutOwner(trimmed(phrase));
  const words = wordsOf(text);
  const start = pastTitles(words);
  if (start >= words.length || words.length - start - bracketed(words).size > LONGEST_NAME) return null;
  if (words[start]?.form === 'đại' && words[start + 1]?.form === 'diện')
    return nameOf(text.slice(words[start + 2]?.start ?? text.length));
  // "Cán bộ và nhân dân xã A" is a body.
  const described = Math.max(endOfOffice(words, start) ?? 0, phraseAt(genericBook, words, start)?.next ?? 0);
  const ofBody = (endOfBody(words, start) ?? 0) > described;
  if (ofBody && isOfSeveral(words, start, words.length)) return null;
  const explained = start > 0 && !ofBody ? pastBracket(text, words, start) : null;
  if (explained !== null) return nameOf(text.slice(words[explained]?.start));
  if (isOffice(words, start) && !ofBody && !isFamilyName(words, start))
    return personBehindOffice(text, words, start);
  const occupied = pastOccupation(text, words, start, start > 0);
  if (occupied !== null) return nameOf(text.slice(words[occupied]?.start));
  const person = personAt(text, words, start) ?? (start > 0 ? calledPerson(text, words, start) : null);
  // "Bà Vì Thị Piêng", "ông Từ Văn A"
  const named = person !== null && (start > 0 || person.to - start > 2);
  if (!named && !ofBody && (phraseAt(genericBook, words, start) || isCircumstance(words, start))) return null;
  return (person && personOf(text, words, start, person)) ?? bodyOf(text, words, start, person !== null);
}

/** The person with whose name a phrase begins; null if it goes on like a body's: "Nguyễn Du Hà Nội". */
function personOf(
  text: string,
  words: readonly Word[],
  start: number,
  { name, to }: { name: string; to: number },
): Name | null {
  if (start === 0 && words[to]?.capital !== false && to < words.length) return null;
  const person = { name, office: officeBefore(text, words, start), person: true };
  return words[to]?.form === '(' && isKin(words, to + 1) ? { ...person, forAnother: 'kin' } : person;
}

/** The body that a phrase names; null if it only describes one, or is no name at all. */
function bodyOf(text: string, words: readonly Word[], start: number, isPerson: boolean): Name | null {
  const rest = text.slice(words[start]?.start);
  if (!isPerson && (phraseAt(notNameBook, words, start) || DATED.test(rest) || NUMBERED.test(rest)))
    return null;
  if (words.length - start === 1 && SYLLABLE.test(fold(rest))) return null;
  const isKnown = isBody(words, start);
  // "đảng viên Chi bộ A": anybody of it.
  if (isKnown ? isMember(words, start) : !isProper(rest, words.slice(start))) return null;
  const force = phraseAt(forceBook, words, start)?.next === words.length;
  if (!force && isKnown && !isParticular(rest)) return null;
  return { name: withoutPosition(rest), office: officeBefore(text, words, start), person: false };
}

/** The titles before a name: "" without any. */
function officeBefore(text: string, words: readonly Word[], start: number): string {
  return start > 0 ? text.slice(0, words[start]?.start).trim() : '';
}

/** "Trung tá Quân nhân chuyên nghiệp (QNCN) Lê Văn A": the first word of the full name behind a bracket in a title. */
function pastBracket(text: string, words: readonly Word[], start: number): number | null {
  const bracket = words.findLastIndex(({ form }) => form === ')');
  if (bracket < start || personAt(text, words, start)) return null;
  return personBefore(text, words, bracket, words.length) === bracket + 1 ? bracket + 1 : null;
}

/** Removes surrounding marks and the "và" before the next name, and cuts at the first word that no name contains. */
function trimmed(phrase: string): string {
  const words = wordsOf(phrase);
  const isLoose = (word: Word) => /^(?:["':;,.…-]|và|cùng)$/u.test(word.form);
  const from = words.findIndex((word) => !isLoose(word));
  const inside = bracketed(words);
  const stop = words.findIndex((_, at) => at > from && !inside.has(at) && endsHere(words, at));
  const to = words.findLastIndex((word, at) => !isLoose(word) && (stop < 0 || at < stop));
  const text = phrase.slice(words[from]?.start ?? phrase.length, words[to]?.end);
  // "nhóm tình nguyện “Biển xanh”": a quotation mark that closes one inside the name is part of it.
  const closing = phrase.slice(words[to]?.end).charAt(0);
  return closing === '”' && text.lastIndexOf('“') > text.lastIndexOf('”') ? text + closing : text;
}

/** "Tàu 211 của Lữ đoàn", "Khoa Dược của bệnh viện": without the larger body, which the text names elsewhere. */
function withoutOwner(text: string): string {
  if (!text.includes(' của ')) return text;
  const words = wordsOf(text);
  const of = words.findLastIndex(({ form }) => form === 'của');
  const ends = of > 1 && phraseAt(shortBook, words, of + 1)?.next === words.length;
  return ends ? text.slice(0, words[of - 1]?.end) : text;
}

/** Whether no name contains this word, except the "tổ chức" of "Liên hiệp các tổ chức hữu nghị". */
function endsHere(words: readonly Word[], at: number): boolean {
  return (
    (endsName(words, at) && words[at - 1]?.form !== 'các') ||
    closesName(words, at) ||
    isCongress(words, at) ||
    isSpan(words, at)
  );
}

/** "Đoàn trường A 4 năm liên tục", "45 năm Công ty B": a number of years. */
export function isSpan(words: readonly Word[], at: number): boolean {
  return words[at + 1]?.form === 'năm' && /^\d+$/.test(formAt(words, at));
}

/** "Chi hội A Đại hội nhiệm kỳ 2022 - 2027": what a headline says of a body, with a capital. */
export function isCongress(words: readonly Word[], at: number): boolean {
  const [first, second, third] = [words[at]?.form, words[at + 1]?.form, formAt(words, at + 2)];
  return first === 'đại' && second === 'hội' && /^(?:nhiệm|lần|đại|khóa)$/.test(third);
}

/** "Đội trưởng Đội 6 Vũ Thị Thu Hà": the name is at the end. */
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

/** Whether a form of address is right before this word, and not the "tập thể" of "tập thể Cục A". */
function isMember(words: readonly Word[], start: number): boolean {
  return start > 0 && words[start - 1]?.form !== 'thể';
}

/** "Sở Y tế", "Công an tỉnh": one body, not any of its kind, as "doanh nghiệp thuộc Bộ A". */
function isParticular(name: string): boolean {
  const words = wordsOf(name);
  const to = endOfBody(words, 0) ?? 1;
  const kind = words[to - 1]?.end ?? 1;
  if (['thuộc', 'của', 'trực', 'trên', 'ở', 'tại', 'do'].includes(formAt(words, to))) return false;
  // "Ban Giám hiệu nhà trường"
  if (/ (?:nhà trường|đơn vị|cơ quan|công ty|bệnh viện|các cấp)$/u.test(name)) return false;
  return (
    /\p{Lu}|\d/u.test(name.slice(kind).replace(LEGAL_FORM, '')) ||
    /^đội tuyển \p{L}/iu.test(name) ||
    /^\p{Lu}.* (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|ngành)$/u.test(name)
  );
}

/** Whether a name of unknown kind looks like one: "Generali Việt Nam", not "Chia sẻ niềm vui". */
function isProper(name: string, words: readonly Word[]): boolean {
  if (!/^(?:\p{Lu}|\d+[\p{L}-])/u.test(name)) return false;
  const bracket = words.findIndex(({ form }) => form === '(');
  const own = (bracket > 0 ? words.slice(0, bracket) : words).filter(({ form }) => /\p{L}/u.test(form));
  // "NHCSXH chi nhánh Hà Sơn"
  const most = /^\p{Lu}{3,}\P{L}/u.test(name) ? 2 : 3;
  return own.filter(({ capital, form }) => !capital && !/\d/.test(form)).length * most <= own.length;
}

/** "Cục X (Tổng cục Y)" keeps its bracket; "(bên trái)", "(đơn vị dẫn đầu Cụm)", "(năm 2003)" are removed. */
function withoutPosition(name: string): string {
  const bracket = / *\(([^()]*)\)?$/u.exec(name);
  if (!bracket) return name;
  const words = wordsOf(bracket[1] ?? '');
  const kept =
    phraseAt(positionBook, words, 0) === null &&
    phraseAt(unitBook, words, 0) === null &&
    !DATE.test(bracket[1] ?? '') &&
    name.endsWith(')');
  return kept ? name : name.slice(0, bracket.index);
}
