import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Table, TableRow } from 'mdast';
import type { defaultHandlers } from 'remark-rehype';

type State = Parameters<typeof defaultHandlers.table>[0];

/** A table as HTML: caption, head (if any of its cells has text), body. */
export function writeTable(state: State, table: Table): Element {
  const partOf = (row: TableRow) => row.data?.part ?? (row === table.children[0] ? 'head' : 'body');
  const rows = (part: ReturnType<typeof partOf>) => table.children.filter((row) => partOf(row) === part);
  const captions = rows('caption').flatMap((row) =>
    row.children.map((cell) => state.applyData(row, element('caption', state.all(cell)))),
  );
  const head = rows('head').map((row) => writeRow(state, row, table.align ?? [], true));
  const body = rows('body').map((row) => writeRow(state, row, table.align ?? [], false));
  return element('table', [
    ...captions.filter(isElement),
    ...(head.some((row) => toString(row).trim() !== '') ? [element('thead', head)] : []),
    ...(body.length > 0 ? [element('tbody', body)] : []),
  ]);
}

function writeRow(state: State, row: TableRow, align: NonNullable<Table['align']>, isHead: boolean): Element {
  const cells = row.children.map((cell, column) => {
    const children = state.all(cell);
    const { colSpan, rowSpan, namesRow } = cell.data ?? {};
    const names = (isHead || namesRow === true) && children.some((child) => toString(child).trim() !== '');
    const side = align[column];
    return element(names ? 'th' : 'td', children, {
      ...(names && { scope: isHead ? 'col' : 'row' }),
      ...(colSpan !== undefined && { colSpan }),
      ...(rowSpan !== undefined && { rowSpan }),
      ...(side && { className: [`align-${side}`] }),
    });
  });
  const written = state.applyData(row, element('tr', cells));
  return isElement(written) ? written : element('tr', cells);
}

function isElement(node: { type: string }): node is Element {
  return node.type === 'element';
}

function element(
  tagName: string,
  children: Element['children'],
  properties: Element['properties'] = {},
): Element {
  // Line breaks between rows and cells keep their words apart when tags are stripped.
  const lines = /^t(?:able|head|body|r)$/.test(tagName) ? apart(children) : children;
  return { type: 'element', tagName, properties, children: lines };
}

function apart(children: Element['children']): Element['children'] {
  const line = { type: 'text', value: '\n' } as const;
  return [line, ...children.flatMap((child) => [child, line])];
}
