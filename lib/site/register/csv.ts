import { stringify } from 'csv-stringify/sync';
import { recordKeys, type RegisterRecord } from './record';

/**
 * The register as a table that spreadsheets open right (RFC 4180): Excel takes it for UTF-8 by its byte order mark, and
 * no cell can be taken for a formula.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function registerCsv(records: readonly RegisterRecord[]): string {
  const rows = records.map(({ recipients, ...record }) => ({ ...record, recipients: recipients.join('; ') }));
  return stringify(rows, {
    header: true,
    columns: [...recordKeys],
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: String },
  });
}
