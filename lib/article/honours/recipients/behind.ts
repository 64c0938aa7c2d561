import { cueAt, phraseAt, phraseSet } from '../../prose/phrases';
import { circumstancesBehind, listEnds, merits, pictureCredits, recipientVerbs } from '../tables/cues';
import type { Act } from '../acts';
import { findWord, type Line, type Range, textOf, tokenFrom, tokensIn } from '../line';
import { divides } from '../names/segments';
import { nobody, peopleIn, recipientsIn, type Recipients } from './recipients';
import type { AwardToken } from '../mention/mention';
import { fold, wordsOf } from '../../prose/words';
import type { Token } from '../scan';
import { isBody, isGeneric, isHonorific, isKin, isOffice } from '../names/kinds';
import { endOfUnit, peopleAt } from '../names/people';
import { startsPerson } from '../names/persons';
import { listsPlaces } from '../names/territories';

const ends = phraseSet([...merits, ...circumstancesBehind]);
const strongMerit = phraseSet(listEnds);
const credits = phraseSet(pictureCredits);
/** Maximum distance in words between an award and the verb of its giver: "do Chủ tịch nước phong tặng". */
const FARTHEST_VERB = 10;
const introductions = phraseSet([...recipientVerbs, 'cho', 'tới', 'đến', 'đối với']);
const verbBook = phraseSet(recipientVerbs);

/** The recipients after an award: "cho 2 tập thể …", "gồm: A; B". */
export function recipientsBehind(line: Line, range: Range, gives: boolean): Recipients {
  const list = tokensIn(line.tokens, range).find((token) => isList(line, token, range, gives));
  const to = list?.from ?? range.to;
  if (!gives && isAmong(line, range.from))
    return recipientsIn(line, line.tokens, listRange(line, range.from + 1, range.to));
  const direct = gives ? objectOf(line, range.from, to) : ownObject(line, range.from, to);
  if (!list) return direct;
  const listed = recipientsIn(line, line.tokens, listRange(line, list.to, range.to));
  // "cho 2 vận động viên đội tuyển bơi là A và B": the team only describes them.
  const counted = tokensIn(line.tokens, range).some(
    ({ kind, from }) => kind === 'people' && from <= range.from + 2,
  );
  const names = isEquation(line, list) && counted && listed.names.length > 0 ? [] : direct.names;
  return together({ ...direct, names }, listed);
}

function isEquation({ words }: Line, { from }: Token): boolean {
  return words[from]?.form === 'là';
}

/** "tặng 2 tập thể và 5 cá nhân có thành tích xuất sắc Bằng khen": those between the verb and the award. */
export function recipientsBetween(line: Line, { role, verb }: Act, award: AwardToken): Recipients {
  if (role !== 'give' || verb.to >= award.from) return nobody;
  let to = verb.to;
  while (to < award.from && !cueAt(ends, line.words, to)) to += 1;
  return recipientsIn(line, line.tokens, { from: verb.to, to });
}

/** The recipients in brackets right after the award: "(8 tập thể, 15 cá nhân)", "(cá nhân)", "(trong đó có: A, B)". */
export function recipientsAside(line: Line, award: AwardToken): Recipients {
  const aside = tokenFrom(line.tokens, award.to);
  if (aside?.kind !== 'aside') return nobody;
  const inside = { from: aside.from + 1, to: aside.to - 1 };
  if (phraseAt(credits, line.words, inside.from) || isShortForm(line, inside)) return nobody;
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

/** Merges two readings of one group: the first that has a number wins. */
function together(a: Recipients, b: Recipients): Recipients {
  return {
    collectives: a.collectives ?? b.collectives,
    individuals: a.individuals ?? b.individuals,
    names: [...a.names, ...b.names],
  };
}

function isList(line: Line, token: Token, range: Range, gives: boolean): boolean {
  if (token.kind === 'mark') return token.mark === ':' && !listsPlaces(line.words, token.from);
  if (token.kind !== 'list') return false;
  const form = line.words[token.from]?.form;
  if (!isEquation(line, token)) return form !== 'cụ';
  if (!gives) return token.from - range.from <= 2;
  // "cho 2 học sinh nhặt được của rơi là em A và em B"
  const counted = tokensIn(line.tokens, { from: range.from, to: token.from }).some(
    ({ kind }) => kind === 'people',
  );
  // "2 Nghệ nhân ưu tú là bà A và ông B"
  return (
    (counted || token.from === range.from) &&
    (isHonorific(line.words, token.to) || startsPerson(line.text, line.words, token.to))
  );
}

/** "Trong số các cá nhân được phong tặng danh hiệu … có ông A": whether a name is behind "có". */
function isAmong({ words }: Line, at: number): boolean {
  return words[at]?.form === 'có' && isHonorific(words, at + 1);
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

/**
 * "đón nhận … do Chủ tịch nước phong tặng cho Ban An ninh huyện A", "…; Huân chương … cho ông B": the recipients if the
 * subject only accepts it on their behalf.
 */
function ownObject(line: Line, from: number, to: number): Recipients {
  const verb = tokensIn(line.tokens, { from, to: Math.min(to, from + FARTHEST_VERB) }).find(
    (token) => token.kind === 'verb' && token.role === 'give',
  );
  const at = line.words[from]?.form === 'cho' ? from : verb?.to;
  if (at === undefined || (verb?.to === at && isOfNextGiver(line, { from, to: verb.from }))) return nobody;
  const { names } = objectOf(line, at, to);
  // "được thưởng 20 triệu đồng cùng bằng khen cho 2 tập thể, 5 cá nhân"
  const counted = at === from ? tokenFrom(line.tokens, from + 1) : undefined;
  const people = counted?.kind === 'people' ? peopleIn(line.tokens, { from, to }) : nobody;
  const direct =
    names.length > 0 || verb === undefined ? names : recipientsIn(line, line.tokens, { from: at, to }).names;
  const known = direct.every(({ name, person }) => person || isBody(wordsOf(name), 0));
  return { ...people, names: known ? direct : [] };
}

/** "được Sở A tặng Bằng khen, Hội B công nhận … cho ông C": the next clause has a giver and recipients of its own. */
function isOfNextGiver({ words }: Line, range: Range): boolean {
  return findWord(words, range, ',', ';') >= 0 && findWord(words, range, 'do', 'được') < 0;
}

/** The words after "cho", or a count right after the award; up to the reason for the award. */
function objectOf(line: Line, from: number, to: number): Recipients {
  const { words } = line;
  const cue = introductionIn(line, from, to);
  const counted = [tokenFrom(line.tokens, from), tokenFrom(line.tokens, from + 1)].find(
    (token) => token?.kind === 'people',
  );
  const start = cue ?? counted?.from;
  if (start === undefined || start >= to) return nobody;
  let end = start;
  const office = isOffice(words, start);
  const isEnd = (at: number) =>
    cueAt(ends, words, at) !== null &&
    !(office && words[at]?.form === 'của') &&
    !isOfPerson(words, at) &&
    !isOneMore(line, at) &&
    !(words[at]?.form === 'năm' && peopleAt(words, at));
  while (end < to && !isEnd(end) && !isNextVerb(line, end)) end = endOfAside(line, end) ?? end + 1;
  const found = recipientsIn(line, line.tokens, { from: start, to: end });
  const again = endOfAnother(line, end, to);
  if (again !== null) return together(found, recipientsIn(line, line.tokens, { from: again, to }));
  return isMore(line, end)
    ? together(found, { ...peopleIn(line.tokens, { from: end, to }), names: [] })
    : found;
}

/**
 * The word after the first "cho", "đối với", or after a "tặng", "biểu dương" that is right before a recipient, not a
 * present.
 */
function introductionIn({ words }: Line, from: number, to: number): number | undefined {
  for (let at = from; at < Math.min(to, words.length); at += 1) {
    const next = phraseAt(introductions, words, at)?.next;
    const verb = phraseAt(verbBook, words, at) !== null;
    if (next !== undefined && (!verb || mayBegin(words, next))) return next;
  }
  return undefined;
}

/** Whether a recipient may begin at this word: "tặng Cục A", "tặng 2 tập thể", but not "tặng hoa". */
function mayBegin(words: Line['words'], at: number): boolean {
  const listed = isGeneric(words, at) || peopleAt(words, at) !== null || endOfUnit(words, at) !== null;
  return listed || words[at]?.capital === true || isHonorific(words, at) || isBody(words, at);
}

/** "bà A, mẹ của B", "mẹ A trú tại xã B", "anh C, sinh năm 1990", "VKSND cấp cao tại Đà Nẵng": the words are part of one recipient. */
function isOfPerson(words: Line['words'], at: number): boolean {
  const form = words[at]?.form;
  const before = words[at - 1]?.form ?? '';
  if (form === 'năm') return before === 'sinh';
  if (form === 'của') return isKin(words, at - 1);
  if (form === 'tại' && (/^(?:cao|nhánh|diện)$/.test(before) || isOfVietnamese(words, at)))
    return words[at + 1]?.capital === true;
  return form === 'tại' && ['trú', 'ngụ', 'sống', 'sinh', 'tác', 'việc', 'học'].includes(before);
}

/** "Hội người Việt Nam tại Pháp", "Đại sứ quán Việt Nam tại Lào": before a country in a body's name. */
function isOfVietnamese(words: Line['words'], at: number): boolean {
  const country = words[at - 1]?.form === 'vn' ? at - 1 : at - 2;
  const named = words[country]?.form === 'vn' || words[country]?.form === 'việt';
  return named && /^(?:người|quán|nghiệp|viên|sinh|vụ)$/.test(words[country - 1]?.form ?? '');
}

/** "cho Ban An ninh quận 2 (tiền thân của …) và ông A": a bracket ends no list. */
function endOfAside({ tokens }: Line, at: number): number | null {
  const aside = tokenFrom(tokens, at);
  return aside?.kind === 'aside' ? aside.to : null;
}

/** "cho ông A và trao tặng cho bà B": the word after a verb that gives the same award again. */
function endOfAnother({ words, tokens }: Line, at: number, to: number): number | null {
  const verb = tokenFrom(tokens, at);
  const again = verb?.kind === 'verb' && verb.to + 1 < to && words[verb.to]?.form === 'cho';
  return again && isHonorific(words, verb.to + 1) ? verb.to + 1 : null;
}

/** "…; cùng các chiến sĩ A và B", "cùng tập thể Cục C": the list goes on. */
function isOneMore({ words }: Line, at: number): boolean {
  return words[at]?.form === 'cùng' && divides(words, at);
}

/** "…; cùng 3 cá nhân": further recipients of the same award. */
function isMore({ words }: Line, at: number): boolean {
  return words[at]?.form === 'cùng' && peopleAt(words, at + 1) !== null;
}

/** "… cho mẹ A và truy tặng danh hiệu này cho 8 mẹ": the verb of the next gift. */
function isNextVerb({ tokens }: Line, at: number): boolean {
  return tokenFrom(tokens, at)?.kind === 'verb';
}
