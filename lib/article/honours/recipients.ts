import { findWord, textOf, tokenFrom, tokensIn, type Line, type Range } from './line';
import type { AwardToken } from './mention';
import { namesIn, readList } from './list';
import { isCircumstance, isGeneric, isHonorific, isOffice, type Name } from './names';
import { endOfUnit, peopleAt, type People } from './people';
import { cueAt, phraseAt, phraseSet } from '../prose/phrases';
import type { Token } from './scan';
import { circumstancesBehind, listEnds, merits } from './tables/cues';
import { adverbs } from './tables/verbs';
import { fold, type Word } from '../prose/words';

/** Who got something: counted, named, or (all empty) only described. */
export interface Recipients extends People {
  names: Name[];
}

const ends = phraseSet([...merits, ...circumstancesBehind]);
const strongMerit = phraseSet(listEnds);
const adverbBook = phraseSet(adverbs);
const INTRODUCES = ['cho', 'tới', 'đến', 'tặng', 'trao'];

/** Whether there is a number or a name at all. */
export function isSomebody(who: Recipients): boolean {
  return who.names.length > 0 || who.collectives !== null || who.individuals !== null;
}

/** The recipients that stand behind an award: "cho 2 tập thể …", "gồm: A; B". */
export function recipientsBehind(line: Line, range: Range, gives: boolean): Recipients {
  const list = tokensIn(line.tokens, range).find((token) => isList(line, token, range, gives));
  const to = list?.from ?? range.to;
  const direct = gives ? objectOf(line, range.from, to) : nobody;
  return list ? together(direct, read(line, line.tokens, listRange(line, list, range.to))) : direct;
}

/** The recipients that a subject names: what is left of it without circumstances before and adverbs behind. */
export function recipientsBefore(line: Line, all: Range): Recipients {
  const range = lastClause(line, all);
  const subject = upToCopula(line, range);
  const people = peopleIn(line.tokens, ofThem(line, range));
  const to = withoutAdverbs(line.words, subject);
  const counted = people.collectives !== null || people.individuals !== null;
  if (counted && subject === range) return { ...people, names: countedNames(line, { from: range.from, to }) };
  const names = subjectNames(line, { from: range.from, to });
  if (names.length > 0) return { ...nobody, names };
  const earlier = tokensIn(line.tokens, { from: range.from + 1, to }).find(({ kind }) => kind === 'passive');
  return {
    ...people,
    names: counted || !earlier ? [] : subjectNames(line, { from: range.from, to: earlier.from }),
  };
}

/** "3 người đạt danh hiệu …, 32 người đạt …": the clause before has a verb and a number of its own. */
function lastClause({ tokens }: Line, range: Range): Range {
  const inside = tokensIn(tokens, range);
  const verb = inside.findLast(({ kind }) => kind === 'verb');
  const cut = inside.find(
    (token) =>
      verb !== undefined &&
      token.kind === 'mark' &&
      /^[,;]$/.test(token.mark) &&
      token.from >= verb.to &&
      tokenFrom(tokens, token.to)?.kind === 'people',
  );
  return cut ? { from: cut.to, to: range.to } : range;
}

/** "35 đảng viên được trao …, trong đó 1 đảng viên": the number behind "trong đó" is the subject's. */
function ofThem({ words, tokens }: Line, range: Range): Range {
  const list = tokensIn(tokens, range).findLast(
    ({ kind, from }) => kind === 'list' && words[from]?.form === 'trong',
  );
  const counted =
    list && tokensIn(tokens, { from: list.to, to: range.to }).some(({ kind }) => kind === 'people');
  return list && counted ? { from: list.to, to: range.to } : range;
}

/** "4 tập thể là A, B, C, D và 43 cá nhân", "hai đồng chí Lê An và Võ Bình": the names that say whom a number counts. */
function countedNames(line: Line, range: Range): Name[] {
  const first = tokensIn(line.tokens, range).find(({ kind }) => kind === 'people');
  if (!first) return [];
  const next = line.words[first.to];
  const introduced = ['là', 'gồm', 'bao', ':'].includes(next?.form ?? '');
  if (!introduced && !next?.capital) return namesBeforeCount(line, { from: range.from, to: first.from });
  const list = readList(textOf(line, { from: first.from, to: range.to }));
  return list.whole || introduced ? list.names : [];
}

/** "Công ty Hoa Sen và 12 cá nhân": the names that a number goes on with. */
function namesBeforeCount(line: Line, { from, to }: Range): Name[] {
  const and = line.words[to - 1]?.form === 'và' || line.words[to - 1]?.form === 'cùng';
  return and ? subjectNames(line, { from, to: to - 1 }) : [];
}

/** What stands in brackets right behind the award: "(8 tập thể, 15 cá nhân)", "(cá nhân)", "(trong đó có: A, B)". */
export function recipientsAside(line: Line, award: AwardToken): Recipients {
  const aside = tokenFrom(line.tokens, award.to);
  if (aside?.kind !== 'aside') return nobody;
  const inside = { from: aside.from + 1, to: aside.to - 1 };
  const kind = fold(textOf(line, inside));
  if (kind === 'cá nhân') return { ...nobody, individuals: award.count };
  if (kind === 'tập thể') return { ...nobody, collectives: award.count };
  const year = findWord(line.words, inside, 'năm');
  const list = aside.inner.find((token) => token.kind === 'list' && token.from === inside.from);
  const from = list ? pastColon(line, list.to) : inside.from;
  return read(line, aside.inner, { from, to: year < 0 ? inside.to : year });
}

/** Two readings of one group: the first that knows a number has it. */
function together(a: Recipients, b: Recipients): Recipients {
  return {
    collectives: a.collectives ?? b.collectives,
    individuals: a.individuals ?? b.individuals,
    names: [...a.names, ...b.names],
  };
}

const nobody: Recipients = { collectives: null, individuals: null, names: [] };

function isList(line: Line, token: Token, range: Range, gives: boolean): boolean {
  if (token.kind === 'mark') return token.mark === ':';
  if (token.kind !== 'list') return false;
  const form = line.words[token.from]?.form;
  if (form !== 'là') return form !== 'cụ';
  if (!gives) return token.from - range.from <= 2;
  // "cho 2 học sinh nhặt được của rơi là em A và em B"
  const counted = tokensIn(line.tokens, { from: range.from, to: token.from }).some(
    ({ kind }) => kind === 'people',
  );
  return counted && isHonorific(line.words, token.to);
}

/** What stands behind "gồm:", up to what it was for. */
function listRange(line: Line, list: Token, end: number): Range {
  const from = pastColon(line, list.to);
  let to = from;
  while (to < end && !cueAt(strongMerit, line.words, to)) to += 1;
  return { from, to };
}

function pastColon(line: Line, at: number): number {
  const near = line.words.slice(at, at + 5).findIndex((word) => word.form === ':');
  return near < 0 ? at : at + near + 1;
}

/** Behind "cho", or a count right behind the award; up to what it was for. */
function objectOf(line: Line, from: number, to: number): Recipients {
  const { words } = line;
  const cue = findWord(words, { from, to }, ...INTRODUCES);
  const counted = [tokenFrom(line.tokens, from), tokenFrom(line.tokens, from + 1)].find(
    (token) => token?.kind === 'people',
  );
  const start = cue >= 0 ? cue + 1 : counted?.from;
  if (start === undefined || start >= to) return nobody;
  let end = start;
  while (end < to && !cueAt(ends, words, end) && !isNextVerb(line, end)) end += 1;
  const found = read(line, line.tokens, { from: start, to: end });
  return isMore(line, end)
    ? together(found, { ...peopleIn(line.tokens, { from: end, to }), names: [] })
    : found;
}

/** "…; cùng 3 cá nhân": more recipients of the same. */
function isMore({ words }: Line, at: number): boolean {
  return words[at]?.form === 'cùng' && peopleAt(words, at + 1) !== null;
}

/** "… cho mẹ A và truy tặng danh hiệu này cho 8 mẹ": the next gift. */
function isNextVerb({ tokens }: Line, at: number): boolean {
  return tokenFrom(tokens, at)?.kind === 'verb';
}

/** Counts and names of one stretch of words. */
function read(line: Line, tokens: readonly Token[], range: Range): Recipients {
  return { ...peopleIn(tokens, range), names: namesIn(textOf(line, range)) };
}

/** Each kind of recipient is counted once: the first number wins, with what "và" adds: "7 tác giả và 3 cố tác giả". */
function peopleIn(tokens: readonly Token[], range: Range): People {
  let people: People = { collectives: null, individuals: null };
  let last: Token | undefined;
  for (const token of tokensIn(tokens, range)) {
    if (token.kind !== 'people') continue;
    const adds = last !== undefined && token.from - last.to === 1;
    const count = (kind: keyof People) =>
      adds && people[kind] !== null && token.people[kind] !== null
        ? people[kind] + token.people[kind]
        : (people[kind] ?? token.people[kind]);
    people = { collectives: count('collectives'), individuals: count('individuals') };
    last = token;
  }
  return people;
}

function withoutAdverbs(all: readonly Word[], range: Range): number {
  const words = all.slice(0, range.to);
  for (let at = range.from; at < range.to; at += 1) {
    const adverb = phraseAt(adverbBook, words, at);
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

/** "Ngày 5/6, ông A, Giám đốc Công ty X": all that a list of names reads, past the circumstances before it. */
function subjectNames(line: Line, range: Range): Name[] {
  const cuts = tokensIn(line.tokens, range).filter(
    (token) => token.kind === 'mark' && /^[,;:]$/.test(token.mark),
  );
  const edges = [range.from, ...cuts.map((cut) => cut.to)].filter((edge) => edge < range.to);
  for (const from of edges) {
    if (isCircumstance(line.words, from)) continue;
    const list = readList(textOf(line, { from, to: range.to }));
    if (list.whole && list.names.length > 0) return list.names;
    if (isDescribed(line.words, from)) return [];
  }
  return lastNames(line, edges, range.to);
}

/** "nhiều cán bộ Công an, Hải quan": whom the text only describes. */
function isDescribed(words: readonly Word[], at: number): boolean {
  return isGeneric(words, at) && (endOfUnit(words, at + 1) ?? endOfUnit(words, at + 2)) !== null;
}

/** The last part of a subject that names somebody: what stands before it is not plain. */
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

/** "Ông A là một trong những người được …": the name stands before "là". */
function upToCopula(line: Line, range: Range): Range {
  const last = tokensIn(line.tokens, range).findLast((token) => token.kind === 'mark' && token.mark === ',');
  const copula = findWord(line.words, { from: (last?.from ?? range.from) + 1, to: range.to }, 'là');
  return copula < 0 ? range : { from: range.from, to: copula };
}
