import { groupBy } from '../base/group';

/** A letter of the alphabet, and what begins with it. */
export interface LetterGroup<Entry> {
  /** “#” for what begins with none. */
  letter: string;
  entries: Entry[];
}

/**
 * Puts names under their letters.
 * @param entries in the order of their names
 * @param nameOf what an entry stands under
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

/** The letter that a name stands under, “Á” under “A” and “Ấ” under “Â”; “#” for what begins with none. */
export function firstLetter(name: string): string {
  // Marks of tone make no letter of their own; those of “ă â đ ê ô ơ ư” do.
  const letter = name
    .normalize('NFD')
    .slice(0, 3)
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC')
    .charAt(0)
    .toUpperCase();
  return /\p{L}/u.test(letter) ? letter : '#';
}

/** The id of the element at which the names of a letter begin. */
export function letterAnchor(letter: string): string {
  return `chu-${letter.toLowerCase()}`;
}
