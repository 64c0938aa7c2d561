import { DASH, lettersAt, type Letters } from './letters';

/** A document's number as written. */
export interface WrittenNumber {
  /** "39", "24a", "66.13"; at least two digits. */
  digits: string;
  year: number | null;
  /** Null for "39/2014" and "39". */
  letters: Letters | null;
  /** The canonical number; null if it is incomplete. */
  whole: string | null;
  end: number;
}

/** A resolution that carries out another has the other's number in front: "66.13/2026/NQ-CP". */
const DIGITS = /(\d{1,6}(?:\.\d{1,2}(?=\/\d{4}\/NQ))?)([a-zđ](?=\s?[/.\\-]))?/uy;
const YEAR = new RegExp(`\\s?(?:[/\\\\.]|${DASH}){1,2}\\s?((?:19[4-9]|20)\\d\\d?)(?!\\d)`, 'uy');
const FOUR = /^\d{4}$/;
/** "/208" for "/2018": a year with a missing digit. */
const BROKEN_YEAR = new RegExp(`\\s?/\\s?\\d{2,5}(?=\\s?(?:/|${DASH})\\s?\\p{L})`, 'uy');

/** The number at offset `at` of the text, with any year and letters; null if there is no digit. */
export function numberAt(text: string, at: number): WrittenNumber | null {
  DIGITS.lastIndex = at;
  const head = DIGITS.exec(text);
  if (head === null) return null;
  const digits = `${(head[1] ?? '').padStart(2, '0')}${head[2] ?? ''}`;
  const end = at + head[0].length;
  YEAR.lastIndex = end;
  const found = YEAR.exec(text);
  if (found !== null && FOUR.test(found[1] ?? ''))
    return yeared(text, digits, Number(found[1]), end + found[0].length);
  BROKEN_YEAR.lastIndex = end;
  const broken = BROKEN_YEAR.exec(text);
  if (broken !== null) {
    const letters = lettersAt(text, end + broken[0].length);
    if (letters?.kind)
      return { digits, year: null, letters: { ...letters, sort: 'cut' }, whole: null, end: letters.end };
  }
  return single(text, digits, end);
}

function yeared(text: string, digits: string, year: number, end: number): WrittenNumber {
  const letters = lettersAt(text, end);
  if (letters === null) return { digits, year, letters: null, whole: null, end };
  const silent = letters.kind === null && letters.sort === 'whole';
  const whole = letters.sort === 'cut' || silent ? null : `${digits}/${year}/${letters.text}`;
  return { digits, year, letters, whole, end: letters.end };
}

/** Without a year, only a slash or a hyphen without spaces joins a number to its letters. */
const SLASH = new RegExp(`^(?:\\s?[/\\\\]|${DASH}\\p{L})`, 'u');
/** Before 1997 a joint circular's letters needed no issuers: "97-TTLB". */
const OLD_JOINT = /^TTL[BN]$/u;
/** "5528TCT/CS": an issuer of at least three letters with its unit, not a word attached to a figure. */
function isUnitOfIssuer({ text, issuers }: Letters): boolean {
  return (issuers[0]?.length ?? 0) > 2 && text.startsWith(`${issuers[0] ?? ''}-`);
}

const PARTY = /^(\p{Lu}+)\/(T[WU])$/u;

/** A number without a year in it: "4943/TCT-KK", "02/NQ-CP", "18-NQ/TW", "87/CP". */
function single(text: string, digits: string, end: number): WrittenNumber {
  const bare: WrittenNumber = { digits, year: null, letters: null, whole: null, end };
  const glued = /\p{L}/u.test(text.charAt(end));
  if (!glued && !SLASH.test(text.slice(end, end + 2))) return bare;
  const letters = lettersAt(text, end);
  if (letters === null || (glued && letters.kind === null && !isUnitOfIssuer(letters))) return bare;
  const dash = new RegExp(`^\\s?${DASH}`, 'u').test(text.slice(end, end + 2));
  if (OLD_JOINT.test(letters.text)) {
    const whole = `${digits}${dash ? '-' : '/'}${letters.text}`;
    return { digits, year: null, letters: { ...letters, sort: 'whole' }, whole, end: letters.end };
  }
  if (letters.kind === 'Nghị định' || /^Thông tư/u.test(letters.kind ?? ''))
    return { ...bare, letters, end: letters.end };
  if (letters.sort === 'cut' || letters.sort === 'assembly') return { ...bare, letters, end: letters.end };
  const party = PARTY.exec(letters.text);
  const dashed = letters.kind === null && dash;
  const whole = party
    ? `${digits}-${party[1] ?? ''}/${party[2] ?? ''}`
    : dashed
      ? `${digits}-${letters.text.replace('-', '/')}`
      : `${digits}/${letters.text}`;
  return { digits, year: null, letters, whole, end: letters.end };
}
