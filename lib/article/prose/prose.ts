import type { Place } from '../../report/diagnostic';

/** Where a run of prose stands in the outline of the article. */
export type Standing =
  | { kind: 'text'; caption?: true }
  /** Levels as in Markdown: 1 is the title. */
  | { kind: 'heading'; level: number }
  /** `depth` counts the lists around the item, from 0; `list` names its list among those of the article. */
  | { kind: 'item'; depth: number; list: string };

/**
 * One run of text as a reader meets it: a paragraph, a list item, a caption, the lede, or a row of a table, whose
 * cells are joined with {@link CELL_BREAK} (the header is a row like any other, and comes first).
 */
export interface Prose {
  /** Plain NFC text with single spaces, no marks. */
  text: string;
  /** The id of the page's element that shows it. */
  anchor: string;
  standing: Standing;
  /** Where the character at this index of `text` stands in the file. */
  at(index: number): Place;
}

/** Stands between two cells of a table's row. */
export const CELL_BREAK = ' | ';
