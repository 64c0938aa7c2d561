import type { Found } from './found';
import { tellsOfLife } from './life';
import type { Run } from '../prose/outline';
import type { Row } from './table-head';

/** Whether a table is a form about one person or body: a label and a value in each row. */
export function isForm(rows: readonly Row[]): boolean {
  return (
    rows.length > 1 &&
    rows.every(({ cells }) => cells.length === 2) &&
    rows.some(({ cells }) => tellsOfLife(cells.join(': ')))
  );
}

/** Reads each row of a form as a paragraph "label: value". */
export function readForm(rows: readonly Row[], read: (run: Run) => Found[]): Found[] {
  return rows.flatMap(({ cells, prose }) =>
    read({ text: cells.join(': '), prose, index: 0, role: { kind: 'text' } }).map((entry): Found => ({
      ...entry,
      clause: prose.text,
      sentence: prose.text,
      index: 0,
    })),
  );
}
