import { textOf, type Line } from '../line';
import type { Mention } from '../mention';
import type { Act } from './clause';

/** Between the end of a title and the next document of the list. */
const AND = /^\s*,?\s*(?:và|and)\s*(?:các)?\s*$/u;
const COMMA = /^\s*,\s*(?:các)?\s*$/u;
const BRACKET = /\([^()]*\)/gu;
/** After a document that is only an item; with any other word it begins a clause of its own. */
const ends = new Set([',', ';', '.', 'và', 'and', '(', ')']);

/**
 * Adds the rest of a list whose documents stand with their titles: "thay thế Thông tư A hướng dẫn kê đơn (trừ Điều 3),
 * Thông tư B về bảo quản và Thông tư C". After a comma it may be the next document of a list of new ones ("Thông tư A
 * sửa đổi Thông tư B về thuế, Thông tư C về phí"), except behind a verb that ends documents.
 */
export function withTitled(
  line: Line,
  mentions: readonly Mention[],
  targets: Mention[],
  { relation }: Act,
): Mention[] {
  if (relation === 'guides') return targets;
  const separators = relation === 'amends' ? [AND] : [AND, COMMA];
  const all = [...targets];
  let last = all.at(-1);
  for (const next of last ? mentions.slice(mentions.indexOf(last) + 1) : []) {
    if (!last || !continuesTitled(line, last, next, separators)) break;
    all.push(next);
    last = next;
  }
  return all;
}

function continuesTitled(line: Line, last: Mention, next: Mention, separators: readonly RegExp[]): boolean {
  if (next.sort !== 'named' || next.kind !== last.kind) return false;
  if (next.title === null && !ends.has(line.words[next.tail]?.form ?? '.')) return false;
  const between = textOf(line, last.tail, next.from)
    .replace(last.title ?? '', '')
    .replaceAll(BRACKET, '');
  return separators.some((separator) => separator.test(between));
}
