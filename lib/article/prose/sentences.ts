/** A run of the prose's text. */
export interface Span {
  start: number;
  end: number;
}

/** A full stop behind one of these, or behind a single letter, ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s("“])(?:\p{L}|TP|Tp|PGS|GS|TS|ThS|BS|KS|LS|TT|Th|Q|P|H|tr|St|Mr|Mrs|Ms|Dr|Co|Ltd|Corp|v\.v|số|No|Nos|Art|[A-ZĐ]{1,3}\.[A-ZĐ]\p{L}*)$/u;
const CLOSES = /[”"’')\]»]/u;
const BEGINS = /[\p{Lu}\p{N}“"‘'(\[«–—•+*-]/u;
/** A bracket open for longer than this was never closed. */
const LONGEST_ASIDE = 1500;
/** Longer ones are cut: what reads a sentence may look at all of it for every award. */
const LONGEST_SENTENCE = 8_000;

/** Cuts a text into sentences; what stands in brackets, abbreviations and numbers do not end one. */
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

/** The full stop at `at`, the ones behind it, and the quotation marks and brackets that close behind them. */
function endOf(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && ('.!?…'.includes(text.charAt(end)) || CLOSES.test(text.charAt(end)))) end += 1;
  return end;
}

function isAbbreviation(text: string, start: number, dot: number): boolean {
  return ABBREVIATION.test(text.slice(Math.max(start, dot - 12), dot));
}
