import { findWord, isMark, tokensIn, type Line, type Range } from './line';
import type { AwardToken } from './mention/award-token';
import { isBody, isCircumstance } from './names/kinds';
import { phraseAt, phraseSet } from '../prose/phrases';
import type { Token } from './scan';
import { readList } from './names/list';
import { isInDuty } from './names/segments';
import { giverHeads } from './tables/givers';
import { clauseOpenings } from './tables/leads';
import { adverbs } from './tables/verbs';
import { formAt } from '../prose/words';

const openings = phraseSet(clauseOpenings);
const adverbBook = phraseSet(adverbs);
/** Maximum distance in words between "được" and its verb, which the giver's name separates. */
const FARTHEST_PASSIVE = 36;
const giverBook = phraseSet(giverHeads);
/** Maximum distance in words between a verb that receives and its giver. */
const FARTHEST_GIVER = 10;
/** Maximum length of a list of recipients before their verb, in words. */
const LONGEST_SUBJECT = 100;

export type VerbToken = Extract<Token, { kind: 'verb' }>;

/** Awards under one verb, in order. */
export interface Group {
  /** Null without a verb, or if it is left out: "…, 12 cá nhân Bằng khen". */
  verb: VerbToken | null;
  /** Who gives, if the verb receives: "nhận nhiều phần thưởng do Đảng, Nhà nước trao tặng". */
  agent: Range | null;
  /** The number of recipients right before an award without a verb. */
  counted: Range | null;
  awards: AwardToken[];
}

/** Splits a sentence's awards into groups. */
export function groupsOf({ words, tokens }: Line): Group[] {
  const groups: Group[] = [];
  let verb: VerbToken | null = null;
  let agent: Range | null = null;
  let separated = true;
  let by = false;
  let lastAward = -1;
  tokens.forEach((token, i) => {
    const last = groups.at(-1);
    if (token.kind === 'mark' || token.kind === 'passive') {
      separated = true;
      by &&= token.kind === 'passive';
    } else if (token.kind === 'by') by = true;
    // "trao Cờ thi đua tặng Cục A", "Huân chương … do Nhà nước tặng": not a new verb; it belongs to the award before.
    else if (token.kind === 'verb' && (!last || (separated && !by))) {
      agent = verb ? agentBetween(words, verb, token) : null;
      verb = verb && agent ? { ...verb, to: token.to } : token;
    } else if (token.kind === 'award') {
      const before = tokens[i - 1];
      const counted = last && !verb && before?.kind === 'people' && before.to === token.from ? before : null;
      // "Huân chương A được trao cho ông B; danh hiệu C được trao cho ông D": each has its own verb behind it.
      const each = last?.verb === null && hasVerbBehind(tokens, i) && hasVerbBehind(tokens, lastAward);
      if (last && !verb && !counted && !isApart(tokens, i)) last.awards.push(token);
      else groups.push({ verb: each ? null : verb, agent: each ? null : agent, counted, awards: [token] });
      lastAward = i;
      verb = null;
      agent = null;
      separated = false;
      by = false;
    }
  });
  return groups;
}

/** "nhận nhiều phần thưởng cao quý của Đảng, Nhà nước trao tặng": the giver between the verb that receives and the one that gives. */
function agentBetween(words: Line['words'], received: VerbToken, given: VerbToken): Range | null {
  if (received.role !== 'receive' || given.role !== 'give') return null;
  for (let at = received.to; at < Math.min(given.from, received.to + FARTHEST_GIVER); at += 1) {
    const form = formAt(words, at);
    // "12 em đạt giải, nhà trường được UBND xã tặng"
    const ends = form === 'được' && findWord(words, { from: received.to, to: at }, ',') >= 0;
    if (form === ';' || ends) return null;
    if (/^(?:do|của|bởi|được)$/.test(form) && phraseAt(giverBook, words, at + 1))
      return { from: at + 1, to: given.from };
  }
  return null;
}

/** "Huân chương Lao động được trao cho", "Giải thưởng Nhà nước thuộc về". */
function hasVerbBehind(tokens: readonly Token[], award: number): boolean {
  const [next, second] = [tokens[award + 1], tokens[award + 2]];
  return next?.kind === 'verb' || (next?.kind === 'passive' && second?.kind === 'verb');
}

/** "…tặng Bằng khen; 100% cá nhân đăng ký danh hiệu Lao động tiên tiến": a clause with its own cue. */
function isApart(tokens: readonly Token[], at: number): boolean {
  let cued = false;
  for (let before = at - 1; before >= 0; before -= 1) {
    const token = tokens[before];
    if (token?.kind === 'award') return false;
    if (isMark(token, ';')) return cued;
    cued ||= token?.kind === 'unreal';
  }
  return false;
}

/** The index of the word where the part of `before` ends and that of `after` begins. */
export function boundary(line: Line, before: Group, after: Group): number {
  const { tokens, words } = line;
  if (after.counted) return after.counted.from;
  const from = before.awards.at(-1)?.to ?? 0;
  const to = after.verb?.from ?? after.awards[0]?.from ?? from;
  const between = tokensIn(tokens, { from, to });
  const agents = after.verb?.role === 'give' ? agentsBefore(line, between, before, to) : to;
  const cuts = between.filter(
    (token) =>
      token.kind === 'mark' &&
      token.mark !== '(' &&
      token.mark !== ')' &&
      token.from < agents &&
      !isInDuty(words, token.from),
  );
  const strong = cuts.find((each) => isMark(each, ';'));
  // "cho Phòng A; Phòng B; tặng Giấy khen cho …": the verb has no subject, and what is before it is one list.
  const silent = cuts.findLast((each) => isMark(each, ';') && each.to === after.verb?.from);
  if (silent && silent !== strong) return silent.to;
  const beforeNumber = cuts.findIndex(
    (cut) => isCountedSubject(between, pastHaving(words, cut.to), to) && !joinsNumbers(between, cut),
  );
  if (beforeNumber >= 0)
    return beforeBodies(words, cuts, beforeNumber) ?? beforeCircumstance(words, cuts, beforeNumber) ?? from;
  // "… còn có 2 cá nhân được phong tặng": a number as the subject, without a mark before it.
  const subject = between.find(({ kind }, i) => kind === 'people' && between[i + 1]?.kind === 'passive');
  if (subject && cuts.every((cut) => cut.from > subject.from)) return subject.from;
  const opened = cuts.findLast((cut) => phraseAt(openings, words, cut.to));
  if (strong ?? opened) return (strong ?? opened)?.to ?? from;
  const listed = cuts.findIndex((cut) => beginsList(line, cut, between, to));
  const last =
    listed >= 0 && isReceived(line, before)
      ? listed
      : cuts.findLastIndex((each) => each.kind === 'mark' && each.mark !== 'và');
  return beforeCircumstance(words, cuts, last < 0 ? cuts.length - 1 : last) ?? from;
}

/**
 * "…, được Chủ tịch UBND tỉnh, Bộ trưởng Bộ Y tế tặng", "A được tặng Bằng khen, Sở B, UBND C tặng": the mark behind which
 * the givers of the verb at `to` begin; `to` if it has none.
 */
function agentsBefore(line: Line, between: readonly Token[], before: Group, to: number): number {
  const isGiver = (at: number) => phraseAt(giverBook, line.words, at) !== null;
  const passive = between.findLast(({ kind }) => kind === 'passive');
  const commas = between.filter((token) => isMark(token, ','));
  const own = commas.slice(commas.findLastIndex((comma) => !isGiver(comma.to)) + 1);
  if (passive) {
    const behind = commas.filter(({ from }) => from > passive.from);
    return isGiver(passive.to) && behind.every((comma) => own.includes(comma)) ? passive.from : to;
  }
  return (isReceived(line, before) ? own[1]?.from : undefined) ?? to;
}

/** "A được tặng Huân chương, B, C và D được …": whether all from this comma to "được" is a list of names. */
function beginsList({ text, words }: Line, cut: Token, between: readonly Token[], to: number): boolean {
  if (!isMark(cut, ',') || to - cut.to > LONGEST_SUBJECT) return false;
  const verb = between.find(({ kind, from }) => from > cut.to && (kind === 'passive' || kind === 'real'));
  let end = verb?.from ?? to;
  for (let at = cut.to; at < end; at += 1) if (phraseAt(adverbBook, words, at)) end = at;
  const list = readList(text.slice(words[cut.to]?.start, words[end - 1]?.end));
  return end > cut.to && list.whole && list.names.length > 0;
}

/** Whether the awards of a group are received, so that the names behind them begin a new clause. */
function isReceived({ tokens }: Line, { verb }: Group): boolean {
  if (!verb || verb.role === 'receive') return verb !== null;
  const near = { from: Math.max(0, verb.from - FARTHEST_PASSIVE), to: verb.from };
  return tokensIn(tokens, near).some(({ kind }) => kind === 'passive');
}

/**
 * "…; Khoa A, Khoa B và 7 cá nhân được": the bodies before the number are in its clause, unless a list continues there.
 */
function beforeBodies(words: Line['words'], cuts: readonly Token[], at: number): number | undefined {
  const marks = cuts.slice(0, at).map((cut) => (cut.kind === 'mark' ? cut.mark : ''));
  const clause = cuts[marks.lastIndexOf(';')];
  return clause && !marks.includes(':') && isBody(words, clause.to) ? clause.to : undefined;
}

/** "…; năm 2019, 29 tập thể": the year before the comma belongs to the words after it. */
function beforeCircumstance(words: Line['words'], cuts: readonly Token[], at: number): number | undefined {
  const before = cuts[at - 1];
  const opens = before && words[before.to]?.capital === false && isCircumstance(words, before.to);
  return (opens ? before : cuts[at])?.to;
}

/** "…; có 6 tập thể, 4 cá nhân được": the index behind "có". */
function pastHaving(words: Line['words'], at: number): number {
  return words[at]?.form === 'có' ? at + 1 : at;
}

/** "…; có 10 tập thể và 8 cá nhân": the number before "và" is in the clause too. */
function joinsNumbers(between: readonly Token[], cut: Token): boolean {
  return (
    cut.kind === 'mark' &&
    cut.mark === 'và' &&
    between.some(({ kind, to }) => kind === 'people' && to === cut.from)
  );
}

/** "…, 29 tập thể và 44 cá nhân" right before "được": numbers alone begin a new clause. */
function isCountedSubject(tokens: readonly Token[], from: number, to: number): boolean {
  const people = tokensIn(tokens, { from, to }).filter(({ kind }) => kind !== 'real' && kind !== 'aside');
  if (people[0]?.kind !== 'people' || people[0].from !== from) return false;
  const end = people.findIndex(({ kind }) => kind !== 'people' && kind !== 'mark');
  const clause = end < 0 ? people : people.slice(0, end);
  return clause.every(
    (token, i) => token.kind === 'people' || (token.kind === 'mark' && people[i + 1]?.kind === 'people'),
  );
}
