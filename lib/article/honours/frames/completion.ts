import type { Run } from '../../prose/outline';
import { addNames, PENDING, type Found } from '../found';
import { lineOf } from '../line';
import { beginsWithRank } from './leads';
import type { Frame } from './outline';
import { nameBeforeStory, wholeNames } from './whole-names';

/** The names or numbers of an item that only adds recipients to its lead-in; null if it says more. */
export function completion({ text, prose, index, role }: Run, frames: readonly Frame[]): Found[] | null {
  const [frame] = frames;
  if (!frame?.open || frame.honour === null) return null;
  if (frame.run.role.kind === 'heading' && role.kind !== 'item') return null;
  if (beginsWithRank(lineOf(text))) return null;
  const who = wholeNames(text) ?? (role.kind === 'item' ? nameBeforeStory(text) : null);
  if (who === null) return null;
  const { honour } = frame;
  addNames(honour, who.names);
  honour.collectives ??= who.collectives;
  honour.individuals ??= who.individuals;
  if (honour.prose === PENDING) {
    Object.assign(honour, { prose, index, sentence: text, clause: text });
    return [honour];
  }
  return [];
}
