import type { Line } from '../line';
import type { Mention } from '../mention';
import {
  changedBy,
  isClosed,
  isSurelyOlder,
  lastBefore,
  listedBehind,
  listOf,
  type Act,
  type Found,
  type Stated,
} from './clause';
import { isUnreal } from './mood';
import { passiveBefore } from './passive';
import { sharedTargets } from './shared-subject';
import { listBefore } from './titled-targets';
import { formAt } from '../../prose/words';

/** Words before the document that ends another. */
const baseForms = new Set(['theo', 'tại', 'bằng', 'under', 'by']);
/** Words that begin a clause about another document. */
const turns = new Set(['còn', 'riêng', 'while']);
const saidForms = new Set(['khi', 'ngày', 'do', 'bởi', 'when', 'date', 'once']);

/**
 * "Thông tư A hết hiệu lực từ ngày Thông tư B có hiệu lực"; otherwise the document before it in the sentence ends it.
 */
export function ending(
  line: Line,
  mentions: readonly Mention[],
  act: Act,
  last: Stated | null,
): Found | null {
  const ended = act.ending || (act.relation === 'repeals' && passiveBefore(line, act) !== null);
  if (!ended) return null;
  const listed = listedBehind(line, mentions, act);
  const by =
    listed.length > 0 ? mentions.findLast(({ sort, to }) => sort !== 'other' && to <= act.from) : undefined;
  if (by && !isUnreal(line, by.tail, act.from)) return { by: [by], targets: listed };
  const nearest = lastBefore(line, mentions, act.from);
  if (!nearest || isUnreal(line, nearest.tail, act.from) || isApart(line, nearest, act)) return null;
  const behind = mentions.find(
    ({ from }) => from >= act.to && from - act.to < 8 && !isClosed(line, act.to, from),
  );
  const words = line.words.slice(act.to, behind?.from).map(({ form }) => form);
  const said = behind && (words.some((form) => saidForms.has(form)) || isBy(line, nearest, act, behind));
  const target = said ? changedBy(behind, nearest, mentions, act) : nearest;
  const targets =
    sharedTargets(line, mentions, nearest, act, last) ??
    [...new Set([...listOf(mentions, target), ...listBefore(line, mentions, target)])].sort(
      (one, other) => one.from - other.from,
    );
  const before = lastBefore(line, mentions, targets[0]?.from ?? target.from);
  // "…, Luật B hết hiệu lực từ ngày Luật này có hiệu lực": "này" is the one before B, if it is no older.
  const isBefore =
    behind?.sort === 'back' && before?.kind === behind.kind && !isSurelyOlder(before, targets[0] ?? target);
  const actor = said && !isBefore ? behind : before;
  const link = line.words.slice(before?.tail, targets[0]?.from).map(({ form }) => form);
  if (actor === before && link.some((form) => turns.has(form))) return null;
  if (!actor || (actor === before && isUnreal(line, clauseStart(line, target), target.from))) return null;
  return { by: [actor], targets, ...(isPhraseAt(line, act.to, 'một', 'phần') && { partly: targets }) };
}

/** "A hết hiệu lực từ ngày … theo B": a younger document behind the verb, with no other clause between. */
function isBy(line: Line, ended: Mention, act: Act, by: Mention): boolean {
  if (!baseForms.has(formAt(line.words, by.from - 1)) || !isSurelyOlder(ended, by)) return false;
  const isOther = line.words.slice(act.to, by.from).some(({ form }) => form === ';' || form === ',');
  return !isOther && !isUnreal(line, act.to, by.from);
}

/** "… Thông tư A; cập nhật địa bàn hết hiệu lực": a semicolon outside brackets ends what is said of A. */
function isApart({ words }: Line, { tail }: Mention, act: Act): boolean {
  let depth = 0;
  for (const { form } of words.slice(tail, act.from)) {
    if (form === '(') depth += 1;
    if (form === ')') depth -= 1;
    if (form === ';' && depth === 0) return true;
  }
  return false;
}

/** "A không làm B hết hiệu lực": where the words about B begin. */
function clauseStart({ words }: Line, { from }: Mention): number {
  return words.findLastIndex(({ form }, at) => at < from && [',', ';', '.'].includes(form)) + 1;
}

function isPhraseAt({ words }: Line, at: number, ...forms: string[]): boolean {
  return forms.every((form, i) => words[at + i]?.form === form);
}
