import { groupBy } from '../base/group';
import { memoise } from '../base/memoise';

/** A letter and the entries that begin with it. */
export interface LetterGroup<Entry> {
  /** “#” for entries that begin with no letter. */
  letter: string;
  entries: Entry[];
}

/**
 * Groups names by letter.
 * @param entries sorted by name
 * @param nameOf the name by which an entry is grouped
 */
export function byLetter<Entry>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
): LetterGroup<Entry>[] {
  return [...groupBy(entries, (entry) => firstLetter(nameOf(entry)))].map(([letter, all]) => ({
    letter,
    entries: all,
  }));
}

/** The letter of a name in lists: “Á” counts as “A”, “Ấ” as “Â”; “#” for names that begin with no letter. */
export function firstLetter(name: string): string {
  return letterOf(name.slice(0, LETTER_LENGTH));
}

/** A letter with all its marks is no longer. */
const LETTER_LENGTH = 4;
const letterOf = memoise(letterAt, 5_000, LETTER_LENGTH);

function letterAt(beginning: string): string {
  // Tone marks do not change the letter; the marks of “ă â đ ê ô ơ ư” do.
  const letter = beginning
    .normalize('NFD')
    .slice(0, 3)
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC')
    .charAt(0)
    .toUpperCase();
  return /\p{L}/u.test(letter) ? letter : '#';
}

/** The id of the element where a letter's names begin. */
export function letterAnchor(letter: string): string {
  return letter === '#' ? 'chu-khac' : `chu-${letter.toLowerCase()}`;
}
