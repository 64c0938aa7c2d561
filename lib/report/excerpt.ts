import stringWidth from 'string-width';

/** A line of a file for a terminal, and the caret below it. */
export interface Excerpt {
  line: string;
  /** Spaces, then "^". */
  caret: string;
}

/** Columns shown before and after the place. */
const BEFORE = 36;
const BEHIND = 60;
/** How much of the line is looked at on either side; a letter seldom has more than ten UTF-16 units. */
const REACH = 10 * BEHIND;

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/**
 * Shows the text around a column (1-based, in UTF-16 units) of a line. The caret is under its letter in spite of tabs,
 * letters of several code points, and letters two columns wide. Long lines are cut with "…".
 */
export function excerpt(line: string, column: number): Excerpt {
  const place = column - 1;
  const before = cut(letters(line.slice(Math.max(0, place - REACH), place)).reverse(), BEFORE)
    .reverse()
    .join('');
  const behind = cut(letters(line.slice(place, place + REACH)), BEHIND).join('');
  return { line: before + behind, caret: `${' '.repeat(stringWidth(before))}^` };
}

/** The letters to show; control characters must not reach the terminal. */
function letters(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) =>
    segment === '\t' ? '    ' : segment.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD'),
  );
}

/** The first letters that fit into a number of columns; ends in "…" if there are more. */
function cut(all: string[], columns: number): string[] {
  let used = 0;
  const end = all.findIndex((letter) => (used += stringWidth(letter)) > columns);
  return end === -1 ? all : [...all.slice(0, end), '…'];
}
