import type { Act, Gift } from './acts';
import { tokenFrom, tokensIn, type Line } from './line';
import { phraseAt, phraseSet } from '../prose/phrases';
import { formAt, wordsOf } from '../prose/words';
import { YEAR } from './stated-years';
import type { AwardToken } from './mention/award-token';
import type { People } from './names/people';
import { listEnds } from './tables/cues';
import { giverHeads } from './tables/givers';
import { frequencies } from './tables/moods';

const givers = phraseSet(giverHeads);
const possessing = phraseSet(['có', 'với', 'gồm', 'đạt', 'hiện có', 'tổng cộng']);
const oftenBook = phraseSet(frequencies);
const citations = phraseSet(listEnds.filter((cue) => cue.includes('đã')));
/** "Trong đó, …", "Gồm: …": a sentence that breaks down what the one before reports. */
const PART_OF = /^(?:trong (?:đó|số đó|số này)|cụ thể|bao gồm|gồm)(?!\p{L})/iu;
const SEPARATORS = new Set([',', ';', ':', '-', '.', '…', 'và', '"']);
/** After a bare award: its year, its decision, or a separator. */
const CLOSERS = new Set([...SEPARATORS, '(', ')', 'năm', 'theo', 'các']);

/**
 * Whether an award without a verb is somebody's: counted ("có 51 danh hiệu …"), in the record of a life, in a breakdown
 * of the sentence before, or quoted with its reason from the certificate.
 * @param life whether the text around it is about the life of a person or the history of a body
 */
export function isHeld(
  line: Line,
  act: Act,
  gift: Gift,
  { life, before }: { life: boolean; before: Line | null },
): boolean {
  return (
    isPossessed(line, act, gift) ||
    (life && isRecord(line, act, gift)) ||
    isPartOf(line, gift, before) ||
    isCited(line, gift)
  );
}

/** "có 51 danh hiệu Bà mẹ Việt Nam anh hùng, 273 Huân chương Lao động": a number of existing awards. */
function isPossessed(line: Line, act: Act, gift: Gift): boolean {
  if (gift.award.count === null) return false;
  const { words } = line;
  for (let at = act.subject.from; at < act.subject.to; at += 1) {
    if (phraseAt(possessing, words, at)) return true;
  }
  return false;
}

/**
 * "…, Chủ nhiệm hợp tác xã, Huân chương Lao động hạng Nhì, Huy hiệu 50 năm tuổi Đảng.": an item of its own among what a
 * person was and had. A title there may be a form of address, unless it has a year or only awards are beside it.
 */
function isRecord({ words }: Line, act: Act, { award }: Gift): boolean {
  const before = formAt(words, award.from - 1);
  const opens = award.from === 0 || before === 'là' || SEPARATORS.has(before);
  const next = words[award.to]?.form;
  const often = phraseAt(oftenBook, words, award.to) !== null;
  if (!opens || isOthers(award)) return false;
  if (often) return true;
  if (next !== undefined && !CLOSERS.has(next)) return false;
  if (award.named || next === 'năm' || next === '(') return true;
  const others = act.gifts.filter((gift) => gift.award !== award);
  return others.some((gift) => gift.award.named) || areOnlyAwards(words, act);
}

/** "Nhà giáo ưu tú, Chiến sĩ thi đua toàn quốc.", "Năm 2015: Nhà giáo ưu tú": nothing else in the sentence. */
function areOnlyAwards(words: Line['words'], { gifts }: Act): boolean {
  let at = words[0]?.form === 'năm' ? 1 : 0;
  if (YEAR.test(formAt(words, at))) at += 1;
  else at = 0;
  const pastSeparators = (to: number) => {
    while (at < to && SEPARATORS.has(formAt(words, at))) at += 1;
    return at >= to;
  };
  for (const { award } of gifts) {
    if (!pastSeparators(award.from)) return false;
    at = award.to;
  }
  return pastSeparators(words.length);
}

/** "Huân chương Chiến công của đồng đội": whose it is, not who gave it. */
function isOthers({ award, giver }: AwardToken): boolean {
  return giver !== null && award.giver === undefined && !phraseAt(givers, wordsOf(giver), 0);
}

/** "Gồm: Huy hiệu 30 năm tuổi Đảng là 20 đồng chí; …", "Trong đó, 06 Nghệ nhân nhân dân": counted, after what was given. */
function isPartOf(line: Line, gift: Gift, before: Line | null): boolean {
  const given = before?.tokens.some(({ kind }) => kind === 'verb') === true;
  if (!given || !PART_OF.test(line.text)) return false;
  const to =
    line.words[gift.award.to]?.form === 'cho' ? tokenFrom(line.tokens, gift.award.to + 1) : undefined;
  return gift.award.count !== null || to?.kind === 'people' || bearersOf(line, gift) !== null;
}

/** "Huy hiệu 30 năm tuổi Đảng: 20 đồng chí", "… là 20 đồng chí": the number right behind it; null if there is none. */
export function bearersOf({ words, tokens }: Line, { award, behind }: Gift): People | null {
  const link = /^(?::|là|-)$/.test(formAt(words, award.to)) ? 1 : 0;
  const [people] = tokensIn(tokens, { from: award.to + link, to: behind.to });
  return people?.kind === 'people' && people.from === award.to + link ? people.people : null;
}

/** "Bằng khen của Bộ Y tế vì đã có thành tích …": the words of a certificate. */
function isCited({ words, tokens }: Line, { award }: Gift): boolean {
  return (
    award.from <= 1 &&
    award.giver !== null &&
    tokenFrom(tokens, award.from)?.kind === 'award' &&
    phraseAt(citations, words, award.to) !== null
  );
}
