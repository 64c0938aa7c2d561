import type { Line } from '../line';
import type { Mention } from '../mention';
import { boundActs } from '../tables/acts';
import { agentsBehind, isActorBehind } from './agents';
import { changedBy, isSurelyOlder, lastBefore, listOf, type Act, type Found, type Stated } from './clause';
import { isUnreal } from './mood';
import { sharedActors, sharedTargets } from './shared-subject';
import { formAt } from '../../prose/words';

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
const FARTHEST_PASSIVE = 6;
/** Of the agent from "được": "được Bộ trưởng sửa đổi", "được các Thông tư". */
const NEAREST_AGENT = 3;
const FARTHEST_VERB = 3;

/** "A được B sửa đổi", "A được sửa đổi bởi B", "A đã sửa đổi tại B". */
export function passive(
  line: Line,
  mentions: readonly Mention[],
  act: Act,
  last: Stated | null,
): Found | null {
  const nearest = lastBefore(line, mentions, act.from);
  const cue = passiveBefore(line, act);
  const inside = cue === null ? null : agentsInside(mentions, cue, act);
  if (cue !== null && inside) {
    const before = lastBefore(line, mentions, cue);
    if (!before || isUnreal(line, before.tail, act.from)) return null;
    const changed = listOf(mentions, changedBy(inside.agent, before, mentions, act));
    const targets = sharedTargets(line, mentions, before, act, last) ?? changed;
    return { by: inside.all, targets, isPassive: true };
  }
  const behind = agentsBehind(line, mentions, act, cue !== null);
  const [agent] = behind?.all ?? [];
  if (!behind || !agent) return null;
  const by = behind.all;
  const described = nearest ? undefined : bracketed(line, mentions, act);
  if (described) return { by, targets: [described], isPassive: true };
  if (!nearest || isUnreal(line, nearest.tail, act.from)) return null;
  const shared =
    sharedTargets(line, mentions, nearest, act, last) ?? sharedActors(line, nearest, act, agent, last);
  const parts = isPartly(line, act, agent);
  if (shared) return { by, targets: shared, isPassive: true, ...(parts && { partly: shared }) };
  const isConsolidation = act.relation === 'consolidates';
  const changed = changedBy(agent, nearest, mentions, act);
  const isLater = act.relation !== 'guides' && by.every((each) => isSurelyOlder(changed, each));
  const surely =
    cue !== null || act.ending || isDoneTo(line, act) || behind.isCertain || isConsolidation || isLater;
  if (!surely && (act.relation === 'guides' || wordsToVerb(line, nearest, act) > FARTHEST_VERB)) return null;
  const target = surely ? changed : nearest;
  const targets = surely ? listOf(mentions, target) : [target];
  return { by, targets, isPassive: true, ...(parts && { partly: targets }) };
}

/** "bị bãi bỏ một phần bởi B" */
function isPartly({ words }: Line, { to }: Act, { from }: Mention): boolean {
  const between = words.slice(to, from).map(({ form }) => form);
  return ['một phần bởi', 'một phần theo', 'một phần tại', 'partly by', 'in part by'].some((phrase) =>
    between.join(' ').startsWith(phrase),
  );
}

/** "A được B và C sửa đổi": the documents between "được" and the verb. */
function agentsInside(
  mentions: readonly Mention[],
  cue: number,
  act: Act,
): { agent: Mention; all: Mention[] } | null {
  const agent = mentions.find(({ from, to }) => from > cue && to <= act.from);
  return agent ? { agent, all: listOf(mentions, agent).filter(({ to }) => to <= act.from) } : null;
}

/** "amended under Law B", "thay bằng Thông tư B": verbs that are passive without "được". */
export function isDoneTo(line: Line, act: Act): boolean {
  const last = formAt(line.words, act.to - 1);
  return isActorBehind(line, act) && (last.endsWith('ed') || boundActs.has(last));
}

/** Words between a document and what was done to it, without its title. */
function wordsToVerb(line: Line, { tail, title }: Mention, act: Act): number {
  const words = act.from - tail;
  return title === null ? words : words - title.split(' ').length;
}

/** "Điều 9 (được sửa đổi bởi B) Nghị định A": the document behind the verb's bracket, its provisions in front of it. */
function bracketed({ words, endsAt }: Line, mentions: readonly Mention[], act: Act): Mention | undefined {
  const open = words.findLastIndex(({ form }, at) => at < act.from && form === '(');
  if (open === -1 || endsAt.get(open)?.type !== 'places') return undefined;
  const close = words.findIndex(({ form }, at) => at > act.to && form === ')');
  return mentions.find(({ from }) => close !== -1 && (from === close + 1 || from === close + 2));
}

/** The index of the "được" that makes the verb passive, with only the agent between. */
export function passiveBefore({ words, things }: Line, act: Act): number | null {
  for (let at = act.from - 1; at >= Math.max(0, act.from - 30); at -= 1) {
    const form = formAt(words, at);
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
