import type { Act, Gift } from './acts';
import { findWord, textOf, tokensIn, type Line, type Range } from './line';
import { isGeneric, personBefore } from './names';
import { phraseAt, phraseSet } from '../prose/phrases';
import { bareRecipients } from './tables/cues';
import { giverHeads, notGivers } from './tables/givers';
import { wordsOf, type Word } from '../prose/words';

const strangers = phraseSet(notGivers);
const heads = phraseSet(giverHeads);
const bare = phraseSet(bareRecipients);

/**
 * Whether the text tells of the award as of one that somebody got: it is not only defined, or somebody's title.
 *
 * @param found what the sentence tells of it: whether anything says who got it, and who gave it
 */
export function isAwarded(
  line: Line,
  act: Act,
  gift: Gift,
  found: { told: boolean; giver: string | null },
): boolean {
  if (isStrange(line, act, found.giver)) return false;
  if (gift.award.award.named && !isPublic(gift, found.giver)) return false;
  return isNamedAsAward(line, act, gift) && (found.told || isEvidenced(line, act, gift));
}

/** Another state, a company or an association gives it. */
function isStrange(line: Line, act: Act, giver: string | null): boolean {
  if (giver !== null) return isStranger(wordsOf(giver), 0);
  if (act.role !== 'give') return false;
  const commas = tokensIn(line.tokens, act.subject).filter(
    (token) => token.kind === 'mark' && token.mark === ',',
  );
  return [act.subject.from, ...commas.map(({ to }) => to)].some((at) => isStranger(line.words, at));
}

function isStranger(words: readonly Word[], at: number): boolean {
  const stranger = phraseAt(strangers, words, at);
  return stranger !== null && (phraseAt(heads, words, at)?.next ?? 0) < stranger.next;
}

/** Commemorative medals that a ministry or the like gives; every fair and magazine has its own. */
function isPublic({ award }: Gift, giver: string | null): boolean {
  return giver !== null || / [“"]?Vì /iu.test(award.name);
}

/** "Anh hùng Lao động Nguyễn Văn A" is how he is called; "được phong tặng Anh hùng Lao động" is an award. */
function isNamedAsAward(line: Line, act: Act, gift: Gift): boolean {
  const { award } = gift;
  if (award.named) return true;
  if (act.role === null) return award.count !== null;
  let free = act.verb.to;
  for (const { kind, from, to } of tokensIn(line.tokens, { from: act.verb.to, to: award.from })) {
    if (!['award', 'mark', 'aside'].includes(kind) || !isFiller(line.words, free, from)) return false;
    free = to;
  }
  return isFiller(line.words, free, award.from);
}

/** Nothing, "danh hiệu", or "năm 2008". */
function isFiller(words: readonly Word[], from: number, to: number): boolean {
  return words
    .slice(from, to)
    .every(({ form }) => ['năm', 'danh', 'hiệu'].includes(form) || /^\d{4}$/.test(form));
}

/** The cue of what is not (yet) so before the verb, with no "đã" or "vinh dự" behind it; null where it is so. */
export function unrealCue(line: Line, act: Act): string | null {
  const before = tokensIn(line.tokens, { from: act.subject.from, to: act.verb.from });
  const cue = before.findLast((token) => token.kind === 'unreal');
  const fact = before.findLast((token) => token.kind === 'real');
  return cue === undefined || (fact !== undefined && fact.from > cue.from) ? null : textOf(line, cue);
}

/** It is told as something that happened: "đã", or somebody gave it to some that the text describes. */
function isEvidenced(line: Line, act: Act, gift: Gift): boolean {
  if (act.role === null) return false;
  const told = tokensIn(line.tokens, { from: act.subject.from, to: act.verb.to });
  if (told.some(({ kind }) => kind === 'real')) return true;
  const last = act.gifts.at(-1) ?? gift;
  return act.role === 'give' && [gift, last].some(({ behind }) => isDescribed(line, act, behind));
}

/** "Cục trưởng A tặng giấy khen cho các tập thể …" tells; "Bộ trưởng tặng bằng khen cho cá nhân …" is a rule. */
function isDescribed(line: Line, act: Act, behind: Range): boolean {
  const { words } = line;
  const cue = findWord(words, behind, 'cho', 'tới', 'đến');
  if (cue < 0 || act.subject.to - act.subject.from < 2) return false;
  if (isGeneric(words, cue + 1) && !phraseAt(bare, words, cue + 1)) return true;
  const subject = textOf(line, act.subject);
  const own = wordsOf(subject);
  return personBefore(subject, own, 0, own.length) !== null || !phraseAt(bare, words, cue + 1);
}
