import { numberAt } from './numbers';
import { phraseAt, phraseBook, phraseSet } from './phrases';
import { approximate, collectiveUnits, individualUnits } from './tables/people';
import type { Word } from './words';

/** How many were honoured; null where the text does not say. */
export interface People {
  collectives: number | null;
  individuals: number | null;
}

const units = phraseBook<keyof People>([
  ...collectiveUnits.map((unit) => [unit, 'collectives'] as const),
  ...individualUnits.map((unit) => [unit, 'individuals'] as const),
]);
const vague = phraseSet(approximate);

/** The unit ("tập thể", "cá nhân") that begins at word `at`. */
export function unitAt(words: readonly Word[], at: number): { value: keyof People; next: number } | null {
  return phraseAt(units, words, at);
}

/** "29 tập thể", "02 lượt cá nhân", "3 phòng, chi cục": a number and what it counts. */
export function peopleAt(words: readonly Word[], at: number): { value: People; next: number } | null {
  const number = numberAt(words, at);
  if (!number) return null;
  const counted = words[number.next]?.form === 'lượt' ? number.next + 1 : number.next;
  const unit = unitAt(words, counted);
  if (!unit) return null;
  const exact = !(at > 0 && phraseAt(vague, words, at - 1));
  const value: People = { collectives: null, individuals: null };
  if (exact) value[unit.value] = number.value;
  return { value, next: unit.next };
}
