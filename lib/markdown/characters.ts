/**
 * Characters treated as a space, each a single one: NBSP, and the line and page breaks that Word, InDesign and old
 * mainframes leave inside a paragraph. A real line break there would end a heading or a table row.
 */
export const GAP = /[\u00a0\v\f\u0085\u2028\u2029]/g;

/** Letters that a printer joined, as text taken out of a PDF has them: “ﬁ”, “ﬄ”. */
export const LIGATURE = /[\ufb00-\ufb06]/g;

/** Scripts in which invisible characters join or separate letters; in other scripts these have no effect. */
const JOINING = [
  ...['Arabic', 'Syriac', 'Mongolian', 'Nko', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya'],
  ...['Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar', 'Tibetan', 'Balinese'],
]
  .map((script) => `\\p{Script=${script}}`)
  .join('');

const EMOJI = '(?:\\p{Extended_Pictographic}|[\\ufe0f\\u{1f3fb}-\\u{1f3ff}])';

/** ZWNJ and ZWJ, except after letters of the scripts above and, for ZWJ, between the parts of an emoji. */
const JOINERS = [
  `\\u200c(?<![${JOINING}]\\p{M}?\\u200c)`,
  `\\u200d(?<!(?:[${JOINING}]\\p{M}?|${EMOJI})\\u200d)`,
  `\\u200d(?<=${EMOJI}\\u200d)(?!\\p{Extended_Pictographic})`,
].join('|');

// ZWSP, word joiner, BOM, soft hyphen: left in Vietnamese text by copying from Word and web pages.
const ZERO_WIDTH = '[\\u200b\\u2060\\ufeff\\u00ad]';

// Bidirectional controls: they reverse the order of the characters after them, on the page and in file names.
const DIRECTIONS = '[\\u202a-\\u202e\\u2066-\\u2069]';

/** Zero-width direction marks, except next to a right-to-left script. */
const RIGHT_TO_LEFT =
  '[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}]';
const SIDES = `[\\u200e\\u200f\\u061c](?<!${RIGHT_TO_LEFT}[\\s\\p{M}\\p{P}]?.)(?![\\s\\p{P}]?${RIGHT_TO_LEFT})`;

/** Control characters, private use (Word's symbol fonts), unassigned code points, and replacement characters. */
const UNSHOWN = '(?![\\t\\n\\r\\v\\f\\u0085])[\\p{Cc}\\p{Co}\\p{Cn}\\p{Cs}\\ufffc\\ufffd]';

/** Everything that is invisible and that no text needs. */
const DROPPED = [ZERO_WIDTH, DIRECTIONS, SIDES, JOINERS, UNSHOWN].join('|');

/**
 * Characters outside the ranges of letters, punctuation and symbols that nearly all text consists of. The patterns above
 * are slow, so only these characters are compared with them.
 */
const UNUSUAL =
  /[\ud800-\udbff][\udc00-\udfff]|[^\t\n\v\f\r -~\u0085\u00a0-\u00ac\u00ae-\u0377\u1e00-\u1eff\u2000-\u200a\u2010-\u2027\u202f-\u205f\u20a0-\u20c0\u2190-\u23ff\u2500-\u27bf]/g;

const isUnshown = tester(UNSHOWN);
const isDropped = tester(DROPPED);

/** @param pattern source of an expression that matches one unusual character */
function tester(pattern: string): (text: string, index: number) => boolean {
  const here = new RegExp(pattern, 'uy');
  return (text, index) => {
    here.lastIndex = index;
    return here.test(text);
  };
}

/** The characters of a text that no font shows. */
export function unshownIn(text: string): RegExpExecArray[] {
  return Array.from(text.matchAll(UNUSUAL)).filter(({ index }) => isUnshown(text, index));
}

/** The characters of a text that are invisible and that it does not need. */
export function droppedIn(text: string): RegExpExecArray[] {
  return Array.from(text.matchAll(UNUSUAL)).filter(({ index }) => isDropped(text, index));
}

/** A text without these characters. */
export function withoutDropped(text: string): string {
  return text.replace(UNUSUAL, (letter, index: number) => (isDropped(text, index) ? '' : letter));
}
