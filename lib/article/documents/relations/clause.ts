import type { Line, Thing } from '../line';
import type { Mention } from '../mention';
import { ranks, type Kind } from '../tables/kinds';
import { formAt } from '../../prose/words';

/** A verb for what one document does to another. */
export type Act = Extract<Thing, { type: 'act' }>;

/** What one verb states. */
export interface Found {
  /** Several if all of a list act. */
  by: Mention[];
  targets: Mention[];
  /** Whether the agent follows the verb: "A được sửa đổi bởi B". */
  isPassive?: true;
  /** Targets of which only some articles, forms or words are affected: "thay thế một số điều của …". */
  partly?: readonly Mention[];
}

/** A verb with what it states. */
export interface Stated {
  act: Act;
  found: Found;
}

/** Maximum distance between a document and its verb, in words. */
export const FARTHEST_TARGET = 24;
/** Between two verbs or two documents of a list. */
export const conjunctions = new Set(['và', ',', ';', 'and']);
/** Distance of "lần lượt" from its verb, in words. */
const NEAR = 4;
/** Maximum distance, in words, between a document and a bracket about it. */
const FARTHEST_BRACKET = 3;
/**
 * Kinds that have changed one above them: ministers' decisions were once normative, constitutions are changed by
 * resolutions.
 */
const exceptions: ReadonlyMap<Kind, Kind> = new Map([
  ['Thông tư', 'Quyết định'],
  ['Nghị quyết', 'Hiến pháp'],
]);

/** Whether documents of one kind can change or end those of another. */
export function canChange(actor: Kind, target: Kind): boolean {
  return ranks[actor] <= ranks[target] || exceptions.get(actor) === target;
}

/**
 * "Thông tư A hướng dẫn Luật B được sửa đổi bởi Thông tư C": C cannot change the law, so that A is meant.
 * @param last the nearest before the verb
 */
export function changedBy(
  actor: Mention,
  last: Mention,
  mentions: readonly Mention[],
  { relation }: Act,
): Mention {
  if (relation === 'guides' || canChange(actor.kind, last.kind)) return last;
  return mentions.findLast(({ kind, to }) => kind === actor.kind && to <= last.from) ?? last;
}

const yearOf = ({ number, year, date }: Mention): number | null =>
  number?.year ?? year ?? (date === null ? null : Number(date.slice(0, 4)));

/** Whether a document is of an earlier year than another, so that it cannot change it. */
export function isEarlier(one: Mention, other: Mention): boolean {
  const [first, second] = [yearOf(one), yearOf(other)];
  return first !== null && second !== null && first < second;
}

/** Whether the years and numbers of two documents show that one is older. */
export function isOlder(one: Mention, other: Mention | undefined): boolean {
  const ages = [one, other].map((each) => ({
    year: (each && yearOf(each)) ?? 0,
    digits: Number(each?.number?.digits ?? 0),
  }));
  const [first = { year: 0, digits: 0 }, second = first] = ages;
  return first.year < second.year || (first.year === second.year && first.digits < second.digits);
}

/** Whether both documents have a year, and one is older. */
export function isSurelyOlder(one: Mention, other: Mention): boolean {
  return yearOf(one) !== null && yearOf(other) !== null && isOlder(one, other);
}

/** The nearest mention that ends before a word; in "Thông tư A (sửa đổi bởi Thông tư B) …" it is A. */
export function lastBefore({ words }: Line, mentions: readonly Mention[], at: number): Mention | undefined {
  const last = mentions.findLast(({ to }) => to <= at);
  if (!last) return undefined;
  const closed = words.slice(last.to, at).some(({ form }) => form === ')');
  const open = closed ? openBracket(words.slice(0, last.from)) : -1;
  const outer = mentions.findLast(({ sort, to }) => sort !== 'other' && to <= open);
  return outer && open - outer.tail <= FARTHEST_BRACKET ? outer : last;
}

/** The index of the last bracket that these words open and do not close; -1 if there is none. */
function openBracket(words: Line['words']): number {
  let closed = 0;
  return words.findLastIndex(({ form }) => {
    if (form === ')') closed += 1;
    else if (form === '(') closed -= 1;
    return closed < 0;
  });
}

/** Whether a bracket that is open at a word is closed before another. */
export function isClosed({ words }: Line, from: number, to: number): boolean {
  let depth = 0;
  return words.slice(from, to).some(({ form }) => {
    if (form === '(') depth += 1;
    else if (form === ')') depth -= 1;
    return depth < 0;
  });
}

/** The list that contains a mention. */
export function listOf(mentions: readonly Mention[], { list }: Mention): Mention[] {
  return mentions.filter((mention) => mention.list === list);
}

/** "A và B lần lượt được thay thế bởi C và D": A by C, B by D. */
export function isRespective({ words }: Line, { from, to }: Act): boolean {
  const around = words.slice(Math.max(0, from - NEAR), to + NEAR).map(({ form }) => form);
  return around.some((form, at) => (form === 'lần' && around[at + 1] === 'lượt') || form === 'respectively');
}

const separators = new Set([':', ';', ',', 'và', ')', '-', '+']);
/**
 * Maximum distance, in words, between a verb and the colon before its targets: "các Thông tư sau đây hết hiệu lực kể từ
 * ngày …:".
 */
const FARTHEST_COLON = 14;

/** "bãi bỏ các văn bản sau: A; B; C": the documents of the list after a verb's colon, without those in their titles. */
export function listedBehind(line: Line, mentions: readonly Mention[], act: Act): Mention[] {
  const { words, things } = line;
  let colon = act.to;
  while (colon < act.to + FARTHEST_COLON && words[colon] && words[colon]?.form !== ':') colon += 1;
  if (
    words[colon]?.form !== ':' ||
    mentions.some(({ sort, from }) => sort !== 'other' && from >= act.to && from < colon)
  )
    return [];
  const next = things.find(({ type, from }) => type === 'act' && from === colon + 1);
  if (next) return [];
  return mentions.filter(({ from, sort }) => sort === 'named' && from > colon && isItem(line, from, colon));
}

/** Whether only a separator, a number or provisions are between a document and what precedes it. */
function isItem({ words, endsAt }: Line, from: number, colon: number): boolean {
  let at = from;
  while (at > colon + 1) {
    const places = endsAt.get(at);
    if (places?.type === 'places') at = places.from;
    else if (['của', 'các', 'số'].includes(formAt(words, at - 1))) at -= 1;
    else break;
  }
  return separators.has(formAt(words, at - 1));
}
