import { partCredit } from '../credit';
import type { ImagePiece } from '../pieces';
import { textAt } from '../plain';
import { isMachineAlt } from '../alt';
import { fold, likeness, wordsOf } from '../../language/text';

/** Below this likeness two texts speak of different things, and cannot contradict each other. */
const sameSubject = 0.6;

/**
 * Where an image's alt or title text contradicts its visible caption: a number, date or name that stands where
 * the caption has another. Null where they agree, or speak of different things.
 */
export function conflictOf(
  caption: string,
  { alt, title, src }: ImagePiece,
): { hidden: string; shown: string } | null {
  for (const text of [title, alt]) {
    if (isMachineAlt(text, src) || likeness(text, caption) < sameSubject) continue;
    const found = difference(wordsOf(withoutCredit(text)), wordsOf(withoutCredit(caption)));
    if (found !== null) return found;
  }
  return null;
}

function withoutCredit(text: string): string {
  return partCredit(textAt(text, { line: 1, column: 1 })).caption.text;
}

/** The first place where two rows of words part and meet again, if what differs is a number or a name. */
function difference(hidden: string[], shown: string[]): { hidden: string; shown: string } | null {
  let [i, j] = [0, 0];
  while (i < hidden.length && j < shown.length) {
    if (same(hidden[i], shown[j])) {
      i += 1;
      j += 1;
      continue;
    }
    const meeting = meet(hidden, shown, i, j);
    if (meeting === null) return null;
    const [one, other] = [hidden.slice(i, meeting[0]), shown.slice(j, meeting[1])];
    // At its end a text is cut short as often as it differs: only numbers count there.
    const ends = meeting[0] === hidden.length || meeting[1] === shown.length;
    if (contradicts(one, other, ends)) return { hidden: bare(one), shown: bare(other) };
    [i, j] = meeting;
  }
  return null;
}

/** The words without the punctuation around them. */
function bare(words: string[]): string {
  return words.join(' ').replace(/^[\s"“”(),.;:]+|[\s"“”(),.;:]+$/g, '');
}

/** How far two texts may part before they count as telling different things. */
const reach = 6;

/** The nearest words at which the two rows run together again for two words (or end). */
function meet(hidden: string[], shown: string[], i: number, j: number): [number, number] | null {
  for (let distance = 1; distance <= 2 * reach; distance += 1) {
    for (let di = Math.max(0, distance - reach); di <= Math.min(distance, reach); di += 1) {
      const [a, b] = [i + di, j + distance - di];
      if (same(hidden[a], shown[b]) && same(hidden[a + 1], shown[b + 1])) return [a, b];
    }
  }
  return null;
}

function contradicts(one: string[], other: string[], atEnd: boolean): boolean {
  if (one.length === 0 || other.length === 0 || fold(one.join('')) === fold(other.join(''))) return false;
  const [mine, theirs] = [numbers(one), numbers(other)];
  // “29/9” and “29/9/2020” only tell more or less of the same.
  if (mine.length > 0 && theirs.length > 0) return !isPart(mine, theirs) && !isPart(theirs, mine);
  return !atEnd && isNames(one) && isNames(other) && !abbreviates(one, other) && !abbreviates(other, one);
}

function numbers(words: string[]): number[] {
  return words.join(' ').match(/\d+/g)?.map(Number) ?? [];
}

function isPart(some: number[], all: number[]): boolean {
  return some.every((number) => all.includes(number));
}

function isNames(words: string[]): boolean {
  return words.every((word) => /^[“"(]?\p{Lu}/u.test(word));
}

/** “TCHQ” for “Tổng cục Hải quan”. */
function abbreviates(short: string[], long: string[]): boolean {
  const initials = wordsOf(fold(long.join(' ')))
    .map((word) => word.charAt(0))
    .join('');
  return fold(short.join('')).startsWith(initials.slice(0, 2)) && short.length < long.length;
}

function same(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined ? one === other : fold(one) === fold(other);
}
