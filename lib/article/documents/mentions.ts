import { phraseAt, phraseSet } from '../prose/phrases';
import { isOtherNumber, textOf, type Line, type Thing } from './line';
import { isPrivate, kindOf, mention, type Mention } from './mention';
import { lawMentions, yearsFrom } from './law-mentions';
import { separators, skipNumberSign, YEAR } from './number-sign';
import { isDraft } from './around/drafts';
import { withoutForeign } from './around/foreign';
import { readSurroundings } from './around/surroundings';
import { backward, counted, introductions, severals } from './tables/cues';
import { countedYearly, namedKinds, type Kind } from './tables/kinds';
import { formAt } from '../prose/words';

type KindThing = Extract<Thing, { type: 'kind' }>;
type NumberThing = Extract<Thing, { type: 'number' }>;

const backBook = phraseSet(backward);
const introductionBook = phraseSet(introductions);
const countedForms = new Set(counted);
const fillers = new Set(['số', 'các', 'no', '.', ':', 'the']);
/** After a kind without a number: some document of that kind, not the one before. */
const anyOther = new Set([
  'mới',
  'khác',
  'liên',
  'hướng',
  'sửa',
  'quy',
  'về',
  'bổ',
  'thay',
  'chuyên',
  'đầu',
  'nào',
  'cũ',
  'hợp',
]);
const referred: ReadonlyMap<string, number> = new Map([
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['năm', 5],
]);
const englishLaws = new Set(['law', 'code', 'ordinance']);
/**
 * The documents that a sentence names, in order.
 * @param word the kind in a table's row or column
 * @param paragraph the beginning of the text around the sentence
 */
export function mentionsOf(line: Line, word: Kind | null = null, paragraph = line.text): Mention[] {
  const found: Mention[] = [];
  for (const thing of line.things) {
    const last = found.at(-1);
    if (last && thing.from < last.to) continue;
    const next = mentionAt(line, thing, last, word);
    if (next) found.push(...next);
  }
  return readSurroundings(line, withoutForeign(line, found, paragraph));
}

function mentionAt(line: Line, thing: Thing, last: Mention | undefined, word: Kind | null): Mention[] | null {
  if (thing.type === 'kind') return one(byKind(line, thing));
  if (thing.type === 'law') return lawMentions(line, thing);
  if (thing.type !== 'number') return null;
  if (thing.glued) return one(numbered(line, thing, thing.glued, { from: thing.from }));
  const list = last && last.sort === 'named' && continues(line, last, thing) ? last : null;
  if (list) {
    if (!isBareInList(line, thing, list)) return null;
    const own = thing.number.letters?.kind ?? list.kind;
    const kind = own === list.kind ? list.kind : null;
    return one(numbered(line, thing, kind, { from: thing.from, list: list.list }));
  }
  if (isOtherNumber(line, thing.from)) return null;
  return one(numbered(line, thing, word, { from: thing.from }));
}

function one(found: Mention | null): Mention[] | null {
  return found && [found];
}

/** A kind with its number; without one, a reference back or to a document that has no number yet. */
function byKind(line: Line, thing: KindThing): Mention | null {
  const { kind, from, to } = thing;
  const number = line.beginsAt.get(skipNumberSign(line, to));
  if (number?.type === 'number' && !number.glued && isItsNumber(line, thing, number))
    return numbered(line, number, kind === 'Công văn' && number.number.letters?.kind ? null : kind, { from });
  if (isDraft(line, from, to)) return mention({ sort: 'other', kind, from, to });
  const [year] = namedKinds.has(kind) && thing.capital ? yearsFrom(line, to) : [];
  if (year) return mention({ sort: 'back', kind, from, to: year.next, year: year.year });
  return pointingBack(line, thing) ?? alone(line, thing);
}

/** Whether the number behind a kind is its own: with letters or a year, or in short ("Thông tư 39"). */
function isItsNumber(line: Line, thing: KindThing, number: NumberThing): boolean {
  return number.number.letters !== null || number.number.year !== null || isShortForm(line, thing, number);
}

/** "nghị định này", "Cả hai nghị định …", "Thông tư mới": words that take up documents named before. */
function pointingBack(line: Line, { kind, from, to }: KindThing): Mention | null {
  const { words } = line;
  const before = formAt(words, from - 1);
  const behind = phraseAt(backBook, words, to);
  const count = referred.get(before);
  if (behind || (count !== undefined && words[from - 2]?.form === 'cả')) {
    const back = count ?? (before === 'các' ? null : 1);
    return mention({ sort: 'back', kind, from, to: behind?.next ?? to, back });
  }
  if (words[to]?.form === 'mới' && isIntroduced(line, from))
    return mention({ sort: 'back', kind, from, to: to + 1, recent: true });
  return null;
}

/** A kind alone: the document named before, or another one; null if it names no document at all. */
function alone(line: Line, { kind, usage, capital, from, to }: KindThing): Mention | null {
  const { words } = line;
  if (isNamedBefore(line, from)) return null;
  const before = formAt(words, from - 1);
  // "khoản 5 Điều 4 của nghị định"
  const isPlaced = line.endsAt.get(before === 'của' ? from - 1 : from)?.type === 'places';
  if (usage === 'short' || !(capital || isPlaced || ['the', 'this'].includes(before))) return null;
  const acts = line.beginsAt.get(to)?.type === 'act';
  // "The Decree replaces Decree A"
  const opens = isIntroduced(line, before === 'the' ? from - 1 : from);
  if (acts && opens) return mention({ sort: 'back', kind, from, to });
  const any = acts || severals.has(before) || anyOther.has(formAt(words, to));
  return mention({ sort: any || isUnread(line, to) ? 'other' : 'back', kind, from, to });
}

/** "Nghị định 91/2-14/NĐ-CP" names another document, whose number is illegible. */
function isUnread(line: Line, to: number): boolean {
  const number = formAt(line.words, skipNumberSign(line, to));
  return /^\d/.test(number) && !YEAR.test(number);
}

/** "the Digital Transformation Law": a name before the kind. */
function isNamedBefore({ words }: Line, from: number): boolean {
  return from > 1 && englishLaws.has(formAt(words, from)) && words[from - 1]?.capital === true;
}

/** "Thông tư thay thế …", "Theo đó, Thông tư thay thế …": the document that the text is about. */
function isIntroduced({ words }: Line, from: number): boolean {
  return from === 0 || phraseAt(introductionBook, words, 0)?.next === from;
}

/** "Thông tư 39", not "quyết định 15 ngày sau". */
function isShortForm(
  line: Line,
  { kind, usage, capital, to }: KindThing,
  { from, to: end, number }: NumberThing,
): boolean {
  const { words } = line;
  const counts = countedForms.has(formAt(words, end)) && !YEAR.test(formAt(words, end + 1));
  // "tàu NĐ 92345": no ministry issues a thousand a year.
  const most = countedYearly.has(kind) ? 5 : 3;
  if (number.digits.length > most || (counts && line.beginsAt.get(end)?.type !== 'date')) return false;
  if (YEAR.test(number.digits) && usage === 'common') return false;
  const marked = words[to]?.form === 'số' && from > to;
  // "Quyết định 1 của đời tôi" counts something; a document's number has two digits.
  if (usage === 'common' && !marked && /^\d$/.test(formAt(words, from))) return false;
  if (kind === 'Công văn') return usage === 'short' || (capital && marked);
  if (kind === 'Thông báo' || kind === 'Lệnh' || namedKinds.has(kind)) return false;
  return usage !== 'common' || marked || capital;
}

/** "Thông tư 39/2014/TT-BTC, 119/2014/TT-BTC và 26": only a separator between. */
function continues({ words }: Line, last: Mention, { from }: NumberThing): boolean {
  let at = last.to;
  let separated = false;
  for (; at < from; at += 1) {
    const form = formAt(words, at);
    if (separators.has(form)) separated = true;
    else if (!fillers.has(form)) return false;
  }
  return separated;
}

/** Whether a number alone continues a list: only if it clearly counts nothing. */
function isBareInList({ words, text }: Line, { number, from, to }: NumberThing, list: Mention): boolean {
  if (number.letters !== null || number.year !== null) return true;
  if (list.number === null || countedForms.has(formAt(words, to))) return false;
  if (words[from - 1]?.form !== ',') return number.digits.length <= 3 || list.kind === 'Công văn';
  return /^\s*(?:$|[,.;:)]|và |hoặc |của |thì )/u.test(text.slice(number.end)) && number.digits.length <= 3;
}

function numbered(
  line: Line,
  { number, to }: NumberThing,
  word: Kind | null,
  { from, list }: { from: number; list?: number },
): Mention | null {
  const read = kindOf(number, word);
  if (read === null || isPrivate(line, to, read.kind, number)) return null;
  if (isDraft(line, from, to)) return mention({ sort: 'other', kind: read.kind, from, to });
  // "Chỉ thị 11/TT-TTg": for an incomplete number, the word decides.
  const kind = number.whole === null ? (read.against ?? read.kind) : read.kind;
  return mention({ sort: 'named', ...read, kind, number, from, to, list: list ?? from });
}

/** A mention as written. */
export function writtenOf(line: Line, { from, to }: Mention): string {
  return textOf(line, from, to);
}
