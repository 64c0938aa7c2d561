import type { Element } from 'hast';
import { defaultHandlers } from 'hast-util-to-mdast';
import type { AlignType, RootContent, Table, TableCell, TableRow } from 'mdast';

declare module 'mdast' {
  interface TableRowData {
    /**
     * The part of the table that a row of an HTML table belongs to; if unset, the first row of the table is its
     * head.
     */
    part?: 'caption' | 'head' | 'body';
  }
  interface TableCellData {
    /** How many columns or rows a cell spans, if more than one. */
    colSpan?: number;
    rowSpan?: number;
    /** The cell is the header of its row. */
    namesRow?: boolean;
  }
}

type State = Parameters<typeof defaultHandlers.table>[0];

/** Maximum column span, the same as the maximum number of cells in a row. */
const WIDEST = 50;

/**
 * Converts an HTML table into a Markdown one. What Markdown cannot express is kept in `data`: spans, further head
 * rows, and the caption as first row.
 */
export function readTable(
  state: State,
  node: Element,
): ReturnType<typeof defaultHandlers.table> | ReturnType<State['toFlow']> {
  // A table inside a cell becomes its text.
  if (state.inTable) return defaultHandlers.table(state, node);
  const groups = rowGroups(node);
  const cells = groups.flat().flatMap(cellsOf);
  if (isLayout(node, cells)) return cells.flatMap((cell) => state.toFlow(state.all(cell)));
  state.inTable = true;
  const heads = headRows(groups);
  const align: AlignType[] = [];
  const captions = elements(node, /^caption$/).map((caption): TableRow => {
    const row: TableRow = {
      type: 'tableRow',
      children: [readCell(state, caption)],
      data: { part: 'caption' },
    };
    state.patch(caption, row);
    return row;
  });
  const rows = groups.flatMap((group) =>
    group.map((row, index) => readRow(state, row, group.length - index, heads.has(row), align)),
  );
  state.inTable = false;
  const table: Table = { type: 'table', align, children: [...captions, ...rows] };
  state.patch(node, table);
  return table;
}

/** Whether a table without lines and heads only places its parts: a page's text beside its picture, a newsletter's blocks. */
function isLayout(table: Element, cells: readonly Element[]): boolean {
  const isDrawn = !['0', '', undefined].includes(table.properties.border?.toString());
  if (isDrawn || elements(table, /^(?:caption|thead)$/).length > 0) return false;
  return (
    cells.every(({ tagName }) => tagName === 'td') && cells.some((cell) => holds(cell, /^(?:h[1-6]|table)$/))
  );
}

/** Whether an element of such a name stands in another one, at any depth. */
function holds(parent: Element, name: RegExp): boolean {
  return parent.children.some(
    (child) => child.type === 'element' && (name.test(child.tagName) || holds(child, name)),
  );
}

function readRow(state: State, row: Element, left: number, isHead: boolean, align: AlignType[]): TableRow {
  const children = cellsOf(row).map((cell, column): TableCell => {
    const read = readCell(state, cell);
    const [colSpan, rowSpan] = [span(cell, 'colSpan', WIDEST), span(cell, 'rowSpan', left)];
    read.data = {
      ...(colSpan > 1 && { colSpan }),
      ...(rowSpan > 1 && { rowSpan }),
      ...(!isHead && cell.tagName === 'th' && { namesRow: true }),
    };
    align[column] ??= alignOf(cell);
    return read;
  });
  const read: TableRow = { type: 'tableRow', children, data: { part: isHead ? 'head' : 'body' } };
  state.patch(row, read);
  return read;
}

/** The rows of each part of a table; a cell never spans beyond its part. */
function rowGroups(table: Element): Element[][] {
  const own = elements(table, /^tr$/);
  const groups = elements(table, /^t(?:head|body|foot)$/).map((group) => elements(group, /^tr$/));
  return [...(own.length > 0 ? [own] : []), ...groups];
}

/** Rows in a `<thead>`, and rows of only `<th>` at the beginning of the table. */
function headRows(groups: readonly Element[][]): Set<Element> {
  const all = groups.flat();
  const isHead = (row: Element) => {
    const cells = cellsOf(row);
    return cells.length > 0 && cells.every((cell) => cell.tagName === 'th');
  };
  const body = all.findIndex((row) => !isHead(row));
  // In a table of only `<th>`, the first row is the head.
  return new Set(all.slice(0, body < 0 ? 1 : body));
}

function cellsOf(row: Element): Element[] {
  return elements(row, /^t[hd]$/);
}

function elements(parent: Element, name: RegExp): Element[] {
  return parent.children.filter(
    (child): child is Element => child.type === 'element' && name.test(child.tagName),
  );
}

function span(cell: Element, property: 'colSpan' | 'rowSpan', most: number): number {
  const written = Number(cell.properties[property] ?? 1);
  if (!Number.isInteger(written) || written < 0) return 1;
  // In HTML a row span of 0 means all remaining rows.
  return Math.min(written === 0 && property === 'rowSpan' ? most : Math.max(1, written), most);
}

function alignOf(cell: Element): AlignType {
  const { align } = cell.properties;
  return align === 'left' || align === 'center' || align === 'right' ? align : null;
}

/** Reads a cell or caption; its paragraphs become lines, lists stay. */
function readCell(state: State, element: Element): TableCell {
  const cell = defaultHandlers.td(state, element);
  // HTML allows more in a cell than Markdown's types do.
  const content: RootContent[] = cell.children;
  for (let index = 0; index < content.length; index += 1) {
    const node = content[index];
    if (node?.type !== 'paragraph') continue;
    const lineBreak: RootContent[] = index > 0 ? [{ type: 'break' }] : [];
    content.splice(index, 1, ...lineBreak, ...node.children);
    index += lineBreak.length + node.children.length - 1;
  }
  return cell;
}
