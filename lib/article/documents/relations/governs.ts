import type { Line, Thing } from '../line';
import type { Mention } from '../mention';
import { guided } from '../tables/acts';
import { severals } from '../tables/cues';
import { isOlder, type Act } from './clause';
import { isUnreal } from './mood';
import { formAt } from '../../prose/words';

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

/** What stands between an actor and its verb, as far as it is read. */
interface Between {
  /** The number of open brackets. */
  depth: number;
  comma: boolean;
  /** Words that belong to another clause. */
  free: number;
  guiding: boolean;
  /** "của liên bộ Công Thương, Khoa học và Công nghệ": within the issuers' names. */
  isJoint: boolean;
}

/** Whether a document is the actor: no new clause between, and no mere wish. */
export function governs(line: Line, actor: Mention, act: Act, target: Mention): boolean {
  const { words } = line;
  if (act.from - actor.tail > FARTHEST_ACTOR || isUnreal(line, actor.tail, act.from)) return false;
  const aside = circumstances.has(formAt(words, actor.from - 1));
  const depth = depthOf(words.slice(actor.to, actor.tail));
  const between: Between = { depth, comma: false, free: 0, guiding: false, isJoint: false };
  const mostFree = aside ? 0 : act.relation === 'guides' ? 2 : Infinity;
  for (let at = actor.tail; at < act.from; at += 1) {
    if (endsClause(line, at, act, between)) return false;
    if (isInJoint(line, at, between)) continue;
    const thing = line.beginsAt.get(at);
    if (thing?.type === 'agency' && (between.comma || aside) && !isIssuer(line, at))
      return isDoneBy(line, actor, act, target, thing);
    pass(line, at, between);
    if (thing) at = thing.to - 1;
    if (between.comma && between.free > mostFree) return false;
  }
  return true;
}

/** Whether the clause ends at a word: "Nghị định A (có hiệu lực từ …; thay thế Nghị định B)" goes on in brackets. */
function endsClause(line: Line, at: number, act: Act, between: Between): boolean {
  const form = formAt(line.words, at);
  if (form === '(') between.depth += 1;
  if (form === ')') between.depth -= 1;
  if ((form === ';' && between.depth === 0 && !isVerbBehind(line, at, act)) || form === '.') return true;
  return line.beginsAt.get(at)?.type === 'kind' && severals.has(formAt(line.words, at - 1));
}

/** Whether a word belongs to the names of ministries that issue together. */
function isInJoint({ words, beginsAt }: Line, at: number, between: Between): boolean {
  const thing = beginsAt.get(at);
  if (words[at]?.form === 'liên' && words[at + 1]?.form === 'bộ') between.isJoint = true;
  else if (thing) between.isJoint &&= thing.type === 'agency';
  else if (words[at]?.form === ',') between.isJoint &&= words[at + 1]?.capital === true;
  return between.isJoint;
}

/** "của Bộ Y tế": an agency that issued the document, and does nothing else here. */
function isIssuer({ words }: Line, at: number): boolean {
  return ['của', 'do', 'bởi', 'of', 'by'].includes(formAt(words, at - 1));
}

function pass({ words, beginsAt }: Line, at: number, between: Between): void {
  const thing = beginsAt.get(at);
  const form = formAt(words, at);
  if (form === ',') between.comma = true;
  else if (thing?.type === 'act') between.guiding = thing.relation === 'guides';
  else if (!thing && !isFiller(form, between.guiding)) between.free += 1;
}

function isFiller(form: string, guiding: boolean): boolean {
  return fillers.has(form) || forceWords.has(form) || (guiding && guidedForms.has(form));
}

/** "Tại Thông tư A, Bộ Y tế bãi bỏ Thông tư B", of the same kind and older: the issuer does so by A. */
function isDoneBy({ words }: Line, actor: Mention, act: Act, target: Mention, { from, to }: Thing): boolean {
  const isFirst = actor.from === 1 && means.has(formAt(words, 0)) && words[from - 1]?.form === ',';
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
