import { phraseAt, phraseSet } from '../../prose/phrases';
import type { Line } from '../line';
import type { Mention } from '../mention';
import { actors } from '../tables/acts';
import { forceLinks, forces } from '../tables/around';

const forceBook = phraseSet(forces);
const forceLinkBook = phraseSet(forceLinks);
const actorForms = new Set(actors);
const passives = new Set(['được', 'bị']);
const joins = new Set([',', 'và', 'thời', 'and']);

/** "có hiệu lực thi hành kể từ ngày 1/6/2014" before the next document. */
export function readForce(line: Line, mention: Mention, end: number): void {
  let depth = 0;
  for (let at = mention.to; at < end; at += 1) {
    const thing = line.beginsAt.get(at);
    const force = thing ? null : phraseAt(forceBook, line.words, at);
    if (force && isOfPart(line, at)) return;
    if (!force) {
      const form = line.words[at]?.form;
      if (form === '(') depth += 1;
      if (form === ')') depth -= 1;
      if (form === ';' && depth === 0) return;
      at = (thing?.to ?? at + 1) - 1;
      continue;
    }
    let next = force.next;
    for (
      let link = phraseAt(forceLinkBook, line.words, next);
      link;
      link = phraseAt(forceLinkBook, line.words, next)
    )
      next = link.next;
    while (
      [':', 'là', 'ngày'].includes(line.words[next]?.form ?? '') &&
      line.beginsAt.get(next)?.type !== 'date'
    )
      next += 1;
    const date = line.beginsAt.get(next);
    if (date?.type === 'date') mention.inForceFrom = date.day;
    return;
  }
}

/**
 * "Thông tư A sửa đổi Thông tư B về phí, có hiệu lực từ ngày …": the day is that of A, unless a bracket right behind B tells
 * it.
 */
export function passForceToActors(line: Line, mentions: readonly Mention[]): void {
  const { words, things } = line;
  for (const mention of mentions) {
    if (mention.inForceFrom === null || words[mention.tail]?.form === '(') continue;
    let verb = things.findLast(({ type, to }) => type === 'act' && to <= mention.from);
    while (verb && joins.has(words[verb.from - 1]?.form ?? '')) {
      const { from } = verb;
      const before = things.findLast(({ type, to }) => type === 'act' && to <= from);
      if (!before) break;
      verb = before;
    }
    if (verb?.type !== 'act' || passives.has(words[verb.from - 1]?.form ?? '')) continue;
    const { from, to } = verb;
    const actor = mentions.findLast((each) => each.to <= from);
    const isPassive = actorForms.has(words[to]?.form ?? '');
    if (!actor || isPassive || actor.kind !== mention.kind || actor.inForceFrom !== null) continue;
    [actor.inForceFrom, mention.inForceFrom] = [mention.inForceFrom, null];
  }
}

/** "một số điều có hiệu lực từ …", "riêng Điều 5 có hiệu lực từ …": applies only to a part. */
function isOfPart({ words, endsAt }: Line, at: number): boolean {
  return endsAt.get(at)?.type === 'places' || ['điều', 'khoản', 'điểm'].includes(words[at - 1]?.form ?? '');
}
