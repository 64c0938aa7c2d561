import type { Line } from '../line';
import type { Mention } from '../mention';
import { conjunctions, isOlder, listOf, type Act, type Stated } from './clause';

/** Words before a verb that go on with the same subject. */
const sequels = new Set(['rồi', 'sau', 'nay', 'then', 'later', 'subsequently']);

const counts = new Set(['hai', 'ba', 'bốn']);

/**
 * "A được sửa đổi bởi B, sau đó bị thay thế bởi C", "A sửa đổi theo B hết hiệu lực": a verb after an agent has the same
 * subject as the passive verb before, if a conjunction or nothing is between.
 */
export function sharedTargets(
  line: Line,
  mentions: readonly Mention[],
  nearest: Mention,
  act: Act,
  last: Stated | null,
): Mention[] | null {
  if (last?.found.isPassive !== true) return null;
  const { by, targets } = last.found;
  const list = listOf(mentions, nearest);
  if (!list.some((each) => by.includes(each))) return null;
  const between = line.words.slice(nearest.tail, act.from).map(({ form }) => form);
  // "…, sau đó cả hai bị thay thế bởi C"
  if (between.some((form, at) => form === 'cả' && counts.has(between[at + 1] ?? '')))
    return [...targets, ...list];
  const isJoined = between.some((form) => conjunctions.has(form) || sequels.has(form) || form === ')');
  return isJoined || act.ending ? [...targets, ...list.filter((each) => !by.includes(each))] : null;
}

/** "A thay thế B và được sửa đổi bởi C", "A thay thế B; nay đã sửa đổi theo C": C, which is no older than A, changes A. */
export function sharedActors(
  { words }: Line,
  nearest: Mention,
  act: Act,
  agent: Mention,
  last: Stated | null,
): Mention[] | null {
  if (!last || last.found.isPassive || !last.found.targets.includes(nearest)) return null;
  const between = words.slice(nearest.tail, act.from).map(({ form }) => form);
  const [join = ''] = between.filter((form) => form !== ',');
  if (!['và', 'and', 'rồi', ';'].includes(join) && !between.includes('nay')) return null;
  return last.found.by.some((by) => isOlder(agent, by)) ? null : last.found.by;
}
