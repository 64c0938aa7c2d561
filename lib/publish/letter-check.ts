import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { vietnamese } from './letters';

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
  ...['Thai', 'Lao', 'Khmer', 'Myanmar', 'Han', 'Hiragana', 'Katakana', 'Hangul', 'Bopomofo'],
  // Digits, punctuation, symbols and marks that several scripts share.
  ...['Common', 'Inherited'],
];

/** No font shows these: control characters, private use, what Unicode has not assigned, and the mark of lost text. */
const shownByNone = '[\\p{Cc}\\p{Co}\\p{Cn}\\p{Cs}\\uFFFC\\uFFFD]';

const outsideSystem = `[^${systemScripts.map((script) => `\\p{Script=${script}}`).join('')}]`;

/**
 * Looks for letters that a reader would see as an empty box, or in another face inside a Vietnamese word.
 * @param fonts paths of the site's font files; a letter needs to be in one of them only. Without any, all faces are the
 *   system's
 * @returns what gives the letters of a text that nothing covers, each once
 */
export function letterCheck(fonts: readonly string[]): (text: string) => string[] {
  const covered = new Set(fonts.flatMap(lettersOf));
  const own = covered.size > 0 ? Array.from(vietnamese) : [];
  const lacking = own.filter((letter) => !covered.has(letter)).join('');
  const missing = new RegExp(`(?![\\t\\n\\r])(?:${shownByNone}|${outsideSystem}|[${lacking}])`, 'gu');
  return (text) => [...new Set(text.match(missing))];
}

function lettersOf(file: string): string[] {
  const font = create(readFileSync(file));
  if (!('characterSet' in font)) throw new Error(`${file} holds several fonts; the site uses files of one.`);
  return font.characterSet.map((code) => String.fromCodePoint(code));
}
