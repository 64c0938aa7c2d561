import { phraseSet, phraseAt } from '../../prose/phrases';
import type { Line } from '../line';
import type { Mention } from '../mention';
import { parts } from '../tables/acts';
import { isOlder, type Act } from './clause';
import { formAt } from '../../prose/words';

const partBook = phraseSet([...parts, 'toàn bộ']);
/** Words between the documents of a list besides separators, titles and provisions. */
const links = new Set(['các', 'của', 'tại', 'số', 'cả', 'chính']);
const ands = new Set(['và', 'and']);
/** After a document that is only an item; with any other word it begins a clause of its own. */
const ends = new Set([',', ';', '.', 'và', 'and', '(', ')']);

/**
 * Adds the rest of a list whose documents stand with their titles or provisions: "thay thế Thông tư A hướng dẫn kê đơn
 * (trừ Điều 3), Thông tư B về bảo quản và một phần của Thông tư C". After a comma it may be the next document of a list of
 * new ones ("Thông tư A sửa đổi Thông tư B về thuế, Thông tư C về phí"), except behind a verb that ends documents; after a
 * semicolon too, except in a line that begins with the acting document.
 */
export function withTitled(
  line: Line,
  mentions: readonly Mention[],
  targets: Mention[],
  { relation }: Act,
  actor: Mention | undefined,
): Mention[] {
  if (relation === 'guides') return targets;
  const separators = new Set([
    ...ands,
    ...(relation === 'amends' ? [] : [',']),
    ...(actor && beginsLine(line, actor) ? [';'] : []),
  ]);
  const all = [...targets];
  let last = all.at(-1);
  for (const next of last ? mentions.slice(mentions.indexOf(last) + 1) : []) {
    if (!last) break;
    const title = titleEnd(line, last);
    if (next.from < title || isBracketed(line, title, next.from)) continue;
    if (!continuesList(line, mentions, { last, next, title, separators, actor })) break;
    all.push(next);
    last = next;
  }
  return all;
}

/** Maximum number of documents before the last one of a list that is read backwards. */
const LONGEST_LIST = 12;
const anySeparator = new Set([...ands, ',', ';']);

/**
 * The list with which the words before a verb end: "Thông tư A về thuế và Thông tư B sửa đổi Thông tư A hết hiệu lực" are A
 * and B; a document in the title of another is no part of it.
 */
export function listBefore(line: Line, mentions: readonly Mention[], last: Mention): Mention[] {
  const at = mentions.indexOf(last);
  const near = mentions.slice(Math.max(0, at - LONGEST_LIST), at + 1);
  const outer = near.find((each) => each !== last && each.title !== null && titleEnd(line, each) > last.from);
  let first = outer ?? last;
  const list = [first];
  for (const previous of near.slice(0, near.indexOf(first)).reverse()) {
    if (near.some((each) => each.to <= previous.from && titleEnd(line, each) > previous.from)) continue;
    const title = titleEnd(line, previous);
    const isTitled = first.title !== null;
    const step = { last: previous, next: first, title, separators: anySeparator, actor: undefined, isTitled };
    if (title > first.from || !continuesList(line, mentions, step)) break;
    list.unshift(previous);
    first = previous;
  }
  return list;
}

/** Whether only the marker of an item is before a document. */
function beginsLine({ words }: Line, { from }: Mention): boolean {
  return words.slice(0, from).every(({ form }) => !/\p{L}{2}/u.test(form));
}

/** The word after a document's title. */
export function titleEnd({ text, words }: Line, { tail, title }: Mention): number {
  const start = title === null ? -1 : text.indexOf(title, words[tail]?.start ?? 0);
  if (title === null || start === -1) return tail;
  const end = words.findIndex((word) => word.start >= start + title.length);
  return end === -1 ? words.length : end;
}

/** Whether a bracket is open before a word: "A (sửa đổi bởi Thông tư B) và Thông tư C". */
function isBracketed({ words }: Line, start: number, at: number): boolean {
  const between = words.slice(start, at).map(({ form }) => form);
  return between.lastIndexOf('(') > between.lastIndexOf(')');
}

interface Continued {
  last: Mention;
  next: Mention;
  /** The word after the title of the last. */
  title: number;
  separators: ReadonlySet<string>;
  actor: Mention | undefined;
  /** Whether verbs behind the next document are in its title. */
  isTitled?: boolean;
}

function continuesList(
  line: Line,
  mentions: readonly Mention[],
  { last, next, title, separators, actor, isTitled = false }: Continued,
): boolean {
  const { words, beginsAt } = line;
  if (next.sort !== 'named' || next.kind !== last.kind) return false;
  if (next.title === null && !ends.has(words[next.tail]?.form ?? '.')) return false;
  let separator: string | null = null;
  let isAnd = false;
  let depth = 0;
  for (let at = title; at < next.from;) {
    const form = formAt(words, at);
    const part = phraseAt(partBook, words, at);
    const thing = beginsAt.get(at);
    if (form === '(') depth += 1;
    else if (form === ')') depth -= 1;
    else if (depth === 0) {
      if (ands.has(form)) isAnd = true;
      else if ([',', ';'].includes(form)) separator = form;
      else if (!part && thing?.type !== 'places' && !links.has(form)) return false;
    }
    at = part?.next ?? (thing?.type === 'places' ? thing.to : at + 1);
  }
  if (isAnd || separator === null) return isAnd;
  if (!isTitled && actsItself(line, mentions, next)) return false;
  const isOwn = separator !== ';' || isTitled || actor?.sort === 'back' || isOlder(next, actor);
  return separators.has(separator) && isOwn;
}

/** "…; Thông tư C sửa đổi Thông tư D": the next document has a verb of its own, unless "và" joins it to the one before. */
function actsItself({ things, words }: Line, mentions: readonly Mention[], next: Mention): boolean {
  const behind = mentions.find(({ from }) => from >= next.tail);
  return things.some(
    (thing) =>
      thing.type === 'act' &&
      thing.relation !== 'guides' &&
      thing.from >= next.tail &&
      !ands.has(formAt(words, thing.from - 1)) &&
      behind !== undefined &&
      thing.to <= behind.from,
  );
}
