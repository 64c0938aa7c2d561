import type { Line } from './line';
import { formAt } from '../prose/words';

/** What stands between two numbers of one list. */
export const separators = new Set([',', 'và', ';', 'hoặc', 'hay', '&', 'and', 'or', '+']);

/** A year in which a document can have been issued. */
export const YEAR = /^(?:19[4-9]|20\d)\d$/;

/** The position after the words for “number” at a position: “số”, “No.”, “số ký hiệu:”. */
export function skipNumberSign({ words }: Line, at: number): number {
  let next = at;
  while (next < at + 3 && ['số', 'no', 'nos', '.', ':', '|', 'ký', 'hiệu'].includes(formAt(words, next)))
    next += 1;
  return next;
}
