/** A range of the prose's text. */
export interface Span {
  start: number;
  end: number;
}

/** A full stop after one of these, or after a single letter, ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s("“])(?:\p{L}|[Tt][PpXx]|PGS|GS|TS|TSKH|ThS|BS|BSNT|(?:BS)?CK(?:I{1,2}|[12])|DS|ĐD|ĐDV|KTV|CN|NCS|KS|KTS|LS|NS(?:ND|ƯT)|NG(?:ND|ƯT)|NN(?:ND|ƯT)|TT(?:ND|ƯT)|VĐV|HLV|HT|ĐĐ|NT|TT|Th|Q|P|H|tr|St|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Lieut|Col|Maj|Capt|Sr|Acad|Assoc|Co|Ltd|Corp|v\.v|số|No|Nos|Art|[A-ZĐ]{1,3}\.[A-ZĐ]\p{L}*)$/u;
const CLOSES = /[”"’')\]»]/u;
const BEGINS = /[\p{Lu}\p{N}“"‘'(\[«–—•+*-]/u;
/** "Bệnh viện E", "lớp A": a letter that is a name, and no abbreviation. */
const LETTER_NAME = /(?:viện|lớp|khu|nhóm|giải|khối|loại|bảng) \p{L}$/iu;
/** "rộng 6 m", "nặng 500 g": a unit of measurement, and no abbreviated name. */
const MEASURE = /\d\s?[mglt]$/u;
/** "gồm: 1. Sở A; 2. Sở B": the number of an item within a sentence. */
const LIST_NUMBER = /[;:](?: và)?\s+\d{1,2}$/u;
/** A bracket with more text than this, in letters, was never closed. */
const LONGEST_ASIDE = 1500;
/** Maximum length in letters; longer sentences are cut, as a reader may scan the whole sentence for every award. */
const LONGEST_SENTENCE = 8_000;

/** Splits a text into sentences; full stops in brackets, abbreviations and numbers end none. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let opened = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '(') {
      if (depth === 0) opened = at;
      depth += 1;
    } else if (letter === ')') depth = Math.max(0, depth - 1);
    if (depth > 0 && at - opened > LONGEST_ASIDE) depth = 0;
    if (at - start >= LONGEST_SENTENCE) {
      spans.push({ start, end: at });
      start = at;
    }
    if (depth > 0 || !'.!?…'.includes(letter)) continue;
    const end = endOf(text, at);
    const abbreviated = letter === '.' && end === at + 1 && isAbbreviation(text, start, at);
    let next = end;
    while (next < text.length && /\s/.test(text.charAt(next))) next += 1;
    const ends = next === text.length || (next > end && BEGINS.test(text.charAt(next)));
    at = next - 1;
    if (abbreviated || !ends) continue;
    spans.push({ start, end });
    start = next;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/**
 * The end of a sentence whose full stop is at `at`, including further stops and closing quotation marks and brackets.
 */
function endOf(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && ('.!?…'.includes(text.charAt(end)) || CLOSES.test(text.charAt(end)))) end += 1;
  return end;
}

function isAbbreviation(text: string, start: number, dot: number): boolean {
  const before = text.slice(Math.max(start, dot - 12), dot);
  const named = LETTER_NAME.test(before) || MEASURE.test(before);
  return (ABBREVIATION.test(before) && !named) || LIST_NUMBER.test(before);
}
