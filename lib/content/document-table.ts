import type { CitedDocument } from '../article/article';
import { readDate } from '../article/dates';
import { readDocuments } from '../article/documents/read';
import { fold } from '../language/text';
import { diagnose, type Finding } from '../report/diagnostic';
import { csvRows, type CsvCell } from './csv';
import { readSettingsFile } from './settings-file';
import { urlOf } from '../base/web-address';

/** The file's path relative to the articles folder, as diagnostics show it. */
const documentTableFile = '../documents.csv';

/** A row of the editors' table of documents; null for an empty cell. */
export interface SettledDocument extends Pick<
  CitedDocument,
  'kind' | 'number' | 'name' | 'year' | 'title' | 'date' | 'agency' | 'inForceFrom'
> {
  inForceTo: string | null;
  /** Address of the official text. */
  link: string | null;
}

type Column = 'number' | 'name' | 'title' | 'date' | 'agency' | 'inForceFrom' | 'inForceTo' | 'link';

/** Accepted names of columns, folded. */
const headings: ReadonlyMap<string, Column> = new Map<string, Column>([
  ['so', 'number'],
  ['so hieu', 'number'],
  ['so ky hieu', 'number'],
  ['van ban', 'number'],
  ['number', 'number'],
  ['ten', 'name'],
  ['ten luat', 'name'],
  ['name', 'name'],
  ['trich yeu', 'title'],
  ['tieu de', 'title'],
  ['title', 'title'],
  ['ngay', 'date'],
  ['ngay ban hanh', 'date'],
  ['date', 'date'],
  ['co quan', 'agency'],
  ['co quan ban hanh', 'agency'],
  ['issuer', 'agency'],
  ['agency', 'agency'],
  ['hieu luc tu', 'inForceFrom'],
  ['ngay co hieu luc', 'inForceFrom'],
  ['in force from', 'inForceFrom'],
  ['inforcefrom', 'inForceFrom'],
  ['hieu luc den', 'inForceTo'],
  ['ngay het hieu luc', 'inForceTo'],
  ['in force to', 'inForceTo'],
  ['inforceto', 'inForceTo'],
  ['to', 'inForceTo'],
  ['lien ket', 'link'],
  ['van ban goc', 'link'],
  ['link', 'link'],
]);

/** The rows of an editors' table, and diagnostics about it. */
export interface DocumentTable {
  documents: SettledDocument[];
  findings: Finding[];
}

/** Reads `documents.csv` of a content folder; an empty table without a readable one. */
export function readDocumentTable(contentDir: string): DocumentTable {
  const { text, findings } = readSettingsFile(contentDir, 'documents.csv');
  const table = parseDocumentTable(text);
  return { ...table, findings: [...findings, ...table.findings] };
}

/** Parses a `documents.csv`. A row without a valid number is dropped; an invalid cell counts as empty. */
export function parseDocumentTable(csv: string): DocumentTable {
  const [head, ...rows] = csvRows(csv);
  if (!head) return { documents: [], findings: [] };
  const findings: Finding[] = [];
  const report = (cell: CsvCell, code: 'documents-column' | 'documents-number' | 'documents-cell') =>
    findings.push({
      file: documentTableFile,
      diagnostic: diagnose(code, { line: cell.line, column: cell.column }, { cell: cell.text }),
    });
  const columns = head.map((cell) => {
    const column = headings.get(fold(cell.text)) ?? null;
    if (column === null) report(cell, 'documents-column');
    return column;
  });
  const documents = rows.flatMap((row) => {
    const cellOf = (column: Column) => row[columns.indexOf(column)];
    const valueOf = (column: Column, read: (text: string) => string | null) => {
      const cell = cellOf(column);
      if (!cell || cell.text === '') return null;
      const value = read(cell.text);
      if (value === null) report(cell, 'documents-cell');
      return value;
    };
    const number = cellOf('number') ?? row[0];
    if (!number) return [];
    const name = valueOf('name', asWritten);
    const date = valueOf('date', dayOf);
    const designated = designate(number.text, name, date);
    if (!designated) {
      report(number, 'documents-number');
      return [];
    }
    return [
      {
        ...designated,
        name: name ?? designated.name,
        title: valueOf('title', asWritten),
        date,
        agency: valueOf('agency', asWritten) ?? designated.agency,
        inForceFrom: valueOf('inForceFrom', dayOf),
        inForceTo: valueOf('inForceTo', dayOf),
        link: valueOf('link', webAddress),
      },
    ];
  });
  return { documents, findings };
}

const asWritten = (text: string): string => text;

function dayOf(text: string): string | null {
  const moment = readDate(text);
  return moment?.precision === 'day' ? moment.date : null;
}

function webAddress(text: string): string | null {
  return /^https?:\/\/[^\s"<>]+$/.test(text) && urlOf(text) !== null ? text : null;
}

/** The one document that this text names; null if it names none or several. */
function designate(number: string, name: string | null, date: string | null) {
  const [year, month, day] = date?.split('-') ?? [];
  const dated = date === null ? '' : ` ngày ${day}/${month}/${year}`;
  const text = `${name === null ? '' : `${name} số `}${number}${dated}.`;
  const at = () => ({ line: 1, column: 1 });
  const { documents } = readDocuments([{ text, anchor: '', role: { kind: 'text' }, at }]);
  const [document, ...others] = documents;
  return document && others.length === 0 && document.number !== null ? document : null;
}
