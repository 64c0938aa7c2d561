import { memoise } from '../base/memoise';
import { stripMarks } from './spelling';

/**
 * Strips marks, case and punctuation and collapses spaces: for comparing, never for showing. Letters of other scripts
 * stay. Memoised, as steps of reading fold the same paragraphs in turn.
 */
export const fold = memoise(
  (text) =>
    stripMarks(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  500,
  5_000,
);

/** The words of a text, split at white space. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** The phrases of a text, which commas part: “ngày đăng, ngày viết”. */
export function phrasesOf(text: string): string[] {
  return text.split(/\s*,\s*/).filter((phrase) => phrase !== '');
}

/** Whether a text of several words has one that another text lacks, compared after folding. */
export function saysMore(text: string, than: string): boolean {
  const said = new Set(fold(than).split(' '));
  return (
    /\S\s+\S/.test(text) &&
    fold(text)
      .split(' ')
      .some((word) => word !== '' && !said.has(word))
  );
}

/**
 * The number of words in a text, counted without splitting: steps of reading need it several times per paragraph. Each
 * Chinese or Japanese letter is one, as these languages set no spaces.
 */
export function wordCount(text: string): number {
  let count = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isLetterAlone = code >= 0x3041 && code <= 0x9fff;
    const isWord = !isSpace(code);
    if (isWord && (!inWord || isLetterAlone)) count += 1;
    inWord = isWord && !isLetterAlone;
  }
  return count;
}

/** More letters than a word of a short text has on average. */
const LETTERS = 12;

/** Whether a text has at most so many words; the words of much longer texts are not counted, which takes long. */
export function hasAtMost(text: string, words: number): boolean {
  return text.length <= words * LETTERS && wordCount(text) <= words;
}

/** Whether `\s` matches a character. */
function isSpace(code: number): boolean {
  if (code < 0xa0) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  // Vietnamese letters with two marks lie in between.
  return code === 0xa0 || code === 0x1680 || (code >= 0x2000 && /\s/.test(String.fromCharCode(code)));
}

/** Similarity of two texts: shared words relative to the longer text's, 0 to 1. */
export function likeness(one: string, other: string): number {
  const [short, long] = [wordsOf(fold(one)), wordsOf(fold(other))].sort((a, b) => a.length - b.length);
  if (short === undefined || long === undefined || long.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of long) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of short) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      shared += 1;
      left.set(word, count - 1);
    }
  }
  return shared / long.length;
}

/** Whether a text was cut off automatically: it ends in an ellipsis, which WordPress puts in brackets. */
export function isCut(text: string): boolean {
  return /(?:…|\.{2,3})(?:\.|[\])])?$/.test(text);
}

/** A text with a capital letter at its beginning: “cục Hải quan” as “Cục Hải quan”. */
export function capitalised(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0x20);
  return text === '' ? '' : first.toUpperCase() + text.slice(first.length);
}
