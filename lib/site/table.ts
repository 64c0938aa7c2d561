import { stringify } from 'csv-stringify/sync';

type Cell = string | number | boolean | null | readonly string[];

/**
 * Formats records as CSV (RFC 4180) that spreadsheets open correctly: a byte order mark makes Excel read UTF-8, and no
 * cell can be taken for a formula. Multiple values in a cell are separated by "; ".
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
