import type { ImagePiece } from './pieces';
import { isMachineAlt } from './alt';
import { fold, likeness, wordsOf } from './text';

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
    const found = difference(wordsOf(text), wordsOf(caption));
    if (found !== null) return found;
  }
  return null;
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
    if (contradicts(one, other)) return { hidden: one.join(' '), shown: other.join(' ') };
    [i, j] = meeting;
  }
  return null;
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

function contradicts(one: string[], other: string[]): boolean {
  if (one.length === 0 || other.length === 0 || fold(one.join('')) === fold(other.join(''))) return false;
  const digits = (words: string[]) => words.join(' ').match(/\d+/g)?.join(' ') ?? '';
  if (digits(one) !== '' && digits(other) !== '') return digits(one) !== digits(other);
  return isNames(one) && isNames(other) && !abbreviates(one, other) && !abbreviates(other, one);
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
