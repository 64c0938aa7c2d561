import { formAt, type Word } from '../../prose/words';
import { written } from '../../prose/written';
import { numberAt } from '../names/numbers';
import { peopleAt } from '../names/people';
import { phraseAt, phraseSet } from '../../prose/phrases';
import { giverEnds } from '../tables/givers';
import { countWords, isAward } from './award-book';

const ends = phraseSet(giverEnds);
const RANKS = new Set(['nhất', 'nhì', 'hai', 'ba', '1', '2', '3', 'i', 'ii', 'iii']);

/** "hạng Nhất", "hạng Nhất, Nhì và Ba", "hạng 3", "các hạng", "(hạng Ba)". */
export function ranksAt(
  text: string,
  words: readonly Word[],
  at: number,
): { ranks: string[]; to: number } | null {
  const form = words[at]?.form;
  if (form === '(' && words[at + 1]?.form !== '(') {
    const inside = ranksAt(text, words, at + 1);
    return inside && words[inside.to]?.form === ')' ? { ...inside, to: inside.to + 1 } : null;
  }
  if (form === 'các' && words[at + 1]?.form === 'loại') return { ranks: [], to: at + 2 };
  if (form === 'các' && words[at + 1]?.form === 'hạng') {
    const each = ranksAt(text, words, at + 1);
    return each ?? { ranks: [written(text, words, at, at + 2)], to: at + 2 };
  }
  if (form === 'hạng' && words[at + 1]?.form === 'hạng') return ranksAt(text, words, at + 1);
  if (form !== 'hạng' || !RANKS.has(formAt(words, at + 1))) return null;
  const ranks = [written(text, words, at, at + 2)];
  let to = at + 2;
  for (;;) {
    let next = to;
    while ([',', 'và', '/', '-', ';'].includes(formAt(words, next))) next += 1;
    if (next === to) break;
    const again = words[next]?.form === 'hạng' ? next + 1 : next;
    if (!RANKS.has(formAt(words, again)) || isCount(words, again)) break;
    ranks.push(`hạng ${written(text, words, again, again + 1)}`);
    to = again + 1;
  }
  return { ranks, to };
}

/** "…hạng Nhì, ba cá nhân", "3 hạng Nhất, 1 hạng Nhì", "và 1 tuần phép": the number of what follows, not a rank. */
function isCount(words: readonly Word[], at: number): boolean {
  const number = numberAt(words, at);
  if (number && words[number.next]?.form === 'hạng') return true;
  if (peopleAt(words, at) !== null) return true;
  if (number === null) return false;
  const next = words[number.next];
  const noun = next?.capital === false && /^\p{L}/u.test(next.form) && !/^(?:của|và)$/.test(next.form);
  const named = phraseAt(countWords, words, number.next) !== null || isAward(words, number.next);
  return named || (noun && phraseAt(ends, words, number.next) === null);
}
