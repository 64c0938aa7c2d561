import { phraseAt, phraseSet } from '../../prose/phrases';
import type { Line } from '../line';
import type { Mention } from '../mention';
import { parts } from '../tables/acts';
import { listedBehind, listOf, type Act, type Found } from './clause';
import { withTitled } from './titled-targets';
import { formAt } from '../../prose/words';

const partBook = phraseSet(parts);
/** After a document that nothing happens to. */
const stays = new Set(['vẫn', 'còn', 'tiếp', 'remains']);
/** Between a group of documents and those of them that are named. */
const among = ['trong đó có', 'trong đó', 'gồm', 'như', 'including'];

/**
 * All objects of an active verb, and those of which only a part is affected.
 * @param first the first document behind the verb
 */
export function objectsFrom(
  line: Line,
  mentions: readonly Mention[],
  act: Act,
  first: Mention,
  actor: Mention | undefined,
): Required<Pick<Found, 'targets' | 'partly'>> {
  const listed = listedBehind(line, mentions, act);
  const own = ownTargets(
    line,
    act,
    listOf(mentions, first).filter(({ from }) => from >= act.to),
  );
  const targets = listed.length > 0 ? listed : withTitled(line, mentions, own, act, actor);
  return {
    targets,
    partly: isPartly(line, act, first) ? targets : targets.filter((each) => isPartBefore(line, each)),
  };
}

/** "sửa đổi các Nghị định về xây dựng, trong đó có Nghị định A": the first that is named of several. */
export function namedAmong({ words }: Line, mentions: readonly Mention[], first: Mention): Mention {
  if (first.sort !== 'other') return first;
  const next = mentions.find(({ sort, from }) => sort === 'named' && from >= first.to);
  const before = words.slice(first.to, next?.from).map(({ form }) => form);
  const isAmong = among.some((phrase) => before.join(' ').endsWith(phrase));
  return next && isAmong ? next : first;
}

/**
 * "A sửa đổi Nghị định B, Thông tư C sửa đổi …": the last, of another kind, is the next actor and no target; so is the last
 * in "A thay thế Thông tư B, Thông tư C vẫn …".
 */
function ownTargets(line: Line, { relation }: Act, targets: Mention[]): Mention[] {
  const [first, last] = [targets[0], targets.at(-1)];
  if (!first || !last || first === last) return targets;
  const before = formAt(line.words, last.from - 1);
  const isSubject = before === ',' && stays.has(formAt(line.words, last.tail));
  if (isSubject) return targets.slice(0, -1);
  // "hướng dẫn Luật A và Nghị định B quy định chi tiết Luật A": the verb begins the title of B.
  if (first.kind === last.kind || (relation === 'guides' && before === 'và')) return targets;
  return line.beginsAt.get(last.tail)?.type === 'act' ? targets.slice(0, -1) : targets;
}

/** "thay thế A và một phần của B": only the second is affected in part. */
function isPartBefore({ words }: Line, { from }: Mention): boolean {
  const part = [2, 3, 4].map((back) => phraseAt(partBook, words, from - back));
  return part.some(
    (found) =>
      found && (found.next === from || (found.next === from - 1 && words[found.next]?.form === 'của')),
  );
}

/** "thay thế một số điều của B", "bãi bỏ Phụ lục ban hành kèm theo B": only a part of it is affected. */
function isPartly({ words }: Line, act: Act, target: Mention): boolean {
  for (let at = act.to; at < target.from; at += 1) if (phraseAt(partBook, words, at)) return true;
  return false;
}
