import { boundary, groupsOf, type Group, type VerbToken } from './groups';
import { findWord, textOf, tokenFrom, tokensIn, type Line, type Range } from './line';
import type { AwardToken } from './mention/award-token';
import { isBody, isHonorific } from './names/kinds';
import { startsPerson } from './names/persons';
import { phraseAt, phraseSet } from '../prose/phrases';
import type { Token } from './scan';
import { giverHeads, handingOver } from './tables/givers';
import { adverbs, type Role } from './tables/verbs';

/** One award with the words after it that may name its recipients. */
export interface Gift {
  award: AwardToken;
  behind: Range;
}

/** One event: somebody gives, or somebody receives, these awards. */
export interface Act {
  /** Null without a verb: "Huân chương Lao động hạng Ba: 2 tập thể". */
  role: Role | null;
  /** The giver or recipient before the verb. */
  subject: Range;
  /** "được Chủ tịch nước tặng": the giver between "được" and the verb. */
  agent: Range | null;
  gifts: Gift[];
  /** The verb's words; an empty range before the first award if there is no verb. */
  verb: Range;
}

const heads = phraseSet(giverHeads);
const beside = phraseSet(['ngoài', 'bên cạnh', 'cùng với', 'kèm theo', 'kèm', 'cùng']);
const deputies = phraseSet(handingOver);
const adverbBook = phraseSet(adverbs);
const FARTHEST_AGENT = 36;
/** Maximum distance in words: the award's year and giver may come before the verb. */
const FARTHEST_PASSIVE = 10;

/** Finds who gives what to whom in a sentence. */
export function actsOf(line: Line): Act[] {
  const groups = groupsOf(line);
  const acts: Act[] = [];
  groups.forEach((group, i) => {
    const before = groups[i - 1];
    const after = groups[i + 1];
    const from = before ? boundary(line, before, group) : 0;
    const to = after ? boundary(line, group, after) : line.words.length;
    const last = acts.at(-1);
    const counted = group.counted && last?.role === 'receive' ? elided(group, group.counted, to) : null;
    const act = counted ?? actOf(line, group, { from, to });
    acts.push(
      last?.role === 'receive' && isTurned(line, act)
        ? {
            ...act,
            role: 'receive',
            subject: last.subject,
            agent: isJoint(line, act.subject) ? last.agent : act.subject,
          }
        : act,
    );
  });
  return acts;
}

function actOf(line: Line, group: Group, { from, to }: Range): Act {
  const gifts = giftsOf(group, to);
  const first = group.awards[0]?.from ?? from;
  if (!group.verb) {
    const behind = isBeside(line, first)
      ? null
      : (passiveBehind(line, gifts, from, to) ?? givenBehind(line, gifts, from, to));
    return behind ?? bare(gifts, from, first);
  }
  const { verb } = group;
  const passive = passiveBefore(line, from, verb);
  return {
    role: passive ? 'receive' : verb.role,
    subject: { from, to: passive?.from ?? verb.from },
    agent:
      group.agent ??
      (passive && passive.to < verb.from && !isPromoted(line, passive.to, verb.from)
        ? { from: passive.to, to: verb.from }
        : null),
    gifts,
    verb: { from: verb.from, to: verb.to },
  };
}

function giftsOf({ awards }: Group, to: number): Gift[] {
  return awards.map((award, i) => ({ award, behind: { from: award.to, to: awards[i + 1]?.from ?? to } }));
}

function bare(gifts: Gift[], from: number, to: number): Act {
  return { role: null, subject: { from, to }, agent: null, gifts, verb: { from: to, to } };
}

/** "3 tập thể được tặng Cờ thi đua, 12 cá nhân Bằng khen": the verb of the previous act still applies. */
function elided(group: Group, counted: Range, to: number): Act {
  const verb = { from: counted.to, to: counted.to };
  return { role: 'receive', subject: counted, agent: null, gifts: giftsOf(group, to), verb };
}

/**
 * "A được Chủ tịch nước tặng Huân chương, Bộ Y tế tặng Bằng khen", "A được Nhà nước tuyên dương Anh hùng, tặng Huân chương":
 * A is still the recipient, without a second "được".
 */
function isTurned(line: Line, { role, gifts, subject, verb }: Act): boolean {
  const to = gifts.at(-1)?.behind.to ?? verb.to;
  const object =
    findWord(line.words, { from: verb.to, to }, 'cho', 'tới', 'đến') >= 0 ||
    tokenFrom(line.tokens, gifts.at(-1)?.award.to ?? to)?.kind === 'people';
  const goesOn = isJoint(line, subject);
  return role === 'give' && !object && (goesOn || phraseAt(heads, line.words, subject.from) !== null);
}

/** Whether nothing but a comma or "và" is there. */
function isJoint(line: Line, range: Range): boolean {
  return /^,?\s*(?:và|đồng thời)?$/iu.test(textOf(line, range).trim());
}

/** "Ngoài Bằng khen, các em được tặng quà": what is given is something else. */
function isBeside({ words }: Line, award: number): boolean {
  return [1, 2].some((length) => phraseAt(beside, words, award - length)?.next === award);
}

/** "Huân chương Lao động đã được trao cho Trường A", "Giải thưởng Nhà nước thuộc về nhóm B". */
function passiveBehind(line: Line, gifts: Gift[], from: number, to: number): Act | null {
  const last = gifts.at(-1)?.award.to ?? to;
  const behind = tokensIn(line.tokens, { from: last, to });
  const belonging = behind.find(({ kind, from: at }) => kind === 'verb' && line.words[at]?.form === 'thuộc');
  const passive = belonging ?? behind.find(({ kind }) => kind === 'passive');
  const verb = behind.find(
    (token): token is VerbToken =>
      token.kind === 'verb' && passive !== undefined && (token === belonging || token.from >= passive.to),
  );
  if (
    !passive ||
    verb?.role !== 'give' ||
    passive.from - last > FARTHEST_PASSIVE ||
    !isAgent(line, passive.to, verb.from)
  )
    return null;
  const agent = passive.to < verb.from ? { from: passive.to, to: verb.from } : null;
  return {
    role: 'give',
    subject: { from, to: passive.from },
    agent,
    gifts,
    verb: { from: verb.from, to: verb.to },
  };
}

/** "Huân chương Lao động do Chủ tịch nước trao tặng bà A", "Bằng khen của Bộ Y tế tặng Trường B": the award, the verb, the recipient. */
function givenBehind(line: Line, gifts: Gift[], from: number, to: number): Act | null {
  const [only, other] = gifts;
  if (!only || other) return null;
  const behind = tokensIn(line.tokens, { from: only.award.to, to });
  const by = behind[0]?.kind === 'by' && behind[0].from === only.award.to ? behind[0] : null;
  // "do Bộ Giáo dục và Đào tạo trao tặng"
  const verb = behind.find(({ kind }) => kind !== 'by' && kind !== 'mark');
  if (verb?.kind !== 'verb' || verb.role !== 'give') return null;
  const agent = by && { from: by.to, to: verb.from };
  const isNear = agent === null ? verb.from === only.award.to : isAgent(line, agent.from, agent.to);
  const object = line.words[verb.to]?.form === 'cho' ? verb.to + 1 : verb.to;
  const named = startsPerson(line.text, line.words, object) || isBody(line.words, object);
  if (!isNear || verb.from - only.award.to > FARTHEST_AGENT || !named) return null;
  const subject = { from, to: only.award.from };
  return { role: 'give', subject, agent, gifts, verb: { from: verb.from, to: verb.to } };
}

/**
 * The "được" that makes a verb passive, the first of "được vinh dự được": between it and the verb is the giver, or
 * nothing.
 */
function passiveBefore(line: Line, from: number, verb: VerbToken): Token | undefined {
  const near = { from: Math.max(from, verb.from - FARTHEST_AGENT), to: verb.from };
  return tokensIn(line.tokens, near).find(
    ({ kind, to }) => kind === 'passive' && (isAgent(line, to, verb.from) || isPromoted(line, to, verb.from)),
  );
}

/** "được truy thăng quân hàm Thiếu tá, truy tặng …": the verb of a promotion, which shares its "được". */
function isPromoted(line: Line, from: number, to: number): boolean {
  return /^(?:truy )?thăng [^;.:]*(?:,|và)$/iu.test(textOf(line, { from, to }));
}

/** "được Liên minh A tặng", but neither "được trao Huy hiệu Đảng" nor "được Bộ Y tế ký để". */
function isName({ words, tokens }: Line, { from, to }: Range, at: number): boolean {
  const verbs = tokensIn(tokens, { from, to: at }).some(({ kind }) => kind === 'verb');
  return !verbs && findWord(words, { from: at, to }, 'ký', 'để') < 0;
}

/** Whether the words name a giver, and not only the manner of giving. */
function isAgent(line: Line, from: number, to: number): boolean {
  const { words, tokens } = line;
  if (tokensIn(tokens, { from, to }).some(({ kind }) => kind === 'list')) return false;
  let at = from;
  while (at < to) {
    const next = phraseAt(adverbBook, words, at)?.next;
    const token = tokenFrom(tokens, at);
    const other = token && ['passive', 'real', 'verb'].includes(token.kind) ? token.to : undefined;
    const comma = words[at]?.form === ',' || words[at]?.form === 'và' ? at + 1 : undefined;
    if (phraseAt(heads, words, at) || phraseAt(deputies, words, at) || isHonorific(words, at)) return true;
    if (words[at]?.capital) return isName(line, { from, to }, at);
    const past = next ?? other ?? comma;
    if (past === undefined) return false;
    at = past;
  }
  return true;
}
