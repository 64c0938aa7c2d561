import { lawKey } from '../../article/documents/law-names';
import type { Designation } from './citations';

/** Digits, year if there is one, and letters of a number. */
const PARTS = /^(\d+\p{L}?)[/-](?:(\d{4})\/)?(\p{L}.*)$/u;
/** The first year in which only the documents of {@link numberedByYear} bear a year in their numbers, by law. */
const SINCE = 2009;
/** Decisions, resolutions and directives that still do. */
const numberedByYear = /^(?:QĐ-(?:TTg|UBND|UB|KTNN)|NQ-HĐ(?:ND|TP)|CT-(?:UBND|UB))$/u;

/**
 * A designation as the register compares it: one mark between digits and letters ("90-CP", "90/CP"), one abbreviation for
 * joint circulars, and no year in the number of a single decision ("595/2017/QĐ-BHXH").
 */
export function comparable(designation: Designation): Designation {
  const { kind, number, year } = designation;
  const [, digits = '', numbered, typed = ''] = PARTS.exec(number ?? '') ?? [];
  if (digits === '') return designation;
  const letters = typed.replace(/^TTL[BN](?=-)/u, 'TTLT');
  const isSingle =
    numbered === undefined ||
    (/^(?:Quyết định|Nghị quyết|Chỉ thị|Công văn)$/u.test(kind) &&
      Number(numbered) >= SINCE &&
      !/^(?:UBTV)?QH\d/u.test(letters) &&
      !numberedByYear.test(letters));
  return isSingle
    ? {
        ...designation,
        number: `${digits}/${letters}`,
        year: numbered === undefined ? year : Number(numbered),
      }
    : { ...designation, number: `${digits}/${numbered}/${letters}` };
}

/** A law's name as the register compares it: "Luật Lao động" is short for the code. */
export function lawNameKey(name: string): string {
  return lawKey(name).replace(/^bộ luật /u, 'luật ');
}
