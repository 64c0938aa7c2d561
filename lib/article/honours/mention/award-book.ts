import { phraseAt, phraseBook, phraseSet } from '../../prose/phrases';
import { awards } from '../tables/awards';
import type { Word } from '../../prose/words';

/** Every award by each of its names. */
export const awardBook = phraseBook(
  awards.flatMap((award) => [award.name, ...award.spellings].map((spelling) => [spelling, award] as const)),
);

/** Between a number and the award that it counts: "55 tấm bằng khen", "51 danh hiệu …". */
export const countWords = phraseSet(['tấm', 'lá', 'chiếc', 'bức', 'lượt', 'danh hiệu', 'lần']);

/** Whether the name of an award begins at this word. */
export function isAward(words: readonly Word[], at: number): boolean {
  return phraseAt(awardBook, words, at) !== null;
}
