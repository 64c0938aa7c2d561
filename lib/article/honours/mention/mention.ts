import { awards, type Award } from '../tables/awards';
import { numbered } from '../tables/kinds-of-bodies';
import { badgeAt, countedBadgeAt, type Badge } from './badges';
import { phraseAt, phraseBook, phraseSet } from '../../prose/phrases';
import { fold, type Word } from '../../prose/words';
import { numberAt } from '../names/numbers';
import { awardBook, countWords } from './award-book';
import { ranksAt } from './ranks';
import { ownName } from './own-name';
import { endsGiver, giverAt } from './award-givers';

/** An award named in a sentence, with everything that belongs to its name. */
export interface AwardToken {
  kind: 'award';
  award: Award;
  /** The canonical name, with its quoted proper name if it has one. */
  name: string;
  /** As written; empty if the award has no ranks or the text gives none. */
  ranks: string[];
  /** "7 Huân chương": how many were given; null if the text does not say. */
  count: number | null;
  /** "2 đảng viên 60 năm": how many received it, if that is part of its name; else null. */
  bearers: number | null;
  /** "51 danh hiệu …": whether such a word is between the number and the award. */
  spelled: boolean;
  /** Whether it follows the word "danh hiệu", or is never a form of address. */
  named: boolean;
  /** Whether it is "danh hiệu này", for the award named before. */
  again: boolean;
  /** "của Thủ tướng Chính phủ", without the "của". */
  giver: string | null;
  /** Further givers: "của UBND tỉnh, Bộ Y tế, Tổng cục Thuế" are three, with one award each. */
  others: string[];
  from: number;
  to: number;
}

/** Maximum length of what is written on a flag, in words. */
const LONGEST_QUOTED = 24;
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
const eras = phraseSet([
  'thời kỳ đổi mới',
  'trong thời kỳ đổi mới',
  ...[
    'thời kỳ',
    'thời kỳ kháng chiến',
    'trong thời kỳ',
    'trong thời kỳ kháng chiến',
    'trong kháng chiến',
  ].flatMap((time) =>
    ['chống Mỹ', 'chống Mỹ cứu nước', 'chống Mỹ, cứu nước', 'chống Pháp', 'chống thực dân Pháp'].map(
      (war) => `${time} ${war}`,
    ),
  ),
]);
const numberedBodies = phraseSet(numbered);
const YEAR = /^(?:19[3-9]|20\d)\d$/;

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
  if (number && endsName(words, at)) return null;
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

/** "tặng Trung đoàn 95 Bằng khen": the number is the name of the body before it. */
function endsName(words: readonly Word[], at: number): boolean {
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
  return words[from]?.form === 'bk' && to === from + 1 && /^\d/.test(words[to]?.form ?? '');
}

/**
 * "Huân chương Lao động (hạng Nhì năm 2007, hạng Ba năm 2002)", "…, trong đó: hạng Nhất: 01": a rank of the award
 * before.
 */
function isListed(words: readonly Word[], at: number): boolean {
  return ['(', ',', ';', ':', 'có', 'gồm', 'và'].includes(words[at - 1]?.form ?? '');
}

/** "hạng Nhất: 01 (1997); hạng Nhì: 02": the number of awards of a rank. */
function countBehind(words: readonly Word[], at: number): { count: number; to: number } | null {
  if (words[at]?.form !== ':') return null;
  const number = numberAt(words, at + 1);
  const next = number && (words[number.next]?.form ?? '.');
  const ends = next !== null && /^[.,;()]$|^và$/.test(next);
  return number && ends && !isDate(words, at + 1) ? { count: number.value, to: number.next } : null;
}

function completed(
  text: string,
  words: readonly Word[],
  found: { award: Award; count: number | null; spelled: boolean; from: number; to: number },
): AwardToken {
  const { award } = found;
  const own = ownName(text, words, found);
  const inside = pastOpened(words, found.from, own.to);
  const unquoted = words[inside]?.form === '"' ? pastQuoted(words, found, inside) : inside;
  const closed = pastBranch(text, words, pastShortName(words, unquoted, award), award);
  const ranked = ranksAt(text, words, closed) ?? { ranks: [], to: closed };
  const giver = giverAt(text, words, pastEra(words, ranked.to));
  const to = giver?.to ?? pastEra(words, ranked.to);
  const behind = found.count === null && ranked.ranks.length < 2 ? countBehind(words, to) : null;
  return {
    kind: 'award',
    award,
    name: own.name,
    ranks: ranked.ranks,
    count: behind?.count ?? found.count,
    bearers: null,
    spelled: found.spelled,
    named: !award.title || found.spelled || calledTitle(words, found.from),
    again: false,
    giver: giver?.name ?? award.giver ?? null,
    from: found.from,
    others: giver?.others ?? [],
    to: behind?.to ?? to,
  };
}

/** "Anh hùng Lực lượng vũ trang nhân dân (AHLLVTND)": the abbreviation in brackets is no second award. */
function pastShortName(words: readonly Word[], at: number, award: Award): number {
  const short = words[at]?.form === '(' ? phraseAt(awardBook, words, at + 1) : null;
  return short?.value === award && words[short.next]?.form === ')' ? short.next + 1 : at;
}

/** "Cờ “Đơn vị xuất sắc trong phong trào thi đua Vì ANTQ”": the index behind what is in quotes, if they open in the name. */
function pastOpened(words: readonly Word[], from: number, to: number): number {
  const marks = words.slice(from + 1, to).filter(({ form }) => form === '"').length;
  const close = words.findIndex(({ form }, at) => at >= to && at < to + LONGEST_QUOTED && form === '"');
  return marks === 1 && close > 0 ? close + 1 : to;
}

/**
 * "Cờ thi đua “Đơn vị xuất sắc”": the index behind what the flag says; behind the quotation mark that ends the award's
 * own name, if it is in quotes.
 */
function pastQuoted(
  words: readonly Word[],
  { award, from }: { award: Award; from: number },
  at: number,
): number {
  const opens = words[from - 1]?.form !== '"' && award.title !== true;
  const close = words.findIndex(({ form }, i) => i > at && i < at + LONGEST_QUOTED && form === '"');
  return opens && close > 0 && /^(?:của|cho|năm|từ|do)$/.test(words[close + 1]?.form ?? '')
    ? close + 1
    : at + 1;
}

/** "Chiến sĩ thi đua ngành Công Thương": the branch is part of the title. */
function pastBranch(text: string, words: readonly Word[], at: number, { title }: Award): number {
  if (title !== true || words[at]?.form !== 'ngành' || !words[at + 1]?.capital) return at;
  let to = at + 1;
  while (!endsGiver(text, words, to)) to += 1;
  return to;
}

/** "năm 2008 Bằng khen", "ngày 5 …": part of a date, but not "trong số 39 nhà giáo nhân dân". */
function isDate(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.form === 'số' && words[at - 2]?.form === 'trong') return false;
  return (
    ['năm', 'ngày', 'tháng', 'thứ', 'hạng', 'số'].includes(words[at - 1]?.form ?? '') ||
    YEAR.test(words[at]?.form ?? '')
  );
}

/** The press adds "thời kỳ đổi mới", "thời kỳ chống Mỹ, cứu nước" to Anh hùng; it is not part of the name. */
function pastEra(words: readonly Word[], at: number): number {
  const start = words[at]?.form === ',' ? at + 1 : at;
  const era = phraseAt(eras, words, start)?.next;
  if (era === undefined) return at;
  return words[era]?.form === '"' ? era + 1 : era;
}

/** Whether "danh hiệu" comes before the award, with only praise, quotes or a colon between. */
function calledTitle(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 8), at).map((word) => word.form);
  return /(?:^| )danh hiệu(?: (?:vinh dự|nhà nước|cao quý|thi đua|:|"))*$/.test(before.join(' '));
}
