import { phraseAt, phraseSet } from '../../prose/phrases';
import { adverbs } from '../tables/verbs';
import { subjectOpenings } from '../tables/givers';
import { companyEnds } from '../tables/kinds-of-bodies';
import { clauseOpenings } from '../tables/leads';
import { frequencies } from '../tables/moods';
import { hostOf, isSpeaker } from './ceremony';
import { findWord, type Line, type Range, textOf, tokensIn } from '../line';
import { representedBy } from './deputies';
import { isSaid, ofThem, upToCopula, whoseClause } from './subject';
import { bodyAt } from './bodies';
import { endOfPersonalSubject, endOfReference } from './referents';
import { namesAside, nobody, peopleIn, type Recipients } from './recipients';
import type { Name } from '../names/name';
import { namesIn, readList } from '../names/list';
import { nameOf } from '../names/name-of';
import { formAt, type Word } from '../../prose/words';
import { isBody, isCircumstance, isGeneric, isHonorific, isOffice } from '../names/kinds';
import { personAt } from '../names/personal-name';
import { startsPerson } from '../names/persons';
import { endOfUnit } from '../names/people';
import { isUnitBefore } from '../names/segments';

const adverbBook = phraseSet(adverbs);
const often = phraseSet(frequencies);
const times = phraseSet([
  'lần thứ #',
  'lần thứ hai',
  'lần thứ ba',
  'lần thứ tư',
  'lần đầu tiên',
  'lần đầu',
  'năm thứ hai',
]);
const openings = phraseSet([...subjectOpenings, ...clauseOpenings]);
/** Maximum distance in words between a number with its unit and the names that it counts. */
const FARTHEST_INTRODUCTION = 14;
/** Maximum length of a person's name, in words. */
const LONGEST_PERSON = 5;
/** Maximum length of a date, in words: "sáng ngày 5 tháng 6 năm 2012". */
const LONGEST_DATE = 8;

/** The recipients that a subject names, without circumstances before and adverbs after them. */
export function recipientsBefore(line: Line, all: Range): Recipients {
  const range = whoseClause(line, all);
  if (isSpeaker(line, range)) return nobody;
  const subject = upToCopula(line, range);
  // "Ông là 1 trong 3 cán bộ được …": the number is that of all.
  const among = /(?:^|\s)(?:một|0?1) trong /iu.test(textOf(line, range));
  // "Anh cứu 3 ngư dân và được …": the number is of others.
  const acted = endOfPersonalSubject(line.words, range.from) > 0;
  const people = among || acted ? nobody : peopleIn(line.tokens, ofThem(line, range));
  const to = withoutAdverbs(line.words, subject);
  const counted = people.collectives !== null || people.individuals !== null;
  if (counted && subject === range) return { ...people, names: countedNames(line, { from: range.from, to }) };
  const antecedent = antecedentOf(line, { from: range.from, to });
  if (antecedent.length > 0) return { ...nobody, names: antecedent };
  const represented = representedBy(line, { from: range.from, to });
  // "Con trai ông là anh B được"
  if (represented?.length === 0)
    return { ...nobody, names: equatedNames(line, { from: subject.to, to: range.to }) };
  if (represented !== null) return { ...nobody, names: represented };
  const names = subjectNames(line, { from: range.from, to });
  if (names.length > 0) return { ...nobody, names };
  const equated = equatedNames(line, { from: subject.to, to: range.to });
  if (equated.length > 0) return { ...nobody, names: equated };
  const earlier = tokensIn(line.tokens, { from: range.from + 1, to }).find(({ kind }) => kind === 'passive');
  return {
    ...people,
    names: counted || !earlier ? [] : subjectNames(line, { from: range.from, to: earlier.from }),
  };
}

/** "tập thơ của nhà thơ Tạ Vũ Khiêm, người từng nhận …": the person right before "người". */
function antecedentOf({ text, words }: Line, { from, to }: Range): Name[] {
  if (words[to - 1]?.form !== 'người' || !/^[,-]$/.test(formAt(words, to - 2))) return [];
  const near = { from: Math.max(from, to - 2 - LONGEST_PERSON), to: to - 2 };
  for (let at = near.from; at < near.to; at += 1) {
    if (isHonorific(words, at) && startsPerson(text, words, at)) continue;
    const person = personAt(text, words, at);
    if (person?.to === near.to) return [{ name: person.name, office: '', person: true }];
  }
  return [];
}

/** "Đảng viên cao tuổi nhất là ông A", "Đây là lần thứ hai em B": the names behind the copula, if they are all that is there. */
function equatedNames(line: Line, { from, to }: Range): Name[] {
  if (line.words[from]?.form !== 'là') return [];
  const start = phraseAt(times, line.words, from + 1)?.next ?? from + 1;
  const end = withoutAdverbs(line.words, { from: start, to });
  const { names, whole } = readList(textOf(line, { from: start, to: end }));
  return whole ? names : [];
}

/** "4 tập thể là A, B, C, D và 43 cá nhân", "hai đồng chí Lê An và Võ Bình": the names that a number counts. */
function countedNames(line: Line, range: Range): Name[] {
  const first = tokensIn(line.tokens, range).find(({ kind }) => kind === 'people');
  if (!first) return [];
  const aside = namesAside(line, line.tokens, range);
  if (aside.length > 0) return aside;
  const next = line.words[first.to];
  const intro = introductionOf(line, { from: first.to, to: range.to });
  const introduced = intro !== null;
  const before = namesBeforeCount(line, { from: range.from, to: first.from });
  const among = tokensIn(line.tokens, { from: first.to, to: range.to }).find(({ kind }) => kind === 'list');
  if (!introduced && among)
    return [...before, ...readList(textOf(line, { from: among.to, to: range.to })).names];
  const named = next?.capital === true || isBody(line.words, first.to) || isHonorific(line.words, first.to);
  if (!introduced && !named) return before;
  const list = readList(textOf(line, { from: intro ?? first.from, to: range.to }));
  return list.whole || introduced ? [...before, ...list.names] : [];
}

/** "hai phó giám đốc công an tỉnh là A và B": the word after "là", "gồm" or a colon, with no comma before it. */
function introductionOf({ words }: Line, { from, to }: Range): number | null {
  const at = findWord(
    words,
    { from, to: Math.min(to, from + FARTHEST_INTRODUCTION) },
    'là',
    'gồm',
    ':',
    ',',
    ';',
    'và',
  );
  // "4 đồng chí nguyên là cán bộ"
  if (words[at]?.form === 'là' && /^(?:nguyên|vốn|từng|đang)$/.test(formAt(words, at - 1))) return null;
  return ['là', 'gồm', ':'].includes(formAt(words, at)) ? at + 1 : null;
}

/** "Công ty Hoa Sen và 12 cá nhân": the names before an added number. */
function namesBeforeCount(line: Line, { from, to }: Range): Name[] {
  const and = line.words[to - 1]?.form === 'và' || line.words[to - 1]?.form === 'cùng';
  return and ? subjectNames(line, { from, to: to - 1 }) : [];
}

function withoutAdverbs(all: readonly Word[], range: Range): number {
  const words = all.slice(0, range.to);
  for (let at = range.from; at < range.to; at += 1) {
    // "xã nông thôn mới"
    const adverb = words[at - 1]?.form === 'thôn' ? null : phraseAt(adverbBook, words, at);
    if (adverb && endsInAdverbs(words, adverb.next, range.to)) return at;
  }
  return range.to;
}

function endsInAdverbs(words: readonly Word[], from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const next =
      words[at]?.form === ',' || words[at]?.form === 'và' ? at + 1 : phraseAt(adverbBook, words, at)?.next;
    if (next === undefined) return false;
    at = next;
  }
  return true;
}

/** "Ngày 5/6, ông A, Giám đốc Công ty X": the names of a list after the circumstances before it. */
function subjectNames(line: Line, range: Range): Name[] {
  const cuts = tokensIn(line.tokens, range).filter(
    (token) => token.kind === 'mark' && /^[,;:]$/.test(token.mark),
  );
  // "10 gương mặt, trong đó em A, học sinh lớp B"
  const among = tokensIn(line.tokens, range).flatMap(({ kind, from, to }) =>
    kind === 'list' && line.words[from]?.form === 'trong' ? [to] : [],
  );
  const starts = [range.from, ...cuts.map((cut) => cut.to), ...among];
  const edges = [...starts, ...starts.flatMap((start) => pastDate(line, start))]
    .filter((edge) => edge < range.to)
    .sort((a, b) => a - b);
  for (const from of edges) {
    if (isCircumstance(line.words, from)) continue;
    const host = hostOf(line, { from, to: range.to });
    if (host.length > 0) return host;
    const list = readList(textOf(line, { from, to: range.to }));
    if (list.whole && list.names.length > 0) return list.names;
    if (isDescribed(line.words, from)) return [];
  }
  const last = lastNames(line, edges, range.to);
  return last.length > 0 ? last : openingName(line, edges, range.to);
}

/**
 * "Nhà thơ A sinh năm 1935, là hội viên Hội B và được": whom the sentence is about, if no clause behind it has a subject
 * of its own.
 */
function openingName(line: Line, edges: readonly number[], to: number): Name[] {
  const { text, words, tokens } = line;
  const from = edges.find((edge) => !isCircumstance(words, edge)) ?? to;
  const marks = tokensIn(tokens, { from, to }).filter(
    (token) => token.kind === 'mark' && /^(?:[,;]|và)$/.test(token.mark),
  );
  if (marks.length === 0 || isSaid(line, { from, to })) return [];
  const others = marks.some(
    ({ to: at }) => endOfReference(words, at) !== null || isBody(words, at) || startsPerson(text, words, at),
  );
  const body = others ? null : bodyAt(line, from, null);
  if (others || body) return body?.name ? [body.name] : [];
  const end = findWord(words, { from, to }, ',', ';', '(', 'là');
  const name = startsPerson(text, words, from)
    ? nameOf(textOf(line, { from, to: end < 0 ? to : end }))
    : null;
  return name?.person === true ? [name] : [];
}

/**
 * "Năm 2012 ông A được", "ngoài ra năm 2017 Công ty B nhận", "năm nào Đội C cũng được": the word after a date without a comma, if a name begins
 * there.
 */
function pastDate({ text, words }: Line, from: number): number[] {
  const opened = phraseAt(openings, words, from)?.next ?? phraseAt(often, words, from)?.next ?? from;
  let at = opened;
  while (
    at < opened + LONGEST_DATE &&
    /^(?:sáng|chiều|tối|ngày|hôm|tuần|tháng|năm|nào|ngoái|nay|qua|rồi|trước|\d[\d/.-]*)$/.test(
      formAt(words, at),
    )
  )
    at += 1;
  const dated =
    at === opened ? at > from : /^(?:\d.*|nào|ngoái|nay|qua|rồi|trước)$/.test(formAt(words, at - 1));
  const named =
    startsPerson(text, words, at) ||
    isUnitBefore(words, at) ||
    (words[at]?.capital === true &&
      (isBody(words, at) || isBrand(words, at) || isShortName(text, words, at)));
  return dated && named ? [at] : [];
}

/** "MSHB": a body by the abbreviation of its name. */
function isShortName(text: string, words: readonly Word[], at: number): boolean {
  return /^\p{Lu}{3,8}$/u.test(text.slice(words[at]?.start, words[at]?.end));
}

/** "Hải Thành Group", "VN Đông Á Bank": capitalised words of which the last is a company's. */
function isBrand(words: readonly Word[], at: number): boolean {
  let to = at;
  while (words[to]?.capital) to += 1;
  return to > at + 1 && companyEnds.includes(formAt(words, to - 1));
}

/** "nhiều cán bộ Công an, Hải quan": recipients that are only described. */
function isDescribed(words: readonly Word[], at: number): boolean {
  return isGeneric(words, at) && (endOfUnit(words, at + 1) ?? endOfUnit(words, at + 2)) !== null;
}

/** The names of the last part of a subject that has any; the role of the words before it is unclear. */
function lastNames(line: Line, edges: readonly number[], to: number): Name[] {
  for (let i = edges.length - 1; i >= 0; i -= 1) {
    const from = edges[i] ?? to;
    const next = edges[i + 1];
    const names = namesIn(textOf(line, { from, to: next === undefined ? to : next - 1 }));
    if (names.length > 0) return names;
    if (!isOffice(line.words, from) && !isCircumstance(line.words, from)) return [];
  }
  return [];
}
