import { phraseAt, phraseBook, phraseSet } from '../prose/phrases';
import { formAt, type Word, wordsOf } from '../prose/words';
import { agencyAt } from './agencies';
import { beginsMonth, dateAt } from './dates';
import { lawAt, type Law } from './laws';
import { numberAt, type WrittenNumber } from './number';
import { provisionsAt } from './provisions';
import { acts, boundActs, endings, type RelationType } from './tables/acts';
import { notDocuments } from './tables/cues';
import { kindWords, type Kind } from './tables/kinds';

interface At {
  /** Word indexes: the first, and the one after the last. */
  from: number;
  to: number;
}

/** The parts of a sentence that matter to the grammar; all others are plain words. */
export type Thing =
  | ({ type: 'kind'; kind: Kind; usage: 'noun' | 'common' | 'short'; capital: boolean } & At)
  | ({ type: 'number'; number: WrittenNumber; glued: Kind | null } & At)
  | Law
  | ({ type: 'date'; day: string | null } & At)
  | ({ type: 'places'; places: string[] } & At)
  | ({ type: 'agency'; name: string } & At)
  | ({ type: 'act'; relation: RelationType; ending: boolean } & At);

/** A sentence as words and things; all indexes count its words. */
export interface Line {
  text: string;
  words: readonly Word[];
  /** In order. */
  things: readonly Thing[];
  /** The thing that begins at a word. */
  beginsAt: ReadonlyMap<number, Thing>;
  /** The thing that ends before a word. */
  endsAt: ReadonlyMap<number, Thing>;
}

const kindBook = phraseBook(kindWords.map(([words, kind, usage]) => [words, { kind, usage }] as const));
const actBook = phraseBook(acts);
const endingForms = new Set(endings);
const notDocumentBook = phraseSet(notDocuments);
const GLUED = /^(TTLT|TT|NĐ|ND|QĐ|QD|CV|NQ)(?=\d)/u;

/** Words to which a number is attached by mistake: "Nghị định04/2019/NĐ-CP", "số78", "ngày11/01/2019". */
const ATTACHED = /^(?:số|ngày|định|tư|quyết|luật|lệnh|thị|điện|điều|khoản|điểm)(?=\d)/u;

/** A word, or the word and the number that is attached to it. */
function unglued(text: string, word: Word): Word[] {
  const [head] = ATTACHED.exec(word.form) ?? [];
  if (head === undefined) return [word];
  const start = word.start + head.length;
  const figures = { ...word, start, form: word.form.slice(head.length), capital: false };
  return /^\d/.test(text.charAt(start)) ? [{ ...word, form: head, end: start }, figures] : [word];
}

/** Reads one sentence. */
export function lineOf(text: string): Line {
  const words = wordsOf(text).flatMap((word) => unglued(text, word));
  const things: Thing[] = [];
  for (let at = 0; at < words.length;) {
    const thing = thingAt(text, words, at);
    if (thing) things.push(thing);
    at = thing?.to ?? at + 1;
  }
  return {
    text,
    words,
    things,
    beginsAt: new Map(things.map((thing) => [thing.from, thing])),
    endsAt: new Map(things.map((thing) => [thing.to, thing])),
  };
}

function thingAt(text: string, words: readonly Word[], at: number): Thing | null {
  const word = words[at];
  if (!word || !/^[\p{L}\p{N}]/u.test(word.form)) return null;
  if (/^\d/.test(word.form)) return figuresAt(text, words, at, 0, null);
  const glued = word.capital ? GLUED.exec(text.slice(word.start, word.end))?.[1] : undefined;
  if (glued !== undefined) {
    const kind =
      kindBook.get(glued.toLowerCase().replace(/^nd/, 'nđ').replace(/^qd/, 'qđ'))?.[0]?.value.kind ?? null;
    return figuresAt(text, words, at, glued.length, kind);
  }
  if (word.form === 'ngày') {
    const date = dateAt(text, word.start);
    if (date) return { type: 'date', day: date.day, from: at, to: wordFrom(words, at, date.end) };
  }
  // “toàn bộ Luật Dược”
  if (word.form === 'bộ' && words[at - 1]?.form === 'toàn') return null;
  const law = lawAt(text, words, at);
  if (law) return law;
  const kind = phraseAt(kindBook, words, at);
  if (kind && !(kind.value.usage === 'short' && !isShort(text, word)))
    return { type: 'kind', ...kind.value, capital: word.capital, from: at, to: kind.next };
  const act = phraseAt(actBook, words, at);
  const bound = act?.next === at + 1 ? boundActs.get(word.form) : undefined;
  if (act && (!bound || bound.has(formAt(words, act.next)) || isClosing(words, at)))
    return {
      type: 'act',
      relation: act.value,
      ending: isEnding(words, at, act.next),
      from: at,
      to: act.next,
    };
  const places = provisionsAt(text, words, at);
  if (places) return { type: 'places', places: places.places, from: at, to: places.next };
  const month = word.capital && beginsMonth(word.form) ? dateAt(text, word.start) : null;
  if (month) return { type: 'date', day: month.day, from: at, to: wordFrom(words, at, month.end) };
  const agency = agencyAt(text, words, at);
  return agency ? { type: 'agency', name: agency.name, from: at, to: agency.next } : null;
}

/**
 * A date or a number.
 * @param skip number of letters attached before the digits, which give the kind
 */
function figuresAt(
  text: string,
  words: readonly Word[],
  at: number,
  skip: number,
  glued: Kind | null,
): Thing | null {
  const start = (words[at]?.start ?? 0) + skip;
  const date = skip === 0 ? dateAt(text, start) : null;
  if (date) return { type: 'date', day: date.day, from: at, to: wordFrom(words, at, date.end) };
  const number = numberAt(text, start);
  if (!number || isPartOfAnother(text, number, words, at)) return null;
  return { type: 'number', number, glued, from: at, to: wordFrom(words, at, number.end) };
}

/** "0912/345", "20%", "1.234": more figures follow, or it counts something. */
function isPartOfAnother(
  text: string,
  { end, letters }: WrittenNumber,
  words: readonly Word[],
  at: number,
): boolean {
  if (letters !== null) return false;
  if (/^(?:[/.,-]?\d|\s?%)/.test(text.slice(end, end + 2))) return true;
  return (words[at]?.end ?? end) > end && /^[\p{L}]/u.test(text.charAt(end));
}

/** Whether a word in capitals is the abbreviation of a kind, not a syllable. */
function isShort(text: string, word: Word): boolean {
  const written = text.slice(word.start, word.end);
  return written === written.toUpperCase() || /^(?:tt|nđ)$/i.test(written);
}

function isEnding(words: readonly Word[], from: number, to: number): boolean {
  return endingForms.has(
    words
      .slice(from, to)
      .map(({ form }) => form)
      .join(' '),
  );
}

const closes = new Set(['', '.', ',', ';', ')', 'từ', 'kể']);

/** "bị Nghị định 45/2026 thay từ …", "bị Thông tư 2/2025 sửa 17 chỗ": a short verb right behind a number, with no object. */
function isClosing(words: readonly Word[], at: number): boolean {
  const next = formAt(words, at + 1);
  return /^\d/.test(formAt(words, at - 1)) && (closes.has(next) || /^\d/.test(next));
}

/** The first word at or after this character. */
function wordFrom(words: readonly Word[], at: number, end: number): number {
  let next = at + 1;
  while (next < words.length && (words[next]?.start ?? end) < end) next += 1;
  return next;
}

/** Whether the words before `at` make it the number of a form, a contract or an account. */
export function isOtherNumber({ words }: Line, at: number): boolean {
  return [1, 2, 3].some((back) => phraseAt(notDocumentBook, words, at - back)?.next === at);
}

/** The text of a range of words; "" for an empty range. */
export function textOf({ text, words }: Pick<Line, 'text' | 'words'>, from: number, to: number): string {
  const [first, last] = [words[from], words[to - 1]];
  return first && last && to > from ? text.slice(first.start, last.end) : '';
}
