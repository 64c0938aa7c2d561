import type { Act } from '../acts';
import { findWord, isMark, lastSemicolon, textOf, tokenFrom, tokensIn, type Line, type Range } from '../line';
import { isBody } from '../names/kinds';
import { personsIn } from '../names/persons';
import { phraseAt, phraseSet } from '../../prose/phrases';
import type { Token } from '../scan';
import { bareRecipients } from '../tables/cues';
import { giverHeads } from '../tables/givers';
import { anybodies, benefits, frequencies } from '../tables/moods';
import { formAt } from '../../prose/words';

const heads = phraseSet(giverHeads);
const bare = phraseSet(bareRecipients);
const benefitBook = phraseSet(benefits);
const anybody = phraseSet(anybodies);
const often = phraseSet(frequencies);
/** "… được phong tặng theo Pháp lệnh năm 1994" */
const BY_LAW = /^(?:\S+ ){0,6}(theo (?:pháp lệnh|luật|nghị định|quy định|thông tư))(?!\p{L})/iu;
const LAW =
  /^(?:căn cứ|theo) (?:các )?(?:quy chế|quy định|luật|pháp lệnh|nghị định|thông tư|hướng dẫn)(?!\p{L})/iu;
/** "Ông (bà) …………… được tặng", "Năm ____": gaps of a form. */
const GAP = /…{2,}|\.{4,}|_{3,}/u;
/** "Tiêu chuẩn 2: …", "Điều kiện: …": what follows may be put as a fact ("đã được tặng"). */
const CRITERION = /^(?:tiêu chuẩn|tiêu chí|điều kiện|đối tượng|mức chi|mức thưởng)(?: \d+)?:/iu;
/** "(2 điểm)", ": 5 điểm", "cộng 3 điểm", "5 đ/lần", but not "5 đ/c": what an award counts for in a scheme of points. */
const POINTS = /(?:[(:]\s*|cộng (?:thêm )?)\d+(?:[.,]\d+)?\s*(?:điểm|đ\/(?! ?c(?!\p{L})))/iu;

/** The words by which it applies to anybody; null if it is about somebody in particular. */
export function ruleCue(line: Line, act: Act): string | null {
  return (
    recipientsOfRule(line, act) ??
    obligation(line, act) ??
    (isCertain(line, act)
      ? null
      : (lawOf(line, act) ??
        benefitOf(line, act) ??
        conditionBehind(line, act) ??
        qualified(line, act) ??
        idea(line, act)))
  );
}

/** "Theo Quy chế, Cờ thi đua được tặng cho tập thể dẫn đầu": what a law or a regulation says of anybody. */
function lawOf({ text, tokens }: Line, { verb, gifts }: Act): string | null {
  const behind = { from: verb.to, to: gifts.at(-1)?.behind.to ?? verb.to };
  const counted = tokensIn(tokens, behind).some(({ kind }) => kind === 'people');
  return counted || personsIn(text).length > 0 ? null : (LAW.exec(text)?.[0] ?? null);
}

/** "Thí sinh từng được tặng Bằng khen nộp bản sao": what anybody with the award gets or has to do. */
function obligation(line: Line, act: Act): string | null {
  const { words } = line;
  const noun = phraseAt(anybody, words, act.subject.from);
  const named = noun && words.slice(noun.next, act.subject.to).some(({ capital }) => capital);
  return noun && named === false ? benefitOf(line, act) : null;
}

/** "… được tặng Bằng khen nếu ba lần đoạt giải": the condition behind the award. */
function conditionBehind({ words }: Line, { gifts }: Act): string | null {
  const met = gifts.some(({ behind }) => findWord(words, behind, 'nếu') >= 0);
  return met ? 'nếu' : null;
}

function isCertain({ tokens }: Line, { subject, verb }: Act): boolean {
  return tokensIn(tokens, { from: subject.from, to: verb.to }).some(
    ({ kind }) => kind === 'real' || kind === 'people',
  );
}

/** "Sinh viên được tặng Giấy khen được cộng 3 điểm". */
function benefitOf(line: Line, { role, gifts }: Act): string | null {
  if (role !== 'receive') return null;
  for (const { award } of gifts) {
    const benefit = endOfBenefit(line.words, award.to);
    if (benefit !== null) return textOf(line, { from: award.to, to: benefit });
  }
  return null;
}

/** The index after what an award brings, "được cộng", "được hưởng", if that is behind it; null if it is not. */
export function endOfBenefit(words: Line['words'], at: number): number | null {
  return phraseAt(benefitBook, words, at)?.next ?? null;
}

/** "Tập thể, cá nhân có thành tích được Bộ trưởng tặng", "Sinh viên được tặng": anybody, or anybody with such merit. */
function qualified(line: Line, { role, subject, verb, gifts }: Act): string | null {
  const { text, words, tokens } = line;
  const each = role === 'receive' ? eachOf(line, subject) : null;
  if (each !== null) return each;
  const semicolon = lastSemicolon(tokens, subject);
  const from = semicolon < subject.from ? subject.from : semicolon + 1;
  const opens = from === 0 || words[from - 1]?.form === ';';
  const noun = role === 'receive' && opens ? phraseAt(anybody, words, from) : null;
  if (!noun || isSpecific(line, { verb, gifts }) || /năm \d{4}/i.test(text)) return null;
  const named = words.slice(noun.next, subject.to).some(({ capital, form }) => capital && form.length > 1);
  const whole = noun.next >= subject.to;
  const merit = whole || /^(?:có|đạt|đoạt|đủ|hoàn)$/.test(formAt(words, noun.next));
  return merit && !named ? textOf(line, { from, to: whole ? verb.from : noun.next + 1 }) : null;
}

/** "Cá nhân được tặng Bằng khen là ông A", "… gồm: A, B": whether it says who they are. */
export function isSpecific({ tokens }: Line, { verb, gifts }: Pick<Act, 'verb' | 'gifts'>): boolean {
  const end = gifts.at(-1)?.behind.to ?? verb.to;
  return tokensIn(tokens, { from: verb.to, to: end }).some(
    (token) => token.kind === 'list' || isMark(token, ':'),
  );
}

/** "Mỗi học viên hoàn thành chương trình được tặng …": anybody who does so, unlike "Mỗi em được tặng …". */
function eachOf({ text, words }: Line, { from, to }: Range): string | null {
  const at = /^[;,]$/.test(formAt(words, from)) ? from + 1 : from;
  if (words[at]?.form !== 'mỗi') return null;
  const clause = words.findIndex(
    ({ form }, i) => i > at && i < Math.min(to, at + 5) && /^(?:có|đạt|đoạt|đủ|hoàn)$/.test(form),
  );
  return clause < 0 ? null : text.slice(words[at].start, words[clause]?.end);
}

/**
 * "phản đối việc tặng …", "giải Nhất được nhận …", "… được phong tặng theo Pháp lệnh": an idea of an award, or what a
 * prize brings; not "về việc tặng".
 */
function idea(line: Line, { role, subject, verb, gifts }: Act): string | null {
  const { words } = line;
  const of = words[verb.from - 1]?.form === 'việc' ? words[verb.from - 2]?.form : 'về';
  if (of !== 'về' && of !== 'với' && of !== 'bằng') return 'việc';
  let opening = subject.from;
  for (let at = subject.from; at < subject.to; at += 1)
    if (/^[:,;]$/.test(formAt(words, at))) opening = at + 1;
  if (role === 'receive' && words[opening]?.form === 'giải') return 'giải';
  // "Năm 2020, Cảng vụ A được tặng … theo Nghị định 12": somebody received it.
  if (role === 'receive' && isSomebodys(line, subject)) return null;
  return gifts.flatMap(({ behind }) => BY_LAW.exec(textOf(line, behind))?.[1] ?? [])[0] ?? null;
}

/** Whether a subject names a person, or a body of its own. */
function isSomebodys(line: Line, { from, to }: Range): boolean {
  if (personsIn(textOf(line, { from, to })).length > 0) return true;
  const at = line.words.findIndex((_, index) => index >= from && index < to && isBody(line.words, index));
  return at >= 0 && line.words.slice(at + 1, to).some(({ capital }) => capital);
}

/** "… tặng cho cá nhân đã được tặng …": applies to anybody with that award. */
function recipientsOfRule(line: Line, act: Act): string | null {
  const { words, tokens } = line;
  const last = tokensIn(tokens, act.subject).findLast(({ kind }) => kind === 'award' || kind === 'people');
  const counted = tokenFrom(tokens, act.subject.from)?.kind === 'people';
  for (let at = last?.to ?? act.subject.from; at < act.verb.from && !counted; at += 1) {
    const noun = ['cho', 'với'].includes(formAt(words, at)) ? phraseAt(bare, words, at + 1) : null;
    const clause = noun && /^(?:có|đã|được|đạt|từng)$/.test(formAt(words, noun.next));
    if (noun && clause) return textOf(line, { from: at, to: noun.next });
  }
  // "Bằng khen được tặng cho cá nhân đã có …"
  const object = words[act.verb.to]?.form === 'cho' ? phraseAt(bare, words, act.verb.to + 1) : null;
  const behind = object !== null && act.gifts.every(({ award }) => award.to <= act.verb.from);
  if (object && behind && /^(?:có|đã|được|đạt|từng)$/.test(formAt(words, object.next)))
    return textOf(line, { from: act.verb.to, to: object.next });
  return null;
}

/**
 * "Huân chương để tặng cho cá nhân có …, đã được tặng …": the object is anybody, so the rest is a rule; null if
 * somebody gave it, or if it is a fact.
 */
export function ruleBehind(line: Line, act: Act): string | null {
  const { words, tokens } = line;
  if (act.agent !== null || tokensIn(tokens, { from: act.subject.from, to: act.verb.to }).some(isFact))
    return null;
  const named =
    personsIn(textOf(line, act.subject)).length > 0 || phraseAt(heads, words, act.subject.from) !== null;
  for (const { behind } of named ? [] : act.gifts) {
    const at = findWord(words, { from: Math.min(behind.from, act.verb.to), to: behind.to }, 'cho') + 1;
    const noun = at > 0 ? phraseAt(bare, words, at) : null;
    if (noun && /^(?:có|đã|được|đạt|từng)$/.test(formAt(words, noun.next)))
      return textOf(line, { from: at - 1, to: noun.next });
  }
  return null;
}

/**
 * The words by which nothing in the sentence is a report: gaps of a form, points for an award, or what follows from it
 * ("Cá nhân được tặng … mà phạm tội thì bị tước"); null if there are none.
 */
export function ruleIn({ text, words, tokens }: Line): string | null {
  const named = tokens.find(({ kind }) => kind === 'award');
  if (!named) return null;
  const gap = GAP.exec(text)?.[0];
  const criterion = CRITERION.exec(text)?.[0];
  if (gap !== undefined || criterion !== undefined) return gap ?? criterion ?? null;
  const then = words.findIndex(
    ({ form }, at) =>
      at > named.from && form === 'thì' && /^(?:bị|được|phải|không)$/.test(formAt(words, at + 1)),
  );
  const general = phraseAt(anybody, words, 0) !== null;
  if (tokens.some((token) => isFact(token) && !(then >= 0 && isFrequency(words, token))) && !general)
    return null;
  const points = POINTS.exec(text)?.[0].trim();
  // "Ông A đề nghị …; cá nhân được tặng … thì được …": the clause of the rule names nobody.
  const clause = then < 0 ? -1 : words.findLastIndex(({ form }, at) => at < then && form === ';');
  if (points !== undefined || personsIn(text.slice(words[clause]?.end ?? 0)).length > 0)
    return points ?? null;
  return then < 0 ? null : textOf({ text, words, tokens }, { from: then, to: then + 2 });
}

/** "có hai lần được tặng … thì được": how often is the term of the rule. */
export function isFrequency(words: Line['words'], { from }: Token): boolean {
  return phraseAt(often, words, from) !== null;
}

function isFact({ kind }: Token): boolean {
  return kind === 'real';
}
