import { cueAt, phraseAt, phraseBook, phraseSet } from '../../prose/phrases';
import { anyBody, deeds, preludes, shortKinds, shortNames, someone } from '../tables/referents';
import { adverbs, verbs } from '../tables/verbs';
import { circumstances } from '../tables/circumstances';
import { nameEnds } from '../tables/name-edges';
import { findWord, type Line, type Range, textOf } from '../line';
import type { Name } from '../names/name';
import { isCongress, isSpan, nameOf } from '../names/name-of';
import { sameName } from '../names/same-name';
import { isPlace } from '../names/territories';
import { personBefore } from '../names/persons';
import { personsOf } from './full-names';
import { personMeant, speaker } from './pronouns';
import { fold, type Word, wordsOf } from '../../prose/words';
import { endOfUnit } from '../names/people';
import { endOfBody, endOfOffice, isBody } from '../names/kinds';

const kinds = phraseBook([...shortNames.map((name) => [name, name] as const), ...shortKinds]);
const schools = /^(?:trường|học viện|đại học|cao đẳng|phân hiệu)\P{L}/iu;
const bodies = phraseSet(anyBody);
const persons = phraseSet(someone);
const skipped = phraseSet([
  ...adverbs,
  'này',
  'trên',
  'cũng',
  'dịp này',
  'còn',
  'và',
  'trong đó',
  'trong số đó',
  ...preludes,
]);
const emphases = phraseSet(['riêng', 'bản thân', 'cá nhân', 'chính', 'còn riêng']);
const openings = phraseSet(circumstances);
const ends = phraseSet([...nameEnds, ...adverbs, ...verbs.map(([phrase]) => phrase), ...deeds]);
/** "; 2016, được tặng" */
const YEAR = /^(?:19|20)\d\d$/;
/** The last word of a body's name that says of which kind its territory is, and not which one. */
const UNNAMED = /\s(?:tỉnh|huyện|quận|thị xã|thành phố|TP|xã|phường|thị trấn)$/u;
/** How a title begins that presents a body: "Lịch sử hình thành Công ty A". */
const PRESENTS =
  /^(?:(?:các|những|một số|bảng) )?(?:thành tích|thành tựu|phần thưởng|danh hiệu|khen thưởng|bảng vàng|lịch sử|truyền thống|giới thiệu|quá trình|chặng đường|đôi nét|vài nét|sơ lược|tổng quan)(?!\p{L})/iu;
/** Maximum distance, in sentences. */
const FARTHEST = 8;
/** The same for a person. */
const FARTHEST_PERSON = 5;
/** Maximum length, in words, of a kind of body without its own name. */
const LONGEST_BEGINNING = 5;
/** Maximum length, in words, of a circumstance at the beginning of a subject. */
const LONGEST = 60;

/**
 * Resolves a subject without a name: "Công ty", "đơn vị", "ông", or none at all ("; năm 2018 được nhận …"). Nobody if
 * it is unclear.
 * @param around the preceding sentences, the names of the previous act in the sentence, and whether to ignore the words
 * before it in the sentence, which name the giver
 */
export function referentOf(
  line: Line,
  subject: Range,
  {
    earlier,
    carried,
    alone = false,
  }: { earlier: readonly Line[]; carried: readonly Name[]; alone?: boolean },
): Name[] {
  const { words } = line;
  const at = pastCircumstances(words, subject);
  const short = shortAt(words, at, subject.to);
  if (short === null && at >= subject.to) return [...carried];
  const own: Line = { ...line, words: words.slice(0, at) };
  const before = (alone ? earlier.slice(-FARTHEST) : [...earlier.slice(-FARTHEST), own]).toReversed();
  if (short === null) return begunIn(line, { from: at, to: subject.to }, before);
  if (short === 'self') return speaker(line, earlier);
  if (short === 'person')
    return personMeant(words[at]?.form ?? '', before.slice(0, FARTHEST_PERSON), earlier);
  const [told, ...others] = carried;
  if (short === 'body' && told?.person === false && others.length === 0) return [told];
  const kind = short === 'body' ? null : short;
  const school = words[at]?.form === 'nhà' && words[at + 1]?.form === 'trường';
  const fits = ({ name }: Name) => !school || schools.test(name);
  const found = soleBody(before.flatMap((each) => bodiesIn(each, kind)).filter(fits));
  if (found.length > 0) return found;
  const topic = soleBody(before.flatMap((each) => topicOf(each, kind)).filter(fits));
  return topic.length > 0 ? topic : (before.map((each) => placeOf(each, kind).filter(fits))[0] ?? []);
}

/** "Phòng giao dịch", "Trung tâm y tế": the one body named before whose name goes on behind these words. */
function begunIn(line: Line, { from, to }: Range, before: readonly Line[]): Name[] {
  const { words } = line;
  if (!isBody(words, from)) return [];
  let end = from + 1;
  while (
    end < to &&
    words[end]?.capital === false &&
    /^\p{L}/u.test(words[end]?.form ?? '') &&
    !cueAt(ends, words, end)
  )
    end += 1;
  if (end === from + 1 || end - from > LONGEST_BEGINNING || !isManner(words, { from: end, to })) return [];
  const begins = `${fold(textOf(line, { from, to: end }))} `;
  const named = before
    .filter(({ text }) => fold(text).includes(begins))
    .flatMap((each) => bodiesIn(each, null));
  return soleBody(named.filter(({ name }) => fold(name).startsWith(begins)));
}

/** The nearest name if all are of one body, "BHXH huyện A" and "Bảo hiểm xã hội huyện A"; nobody if they differ. */
function soleBody(names: readonly Name[]): Name[] {
  const [nearest] = names;
  // "Bệnh viện Quân y 120 thu dung": the name elsewhere shows where it ends.
  const short = names.find(({ name }) => names.every((other) => isBegun(name, other.name)));
  if (short) return [short];
  return nearest && names.every((name) => sameName(name, nearest)) ? [nearest] : [];
}

/** "TAND huyện", "Công an tỉnh": the body by the full name that the text before has for it, if there is one such name. */
export function inFullBody(name: Name, earlier: readonly Line[]): Name {
  if (name.person || !UNNAMED.test(name.name)) return name;
  const begins = `${name.name} `;
  const longer = earlier
    .filter(({ text }) => text.includes(begins))
    .flatMap((line) =>
      line.words.flatMap(({ start }, at) => {
        const found = line.text.startsWith(begins, start) ? bodyAt(line, at, null)?.name : null;
        return found?.name.startsWith(begins) ? [found] : [];
      }),
    );
  return soleBody(longer)[0] ?? name;
}

/** Whether a name is all of another, or goes on with words that are neither a name nor a place. */
function isBegun(name: string, other: string): boolean {
  if (name === other) return true;
  const rest = wordsOf(other.startsWith(`${name} `) ? other.slice(name.length) : '');
  return (
    rest[0]?.capital === false &&
    /^\p{Ll}/u.test(rest[0].form) &&
    !isPlace(rest, 0) &&
    rest[0].form !== 'thuộc'
  );
}

/** "Tại Trường A, xã B, nhà trường …": the body where a sentence takes place. */
function placeOf(line: Line, kind: string | null): Name[] {
  const body = line.words[0]?.form === 'tại' ? bodyAt(line, 1, kind) : null;
  return body?.name ? [body.name] : [];
}

/**
 * The one body in the title, if the title begins with it or says that it presents it, or the text names it again: "45 năm
 * Công ty A", "Thành tích của Công ty A", but not "Giám đốc Công ty A".
 */
export function topicBody(earlier: readonly Line[]): Name[] {
  const [title, ...text] = earlier;
  if (!title || personsOf(title).length > 0) return [];
  const named = bodiesIn(title, null);
  const headed = title.words.some((_, at) => {
    const office = endOfOffice(title.words, at);
    return office !== null && isBody(title.words, office);
  });
  const [only] = named;
  if (!only || headed || named.length > 1) return [];
  const opens = title.text.startsWith(only.name) || PRESENTS.test(title.text);
  return opens || text.some((line) => line.text.includes(only.name)) ? [only] : [];
}

/** The one body that is a sentence's subject. */
function topicOf(line: Line, kind: string | null): Name[] {
  const { words } = line;
  const body = bodyAt(line, pastCircumstances(words, { from: 0, to: words.length }), kind);
  const more = [',', 'và'].includes(words[body?.to ?? 0]?.form ?? '');
  return body?.name && !more ? [body.name] : [];
}

/**
 * The word after a pronoun or short word that is all of the object: "cho ông", "cho nhà trường"; null if there is more.
 */
export function endOfShort(words: readonly Word[], at: number): number | null {
  const found = phraseAt(kinds, words, at) ?? phraseAt(bodies, words, at) ?? phraseAt(persons, words, at);
  if (!found || words[at]?.form === 'tập') return null;
  const next = words[found.next];
  const many = [',', 'và'].includes(next?.form ?? '') && endOfUnit(words, found.next + 1) !== null;
  const closed = !next || /^(?:[.,;:)(]|và|năm|vì|nhân|này)$/.test(next.form);
  return closed && !many ? found.next : null;
}

/** The word after "ông", "chị"; null if no such word is there. */
export function endOfPronoun(words: readonly Word[], at: number): number | null {
  return words[at]?.capital === false ? (phraseAt(persons, words, at)?.next ?? null) : null;
}

/** The word after "ông", "chị", "Viện", "nhà trường"; null if no such word is there. */
export function endOfReference(words: readonly Word[], at: number): number | null {
  return endOfPronoun(words, at) ?? (phraseAt(kinds, words, at) ?? phraseAt(bodies, words, at))?.next ?? null;
}

/** The word after "đơn vị", "nhà trường" at the beginning of a sentence; 0 if it begins otherwise. */
export function endOfShortSubject(words: readonly Word[]): number {
  const next = phraseAt(bodies, words, 0)?.next ?? 0;
  // "Cơ quan báo chí có …", "Tập thể và nhiều cá nhân …": any body of that kind, or one of several.
  return cueAt(ends, words, next) && words[next]?.form !== 'và' ? next : 0;
}

/** The kind of recipient that a short subject means; null if it is longer. */
function shortAt(words: readonly Word[], from: number, to: number): string | null {
  // "Tập thể đơn vị", "tập thể nhà trường"
  const whole = words[from]?.form === 'tập' && words[from + 1]?.form === 'thể';
  const named = (next: number) => phraseAt(kinds, words, next) ?? phraseAt(bodies, words, next);
  const at = whole && named(from + 2) ? from + 2 : from;
  const kind = phraseAt(kinds, words, at);
  const body = phraseAt(bodies, words, at);
  const person = phraseAt(persons, words, at);
  const found = kind ?? body ?? person;
  if (!found || found.next > to || !isManner(words, { from: found.next, to })) return null;
  if (kind) return kind.value;
  return body ? 'body' : words[at]?.form === 'tôi' ? 'self' : 'person';
}

/** Whether only adverbs, dates and circumstances are there: "vinh dự", ", sau nhiều năm công tác,". */
function isManner(words: readonly Word[], { from, to }: Range): boolean {
  let at = from;
  while (at < to) {
    const comma = words[at]?.form === ',';
    const closing =
      comma && phraseAt(openings, words, at + 1) ? findWord(words, { from: at + 1, to }, ',') : at;
    if (closing < 0) return true;
    const past = phraseAt(skipped, words, at)?.next ?? (comma ? closing + 1 : pastYear(words, at, to));
    if (past === at) return false;
    at = past;
  }
  return true;
}

/** The index after "Với thành tích ấy, dịp này", "riêng". */
function pastCircumstances(words: readonly Word[], { from, to }: Range): number {
  let at = from;
  for (;;) {
    const alone = phraseAt(emphases, words, at)?.next;
    if (alone !== undefined && endOfReference(words, alone) !== null) return alone;
    while (at < to && (/^[,;:–-]$|^và$/.test(words[at]?.form ?? '') || phraseAt(skipped, words, at))) {
      at = phraseAt(skipped, words, at)?.next ?? at + 1;
    }
    if (YEAR.test(words[at]?.form ?? '')) at += words[at + 1]?.form === ',' ? 2 : 1;
    if (at >= to || !phraseAt(openings, words, at)) return Math.min(at, to);
    const comma = words.findIndex(({ form }, i) => i > at && i < Math.min(to, at + LONGEST) && form === ',');
    if (comma < 0) return /\p{L}/u.test(words[at]?.form ?? '') ? pastYear(words, at, to) : at;
    at = comma + 1;
  }
}

/** The index after "năm 2018" without a comma. */
function pastYear(words: readonly Word[], at: number, to: number): number {
  let next = at;
  while (next < to && /^(?:năm|tháng|ngày|vào|đến|các|và|[\d/.-]+)$/.test(words[next]?.form ?? '')) next += 1;
  return next;
}

/** The bodies whose names are clearly delimited in a sentence. */
export function bodiesIn(line: Line, kind: string | null): Name[] {
  const found: Name[] = [];
  for (let at = 0; at < line.words.length; at += 1) {
    if (kind === null && line.words[at]?.capital === false) continue;
    const body = bodyAt(line, at, kind);
    if (body?.name) found.push(body.name);
    at = Math.max(at, (body?.to ?? 0) - 1);
  }
  return found;
}

/** "Hạt Kiểm lâm Nậm Nhùn giữ rừng": the index behind a proper name of several syllables before two other words. */
function pastProperName(words: readonly Word[], from: number, to: number): number {
  let last = to - 1;
  while (last > from && !words[last]?.capital && !isOwnNumber(words, last)) last -= 1;
  const proper = words[last - 1]?.capital === true || isOwnNumber(words, last);
  return last > from && proper && to - last > 2 ? last + 1 : to;
}

/** "Trường Mầm non 19/5", "Phân trại số 1", but not "lắp đặt 12 trạm": a number that is part of a name. */
function isOwnNumber(words: readonly Word[], at: number): boolean {
  if (!/\d/.test(words[at]?.form ?? '')) return false;
  const before = words[at - 1];
  return (
    before?.capital === true ||
    before?.form === 'số' ||
    [1, 2, 3].some((back) => endOfBody(words, at - back) === at)
  );
}

/** The body named from this word on, and the word after it; null if none of the kind begins here. */
function bodyAt(
  { text, words }: Line,
  at: number,
  kind: string | null,
): { name: Name | null; to: number } | null {
  const begins = kind === null ? isBody(words, at) : phraseAt(kinds, words, at)?.value === kind;
  if (!begins) return null;
  let to = Math.max(endOfBody(words, at) ?? at + 1, at + 1);
  const isEnd = (end: number) =>
    /^[,;:.()"|–-]$/.test(words[end]?.form ?? '') ||
    cueAt(ends, words, end) !== null ||
    isCongress(words, end) ||
    isSpan(words, end);
  while (to < words.length && !isEnd(to)) to += 1;
  to = pastProperName(words, at, to);
  // "Chủ tịch UBND huyện A Nguyễn Văn B": the person after the body is not part of its name.
  const office = [1, 2, 3].some((back) => endOfOffice(words, at - back) === at);
  const end = (office ? personBefore(text, words, at + 1, to) : null) ?? to;
  const name = nameOf(textOf({ text, words, tokens: [] }, { from: at, to: end }));
  const plain = name && !name.person && /\p{Lu}/u.test(name.name.slice(1));
  return { name: plain ? name : null, to };
}
