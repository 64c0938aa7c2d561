import { phraseAt, phraseSet } from '../../prose/phrases';
import type { Line, Thing } from '../line';
import type { Mention } from '../mention';
import { notUnreal, unreal } from '../tables/acts';

/** A verb by which one document does something to another. */
export type Act = Extract<Thing, { type: 'act' }>;

/** What one verb says. */
export interface Found {
  /** Several where all of a list act. */
  by: Mention[];
  targets: Mention[];
  /** Only some articles, forms, words of the targets: "thay thế một số điều của …". */
  partly?: true;
}

/** The farthest that a document stands from the verb that governs it, in words. */
export const FARTHEST_TARGET = 24;
/** Between two verbs or two documents of a list. */
export const conjunctions = new Set(['và', ',', ';', 'and']);
/** Between a document and the bracket that tells more of it. */
const FARTHEST_BRACKET = 3;
const unrealBook = phraseSet(unreal);
const notUnrealBook = phraseSet(notUnreal);

/** Whether words between make it a draft, a wish or a duty, and nothing that is done. */
export function isUnreal({ words }: Line, from: number, to: number): boolean {
  for (let at = from; at < to;) {
    const plain = phraseAt(notUnrealBook, words, at);
    if (!plain && phraseAt(unrealBook, words, at)) return true;
    at = plain?.next ?? at + 1;
  }
  return false;
}

/** The nearest mention that ends before a word; of "Thông tư A (sửa đổi bởi Thông tư B) …" it is A. */
export function lastBefore({ words }: Line, mentions: readonly Mention[], at: number): Mention | undefined {
  const last = mentions.findLast(({ to }) => to <= at);
  if (!last) return undefined;
  const closed = words.slice(last.to, at).some(({ form }) => form === ')');
  const open = closed ? words.slice(0, last.from).findLastIndex(({ form }) => form === '(') : -1;
  const outer = mentions.findLast(({ sort, to }) => sort !== 'other' && to <= open);
  return outer && open - outer.tail <= FARTHEST_BRACKET ? outer : last;
}

/** The list that a mention stands in. */
export function listOf(mentions: readonly Mention[], { list }: Mention): Mention[] {
  return mentions.filter((mention) => mention.list === list);
}

const separators = new Set([':', ';', ',', 'và', ')', '-', '+']);
/** Words between a verb and the colon in front of what it governs: "các Thông tư sau đây hết hiệu lực kể từ ngày …:". */
const FARTHEST_COLON = 14;

/** "bãi bỏ các văn bản sau: A; B; C": the documents of the list behind a verb's colon, not those that their titles name. */
export function listedBehind(line: Line, mentions: readonly Mention[], act: Act): Mention[] {
  const { words, things } = line;
  let colon = act.to;
  while (colon < act.to + FARTHEST_COLON && words[colon] && words[colon]?.form !== ':') colon += 1;
  if (words[colon]?.form !== ':' || mentions.some(({ from }) => from >= act.to && from < colon)) return [];
  const next = things.find(({ type, from }) => type === 'act' && from === colon + 1);
  if (next) return [];
  return mentions.filter(({ from, sort }) => sort === 'named' && from > colon && isItem(line, from, colon));
}

/** Whether nothing but a separator, a mark of counting or places stands between a document and what comes before it. */
function isItem({ words, endsAt }: Line, from: number, colon: number): boolean {
  let at = from;
  while (at > colon + 1) {
    const places = endsAt.get(at);
    if (places?.type === 'places') at = places.from;
    else if (['của', 'các', 'số'].includes(words[at - 1]?.form ?? '')) at -= 1;
    else break;
  }
  return separators.has(words[at - 1]?.form ?? '');
}
