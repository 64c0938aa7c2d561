import { partCredit } from '../credit';
import type { ImagePiece } from '../pieces';
import { textAt } from '../plain';
import { isMachineAlt } from '../alt';
import { fold, likeness, wordsOf } from '../../language/text';
import { nameDifferent } from './named';

/** Texts with a lower likeness are about different things and cannot contradict each other. */
const sameSubject = 0.6;

/** Texts that share this many opening words are about the same thing. */
const sameOpening = 3;

/**
 * Finds where an image's alt or title text contradicts its visible caption: a number, date, name, office, place or rank
 * that differs from the caption's at the same position. Null if they agree, or are about different things.
 */
export function conflictOf(
  caption: string,
  { alt, title, src }: ImagePiece,
): { hidden: string; shown: string } | null {
  const shown = wordsOf(withoutCredit(caption));
  for (const text of [title, alt]) {
    const hidden = wordsOf(withoutCredit(text));
    if (isMachineAlt(text, src) || !areOfOneSubject(hidden, shown)) continue;
    const found = difference(hidden, shown);
    if (found !== null) return found;
  }
  return null;
}

/** Whether they share most of their words, or their opening words. */
function areOfOneSubject(hidden: string[], shown: string[]): boolean {
  const opening = hidden.findIndex((word, index) => !same(word, shown[index]));
  return opening >= sameOpening || likeness(hidden.join(' '), shown.join(' ')) >= sameSubject;
}

function withoutCredit(text: string): string {
  return partCredit(textAt(text, { line: 1, column: 1 })).caption.text;
}

/** The first position where two rows of words differ by a number, a rank or a name. */
function difference(hidden: string[], shown: string[]): { hidden: string; shown: string } | null {
  let [i, j] = [0, 0];
  while (i < hidden.length && j < shown.length) {
    if (same(hidden[i], shown[j])) {
      i += 1;
      j += 1;
      continue;
    }
    const meeting = meet(hidden, shown, i, j);
    const [a, b] = meeting ?? [hidden.length, shown.length];
    const [one, other] = [hidden.slice(i, Math.min(a, i + reach)), shown.slice(j, Math.min(b, j + reach))];
    const isCounted = meeting !== null || !/\d/.test(one.join(''));
    const opens = i === 0 || j === 0;
    if (isCounted && contradicts(one, other, { opens, ranked: isRank(hidden[i - 1]) })) {
      return { hidden: bare(one), shown: bare(other) };
    }
    if (meeting === null) return null;
    [i, j] = meeting;
  }
  return null;
}

/** The words without surrounding punctuation. */
function bare(words: string[]): string {
  return words.join(' ').replace(/^[\s"“”(),.;:]+|[\s"“”(),.;:]+$/g, '');
}

/** Maximum length of a difference, in words; beyond it the texts say different things. */
const reach = 6;

/** The nearest position at which both rows agree again for two words (or end). */
function meet(hidden: string[], shown: string[], i: number, j: number): [number, number] | null {
  for (let distance = 1; distance <= 2 * reach; distance += 1) {
    for (let di = Math.max(0, distance - reach); di <= Math.min(distance, reach); di += 1) {
      const [a, b] = [i + di, j + distance - di];
      if (same(hidden[a], shown[b]) && same(hidden[a + 1], shown[b + 1])) return [a, b];
    }
  }
  return null;
}

/**
 * @param opens whether the words begin their texts
 * @param ranked whether a rank or number follows the words before them
 */
function contradicts(
  one: string[],
  other: string[],
  { opens, ranked }: { opens: boolean; ranked: boolean },
): boolean {
  if (isDeputy(one, other) || isDeputy(other, one)) return true;
  if (one.length === 0 || other.length === 0 || sayMore(one, other) || sayMore(other, one)) return false;
  const [mine, theirs] = [numbers(one), numbers(other)];
  // “29/9” and “29/9/2020” differ only in detail.
  if (mine.length > 0 && theirs.length > 0) return !isPart(mine, theirs) && !isPart(theirs, mine);
  return ranked || nameDifferent(one, other, opens);
}

/** Whether the first words begin or end with the letters of the second: “TP.Cần” and “Cần”, “NẵngẢnh: HQ” and “Nẵng”. */
function sayMore(one: string[], other: string[]): boolean {
  const [all, some] = [one, other].map((words) => fold(words.join('')).replace(/[^\p{L}\p{N}]/gu, ''));
  if (all === undefined || some === undefined) return false;
  return (
    all === some || (some.length >= 3 && !/\d/.test(all) && (all.startsWith(some) || all.endsWith(some)))
  );
}

function numbers(words: string[]): number[] {
  return words.join(' ').match(/\d+/g)?.map(Number) ?? [];
}

function isPart(some: number[], all: number[]): boolean {
  return some.every((number) => all.includes(number));
}

/** “hạng Nhất”, “giải ba”. */
function isRank(word: string | undefined): boolean {
  return word !== undefined && /^(?:hạng|giải|loại)$/iu.test(word);
}

/** “Phó Thủ tướng” against “Thủ tướng”. */
function isDeputy(one: string[], other: string[]): boolean {
  return other.length === 0 && one.length === 1 && fold(one.join('')) === 'pho';
}

function same(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined ? one === other : fold(one) === fold(other);
}
