import { endOfBody, isBody } from './names/kinds';
import { personAt } from './names/personal-name';
import { startsPerson } from './names/persons';
import { awardAt } from './mention/mention';
import type { AwardToken } from './mention/award-token';
import { isAward } from './mention/award-book';
import { numberAt } from './names/numbers';
import { peopleAt, type People } from './names/people';
import { phraseAt, phraseBook, phraseSet } from '../prose/phrases';
import { notUnreal, real, unreal } from './tables/moods';
import { recordLabels } from './tables/leads';
import { contests } from './tables/strangers';
import { lists, notVerbs, verbs, type Role } from './tables/verbs';
import { formAt, type Word } from '../prose/words';

interface At {
  /** Word indexes: the first, and the one after the last. */
  from: number;
  to: number;
}

/** The words and phrases of a sentence that matter to the grammar; all others are part of a name or ignored. */
export type Token =
  | AwardToken
  | ({ kind: 'people'; people: People } & At)
  | ({ kind: 'verb'; role: Role } & At)
  | ({ kind: 'passive' } & At)
  | ({ kind: 'real' | 'unreal' | 'list' | 'by' } & At)
  | ({ kind: 'aside'; inner: Token[] } & At)
  | ({ kind: 'mark'; mark: string } & At);

const verbBook = phraseBook(verbs);
const other = phraseSet([...notVerbs, ...notUnreal]);
const unrealBook = phraseSet(unreal);
const realBook = phraseSet(real);
const labels = phraseSet(recordLabels);
const listBook = phraseSet(lists);
const contestBook = phraseSet(contests);
/** Maximum length in words of a bracket; a longer one is treated as if it were absent. */
const LONGEST_ASIDE = 300;
/** Maximum length in words of a craft between a title and a name. */
const LONGEST_CRAFT = 6;
/** Maximum distance in words between a title and another award that is given to who has it. */
const LONGEST_GIFT = 8;
/** Maximum length in words of "do Chủ tịch nước trao tặng", with the longest names of offices. */
const LONGEST_GIVER = 14;
/** Maximum length in words of the field of a prize: "về khoa học và công nghệ". */
const LONGEST_FIELD = 8;
const marks = new Set([',', ';', ':', '|', 'và', '(', ')', '-', '.', '+', 'cùng']);

/** Splits a sentence's words into tokens, left to right, longest phrase first. */
export function scan(text: string, words: readonly Word[], earlier: AwardToken | undefined): Token[] {
  return scanRange({ text, words, earlier, asides: asidesOf(words) }, pastLabel(words), words.length);
}

/** The index after "Khen thưởng:", the label of a record, which is no verb; 0 if there is none. */
function pastLabel(words: readonly Word[]): number {
  const label = phraseAt(labels, words, 0);
  return label && words[label.next]?.form === ':' ? label.next : 0;
}

/** "tặng danh hiệu … cho 267 Mẹ Việt Nam anh hùng", "tặng Bằng khen 9 chiến sĩ thi đua": those who receive it, by a title. */
function isHolder(words: readonly Word[], award: AwardToken, last: AwardToken | undefined): boolean {
  const given = /^(?:cho|tới|đến)$/.test(formAt(words, award.from - 1));
  const follows = last?.to === award.from && last.count === null && last.award.title !== true;
  return last !== undefined && (given || follows) && award.count !== null && award.award.title === true;
}

interface Sentence {
  text: string;
  words: readonly Word[];
  /** The last award of the sentence before. */
  earlier: AwardToken | undefined;
  /** The end of the bracket that opens at a word. */
  asides: ReadonlyMap<number, number>;
}

function scanRange(sentence: Sentence, from: number, end: number): Token[] {
  const { words } = sentence;
  const tokens: Token[] = [];
  let last: AwardToken | undefined;
  for (let at = from; at < end;) {
    const token = tokenAt(sentence, at, last);
    if (token) tokens.push(token);
    if (token?.kind === 'award') last = token;
    // "Huân chương Ít-xa-la hạng Ba", "trong cuộc thi, hạng Nhất": the rank does not belong to the award before it.
    else if (!token && (isUnknownOrder(words, at) || phraseAt(contestBook, words, at))) last = undefined;
    at = token?.to ?? phraseAt(other, words, at)?.next ?? at + 1;
  }
  return tokens;
}

function tokenAt(sentence: Sentence, at: number, last: AwardToken | undefined): Token | null {
  const { text, words, earlier } = sentence;
  const aside = sentence.asides.get(at);
  if (aside) return { kind: 'aside', inner: scanRange(sentence, at + 1, aside - 1), from: at, to: aside };
  // "trao tặng ông Lê Văn Tám danh hiệu …": no number.
  if (words[at]?.capital && numberAt(words, at) && isInName(text, words, at)) return null;
  const award = awardAt(text, words, at, last, earlier);
  if (award && isHolder(words, award, last)) {
    const of = words.findIndex(({ form }, i) => i > at && i < award.to && /^(?:của|từ)$/.test(form));
    return {
      kind: 'people',
      people: { collectives: null, individuals: award.count },
      from: at,
      to: of < 0 ? award.to : of,
    };
  }
  if (award) return isAddress(text, words, award, last) ? null : award;
  const verb = phraseAt(verbBook, words, at);
  const none = phraseAt(other, words, at);
  if (none && !(verb && verb.next > none.next)) return null;
  if (isInName(text, words, at) || isInPlace(text, words, at)) return null;
  const people = peopleAt(words, at);
  if (people) return { kind: 'people', people: people.value, from: at, to: people.next };
  const fact = isOfBody(words, at) || isSuspect(words, at) || isAntecedent(text, words, at);
  const cue = fact ? null : phraseAt(unrealBook, words, at);
  if (cue) return { kind: 'unreal', from: at, to: cue.next };
  if (verb) return { kind: 'verb', role: verb.value, from: at, to: pastPair(words, verb) };
  const list = phraseAt(listBook, words, at);
  if (list) return { kind: 'list', from: at, to: list.next };
  const real = phraseAt(realBook, words, at);
  if (real) return { kind: 'real', from: at, to: real.next };
  const form = formAt(words, at);
  if (last && form === 'thuộc' && words[at + 1]?.form === 'về' && at - last.to <= LONGEST_FIELD)
    return { kind: 'verb', role: 'give', from: at, to: at + 2 };
  if (form === 'được') {
    // "một lần được bằng khen"
    const given = awardAt(text, words, at + 1) !== null;
    return given
      ? { kind: 'verb', role: 'receive', from: at, to: at + 1 }
      : { kind: 'passive', from: at, to: at + 1 };
  }
  if (form === 'do' || form === 'bởi') return { kind: 'by', from: at, to: at + 1 };
  return marks.has(form) ? { kind: 'mark', mark: form, from: at, to: at + 1 } : null;
}

/** "tặng, truy tặng", "phong tặng và truy tặng": two verbs for one act. */
function pastPair(words: readonly Word[], { value, next }: { value: Role; next: number }): number {
  const joined = /^(?:,|và|\/|-)$/.test(formAt(words, next)) ? phraseAt(verbBook, words, next + 1) : null;
  return value === 'give' && joined?.value === 'give' ? joined.next : next;
}

/** "Phạm Như Hà", "Nguyễn Văn Được": the second or third word of a person's name. */
function isInName(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word?.capital || /^\p{Lu}{2}/u.test(text.slice(word.start, word.end))) return false;
  return [1, 2, 3].some((back) => (personAt(text, words, at - back)?.to ?? 0) > at);
}

/** "cửa khẩu Trà Lĩnh", "nhóm Phong Vân", "sông Như Ý": a verb's or list word's syllable as part of a name. */
function isInPlace(text: string, words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !word?.capital) return false;
  if (phraseAt(listBook, words, at)) return next?.capital === true;
  if (phraseAt(verbBook, words, at)?.next !== at + 1) return false;
  const isNamePart = ({ start, end }: Word) => /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end));
  if (!isNamePart(word)) return false;
  const goesOn = next !== undefined && isNamePart(next) && !isAward(words, at + 1);
  return isNamePart(before) || (goesOn && /^\p{Ll}/u.test(before.form) && !before.capital);
}

/** "Bộ Tham mưu", "Phòng Kế hoạch": a capitalised word behind a kind of body is part of its name. */
function isOfBody(words: readonly Word[], at: number): boolean {
  return words[at]?.capital === true && endOfBody(words, at - 1) === at;
}

/** "bà Lê Thị A, người được …": somebody in particular, not anybody. */
function isAntecedent(text: string, words: readonly Word[], at: number): boolean {
  if (words[at]?.form !== 'người' || !/^[,-]$/.test(formAt(words, at - 1))) return false;
  return [2, 3, 4].some((length) => personAt(text, words, at - 1 - length)?.to === at - 1);
}

/** "bắt giữ 12 đối tượng", "khống chế đối tượng Lê Văn A": somebody whom the police seek, not those whom a rule is for. */
function isSuspect(words: readonly Word[], at: number): boolean {
  if (words[at]?.form !== 'đối' || words[at + 1]?.form !== 'tượng') return false;
  return (
    words[at + 2]?.capital === true || /^(?:\d+|một|hai|ba|bốn|năm|nhóm|các)$/.test(formAt(words, at - 1))
  );
}

function isUnknownOrder(words: readonly Word[], at: number): boolean {
  return /^hu(?:ân|y)$/.test(formAt(words, at)) && words[at + 1]?.form === 'chương';
}

/** "NSND Lê Ngọc Cảnh": a form of address, not an award that the sentence reports. */
function isAddress(
  text: string,
  words: readonly Word[],
  { award, named, count, from, to }: AwardToken,
  before: AwardToken | undefined,
): boolean {
  if (award.title !== true || named || count !== null) return false;
  // "Huân chương … do Chủ tịch nước trao tặng NSƯT Lê A"
  const isBehind =
    before !== undefined && words[before.to]?.form === 'do' && from - before.to <= LONGEST_GIVER;
  const given =
    words[from - 1]?.form === 'hiệu' ||
    (phraseAt(verbBook, words, from - 1) !== null && !isBehind && !isGivenAnother(words, to));
  return (
    !given &&
    (startsPerson(text, words, to) || isStageName(text, words, from, to) || isOfCraft(text, words, from, to))
  );
}

/** "tặng NSƯT Lê A Huân chương Lao động": another award is behind the name. */
function isGivenAnother(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + LONGEST_GIFT && /^[\p{L}’'`]/u.test(formAt(words, at)); at += 1)
    if (isAward(words, at)) return words[at - 1]?.form !== 'và';
  return false;
}

/** "Nghệ nhân ưu tú ẩm thực Việt Nam Phạm Thị Na" at the beginning: the title, the craft and the name. */
function isOfCraft(text: string, words: readonly Word[], from: number, to: number): boolean {
  if (from > 0) return false;
  for (let at = to; at < to + LONGEST_CRAFT && /^\p{L}/u.test(formAt(words, at)); at += 1) {
    if (words[at]?.form === 'cho' || words[at]?.form === 'được' || isBody(words, at)) return false;
    const person = personAt(text, words, at);
    if (person && person.to - at > 2) return true;
  }
  return false;
}

/** "NSND Thúy Cải", "Nghệ sĩ Ưu tú Tự Long nhận": two capitalised words after a title, whatever the family name. */
function isStageName(text: string, words: readonly Word[], from: number, to: number): boolean {
  const short = to === from + 1 && /^\p{Lu}{3,5}$/u.test(text.slice(words[from]?.start, words[from]?.end));
  const begins = from === 0 || words[from - 1]?.form === ',';
  const opens = !short && begins && words[to + 2]?.capital === false && !isBody(words, to);
  return (short || opens) && [words[to], words[to + 1]].every((word) => word?.capital === true);
}

/** Brackets without an award are set aside; those with one are read as text. */
function asidesOf(words: readonly Word[]): ReadonlyMap<number, number> {
  const asides = new Map<number, number>();
  const open: number[] = [];
  let lastAward = -1;
  words.forEach(({ form }, at) => {
    if (form === 'hạng' || isAward(words, at)) lastAward = at;
    if (form === '(') open.push(at);
    if (form !== ')') return;
    const from = open.pop();
    if (from !== undefined && lastAward < from && at - from < LONGEST_ASIDE) asides.set(from, at + 1);
  });
  return asides;
}
