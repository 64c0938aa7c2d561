import type { Line } from '../line';
import type { Mention } from '../mention';
import { codes } from '../tables/kinds';

/**
 * Whether a mention repeats the one right before it, which then takes over its details: "Luật Quản lý thuế (Luật số
 * 38/2019/QH14)", "Luật số 38/2019/QH14 Luật Quản lý thuế", "Nghị định 95/2013/NĐ-CP ngày … (Nghị định 95)".
 */
export function isSame(line: Line, last: Mention, next: Mention): boolean {
  if (last.sort !== 'named' || next.sort !== 'named') return false;
  if (isShortName(line, last, next)) return true;
  const link = linkBetween(line, last, next);
  if (link === null) return false;
  const alike = last.kind === next.kind || (codes.has(last.kind) && codes.has(next.kind));
  if (last.number !== null && next.number !== null) {
    if (link !== '(' || last.kind !== next.kind) return false;
    if (last.number.digits !== next.number.digits || next.number.letters !== null) return false;
    last.alias ??= next.number.digits;
  } else if (last.name !== null && last.number === null && next.number !== null && next.name === null) {
    if (!alike || link === '') return false;
    last.number = next.number;
  } else if (last.name === null && next.name !== null && next.number === null && next.year === null) {
    if (!alike) return false;
    last.name = next.name;
    last.kind = next.kind;
  } else return false;
  const end = next.to + (link === '(' && line.words[next.to]?.form === ')' ? 1 : 0);
  if (last.tail === last.to) last.to = end;
  last.tail = end;
  return true;
}

/** "Thông tư 21/2018/TT-BCT về phí (Thông tư 21)": only the short number in a bracket behind the title. */
function isShortName({ words }: Line, last: Mention, next: Mention): boolean {
  const number = next.number;
  if (last.number === null || number === null || last.kind !== next.kind) return false;
  if (number.digits !== last.number.digits || number.letters !== null || number.year !== null) return false;
  if (words[next.from - 1]?.form !== '(' || words[next.to]?.form !== ')' || next.from === last.tail + 1)
    return false;
  last.alias ??= number.digits;
  return true;
}

/** The bracket or dash alone between two mentions, "" for nothing; null for anything else. */
function linkBetween({ words }: Line, last: Mention, next: Mention): '(' | '-' | '' | null {
  if (next.from === last.to) return '';
  if (next.from !== last.tail + 1) return null;
  const form = words[last.tail]?.form;
  return form === '(' ? '(' : form === '-' ? '-' : null;
}
