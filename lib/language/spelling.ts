import { memoise } from '../base/memoise';

/** Normalises Vietnamese words with two spellings, and strips marks. For comparing, never for showing. */

const TONE = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
const END = '(?![\\p{L}\\p{M}])';

/** “hoà”: the tone on the second letter of oa, oe or uy that end a syllable, decomposed. The “u” of “qu” is no vowel. */
const LATE_TONE = new RegExp(`(?<!q)(?:(o)([ae])|(u)(y))(${TONE})${END}`, 'gu');

/** “lí”, “kỉ”, “mĩ”, “tỉ”, “hi”, “quí”, and “sỹ”: whole syllables of one consonant and the vowel, decomposed. “Thi” and “Vi” are other names than “Thy” and “Vy”. */
const RARER_VOWEL = new RegExp(`(?<![\\p{L}\\p{M}])(?:([hklmt]|qu)i|(s)y)(?=${TONE}?${END})`, 'gu');

/**
 * The normalised spelling of a text: lower case, composed; “hòa” for “hoà”, “lý” for “lí”, “sĩ” for “sỹ”, and “đ” for
 * letters that look like it. “Thùy” and “Thủy” differ. Memoised, since most syllables recur.
 */
export const spell = memoise(spelled, 10_000, 12);

function spelled(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[ðɖ]/g, 'đ')
    .replace(LATE_TONE, '$1$3$5$2$4')
    .replace(RARER_VOWEL, (_, onset: string | undefined) => (onset === undefined ? 'si' : `${onset}y`))
    .normalize('NFC');
}

/** A text in lower case without marks; “đ” becomes “d”. */
export const stripMarks = memoise(stripped, 10_000, 12);

function stripped(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[đðɖ]/g, 'd');
}
