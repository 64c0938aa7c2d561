import { phraseAt, phraseSet } from '../prose/phrases';
import { fold, type Word } from '../prose/words';
import { lawAbbreviations, lawNames, lawShortNames, nameEnds, notNames } from './tables/laws';

/** A law's name behind its kind. */
export interface LawName {
  /** The word behind the name. */
  next: number;
  /** It stands in the table. */
  known: boolean;
}

const known = phraseSet([...lawNames, ...lawShortNames]);
const ends = new Set(nameEnds);
const LONGEST_NAME = 12;

/** The name that begins at word `at`, behind "Luật"; null where none does. */
export function lawNameAt(words: readonly Word[], at: number): LawName | null {
  const found = phraseAt(known, words, at);
  if (found) return { next: found.next, known: true };
  const first = words[at];
  if (!first?.capital || notNames.has(first.form) || ends.has(first.form)) return null;
  let next = at;
  while (next < words.length && next - at < LONGEST_NAME && isPart(words[next])) next += 1;
  if (next === at || next - at === LONGEST_NAME || next - at < 2) return null;
  return { next, known: false };
}

function isPart(word: Word | undefined): boolean {
  return word !== undefined && /^[\p{L}&]+$/u.test(word.form) && !ends.has(word.form);
}

/** One spelling for a law's names: case, commas and short forms make no difference. */
export function lawKey(name: string): string {
  const words = fold(name)
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => lawAbbreviations.get(word) ?? word);
  return words
    .join(' ')
    .replace(/ và(?= thuế nhập)/u, '')
    .replace('thuế xuất nhập khẩu', 'thuế xuất khẩu nhập khẩu')
    .replace('xuất khẩu thuế nhập khẩu', 'xuất khẩu nhập khẩu')
    .replace(/^(?:the )?(\d{4} )?/, '');
}
