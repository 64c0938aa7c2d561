import { blankUnits, issuerLetters, issuerOf, otherLetters, strangeLetters } from './tables/issuers';
import { kindLetters, plainLetters, type Kind } from './tables/kinds';

/** The letters of a number: "TT-BTC", "QH14", "TCT-CS". */
export interface Letters {
  /** As in the canonical number. */
  text: string;
  /** The kind that they give; null if an issuer or the National Assembly comes first. */
  kind: Kind | null;
  /** The known letters of the issuers, without units. */
  issuers: string[];
  /**
   * `cut`: the kind without an issuer; `unknown`: letters in no table; `strange`: those of contracts, licences,
   * companies; `assembly`: QH14, UBTVQH14.
   */
  sort: 'whole' | 'cut' | 'unknown' | 'strange' | 'assembly';
  /** The offset after the last of them. */
  end: number;
}

export const DASH = '[-–—−‐‑‒]';
const BEFORE = new RegExp(`(?:\\s?(?:[/\\\\.]|${DASH})(?:\\s?(?:[/\\\\]|${DASH}))?\\s?|\\s)?`, 'uy');
const SEGMENT = /\p{L}[\p{L}\d]*(?:&\p{L}+)*/uy;
const CAPITALS = /^(?:[\p{Lu}&]{1,12}|[\p{Lu}]{1,4}(?:Tr|Tg|Th|BXH)\p{Lu}?|\p{Lu}{2,10}\d{1,3})$/u;
/** A unit of the police: "A05". */
const UNIT = /^\p{Lu}\d{2}$/u;
const ONE_BLANK = new RegExp(`^(?:\\s${DASH}|${DASH}\\s)$`, 'u');
const ASSEMBLY = /^(?:UBTV)?QH\d{1,2}/u;
/** Maximum length of a number's letters. */
const MOST = 6;

interface Segment {
  before: string;
  text: string;
  start: number;
  end: number;
}

/** The letters at offset `at` of the text, after a number; null if there are none. */
export function lettersAt(text: string, at: number): Letters | null {
  const first = segmentAt(text, at);
  if (first === null) return null;
  const read = firstOf(first);
  if (read === null) return null;
  if (/^\s+$/u.test(first.before) && read.kind === null) return null;
  if (read.sort === 'assembly' || read.stops) return { ...read, text: read.text };
  return rest(text, read, first);
}

interface First extends Letters {
  /** Whether a word follows without a space. */
  stops: boolean;
}

function firstOf({ text, end, start }: Segment): First | null {
  const letters = canonical(text);
  const assembly = ASSEMBLY.exec(letters)?.[0];
  if (assembly !== undefined) {
    // "QH1" is cut short: the numbers of the first Assembly have no letters.
    const whole = /(?:\d\d|[2-9])$/.test(assembly);
    const sort = whole ? 'assembly' : 'cut';
    return { text: assembly, kind: null, issuers: [], sort, end: start + assembly.length, stops: true };
  }
  if (/^QH$|^UBTVQH$/.test(letters))
    return { text: letters, kind: null, issuers: [], sort: 'cut', end, stops: false };
  if (issuerOf(letters) !== null)
    return { text: letters, kind: null, issuers: [letters], sort: 'whole', end, stops: false };
  for (const [head, kind] of kindLetters) {
    if (letters === head) return { text: head, kind, issuers: [], sort: 'cut', end, stops: false };
    if (!letters.startsWith(head) || head.length < 2) continue;
    const issuer = knownPrefix(text.slice(head.length));
    if (issuer === null) continue;
    const to = start + head.length + issuer.length;
    const name = canonical(issuer);
    return { text: `${head}-${name}`, kind, issuers: [name], sort: 'whole', end: to, stops: to < end };
  }
  const capitals = /^\p{Lu}+(?=\p{Ll})/u.exec(text)?.[0] ?? '';
  const glued = kindLetters.find(([head]) => head.length > 1 && head === canonical(capitals));
  if (glued) {
    const [head, kind] = glued;
    return { text: head, kind, issuers: [], sort: 'cut', end: start + head.length, stops: true };
  }
  if (strangeLetters.has(letters) || letters.startsWith('HĐ'))
    return { text: letters, kind: null, issuers: [], sort: 'strange', end, stops: false };
  if (!CAPITALS.test(text)) return null;
  return { text: letters, kind: null, issuers: [], sort: 'unknown', end, stops: false };
}

/** The segments after the first: issuers, then units. */
function rest(text: string, first: First, { before }: Segment): Letters | null {
  const read: Letters = { ...first, issuers: [...first.issuers] };
  let last = first.text;
  for (let count = 1; count < MOST; count += 1) {
    const next = unglued(segmentAt(text, read.end));
    if (next === null || next.before === '') break;
    const known = knownPrefix(next.text);
    // "TCT –CS": a hyphen with a space on one side still joins.
    const tight = !/\s/u.test(next.before) || ONE_BLANK.test(next.before);
    const dotted = /^\s?[.\s]\s?$/u.test(next.before);
    // "QĐ.UB": a dot without spaces between two groups of capitals is a hyphen.
    const hyphened = next.before === '.' && read.kind !== null && read.issuers.length === 0;
    if (known !== null && !(dotted && read.issuers.length > 0)) {
      const name = canonical(known);
      read.issuers.push(name);
      read.end = next.start + known.length;
      read.text += `${partBefore(read, next.before, name, count)}${name}`;
      read.sort = read.sort === 'cut' ? 'whole' : read.sort;
      if (known.length < next.text.length) break;
    } else if (
      (!dotted || hyphened || isUnitBehindBlank(next)) &&
      (tight || isUnitBehindBlank(next) || read.issuers.length === 0) &&
      (CAPITALS.test(next.text) || UNIT.test(next.text))
    ) {
      if (strangeLetters.has(canonical(next.text)) && read.issuers.length === 0) read.sort = 'strange';
      else if (read.sort === 'cut') read.sort = 'unknown';
      read.end = next.end;
      read.text += `${partBefore(read, next.before, next.text, count)}${canonical(next.text)}`;
    } else break;
    last = next.text;
  }
  if (/^\s+$/u.test(before) && read.sort === 'cut') return null;
  // "CT-TTHT" is a letter by a tax department's unit: only an issuer after "CT" makes it a directive.
  if (read.kind === 'Chỉ thị' && read.issuers.length === 0 && read.sort === 'unknown')
    return { ...read, kind: null, issuers: ['CT'], sort: 'whole' };
  return last === '' ? null : read;
}

/** "5365/TCHQ TXNK": a unit after its issuer without a hyphen. */
function isUnitBehindBlank({ before, text }: Segment): boolean {
  return before === ' ' && blankUnits.has(text);
}

/** The separator between two parts: a hyphen, or a slash before the Party's letters and in later parts. */
function partBefore(read: Letters, before: string, name: string, count: number): string {
  if (name === 'TW' || name === 'TU') return '/';
  return count > 1 && before.includes('/') && read.issuers.length > 0 ? '/' : '-';
}

function segmentAt(text: string, at: number): Segment | null {
  BEFORE.lastIndex = at;
  const before = BEFORE.exec(text)?.[0] ?? '';
  const start = at + before.length;
  SEGMENT.lastIndex = start;
  const found = SEGMENT.exec(text)?.[0];
  return found === undefined ? null : { before, text: found, start, end: start + found.length };
}

/** A unit's segment without the word attached to it: "TNCNngày"; an issuer's is {@link knownPrefix}'s. */
function unglued(segment: Segment | null): Segment | null {
  if (segment === null || knownPrefix(segment.text) !== null) return segment;
  const letters = /^\p{Lu}{2,12}(?=\p{Ll}{2})/u.exec(segment.text);
  if (letters === null) return segment;
  return { ...segment, text: letters[0], end: segment.start + letters[0].length };
}

/** The issuer in a segment, even with a word attached: "BTCquy". */
function knownPrefix(segment: string): string | null {
  if (issuerOf(canonical(segment)) !== null) return segment;
  const head = /^(?:TTg|\p{Lu}+)(?=\p{Ll})/u.exec(segment)?.[0];
  if (head === undefined) return null;
  return issuerLetters.has(canonical(head)) ? head : null;
}

/** Letters as in the tables: Ð becomes Đ, ND becomes NĐ; capitals, except in TTg and the like. */
function canonical(letters: string): string {
  const typed = letters.replaceAll('Ð', 'Đ').replaceAll('ð', 'đ');
  const upper = typed.toUpperCase();
  if (issuerLetters.has(typed)) return typed;
  return (
    plainLetters.get(upper) ??
    otherLetters.get(upper) ??
    (/^\p{Lu}+\p{Ll}$|Tr\p{Lu}?$/u.test(typed) ? typed : upper)
  );
}
