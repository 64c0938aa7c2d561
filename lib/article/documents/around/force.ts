import { proposals } from '../../prose/moods';
import { phraseAt, phraseSet } from '../../prose/phrases';
import type { Line, Thing } from '../line';
import type { Mention } from '../mention';
import { actors } from '../tables/acts';
import { forceLinks, forces } from '../tables/around';
import { formAt } from '../../prose/words';

const forceBook = phraseSet(forces);
const forceLinkBook = phraseSet(forceLinks);
const proposalBook = phraseSet(proposals);
const actorForms = new Set(actors);
const passives = new Set(['được', 'bị']);
const joins = new Set([',', 'và', 'thời', 'and']);
const commas = new Set([',', ';']);
const together = new Set(['cùng', 'đều', 'đồng']);
/** Before the provisions that are the subject; "" at the beginning of a sentence. */
const clauseLeads = new Set(['', ',', ';', ':', '.', 'và', 'riêng', 'các', 'trừ']);
/** Maximum distance, in words, between a subject and "có hiệu lực". */
const NEAR = 3;

/** "có hiệu lực thi hành kể từ ngày 1/6/2014" before the next document, or with the day in front of the document. */
export function readForce(line: Line, mention: Mention, end: number): void {
  const ahead = forceAhead(line, mention.from);
  if (ahead !== null) {
    mention.inForceFrom = ahead.day;
    return;
  }
  let depth = 0;
  for (let at = mention.to; at < end; at += 1) {
    const thing = line.beginsAt.get(at);
    const force = thing ? null : phraseAt(forceBook, line.words, at);
    if (force && (isOfPart(line, mention, at) || isPlanned(line, at))) return;
    if (!force) {
      const form = line.words[at]?.form;
      if (form === '(') depth += 1;
      if (form === ')') depth -= 1;
      if (form === ';' && depth === 0) return;
      at = (thing?.to ?? at + 1) - 1;
      continue;
    }
    mention.inForceFrom = (dayAt(line, force.next) ?? dayInFront(line, mention.from))?.day ?? null;
    return;
  }
  mention.inForceFrom = dayOfForce(line, mention);
}

/** "dự kiến có hiệu lực từ …" */
function isPlanned({ words }: Line, at: number): boolean {
  return [1, 2, 3].some((back) => {
    const plan = phraseAt(proposalBook, words, at - back);
    return plan !== null && plan.next <= at;
  });
}

type Day = Extract<Thing, { type: 'date' }>;

/** The day after "có hiệu lực": "thi hành kể từ ngày 1/6/2014". */
function dayAt({ words, beginsAt }: Line, start: number): Day | null {
  let next = start;
  for (let link = phraseAt(forceLinkBook, words, next); link; link = phraseAt(forceLinkBook, words, next))
    next = link.next;
  while ([':', 'là', 'ngày', '('].includes(formAt(words, next)) && beginsAt.get(next)?.type !== 'date')
    next += 1;
  const date = beginsAt.get(next);
  return date?.type === 'date' ? date : null;
}

/** "Có hiệu lực từ ngày 1/6/2014, Thông tư A …" */
function forceAhead(line: Line, from: number): Day | null {
  const force = phraseAt(forceBook, line.words, 0);
  const day = force && dayAt(line, force.next);
  return day && isSubjectBehind(line, day.to, from) ? day : null;
}

/** "Từ ngày 1/6/2014, Thông tư A …", with "có hiệu lực" behind it. */
function dayInFront(line: Line, from: number): Day | null {
  const led = phraseAt(forceLinkBook, line.words, 0);
  const day = led && dayAt(line, led.next);
  return day && isSubjectBehind(line, day.to, from) ? day : null;
}

/** Whether only a comma is between the words in front and the subject. */
function isSubjectBehind({ words }: Line, to: number, from: number): boolean {
  if (words[to]?.form !== ',') return false;
  return words.slice(to + 1, from).every(({ form }) => ['các', 'thì', 'the'].includes(form));
}

/** "Ngày có hiệu lực của Thông tư A là 1/6/2014" */
function dayOfForce(line: Line, { from, tail }: Mention): string | null {
  const { words } = line;
  if (!['của', 'of'].includes(formAt(words, from - 1))) return null;
  const isForce = [2, 4].some((length) => phraseAt(forceBook, words, from - 1 - length)?.next === from - 1);
  return isForce && ['là', ':', 'is'].includes(formAt(words, tail))
    ? (dayAt(line, tail + 1)?.day ?? null)
    : null;
}

/** "Nghị định A và Thông tư B có hiệu lực từ …": the day of a whole list with which the sentence begins. */
export function shareForce({ words }: Line, mentions: readonly Mention[]): void {
  for (const last of mentions) {
    const list = mentions.filter(({ list: of }) => of === last.list);
    const [first] = list;
    if (last.inForceFrom === null || list.at(-1) !== last || !first || words[last.tail]?.form === '(')
      continue;
    const isSubject = words
      .slice(0, first.from)
      .every(({ form }) => ['các', 'hai', 'ba', 'cả'].includes(form));
    const isJoined = !commas.has(formAt(words, last.from - 1)) || together.has(formAt(words, last.tail));
    if (!isSubject || !isJoined) continue;
    for (const each of list) each.inForceFrom ??= last.inForceFrom;
  }
}

/** "Nghị định A thay thế Nghị định B; hiệu lực 1/7/2026": the day of the document with which the sentence begins. */
export function readForceBehind(line: Line, mentions: readonly Mention[]): void {
  const [first] = mentions;
  if (first?.from !== 0 || first.inForceFrom !== null) return;
  for (const [at, { form }] of line.words.entries()) {
    const force = form === ';' ? phraseAt(forceBook, line.words, at + 1) : null;
    first.inForceFrom ??= (force && dayAt(line, force.next)?.day) ?? null;
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
    while (verb && joins.has(formAt(words, verb.from - 1))) {
      const { from } = verb;
      const before = things.findLast(({ type, to }) => type === 'act' && to <= from);
      if (!before) break;
      verb = before;
    }
    if (verb?.type !== 'act' || verb.ending || passives.has(formAt(words, verb.from - 1))) continue;
    const { from, to } = verb;
    const actor = mentions.findLast((each) => each.to <= from);
    const isPassive = actorForms.has(formAt(words, to));
    if (!actor || isPassive || actor.kind !== mention.kind || actor.inForceFrom !== null) continue;
    [actor.inForceFrom, mention.inForceFrom] = [mention.inForceFrom, null];
  }
}

/** "một số điều có hiệu lực từ …", "Điều 5 Thông tư A có hiệu lực từ …": applies only to a part. */
function isOfPart({ words, endsAt }: Line, { from, tail }: Mention, at: number): boolean {
  const start = words[from - 1]?.form === 'của' ? from - 1 : from;
  const places = endsAt.get(start);
  const isPlaced = places?.type === 'places' && clauseLeads.has(formAt(words, places.from - 1));
  if (isPlaced && at - tail < NEAR) return true;
  return endsAt.get(at)?.type === 'places' || ['điều', 'khoản', 'điểm'].includes(formAt(words, at - 1));
}
