import type { Line } from '../line';
import type { Mention } from '../mention';
import type { RelationType } from '../tables/acts';
import { namedKinds, ranks } from '../tables/kinds';
import { active } from './active';
import { byAge } from './by-age';
import { canChange, isClosed, isRespective, type Act, type Found, type Stated } from './clause';
import { ending } from './ending';
import { equated, inverted } from './inverted';
import { isAside, isDenied, isSupposed, isUnrealThroughout } from './mood';
import { passive } from './passive';
import { formAt } from '../../prose/words';

/** A relation between two documents, as stated by one sentence. */
export interface MentionRelation {
  type: RelationType;
  actor: Mention;
  target: Mention;
}

/** Words before a verb that make it a noun. */
const nouns = new Set(['những', 'các', 'nhiều', 'luật']);

/** The relations that a sentence states between its documents, each with its direction. */
export function relationsOf(line: Line, mentions: readonly Mention[]): MentionRelation[] {
  const relations: MentionRelation[] = [];
  const isUnreal = isUnrealThroughout(line, mentions);
  const stated: Stated[] = [];
  let change: Stated | null = null;
  for (const act of line.things) {
    if (act.type !== 'act' || isNoun(line, act) || isDenied(line, act)) continue;
    // "Dự thảo Nghị định sửa đổi Nghị định A hướng dẫn Luật B": A guides B.
    if (isUnreal && act.relation !== 'guides' && !isAside(line, act)) continue;
    // "A sửa đổi B (đã được sửa đổi bởi C) và bãi bỏ D": A acts, not B.
    let last = stated.findLast((each) => !isClosed(line, each.act.to, act.from)) ?? null;
    // "A sửa đổi Nghị định B hướng dẫn Luật C; bãi bỏ Nghị định D": A acts, not B.
    if (change && act.relation !== 'guides' && line.words[act.from - 1]?.form === ';') last = change;
    const found: Found | null =
      equated(line, mentions, act) ??
      passive(line, mentions, act, last) ??
      ending(line, mentions, act, last) ??
      active(line, mentions, act, last) ??
      inverted(line, mentions, act) ??
      byAge(line, mentions, act);
    if (!found) continue;
    last = { act, found };
    stated.push(last);
    if (act.relation !== 'guides') change = last;
    const { targets } = found;
    const by = found.by.filter((actor) => !isSupposed(line, actor));
    const isEach = isRespective(line, act) && by.length === targets.length;
    by.forEach((actor, index) => {
      for (const target of isEach ? targets.slice(index, index + 1) : targets)
        relations.push({ type: typeOf(line, act, found, target), actor, target });
    });
  }
  return [...relations, ...amendedBy(mentions)].filter(isPossible);
}

/** "những sửa đổi của …", "cùng với việc sửa đổi …", "luật sửa đổi luật thuế". */
function isNoun({ words }: Line, { from }: Act): boolean {
  const last = formAt(words, from - 1);
  const before = formAt(words, from - 2);
  if (last === 'những' && ['không', 'chẳng'].includes(before)) return false;
  return nouns.has(last) || (last === 'việc' && ['với', 'cùng'].includes(before));
}

/** "Luật sửa đổi, bổ sung một số điều của Luật A" amends the law in its name. */
function amendedBy(mentions: readonly Mention[]): MentionRelation[] {
  return mentions.flatMap((actor, at) =>
    mentions
      .slice(at + 1, at + 1 + actor.amending)
      .map((target): MentionRelation => ({ type: 'amends', actor, target })),
  );
}

/**
 * A document that replaces or repeals a part of another amends it; in "Điều 4 Nghị định A, được thay thế bởi Nghị định B"
 * the clause is about all of A.
 */
function typeOf({ words }: Line, act: Act, { partly = [] }: Found, target: Mention): RelationType {
  const { relation } = act;
  const isAside = target.tail < act.from && [',', '('].includes(formAt(words, target.tail));
  if (relation === 'replaces' && isAside && !partly.includes(target)) return relation;
  const ends = relation === 'replaces' || relation === 'repeals';
  return ends && (partly.includes(target) || target.places.length > 0) ? 'amends' : relation;
}

/** Whether documents of these kinds can be in such a relation. */
export function isPossible({ type, actor, target }: MentionRelation): boolean {
  if (actor === target || actor.sort === 'other' || target.sort === 'other') return false;
  if (type === 'consolidates') return actor.kind === 'Văn bản hợp nhất';
  if (type === 'guides') return ranks[actor.kind] > ranks[target.kind];
  // A law ends a circular, but neither amends it nor takes its place.
  const isFarBelow = namedKinds.has(actor.kind) && ranks[target.kind] > ranks['Nghị định'];
  if (isFarBelow && (type === 'amends' || type === 'replaces')) return false;
  // Nobody amends a letter but by another one.
  if (type === 'amends' && ranks[target.kind] === ranks['Công văn'] && actor.kind !== target.kind)
    return false;
  return canChange(actor.kind, target.kind);
}
