import type { Edit } from '../edits';

interface Line {
  start: number;
  text: string;
}

/** A line of two or more runs of dashes: they mark where columns begin. */
const COLUMNS = /^ {0,3}-{2,}(?: +-{2,})+ *$/m;
/** A line of dashes only. */
const RULE = /^ {0,3}-{5,} *$/;

/**
 * Rewrites pandoc's simple and multiline tables, whose columns begin where the dashes do, as Markdown tables. In a
 * multiline table blank lines separate the rows, and lines of dashes enclose it.
 */
export function dashTables(text: string): Edit[] {
  if (!COLUMNS.test(text)) return [];
  const lines = Array.from(text.matchAll(/^.*$/gm), ({ 0: line, index }) => ({ start: index, text: line }));
  const edits: Edit[] = [];
  let from = 0;
  for (const [at, line] of lines.entries()) {
    if (at < from || !COLUMNS.test(line.text)) continue;
    const table = tableAt(lines, at, from);
    if (table === null) continue;
    from = table.end;
    const last = lines[table.end - 1] ?? line;
    const start = lines[table.start]?.start ?? line.start;
    edits.push({ start, end: last.start + last.text.length, text: `\n${table.text}\n` });
  }
  return edits;
}

/** The table around the line of dashes `at`; lines before `from` belong to an earlier table. */
function tableAt(
  lines: readonly Line[],
  at: number,
  from: number,
): { start: number; end: number; text: string } | null {
  const textOf = (index: number) => lines[index]?.text ?? '';
  const isBlank = (index: number) => index < from || textOf(index).trim() === '';
  const isDashes = (index: number) => COLUMNS.test(textOf(index)) || RULE.test(textOf(index));
  // If the same dashes are repeated below, the head is between the two lines; in a table without head, the rows
  // are.
  const second = isBlank(at - 1) ? nextDashes(lines, at) : null;
  const hasHead = second !== null && !isBlank(second + 1) && COLUMNS.test(textOf(second));
  const dashes = second !== null && hasHead ? second : at;
  const columns = Array.from(textOf(dashes).matchAll(/-+/g), ({ index }) => index);
  let top = dashes;
  while (top > from && !isBlank(top - 1) && !isDashes(top - 1) && dashes - top < 6) top -= 1;
  const isMultiline = top > from && RULE.test(textOf(top - 1));
  const rows: string[][] = [[]];
  let end = dashes + 1;
  for (; end < lines.length && !isDashes(end) && (isMultiline || !isBlank(end)); end += 1) {
    if (!fits(textOf(end), columns)) return null;
    if (isBlank(end) || !isMultiline) rows.push([]);
    addCells(rows.at(-1) ?? [], textOf(end), columns);
  }
  const body = rows.filter((row) => row.some((cell) => cell !== ''));
  const isClosed = end < lines.length && isDashes(end);
  const head: string[] = [];
  for (let index = top; index < dashes; index += 1) {
    if (!fits(textOf(index), columns)) return null;
    addCells(head, textOf(index), columns);
  }
  if (body.length === 0 || (isMultiline && !isClosed) || (head.length === 0 && !isClosed)) return null;
  const [first = [], ...others] = head.length > 0 ? [head, ...body] : body;
  const write = (row: readonly string[]) =>
    `| ${columns.map((_, column) => row[column] ?? '').join(' | ')} |`;
  const table = [write(first), `|${'---|'.repeat(columns.length)}`, ...others.map(write)].join('\n');
  return {
    start: top > from && isDashes(top - 1) ? top - 1 : top,
    end: isClosed ? end + 1 : end,
    text: table,
  };
}

/** The next line of dashes after `at` and before any blank line. */
function nextDashes(lines: readonly Line[], at: number): number | null {
  for (let next = at + 1; next < lines.length; next += 1) {
    const text = lines[next]?.text ?? '';
    if (text.trim() === '') return null;
    if (COLUMNS.test(text)) return next;
  }
  return null;
}

/** Whether a line has a space before each column, or ends before it. */
function fits(line: string, columns: readonly number[]): boolean {
  return columns.slice(1).every((column) => /^\s?$/.test(line.charAt(column - 1)));
}

function addCells(row: string[], line: string, columns: readonly number[]): void {
  for (const [index, column] of columns.entries()) {
    const cell = line.slice(index === 0 ? 0 : column, columns[index + 1]).trim();
    row[index] = `${row[index] ?? ''} ${cell.replaceAll('|', '\\|')}`.trim();
  }
}
