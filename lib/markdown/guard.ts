import { diagnose, type Diagnostic } from '../report/diagnostic';
import { applyEdits, type Edit, type Source } from './edits';
import { paragraphs, type Paragraph } from './paragraphs';

/**
 * Markdown's parser takes quadratic time, or more, over some shapes that nobody writes. These limits are a few times
 * what the richest file of the newsroom's archive has; `tests/bench/markdown.ts` shows what they cost.
 */
const LIMITS = {
  /** Lines and marks of a file, each of which costs the parser up to 0.2 ms; of empty lines, eight count as one. */
  total: 20_000,
  /** Marks of a paragraph, each of which the parser compares with each. */
  together: 300,
  /** Characters of a file that are read once more for each mark that looks for its other half. */
  lookAhead: 300_000,
  /** Quotes and lists within each other. */
  depth: 20,
  /** Columns before a list's marker: two of them make it a list within a list. */
  indent: 60,
  /** Cells of a table's row: every row is filled up to the first one's number. */
  cells: 50,
};

/** What has a meaning in Markdown wherever it stands in a line. */
const MARK = /[[\]*_~`<&!|\\]/g;

/** The text with what is beyond the limits escaped, so that it shows as plain text; or the error that holds it back. */
export function guard(source: Source): { source: Source; diagnostics: Diagnostic[] } {
  const runs = paragraphs(source.text);
  const heavy = tooHeavy(runs);
  const escaped = heavy.flatMap((run) => escapes(source.text, run.start, run.end, MARK));
  const lines = source.text.split('\n').length;
  const total = runs.reduce(
    (sum, run) => sum + run.lines + run.marks + run.stops,
    escaped.length + (lines >> 3),
  );
  if (total > LIMITS.total) {
    const problem = diagnose('text-too-complex', source.place(0), { total, limit: LIMITS.total });
    return { source, diagnostics: [problem] };
  }
  const plain = applyEdits(source, escaped);
  const nested = nesting(plain.text);
  const diagnostics = heavy.map((run) =>
    diagnose('marks-too-many', source.place(run.start), { marks: run.marks }),
  );
  // Once is enough for the many lines of one list.
  const [first] = nested;
  if (first !== undefined) diagnostics.push(diagnose('nesting-too-deep', plain.place(first.start), {}));
  return { source: applyEdits(plain, nested), diagnostics };
}

function tooHeavy(runs: readonly Paragraph[]): Paragraph[] {
  let lookAhead = 0;
  return runs.filter((run) => {
    const cost = run.seekers * (run.end - run.start);
    const heavy = run.marks > LIMITS.together || lookAhead + cost > LIMITS.lookAhead;
    if (!heavy) lookAhead += cost;
    return heavy;
  });
}

function escapes(text: string, from: number, to: number, mark: RegExp): Edit[] {
  return Array.from(text.slice(from, to).matchAll(mark), ({ index }) => escapeAt(from + index));
}

function escapeAt(offset: number): Edit {
  return { start: offset, end: offset, text: '\\' };
}

/** Escapes the markers that would nest too deeply, and the rows of tables that are too wide. */
function nesting(text: string): Edit[] {
  return Array.from(text.matchAll(/.+/g)).flatMap(({ 0: line, index }) => {
    const deep = tooDeep(line);
    if (deep !== null) return [escapeAt(index + deep)];
    return line.split('|', LIMITS.cells + 2).length > LIMITS.cells + 1
      ? escapes(text, index, index + line.length, /(?<!\\)\|/g)
      : [];
  });
}

/** A marker of a quote or list at a line's beginning; its last character is what makes it one. */
const MARKER = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))/y;

/** Where in `line` the marker stands that nests too deeply. */
function tooDeep(line: string): number | null {
  MARKER.lastIndex = 0;
  for (let depth = 1; ; depth += 1) {
    const start = MARKER.lastIndex;
    if (!MARKER.test(line)) return null;
    const last = MARKER.lastIndex - 1;
    const isQuote = line[last] === '>';
    if (depth > LIMITS.depth || (!isQuote && last > LIMITS.indent && last - start > LIMITS.indent))
      return last;
  }
}
