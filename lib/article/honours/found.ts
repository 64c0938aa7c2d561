import type { Entry } from './entries';
import type { Name } from './names/name';
import type { Prose } from '../prose/prose';

/** An entry with its source text and position. */
export interface Found extends Entry {
  sentence: string;
  /** The part of the sentence that reports this award. */
  clause: string;
  prose: Prose;
  /** Offset of the sentence in the prose's text. */
  index: number;
  /** The list of which it is an item; null if none. */
  list: string | null;
}

/** An award that a sentence names without saying that somebody received it. */
export interface UnreadAward {
  award: string;
  /** The words by which nobody may have received it; null if somebody may. */
  cue: string | null;
  prose: Prose;
  index: number;
}

/** The prose of a heading's honour until an item names the recipients. */
export const PENDING: Prose = {
  text: '',
  anchor: '',
  role: { kind: 'text' },
  at: () => ({ line: 1, column: 1 }),
};

/** Adds names that an entry does not have yet. */
export function addNames(entry: Found, names: readonly Name[]): void {
  const known = new Set(entry.names.map(({ name }) => name));
  entry.names = [...entry.names, ...names.filter(({ name }) => !known.has(name))];
}
