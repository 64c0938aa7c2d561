import { phraseAt, phraseSet } from '../prose/phrases';
import type { Line, Thing } from './line';
import type { Mention } from './mention';
import { actors, guided, unreal, type RelationType } from './tables/cues';
import { ranks } from './tables/kinds';

/** One document does something to another, as one sentence says. */
export interface Told {
  type: RelationType;
  actor: Mention;
  target: Mention;
}

type Act = Extract<Thing, { type: 'act' }>;

const unrealBook = phraseSet(unreal);
const actorForms = new Set(actors);
const guidedForms = new Set(guided);
const passives = new Set(['được', 'bị', 'is', 'are', 'was', 'were', 'been', 'be']);
const conjunctions = new Set(['và', ',', ';', 'and']);
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
  'also',
]);
/** Before the document that a clause begins with, which then is its circumstance: "Theo Thông tư A, …". */
const circumstances = new Set(['theo', 'tại', 'trong', 'với', 'cứ', 'under', 'in', 'qua', 'từ']);
const blocks = new Set(['do', 'vì', 'để', 'khi', 'nếu', 'mà', 'cứ', 'nhưng', 'song', ';', 'pursuant']);
/** Before "tại", which then only says where what is changed stands. */
const quoted = new Set(['định', 'nêu', 'hành', 'dung', 'điều', 'đổi', 'sung']);
const FARTHEST_TARGET = 24;
const FARTHEST_ACTOR = 60;
const FARTHEST_PASSIVE = 6;

/** What a sentence says that its documents do to each other, each with its direction. */
export function relationsOf(line: Line, mentions: readonly Mention[]): Told[] {
  const told: Told[] = [];
  let last: { by: Mention[]; act: Act } | null = null;
  for (const act of line.things) {
    if (act.type !== 'act') continue;
    const found: Found | null =
      passive(line, mentions, act) ?? ending(line, mentions, act) ?? active(line, mentions, act, last);
    if (!found) continue;
    last = { by: found.by, act };
    for (const actor of found.by) {
      for (const target of found.targets) told.push({ type: act.relation, actor, target });
    }
  }
  return told.filter(isPossible);
}

interface Found {
  /** Several where all of a list act. */
  by: Mention[];
  targets: Mention[];
}

function isPossible({ type, actor, target }: Told): boolean {
  if (actor === target || actor.sort === 'other' || target.sort === 'other') return false;
  if (type === 'consolidates') return actor.kind === 'Văn bản hợp nhất';
  if (type === 'guides') return ranks[actor.kind] > ranks[target.kind];
  return (
    ranks[actor.kind] <= ranks[target.kind] || (actor.kind === 'Thông tư' && target.kind === 'Quyết định')
  );
}

/** "A được B sửa đổi", "A được sửa đổi bởi B", "A đã sửa đổi tại B". */
function passive(line: Line, mentions: readonly Mention[], act: Act): Found | null {
  const target = lastBefore(mentions, act.from);
  const cue = passiveBefore(line, act);
  if (cue !== null) {
    const agent = mentions.find(({ from, to }) => from > cue && to <= act.from);
    const of = agent ? lastBefore(mentions, cue) : target;
    if (!of || isUnreal(line, of.tail, act.from)) return null;
    if (agent) return { by: [agent], targets: listOf(mentions, of) };
  }
  const by = actorBehind(line, mentions, act);
  if (!by || !target || isUnreal(line, target.tail, act.from)) return null;
  if (cue === null && (act.relation === 'guides' || act.from - target.tail > 3)) return null;
  return { by: listOf(mentions, by), targets: cue === null ? [target] : listOf(mentions, target) };
}

/** The "được" that makes the verb passive, with nothing but the agent between. */
function passiveBefore({ words, things }: Line, act: Act): number | null {
  for (let at = act.from - 1; at >= Math.max(0, act.from - 30); at -= 1) {
    const form = words[at]?.form ?? '';
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

/** The document behind "bởi", "tại", "theo" and its places. */
function actorBehind(line: Line, mentions: readonly Mention[], act: Act): Mention | null {
  const { words } = line;
  let at = act.to;
  while (conjunctions.has(words[at]?.form ?? '') && line.beginsAt.get(at + 1)?.type === 'act')
    at = line.beginsAt.get(at + 1)?.to ?? at + 1;
  if (!actorForms.has(words[at]?.form ?? '')) return null;
  at += 1;
  const next = mentions.find(({ from }) => from >= at);
  if (!next || next.from - at > FARTHEST_TARGET) return null;
  for (; at < next.from; at += 1) {
    const thing = line.beginsAt.get(at);
    if (thing?.type === 'places') at = thing.to - 1;
    else if (thing?.type === 'act' || thing?.type === 'date') return null;
    else if (!isLight(words[at]?.form ?? '')) return null;
  }
  return next;
}

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

function isLight(form: string): boolean {
  return light.has(form);
}

/** "Thông tư A hết hiệu lực từ ngày Thông tư B có hiệu lực", or the one before it in the sentence ends it. */
function ending(line: Line, mentions: readonly Mention[], act: Act): Found | null {
  const ended = act.ending || (act.relation === 'repeals' && passiveBefore(line, act) !== null);
  if (!ended) return null;
  const target = lastBefore(mentions, act.from);
  if (!target || isUnreal(line, target.tail, act.from)) return null;
  const targets = listOf(mentions, target);
  const before = lastBefore(mentions, targets[0]?.from ?? target.from);
  const behind = mentions.find(({ from }) => from >= act.to && from - act.to < 8);
  const words = line.words.slice(act.to, behind?.from).map(({ form }) => form);
  const said = behind && words.some((form) => ['khi', 'ngày', 'do', 'bởi'].includes(form));
  // "…, Luật B hết hiệu lực từ ngày Luật này có hiệu lực": "này" is the one before B.
  const actor = said && !(behind.sort === 'back' && before?.kind === behind.kind) ? behind : before;
  return actor ? { by: [actor], targets } : null;
}

/** "A thay thế B và C", "A sửa đổi B, bãi bỏ C", "A sửa đổi B hướng dẫn C". */
function active(
  line: Line,
  mentions: readonly Mention[],
  act: Act,
  last: { by: Mention[]; act: Act } | null,
): Found | null {
  if (act.ending) return null;
  const target = mentions.find(({ from }) => from >= act.to);
  if (!target || !reaches(line, act, target)) return null;
  const targets = ownTargets(
    line,
    listOf(mentions, target).filter(({ from }) => from >= act.to),
  );
  const before = lastBefore(mentions, act.from);
  if (!before) return null;
  if (last && isCoordinated(line, act) && !isUnreal(line, last.act.to, act.from))
    return { by: last.by, targets };
  return governs(line, before, act) ? { by: [before], targets } : null;
}

/** "A sửa đổi Nghị định B, Thông tư C sửa đổi …": the last of another kind acts itself, and is no target. */
function ownTargets(line: Line, targets: Mention[]): Mention[] {
  const [first, last] = [targets[0], targets.at(-1)];
  if (!first || !last || first === last || first.kind === last.kind) return targets;
  return line.beginsAt.get(last.tail)?.type === 'act' ? targets.slice(0, -1) : targets;
}

/** Whether nothing but places, titles and the like stands between the verb and what it governs. */
function reaches(line: Line, act: Act, target: Mention): boolean {
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
      if (blocks.has(form) || (form === 'theo' && words[at - 1]?.form !== 'kèm')) return false;
      if (form === 'tại' && !quoted.has(words[at - 1]?.form ?? '')) return false;
      if (act.relation === 'guides' && !guidedForms.has(form)) return false;
    }
  }
  return true;
}

/** "…, đồng thời bãi bỏ …": what acted before goes on. */
function isCoordinated({ words }: Line, act: Act): boolean {
  let at = act.from - 1;
  while (fillers.has(words[at]?.form ?? '')) at -= 1;
  return conjunctions.has(words[at]?.form ?? '');
}

/** Whether a document is what acts: no new clause begins between, nothing makes it a mere wish. */
function governs(line: Line, actor: Mention, act: Act): boolean {
  const { words } = line;
  if (act.from - actor.tail > FARTHEST_ACTOR || isUnreal(line, actor.tail, act.from)) return false;
  const aside = circumstances.has(words[actor.from - 1]?.form ?? '');
  let comma = false;
  let free = 0;
  for (let at = actor.tail; at < act.from; at += 1) {
    const thing = line.beginsAt.get(at);
    const form = words[at]?.form ?? '';
    if (form === ';') return false;
    if (form === ',') comma = true;
    else if (thing?.type === 'agency') {
      const led = ['của', 'do', 'bởi', 'of', 'by'].includes(words[at - 1]?.form ?? '');
      if (!led && (comma || aside)) return false;
      at = thing.to - 1;
    } else if (thing) at = thing.to - 1;
    else if (!fillers.has(form)) free += 1;
    if (aside && comma && free > 0) return false;
    if (act.relation === 'guides' && comma && free > 2) return false;
  }
  return true;
}

function isUnreal({ words }: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (phraseAt(unrealBook, words, at)) return true;
  return false;
}

function lastBefore(mentions: readonly Mention[], at: number): Mention | undefined {
  return mentions.findLast(({ to }) => to <= at);
}

/** The list that a mention stands in. */
function listOf(mentions: readonly Mention[], { list }: Mention): Mention[] {
  return mentions.filter((mention) => mention.list === list);
}
