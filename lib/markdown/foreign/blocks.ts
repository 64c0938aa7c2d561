import type { Edit } from '../edits';
import { boxes } from './boxes';
import { dashTables } from './dash-tables';

/**
 * Edits for blocks of several lines. Lines are marked instead of rewritten, so their content keeps its place in the
 * file.
 */
export function foreignBlocks(text: string): Edit[] {
  return [
    ...boxes(text),
    ...admonitions(text),
    ...gridTables(text),
    ...dashTables(text),
    ...lineBlocks(text),
    ...definitions(text),
  ];
}

/** MkDocs: `!!! note "Tiêu đề"`, `=== "Thẻ"` with indented lines below, in which others may be. */
function admonitions(text: string): Edit[] {
  if (!/^(?:(?:!!!|\?\?\?\+?) [a-z]|===[!+]? ")/m.test(text)) return [];
  const edits: Edit[] = [];
  let depth = 0;
  let fence = '';
  let blanks: Edit[] = [];
  for (const { 0: line, index } of text.matchAll(/^.*$/gm)) {
    if (line.trim() === '') {
      blanks.push({ start: index, end: index + line.length, text: '' });
      continue;
    }
    const indents = (/^(?: {4}|\t)+/.exec(line)?.[0].match(/ {4}|\t/g) ?? []).slice(0, depth);
    const indent = indents.join('');
    if (indents.length < depth) fence = '';
    depth = indents.length;
    // A quotation in a quotation is read as another article's: all are in one.
    const marks = depth > 0 ? '> ' : '';
    if (depth > 0) edits.push(...blanks.map((blank) => ({ ...blank, text: marks })));
    blanks = [];
    const start = index + indent.length;
    const [opening = '', title = ''] = fence === '' ? (OPENING.exec(line.slice(indent.length)) ?? []) : [];
    const words = title === '' ? marks : `${marks}\n> **${title}**\n>`;
    if (opening !== '') edits.push({ start: index, end: start + opening.length, text: words });
    else if (depth > 0) edits.push({ start: index, end: start, text: marks });
    if (opening !== '' && depth < DEEPEST) depth += 1;
    const [run = ''] = depth > 0 ? (/^(?:`{3,}|~{3,})/.exec(line.slice(indent.length)) ?? []) : [];
    if (run !== '' && (fence === '' || run.startsWith(fence))) fence = fence === '' ? run : '';
  }
  return edits;
}

/** A line that opens a box or a tab of MkDocs, and its title. */
const OPENING = /^(?:(?:!!!|\?\?\?\+?) [a-z][\w -]*|===[!+]? (?="))(?:"([^"\n]*)")?[ \t]*$/;

/** How deep boxes are followed. */
const DEEPEST = 9;

/** `+---+---+` … of pandoc and reStructuredText: rewritten in place as a Markdown table. */
function gridTables(text: string): Edit[] {
  if (!/^[ \t]*\+(?:[-=:]+\+)+[ \t]*$/m.test(text)) return [];
  const grid = /^[ \t]*\+(?:[-=:]+\+)+[ \t]*\n(?:[ \t]*[|+][^\n]*[|+][ \t]*(?:\n|$)){2,}/gm;
  return Array.from(text.matchAll(grid), ({ 0: whole, index }) => {
    const lines = whole.trim().split('\n').slice(1);
    const eachLine = isOfLines(lines);
    const rows: string[][] = [[]];
    for (const line of lines) {
      if (RULE.test(line)) {
        rows.push([]);
        continue;
      }
      if (eachLine) rows.push([]);
      const row = rows.at(-1) ?? [];
      for (const [column, cell] of cellsOf(line).entries())
        row[column] = `${row[column] ?? ''} ${cell}`.trim();
    }
    const [head = [], ...body] = rows.filter((row) => row.length > 0);
    const write = (row: string[]) => `| ${row.join(' | ')} |`;
    const table = [write(head), `|${'---|'.repeat(head.length)}`, ...body.map(write)].join('\n');
    return { start: index, end: index + whole.length, text: `\n${table}\n\n` };
  });
}

const RULE = /^[ \t]*\+[-=:+]+\+[ \t]*$/;

function cellsOf(line: string): string[] {
  return line
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}

/** Whether a table has rules around its head and at its end alone, as databases print it: then each line of full cells is a row. */
function isOfLines(lines: readonly string[]): boolean {
  const rules = lines.filter((line) => RULE.test(line));
  return (
    rules.length === 2 &&
    !rules.some((rule) => rule.includes('=')) &&
    lines.every((line) => RULE.test(line) || !cellsOf(line).includes(''))
  );
}

/** `| dòng thơ`, two or more in a row: every line break is kept. */
function lineBlocks(text: string): Edit[] {
  if (!/^\| [^|\n]+\n\| [^|\n]+$/m.test(text)) return [];
  return Array.from(text.matchAll(/(?:^\|(?: [^|\n]*|)(?:\n|$)){2,}/gm)).flatMap(({ 0: block, index }) =>
    Array.from(block.matchAll(/^\| ?(.*)$/gm)).flatMap((line): Edit[] => {
      const start = index + line.index;
      const end = start + line[0].length;
      const mark = { start, end: start + line[0].length - (line[1] ?? '').length, text: '' };
      return end >= index + block.trimEnd().length || line[1] === ''
        ? [mark]
        : [mark, { start: end, end, text: '\\' }];
    }),
  );
}

/** `:   nghĩa` below a term: becomes a separate paragraph. */
function definitions(text: string): Edit[] {
  if (!/^:[ \t]/m.test(text)) return [];
  return Array.from(
    text.matchAll(/(?<=\S[ \t]*\n(?:[ \t]*\n)?)(:[ \t]{1,4})(?=[^\s:])/g),
    ({ 1: mark = '', index }) => ({
      start: index,
      end: index + mark.length,
      text: '\n',
    }),
  );
}
