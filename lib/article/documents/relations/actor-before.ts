import type { Line } from '../line';
import type { Mention } from '../mention';
import { isEarlier, lastBefore, type Act } from './clause';
import { formAt } from '../../prose/words';

/** Words before a document that complement another one. */
const complements = new Set(['tại', 'của', 'theo', 'trong']);

/**
 * The nearest document before the verb. Behind a comma, in "Thông tư A hướng dẫn thuế tại Nghị định B, sửa đổi Thông tư
 * C", it is the one of the target's kind; in "Khoản 8 Điều 1 Thông tư A sửa đổi Thông tư B về phí sửa đổi Điều 10 Thông
 * tư C" the one whose provision changes another.
 */
export function actorBefore(
  line: Line,
  mentions: readonly Mention[],
  act: Act,
  target: Mention,
): Mention | undefined {
  const nearest = lastBefore(line, mentions, act.from);
  if (!nearest || act.relation === 'guides') return nearest;
  if (nearest.kind === target.kind)
    return placedBefore(line, mentions, nearest, target) ?? laterBefore(mentions, nearest, target) ?? nearest;
  const isComplement = complements.has(formAt(line.words, nearest.from - 1));
  if (!isComplement || line.words[act.from - 1]?.form !== ',') return nearest;
  return mentions.findLast(({ kind, to }) => kind === target.kind && to <= nearest.from) ?? nearest;
}

/** "Nghị định A của năm 2026 kế thừa Nghị định B của năm 2012 và thay thế Nghị định C của năm 2016": B is too early, A acts. */
function laterBefore(mentions: readonly Mention[], nearest: Mention, target: Mention): Mention | undefined {
  if (!isEarlier(nearest, target)) return undefined;
  return mentions.findLast(
    (each) =>
      each.kind === target.kind &&
      each.sort === 'named' &&
      each.to <= nearest.from &&
      !isEarlier(each, target),
  );
}

/** The document with provisions that changes the nearest one and, by a second verb, a provision of the target. */
function placedBefore(
  { things }: Line,
  mentions: readonly Mention[],
  nearest: Mention,
  target: Mention,
): Mention | undefined {
  if (target.places.length === 0 || nearest.places.length > 0) return undefined;
  const placed = mentions.find(
    ({ kind, places, to }) => kind === target.kind && places.length > 0 && to <= nearest.from,
  );
  const changes = things.some(
    (thing) =>
      placed &&
      thing.type === 'act' &&
      thing.relation !== 'guides' &&
      thing.from >= placed.tail &&
      thing.to <= nearest.from,
  );
  return changes ? placed : undefined;
}
