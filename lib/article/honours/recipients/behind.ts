import { cueAt, phraseAt, phraseSet } from '../../prose/phrases';
import { listEnds, notRecipients, recipientVerbs } from '../tables/cues';
import { meetings } from '../tables/leads';
import type { Act } from '../acts';
import { findWord, type Line, type Range, textOf, tokenFrom, tokensIn } from '../line';
import { objectEnds, objectOf, ownObject } from './object';
import { isSomebody, nobody, recipientsIn, type Recipients, together, wholeCounts } from './recipients';
import type { AwardToken } from '../mention/award-token';
import { fold } from '../../prose/words';
import type { Token } from '../scan';
import { isBody, isHonorific } from '../names/kinds';
import { startsPerson } from '../names/persons';
import { namesAsCounted } from '../names/as-counted';
import { peopleAt } from '../names/people';
import { endsInPlaces, listsPlaces } from '../names/territories';

const strongMerit = phraseSet(listEnds);
/** "tặng ông A danh hiệu …": the word for the award behind the recipients. */
const nouns = phraseSet(['danh hiệu', 'phần thưởng']);
const deedBook = phraseSet([...recipientVerbs, ...meetings]);
const others = phraseSet(notRecipients);
/** "xã Tịnh Bình 28", "Tịnh Thọ có 14 mẹ." */
const SHARE = /^\p{L}.*\p{L} (\d{1,4})(?: \p{Ll}+){0,2}[.…]?$/u;
const occasions = phraseSet(['lần này', 'đợt này', 'dịp này', 'năm nay', 'vừa qua', 'hôm nay']);

/** The recipients after an award: "cho 2 tập thể …", "gồm: A; B". */
export function recipientsBehind(line: Line, all: Range, gives: boolean): Recipients {
  const mark = tokensIn(line.tokens, all).find((token) => isList(line, token, all, gives));
  const ended = mark ? endBefore(line, mark, all) : null;
  const list = ended === null ? mark : undefined;
  const range = { from: all.from, to: ended ?? all.to };
  const to = list?.from ?? range.to;
  const among = gives ? null : amongIn(line, range.from);
  if (among !== null) return recipientsIn(line, line.tokens, listRange(line, among, range.to));
  const direct = gives ? objectOf(line, range.from, to) : ownObject(line, range.from, to);
  if (!list) return direct;
  const rest = listRange(line, list.to, range.to);
  const listed = recipientsIn(line, line.tokens, rest);
  // "cho 2 vận động viên đội tuyển bơi là A và B": the team only describes them.
  const counted = tokensIn(line.tokens, range).some(
    ({ kind, from }) => kind === 'people' && from <= range.from + 2,
  );
  const names = isEquation(line, list) && counted && listed.names.length > 0 ? [] : direct.names;
  const shared = isTally(textOf(line, rest), tokensIn(line.tokens, { from: 0, to: list.from }));
  const exact = shared ? [] : namesAsCounted(textOf(line, rest), direct, listed.names);
  return wholeCounts(line, line.tokens, range, together({ ...direct, names }, { ...listed, names: exact }));
}

/**
 * "cho Trường A; nhà trường tặng hoa các nhà hảo tâm: B, C": the ";" that ends the recipients before a list of another
 * clause; null if there is none.
 */
function endBefore(line: Line, list: Token, range: Range): number | null {
  const semicolon = findWord(line.words, { from: range.from, to: list.from }, ';');
  let deed = semicolon < 0 ? list.from : semicolon + 1;
  while (deed < list.from && !phraseAt(deedBook, line.words, deed)) deed += 1;
  return deed < list.from && isSomebody(objectOf(line, range.from, semicolon)) ? semicolon : null;
}

/** "76 mẹ được tặng …, trong đó xã A 62, B 14 mẹ", "cho 15 mẹ, trong đó huyện C có 6": how many each place has of those counted before. */
function isTally(text: string, before: readonly Token[]): boolean {
  const parts = text.split(/\s*[,;]\s*(?:và\s+)?|\s+và\s+/u);
  const shares = parts.map((part) => SHARE.exec(part)?.[1]);
  if (shares.includes(undefined)) return false;
  if (parts.every((part) => / có \d/u.test(part))) return true;
  const sum = shares.reduce((all, share) => all + Number(share), 0);
  return (
    shares.length > 1 &&
    before.some(
      (token) =>
        token.kind === 'people' && [token.people.individuals, token.people.collectives].includes(sum),
    )
  );
}

function isEquation({ words }: Line, { from }: Token): boolean {
  return words[from]?.form === 'là';
}

/** "tặng 2 tập thể và 5 cá nhân có thành tích xuất sắc Bằng khen": those between the verb and the award. */
export function recipientsBetween(line: Line, { role, verb }: Act, award: AwardToken): Recipients {
  if (role !== 'give' || verb.to >= award.from) return nobody;
  let to = verb.to;
  const isEnd = (at: number) => cueAt(objectEnds, line.words, at) ?? cueAt(nouns, line.words, at);
  while (to < award.from && isEnd(to) === null) to += 1;
  return recipientsIn(line, line.tokens, { from: verb.to, to });
}

/** The recipients in brackets right after the award: "(8 tập thể, 15 cá nhân)", "(cá nhân)", "(trong đó có: A, B)". */
export function recipientsAside(line: Line, award: AwardToken): Recipients {
  const aside = tokenFrom(line.tokens, award.to);
  if (aside?.kind !== 'aside') return nobody;
  const inside = { from: aside.from + 1, to: aside.to - 1 };
  if (phraseAt(others, line.words, inside.from) || isShortForm(line, inside)) return nobody;
  const kind = fold(textOf(line, inside));
  if (kind === 'cá nhân') return { ...nobody, individuals: award.count };
  if (kind === 'tập thể') return { ...nobody, collectives: award.count };
  const year = findWord(line.words, inside, 'năm');
  const list = aside.inner.find((token) => token.kind === 'list' && token.from === inside.from);
  const from = list ? pastColon(line, list.to) : inside.from;
  return recipientsIn(line, aside.inner, { from, to: year < 0 ? inside.to : year });
}

/** "danh hiệu Anh hùng Lực lượng vũ trang nhân dân (LLVTND)": the abbreviation of the award. */
function isShortForm(line: Line, inside: Range): boolean {
  return /^\p{Lu}{2,12}$/u.test(textOf(line, inside));
}

function isList(line: Line, token: Token, range: Range, gives: boolean): boolean {
  const places = endsInPlaces(line.words, token.from);
  if (token.kind === 'mark') return token.mark === ':' && !places && !listsPlaces(line.words, token.from);
  if (token.kind !== 'list' || listsPlaces(line.words, token.from)) return false;
  const form = line.words[token.from]?.form;
  if (!isEquation(line, token)) return form !== 'cụ';
  if (!gives) return token.from - range.from <= 2;
  // "cho 2 học sinh nhặt được của rơi là em A và em B"
  const counted = tokensIn(line.tokens, { from: range.from, to: token.from }).some(
    ({ kind }) => kind === 'people',
  );
  // "cho 3 lực lượng phá án là Đồn A, Đội B"
  const described = tokensIn(line.tokens, { from: range.from, to: token.from }).some(
    ({ kind, to }) => kind === 'people' && to < token.from,
  );
  // "2 Nghệ nhân ưu tú là bà A và ông B"
  return (
    (counted || token.from === range.from) &&
    (isHonorific(line.words, token.to) ||
      startsPerson(line.text, line.words, token.to) ||
      (described && line.words[token.to]?.capital === true && isBody(line.words, token.to)))
  );
}

/**
 * "Trong số các cá nhân được phong tặng danh hiệu … lần này có ông A", "Vinh dự đón nhận … còn có 2 tập thể": the word behind
 * "có", if a name or a number is there; else null.
 */
function amongIn({ text, words }: Line, from: number): number | null {
  const start = phraseAt(occasions, words, from)?.next ?? from;
  const has = words[start]?.form === 'còn' ? start + 1 : start;
  const at = has + 1;
  if (words[has]?.form !== 'có') return null;
  const named = isHonorific(words, at) || startsPerson(text, words, at) || isBody(words, at);
  return named || peopleAt(words, at) !== null ? at : null;
}

/** The words after "gồm:", up to the reason for the award. */
function listRange(line: Line, at: number, end: number): Range {
  const from = pastColon(line, at);
  let to = from;
  while (to < end && !cueAt(strongMerit, line.words, to)) to += 1;
  return { from, to };
}

function pastColon(line: Line, at: number): number {
  const near = line.words.slice(at, at + 5).findIndex((word) => word.form === ':');
  return near < 0 ? at : at + near + 1;
}
