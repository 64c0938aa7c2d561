import { phraseAt, phraseSet } from '../../prose/phrases';
import type { Line, Thing } from '../line';
import type { Mention } from '../mention';
import { unreal } from '../tables/acts';

/** A verb by which one document does something to another. */
export type Act = Extract<Thing, { type: 'act' }>;

/** What one verb says. */
export interface Found {
  /** Several where all of a list act. */
  by: Mention[];
  targets: Mention[];
}

/** The farthest that a document stands from the verb that governs it, in words. */
export const FARTHEST_TARGET = 24;
/** Between two verbs or two documents of a list. */
export const conjunctions = new Set(['và', ',', ';', 'and']);
const unrealBook = phraseSet(unreal);

/** Whether words between make it a draft, a wish or a duty, and nothing that is done. */
export function isUnreal({ words }: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (phraseAt(unrealBook, words, at)) return true;
  return false;
}

/** The nearest mention that ends before a word. */
export function lastBefore(mentions: readonly Mention[], at: number): Mention | undefined {
  return mentions.findLast(({ to }) => to <= at);
}

/** The list that a mention stands in. */
export function listOf(mentions: readonly Mention[], { list }: Mention): Mention[] {
  return mentions.filter((mention) => mention.list === list);
}
