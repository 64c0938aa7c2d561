import { isInnerComma } from './names';
import { numberAt } from './numbers';
import { peopleAt } from './people';
import { cueAt, phraseAt, phraseBook, phraseSet } from '../prose/phrases';
import { awards, type Award } from './tables/awards';
import { directGivers, giverEnds } from './tables/givers';
import type { Word } from '../prose/words';

/** An award named in a sentence, with all that belongs to its name. */
export interface AwardToken {
  kind: 'award';
  award: Award;
  /** The canonical name, with the award's own name in quotes where it has one. */
  name: string;
  /** As written; none where the award has no ranks or the text says none. */
  ranks: string[];
  /** "7 Huân chương": how many of them were given; null where the text does not say. */
  count: number | null;
  /** "51 danh hiệu …": the word stands between the number and the award. */
  spelled: boolean;
  /** Called by the word "danh hiệu", or a distinction that is no form of address. */
  named: boolean;
  /** "của Thủ tướng Chính phủ", without the "của". */
  giver: string | null;
  /** Those behind the first: "của UBND tỉnh, Bộ Y tế, Tổng cục Thuế" are three that gave one each. */
  others: string[];
  from: number;
  to: number;
}

const book = phraseBook(
  awards.flatMap((award) => [award.name, ...award.spellings].map((spelling) => [spelling, award] as const)),
);
/** The award named before. */
const takenUp = phraseSet([
  'danh hiệu này',
  'danh hiệu trên',
  'phần thưởng này',
  'huân chương này',
  'bằng khen này',
]);
const givers = phraseSet(directGivers);
const ends = phraseSet(giverEnds);
/** Between a number and the award that it counts: "55 tấm bằng khen", "51 danh hiệu …". */
const countWords = phraseSet(['tấm', 'lá', 'chiếc', 'bức', 'lượt', 'danh hiệu', 'lần']);
/** Between an award and "của": on which occasion it is given. */
const kinds = phraseSet([
  'đột xuất',
  'chuyên đề',
  'toàn diện',
  'thường xuyên',
  'cao quý',
  'danh giá',
  'các loại',
  'và phần thưởng',
  'và tiền thưởng',
]);
const notAlone = phraseSet(['đảng', 'nhà nước']);
const RANKS = new Set(['nhất', 'nhì', 'ba', '1', '2', '3', 'i', 'ii', 'iii']);
const YEAR = /^(?:19[3-9]|20\d)\d$/;
const LONGEST_NAME = 24;

/** Whether the name of an award begins at this word. */
export function isAward(words: readonly Word[], at: number): boolean {
  return phraseAt(book, words, at) !== null;
}

/** The award that begins at word `at`: named in full, or by its rank alone behind an award of the same name. */
export function awardAt(
  text: string,
  words: readonly Word[],
  at: number,
  before: AwardToken | undefined,
): AwardToken | null {
  const number = numberAt(words, at);
  const start = number ? number.next : at;
  const named = phraseAt(countWords, words, start);
  const behind = named && number ? named.next : start;
  const quoted = words[behind]?.form === '"' ? behind + 1 : behind;
  const found = phraseAt(book, words, quoted);
  const count = number && !isDate(words, at) ? number.value : null;
  if (found)
    return completed(text, words, {
      award: found.value,
      count,
      spelled: behind > start,
      from: at,
      to: found.next,
    });
  const again = before ? phraseAt(takenUp, words, at) : null;
  if (before && again) return { ...before, count: null, others: [], from: at, to: again.next };
  if (!before || before.ranks.length === 0 || words[start]?.form !== 'hạng') return null;
  const ranks = ranksAt(text, words, start);
  return ranks && { ...before, ...ranks, count, giver: before.award.giver ?? null, others: [], from: at };
}

function completed(
  text: string,
  words: readonly Word[],
  found: { award: Award; count: number | null; spelled: boolean; from: number; to: number },
): AwardToken {
  const { award } = found;
  const own = ownName(text, words, found);
  const unquoted = words[own.to]?.form === '"' ? own.to + 1 : own.to;
  const closed = pastShortName(words, unquoted, award);
  const ranked = ranksAt(text, words, closed) ?? { ranks: [], to: closed };
  const giver = giverAt(text, words, pastEra(words, ranked.to));
  return {
    kind: 'award',
    award,
    name: own.name,
    ranks: ranked.ranks,
    count: found.count,
    spelled: found.spelled,
    named: !award.title || found.spelled || calledTitle(words, found.from),
    giver: giver?.name ?? award.giver ?? null,
    from: found.from,
    others: giver?.others ?? [],
    to: giver?.to ?? pastEra(words, ranked.to),
  };
}

/** "Anh hùng Lực lượng vũ trang nhân dân (AHLLVTND)": the short name in brackets is no second award. */
function pastShortName(words: readonly Word[], at: number, award: Award): number {
  const short = words[at]?.form === '(' ? phraseAt(book, words, at + 1) : null;
  return short?.value === award && words[short.next]?.form === ')' ? short.next + 1 : at;
}

/** "năm 2008 Bằng khen", "ngày 5 …": part of a date. */
function isDate(words: readonly Word[], at: number): boolean {
  return (
    ['năm', 'ngày', 'tháng', 'thứ', 'hạng', 'số'].includes(words[at - 1]?.form ?? '') ||
    YEAR.test(words[at]?.form ?? '')
  );
}

/** Kỷ niệm chương “Vì sự nghiệp giáo dục”, Huy hiệu 30 năm tuổi Đảng. */
function ownName(
  text: string,
  words: readonly Word[],
  found: { award: Award; from: number; to: number },
): { name: string; to: number } {
  const { award, to } = found;
  const number = words.slice(found.from, to).find((word) => /^\d+$/.test(word.form))?.form ?? '';
  const name = award.name.replace('#', number);
  if (award.named && words[to]?.form === 'vì') {
    let end = to + 1;
    while (end < Math.min(words.length, to + LONGEST_NAME) && !endsGiver(text, words, end)) end += 1;
    return { name: `${name} ${written(text, words, to, end)}`, to: end };
  }
  if (!award.named || words[to]?.form !== '"') return { name, to };
  for (let close = to + 1; close < Math.min(words.length, to + LONGEST_NAME); close += 1) {
    if (words[close]?.form === '"')
      return { name: `${name} ${written(text, words, to, close + 1)}`, to: close + 1 };
  }
  return { name, to };
}

/** "hạng Nhất", "hạng Nhất, Nhì và Ba", "hạng 3", "các hạng", "(hạng Ba)". */
function ranksAt(text: string, words: readonly Word[], at: number): { ranks: string[]; to: number } | null {
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
  if (form !== 'hạng' || !RANKS.has(words[at + 1]?.form ?? '')) return null;
  const ranks = [written(text, words, at, at + 2)];
  let to = at + 2;
  for (;;) {
    let next = to;
    while ([',', 'và', '/', '-', ';'].includes(words[next]?.form ?? '')) next += 1;
    if (next === to) break;
    const again = words[next]?.form === 'hạng' ? next + 1 : next;
    if (!RANKS.has(words[again]?.form ?? '') || isCount(words, again)) break;
    ranks.push(`hạng ${written(text, words, again, again + 1)}`);
    to = again + 1;
  }
  return { ranks, to };
}

/** "…hạng Nhì, ba cá nhân": the number of something that follows, no rank. */
function isCount(words: readonly Word[], at: number): boolean {
  const number = numberAt(words, at);
  if (peopleAt(words, at) !== null) return true;
  const named = number && phraseAt(countWords, words, number.next);
  return number !== null && (named !== null || isAward(words, number.next));
}

/** The press adds "thời kỳ đổi mới" to Anh hùng: no part of the name. */
function pastEra(words: readonly Word[], at: number): number {
  const start = words[at]?.form === ',' ? at + 1 : at;
  const era = ['thời', 'kỳ', 'đổi', 'mới'].every((form, i) => words[start + i]?.form === form);
  if (!era) return at;
  return words[start + 4]?.form === '"' ? start + 5 : start + 4;
}

interface Givers {
  name: string;
  others: string[];
  to: number;
}

/** "của Thủ tướng Chính phủ", "từ Bộ Y tế", or the body right behind the award: "Bằng khen UBND tỉnh". */
function giverAt(text: string, words: readonly Word[], at: number): Givers | null {
  const kind = phraseAt(kinds, words, at)?.next ?? at;
  const of = ['của', 'từ'].includes(words[kind]?.form ?? '') ? kind : at;
  const linked = ['của', 'từ'].includes(words[of]?.form ?? '');
  const from = linked ? of + 1 : at;
  if (!linked && !phraseAt(givers, words, from)) return null;
  const to = endOfGiver(text, words, from);
  if (to === from) return null;
  const others: string[] = [];
  let end = to;
  for (;;) {
    const next = nextGiver(text, words, end);
    if (next === null) break;
    others.push(written(text, words, end + 1, next));
    end = next;
  }
  return { name: written(text, words, from, to), others, to: end };
}

function endOfGiver(text: string, words: readonly Word[], from: number): number {
  let to = from;
  while (to < words.length && !(endsGiver(text, words, to) && !isInnerComma(words, from, to))) {
    if (to > from && isAnother(words, to)) break;
    to += 1;
  }
  return words[to - 1]?.form === 'và' && to - 1 > from ? to - 1 : to;
}

/** "…, Bộ Y tế": where the next giver ends; null where what follows is none, or gives something itself. */
function nextGiver(text: string, words: readonly Word[], at: number): number | null {
  if (words[at]?.form !== ',' && !isAnother(words, at)) return null;
  if (!phraseAt(givers, words, at + 1) || !words[at + 1]?.capital) return null;
  const to = endOfGiver(text, words, at + 1);
  const next = words[to]?.form ?? '.';
  return /^(?:[,;.)…:]|và|cho|vì|về|năm|trong|tại)$/.test(next) ? to : null;
}

/** "và Bộ Y tế": another giver, not the second half of one ("Đảng và Nhà nước", "Bộ và ngành khác"). */
function isAnother(words: readonly Word[], at: number): boolean {
  if (words[at]?.form !== 'và' || !words[at + 1]?.capital || phraseAt(notAlone, words, at + 1)) return false;
  const other = words.slice(at + 1, at + 5).some(({ form }) => form === 'khác');
  return !other && phraseAt(givers, words, at + 1) !== null;
}

export function endsGiver(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || (!/[\p{L}\p{N}&-]/u.test(word.form) && word.form !== '-')) return true;
  if (cueAt(ends, words, at) || peopleAt(words, at) || /^\d/.test(word.form)) return true;
  const beyond = words[at + 1];
  if (word.form !== 'và' || !beyond) return false;
  return isAward(words, at + 1) || !beyond.capital;
}

/** Whether "danh hiệu" stands before the award, with nothing but praise, quotes or a colon between. */
function calledTitle(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 8), at).map((word) => word.form);
  return /(?:^| )danh hiệu(?: (?:vinh dự|nhà nước|cao quý|thi đua|:|"))*$/.test(before.join(' '));
}

function written(text: string, words: readonly Word[], from: number, to: number): string {
  const first = words[from];
  const last = words[to - 1];
  return first && last ? text.slice(first.start, last.end) : '';
}
