/**
 * What stands for a space, each one character: NBSP, and the breaks of lines and pages that Word, InDesign and old
 * mainframes leave inside a paragraph. A line break of Markdown’s own would end a heading or a row there.
 */
export const GAP = /[\u00a0\v\f\u0085\u2028\u2029]/g;

/** Scripts whose letters join or part by an invisible character between them; elsewhere it says nothing. */
const JOINING = [
  ...['Arabic', 'Syriac', 'Mongolian', 'Nko', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya'],
  ...['Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar', 'Tibetan', 'Balinese'],
]
  .map((script) => `\\p{Script=${script}}`)
  .join('');

const EMOJI = '(?:\\p{Extended_Pictographic}|[\\ufe0f\\u{1f3fb}-\\u{1f3ff}])';

/** ZWNJ and ZWJ, but those behind letters of these scripts, and the ZWJ between two parts of one emoji. */
const JOINERS = [
  `\\u200c(?<![${JOINING}]\\p{M}?\\u200c)`,
  `\\u200d(?<!(?:[${JOINING}]\\p{M}?|${EMOJI})\\u200d)`,
  `\\u200d(?<=${EMOJI}\\u200d)(?!\\p{Extended_Pictographic})`,
].join('|');

// ZWSP, word joiner, BOM, soft hyphen: what copying from Word and web pages leaves in Vietnamese text.
const ZERO_WIDTH = '[\\u200b\\u2060\\ufeff\\u00ad]';

// They turn the order of what stands behind them round, on the page as in a file's name.
const DIRECTIONS = '[\\u202a-\\u202e\\u2066-\\u2069]';

/** Marks of direction without width, but those beside a script that runs from right to left. */
const RIGHT_TO_LEFT =
  '[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}]';
const SIDES = `[\\u200e\\u200f\\u061c](?<!${RIGHT_TO_LEFT}[\\s\\p{M}\\p{P}]?.)(?![\\s\\p{P}]?${RIGHT_TO_LEFT})`;

/** Control characters, private use (Word's symbol fonts), what Unicode has not assigned, and the marks of lost text. */
export const UNSHOWN = /(?![\t\n\r\v\f\u0085])[\p{Cc}\p{Co}\p{Cn}\p{Cs}\ufffc\ufffd]/gu;

/** What no reader can see and no text needs. */
export const DROPPED = new RegExp([ZERO_WIDTH, DIRECTIONS, SIDES, JOINERS, UNSHOWN.source].join('|'), 'gu');
