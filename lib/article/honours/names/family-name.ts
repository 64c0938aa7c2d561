import { fold, type Word } from '../../prose/words';
import { commonFamilyNames, familyNames } from '../tables/family-names';
import { endOfHonorific, endOfOffice } from './kinds';

const families = new Set(Array.from(familyNames, fold));
const common = new Set(Array.from(commonFamilyNames, fold));

/**
 * "nhà báo Ông Ích Tường", "thầy Phó Đức Anh": a family name that is a title elsewhere, behind a title in small letters and
 * before two more names.
 */
export function isFamilyName(words: readonly Word[], at: number): boolean {
  const [word, second, third] = [words[at], words[at + 1], words[at + 2]];
  if (!word?.capital || words[at - 1]?.capital !== false || endOfOffice(words, at + 1) !== null) return false;
  if (!second?.capital || !third?.capital || common.has(second.form)) return false;
  const alone = (endOfHonorific(words, at) ?? endOfOffice(words, at)) === at + 1;
  return alone && families.has(word.form);
}
