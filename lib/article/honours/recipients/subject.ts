import { cueAt, phraseAt, phraseSet } from '../../prose/phrases';
import { attendances, clauseVerbs, meetings, sayings } from '../tables/leads';
import { findWord, isMark, type Line, type Range, tokenFrom, tokensIn } from '../line';
import { isSilent } from '../elision';
import { endOfHonorific, isBody, isGeneric, isHonorific, isKin } from '../names/kinds';
import { endOfReference } from './referents';
import { startsPerson } from '../names/persons';
import type { Token } from '../scan';
import { numberAt } from '../names/numbers';
import { YEAR } from '../stated-years';
import { formAt, type Word } from '../../prose/words';

const meetingBook = phraseSet(meetings);
const guestBook = phraseSet(attendances);
const deeds = phraseSet(clauseVerbs);
const sayingBook = phraseSet(sayings);
/** Maximum distance in words between a verb of saying and what is said. */
const FARTHEST_SPEECH = 6;

/** The words of a subject that name the recipients: its last clause, without a body that only has or meets them. */
export function whoseClause(line: Line, all: Range): Range {
  return pastMeeting(line, withinHaving(line, lastClause(line, pastMerit(line, pastSaying(line, all)))));
}

/** "Ông A cho biết, Trường B được": the recipient is in what is said. */
function pastSaying({ words }: Line, range: Range): Range {
  for (let at = range.from + 1; at < range.to; at += 1) {
    // "Anh A, thợ hàn: “Tổ tôi được …”"
    const quoted = words[at]?.form === ':' && words[at + 1]?.form === '"' && words[at + 2]?.form !== 'tôi';
    if (quoted) return { from: at + 2, to: range.to };
    const said = cueAt(sayingBook, words, at)?.next;
    // "tổ chức lễ công bố, đón nhận"
    if (said === undefined || words[at - 1]?.form === 'lễ') continue;
    const mark = findWord(
      words,
      { from: said, to: Math.min(range.to, said + FARTHEST_SPEECH) },
      ',',
      ':',
      'rằng',
    );
    if (mark >= 0) return { from: mark + 1, to: range.to };
  }
  return range;
}

/** "Vì đã cứu 3 người, anh A được", "Với hành động cứu 2 cháu bé, 5 học sinh được": whom a merit counts do not receive. */
function pastMerit({ text, words, tokens }: Line, range: Range): Range {
  if (!/^(?:với|vì|do|nhờ|bằng|từ|sau)$/.test(formAt(words, range.from))) return range;
  const inside = tokensIn(tokens, range);
  const counted = inside.find(({ kind, from }) => kind === 'people' && from > range.from + 1);
  const comma = inside.find(
    (token) =>
      counted !== undefined &&
      token.from >= counted.to &&
      isMark(token, ',') &&
      (inside.some(({ kind, from }) => kind === 'people' && from <= token.to + 1 && from >= token.to) ||
        startsPerson(text, words, token.to) ||
        isBody(words, token.to)),
  );
  return comma ? { from: comma.to, to: range.to } : range;
}

/** Whether somebody says something in a range of words. */
export function isSaid({ words }: Line, { from, to }: Range): boolean {
  for (let at = from + 1; at < to; at += 1) if (cueAt(sayingBook, words, at)) return true;
  return false;
}

/** "Tỉnh đoàn A gặp mặt các đoàn viên được tặng …", "A trao quà cho các tác giả được …": the members, not their hosts. */
function pastMeeting(line: Line, range: Range): Range {
  const { words } = line;
  if (words[range.to]?.form !== 'được') return range;
  for (let at = range.to - 1; at > range.from; at -= 1) {
    if (/^(?:[,;]|và)$/.test(formAt(words, at))) return range;
    const met =
      words[at]?.capital === false
        ? (phraseAt(meetingBook, words, at)?.next ?? pastGiving(line, at))
        : undefined;
    // "vận động viên A"
    if (met !== undefined && met < range.to && endOfHonorific(words, at - 1) !== met)
      return { from: met, to: range.to };
  }
  return range;
}

/** "Chủ tịch nước A trao quà cho các tác giả được …": the word behind the "cho" that ends with this word; else undefined. */
function pastGiving({ words, tokens }: Line, at: number): number | undefined {
  if (words[at]?.form !== 'cho') return undefined;
  const gives = tokensIn(tokens, { from: 0, to: at }).some(
    (token) => token.kind === 'verb' && token.role === 'give',
  );
  return gives ? at + 1 : undefined;
}

/** "tỉnh A có 8 đồng chí được tặng …", "Trường B có nhiều giáo viên …", "Đợt này có bà C …": the recipients are those whom it has. */
function withinHaving({ text, words, tokens }: Line, range: Range): Range {
  if (phraseAt(guestBook, words, range.from)) return range;
  const counted = tokensIn(tokens, range).filter(({ kind }) => kind === 'people');
  for (let at = range.to - 1; at > range.from; at -= 1) {
    if (words[at - 1]?.form !== 'có' || words[at - 2]?.form === 'đó') continue;
    // "có 8 cá nhân có những cống hiến"
    if (counted.some(({ to }) => to === at - 1)) continue;
    const titled = isHonorific(words, at) && startsPerson(text, words, at);
    if (titled || isGeneric(words, at) || counted.some(({ from }) => from === at))
      return { from: at, to: range.to };
  }
  return range;
}

/** "3 người đạt danh hiệu …, 32 người đạt …", "31 người là thương binh, 5 người …": the previous clause has its own number. */
function lastClause(line: Line, range: Range): Range {
  const { tokens } = line;
  const ended = endOfStatement(line, range) ?? afterAll(line, range);
  if (ended !== null) return { from: ended, to: range.to };
  const inside = tokensIn(tokens, range);
  const verb = inside.findLast(({ kind }) => kind === 'verb');
  const short = shortSubject(line, range, verb);
  if (short !== undefined) return { from: short, to: range.to };
  const counted = inside.find((token) => token.kind === 'people' && isPredicated(line, token.to))?.to;
  const ends = verb?.to ?? counted;
  const cut = inside.find(
    (token, i) =>
      ends !== undefined &&
      isMark(token, ',', ';') &&
      token.from >= ends &&
      !(inside[i - 1]?.kind === 'people' && inside[i - 1]?.to === token.from) &&
      tokenFrom(tokens, token.to)?.kind === 'people',
  );
  return cut ? { from: cut.to, to: range.to } : range;
}

/**
 * "5 tập thể được khen thưởng, năm 2010 đơn vị được", "12 em đỗ, nhiều năm liền nhà trường được": the short word right
 * before the verb, in a clause behind a comma that is behind another verb, or has nothing but adverbs.
 */
function shortSubject(line: Line, { from, to }: Range, verb: Token | undefined): number | undefined {
  const { words, tokens } = line;
  const length = [3, 2, 1].find((each) => endOfReference(words, to - each) === to);
  const at = to - (length ?? 0);
  if (length === undefined || isCount(words, at - 1)) return undefined;
  const comma = tokensIn(tokens, { from, to: at }).findLast((token) => isMark(token, ','));
  const clause = comma && ((verb && verb.to <= comma.from) || isSilent(line, { from: comma.to, to: at }));
  return clause ? at : undefined;
}

/** Whether a number is here that is no year. */
function isCount(words: readonly Word[], at: number): boolean {
  return numberAt(words, at) !== null && !YEAR.test(formAt(words, at));
}

/** "31 người là thương binh", "3 người bị thương": whether a count has a predicate of its own, which names nobody. */
function isPredicated({ words }: Line, at: number): boolean {
  if (/^(?:bị|mất|thuộc)$/.test(formAt(words, at))) return true;
  const next = endOfHonorific(words, at + 1) ?? at + 1;
  return words[at]?.form === 'là' && words[next]?.capital === false && !isBody(words, next);
}

/** "Khối có 6 đơn vị hoàn thành nhiệm vụ; Đảng bộ A được": the word after a ";" that ends an independent clause. */
function endOfStatement({ words, tokens }: Line, range: Range): number | null {
  const inside = tokensIn(tokens, range);
  const cut = inside.findLast((token) => isMark(token, ';'));
  if (!cut || cut.to >= range.to) return null;
  for (let at = range.from + 1; at < cut.from;) {
    if (phraseAt(deeds, words, at)) return cut.to;
    const aside = tokenFrom(tokens, at);
    at = aside?.kind === 'aside' ? aside.to : at + 1;
  }
  return null;
}

/** "20 đảng viên được nhận …, trong đó ông A": the word after "trong đó" before a person; null if none is singled out. */
function afterAll({ text, words, tokens }: Line, range: Range): number | null {
  const among = tokensIn(tokens, range).findLast(
    ({ kind, from, to }) =>
      kind === 'list' && from > range.from && words[from]?.form === 'trong' && startsPerson(text, words, to),
  );
  // "7 cá nhân, trong đó có ông A, được": all of them are the subject.
  const before = tokensIn(tokens, { from: range.from, to: among?.from ?? range.from });
  return among && before.some(({ kind }) => kind === 'verb' || kind === 'passive') ? among.to : null;
}

/**
 * "35 đảng viên được trao …, trong đó 1 đảng viên", "27 đảng viên được tặng …: 1 đồng chí": the number behind "trong đó" or
 * the colon is the subject's.
 */
export function ofThem({ words, tokens }: Line, range: Range): Range {
  const inside = tokensIn(tokens, range);
  const list = inside.findLast(
    (token, i) =>
      (token.kind === 'list' && words[token.from]?.form === 'trong') ||
      (isMark(token, ':') &&
        inside.slice(0, i).some(({ kind }) => kind === 'passive') &&
        inside[i + 1]?.kind === 'people'),
  );
  const counted =
    list && tokensIn(tokens, { from: list.to, to: range.to }).some(({ kind }) => kind === 'people');
  return list && counted ? { from: list.to, to: range.to } : range;
}

/** "Ông A là một trong những người được …", "Công ty B trở thành …": the name is before "là". */
export function upToCopula(line: Line, range: Range): Range {
  const last = tokensIn(line.tokens, range).findLast((token) => isMark(token, ','));
  const clause = { from: (last?.from ?? range.from) + 1, to: range.to };
  const copula = findWord(line.words, clause, 'là', 'trở');
  // "anh A và vợ là chị B"
  if (copula >= 0 && isKin(line.words, copula - 1)) return range;
  if (copula < 0 || (line.words[copula]?.form === 'trở' && line.words[copula + 1]?.form !== 'thành'))
    return range;
  // "hai đơn vị là A và B"
  const counts = tokensIn(line.tokens, range).some(({ kind, to }) => kind === 'people' && to <= copula);
  return counts ? range : { from: range.from, to: copula };
}
