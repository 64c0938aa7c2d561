import type { Line } from '../line';
import type { Mention } from '../mention';
import { guided } from '../tables/acts';
import {
  conjunctions,
  FARTHEST_TARGET,
  isSurelyOlder,
  isRespective,
  listOf,
  type Act,
  type Found,
  type Stated,
} from './clause';
import { fillers, governs } from './governs';
import { isUnreal } from './mood';
import { isDoneTo, passives } from './passive';
import { actorBefore } from './actor-before';
import { namedAmong, objectsFrom } from './objects';
import { formAt } from '../../prose/words';

const guidedForms = new Set(guided);
const blocks = new Set(['do', 'vì', 'để', 'khi', 'nếu', 'mà', 'cứ', 'nhưng', 'song', ';', 'pursuant']);
/** Words before "tại", which then only gives the place of the change. */
const quoted = new Set(['định', 'nêu', 'hành', 'dung', 'điều', 'đổi', 'sung']);
/** "quy định trước đây tại", "nội dung tương ứng tại". */
const FARTHEST_QUOTED = 3;

/** "A thay thế B và C", "A sửa đổi B, bãi bỏ C", "A sửa đổi B hướng dẫn C". */
export function active(
  line: Line,
  mentions: readonly Mention[],
  act: Act,
  last: Stated | null,
): Found | null {
  if (act.ending || isDone(line, act)) return null;
  const first = mentions.find(({ from }) => from >= act.to);
  const target = first && namedAmong(line, mentions, first);
  const before = target && actorBefore(line, mentions, act, target);
  if (!target || !reaches(line, act, target, before)) return null;
  const found = objectsFrom(line, mentions, act, target, before);
  if (!before) return null;
  if (!last && isCoordinated(line, act) && isObject(line, mentions, before, act)) return null;
  const goesOn = last !== null && !beginsPartOfItsOwn(line, last, before);
  if (goesOn && isCoordinated(line, act) && !isUnreal(line, last.act.to, act.from))
    return { by: last.found.isPassive ? last.found.targets : last.found.by, ...found };
  if (!governs(line, before, act, target)) return null;
  return { by: guideOfSameKind(last, before, target) ?? subjectsWith(line, mentions, before, act), ...found };
}

/** "Công văn A hướng dẫn Nghị định B thay thế Công văn C": A, of the kind of C, acts on both. */
function guideOfSameKind(last: Stated | null, before: Mention, target: Mention): Mention[] | null {
  if (last?.act.relation !== 'guides' || !last.found.targets.includes(before)) return null;
  const isSame = before.kind !== target.kind && last.found.by.every(({ kind }) => kind === target.kind);
  return isSame ? last.found.by : null;
}

/** "Thông tư A và Thông tư B sửa đổi Thông tư C", where the sentence begins with both: both act. */
function subjectsWith(line: Line, mentions: readonly Mention[], last: Mention, act: Act): Mention[] {
  const { words } = line;
  const all = listOf(mentions, last).filter(({ to }) => to <= act.from);
  const [first] = all;
  const isJoined = ['và', 'and'].includes(formAt(words, last.from - 1));
  const isFirst = words.slice(0, first?.from).every(({ form }) => ['các', 'hai', 'ba', 'the'].includes(form));
  if (!first || first === last || !isFirst || !isJoined) return [last];
  return act.relation === 'guides' || isRespective(line, act)
    ? all
    : all.filter(({ kind }) => kind === last.kind);
}

/** "A (sửa đổi bởi B); C, thay thế D": C begins a part of its own. */
function beginsPartOfItsOwn({ words }: Line, { act, found }: Stated, { from: to }: Mention): boolean {
  const from = Math.max(act.to, ...found.targets.map(({ tail }) => tail));
  return words.slice(from, Math.max(from, to)).some(({ form }) => form === ';');
}

/** "Sau khi Luật A được sửa đổi, Nghị định B …", "amended under Law B": what follows is no object. */
function isDone(line: Line, act: Act): boolean {
  const { words } = line;
  if (isDoneTo(line, act)) return true;
  return passives.has(formAt(words, act.from - 1)) && [',', ';', 'thêm'].includes(formAt(words, act.to));
}

/**
 * Whether only provisions, titles and the like are between the verb and its target. In "A sửa đổi mức phí tại B" an older B
 * is what A changes.
 */
export function reaches(line: Line, act: Act, target: Mention, actor?: Mention): boolean {
  const { words } = line;
  const isChanged = actor !== undefined && isSurelyOlder(target, actor);
  if (target.from - act.to > FARTHEST_TARGET) return false;
  for (let at = act.to; at < target.from; at += 1) {
    const thing = line.beginsAt.get(at);
    if (thing?.type === 'places') at = thing.to - 1;
    else if (thing?.type === 'act') {
      if (!conjunctions.has(formAt(words, at - 1)) && at !== act.to) return false;
      at = thing.to - 1;
    } else if (thing?.type === 'agency' && words[at - 1]?.form === ',') {
      // "… về việc bãi bỏ tờ khai, Bộ Tài chính có Công văn B": another clause.
      return false;
    } else {
      const form = formAt(words, at);
      if (act.relation === 'guides') {
        if (!guidedForms.has(form)) return false;
      } else if (blocks.has(form) || (form === 'theo' && words[at - 1]?.form !== 'kèm')) return false;
      else if (form === 'tại' && !isChanged && !isQuoted(line, at)) return false;
    }
  }
  return true;
}

/** "thay thế quy định cũ tại B": "tại" only gives the place of what changes. */
function isQuoted({ words }: Line, at: number): boolean {
  return words.slice(at - FARTHEST_QUOTED, at).some(({ form }) => quoted.has(form));
}

/** "Kiến nghị sửa đổi Nghị định A, sửa đổi Thông tư B": A is the first verb's object, and does nothing to B. */
export function isObject({ things }: Line, mentions: readonly Mention[], of: Mention, act: Act): boolean {
  const verb = things.findLast(({ type, to }) => type === 'act' && to <= of.from);
  if (verb?.type !== 'act' || act.relation === 'guides') return false;
  return mentions.find(({ from }) => from >= verb.to)?.list === of.list;
}

/** "…, đồng thời bãi bỏ …", "… mà còn bãi bỏ …": the actor remains the same. */
function isCoordinated({ words }: Line, act: Act): boolean {
  let at = act.from - 1;
  while (fillers.has(formAt(words, at))) at -= 1;
  const form = formAt(words, at);
  return conjunctions.has(form) || (form === 'mà' && at < act.from - 1);
}
