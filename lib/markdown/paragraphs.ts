/** Lines that Markdown may read as one piece of running text, and what its parser will have to work on in them. */
export interface Paragraph {
  /** Offsets in the text. */
  start: number;
  end: number;
  lines: number;
  /** Runs of marks: brackets, emphasis, code, HTML, entities, escapes. */
  marks: number;
  /** Those of them that the parser reads ahead for, to find their other half. */
  seekers: number;
  /** What else the parser stops at: bounds of cells, levels of quotes and lists, hashes, beginnings of addresses. */
  stops: number;
}

const MARKS = /[*_~`]+|[[\]<&!\\]/g;
const SEEKERS = /`+|<|\]\(/g;
const STOPS = /[|>@]|#+|www\.|:\/\//g;

/** A line that interrupts any paragraph before it: a heading, a list's bullet, the first item of a numbered list. */
const INTERRUPTS = /^ {0,3}(?:#{1,6}[ \t]|(?:[-*+]|1[.)])[ \t]+\S)/;
/** A later item of a numbered list, which interrupts only an item before it. */
const ITEM = /^ {0,3}\d{1,9}([.)])[ \t]+\S/;

/** The paragraphs of `text`; where in doubt (within quotes, say), several count as one. */
export function paragraphs(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  let current: Paragraph | null = null;
  let numbering: string | undefined;
  for (const { 0: line, index } of text.matchAll(/.*(?:\n|$)/g)) {
    if (line.trim() === '') {
      current = null;
      continue;
    }
    const item = ITEM.exec(line)?.[1];
    const interrupts = INTERRUPTS.test(line) || (item !== undefined && item === numbering);
    if (current === null || interrupts) {
      current = { start: index, end: index, lines: 0, marks: 0, seekers: 0, stops: 0 };
      found.push(current);
      numbering = item;
    }
    current.end = index + line.length;
    current.lines += 1;
    current.marks += count(line, MARKS);
    current.seekers += count(line, SEEKERS);
    current.stops += count(line, STOPS) + levels(line);
  }
  return found;
}

/** How deep a list's item may lie: two columns make a level. */
function levels(line: string): number {
  const columns = /^\s*(?=[-*+]|\d{1,9}[.)])/.exec(line)?.[0].length ?? 0;
  return columns >> 1;
}

function count(line: string, pattern: RegExp): number {
  return line.match(pattern)?.length ?? 0;
}
