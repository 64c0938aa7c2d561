import type { Line } from '../line';
import type { Mention } from '../mention';
import type { RelationType } from '../tables/acts';
import { ranks } from '../tables/kinds';
import { active } from './active';
import type { Act, Found } from './clause';
import { ending } from './ending';
import { passive } from './passive';

/** One document does something to another, as one sentence says. */
export interface Told {
  type: RelationType;
  actor: Mention;
  target: Mention;
}

/** What a sentence says that its documents do to each other, each with its direction. */
export function relationsOf(line: Line, mentions: readonly Mention[]): Told[] {
  const told: Told[] = [];
  let last: { by: Mention[]; act: Act } | null = null;
  for (const act of line.things) {
    if (act.type !== 'act') continue;
    const found: Found | null =
      passive(line, mentions, act) ?? ending(line, mentions, act) ?? active(line, mentions, act, last);
    if (!found) continue;
    last = { by: found.by, act };
    for (const actor of found.by) {
      for (const target of found.targets) told.push({ type: act.relation, actor, target });
    }
  }
  return told.filter(isPossible);
}

function isPossible({ type, actor, target }: Told): boolean {
  if (actor === target || actor.sort === 'other' || target.sort === 'other') return false;
  if (type === 'consolidates') return actor.kind === 'Văn bản hợp nhất';
  if (type === 'guides') return ranks[actor.kind] > ranks[target.kind];
  return (
    ranks[actor.kind] <= ranks[target.kind] || (actor.kind === 'Thông tư' && target.kind === 'Quyết định')
  );
}
