import { stringify } from 'csv-stringify/sync';

type Cell = string | number | boolean | null | readonly string[];

/**
 * Records as a table that spreadsheets open right (RFC 4180): Excel takes it for UTF-8 by its byte order mark, and
 * no cell can be taken for a formula. Several values of a cell are parted by "; ".
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvTable(
  records: readonly Readonly<Record<string, Cell>>[],
  columns: readonly string[],
): string {
  const rows = records.map((record) =>
    Object.fromEntries(
      Object.entries(record).map(([key, cell]) => [
        key,
        typeof cell === 'object' && cell !== null ? cell.join('; ') : cell,
      ]),
    ),
  );
  return stringify(rows, {
    header: true,
    columns: [...columns],
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: String },
  });
}
