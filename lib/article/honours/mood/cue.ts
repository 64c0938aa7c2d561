import type { Act } from '../acts';
import { isMark, textOf, tokensIn, type Line, type Range } from '../line';
import { phraseAt, phraseSet } from '../../prose/phrases';
import { fold, formAt } from '../../prose/words';
import { criteria, denials, events, frequencies, goals, proposals } from '../tables/moods';
import { questionCue } from './question';
import { isSpecific, ruleCue } from './rules';

const goalBook = phraseSet(goals);
const denialBook = phraseSet(denials);
const proposalBook = phraseSet(proposals);
const termBook = phraseSet([...criteria, 'phải có', 'cần có']);
const often = phraseSet(frequencies);
const eventBook = phraseSet(events);
/** Cues that reach beyond a semicolon. */
const lasting = phraseSet([...goals, ...proposals, ...denials]);
/** "8h30: trao Bằng khen", "9:00 - 9:15: …": an item of an agenda. */
const AGENDA =
  /^\d{1,2}\s*(?:h|g|giờ|:)\s*\d{0,2}(?:\s*[-–]\s*\d{1,2}\s*(?:h|g|giờ|:)\s*\d{0,2})?\s*[:–-]\s/iu;
/** "Nằm trong chương trình kỷ niệm và", "Nhân lễ": what follows is the occasion of the main clause. */
const OCCASION = /^(?:nằm trong|trong khuôn khổ|trong chương trình|nhân (?:dịp )?lễ|tại lễ) /iu;
/** Maximum length, in letters, of the hours before an item of an agenda. */
const LONGEST_HOUR = 30;

/**
 * The words that make it a proposal, a condition, a question, a denial or a rule, with no "đã" or "vinh dự" after them;
 * null if it is a fact.
 * @param before the cue of the previous act in the sentence: it still applies unless this act is stated as a fact
 */
export function unrealCue(line: Line, act: Act, before: string | null): string | null {
  if (isIntended(line, act)) return 'định';
  // "không trao Bằng khen"
  if (line.words[act.verb.from - 1]?.form === 'không') return 'không';
  const rule = ruleCue(line, act) ?? questionCue(line, act) ?? proposedIn(line, act) ?? announced(line, act);
  if (rule !== null) return rule;
  const words = tokensIn(line.tokens, { from: act.subject.from, to: act.verb.from });
  const end = words.findLast((token) => isMark(token, ';'))?.to ?? 0;
  const cues = words.filter(
    ({ kind, from }) =>
      kind === 'unreal' &&
      (from >= end || phraseAt(lasting, line.words, from) !== null) &&
      // "Người được tặng Bằng khen là ông A"
      !(line.words[from]?.form === 'người' && isSpecific(line, act)),
  );
  const denial = cues.find(({ from }) => phraseAt(denialBook, line.words, from) !== null);
  if (denial !== undefined) return textOf(line, denial);
  const cue = cues.find(({ from }) => phraseAt(goalBook, line.words, from) !== null) ?? cues.at(-1);
  const fact = words.findLast((token) => token.kind === 'real');
  const cancels =
    cue === undefined ||
    (fact && fact.from > cue.from && !isToCome(line, cue, fact) && !isTerm(line, cue, fact));
  if (fact !== undefined && cancels) return null;
  if (cue !== undefined) return textOf(line, cue);
  const hour = AGENDA.exec(line.text.slice(0, LONGEST_HOUR))?.[0];
  if (hour !== undefined) return hour.trim();
  const counted = act.role === 'receive' && words.some(({ kind }) => kind === 'people');
  const lasts = before !== null && (goals.includes(fold(before)) || TO_COME.test(before));
  return counted && !lasts ? null : before;
}

/** "Xã định trao Giấy khen", but not "quyết định trao", "tỉnh Nam Định tặng". */
function isIntended({ words }: Line, { verb }: Act): boolean {
  const word = words[verb.from - 1];
  if (word?.form !== 'định' || word.capital) return false;
  return !/^(?:quyết|nhất|khẳng|ấn|xác|nhận|quy|nghị|gia|bình|nam)$/.test(formAt(words, verb.from - 2));
}

/** "Trường sẽ đón nhận …; 5 tập thể được nhận …": all of a programme is in the future. */
const TO_COME = /^(?:sẽ|sắp|chuẩn bị)(?!\p{L})/iu;

/** "quy định cá nhân phải có 2 lần đạt danh hiệu": how often is what the rule asks for. */
function isTerm({ words }: Line, cue: Range, fact: Range): boolean {
  return phraseAt(termBook, words, cue.from) !== null && phraseAt(often, words, fact.from) !== null;
}

/** "sẽ vinh dự được nhận", "sẽ vừa nhận": a manner in the future, which is no fact. */
function isToCome({ words }: Line, cue: Range, fact: Range): boolean {
  return words[cue.from]?.form === 'sẽ' && fact.from - cue.to <= 1;
}

/**
 * "Lễ trao Bằng khen cho 5 tập thể sẽ diễn ra …", "Nằm trong lễ đón nhận Huân chương, trường sẽ …": the cue behind an
 * event that is the subject or the occasion.
 */
function announced(line: Line, { verb, subject, gifts }: Act): string | null {
  const { words, tokens } = line;
  const occasion = OCCASION.test(textOf(line, subject));
  if (!occasion && phraseAt(eventBook, words, verb.from - 1) === null) return null;
  const behind = { from: verb.to, to: gifts.at(-1)?.behind.to ?? verb.to };
  const cue = tokensIn(tokens, behind).find(
    ({ kind, from }) => kind === 'unreal' && (!occasion || words[from]?.form === 'sẽ'),
  );
  return cue ? textOf(line, cue) : null;
}

/** "nhận được 12 hồ sơ đề nghị xét tặng danh hiệu …": the cue between the verb and the award. */
function proposedIn(line: Line, { verb, gifts }: Act): string | null {
  const between = { from: verb.to, to: gifts[0]?.award.from ?? verb.to };
  const cue = tokensIn(line.tokens, between).find(
    ({ kind, from }) => kind === 'unreal' && phraseAt(proposalBook, line.words, from) !== null,
  );
  return cue ? textOf(line, cue) : null;
}
