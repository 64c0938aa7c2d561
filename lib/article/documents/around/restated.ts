import type { Line } from '../line';
import type { Mention } from '../mention';

/**
 * Whether a mention only says again what the one right before it named, which then takes over what it adds: "Luật Quản lý
 * thuế (Luật số 38/2019/QH14)", "Luật số 54/2014/QH13 về hải quan", "Nghị định 95/2013/NĐ-CP (Nghị định 95)".
 */
export function isSame(line: Line, last: Mention, next: Mention): boolean {
  const form = (at: number) => line.words[at]?.form ?? '';
  const between = next.from - last.to;
  const bracket = form(last.to) === '(' && between === 1;
  if (last.sort !== 'named' || next.sort !== 'named' || (last.kind !== next.kind && next.name === null))
    return false;
  if (last.number !== null && next.number !== null) {
    if (!bracket || last.number.digits !== next.number.digits || next.number.letters !== null) return false;
  } else if (last.name !== null && last.number === null && next.number !== null && next.name === null) {
    if (!bracket) return false;
    last.number = next.number;
  } else if (last.name === null && next.name !== null && next.number === null && next.year === null) {
    if (!(bracket || (between === 1 && ['-', '–'].includes(form(last.to))))) return false;
    last.name = next.name;
  } else return false;
  last.to = last.tail = next.to + (bracket && form(next.to) === ')' ? 1 : 0);
  return true;
}
