import type { Line } from '../line';
import type { Mention } from '../mention';
import { isUnreal, lastBefore, listOf, type Act, type Found } from './clause';
import { passiveBefore } from './passive';

/** "Thông tư A hết hiệu lực từ ngày Thông tư B có hiệu lực", or the one before it in the sentence ends it. */
export function ending(line: Line, mentions: readonly Mention[], act: Act): Found | null {
  const ended = act.ending || (act.relation === 'repeals' && passiveBefore(line, act) !== null);
  if (!ended) return null;
  const target = lastBefore(mentions, act.from);
  if (!target || isUnreal(line, target.tail, act.from)) return null;
  const targets = listOf(mentions, target);
  const before = lastBefore(mentions, targets[0]?.from ?? target.from);
  const behind = mentions.find(({ from }) => from >= act.to && from - act.to < 8);
  const words = line.words.slice(act.to, behind?.from).map(({ form }) => form);
  const said = behind && words.some((form) => ['khi', 'ngày', 'do', 'bởi'].includes(form));
  // "…, Luật B hết hiệu lực từ ngày Luật này có hiệu lực": "này" is the one before B.
  const actor = said && !(behind.sort === 'back' && before?.kind === behind.kind) ? behind : before;
  return actor ? { by: [actor], targets } : null;
}
