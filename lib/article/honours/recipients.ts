import type { Range } from './acts';
import { namesIn } from './list';
import { isCircumstance, isOffice, nameOf, type Name } from './names';
import type { People } from './people';
import { phraseAt, phraseSet } from './phrases';
import type { Token } from './scan';
import { meritBegins } from './tables/cues';
import { adverbs } from './tables/verbs';
import type { Word } from './words';

/** Who got something: counted, named, or (all empty) only described. */
export interface Recipients extends People {
  names: Name[];
}

/** A sentence, read into words and tokens. */
export interface Line {
  text: string;
  words: readonly Word[];
  tokens: readonly Token[];
}

const merit = phraseSet(meritBegins);
const adverbBook = phraseSet(adverbs);
const INTRODUCES = new Set(['cho', 'tới', 'đến', 'tặng', 'trao']);

/** The recipients that stand behind an award: "cho 2 tập thể …", "gồm: A; B", or in brackets. */
export function recipientsBehind(line: Line, range: Range, gives: boolean): Recipients {
  const list = line.tokens.find((token) => isList(line, token, range, gives));
  const to = list?.from ?? range.to;
  const direct = gives ? objectOf(line, range.from, to) : nobody();
  const listed = list ? read(line, { from: pastColon(line, list.to), to: range.to }) : nobody();
  const aside = asideBehind(line, range);
  return [direct, listed, aside].reduce(together);
}

/** The recipients that a subject names: what is left of it without circumstances before and adverbs behind. */
export function recipientsBefore(line: Line, range: Range): Recipients {
  const people = peopleIn(line, range);
  if (people.collectives !== null || people.individuals !== null) return { ...people, names: [] };
  const to = withoutAdverbs(line.words, range);
  return { ...people, names: subjectNames(line, { from: range.from, to }) };
}

/** Two readings of one group: the first that knows a number or a name has it. */
export function together(a: Recipients, b: Recipients): Recipients {
  return {
    collectives: a.collectives ?? b.collectives,
    individuals: a.individuals ?? b.individuals,
    names: [...a.names, ...b.names],
  };
}

function nobody(): Recipients {
  return { collectives: null, individuals: null, names: [] };
}

function isList(line: Line, token: Token, range: Range, gives: boolean): boolean {
  if (token.from < range.from || token.from >= range.to) return false;
  if (token.kind === 'mark') return token.mark === ':';
  if (token.kind !== 'list') return false;
  const form = line.words[token.from]?.form;
  if (form === 'là') return !gives && token.from - range.from <= 2;
  return form !== 'như' && form !== 'cụ';
}

function pastColon(line: Line, at: number): number {
  const near = line.words.slice(at, at + 5).findIndex((word) => word.form === ':');
  return near < 0 ? at : at + near + 1;
}

/** Behind "cho", or a count right behind the award; up to what it was for. */
function objectOf(line: Line, from: number, to: number): Recipients {
  const { words } = line;
  const cue = words.findIndex((word, at) => at >= from && at < to && INTRODUCES.has(word.form));
  const counted = line.tokens.find(
    (token) => token.kind === 'people' && token.from - from <= 1 && token.from >= from,
  );
  const start = cue >= 0 ? cue + 1 : counted?.from;
  if (start === undefined || start >= to) return nobody();
  let end = start;
  while (end < to && !phraseAt(merit, words, end)) end += 1;
  return read(line, { from: start, to: end });
}

/** Counts and names of one stretch of words. */
function read(line: Line, range: Range): Recipients {
  const people = peopleIn(line, range);
  return { ...people, names: namesIn(textOf(line, range)) };
}

/** What stands in brackets right behind the award. */
function asideBehind(line: Line, range: Range): Recipients {
  const aside = line.tokens.find((token) => token.kind === 'aside' && token.from === range.from);
  if (!aside) return nobody();
  const inside = { from: aside.from + 1, to: aside.to - 1 };
  const year = line.words.findIndex((word, at) => at >= inside.from && at < inside.to && word.form === 'năm');
  const list = ['gồm', 'trong', 'bao'].includes(line.words[inside.from]?.form ?? '');
  const from = list ? pastColon(line, inside.from + 1) : inside.from;
  return read(line, { from, to: year < 0 ? inside.to : year });
}

/** Each kind of recipient is counted once: the first number wins. */
function peopleIn(line: Line, range: Range): People {
  let people: People = { collectives: null, individuals: null };
  for (const token of line.tokens) {
    if (token.kind !== 'people' || token.from < range.from || token.to > range.to) continue;
    people = {
      collectives: people.collectives ?? token.people.collectives,
      individuals: people.individuals ?? token.people.individuals,
    };
  }
  return people;
}

function withoutAdverbs(words: readonly Word[], range: Range): number {
  for (let at = range.from; at < range.to; at += 1) {
    const adverb = phraseAt(adverbBook, words, at);
    if (!adverb || adverb.next > range.to) continue;
    if (endsInAdverbs(words, adverb.next, range.to)) return at;
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

/** "Ngày 5/6, ông A, Giám đốc Công ty X, …": the last part that names somebody. */
function subjectNames(line: Line, range: Range): Name[] {
  const cuts = line.tokens.filter(
    (token) =>
      token.kind === 'mark' && token.mark === ',' && token.from >= range.from && token.to <= range.to,
  );
  const edges = [range.from, ...cuts.map((cut) => cut.to)];
  for (let i = edges.length - 1; i >= 0; i -= 1) {
    const from = edges[i] ?? range.from;
    const part = { from, to: cuts[i]?.from ?? range.to };
    if (part.to <= part.from) continue;
    const names = namesIn(textOf(line, upToCopula(line, part)));
    if (names.length > 0) return names;
    if (!isOffice(line.words, from) && !isCircumstance(line.words, from)) return [];
  }
  return [];
}

/** "Ông A là một trong những người được …": the name stands before "là". */
function upToCopula(line: Line, range: Range): Range {
  const copula = line.words.findIndex((word, at) => at > range.from && at < range.to && word.form === 'là');
  return copula < 0 ? range : { from: range.from, to: copula };
}

/** The text between two words of the line. */
export function textOf(line: Line, range: Range): string {
  const first = line.words[range.from];
  const last = line.words[range.to - 1];
  return first && last && range.to > range.from ? line.text.slice(first.start, last.end) : '';
}

/** The one person or body that a subject names, if it does. */
export function subjectName(line: Line, range: Range): Name | null {
  return nameOf(textOf(line, { from: range.from, to: withoutAdverbs(line.words, range) }));
}
