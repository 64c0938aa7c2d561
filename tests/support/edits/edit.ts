import type { Random } from '../random';
import type { Folders } from './builds';
import type { Newspaper } from './newspaper';

/** Where edits are made, and what they may change. */
export interface EditContext {
  newspaper: Newspaper;
  random: Random;
  folders: Folders;
  /** Seconds since 1970 that builds take for "now". */
  now: number;
  /** How long the last build took. */
  seconds: number;
  /** Further sites that an edit has built; they must be what a cold build gives. */
  twins: string[];
}

/** Changes something, and says in a few words what. */
export type Edit = (context: EditContext) => string | Promise<string>;
