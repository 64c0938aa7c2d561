import type { Line, Thing } from '../line';
import type { Mention } from '../mention';
import { guided } from '../tables/acts';
import { severals } from '../tables/cues';
import { isOlder, type Act } from './clause';
import { isUnreal } from './mood';

const guidedForms = new Set(guided);
/** Words between an actor and its verb that change nothing. */
export const fillers = new Set([
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
  'vốn',
  'which',
  'that',
  'also',
]);
/** Words before a clause's first document that make it a circumstance: "Theo Thông tư A, …". */
const circumstances = new Set(['theo', 'tại', 'trong', 'với', 'cứ', 'under', 'in', 'qua', 'từ']);
/** Words before a document by which its issuer does something: "Tại Thông tư A, Bộ Y tế …". */
const means = new Set(['tại', 'bằng', 'với', 'trong', 'qua', 'theo', 'in', 'by', 'under']);
/** ", có hiệu lực từ ngày …," is an aside, after which the clause continues. */
const forceWords = new Set(['có', 'hiệu', 'lực', 'thi', 'hành', 'kể', 'từ']);
const FARTHEST_ACTOR = 60;

/** Whether a document is the actor: no new clause between, and no mere wish. */
export function governs(line: Line, actor: Mention, act: Act, target: Mention): boolean {
  const { words } = line;
  if (act.from - actor.tail > FARTHEST_ACTOR || isUnreal(line, actor.tail, act.from)) return false;
  const aside = circumstances.has(words[actor.from - 1]?.form ?? '');
  let comma = false;
  let free = 0;
  let guiding = false;
  // "của liên bộ Công Thương, Khoa học và Công nghệ": the issuers' names up to the verb.
  let isJoint = false;
  let depth = depthOf(words.slice(actor.to, actor.tail));
  for (let at = actor.tail; at < act.from; at += 1) {
    const thing = line.beginsAt.get(at);
    const form = words[at]?.form ?? '';
    if (form === '(') depth += 1;
    if (form === ')') depth -= 1;
    // "Nghị định A (có hiệu lực từ …; thay thế Nghị định B)".
    if ((form === ';' && depth === 0 && !isVerbBehind(line, at, act)) || form === '.') return false;
    if (thing?.type === 'kind' && severals.has(words[at - 1]?.form ?? '')) return false;
    if (form === 'liên' && words[at + 1]?.form === 'bộ') isJoint = true;
    else if (thing) isJoint &&= thing.type === 'agency';
    else if (form === ',') isJoint &&= words[at + 1]?.capital === true;
    if (isJoint) continue;
    if (form === ',') comma = true;
    else if (thing?.type === 'agency') {
      const led = ['của', 'do', 'bởi', 'of', 'by'].includes(words[at - 1]?.form ?? '');
      if (!led && (comma || aside)) return isDoneBy(line, actor, act, target, thing);
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

/** "Tại Thông tư A, Bộ Y tế bãi bỏ Thông tư B", of the same kind and older: the issuer does so by A. */
function isDoneBy({ words }: Line, actor: Mention, act: Act, target: Mention, { from, to }: Thing): boolean {
  const isFirst = actor.from === 1 && means.has(words[0]?.form ?? '') && words[from - 1]?.form === ',';
  if (!isFirst || actor.kind !== target.kind || !isOlder(target, actor)) return false;
  return words.slice(to, act.from).every(({ form }) => fillers.has(form));
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
