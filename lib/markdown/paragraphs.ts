import { fencedRanges, type Range } from './code-ranges';

/** Lines that Markdown may read as one run of text, with counts of what costs the parser time. */
export interface Paragraph {
  /** Offsets in the text. */
  start: number;
  end: number;
  lines: number;
  /** Runs of marks: brackets, emphasis, code, HTML, entities, escapes. */
  marks: number;
  /** The marks for which the parser reads ahead in search of the closing one. */
  seekers: number;
  /**
   * Other places where the parser stops: levels of quotes and lists, hashes, beginnings of addresses; bounds of
   * cells and tags count for less, the beginning of a list or quotation for more.
   */
  stops: number;
}

const EMPHASIS = /[*_~]+/g;
const MARKS = /`+|[[\]<&!\\]/g;
const SEEKERS = /`+|<|\]\(/g;
const STOPS = /[>@]|#+|www\.|:\/\//g;
/** How many bounds of cells, or tags in a block of HTML, cost the same as one other stop. */
const CHEAP = { cells: 4, tags: 8 };

/** How many stops cost the same as a list or quotation that begins below other text: the parser copies all that it has read. */
const CONTAINER = 8;
/** A line that begins an item or a quotation, or is within one. */
const IN_CONTAINER = /^(?: {0,3}(?:[-*+]|\d{1,9}[.)]|>)[ \t]|[ \t])/;

/** A line that begins a block of HTML, in which Markdown parses nothing up to the next empty line. */
const HTML_BLOCK =
  /^ {0,3}<\/?(?:article|aside|blockquote|center|details|div|dl|fieldset|figure|figcaption|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?:[\s/>]|$)/i;

/** The delimiter row and the first row of a table, without escapes, so that their cells can be counted. */
const DELIMITERS = /^ {0,3}\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/;
const ROW = /^ {0,3}\|[^\\]*\|[ \t]*$/;

/** A line that interrupts any paragraph: a heading, a bullet, the first item of a numbered list. */
const INTERRUPTS = /^ {0,3}(?:#{1,6}[ \t]|(?:[-*+]|1[.)])[ \t]+\S)/;
/** A later item of a numbered list, which interrupts only another item. */
const ITEM = /^ {0,3}\d{1,9}([.)])[ \t]+\S/;

/**
 * Splits `text` into paragraphs. In doubt (within quotes, for example) several count as one; each row of a table
 * counts as one.
 */
export function paragraphs(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  const fenced = fencedRanges(text);
  let current: Paragraph | null = null;
  let numbering: string | undefined;
  let above = '';
  let inContainer = false;
  let inTable = false;
  let inHtml = false;
  for (const { 0: whole, index } of text.matchAll(/.*(?:\n|$)/g)) {
    const line = whole.replace(/\n$/, '');
    if (line.trim() === '') {
      current = null;
      inTable = inHtml = false;
      continue;
    }
    while ((fenced[0]?.end ?? Infinity) <= index) fenced.shift();
    const isCode = isWithin(index, fenced[0]);
    inHtml = !isCode && (inHtml || HTML_BLOCK.test(line));
    inTable ||= DELIMITERS.test(line) && ROW.test(above) && boundsOf(line) === boundsOf(above);
    const item = ITEM.exec(line)?.[1];
    const interrupts =
      INTERRUPTS.test(line) ||
      (item !== undefined && item === numbering) ||
      (inTable && /^ {0,3}\|/.test(line));
    if (current === null || interrupts) {
      current = { start: index, end: index, lines: 0, marks: 0, seekers: 0, stops: 0 };
      found.push(current);
      numbering = item;
      if (IN_CONTAINER.test(line) && !inContainer) current.stops += CONTAINER;
      inContainer = IN_CONTAINER.test(line);
    }
    current.end = index + whole.length;
    current.lines += 1;
    if (inHtml) current.stops += Math.ceil(count(line, /</g) / CHEAP.tags);
    else if (!isCode) weigh(line, current);
    above = line;
  }
  return found;
}

function weigh(line: string, paragraph: Paragraph): void {
  // A run of marks costs as much as its marks: at most one pair of bold for every two.
  const emphasis = Array.from(line.matchAll(EMPHASIS), ([run]) => Math.ceil(run.length / 2));
  paragraph.marks += count(line, MARKS) + emphasis.reduce((sum, marks) => sum + marks, 0);
  paragraph.seekers += count(line, SEEKERS);
  paragraph.stops += count(line, STOPS) + Math.ceil(boundsOf(line) / CHEAP.cells) + levels(line);
}

function isWithin(index: number, range: Range | undefined): boolean {
  return range !== undefined && index >= range.start && index < range.end;
}

function boundsOf(line: string): number {
  return count(line, /\|/g);
}

/** Nesting levels that a list item's indentation allows: one for every two columns. */
function levels(line: string): number {
  const columns = /^\s*(?=[-*+]|\d{1,9}[.)])/.exec(line)?.[0].length ?? 0;
  return columns >> 1;
}

function count(line: string, pattern: RegExp): number {
  return line.match(pattern)?.length ?? 0;
}
