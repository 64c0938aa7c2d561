import { cueAt, phraseAt, phraseSet } from '../../prose/phrases';
import { directGivers, giverEnds } from '../tables/givers';
import { formAt, type Word } from '../../prose/words';
import { written } from '../../prose/written';
import { isInnerComma } from '../names/kinds';
import { numberAt } from '../names/numbers';
import { peopleAt } from '../names/people';
import { isAward } from './award-book';

const givers = phraseSet(directGivers);
const ends = phraseSet(giverEnds);
/** Words between an award and "của" for the occasion. */
const kinds = phraseSet([
  'đột xuất',
  'chuyên đề',
  'toàn diện',
  'thường xuyên',
  'cao quý',
  'danh giá',
  'tập thể',
  'cá nhân',
  'các loại',
  'khác',
  'lần thứ #',
  'lần thứ nhất',
  'lần thứ hai',
  'lần thứ ba',
  'và phần thưởng',
  'và tiền thưởng',
]);
const notAlone = phraseSet(['đảng', 'nhà nước']);

/** Last words of the kinds of bodies that give awards and have numbers for names. */
const NUMBERED = new Set(['khu', 'đoàn', 'vùng', 'quận', 'phường']);

interface Givers {
  name: string;
  others: string[];
  to: number;
}

/** "của Thủ tướng Chính phủ", "từ Bộ Y tế", or the body right after the award: "Bằng khen UBND tỉnh". */
export function giverAt(text: string, words: readonly Word[], at: number): Givers | null {
  const kind = phraseAt(kinds, words, at)?.next ?? at;
  const of = ['của', 'từ'].includes(formAt(words, kind)) ? kind : at;
  const linked = ['của', 'từ'].includes(formAt(words, of));
  const from = linked ? of + 1 : at;
  if (!linked && !phraseAt(givers, words, from)) return null;
  const to = endOfGiver(text, words, from);
  if (to === from) return null;
  const others: string[] = [];
  let end = to;
  for (;;) {
    const next = nextGiver(text, words, end);
    if (next === null) break;
    others.push(written(text, words, next.from, next.to));
    end = next.to;
  }
  return { name: written(text, words, from, to), others, to: end };
}

function endOfGiver(text: string, words: readonly Word[], from: number): number {
  let to = from;
  while (to < words.length && !(endsGiver(text, words, to) && !isInnerComma(words, from, to))) {
    if (to > from && (isAnother(words, to) || isOthers(words, to) || isOwner(words, to))) break;
    to += 1;
  }
  return words[to - 1]?.form === 'và' && to - 1 > from ? to - 1 : to;
}

/** "…, Bộ Y tế", "và của Bộ Y tế": the next giver; null if it is no giver of this award, or begins another act. */
function nextGiver(text: string, words: readonly Word[], at: number): { from: number; to: number } | null {
  const again = /^(?:,|và)$/.test(formAt(words, at)) && words[at + 1]?.form === 'của';
  if (words[at]?.form !== ',' && !again && !isAnother(words, at)) return null;
  const from = again ? at + 2 : at + 1;
  if (!phraseAt(givers, words, from) || !words[from]?.capital) return null;
  const to = endOfGiver(text, words, from);
  const next = words[to]?.form ?? '.';
  return /^(?:[,;.)…:]|và|cho|vì|về|năm|trong|tại|trao|tặng)$/.test(next) ? { from, to } : null;
}

/** "và Bộ Y tế": another giver, not the second half of one ("Đảng và Nhà nước", "Bộ và ngành khác"). */
function isAnother(words: readonly Word[], at: number): boolean {
  if (words[at]?.form !== 'và' || !words[at + 1]?.capital || phraseAt(notAlone, words, at + 1)) return false;
  const other = words.slice(at + 1, at + 5).some(({ form }) => form === 'khác');
  return !other && phraseAt(givers, words, at + 1) !== null;
}

/** "Bằng khen của Thủ tướng Chính phủ của Công ty A": whose it is. */
function isOwner(words: readonly Word[], at: number): boolean {
  return words[at]?.form === 'của' && words[at + 1]?.capital === true;
}

/** "và Bộ Ngành khác", "và các sở khác": who else gave the award is not said. */
function isOthers(words: readonly Word[], at: number): boolean {
  return words[at]?.form === 'và' && words.slice(at + 2, at + 5).some(({ form }) => form === 'khác');
}

/** "Quân khu 4", "Binh đoàn 15", "UBND quận 5": the number of a unit or a district. */
function isOwnNumber(words: readonly Word[], at: number): boolean {
  return /^\d{1,3}$/.test(formAt(words, at)) && NUMBERED.has(formAt(words, at - 1));
}

/** "UBND tỉnh ba năm liền", "Quân khu 5 năm liền": how often it was given. */
export function isTimes(words: readonly Word[], at: number): boolean {
  const number = numberAt(words, at);
  return number !== null && /^(?:năm|lần|tháng|đợt)$/.test(formAt(words, number.next));
}

/** Whether the name of a giver ends before this word. */
export function endsGiver(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || (!/[\p{L}\p{N}&-]/u.test(word.form) && word.form !== '-')) return true;
  const folk = word.form === 'nhân' && words[at + 1]?.form === 'dân';
  if ((cueAt(ends, words, at) && !folk) || peopleAt(words, at) || isTimes(words, at)) return true;
  if (/^\d/.test(word.form)) return !isOwnNumber(words, at);
  const beyond = words[at + 1];
  if (word.form !== 'và' || !beyond) return false;
  return isAward(words, at + 1) || !beyond.capital;
}
