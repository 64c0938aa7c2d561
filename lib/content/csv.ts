/** A cell and its position in the file, counted from 1. */
export interface CsvCell {
  text: string;
  line: number;
  column: number;
}

/**
 * Parses a CSV file (RFC 4180). The separator is the comma, semicolon or tab that occurs most in the first line, as
 * Vietnamese Excel writes semicolons. Blank rows are dropped, cells trimmed; an unclosed quote runs to the end of the
 * file.
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

/** The cell that begins at `start`, and the offset of the separator or line end after it. */
function cellAt(text: string, start: number, separator: string): { text: string; end: number } {
  const isQuoted = text[start] === '"';
  let end = start;
  if (isQuoted) {
    end = start + 1;
    while (end < text.length && (text[end] !== '"' || text[end + 1] === '"'))
      end += text[end] === '"' ? 2 : 1;
  }
  const quoted = isQuoted ? text.slice(start + 1, end).replaceAll('""', '"') : '';
  const rest = isQuoted ? end + 1 : start;
  end = Math.min(rest, text.length);
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
  return { text: quoted + text.slice(rest, end), end };
}
