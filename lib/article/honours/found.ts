import type { Entry } from './entries';
import type { Name } from './names/name';
import type { Prose } from '../prose/prose';

/** An entry, the words it was read from, and where they stand. */
export interface Found extends Entry {
  sentence: string;
  /** The part of the sentence that tells this award. */
  clause: string;
  prose: Prose;
  /** Where the sentence begins in the prose's text. */
  index: number;
  /** The list that it is an item of; null where it is none. */
  list: string | null;
}

/** An award that a sentence names without telling that somebody got it. */
export interface Untold {
  award: string;
  prose: Prose;
  index: number;
}

/** Where an honour stands that a heading tells: nowhere, until an item says who got it. */
export const PENDING: Prose = {
  text: '',
  anchor: '',
  standing: { kind: 'text' },
  at: () => ({ line: 1, column: 1 }),
};

/** Adds the names that an entry does not hold yet. */
export function addNames(entry: Found, names: readonly Name[]): void {
  const known = new Set(entry.names.map(({ name }) => name));
  entry.names = [...entry.names, ...names.filter(({ name }) => !known.has(name))];
}
