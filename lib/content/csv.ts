/** A cell of a table and where it begins in the file, from 1. */
export interface CsvCell {
  text: string;
  line: number;
  column: number;
}

/**
 * The rows of a CSV file (RFC 4180), with the comma, semicolon or tab that its first line has most of: Vietnamese Excel
 * writes semicolons. Blank rows are left out, cells are trimmed, a quote that never closes ends with the file.
 */
export function csvRows(file: string): CsvCell[][] {
  const text = file.replace(/^\ufeff/, '');
  const separator = separatorOf(text);
  const rows: CsvCell[][] = [];
  let row: CsvCell[] = [];
  let [at, line, lineStart] = [0, 1, 0];
  while (at < text.length) {
    const cell = cellAt(text, at, separator);
    row.push({ text: cell.text.trim().normalize('NFC'), line, column: at - lineStart + 1 });
    for (let index = at; index < cell.end; index += 1)
      if (text[index] === '\n') [line, lineStart] = [line + 1, index + 1];
    at = cell.end + 1;
    if (text[cell.end] === separator) continue;
    if (row.some((each) => each.text !== '')) rows.push(row);
    row = [];
    [line, lineStart] = [line + 1, at];
  }
  if (row.some((each) => each.text !== '')) rows.push(row);
  return rows;
}

function separatorOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const count = (sign: string) => first.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** The cell that begins at `start`, and where the separator or line end behind it stands. */
function cellAt(text: string, start: number, separator: string): { text: string; end: number } {
  const isQuoted = text[start] === '"';
  let end = start;
  if (isQuoted) {
    end = start + 1;
    while (end < text.length && (text[end] !== '"' || text[end + 1] === '"')) end += text[end] === '"' ? 2 : 1;
  }
  const quoted = isQuoted ? text.slice(start + 1, end).replaceAll('""', '"') : '';
  const rest = isQuoted ? end + 1 : start;
  end = Math.min(rest, text.length);
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
  return { text: quoted + text.slice(rest, end), end };
}
