import { endOfOffice, isBody, isInnerComma } from './names/kinds';
import { isTimes } from './mention/award-givers';
import { personAt } from './names/personal-name';
import { personBefore } from './names/persons';
import { cueAt, phraseAt, phraseSet } from '../prose/phrases';
import { giverHeads, handingOver, subjectEnds } from './tables/givers';
import { formAt, type Word, wordsOf } from '../prose/words';

const heads = phraseSet(giverHeads);
const deputies = phraseSet(handingOver);
const ends = phraseSet(subjectEnds);
const highest = phraseSet(['chủ tịch nước', 'thủ tướng', 'thủ tướng chính phủ']);

/** The index after a giver's name that begins at word `from`. */
export function endOfName(words: readonly Word[], from: number, to: number): number {
  let at = from;
  // "của Chủ tịch nước Thứ trưởng Bộ Nội vụ A", without a comma
  const office = phraseAt(highest, words, from)?.next ?? from;
  const another =
    office > from && (phraseAt(heads, words, office) ?? phraseAt(deputies, words, office)) !== null;
  if (another && office < to && words[office]?.capital) return office;
  while (at < to) {
    const form = formAt(words, at);
    const chained =
      form === ',' && phraseAt(heads, words, at + 1) !== null && !phraseAt(deputies, words, at + 1);
    if (cueAt(ends, words, at) || ['(', ';', ':'].includes(form) || isTimes(words, at)) break;
    if (form === ',' && !chained && !isInnerComma(words, from, at)) break;
    at += 1;
  }
  return at;
}

/** "Chủ tịch nước Lương Cẩn": the index of the holder's name, whose two words elsewhere may be those of a body. */
function holderOf(text: string, words: readonly Word[]): number | null {
  const office = phraseAt(highest, words, 0)?.next;
  return office !== undefined && personAt(text, words, office)?.to === words.length ? office : null;
}

/** The office or body without its holder and without "lãnh đạo"; null if nothing is left. */
export function clean(text: string): string | null {
  const words = wordsOf(text);
  // "UBND phường Lê Hồng Phong": only an office has a holder.
  const ofBody = isBody(words, 0) && endOfOffice(words, 0) === null;
  const named = ofBody || /(?:Hồ Chí Minh|Việt Nam)$/iu.test(text);
  const person = named ? null : (personBefore(text, words, 0, words.length) ?? holderOf(text, words));
  const name = text
    .slice(0, words[person ?? words.length]?.start)
    .replace(/^lãnh đạo /i, '')
    .trim();
  return name === '' ? null : name;
}
