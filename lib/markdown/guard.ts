import { diagnose, type Diagnostic } from '../report/diagnostic';
import { applyEdits, type Edit, type Source } from './edits';
import { paragraphs, type Paragraph } from './paragraphs';

/**
 * Markdown's parser takes quadratic time or more for some unnatural input. These limits are a few times the maximum
 * found in the newsroom's archive; `tests/bench/markdown.ts` measures what they cost.
 */
const LIMITS = {
  /** Lines and marks of a file, each of which takes the parser up to 0.2 ms; eight empty lines count as one. */
  total: 20_000,
  /** Marks of a paragraph: the parser compares each with each. */
  together: 300,
  /** Characters of a file read again in search of the other half of a mark, summed over all marks. */
  lookAhead: 300_000,
  /** Nesting depth of quotes and lists. */
  depth: 20,
  /** Columns before a list marker: two make a nested list. */
  indent: 60,
  /** Cells of a table row: the parser pads every row to the length of the first. */
  cells: 50,
};

/** Characters with a meaning in Markdown anywhere in a line. */
const MARK = /[[\]*_~`<&!|\\]/g;

/**
 * Escapes what exceeds the limits, so that it shows as plain text. If the file as a whole exceeds them, the
 * diagnostic is an error that holds the article back.
 */
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
  // One diagnostic is enough for the many lines of a list.
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

/** Escapes markers that would nest too deeply, and rows of tables that are too wide. */
function nesting(text: string): Edit[] {
  return Array.from(text.matchAll(/.+/g)).flatMap(({ 0: line, index }) => {
    const deep = tooDeep(line);
    if (deep !== null) return [escapeAt(index + deep)];
    return line.split('|', LIMITS.cells + 2).length > LIMITS.cells + 1
      ? escapes(text, index, index + line.length, /(?<!\\)\|/g)
      : [];
  });
}

/** A quote or list marker at the beginning of a line; its last character is the one to escape. */
const MARKER = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))/y;

/** Index in `line` of the marker that nests too deeply; null if there is none. */
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
