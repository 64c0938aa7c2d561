import { phraseAt, phraseSet } from '../../prose/phrases';
import type { Line } from '../line';
import type { Mention } from '../mention';
import { actors, adverbs, boundActs } from '../tables/acts';
import {
  changedBy,
  conjunctions,
  FARTHEST_TARGET,
  lastBefore,
  listOf,
  type Act,
  type Found,
  type Stated,
} from './clause';
import { isUnreal } from './mood';
import { sharedActors, sharedTargets } from './shared-subject';

const actorForms = new Set(actors);
const someBook = phraseSet(['một số điều', 'một số điều khoản', 'một số nội dung']);
/** Words that make a verb passive. */
export const passives: ReadonlySet<string> = new Set([
  'được',
  'bị',
  'is',
  'are',
  'was',
  'were',
  'been',
  'be',
]);
const adverbBook = phraseSet(adverbs);
/** Prepositions that only agents follow; "tại" and "theo" may also tell a place or a reason. */
const agentForms = new Set(['bởi', 'by']);
const FARTHEST_PASSIVE = 6;
/** Of the agent from "được": "được Bộ trưởng sửa đổi", "được các Thông tư". */
const NEAREST_AGENT = 3;
const FARTHEST_VERB = 3;
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
export function passive(
  line: Line,
  mentions: readonly Mention[],
  act: Act,
  last: Stated | null,
): Found | null {
  const nearest = lastBefore(line, mentions, act.from);
  const cue = passiveBefore(line, act);
  if (cue !== null) {
    const agent = mentions.find(({ from, to }) => from > cue && to <= act.from);
    const before = agent ? lastBefore(line, mentions, cue) : nearest;
    if (!before || isUnreal(line, before.tail, act.from)) return null;
    if (agent) return { by: [agent], targets: listOf(mentions, changedBy(agent, before, mentions, act)) };
  }
  const by = actorBehind(line, mentions, act, cue !== null);
  if (!by || !nearest || isUnreal(line, nearest.tail, act.from)) return null;
  const agents = ownAgents(line, mentions, by);
  const shared =
    sharedTargets(line, mentions, nearest, act, last) ?? sharedActors(line, nearest, act, by.actor, last);
  if (shared) return { by: agents, targets: shared, isPassive: true };
  const surely = cue !== null || isDoneTo(line, act) || agentForms.has(line.words[by.at - 1]?.form ?? '');
  if (!surely && (act.relation === 'guides' || wordsToVerb(line, nearest, act) > FARTHEST_VERB)) return null;
  const target = surely ? changedBy(by.actor, nearest, mentions, act) : nearest;
  return { by: agents, targets: surely ? listOf(mentions, target) : [target], isPassive: true };
}

/** "amended under Law B", "thay bằng Thông tư B": verbs that are passive without "được". */
export function isDoneTo(line: Line, act: Act): boolean {
  const last = line.words[act.to - 1]?.form ?? '';
  return isActorBehind(line, act) && (last.endsWith('ed') || boundActs.has(last));
}

/** Words between a document and what was done to it, without its title. */
function wordsToVerb(line: Line, { tail, title }: Mention, act: Act): number {
  const words = act.from - tail;
  return title === null ? words : words - title.split(' ').length;
}

/**
 * "Luật A được sửa đổi theo Luật số B và Luật C hết hiệu lực": a law called by its name after one called by its number is
 * the subject of the next verb.
 */
function ownAgents(
  { beginsAt }: Line,
  mentions: readonly Mention[],
  { actor }: { actor: Mention },
): Mention[] {
  const agents = listOf(mentions, actor);
  const end = agents.at(-1);
  const next = end && beginsAt.get(end.tail);
  if (actor.name !== null || next?.type !== 'act' || !next.ending) return agents;
  return agents.filter(({ name }) => name === null);
}

/** The index of the "được" that makes the verb passive, with only the agent between. */
export function passiveBefore({ words, things }: Line, act: Act): number | null {
  for (let at = act.from - 1; at >= Math.max(0, act.from - 30); at -= 1) {
    const form = words[at]?.form ?? '';
    // "Thông tư A (được Thông tư B sửa đổi) hết hiệu lực": the verb in the bracket is another one.
    if (form === ')') at = words.findLastIndex((word, index) => index < at && word.form === '(');
    if (passives.has(form)) {
      const agent = things.find(
        ({ type, from, to }) => from > at && to <= act.from && ['number', 'law', 'kind'].includes(type),
      );
      return (agent ? agent.from - at <= NEAREST_AGENT : act.from - at <= FARTHEST_PASSIVE) ? at : null;
    }
    if (form === ';' || form === '.') return null;
  }
  return null;
}

/** Whether a preposition right after a verb makes it passive. */
export function isActorBehind({ words }: Line, act: Act): boolean {
  return actorForms.has(words[act.to]?.form ?? '');
}

/** The document after "bởi", "tại", "theo" and its provisions, and the word after the preposition. */
function actorBehind(
  line: Line,
  mentions: readonly Mention[],
  act: Act,
  isPassive: boolean,
): { actor: Mention; at: number } | null {
  const { words } = line;
  let at = act.to;
  while (!act.ending && conjunctions.has(words[at]?.form ?? '') && line.beginsAt.get(at + 1)?.type === 'act')
    at = line.beginsAt.get(at + 1)?.to ?? at + 1;
  // "được sửa đổi một số điều theo …"; without "được" the articles are the place of the change: "sửa đổi một số điều
  // tại …".
  if (isPassive) at = phraseAt(someBook, words, at)?.next ?? at;
  at = phraseAt(adverbBook, words, at)?.next ?? at;
  if (!actorForms.has(words[at]?.form ?? '')) return null;
  at += 1;
  const begin = at;
  const next = mentions.find(({ from }) => from >= at);
  if (!next || next.from - at > FARTHEST_TARGET) return null;
  for (; at < next.from; at += 1) {
    const thing = line.beginsAt.get(at);
    if (thing?.type === 'places') at = thing.to - 1;
    else if (thing?.type === 'act' || thing?.type === 'date') return null;
    else if (!light.has(words[at]?.form ?? '')) return null;
  }
  return { actor: next, at: begin };
}
