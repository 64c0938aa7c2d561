import type { Edit } from '../edits';
import { dashTables } from './dash-tables';

/**
 * Edits for blocks of several lines. Lines are marked instead of rewritten, so their content keeps its place in the
 * file.
 */
export function foreignBlocks(text: string): Edit[] {
  return [
    ...containers(text),
    ...admonitions(text),
    ...gridTables(text),
    ...dashTables(text),
    ...lineBlocks(text),
    ...definitions(text),
  ];
}

/** Kinds of containers that set their text apart; all others only lay it out: columns, centred text, an export's sections. */
const BOX =
  /^[{.\s]*(?:note|tip|info|information|warning|danger|caution|important|success|hint|error|failure|question|example|quote|blockquote|pullquote|abstract|summary|attention|alert|aside|sidebar|callout|details|spoiler|admonition|notice|box|message|primary|secondary)(?![\p{L}])/iu;

/**
 * `::: note Tiêu đề` … `:::` of Docusaurus, VitePress and pandoc: a quotation with its title in bold. Containers for the
 * layout vanish, as those around nothing but a heading do.
 */
function containers(text: string): Edit[] {
  if (!/^[ \t]*:{3,}/m.test(text)) return [];
  const edits: Edit[] = [];
  const open: { isBox: boolean }[] = [];
  const bare = fencesOfHeadings(text);
  for (const { 0: line, index } of lines(text)) {
    const fence = /^[ \t]*:{3,}[ \t]*([^\n]*?)[ \t]*:*$/.exec(line);
    const isInside = open.some(({ isBox }) => isBox);
    if (fence === null) {
      if (isInside) edits.push({ start: index, end: index, text: '> ' });
      continue;
    }
    const end = index + line.length;
    const kind = fence[1] ?? '';
    if (bare.has(index)) {
      edits.push({ start: index, end, text: '' });
      continue;
    }
    if (kind === '') {
      open.pop();
      edits.push({ start: index, end, text: open.some(({ isBox }) => isBox) ? '>' : '' });
      continue;
    }
    const title = titleOf(kind);
    open.push({ isBox: title !== '' || BOX.test(kind) });
    if (title === '') edits.push({ start: index, end, text: isInside ? '>' : '\n' });
    else {
      // Blank lines separate the quotation from the text around it. Code in the title is left alone.
      const from = index + line.lastIndexOf(title);
      edits.push(
        { start: index, end: from, text: '\n> **' },
        { start: from + title.length, end, text: '**\n>' },
      );
    }
  }
  return edits;
}

/** The offsets of the lines that open or close a container with nothing but a heading in it. */
function fencesOfHeadings(text: string): ReadonlySet<number> {
  const around =
    /^([ \t]*:{3,}[ \t]*\S[^\n]*\n(?:[ \t]*\n){0,9}#{1,6}[ \t][^\n]*\n(?:[ \t]*\n){0,9})[ \t]*:{3,}[ \t]*$/gm;
  return new Set(
    Array.from(text.matchAll(around), ({ 1: before = '', index }) => [index, index + before.length]).flat(),
  );
}

/** The title of a container: the text after its kind, in brackets or in the attribute `title`; other attributes are no title. */
function titleOf(written: string): string {
  const stated = /\{[^}]*\btitle="([^"]+)"/.exec(written)?.[1];
  if (stated !== undefined) return stated;
  const kind = written.replace(/\{[^}]*\}/g, '').trim();
  return (/^[\w-]+\[(.*)\]$/.exec(kind)?.[1] ?? /^[\w-]+[ \t]+(.+)$/.exec(kind)?.[1] ?? '').trim();
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
    const rows: string[][] = [[]];
    for (const line of whole.trim().split('\n').slice(1)) {
      if (/^[ \t]*\+[-=:+]+\+[ \t]*$/.test(line)) {
        rows.push([]);
        continue;
      }
      const row = rows.at(-1) ?? [];
      const cells = line.trim().slice(1, -1).split('|');
      for (const [column, cell] of cells.entries())
        row[column] = `${row[column] ?? ''} ${cell.trim()}`.trim();
    }
    const [head = [], ...body] = rows.filter((row) => row.length > 0);
    const write = (row: string[]) => `| ${row.join(' | ')} |`;
    const table = [write(head), `|${'---|'.repeat(head.length)}`, ...body.map(write)].join('\n');
    return { start: index, end: index + whole.length, text: `\n${table}\n\n` };
  });
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

function lines(text: string): IterableIterator<RegExpExecArray> {
  return text.matchAll(/^.*$/gm);
}
