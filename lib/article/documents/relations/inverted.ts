import type { Line } from '../line';
import type { Mention } from '../mention';
import { reaches } from './active';
import { isUnreal, listOf, type Act, type Found } from './clause';

/** Words between the target and the actor: "là" and the like. */
const verbs = new Set(['là', 'có', 'gồm', 'is', 'are']);
const light = new Set([...verbs, 'hiện', 'nay', 'đã', 'sẽ', 'các', 'bao', ':', 'the']);

/** "Thay thế Thông tư A là Thông tư B", "Quy định chi tiết Luật này có Nghị định B và Nghị định C". */
export function inverted(line: Line, mentions: readonly Mention[], act: Act): Found | null {
  if (act.ending || mentions.some(({ sort, to }) => sort === 'named' && to <= act.from)) return null;
  const target = mentions.find(({ from }) => from >= act.to);
  if (!target || !reaches(line, act, target) || isUnreal(line, 0, act.from)) return null;
  const targets = listOf(mentions, target);
  const end = targets.at(-1)?.tail ?? target.tail;
  const by = mentions.find(({ sort, from }) => sort === 'named' && from >= end);
  const between = line.words.slice(end, by?.from ?? end).map(({ form }) => form);
  if (!by || !between.some((form) => verbs.has(form)) || !between.every((form) => light.has(form)))
    return null;
  return { by: listOf(mentions, by), targets };
}
