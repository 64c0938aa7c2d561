import type { Prose } from '../prose/prose';
import type { Line } from './line';
import type { Mention } from './mention';
import type { MentionRelation } from './relations/relations';

/** A sentence, or a row of a table, with the documents that it names. */
export interface Unit {
  prose: Prose;
  /** The exact text. */
  sentence: string;
  /** Its offset in the prose. */
  index: number;
  line: Line;
  /** The offset of the line in the prose: a row has one for each cell. */
  lineIndex: number;
  mentions: Mention[];
  relations: MentionRelation[];
}
