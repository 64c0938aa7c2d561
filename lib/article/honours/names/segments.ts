import { formAt, type Word } from '../../prose/words';
import { phraseAt, phraseSet } from '../../prose/phrases';
import { inseparable, listLeads, staff } from '../tables/name-edges';
import { endOfBody, isBody, isHonorific, isOffice } from './kinds';
import { endOfUnit, peopleAt } from './people';
import { personAt } from './personal-name';
import { startsPerson } from './persons';

/** The words of a list of names. */
export interface Text {
  text: string;
  words: readonly Word[];
  /** Whether the list has a semicolon: a comma inside an item then divides only codes and bodies of one kind. */
  strong: boolean;
  /** Whether it is an item of a list, where a body behind a person only says where that person is. */
  item: boolean;
  /** The words inside brackets. */
  inside: ReadonlySet<number>;
  /** Where the bodies begin that contain the body before them. */
  wholes: ReadonlySet<number>;
}

/** The words between two marks that may divide names. */
export interface Segment {
  /** The mark before it: ",", ";", "và", ":" or "" for the first. */
  mark: string;
  from: number;
  to: number;
}

/** One recipient, as far as it has been read. */
export interface Item extends Segment {
  /** Whether a description followed: "ông A, Giám đốc Công ty B". */
  described: boolean;
}

const inseparableBook = phraseSet(inseparable);
const leadBook = phraseSet(listLeads);
const unitBook = phraseSet(['tập thể', 'các tập thể', 'cá nhân', 'các cá nhân', 'đơn vị', 'các đơn vị']);
const staffBook = phraseSet(staff);
/** Maximum length in words and marks of a duty: "buôn lậu, gian lận thương mại và hàng giả". */
const LONGEST_DUTY = 9;
/** Maximum distance in words between the kind of a body and its own name. */
const LONGEST_KIND = 4;
const DIVIDERS = new Set([',', ';', '|', ':', 'và', 'cùng', '+']);

/** Splits at marks outside brackets. */
export function segmentsOf(text: string, words: readonly Word[]): Segment[] {
  const segments: Segment[] = [];
  let depth = 0;
  let from = 0;
  let mark = '';
  let body = 0;
  const close = (to: number) => {
    if (to > from) segments.push({ mark, from, to });
  };
  // A bracket that never closes contains nothing.
  const lastClosed = words.findLastIndex(({ form }) => form === ')');
  words.forEach(({ form }, at) => {
    if (form === '(' && at < lastClosed) depth += 1;
    if (form === ')') depth = Math.max(0, depth - 1);
    body = Math.max(
      body,
      endOfBody(words, at) ?? 0,
      phraseAt(inseparableBook, words, at)?.next ?? 0,
      pastStaff(words, at) ?? 0,
    );
    if (depth > 0 || at < body || isBetweenShortNames(text, words, at)) return;
    if (DIVIDERS.has(form) ? !divides(words, at) : !isBetweenPersons(text, words, at)) return;
    close(at);
    // "…, và bà B" is one cut, and its mark is "và".
    const own = form === 'cùng' ? 'và' : form;
    mark = at === from && own === 'và' && mark === ';' ? mark : own;
    from = at + 1;
  });
  const last = words.findLastIndex(({ form }) => !/^[.…]$/.test(form));
  close(last + 1);
  return segments;
}

/** "Sở Giáo dục và Đào tạo": whether a mark is inside the name of a body's duties. */
export function isInDuty(words: readonly Word[], at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - LONGEST_DUTY); from -= 1)
    if ((phraseAt(inseparableBook, words, from)?.next ?? 0) > at) return true;
  return false;
}

/** "Phòng Cảnh sát PCCC và CNCH": an "và" between two abbreviations behind the kind of a body. */
function isBetweenShortNames(text: string, words: readonly Word[], at: number): boolean {
  const isShort = (word: Word | undefined) => word && /^\p{Lu}{3,6}$/u.test(text.slice(word.start, word.end));
  const kind = words[at - 2]?.capital === false;
  return (
    words[at]?.form === 'và' &&
    kind &&
    !!isShort(words[at - 1]) &&
    !!isShort(words[at + 1]) &&
    !isBody(words, at + 1)
  );
}

/** "Trần Văn A - Lê Thị B", "cô A & cô B": a dash between two full names, or an ampersand before a form of address. */
function isBetweenPersons(text: string, words: readonly Word[], at: number): boolean {
  if (words[at]?.form === '&') return isHonorific(words, at + 1) && startsPerson(text, words, at + 1);
  if (words[at]?.form !== '-') return false;
  const next = personAt(text, words, at + 1);
  if (!next || next.to - at < 4) return false;
  return [3, 4].some((length) => personAt(text, words, at - length)?.to === at);
}

/** Whether a mark divides names: "cùng" only before a name, as elsewhere it is a word. */
export function divides(words: readonly Word[], at: number): boolean {
  if (words[at]?.form !== 'cùng') return true;
  // "cùng hai công nhân Y Bru và Y Khoan", but not "cùng 3 cá nhân"
  const counted = words[peopleAt(words, at + 1)?.next ?? at + 1];
  return (
    counted?.capital === true ||
    isHonorific(words, at + 1) ||
    isUnitBefore(words, at + 1) ||
    isNamedBody(words, at + 1)
  );
}

/** "cùng nhóm tình nguyện “Biển xanh”": a body with its name, but not "cùng đơn vị". */
function isNamedBody(words: readonly Word[], at: number): boolean {
  const kind = endOfBody(words, at);
  if (kind === null) return false;
  const near = words.slice(kind, kind + LONGEST_KIND);
  const end = near.findIndex(({ form }) => !/^(?:\p{L}+|")$/u.test(form));
  return near.slice(0, end < 0 ? near.length : end).some(({ capital, form }) => capital || form === '"');
}

/** "tập thể Cục A", "cá nhân Trần Văn B": a unit, then a name. */
export function isUnitBefore(words: readonly Word[], at: number): boolean {
  const next = phraseAt(unitBook, words, at)?.next;
  return (next !== undefined && words[next]?.capital === true) || pastStaff(words, at) !== null;
}

/** The body behind "thầy trò", "cán bộ, chiến sĩ", "tập thể cán bộ, giáo viên và học sinh"; null if none follows. */
function pastStaff(words: readonly Word[], from: number): number | null {
  const whole = words[from]?.form === 'tập' && words[from + 1]?.form === 'thể';
  const start = whole ? from + 2 : from;
  const named = phraseAt(staffBook, words, start)?.next;
  let at = named ?? start;
  // The leaders of a body are a collective of their own.
  while (named === undefined && !isBody(words, at) && words[at]?.form !== 'lãnh') {
    const unit = endOfUnit(words, at);
    if (unit === null) break;
    at = [',', 'và'].includes(formAt(words, unit)) ? unit + 1 : unit;
  }
  // One kind alone, "cán bộ Trường A", may be a single person.
  const everybody =
    whole || named !== undefined || words.slice(start, at).some(({ form }) => /^(?:,|và)$/.test(form));
  return at > start && everybody && isBody(words, at) ? at : null;
}

/** The index after "hai cá nhân là", "các tập thể", "4 tập thể gồm" before a name. */
export function pastLead(words: readonly Word[], from: number, to: number): number {
  const ofStaff = pastStaff(words, from);
  if (ofStaff !== null) return ofStaff;
  let at = from;
  const people = peopleAt(words, at);
  if (people) {
    const next = words[people.next];
    if (people.value.individuals !== null && next && isBody(words, people.next)) return from;
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

/** The written text from word `from` up to word `to`. */
export function textOf({ text, words }: Text, from: number, to: number): string {
  return text.slice(words[from]?.start ?? text.length, words[to - 1]?.end);
}
