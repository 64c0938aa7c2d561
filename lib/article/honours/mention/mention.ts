import { awards } from '../tables/awards';
import { numbered } from '../tables/kinds-of-bodies';
import { badgeAt, countedBadgeAt, type Badge } from './badges';
import { phraseAt, phraseBook, phraseSet } from '../../prose/phrases';
import { fold, formAt, type Word } from '../../prose/words';
import { numberAt } from '../names/numbers';
import { awardBook, countWords } from './award-book';
import { ranksAt } from './ranks';
import type { AwardToken } from './award-token';
import { completed, countBehind, isDate } from './completed';

/** References to the award named before, and how its name begins if they say so. */
const takenUp = phraseBook<string | null>([
  ['danh hiệu này', null],
  ['danh hiệu cao quý này', null],
  ['danh hiệu vinh dự này', null],
  ['phần thưởng cao quý này', null],
  ['danh hiệu trên', null],
  ['phần thưởng này', null],
  ...['huân chương', 'huy chương', 'kỷ niệm chương', 'bằng khen', 'giấy khen', 'cờ thi đua'].map(
    (kind) => [`${kind} này`, kind] as const,
  ),
]);
const numberedBodies = phraseSet(numbered);

/**
 * The award at word `at`: named in full, or by its rank alone after an award of the same name, or by "danh hiệu này".
 * @param before the last award before it in the sentence
 * @param earlier the last award of the sentence before
 */
export function awardAt(
  text: string,
  words: readonly Word[],
  at: number,
  before?: AwardToken,
  earlier?: AwardToken,
): AwardToken | null {
  const badge = badgeAt(words, at, before?.award.party === true);
  if (badge) return badgeOf(text, words, at, badge);
  const counted = countedBadgeAt(words, at);
  if (counted) return badgeOf(text, words, at, counted, counted.count);
  const number = numberAt(words, at);
  if (number && isOfNumbered(words, at)) return null;
  const start = number ? number.next : at;
  const named = phraseAt(countWords, words, start);
  const behind = named && number ? named.next : start;
  const quoted = words[behind]?.form === '"' ? behind + 1 : behind;
  const found = phraseAt(awardBook, words, quoted);
  const count = number && !isDate(words, at) ? number.value : null;
  if (found && (isShortened(words, quoted, found.next) || isForm(words, quoted, found.next))) return null;
  if (found)
    return completed(text, words, {
      award: found.value,
      count,
      spelled: behind > start,
      from: at,
      to: found.next,
    });
  const again = takenUpAt(words, at, before ?? earlier);
  if (again) return again;
  if (!before || words[start]?.form !== 'hạng' || !(before.ranks.length > 0 || isListed(words, at)))
    return null;
  const ranks = ranksAt(text, words, start);
  const behindRank = ranks && countBehind(words, ranks.to);
  return (
    ranks && {
      ...before,
      ...ranks,
      ...behindRank,
      count: behindRank?.count ?? count,
      giver: before.award.giver ?? null,
      others: [],
      from: at,
    }
  );
}

/** "tặng Trung đoàn 95 Bằng khen": whether the number is the name of the body before it. */
function isOfNumbered(words: readonly Word[], at: number): boolean {
  return [1, 2, 3].some((back) => phraseAt(numberedBodies, words, at - back)?.next === at);
}

/** "danh hiệu này" for the award named before; null if the words mean another kind of award. */
function takenUpAt(words: readonly Word[], at: number, meant: AwardToken | undefined): AwardToken | null {
  const found = phraseAt(takenUp, words, at);
  if (!found || !meant || !(found.value === null || fold(meant.award.name).startsWith(found.value)))
    return null;
  return { ...meant, again: true, count: null, others: [], from: at, to: found.next };
}

/** "40" of "Huy hiệu 30, 40 và 50 năm tuổi Đảng". */
function badgeOf(
  text: string,
  words: readonly Word[],
  from: number,
  { years, to }: Badge,
  bearers: number | null = null,
): AwardToken | null {
  const award = awards.find(({ party }) => party === true);
  if (!award) return null;
  const token = completed(text, words, { award, count: null, spelled: false, from, to });
  return { ...token, bearers, name: award.name.replace('#', years) };
}

/**
 * "Huy hiệu 60 năm thành lập ngành": the short name of the Party's badge only if nothing says what the sixty years are.
 */
function isShortened(words: readonly Word[], from: number, to: number): boolean {
  const last = words[to - 1]?.form;
  const next = words[to]?.form ?? '.';
  return words[from]?.form === 'huy' && last === 'năm' && !/^(?:[,;.:()]|và|cho)$/.test(next);
}

/** "trên BK 05-1/BK-TNCN": the number of a form, "bảng kê", which has the short name of a certificate. */
function isForm(words: readonly Word[], from: number, to: number): boolean {
  return words[from]?.form === 'bk' && to === from + 1 && /^\d/.test(formAt(words, to));
}

/**
 * "Huân chương Lao động (hạng Nhì năm 2007, hạng Ba năm 2002)", "…, trong đó: hạng Nhất: 01": a rank of the award
 * before.
 */
function isListed(words: readonly Word[], at: number): boolean {
  return ['(', ',', ';', ':', 'có', 'gồm', 'và'].includes(formAt(words, at - 1));
}
