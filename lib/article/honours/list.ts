import {
  endOfBody,
  isBody,
  isCode,
  isFunctional,
  isGeneric,
  isHonorific,
  isOffice,
  nameOf,
  personBefore,
  startsPerson,
  type Name,
} from './names';
import { endOfUnit, peopleAt } from './people';
import { cueAt, phraseAt, phraseSet } from '../prose/phrases';
import { listLeads, nameEnds } from './tables/names';
import { wordsOf, type Word } from '../prose/words';

/** The names of a list, and whether nothing else stands in it. */
export interface List {
  names: Name[];
  whole: boolean;
}

interface Text {
  text: string;
  words: readonly Word[];
  /** It has a semicolon: a comma inside an item then divides only codes and bodies of one kind. */
  strong: boolean;
}

/** The words between two marks that may divide names. */
interface Segment {
  /** What stands before it: ",", ";", "và", ":" or "" for the first. */
  mark: string;
  from: number;
  to: number;
}

/** One recipient, as far as it is read. */
interface Item extends Segment {
  /** What followed it told who that is: "ông A, Giám đốc Công ty B". */
  described: boolean;
}

/** What a mark does: it divides two names, opens a description of the one before, is part of its name, or ends the list. */
type Joint = 'divides' | 'describes' | 'joins' | 'ends';

const leadBook = phraseSet(listLeads);
const unitBook = phraseSet(['tập thể', 'các tập thể', 'cá nhân', 'các cá nhân', 'đơn vị', 'các đơn vị']);
const deputyBook = phraseSet(['đại diện', 'đại diện cho', 'thay mặt', 'thay mặt cho']);
const endBook = phraseSet(nameEnds);
const DIVIDERS = new Set([',', ';', '|', ':', 'và', 'cùng', '+']);

/** The names in a list, in order: "A; B; C", "A, B và C", "ông A, Giám đốc X, và bà B". */
export function namesIn(text: string): Name[] {
  return readList(text).names;
}

export function readList(text: string): List {
  const words = wordsOf(text);
  const segments = segmentsOf(words);
  const list: Text = { text, words, strong: segments.some(({ mark }) => mark === ';' || mark === '|') };
  const { items, whole } = itemsOf(list, segments);
  const names: Name[] = [];
  for (const item of items) {
    const from = pastLead(words, item.from, item.to);
    const name = from < item.to ? nameOf(textOf(list, from, item.to)) : null;
    if (name) names.push(name);
    else if (!isPassable(list, item)) return { names, whole: false };
  }
  return { names, whole };
}

/** Cuts outside brackets. */
function segmentsOf(words: readonly Word[]): Segment[] {
  const segments: Segment[] = [];
  let depth = 0;
  let from = 0;
  let mark = '';
  let body = 0;
  const close = (to: number) => {
    if (to > from) segments.push({ mark, from, to });
  };
  words.forEach(({ form }, at) => {
    if (form === '(') depth += 1;
    if (form === ')') depth = Math.max(0, depth - 1);
    body = Math.max(body, endOfBody(words, at) ?? 0);
    if (depth > 0 || at < body || !DIVIDERS.has(form) || !divides(words, at)) return;
    close(at);
    // "…, và bà B" is one cut, and the "và" counts.
    mark = at === from && form === 'và' && mark === ';' ? mark : form;
    from = at + 1;
  });
  close(words.length);
  return segments;
}

/** "cùng" divides only before a name; elsewhere it is a word. */
function divides(words: readonly Word[], at: number): boolean {
  return words[at]?.form !== 'cùng' || words[at + 1]?.capital === true || isHonorific(words, at + 1);
}

function itemsOf(list: Text, segments: readonly Segment[]): { items: Item[]; whole: boolean } {
  const items: Item[] = [];
  let item: Item | null = null;
  let closing = false;
  for (const segment of segments) {
    if (!item || segment.mark === ':') {
      item = { ...segment, described: false };
      continue;
    }
    const joint = jointOf(list, item, segment, closing);
    if (joint === 'ends') return { items: [...items, item], whole: false };
    if (joint === 'joins') item = { ...item, to: segment.to };
    else if (joint === 'describes') item = standsFor(list, segment) ?? { ...item, described: true };
    else {
      items.push(item);
      item = { ...segment, described: false };
      closing = segment.mark === 'và' || (closing && segment.mark === ',');
    }
  }
  return { items: item ? [...items, item] : items, whole: true };
}

function jointOf(list: Text, item: Item, next: Segment, closing: boolean): Joint {
  const { words, text, strong } = list;
  const { mark, from: at } = next;
  if (mark === ';' || mark === '|' || mark === '+') return 'divides';
  const titled = isHonorific(words, at) && (mark !== ',' || startsPerson(text, words, at));
  const fresh = titled || peopleAt(words, at) !== null || isUnitBefore(words, at);
  if (!hasName(list, item)) {
    if (isTitleOnly(list, item)) return 'joins';
    return fresh || !isDescription(words, item) ? 'divides' : 'joins';
  }
  if (isCutShort(list, item)) return fresh && mark === 'và' ? 'divides' : strong ? 'describes' : 'ends';
  if (fresh) return 'divides';
  if (standsFor(list, next)) return 'describes';
  if (item.described) {
    if (isPersonAlone(list, next) || endsInPerson(list, next)) return 'divides';
    return mark === ',' || strong || !isBody(words, at) ? 'describes' : 'divides';
  }
  const person = startsPerson(text, words, pastLead(words, item.from, item.to));
  if (person) return afterPerson(list, item, next, closing);
  if (isGeneric(words, at)) return 'divides';
  return afterBody(list, item, next, closing);
}

function afterPerson(list: Text, item: Item, next: Segment, closing: boolean): Joint {
  const { words, strong } = list;
  const { mark, from: at } = next;
  if (endsInPerson(list, next) || isPersonAlone(list, next))
    return closing && mark === ',' ? 'ends' : 'divides';
  if (isOffice(words, at) || !words[at]?.capital) {
    if (isBody(words, at) && mark === 'và') return 'divides';
    return isGeneric(words, at) && mark === 'và' ? 'divides' : 'describes';
  }
  if (mark === 'và' || isCapitals(list, next)) return 'divides';
  const titled = isHonorific(words, item.from);
  return strong || titled || closing ? 'describes' : isBody(words, at) ? 'divides' : 'describes';
}

function afterBody(list: Text, item: Item, next: Segment, closing: boolean): Joint {
  const { words, strong } = list;
  const { mark, from: at } = next;
  const head = pastLead(words, item.from, item.to);
  const last = words[item.to - 1];
  const word = words[at];
  if (!word || !last) return 'ends';
  if (isCode(list.text, word)) return 'divides';
  if (isPersonAlone(list, next) || endsInPerson(list, next))
    return closing && mark === ',' ? 'ends' : 'divides';
  if (isOffice(words, at)) return 'describes';
  if (isBody(words, at)) {
    if (mark === 'và') return 'divides';
    if (closing && !strong) return 'ends';
    return strong && words[head]?.form !== word.form ? 'joins' : 'divides';
  }
  const functional = isFunctional(words, head) && goesOn(words, at, next.to);
  if (functional) return 'joins';
  if (!word.capital) return last.capital || mark === 'và' ? (strong ? 'describes' : 'ends') : 'joins';
  return closing && mark === ',' ? 'ends' : 'divides';
}

/** "Giám sát", "Thể thao": a capital and then a plain word, as the names of offices go on. */
function goesOn(words: readonly Word[], at: number, to: number): boolean {
  const second = words[at + 1];
  if (!words[at]?.capital) return !cueAt(endBook, words, at);
  return at + 1 < to && second !== undefined && !second.capital && /^\p{L}/u.test(second.form);
}

/** "…, đại diện Công ty B": the body that somebody receives for is the recipient. */
function standsFor({ words }: Text, segment: Segment): Item | null {
  const at = phraseAt(deputyBook, words, segment.from)?.next;
  return at !== undefined && isBody(words, at) ? { ...segment, from: at, described: true } : null;
}

/** "GS.TS", "bác sĩ": a title that the next segment goes on with. */
function isTitleOnly({ words }: Text, item: Item): boolean {
  return isHonorific(words, item.from) && item.to - item.from <= 4;
}

function hasName(list: Text, item: Item): boolean {
  const from = pastLead(list.words, item.from, item.to);
  return from < item.to && nameOf(textOf(list, from, item.to)) !== null;
}

/** "2 cán bộ thuộc Phòng A", "nhiều cá nhân của": the names behind say where they belong. */
function isDescription(words: readonly Word[], { from, to }: Item): boolean {
  const people = peopleAt(words, from);
  return (people !== null && people.next < to) || isGeneric(words, from);
}

/** Whether an item that names nobody is no reason to stop: "2 tập thể", "các cá nhân thuộc …". */
function isPassable({ words }: Text, item: Item): boolean {
  return (
    item.to <= item.from ||
    peopleAt(words, item.from) !== null ||
    isGeneric(words, item.from) ||
    endOfUnit(words, item.from) === item.to ||
    isHonorific(words, item.from)
  );
}

/** The sentence goes on within the item: "ông A đã …". */
function isCutShort({ words }: Text, { from, to }: Item): boolean {
  for (let at = pastLead(words, from, to) + 1; at < to; at += 1) if (cueAt(endBook, words, at)) return true;
  return false;
}

function isPersonAlone({ text, words }: Text, { from }: Segment): boolean {
  return startsPerson(text, words, from);
}

/** Two to five capitalised words and nothing else: a name in a list of persons, whatever its family name. */
function isCapitals({ text, words }: Text, { from, to }: Segment): boolean {
  const last = words.findIndex(({ form }, at) => at >= from && at < to && form === '(');
  const end = last < 0 ? to : last;
  if (end - from < 2 || end - from > 5 || isBody(words, from)) return false;
  return words
    .slice(from, end)
    .every(({ start, end: behind }) => /^\p{Lu}[\p{L}’']*$/u.test(text.slice(start, behind)));
}

/** "Trưởng phòng Trần Văn B": an office with its holder's name. */
function endsInPerson({ text, words }: Text, { from, to }: Segment): boolean {
  if (!isOffice(words, from)) return false;
  let end = from + 1;
  while (end < to && !cueAt(endBook, words, end) && words[end]?.form !== '(') end += 1;
  return personBefore(text, words, from, end) !== null;
}

/** "tập thể Cục A", "cá nhân Trần Văn B": a unit, then a name. */
function isUnitBefore(words: readonly Word[], at: number): boolean {
  const next = phraseAt(unitBook, words, at)?.next;
  return next !== undefined && words[next]?.capital === true;
}

/** Past "hai cá nhân là", "các tập thể", "4 tập thể gồm", where a name follows. */
function pastLead(words: readonly Word[], from: number, to: number): number {
  let at = from;
  const people = peopleAt(words, at);
  if (people) {
    const next = words[people.next];
    if (people.value.individuals !== null && next?.capital && isBody(words, people.next)) return from;
    at = people.next;
  }
  for (;;) {
    const lead = phraseAt(leadBook, words, at);
    if (!lead || lead.next >= to) break;
    at = lead.next;
  }
  if (at === from) return from;
  return words[at]?.capital || isBody(words, at) || isHonorific(words, at) || isOffice(words, at) ? at : from;
}

function textOf({ text, words }: Text, from: number, to: number): string {
  return text.slice(words[from]?.start ?? text.length, words[to - 1]?.end);
}
