import type { Place } from '../../report/diagnostic';

/** Position of a run of prose in the outline of the article. */
export type ProseRole =
  | { kind: 'text'; caption?: true }
  /** Levels as in Markdown: 1 is the title. */
  | { kind: 'heading'; level: number }
  /** `depth` counts the enclosing lists, from 0; `list` names its list within the article. */
  | { kind: 'item'; depth: number; list: string };

/**
 * One run of visible text: a paragraph, a list item, a caption, the lede, or a row of a table, with {@link CELL_BREAK}
 * between its cells (the header is the first row).
 */
export interface Prose {
  /** Plain NFC text with single spaces and no Markdown. */
  text: string;
  /** The id of the page element that shows it. */
  anchor: string;
  role: ProseRole;
  /** The position in the file of the character at this index of `text`. */
  at(index: number): Place;
}

/** Separates two cells of a table row. */
export const CELL_BREAK = ' | ';
