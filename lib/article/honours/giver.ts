import type { Act, Gift } from './acts';
import { giverBehind } from './giver-behind';
import { clean, endOfName } from './giver-name';
import { isBody, isHonorific } from './names/kinds';
import { personsIn } from './names/persons';
import type { AwardToken } from './mention/award-token';
import { phraseAt, phraseSet } from '../prose/phrases';
import { findWord, textOf, tokenFrom, tokensIn, type Line, type Range } from './line';
import type { Token } from './scan';
import type { Award } from './tables/awards';
import { circumstanceEnds, deciders, giverHeads, handingOver, subjectOpenings } from './tables/givers';
import { events } from './tables/moods';
import { fold, formAt, type Word, wordsOf } from '../prose/words';
import { written } from '../prose/written';

const heads = phraseSet(giverHeads);
const deputies = phraseSet(handingOver);
const stateBook = phraseSet(['nhà nước', 'quân đội', 'quốc hội']);
/** Givers of whom several are named for one kind of award; the committees of one place decide together. */
const severalBook = phraseSet([
  'chính phủ',
  'thủ tướng',
  'bộ',
  'UBND',
  'chủ tịch UBND',
  'ủy ban nhân dân',
  'tổng liên đoàn',
  'LĐLĐ',
  'giám đốc',
  'sở',
  'quân khu',
  'tỉnh đoàn',
  'trung ương đoàn',
  'trung ương hội',
  'công an tỉnh',
  'liên minh',
]);
const authorities = phraseSet(['ủy quyền', 'ủy nhiệm', 'thừa lệnh', 'quyết định', 'thay mặt']);
/** Maximum distance in words: a decision's number and date come before "của". */
const FARTHEST_OF = 8;
const among = phraseSet(['trong đó', 'trong số đó', 'trong đó có', 'trong đó đã']);
const eventBook = phraseSet(events);
const STATE =
  /^(?:chủ tịch nước|đảng|nhà nước|chính phủ|hội đồng nhà nước|quốc hội|nước (?:chxhcn |cộng hòa xã hội chủ nghĩa )?việt nam)/iu;
const PARTY =
  /^(?:đảng|ban bí thư|ban thường vụ|ban chấp hành|btv|bch|(?:tỉnh|thành|huyện|quận|thị|quân) ủy)/iu;

/**
 * The giver of an award, as written: "của …" after it, the agent of a passive verb, the principal of the one who hands
 * it over, or the verb's subject. Deputies and representatives only hand over.
 * @param caption whether it is a picture's caption, which says who hands it over
 */
export function giversOf(line: Line, act: Act, gift: Gift, caption: boolean): string[] {
  const { award, others } = gift.award;
  const handed = caption || award.party === true;
  const giver = giverOf(line, act, gift, handed && isHandedOver(line, act, gift.award));
  const named = giver === null ? [] : act.gifts.length === 1 ? giversIn(giver) : [giver];
  return [...named, ...others].filter((each) => each === giver || mayGive(each, award));
}

/** "Chính phủ và Bộ Y tế", "Bộ Công Thương, UBND tỉnh A": each of them gave such an award. */
function giversIn(giver: string): string[] {
  const words = wordsOf(giver);
  const cuts = words.flatMap(({ form }, at) =>
    (form === ',' || form === 'và') && phraseAt(severalBook, words, at + 1) ? [at] : [],
  );
  const starts = [-1, ...cuts];
  const named = starts.every((cut) => phraseAt(severalBook, words, cut + 1) !== null);
  if (cuts.length === 0 || !named) return [giver];
  return starts.map((cut, i) => written(giver, words, cut + 1, cuts[i] ?? words.length));
}

/**
 * "Thượng tá A, Chính ủy Lữ đoàn trao Giấy khen" below a picture, "Huyện ủy trao Huy hiệu": who hands it over; the text
 * says who gives it.
 */
function isHandedOver(line: Line, { role, verb, subject, agent }: Act, { award }: AwardToken): boolean {
  const handed = line.words[verb.from]?.form === 'trao' && verb.to === verb.from + 1;
  if (role !== 'give' || agent !== null || !handed) return false;
  return award.party === true || personsIn(textOf(line, subject)).length > 0;
}

/** Whether this giver may give such an award: only the State gives those of the State, the Party those of the Party. */
export function mayGive(giver: string, award: Award): boolean {
  if (award.party === true) return PARTY.test(fold(giver));
  return award.state !== true || STATE.test(fold(giver));
}

/** The same for the giver of a list of awards: the head of state gave only the State's awards in it. */
export function mayGiveListed(giver: string, token: AwardToken): boolean {
  return (
    mayGive(giver, token.award) &&
    (token.award.state === true ||
      token.award.party === true ||
      !/^(?:chủ tịch nước|đảng|nhà nước)/i.test(giver))
  );
}

/** The giver that the words before the verb name for all its awards; null if they name none. */
export function actor(line: Line, act: Act): string | null {
  return agentOf(line, act) ?? principalOf(line, act) ?? (act.role === 'give' ? subjectOf(line, act) : null);
}

function giverOf(line: Line, act: Act, gift: Gift, handedOver: boolean): string | null {
  const named = gift.award.giver ?? agentOf(line, act) ?? principalOf(line, act) ?? giverBehind(line, gift);
  const hands = handedOver || (named === null && isHandedForOthers(line, act, gift));
  const subject = act.role === 'give' && !hands ? subjectOf(line, act) : null;
  // "Cục trưởng Cục Thuế … tặng Giấy khen của Cục trưởng"
  const fuller = named !== null && subject?.startsWith(`${named} `) === true;
  const giver = fuller ? subject : (named ?? subject);
  // "được Chủ tịch nước tặng Huân chương cùng nhiều bằng khen"
  const listed = giver !== gift.award.giver && act.gifts.some(({ award }) => award.award.state === true);
  if (giver === null || isSomeOf(giver)) return null;
  const may = listed ? mayGiveListed(giver, gift.award) : mayGive(giver, gift.award.award);
  return may ? (gift.award.award.state === true ? ofState(giver) : giver) : null;
}

/** "Đảng, Nhà nước" of "Đảng, Nhà nước, Trung ương Hội và UBND tỉnh", who together gave many awards. */
function ofState(giver: string): string {
  const words = wordsOf(giver);
  const others = words.findIndex(
    ({ form }, at) =>
      /^(?:,|và)$/.test(form) &&
      phraseAt(severalBook, words, at + 1) !== null &&
      !STATE.test(giver.slice(words[at + 1]?.start)),
  );
  return others < 0 ? giver : written(giver, words, 0, others);
}

/** "Cục trưởng A trao Bằng khen của Bộ trưởng …; Kỷ niệm chương …": who hands over another's award may hand over this one. */
function isHandedForOthers({ words }: Line, { verb, gifts }: Act, gift: Gift): boolean {
  const handed = words[verb.from]?.form === 'trao' && verb.to === verb.from + 1;
  return handed && gifts.indexOf(gift) > 0 && (gifts[0]?.award.giver ?? null) !== null;
}

/** "các Bộ, ban, ngành": no particular body. */
function isSomeOf(giver: string): boolean {
  return /^(?:các|nhiều|một số)\s/iu.test(giver);
}

function agentOf(line: Line, act: Act): string | null {
  const agent = act.agent && officeIn(line, act.agent);
  if (!agent || phraseAt(deputies, line.words, agent.from)) return null;
  const named = phraseAt(heads, line.words, agent.from) !== null;
  if (!named && !(line.words[agent.from]?.capital && isBody(line.words, agent.from))) return null;
  const verb = tokensIn(line.tokens, agent).find(isVerb);
  const to = endOfName(line.words, agent.from, Math.min(agent.to, verb?.from ?? agent.to));
  return clean(textOf(line, { from: agent.from, to }));
}

/** "được Đại tướng A - Ủy viên Bộ Chính trị, Bộ trưởng Bộ Quốc phòng, tặng": the last office of a person who gives. */
function officeIn({ words, tokens }: Line, range: Range): Range {
  const offices = tokensIn(tokens, range).flatMap(({ kind, to }) =>
    kind === 'mark' && phraseAt(heads, words, to) && !phraseAt(deputies, words, to) ? [to] : [],
  );
  const from = isHonorific(words, range.from) ? (offices.at(-1) ?? range.from) : range.from;
  return { from, to: range.to };
}

/** "Thừa ủy quyền của Chủ tịch nước, Bộ trưởng … trao", "Theo Quyết định số … của Chủ tịch nước". */
function principalOf(line: Line, act: Act): string | null {
  const { words } = line;
  for (let at = act.subject.from; at < act.subject.to; at += 1) {
    const authority = phraseAt(authorities, words, at);
    // "Thay mặt nhà trường, cô A nhận": the recipient, not the giver.
    const behalf = act.role === 'receive' && act.agent === null && words[at]?.form === 'thay';
    if (!authority || behalf) continue;
    const of = findWord(
      words,
      { from: authority.next, to: Math.min(act.subject.to, authority.next + FARTHEST_OF) },
      'của',
      'do',
    );
    const from = of < 0 ? authority.next : of + 1;
    if (!phraseAt(heads, words, from)) {
      const decider = deciderOf(textOf(line, { from: authority.next, to: act.subject.to }));
      if (decider !== undefined) return decider;
      continue;
    }
    const comma = pastState(words, findWord(words, { from, to: act.subject.to }, ','), act.subject.to);
    return clean(textOf(line, { from, to: endOfName(words, from, comma < 0 ? act.subject.to : comma) }));
  }
  return null;
}

/** "số 1567/QĐ-CTN": the office whose decisions have such numbers. */
export function deciderOf(text: string): string | undefined {
  const number = /^(?:số:? )?\S+\/QĐ-(\p{L}+)(?!\p{L})/iu.exec(text);
  return number ? deciders.get(number[1]?.toUpperCase() ?? '') : undefined;
}

/** The comma behind "Đảng, Nhà nước, Quân đội", which are one giver, or behind the part that `comma` ends. */
function pastState(words: readonly Word[], comma: number, to: number): number {
  let end = comma;
  while (end >= 0 && phraseAt(stateBook, words, end + 1)) end = findWord(words, { from: end + 1, to }, ',');
  return end;
}

/** The verb's subject: the office or body at its beginning, up to the person's name or the verb. */
function subjectOf(line: Line, act: Act): string | null {
  const { words } = line;
  const clause = ownClause(line, act.subject);
  // "(TTXVN) Chủ tịch nước …": the agency.
  const agency = tokenFrom(line.tokens, clause);
  const start = agency?.kind === 'aside' ? agency.to : clause;
  for (let at = start; at < act.subject.to; at += 1) {
    const aside = tokenFrom(line.tokens, at);
    if (aside?.kind === 'aside') at = aside.to;
    const begins = at === start || opensClause(words, act.subject.from, at);
    if (!begins) continue;
    // "Ông A, Chủ tịch UBND xã tặng Giấy khen": the head of a body gives, unless the verb says that he hands over.
    const holder = isHonorific(words, at) && words[act.verb.from]?.form === 'tặng';
    const office = words[at]?.form === 'đồng' && words[at + 1]?.form === 'chí' ? at + 2 : at;
    if (phraseAt(deputies, words, office) && !holder) return null;
    if (phraseAt(heads, words, office) || isNamedBody(words, office)) {
      // "Sở A trao quà cho 5 cháu, đồng thời tặng"
      const verb = tokensIn(line.tokens, { from: office, to: act.subject.to }).find(isVerb);
      const end = endOfName(words, office, verb?.from ?? act.subject.to);
      // "Đảng ủy A tổ chức lễ trao Huy hiệu", "Chủ tịch nước dự lễ trao": the host or a guest of a ceremony.
      if (
        /^(?:\p{L}+ ){0,2}(?:tổ chức(?! tuyên dương| biểu dương| khen thưởng)|dự)(?!\p{L})/iu.test(
          textOf(line, { from: end, to: act.subject.to }).trim(),
        )
      )
        return null;
      return clean(textOf(line, { from: office, to: end }));
    }
  }
  return null;
}

function isVerb({ kind }: Token): boolean {
  return kind === 'verb';
}

/** "Ban Thanh niên Bộ Công an tặng": a body with its name. */
function isNamedBody(words: readonly Word[], at: number): boolean {
  return words[at]?.capital === true && isBody(words, at);
}

/** "A báo cáo kết quả; B tặng", "A trao quà cho 5 cháu, B tặng", "A nhận quà, B tặng", "A cho biết B tặng": where the clause of the verb begins. */
function ownClause({ words, tokens }: Line, subject: Range): number {
  for (let at = subject.to - 2; at > subject.from; at -= 1)
    if (words[at - 1]?.form === 'cho' && words[at]?.form === 'biết') return at + 1;
  const inside = tokensIn(tokens, subject);
  // "Tại buổi khen thưởng, ông A"
  const given = inside.findLast((token) => isVerb(token) && !phraseAt(eventBook, words, token.from - 1));
  const cut = inside.findLast(
    (token) =>
      token.kind === 'mark' &&
      (token.mark === ';' ||
        (token.mark === ',' &&
          given !== undefined &&
          token.from > given.to &&
          phraseAt(heads, words, token.to))),
  );
  return cut && cut.to < subject.to && !isAmongThem(words, cut.to, subject.to) ? cut.to : subject.from;
}

/** "UBND huyện khen thưởng 8 tập thể; trong đó tặng …": a clause without a subject of its own. */
function isAmongThem(words: readonly Word[], from: number, to: number): boolean {
  return phraseAt(among, words, from)?.next === to;
}

const openings = phraseSet(subjectOpenings);
/** Whether a subject may begin here: at the start, after a mark, "tại đây" or "năm 2010". */
function opensClause(words: readonly Word[], from: number, at: number): boolean {
  const before = formAt(words, at - 1);
  if (at === from || [',', ':', '-', ';', '|', 'nhưng', 'thì'].includes(before)) return true;
  if (phraseAt(openings, words, from)?.next === at) return true;
  if (circumstanceEnds.includes(before) && words[at]?.capital) return true;
  return /^\d/.test(before) && /^(?:năm|ngày|tháng)$/.test(formAt(words, at - 2));
}
