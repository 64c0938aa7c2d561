import { isSyllable } from '../../language/syllables';
import type { Edit } from '../edits';

/** Two words, or two parts of one, each in separate bold: `**Quý****1**`, `**Tu****ấn**`. */
const GLUED = /\*{4}(?=([\p{L}\p{M}\p{N}]{1,30}))/gu;

/** Maximum length of such a word, in letters. */
const LONGEST = 30;

const WORD_END = /[\p{L}\p{M}\p{N}]+$/u;

/**
 * Inserts a space between words that an export has set in bold one by one without it. Parts of one word
 * (`Tu****ấn`) stay together: those that form a syllable.
 */
export function gluedBold(text: string): Edit[] {
  if (!text.includes('****')) return [];
  return Array.from(text.matchAll(GLUED)).flatMap(({ 1: right = '', index }) => {
    const [left = ''] = WORD_END.exec(text.slice(Math.max(0, index - LONGEST - 1), index)) ?? [];
    if (left === '' || left.length > LONGEST || !areApart(left, right)) return [];
    return [{ start: index + 2, end: index + 2, text: ' ' }];
  });
}

function areApart(left: string, right: string): boolean {
  const [endsInDigit, opensWithDigit] = [/\d$/.test(left), /^\d/.test(right)];
  if (endsInDigit && opensWithDigit) return false;
  // “A4” and “5B” are one word.
  if (endsInDigit) return isWord(right);
  if (opensWithDigit) return isWord(left);
  // “Công ty” before a body's letters: no word ends in capitals.
  if (/^\p{Ll}/u.test(left) && isWord(left) && /^\p{Lu}{3,}$/u.test(right)) return true;
  const isAcronym = /^\p{Lu}{3,}$/u.test(left) && /^\p{Ll}/u.test(right);
  return !isSyllable(left + right) && isSyllable(right) && (isAcronym || isSyllable(left));
}

function isWord(text: string): boolean {
  return isSyllable(text) && /\p{Ll}/u.test(text) && text.length > 1;
}
