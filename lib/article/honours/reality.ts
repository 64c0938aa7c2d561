import type { Act, Gift } from './acts';
import { isHeld } from './bare';
import { findWord, textOf, tokenFrom, tokensIn, type Line, type Range } from './line';
import { isGeneric } from './names/kinds';
import { personBefore, personsIn } from './names/persons';
import { phraseAt, phraseSet } from '../prose/phrases';
import { bareRecipients, listEnds } from './tables/cues';
import { kindsOfAwards } from './tables/leads';
import { isForeign, isStrange } from './stranger';
import { formAt, type Word, wordsOf } from '../prose/words';

const kindBook = phraseSet(kindsOfAwards);
/** "ông", "năm 2010, bà còn": pronouns that do not occur in rules. */
const PRONOUN =
  /(?:^|[\s,;])(?:ông|bà|anh|chị|cô|thầy|cụ|tôi|mình)(?: (?:đã|cũng|còn|từng|vinh dự|vừa|lại|liên tục|nhiều lần))*$/iu;
/** "Chiều 22-4, Huyện đoàn A đến …": the day of an event. */
const DATED =
  /^(?:(?:(?:sáng|trưa|chiều|tối|hôm|và|nay|ngày|\()\s*)+\d{1,2}[/.-]\d{1,2}(?!\d)|(?:hôm qua|(?:sáng|trưa|chiều|tối|hôm|ngày) (?:nay|qua)|mới đây|vừa qua)(?!\p{L}))/iu;
/** "Thừa ủy quyền của Chủ tịch nước, ông A gắn Huân chương lên lá cờ của trường": a ceremony. */
const DELEGATED =
  /thừa (?:(?:ủy|uỷ) (?:quyền|nhiệm)|lệnh)|thay mặt (?:lãnh đạo )?(?:đảng|nhà nước|chủ tịch nước|chính phủ|thủ tướng)(?!\p{L})/iu;
/** "Tôi có 10 năm là bộ đội, được tặng …", "Ông dạy học 30 năm và được tặng …", but not "Anh hùng …", "Bà con …". */
const SPEAKER =
  /^[“"]?(?:tôi|chúng tôi|(?:bố|cha|mẹ|chồng|con|ông|bà)(?: nội| ngoại)? tôi|(?:ông|bà|anh|chị|cô|thầy|cụ)(?! (?:hùng|em|chị|con|giáo|nào)(?!\p{L})))\s/iu;
const MANY = /(?:^|[,;:]\s*)(?:nhiều|một số|hàng (?:chục|trăm|nghìn)|(?:hơn|gần|trên) \d[\d.]*) \p{Ll}/iu;
const bare = phraseSet(bareRecipients);
const states = phraseSet(['chủ tịch nước', 'nhà nước', 'đảng và nhà nước', 'đảng, nhà nước']);
const reasons = phraseSet(listEnds);

/**
 * Whether the text reports that somebody received the award, and does not only define it or use it as a title.
 * @param found what the sentence says about it: whether there are recipients, a date or a list around it, whether there
 * are recipients, whether it is an item of a list of awards, who gave it, whether the text is about a life, and the
 * sentence before
 */
export function isAwarded(
  line: Line,
  act: Act,
  gift: Gift,
  found: {
    supported: boolean;
    somebody: boolean;
    listed: boolean;
    giver: string | null;
    life: boolean;
    before: Line | null;
  },
): boolean {
  if (
    isStrange(line, act, found.giver ?? gift.award.giver, gift.award.award.state === true) ||
    isForeign(line, act, gift)
  )
    return false;
  if (gift.award.award.named && !isPublic(gift, found.giver)) return false;
  if (!found.somebody && isDefined(line, act, gift)) return false;
  if (act.role === 'receive' && isAttribute(line, act)) return false;
  // "Ngày 30/7, Giải thưởng Nhà nước được quy định …": something else happens to it.
  const isSubject = tokenFrom(line.tokens, gift.award.to)?.kind === 'passive';
  if (act.role === null) return !isSubject && (found.listed || isHeld(line, act, gift, found));
  return isNamedAsAward(line, act, gift) && (found.supported || isEvidenced(line, act, gift, found.giver));
}

/**
 * "Nhà giáo Ưu tú là một danh hiệu được trao cho …", "Huân chương Sao vàng do Chủ tịch nước tặng cho …": a sentence that
 * says what the award is.
 */
function isDefined({ words, tokens }: Line, { subject, verb }: Act, { award }: Gift): boolean {
  const aside = tokenFrom(tokens, award.to);
  const end = aside?.kind === 'aside' ? aside.to : award.to;
  const next = words[end]?.form;
  if (next === 'là') {
    const kind = words[end + 1]?.form === 'một' ? end + 2 : end + 1;
    return phraseAt(kindBook, words, words[kind]?.form === 'loại' ? kind + 1 : kind) !== null;
  }
  const topic = award.from === 0 && award.ranks.length === 0 && award.count === null;
  const fact = tokensIn(tokens, { from: subject.from, to: verb.to }).some(({ kind }) => kind === 'real');
  const by = next === 'do' && phraseAt(reasons, words, award.to) === null;
  return topic && !fact && (by || next === 'để');
}

/** Commemorative medals of the State's bodies; those of fairs and magazines do not count. */
function isPublic({ award }: Gift, giver: string | null): boolean {
  return giver !== null || / [“"]?(?:Vì|Chiến sĩ|Chiến sỹ|Cựu chiến binh) /iu.test(award.name);
}

/** "Anh hùng Lao động Nguyễn Văn A" is a title; "được phong tặng Anh hùng Lao động" is an award. */
function isNamedAsAward(line: Line, act: Act, gift: Gift): boolean {
  const { award } = gift;
  if (award.named) return true;
  const before = act.gifts[act.gifts.indexOf(gift) - 1];
  // "4 nhà giáo được phong tặng A: …; 37 B", but not "tại nhà của 15 mẹ"
  const listed = /^(?:[,;]|và)$/.test(formAt(line.words, award.from - 1));
  // "6 nghệ nhân được phong tặng danh hiệu đợt này, gồm 4 Nghệ nhân ưu tú"
  const included = formAt(line.words, award.from - 1) === 'gồm' && award.count !== null;
  if (act.role === 'receive' && included && award.award.title === true) return true;
  // "…; Chiến sĩ thi đua cấp tỉnh cho 436 cá nhân"
  const forCounted =
    line.words[award.to]?.form === 'cho' && tokenFrom(line.tokens, award.to + 1)?.kind === 'people';
  if (before && listed && (award.count !== null || forCounted) && award.award.title === true) return true;
  const mark = before && tokensIn(line.tokens, before.behind).findLast(({ kind }) => kind === 'mark');
  // "công nhận danh hiệu A cho 320 cá nhân, B cho 45 cá nhân"
  if (before?.award.named && mark && isFiller(line.words, mark.to, award.from)) return true;
  let free = act.verb.to;
  for (const { kind, from, to } of tokensIn(line.tokens, { from: act.verb.to, to: award.from })) {
    if (!['award', 'mark', 'aside', 'list'].includes(kind) || !isFiller(line.words, free, from)) return false;
    free = to;
  }
  return isFiller(line.words, free, award.from);
}

/** Nothing, "danh hiệu", "bằng", "năm 2008", "năm 2011 là", or "quyết định". */
function isFiller(words: readonly Word[], from: number, to: number): boolean {
  return words
    .slice(from, to)
    .every(
      ({ form }) =>
        ['năm', 'danh', 'hiệu', 'bằng', 'quyết', 'định', 'là', 'thêm'].includes(form) || /^\d{4}$/.test(form),
    );
}

/** Whether it is reported as an event: "đã", or somebody gave it to described recipients. */
function isEvidenced(line: Line, act: Act, gift: Gift, giver: string | null): boolean {
  if (act.role === null) return false;
  const clause = tokensIn(line.tokens, { from: act.subject.from, to: act.verb.to });
  if (clause.some(({ kind }) => kind === 'real')) return true;
  if (act.gifts.some(({ award }) => award.count !== null || line.words[award.from - 1]?.form === 'nhiều'))
    return true;
  if (act.role === 'receive' && isPerson(line, act.subject)) return true;
  if (DATED.test(textOf(line, act.subject)) || DELEGATED.test(textOf(line, act.subject))) return true;
  const isBare = isBareSubject(line, act.subject);
  const rules = isBare && tokensIn(line.tokens, gift.behind).some(({ kind }) => kind === 'passive');
  if (act.role === 'receive' && !rules)
    return (
      act.agent !== null ||
      (!isBare && (giver !== null || act.gifts.some(({ award }) => award.giver !== null)))
    );
  if (isOfState(line, act, gift) || isPosthumous(line, act, giver)) return true;
  const last = act.gifts.at(-1) ?? gift;
  return act.role === 'give' && [gift, last].some(({ behind }) => isDescribed(line, act, behind));
}

/** "Tôi có 10 năm là bộ đội, …": a sentence about the speaker, or a person named before. */
export function isSpoken(sentence: string): boolean {
  return SPEAKER.test(sentence);
}

/** "ông", "Đó là ông Lê An (huyện B)", "nhiều giáo viên": somebody in particular, as in no rule. */
function isPerson(line: Line, subject: Range): boolean {
  const text = textOf(line, subject);
  return PRONOUN.test(text) || isSpoken(text) || MANY.test(text) || personsIn(text).length > 0;
}

/** "Bộ Tư lệnh Quân khu truy tặng Bằng khen.": for somebody who fell; a rule says "tặng hoặc truy tặng". */
function isPosthumous({ words }: Line, { role, verb }: Act, giver: string | null): boolean {
  return role === 'give' && giver !== null && verb.to - verb.from === 2 && words[verb.from]?.form === 'truy';
}

/** "Nhà nước tặng thưởng Huân chương Lao động hạng Nhất, Nhì, Ba.": this sentence does not say to whom. */
function isOfState({ words }: Line, { role, subject, verb }: Act, { award, behind }: Gift): boolean {
  const state = phraseAt(states, words, subject.from)?.next === verb.from;
  return role === 'give' && state && award.ranks.length > 0 && findWord(words, behind, 'cho', 'để') < 0;
}

/** "Cá nhân được tặng …", "Người được …": anybody, as in rules. */
function isBareSubject({ words }: Line, { from, to }: Range): boolean {
  return phraseAt(bare, words, from) !== null && to - from <= 3;
}

/** "…, nhà văn, cá nhân được giải thưởng …, nhà báo": one of those listed, described by what they have. */
function isAttribute({ words }: Line, { verb, subject: { from, to } }: Act): boolean {
  if (words[verb.from]?.form !== 'được') return false;
  const noun = [1, 2].find((length) => phraseAt(bare, words, to - length)?.next === to);
  return noun !== undefined && to - noun > from && words[to - noun - 1]?.form === ',';
}

/** "Cục trưởng A tặng giấy khen cho các tập thể …" is a report; "Bộ trưởng tặng bằng khen cho cá nhân …" is a rule. */
function isDescribed(line: Line, act: Act, behind: Range): boolean {
  const { words } = line;
  const cue = findWord(words, behind, 'cho', 'tới', 'đến', 'tặng');
  if (cue < 0 || act.subject.to - act.subject.from < 2) return false;
  if (isGeneric(words, cue + 1) && !phraseAt(bare, words, cue + 1)) return true;
  const subject = textOf(line, act.subject);
  const own = wordsOf(subject);
  return (
    personsIn(subject).length > 0 ||
    personBefore(subject, own, 0, own.length) !== null ||
    !phraseAt(bare, words, cue + 1)
  );
}
