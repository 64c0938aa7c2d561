import { cueAt, phraseSet } from '../../prose/phrases';
import { nameEnds } from '../tables/name-edges';
import { formAt, type Word } from '../../prose/words';

const endBook = phraseSet(nameEnds);

/** Whether no name contains this word, but not the "bị" of "Công ty Thiết bị Y tế". */
export function endsName(words: readonly Word[], at: number): boolean {
  return cueAt(endBook, words, at) !== null && !isOfWord(words, at);
}

/** "thiết bị", "trang bị": the second syllable of a noun. */
export function isOfWord(words: readonly Word[], at: number): boolean {
  return words[at]?.form === 'bị' && /^(?:thiết|trang)$/.test(formAt(words, at - 1));
}
