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

/** MkDocs: `!!! note "Tiêu đề"`, `=== "Thẻ"` with indented lines below. */
function admonitions(text: string): Edit[] {
  if (!/^(?:(?:!!!|\?\?\?\+?) [a-z]|===[!+]? ")/m.test(text)) return [];
  const edits: Edit[] = [];
  for (const { 0: whole, 1: opening = '', 2: title = '', index } of text.matchAll(
    /^((?:(?:!!!|\?\?\?\+?) [a-z][\w -]*|===[!+]? (?="))(?:"([^"\n]*)")?[ \t]*)((?:\n(?: {4}|\t)[^\n]*|\n[ \t]*(?=\n(?: {4}|\t)))*)/gm,
  )) {
    edits.push({ start: index, end: index + opening.length, text: title === '' ? '' : `> **${title}**\n>` });
    const inner = index + opening.length;
    for (const found of text.slice(inner, index + whole.length).matchAll(/\n(?: {4}|\t)?/g)) {
      edits.push({ start: inner + found.index + 1, end: inner + found.index + found[0].length, text: '> ' });
    }
  }
  return edits;
}

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
