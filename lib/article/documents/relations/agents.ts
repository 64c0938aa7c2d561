import { phraseAt, phraseSet } from '../../prose/phrases';
import type { Line } from '../line';
import type { Mention } from '../mention';
import { actors, adverbs } from '../tables/acts';
import { conjunctions, FARTHEST_TARGET, listOf, type Act } from './clause';
import { formAt } from '../../prose/words';

const actorForms = new Set(actors);
const someBook = phraseSet(['một số điều', 'một số điều khoản', 'một số nội dung']);
const adverbBook = phraseSet(adverbs);
/** Prepositions that only agents follow; "tại" and "theo" may also tell a place or a reason. */
const agentForms = new Set(['bởi', 'by']);
/** Between an agent and a further one: something that joins, something that repeats "bởi", and words about the time. */
const furtherJoins = new Set([',', 'và', 'and', 'rồi', 'sau']);
const repeats = new Set(['bởi', 'by', 'là']);
const further = new Set(
  'vào năm ngày tháng lần thứ nhất hai ba bốn đó tiếp theo gần đây mới cuối cùng các most recently then in'.split(
    ' ',
  ),
);
/** Maximum number of words between a verb and "bởi", plus one. */
const MOST_ADVERBS = 6;
/** Between a verb and "bởi": ", vào năm 2016 bởi". */
const times = new Set([',', 'vào', 'năm', 'ngày', 'tháng', 'in']);
/** The first words of a predicate. */
const copulas = new Set(['là', 'có', 'quy', 'vẫn', 'cũng', 'thì', 'is']);
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

/** The documents after "bởi", "tại", "theo". */
export interface Agents {
  all: Mention[];
  /** Whether the preposition only introduces agents. */
  isCertain: boolean;
}

/** "hợp nhất trong Văn bản A", but "Văn bản A hợp nhất từ B". */
function isActorForm(form: string, { relation }: Act): boolean {
  if (relation !== 'consolidates') return actorForms.has(form);
  return ['trong', 'vào', 'thành'].includes(form) || (form !== 'từ' && actorForms.has(form));
}

/** The word after the time between a verb and "bởi"; `start` if there is no time. */
function timeEnd({ words, beginsAt }: Line, start: number): number {
  let at = start;
  for (;;) {
    const thing = beginsAt.get(at);
    const form = formAt(words, at);
    if (thing?.type === 'date') at = thing.to;
    else if (times.has(form) || /^(?:19|20)\d\d$/.test(form)) at += 1;
    else return agentForms.has(form) ? at : start;
  }
}

/** The number of plain words before "bởi": "được thay thế gần như toàn bộ bởi". */
function adverbsBefore({ words, beginsAt }: Line, at: number): number {
  const next = words.slice(at, at + MOST_ADVERBS);
  const agent = next.findIndex(({ form }) => agentForms.has(form));
  const isPlain = next
    .slice(0, agent)
    .every(({ form }, i) => /^\p{L}+$/u.test(form) && !beginsAt.has(at + i));
  return agent > 0 && isPlain ? agent : 0;
}

/** The documents behind a verb with "bởi", "tại" or "theo", and their provisions. */
export function agentsBehind(
  line: Line,
  mentions: readonly Mention[],
  act: Act,
  isPassive: boolean,
): Agents | null {
  const { words } = line;
  let at = act.to;
  while (!act.ending && conjunctions.has(formAt(words, at)) && line.beginsAt.get(at + 1)?.type === 'act')
    at = line.beginsAt.get(at + 1)?.to ?? at + 1;
  // "được sửa đổi một số điều theo …"; without "được" the articles are the place of the change: "sửa đổi một số điều
  // tại …".
  if (isPassive) at = phraseAt(someBook, words, at)?.next ?? at;
  at = phraseAt(adverbBook, words, at)?.next ?? at;
  if (isPassive) at = timeEnd(line, at);
  at += adverbsBefore(line, at);
  const preposition = formAt(words, at);
  if (!isActorForm(preposition, act)) return null;
  const first = firstFrom(line, mentions, at + 1);
  if (!first) return null;
  return {
    all: withFurther(line, mentions, ownAgents(line, mentions, first)),
    isCertain: agentForms.has(preposition),
  };
}

/** The next document, with only its provisions and the like before it. */
function firstFrom(line: Line, mentions: readonly Mention[], start: number): Mention | null {
  const next = mentions.find(({ from }) => from >= start);
  if (!next || next.from - start > FARTHEST_TARGET) return null;
  for (let at = start; at < next.from; at += 1) {
    const thing = line.beginsAt.get(at);
    if (thing?.type === 'places') at = thing.to - 1;
    else if (thing?.type === 'act' || thing?.type === 'date') return null;
    else if (!light.has(formAt(line.words, at))) return null;
  }
  return next;
}

/** Whether a preposition right after a verb makes it passive. */
export function isActorBehind({ words }: Line, act: Act): boolean {
  return actorForms.has(formAt(words, act.to));
}

/**
 * "Luật A được sửa đổi theo Luật số B và Luật C hết hiệu lực": a law called by its name after one called by its number is
 * the subject of the next verb; so is C in "… sửa đổi bởi Thông tư B, và Thông tư C là …".
 */
function ownAgents({ words, beginsAt }: Line, mentions: readonly Mention[], actor: Mention): Mention[] {
  const agents = listOf(mentions, actor);
  const last = agents.at(-1) ?? actor;
  const next = beginsAt.get(last.tail);
  if (actor.name === null && next?.type === 'act' && next.ending)
    return agents.filter(({ name }) => name === null);
  const isSubject =
    last !== actor &&
    words[last.from - 1]?.form === 'và' &&
    words[last.from - 2]?.form === ',' &&
    copulas.has(formAt(words, last.tail));
  return isSubject ? agents.slice(0, -1) : agents;
}

/** "bởi A, B và gần nhất là C", "năm 2016 bởi A và năm 2019 bởi B": with the agents behind the list. */
function withFurther(line: Line, mentions: readonly Mention[], agents: Mention[]): Mention[] {
  const all = [...agents];
  const begin = all.at(-1);
  for (let at = begin ? mentions.indexOf(begin) + 1 : mentions.length; at < mentions.length; at += 1) {
    const [last, next] = [mentions[at - 1], mentions[at]];
    if (!last || next?.sort !== 'named' || next.kind !== last.kind) break;
    const isListed = next.list === last.list && last !== begin;
    if (!isListed && !isFurther(line, last, next)) break;
    all.push(next);
  }
  return all;
}

/** Whether only "và gần nhất là", ", năm 2019 bởi" and the like are between two agents. */
function isFurther({ words }: Line, { tail }: Mention, { from }: Mention): boolean {
  const between = words.slice(tail, from).map(({ form }) => form);
  const isJoined = between.some((form) => furtherJoins.has(form));
  if (!isJoined || !between.some((form) => repeats.has(form))) return false;
  return between.every(
    (form) => furtherJoins.has(form) || repeats.has(form) || further.has(form) || /^\d[\d/]*$/.test(form),
  );
}
