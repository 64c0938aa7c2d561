import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import type { TextCache } from '../base/cache/cache';
import { vietnamese } from '../language/letters';
import { sha256 } from '../base/sha256';

/** Scripts for which Windows, macOS, iOS and Android bring fonts of their own. */
const systemScripts = [
  ...[
    'Latin',
    'Greek',
    'Cyrillic',
    'Armenian',
    'Georgian',
    'Hebrew',
    'Arabic',
    'Devanagari',
    'Bengali',
    'Tamil',
  ],
  ...['Gujarati', 'Gurmukhi', 'Kannada', 'Malayalam', 'Oriya', 'Sinhala', 'Telugu', 'Tibetan'],
  ...['Thai', 'Lao', 'Khmer', 'Myanmar', 'Han', 'Hiragana', 'Katakana', 'Hangul', 'Bopomofo', 'Yi'],
  ...['Ethiopic', 'Cherokee', 'Canadian_Aboriginal', 'Mongolian', 'Syriac', 'Thaana', 'Tai_Le', 'Javanese'],
  // Digits, punctuation, symbols and marks that several scripts share.
  ...['Common', 'Inherited'],
];

/** Characters that no font shows: control characters, private use, unassigned ones, and the replacement character. */
const shownByNone = '[\\p{Cc}\\p{Co}\\p{Cn}\\p{Cs}\\uFFFC\\uFFFD]';

const outsideSystem = `[^${systemScripts.map((script) => `\\p{Script=${script}}`).join('')}]`;

/**
 * Makes a function that finds letters which readers would see as an empty box, or in another typeface inside a
 * Vietnamese word.
 * @param fonts paths of the site's font files; a letter must be in at least one. Without fonts, only system fonts count
 * @param kept cache of the letters in each font
 * @returns a function that gives the uncovered letters of a text, each once
 */
export function letterCheck(fonts: readonly string[], kept: TextCache): (text: string) => string[] {
  const covered = new Set(fonts.flatMap((font) => Array.from(lettersOf(font, kept))));
  const own = covered.size > 0 ? Array.from(vietnamese) : [];
  const lacking = own.filter((letter) => !covered.has(letter)).join('');
  const missing = new RegExp(`(?![\\t\\n\\r])(?:${shownByNone}|${outsideSystem}|[${lacking}])`, 'gu');
  return (text) => [...new Set(text.match(missing))];
}

function lettersOf(file: string, kept: TextCache): string {
  const bytes = readFileSync(file);
  const key = sha256(bytes);
  const known = kept.get(key);
  if (known !== null) return known;
  const font = create(bytes);
  if (!('characterSet' in font)) throw new Error(`${file} holds several fonts; the site uses files of one.`);
  const letters = font.characterSet.map((code) => String.fromCodePoint(code)).join('');
  kept.put(key, letters);
  return letters;
}
