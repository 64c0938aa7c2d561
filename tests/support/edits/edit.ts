import type { Random } from '../random';
import type { Folders } from './builds';
import type { Newspaper } from './newspaper';

/** What edits can access and change. */
export interface EditContext {
  newspaper: Newspaper;
  random: Random;
  folders: Folders;
  /** Seconds since 1970 that builds take for "now". */
  now: number;
  /** Duration of the last build. */
  seconds: number;
  /** Further sites built by an edit; they must be equal to a cold build. */
  twins: string[];
}

/** Makes a change and returns a short description of it. */
export type Edit = (context: EditContext) => string | Promise<string>;
