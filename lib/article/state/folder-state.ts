import { foldName } from '../../language/fold-name';
import type { Moment } from '../../language/moments';
import { meaningOf } from '../front-matter/key-names';
import { listOf, readMoment, recordOf, shown } from '../front-matter/values';
import type { Release } from './release';
import { isDraftName, readState, releaseOf, type StateMeaning } from './state-keys';

/** What a file says of whether others are published. */
export interface FolderState {
  /** null if it cannot be understood. */
  release: Release | null;
  /** Its words, as in “draft: true”. */
  said: string;
}

/** Maps whose keys count as the file's own. */
const groups = new Set(['params', 'eleventycomputed']);

/**
 * Reads keys that hold for articles in a folder like keys of their own.
 * @returns null if they say nothing that may keep an article from readers
 */
export function folderState(values: Record<string, unknown>): FolderState | null {
  const entries = Object.entries(values).flatMap(([key, value]): [string, unknown][] =>
    groups.has(foldName(key)) ? [[key, value], ...Object.entries(recordOf(value) ?? {})] : [[key, value]],
  );
  const said: StateMeaning[] = [];
  const words: string[] = [];
  let date: Moment | null = null;
  for (const [key, value] of entries) {
    const meaning = meaningOf(key)?.key;
    const moment = meaning === 'date' ? readMoment(value) : null;
    const isDraft = (meaning === 'tags' || meaning === 'topic') && listOf(value).some(isDraftName);
    const state: StateMeaning | null = isDraft ? { kind: 'held' } : readState(key, value);
    date = moment ?? date;
    if (state !== null) said.push(state);
    if (moment !== null || (state !== null && state.kind !== 'live')) words.push(`${key}: ${shown(value)}`);
  }
  return words.length === 0 ? null : { release: releaseOf(said, date), said: words.join(', ') };
}
