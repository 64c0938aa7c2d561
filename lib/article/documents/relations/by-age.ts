import type { Line } from '../line';
import type { Mention } from '../mention';
import { isObject, reaches } from './active';
import { FARTHEST_TARGET, isSurelyOlder, listOf, type Act, type Found } from './clause';
import { fillers } from './governs';
import { isUnreal } from './mood';
import { objectsFrom } from './objects';
import { passiveBefore } from './passive';

const breaks = new Set([';', '.', ':']);
/** Before a document that is only an example, a comparison or a base. */
const asides = new Set(['cứ', 'như', 'so', 'khác', 'pursuant']);

/**
 * What a verb states according to the years of the documents around it, if the grammar is not clear: of two documents of
 * one kind the younger acts on the older, as in "trong khi A đã có B thay thế" or "Theo B, mức phí mới thay cho mức tại A".
 */
export function byAge(line: Line, mentions: readonly Mention[], act: Act): Found | null {
  if (act.relation === 'guides' || act.relation === 'consolidates' || act.ending) return null;
  return (
    broughtBy(line, mentions, act) ?? changedLater(line, mentions, act) ?? changesOlder(line, mentions, act)
  );
}

/** "Theo B, … thay cho mức tại A": the nearest younger document of the same kind in front, if no body acts instead. */
function changesOlder(line: Line, mentions: readonly Mention[], act: Act): Found | null {
  const target = mentions.find(({ from }) => from >= act.to);
  if (target?.sort !== 'named' || passiveBefore(line, act) !== null) return null;
  const by = mentions.findLast(
    (each) => each.sort === 'named' && each.kind === target.kind && each.tail <= act.from,
  );
  if (!by || !isSurelyOlder(target, by) || !reaches(line, act, target, by)) return null;
  if (isObject(line, mentions, by, act)) return null;
  const isBody = line.things.some(
    ({ type, from, to }) => type === 'agency' && from >= by.tail && to <= act.from,
  );
  const isOver = line.words.slice(by.tail, act.from).some(({ form }) => breaks.has(form));
  if (isBody || isOver || isUnreal(line, by.tail, act.from)) return null;
  return { by: [by], ...objectsFrom(line, mentions, act, target, by) };
}

/** "A và B … đã có C thay thế": C right before a verb without an object. */
function broughtBy(line: Line, mentions: readonly Mention[], act: Act): Found | null {
  const by = mentions.findLast(({ to }) => to <= act.from);
  if (by?.sort !== 'named' || hasObject(line, mentions, act)) return null;
  if (!line.words.slice(by.tail, act.from).every(({ form }) => fillers.has(form))) return null;
  const target = mentions.findLast(
    (each) => each.sort === 'named' && each.kind === by.kind && each.tail <= by.from && each.list !== by.list,
  );
  if (!target || !isSurelyOlder(target, by) || isUnreal(line, target.tail, act.from)) return null;
  return { by: [by], targets: listOf(mentions, target), isPassive: true };
}

function hasObject({ words }: Line, mentions: readonly Mention[], { to }: Act): boolean {
  const next = mentions.find(({ from }) => from >= to);
  if (!next) return false;
  return !words.slice(to, next.from).some(({ form }) => breaks.has(form) || form === ',');
}

/** "A … được thay thế … B": the younger document of the same kind in the same clause behind a passive verb. */
function changedLater(line: Line, mentions: readonly Mention[], act: Act): Found | null {
  if (passiveBefore(line, act) === null) return null;
  const target = mentions.findLast(({ to }) => to <= act.from);
  const by = mentions.find(({ from }) => from >= act.to);
  if (target?.sort !== 'named' || by?.sort !== 'named' || by.kind !== target.kind) return null;
  if (!isSurelyOlder(target, by) || isUnreal(line, target.tail, by.from)) return null;
  const between = line.words.slice(act.to, by.from).map(({ form }) => form);
  if (between.length > FARTHEST_TARGET || between.some((form) => breaks.has(form) || asides.has(form)))
    return null;
  return { by: listOf(mentions, by), targets: listOf(mentions, target), isPassive: true };
}
