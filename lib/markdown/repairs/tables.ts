import type { Edit } from '../edits';

interface Line {
  start: number;
  text: string;
}

/** A row with a bar at both ends, or only at its beginning. */
const ROW = /^[ \t]*\|.*\|[ \t]*$|^[ \t]*\|[ \t].*[ \t]\|[ \t]+\S/;
/** Three cells or more, without bars at the ends. */
const BARE = /^[ \t]*(?![-*+>#!][ \t]|\d+[.)][ \t]|[|<])\S.*[ \t]\|[ \t].*[ \t]\|[ \t]+\S/;
const DELIMITERS = /^[ \t]*\|?(?:[ \t]*:?[-–—]+:?[ \t]*\|)+(?:[ \t]*\|){0,9}(?:[ \t]*:?[-–—]+:?)?[ \t]*$/;

/**
 * Adds or corrects the delimiter row of rows of cells, or separates them from the paragraph directly above, so that
 * they form a table.
 */
export function rowsWithoutDelimiters(text: string): Edit[] {
  if (!/\|[^|\n]*\n[^|\n]*\|/.test(text)) return [];
  const bare = groups(text, (line) => BARE.test(line)).filter(({ rows, glued }) => !glued && rows.length > 2);
  // The line of dashes may lack the bars that the rows have.
  const barred = groups(text, (line) => ROW.test(line) || DELIMITERS.test(line));
  return [...barred, ...bare].flatMap(({ rows, glued }) => {
    const [head, second] = rows;
    const cells = cellsOf(head?.text ?? '');
    if (head === undefined || second === undefined || cells < 2 || DELIMITERS.test(head.text)) return [];
    const row = `|${'---|'.repeat(cells)}`;
    const apart = glued ? [{ start: head.start, end: head.start, text: '\n' }] : [];
    const end = head.start + head.text.length;
    if (!DELIMITERS.test(second.text)) {
      const alike = rows.every((other) => cellsOf(other.text) === cells);
      return alike ? [...apart, { start: end, end, text: `\n${row}` }] : [];
    }
    const fits = cellsOf(second.text) === cells && !/[–—]|\|[ \t]*\|/.test(second.text);
    return fits
      ? apart
      : [...apart, { start: second.start, end: second.start + second.text.length, text: row }];
  });
}

/**
 * Minimum for a table separated by tabs: a line with one tab may be anything, three similar lines are no
 * coincidence.
 */
const FEWEST = { columns: 3, rows: 3 };

/** Cells separated by tabs, as copied from Excel. */
export function rowsOfTabs(text: string): Edit[] {
  if (!/^[^\t\n]+\t[^\n]*\n[^\t\n]*\t/m.test(text)) return [];
  return groups(text, (line) => /\S\t/.test(line) && !/^\s*(?:[-*+>|#!]|\d+[.)])[ \t]/.test(line)).flatMap(
    ({ rows }) => {
      const [head] = rows;
      const tabs = tabsIn(head?.text ?? '');
      const isTable = rows.length > 1 && (tabs + 1 >= FEWEST.columns || rows.length >= FEWEST.rows);
      if (head === undefined || !isTable || !rows.every((row) => tabsIn(row.text) === tabs)) return [];
      return rows.flatMap(({ start, text: row }, index) => {
        const end = start + row.length;
        // What is right below a table would be a row of it.
        const behind = index === rows.length - 1 ? '\n' : '';
        const opening = row === head.text && start === head.start ? '\n| ' : '| ';
        const closing = start === head.start ? ` |\n|${'---|'.repeat(tabs + 1)}` : ' |';
        return [
          { start, end: start, text: opening },
          ...Array.from(row.matchAll(/[\t|]/g), ({ 0: mark, index }) => ({
            start: start + index,
            end: start + index + 1,
            text: mark === '\t' ? ' | ' : '\\|',
          })),
          { start: end, end, text: `${closing}${behind}` },
        ];
      });
    },
  );
}

/** Separates from a table the line without bars right below it, which Markdown reads as a row. */
export function textBelowTables(text: string): Edit[] {
  if (!/\|/.test(text)) return [];
  const edits: Edit[] = [];
  let [above, isTable] = ['', false];
  for (const { 0: line, index } of text.matchAll(/[^\n]*(?:\n|$)/g)) {
    const isRow = line.includes('|');
    if (isTable && !isRow && /[\p{L}\p{N}]/u.test(line)) edits.push({ start: index, end: index, text: '\n' });
    isTable = isRow && (isTable || (above.includes('|') && DELIMITERS.test(line.trimEnd())));
    above = line;
  }
  return edits;
}

/** Runs of lines that `belongs` accepts, and whether a line of text is directly above. */
function groups(text: string, belongs: (line: string) => boolean): { rows: Line[]; glued: boolean }[] {
  const found: { rows: Line[]; glued: boolean }[] = [];
  let open: { rows: Line[]; glued: boolean } | null = null;
  let above = '';
  for (const { 0: line, index } of text.matchAll(/.*/g)) {
    if (line === '' && index > 0 && text[index - 1] !== '\n') continue;
    if (!belongs(line)) open = null;
    else if (open === null)
      found.push((open = { rows: [{ start: index, text: line }], glued: above.trim() !== '' }));
    else open.rows.push({ start: index, text: line });
    above = line;
  }
  return found;
}

function cellsOf(row: string): number {
  const bars = row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .match(/(?<!\\)\|/g);
  return (bars?.length ?? 0) + 1;
}

function tabsIn(line: string): number {
  return line.split('\t').length - 1;
}
