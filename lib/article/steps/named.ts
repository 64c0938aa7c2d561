import { fold, wordsOf } from '../../language/text';
import { isOffice } from '../person';
import { addressForms, bodiesOfState } from '../words/people';

/** The name at the beginning of a row of words. */
interface Named {
  /** A person or place; or an office or body, whose name also has lower-case words. */
  kind: 'name' | 'office';
  words: string[];
}

/**
 * Whether two rows of words at the same position of two texts name different people, places, offices or bodies.
 * Abbreviations, longer forms and forms of address are the same name.
 * @param opens whether they begin their texts, where any word is capitalised
 */
export function nameDifferent(one: string[], other: string[], opens: boolean): boolean {
  const [mine, theirs] = [nameAhead(one), nameAhead(other)];
  if (mine === null || theirs === null || mine.kind !== theirs.kind) return false;
  const least = opens && mine.kind === 'name' ? 2 : 1;
  if (mine.words.length < least || theirs.words.length < least) return false;
  return (
    !isPart(mine.words, theirs.words) &&
    !isPart(theirs.words, mine.words) &&
    !isAcronym(mine.words, theirs.words) &&
    !isAcronym(theirs.words, mine.words) &&
    !abbreviates(one, other) &&
    !abbreviates(other, one)
  );
}

function nameAhead(written: string[]): Named | null {
  const words = written.map((word) => word.replace(/^[“"(]+/, ''));
  const end = words.findIndex((word) => /[,.;:)”"]$/.test(word) && !/\p{Lu}\.$/u.test(word));
  const clause = (end < 0 ? words : words.slice(0, end + 1)).map(bare);
  const text = clause.join(' ');
  if (!/^\p{Lu}/u.test(text) || addressForms.test(text)) return null;
  if (isOffice(text) || bodiesOfState.test(text)) return { kind: 'office', words: clause };
  const small = clause.findIndex((word) => !/^\p{Lu}/u.test(word));
  return { kind: 'name', words: small < 0 ? clause : clause.slice(0, small) };
}

function bare(word: string): string {
  return word.replace(/[^\p{L}\p{M}\p{N}]+$/u, '');
}

function isPart(some: string[], all: string[]): boolean {
  const folded = all.map(fold);
  return some.every((word) => folded.includes(fold(word)));
}

/** “MML” may be a company whose name begins with an M. */
function isAcronym([short = '', ...more]: string[], [first = '']: string[]): boolean {
  return more.length === 0 && /^\p{Lu}{2,6}$/u.test(short) && fold(short)[0] === fold(first)[0];
}

/** “TCHQ” for “Tổng cục Hải quan”. */
function abbreviates(short: string[], long: string[]): boolean {
  const initials = wordsOf(fold(long.join(' ')))
    .map((word) => word.charAt(0))
    .join('');
  return fold(short.join('')).startsWith(initials.slice(0, 2)) && short.length < long.length;
}
