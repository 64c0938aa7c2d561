import type { Place } from '../../report/diagnostic';

/**
 * One run of text as a reader meets it: a paragraph, a list item, a caption, the lede, or a row of a table, whose
 * cells are joined with {@link CELL_BREAK} (the header is a row like any other, and comes first).
 */
export interface Prose {
  /** Plain NFC text with single spaces, no marks. */
  text: string;
  /** The id of the page's element that shows it. */
  anchor: string;
  /** Where the character at this index of `text` stands in the file. */
  at(index: number): Place;
}

/** Stands between two cells of a table's row. */
export const CELL_BREAK = ' | ';
