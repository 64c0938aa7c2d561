import type { Line } from '../line';
import type { Mention } from '../mention';
import { guided } from '../tables/acts';
import { severals } from '../tables/cues';
import {
  conjunctions,
  FARTHEST_TARGET,
  isRespective,
  listOf,
  type Act,
  type Found,
  type Stated,
} from './clause';
import { isUnreal } from './mood';
import { isDoneTo, passives } from './passive';
import { actorBefore } from './actor-before';
import { namedAmong, objectsFrom } from './objects';

const guidedForms = new Set(guided);
const fillers = new Set([
  'đã',
  'sẽ',
  'đồng',
  'thời',
  'cũng',
  'vừa',
  'mới',
  'chính',
  'thức',
  'được',
  'bị',
  'việc',
  'nhằm',
  'còn',
  'also',
]);
/** Words before a clause's first document that make it a circumstance: "Theo Thông tư A, …". */
const circumstances = new Set(['theo', 'tại', 'trong', 'với', 'cứ', 'under', 'in', 'qua', 'từ']);
const blocks = new Set(['do', 'vì', 'để', 'khi', 'nếu', 'mà', 'cứ', 'nhưng', 'song', ';', 'pursuant']);
/** Words before "tại", which then only gives the place of the change. */
const quoted = new Set(['định', 'nêu', 'hành', 'dung', 'điều', 'đổi', 'sung']);
/** ", có hiệu lực từ ngày …," is an aside, after which the clause continues. */
const forceWords = new Set(['có', 'hiệu', 'lực', 'thi', 'hành', 'kể', 'từ']);
const FARTHEST_ACTOR = 60;
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
  if (!target || !reaches(line, act, target)) return null;
  const before = actorBefore(line, mentions, act, target);
  const found = objectsFrom(line, mentions, act, target, before);
  if (!before) return null;
  if (!last && isCoordinated(line, act) && isObject(line, mentions, before, act)) return null;
  const goesOn = last !== null && !beginsAnew(line, last, before);
  if (goesOn && isCoordinated(line, act) && !isUnreal(line, last.act.to, act.from))
    return { by: last.found.isPassive ? last.found.targets : last.found.by, ...found };
  if (!governs(line, before, act)) return null;
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
  const isJoined = ['và', 'and'].includes(words[last.from - 1]?.form ?? '');
  if (!first || first === last || first.from > 0 || !isJoined) return [last];
  return act.relation === 'guides' || isRespective(line, act)
    ? all
    : all.filter(({ kind }) => kind === last.kind);
}

/** "A (sửa đổi bởi B); C, thay thế D": C begins a part of its own. */
function beginsAnew({ words }: Line, { act, found }: Stated, { from: to }: Mention): boolean {
  const from = Math.max(act.to, ...found.targets.map(({ tail }) => tail));
  return words.slice(from, Math.max(from, to)).some(({ form }) => form === ';');
}

/** "Sau khi Luật A được sửa đổi, Nghị định B …", "amended under Law B": what follows is no object. */
function isDone(line: Line, act: Act): boolean {
  const { words } = line;
  if (isDoneTo(line, act)) return true;
  return passives.has(words[act.from - 1]?.form ?? '') && [',', ';'].includes(words[act.to]?.form ?? '');
}

/** Whether only provisions, titles and the like are between the verb and its target. */
export function reaches(line: Line, act: Act, target: Mention): boolean {
  const { words } = line;
  if (target.from - act.to > FARTHEST_TARGET) return false;
  for (let at = act.to; at < target.from; at += 1) {
    const thing = line.beginsAt.get(at);
    if (thing?.type === 'places') at = thing.to - 1;
    else if (thing?.type === 'act') {
      if (!conjunctions.has(words[at - 1]?.form ?? '') && at !== act.to) return false;
      at = thing.to - 1;
    } else {
      const form = words[at]?.form ?? '';
      if (act.relation === 'guides') {
        if (!guidedForms.has(form)) return false;
      } else if (blocks.has(form) || (form === 'theo' && words[at - 1]?.form !== 'kèm')) return false;
      else if (form === 'tại' && !isQuoted(line, at)) return false;
    }
  }
  return true;
}

/** "thay thế quy định cũ tại B": "tại" only gives the place of what changes. */
function isQuoted({ words }: Line, at: number): boolean {
  return words.slice(at - FARTHEST_QUOTED, at).some(({ form }) => quoted.has(form));
}

/** "Kiến nghị sửa đổi Nghị định A, sửa đổi Thông tư B": A is the first verb's object, and does nothing to B. */
function isObject({ things }: Line, mentions: readonly Mention[], of: Mention, act: Act): boolean {
  const verb = things.findLast(({ type, to }) => type === 'act' && to <= of.from);
  if (verb?.type !== 'act' || verb.relation === 'guides' || act.relation === 'guides') return false;
  return mentions.find(({ from }) => from >= verb.to) === of;
}

/** "…, đồng thời bãi bỏ …", "… mà còn bãi bỏ …": the actor remains the same. */
function isCoordinated({ words }: Line, act: Act): boolean {
  let at = act.from - 1;
  while (fillers.has(words[at]?.form ?? '')) at -= 1;
  const form = words[at]?.form ?? '';
  return conjunctions.has(form) || (form === 'mà' && at < act.from - 1);
}

/** Whether a document is the actor: no new clause between, and no mere wish. */
function governs(line: Line, actor: Mention, act: Act): boolean {
  const { words } = line;
  if (act.from - actor.tail > FARTHEST_ACTOR || isUnreal(line, actor.tail, act.from)) return false;
  const aside = circumstances.has(words[actor.from - 1]?.form ?? '');
  let comma = false;
  let free = 0;
  let guiding = false;
  let depth = depthOf(words.slice(actor.to, actor.tail));
  for (let at = actor.tail; at < act.from; at += 1) {
    const thing = line.beginsAt.get(at);
    const form = words[at]?.form ?? '';
    if (form === '(') depth += 1;
    if (form === ')') depth -= 1;
    // "Nghị định A (có hiệu lực từ …; thay thế Nghị định B)".
    if ((form === ';' && depth === 0 && !isVerbBehind(line, at, act)) || form === '.') return false;
    if (thing?.type === 'kind' && severals.has(words[at - 1]?.form ?? '')) return false;
    if (form === ',') comma = true;
    else if (thing?.type === 'agency') {
      const led = ['của', 'do', 'bởi', 'of', 'by'].includes(words[at - 1]?.form ?? '');
      if (!led && (comma || aside)) return false;
      at = thing.to - 1;
    } else if (thing) {
      if (thing.type === 'act') guiding = thing.relation === 'guides';
      at = thing.to - 1;
    } else if (!fillers.has(form) && !forceWords.has(form) && !(guiding && guidedForms.has(form))) free += 1;
    if (aside && comma && free > 0) return false;
    if (act.relation === 'guides' && comma && free > 2) return false;
  }
  return true;
}

/** "Nghị định A có hiệu lực từ …; đồng thời thay thế Nghị định B": no other subject before the verb. */
function isVerbBehind({ words }: Line, at: number, act: Act): boolean {
  return words.slice(at + 1, act.from).every(({ form }) => fillers.has(form));
}

/** The number of brackets that are open behind some words. */
function depthOf(words: Line['words']): number {
  const count = (bracket: string) => words.filter(({ form }) => form === bracket).length;
  return count('(') - count(')');
}
