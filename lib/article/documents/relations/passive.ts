import { phraseAt, phraseSet } from '../../prose/phrases';
import type { Line } from '../line';
import type { Mention } from '../mention';
import { actors } from '../tables/acts';
import {
  changedBy,
  conjunctions,
  FARTHEST_TARGET,
  isUnreal,
  lastBefore,
  listOf,
  type Act,
  type Found,
} from './clause';

const actorForms = new Set(actors);
const someBook = phraseSet(['một số điều', 'một số điều khoản', 'một số nội dung']);
const passives = new Set(['được', 'bị', 'is', 'are', 'was', 'were', 'been', 'be']);
const FARTHEST_PASSIVE = 6;
/** Words between "bởi" and the acting document. */
const light = new Set([
  'của',
  'tại',
  'các',
  ',',
  'quy',
  'định',
  'ban',
  'hành',
  'kèm',
  'theo',
  'the',
  'of',
  'và',
  'in',
  'một',
  'số',
  'điều',
  'nội',
  'dung',
  '(',
]);

/** "A được B sửa đổi", "A được sửa đổi bởi B", "A đã sửa đổi tại B". */
export function passive(line: Line, mentions: readonly Mention[], act: Act): Found | null {
  const nearest = lastBefore(line, mentions, act.from);
  const cue = passiveBefore(line, act);
  if (cue !== null) {
    const agent = mentions.find(({ from, to }) => from > cue && to <= act.from);
    const last = agent ? lastBefore(line, mentions, cue) : nearest;
    if (!last || isUnreal(line, last.tail, act.from)) return null;
    if (agent) return { by: [agent], targets: listOf(mentions, changedBy(agent, last, mentions, act)) };
  }
  const by = actorBehind(line, mentions, act, cue !== null);
  if (!by || !nearest || isUnreal(line, nearest.tail, act.from)) return null;
  if (cue === null && (act.relation === 'guides' || act.from - nearest.tail > 3)) return null;
  const target = cue === null ? nearest : changedBy(by, nearest, mentions, act);
  return { by: listOf(mentions, by), targets: cue === null ? [target] : listOf(mentions, target) };
}

/** The index of the "được" that makes the verb passive, with only the agent between. */
export function passiveBefore({ words, things }: Line, act: Act): number | null {
  for (let at = act.from - 1; at >= Math.max(0, act.from - 30); at -= 1) {
    const form = words[at]?.form ?? '';
    // "Thông tư A (được Thông tư B sửa đổi) hết hiệu lực": the verb in the bracket is another one.
    if (form === ')') at = words.findLastIndex((word, index) => index < at && word.form === '(');
    if (passives.has(form)) {
      const between = things.some(
        ({ type, from, to }) => from > at && to <= act.from && ['number', 'law', 'kind'].includes(type),
      );
      return between || act.from - at <= FARTHEST_PASSIVE ? at : null;
    }
    if (form === ';' || form === '.') return null;
  }
  return null;
}

/** Whether a preposition right after a verb makes it passive. */
export function isActorBehind({ words }: Line, act: Act): boolean {
  return actorForms.has(words[act.to]?.form ?? '');
}

/** The document after "bởi", "tại", "theo" and its provisions. */
function actorBehind(line: Line, mentions: readonly Mention[], act: Act, isPassive: boolean): Mention | null {
  const { words } = line;
  let at = act.to;
  while (conjunctions.has(words[at]?.form ?? '') && line.beginsAt.get(at + 1)?.type === 'act')
    at = line.beginsAt.get(at + 1)?.to ?? at + 1;
  // "được sửa đổi một số điều theo …"; without "được" the articles are the place of the change: "sửa đổi một số điều
  // tại …".
  if (isPassive) at = phraseAt(someBook, words, at)?.next ?? at;
  if (!actorForms.has(words[at]?.form ?? '')) return null;
  at += 1;
  const next = mentions.find(({ from }) => from >= at);
  if (!next || next.from - at > FARTHEST_TARGET) return null;
  for (; at < next.from; at += 1) {
    const thing = line.beginsAt.get(at);
    if (thing?.type === 'places') at = thing.to - 1;
    else if (thing?.type === 'act' || thing?.type === 'date') return null;
    else if (!light.has(words[at]?.form ?? '')) return null;
  }
  return next;
}
