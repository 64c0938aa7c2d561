import { cueAt, phraseAt, phraseSet } from '../../prose/phrases';
import { circumstancesBehind, merits, recipientVerbs } from '../tables/cues';
import { findWord, isMark, type Line, type Range, textOf, tokenFrom, tokensIn } from '../line';
import { divides } from '../names/segments';
import { endOfHonorific, isBody, isGeneric, isHonorific, isKin, isOffice } from '../names/kinds';
import type { Name } from '../names/name';
import { nameOf } from '../names/name-of';
import { endOfUnit, peopleAt } from '../names/people';
import { startsPerson } from '../names/persons';
import { namesAside, nobody, peopleIn, recipientsIn, type Recipients, together } from './recipients';
import type { Token } from '../scan';
import { formAt, wordsOf } from '../../prose/words';

/** What ends the recipients behind a verb: the reason for the award, or a circumstance. */
export const objectEnds = phraseSet([...merits, ...circumstancesBehind]);
/** Maximum distance in words between an award and the verb of its giver: "do Chủ tịch nước phong tặng". */
const FARTHEST_VERB = 10;
/** Maximum length of a verb, in words. */
const LONGEST_VERB = 3;
const meritBook = phraseSet(merits);
/** "gắn Huân chương lên Quân kỳ của Lữ đoàn A": an order is pinned on the flag of whoever receives it. */
const flags = [
  'lá cờ',
  'cờ',
  'lá cờ truyền thống',
  'cờ truyền thống',
  'quân kỳ',
  'quân kỳ quyết thắng',
].flatMap((flag) => [`lên ${flag} của`, `vào ${flag} của`]);
const introductions = phraseSet([...recipientVerbs, 'cho', 'tới', 'đến', 'đối với', ...flags]);
const verbBook = phraseSet(recipientVerbs);

/**
 * "đón nhận … do Chủ tịch nước phong tặng cho Ban An ninh huyện A", "…; Huân chương … cho ông B": the recipients if the
 * subject only accepts it on their behalf.
 */
export function ownObject(line: Line, from: number, to: number): Recipients {
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
export function objectOf(line: Line, from: number, to: number): Recipients {
  const { words } = line;
  const cue = introductionIn(line, from, to) ?? directlyBehind(line, from);
  const counted = [tokenFrom(line.tokens, from), tokenFrom(line.tokens, from + 1)].find(
    (token) => token?.kind === 'people',
  );
  const start = cue ?? counted?.from;
  if (start === undefined || start >= to) return nobody;
  let end = start;
  const office = isOffice(words, start);
  const isEnd = (at: number) =>
    cueAt(objectEnds, words, at) !== null &&
    !(office && words[at]?.form === 'của') &&
    !isOfPerson(words, at) &&
    !isOneMore(line, at) &&
    !isDuty(words, at) &&
    !(words[at]?.form === 'năm' && peopleAt(words, at));
  while (end < to && !isEnd(end) && !isNextVerb(line, end)) end = endOfAside(line, end) ?? end + 1;
  const found = recipientsIn(line, line.tokens, { from: start, to: withoutSubject(line, start, end) });
  const again = endOfAnother(line, end, to);
  if (again !== null) return together(found, recipientsIn(line, line.tokens, { from: again, to }));
  const rest = { from: end, to };
  const more = isMore(line, end)
    ? { ...peopleIn(line.tokens, rest), names: namesAside(line, line.tokens, rest) }
    : othersOfMerit(line, rest);
  const behind = found.names.length > 0 ? personsBehind(line, rest) : [];
  return together(found, { ...more, names: [...more.names, ...behind] });
}

/**
 * "cho ông A, người đã trả lại tiền; bà B, công nhân": the persons behind each ";" that ends what the one before did;
 * nobody if another clause begins there.
 */
function personsBehind(line: Line, range: Range): Name[] {
  const { text, words } = line;
  const { to } = range;
  const inside = tokensIn(line.tokens, range);
  const marks = inside.filter((token) => isMark(token, ';'));
  if (inside.some(({ kind }) => /^(?:verb|passive|award|unreal)$/.test(kind))) return [];
  return marks.flatMap((mark) => {
    const at = mark.to + (/^(?:và|cùng)$/.test(formAt(words, mark.to)) ? 1 : 0);
    if (!isHonorific(words, at) || !startsPerson(text, words, at)) return [];
    const end = findWord(words, { from: at, to }, ',', ';', '(');
    return nameOf(textOf(line, { from: at, to: end < 0 ? to : end })) ?? [];
  });
}

/**
 * "cho em A; Hội B thưởng 2 triệu đồng": the end of the recipients, before the subject of the verb at `end`. In "cho A, B; tặng …"
 * the verb has none.
 */
function withoutSubject({ words, tokens }: Line, start: number, end: number): number {
  if (tokenFrom(tokens, end)?.kind !== 'verb' || /^[,;]$/.test(formAt(words, end - 1))) return end;
  const mark = tokensIn(tokens, { from: start, to: end - 1 }).findLast(
    (token) => token.kind === 'mark' && /^[,;]$/.test(token.mark),
  );
  return mark && words[mark.to]?.capital ? mark.from : end;
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

/** "Huân chương … được trao tặng Công ty A": the word right behind the verb, if a recipient begins there. */
function directlyBehind({ words, tokens }: Line, at: number): number | undefined {
  const verb = tokensIn(tokens, { from: Math.max(0, at - LONGEST_VERB), to: at }).at(-1);
  return verb?.kind === 'verb' && verb.to === at && mayBegin(words, at) ? at : undefined;
}

/** Whether a recipient may begin at this word: "tặng Cục A", "tặng 2 tập thể", but not "tặng hoa". */
function mayBegin(words: Line['words'], at: number): boolean {
  const listed = isGeneric(words, at) || peopleAt(words, at) !== null || endOfUnit(words, at) !== null;
  return listed || words[at]?.capital === true || isHonorific(words, at) || isBody(words, at);
}

/** "bà A, mẹ của B", "tập thơ “C” của D", "mẹ A trú tại xã B", "anh C, sinh năm 1990", "VKSND cấp cao tại Đà Nẵng": the words are part of one recipient. */
function isOfPerson(words: Line['words'], at: number): boolean {
  const form = words[at]?.form;
  const before = formAt(words, at - 1);
  if (form === 'năm') return before === 'sinh';
  if (form === 'của') return isKin(words, at - 1) || before === '"' || isTitledBefore(words, at);
  if (form === 'tại' && (/^(?:cao|nhánh|diện)$/.test(before) || isOfVietnamese(words, at)))
    return words[at + 1]?.capital === true;
  return form === 'tại' && ['trú', 'ngụ', 'sống', 'sinh', 'tác', 'việc', 'học'].includes(before);
}

/** "bác sĩ của đoàn Lê Văn A": the title is before the body. */
function isTitledBefore(words: Line['words'], at: number): boolean {
  return isBody(words, at + 1) && [1, 2].some((back) => endOfHonorific(words, at - back) === at);
}

/** "Phòng Cảnh sát điều tra tội phạm về ma túy", "Cục Giám sát quản lý về hải quan": what a body is there for. */
function isDuty(words: Line['words'], at: number): boolean {
  return words[at]?.form === 'về' && /^(?:phạm|lý|chính)$/.test(formAt(words, at - 1));
}

/** "Hội người Việt Nam tại Pháp", "Đại sứ quán Việt Nam tại Lào": before a country in a body's name. */
function isOfVietnamese(words: Line['words'], at: number): boolean {
  const country = words[at - 1]?.form === 'vn' ? at - 1 : at - 2;
  const named = words[country]?.form === 'vn' || words[country]?.form === 'việt';
  return named && /^(?:người|quán|nghiệp|viên|sinh|vụ)$/.test(formAt(words, country - 1));
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

/** "cho 3 tập thể có thành tích xuất sắc và 5 cá nhân đạt giải Nhất": the number that has a merit of its own. */
function othersOfMerit({ words, tokens }: Line, range: Range): Recipients {
  const isMerit = ({ kind, from }: Token) => kind === 'verb' && words[from]?.form === 'đạt';
  const next = tokensIn(tokens, range).find(
    (token) => !/^(?:mark|aside|real)$/.test(token.kind) && !isMerit(token),
  );
  if (next?.kind !== 'people' || !/^(?:và|,|cùng)$/.test(formAt(words, next.from - 1))) return nobody;
  const deserves = words[next.to]?.form === 'đạt' || cueAt(meritBook, words, next.to) !== null;
  return deserves ? { ...nobody, ...next.people } : nobody;
}

/** "…; cùng 3 cá nhân": further recipients of the same award. */
function isMore({ words }: Line, at: number): boolean {
  return words[at]?.form === 'cùng' && peopleAt(words, at + 1) !== null;
}

/** "… cho mẹ A và truy tặng danh hiệu này cho 8 mẹ": the verb of the next gift. */
function isNextVerb({ tokens }: Line, at: number): boolean {
  return tokenFrom(tokens, at)?.kind === 'verb';
}
