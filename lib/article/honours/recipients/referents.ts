import { cueAt, phraseAt, phraseSet } from '../../prose/phrases';
import { anyBody, preludes, someone } from '../tables/referents';
import { adverbs } from '../tables/verbs';
import { circumstances } from '../tables/circumstances';
import { findWord, type Line, type Range, textOf } from '../line';
import type { Name } from '../names/name';
import { personMeant, speaker } from './pronouns';
import { fold, formAt, type Word } from '../../prose/words';
import { endOfUnit, peopleAt } from '../names/people';
import { endOfOffice, isBody } from '../names/kinds';
import { personsOf } from './full-names';
import { bodiesIn, bodyAt, endBook, shortBook, placeOf, soleBody } from './bodies';

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
/** "; 2016, được tặng" */
const YEAR = /^(?:19|20)\d\d$/;
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
    return isAboutUnnamed(earlier.at(-1), formAt(words, at))
      ? []
      : personMeant(formAt(words, at), before.slice(0, FARTHEST_PERSON), earlier);
  const [previous, ...others] = carried;
  if (short === 'body' && previous?.person === false && others.length === 0) return [previous];
  const kind = short === 'body' ? null : short;
  const school = /^(?:tập thể )?nhà trường/iu.test(textOf(line, { from: at, to: subject.to }));
  const fits = ({ name }: Name) => !school || schools.test(name);
  const found = soleBody(before.flatMap((each) => bodiesIn(each, kind)).filter(fits));
  if (found.length > 0) return found;
  const topic = soleBody(before.flatMap((each) => topicOf(each, kind)).filter(fits));
  return topic.length > 0 ? topic : (before.map((each) => placeOf(each, kind).filter(fits))[0] ?? []);
}

/** "Chủ tịch xã A đã qua đời. Ông …", "Một công nhân lao xuống nước. Anh …": the pronoun means whom the text does not name. */
function isAboutUnnamed(before: Line | undefined, pronoun: string): boolean {
  if (!before || personsOf(before).length > 0) return false;
  const { words } = before;
  const at = pastCircumstances(words, { from: 0, to: words.length });
  const somebody = endOfOffice(words, at) ?? (peopleAt(words, at)?.value.individuals === 1 ? at : null);
  return somebody !== null && findWord(words, { from: at, to: words.length }, pronoun) < 0;
}

/** "Phòng giao dịch", "Trung tâm y tế": the one body named before whose name goes on behind these words. */
function begunIn(line: Line, { from, to }: Range, before: readonly Line[]): Name[] {
  const { words } = line;
  if (!isBody(words, from)) return [];
  let end = from + 1;
  while (
    end < to &&
    words[end]?.capital === false &&
    /^\p{L}/u.test(formAt(words, end)) &&
    !cueAt(endBook, words, end)
  )
    end += 1;
  if (end === from + 1 || end - from > LONGEST_BEGINNING || !isManner(words, { from: end, to })) return [];
  const begins = `${fold(textOf(line, { from, to: end }))} `;
  const named = before
    .filter(({ text }) => fold(text).includes(begins))
    .flatMap((each) => bodiesIn(each, null));
  return soleBody(named.filter(({ name }) => fold(name).startsWith(begins)));
}

/** The one body that is a sentence's subject. */
function topicOf(line: Line, kind: string | null): Name[] {
  const { words } = line;
  const body = bodyAt(line, pastCircumstances(words, { from: 0, to: words.length }), kind);
  const more = [',', 'và'].includes(formAt(words, body?.to ?? 0));
  return body?.name && !more ? [body.name] : [];
}

/**
 * The word after a pronoun or short word that is all of the object: "cho ông", "cho nhà trường"; null if there is more.
 */
export function endOfShort(words: readonly Word[], at: number): number | null {
  const found = phraseAt(shortBook, words, at) ?? phraseAt(bodies, words, at) ?? phraseAt(persons, words, at);
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
  return (
    endOfPronoun(words, at) ?? (phraseAt(shortBook, words, at) ?? phraseAt(bodies, words, at))?.next ?? null
  );
}

/** The word after "đơn vị", "nhà trường" at the beginning of a sentence; 0 if it begins otherwise. */
export function endOfShortSubject(words: readonly Word[]): number {
  const next = phraseAt(bodies, words, 0)?.next ?? 0;
  // "Cơ quan báo chí có …", "Tập thể và nhiều cá nhân …": any body of that kind, or one of several.
  return cueAt(endBook, words, next) && words[next]?.form !== 'và' ? next : 0;
}

/** The word after "Ông", "Năm 1990, bà" from this word on, before a verb; 0 if the words are others. */
export function endOfPersonalSubject(words: readonly Word[], from: number): number {
  const at = pastCircumstances(words, { from, to: words.length });
  const next = phraseAt(persons, words, at)?.next ?? 0;
  const verb = words[next];
  return verb && !verb.capital && /^\p{L}/u.test(verb.form) && verb.form !== 'và' ? next : 0;
}

/** The kind of recipient that a short subject means; null if it is longer. */
function shortAt(words: readonly Word[], from: number, to: number): string | null {
  // "Tập thể đơn vị", "tập thể nhà trường"
  const whole = words[from]?.form === 'tập' && words[from + 1]?.form === 'thể';
  const named = (next: number) => phraseAt(shortBook, words, next) ?? phraseAt(bodies, words, next);
  const at = whole && named(from + 2) ? from + 2 : from;
  const kind = phraseAt(shortBook, words, at);
  const body = phraseAt(bodies, words, at);
  const person = phraseAt(persons, words, at);
  const found = kind ?? body ?? person;
  if (!found || found.next > to) return null;
  // "Tôi rất vui khi được", but not "tôi và em gái"
  if (words[at]?.form === 'tôi') return /^(?:,|và|cùng)$/.test(formAt(words, at + 1)) ? null : 'self';
  if (!isManner(words, { from: found.next, to })) return null;
  if (kind) return kind.value;
  return body ? 'body' : 'person';
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
  // "08/4/2023 Lữ đoàn tổ chức lễ"
  let at = /^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?$/.test(formAt(words, from)) ? from + 1 : from;
  for (;;) {
    const alone = phraseAt(emphases, words, at)?.next;
    if (alone !== undefined && endOfReference(words, alone) !== null) return alone;
    while (at < to && (/^[,;:"–-]$|^và$/.test(formAt(words, at)) || phraseAt(skipped, words, at))) {
      at = phraseAt(skipped, words, at)?.next ?? at + 1;
    }
    if (YEAR.test(formAt(words, at))) at += words[at + 1]?.form === ',' ? 2 : 1;
    if (at >= to || !phraseAt(openings, words, at)) return Math.min(at, to);
    const comma = words.findIndex(({ form }, i) => i > at && i < Math.min(to, at + LONGEST) && form === ',');
    if (comma < 0) return /\p{L}/u.test(formAt(words, at)) ? pastYear(words, at, to) : at;
    at = comma + 1;
  }
}

/** The index after "năm 2018" without a comma. */
function pastYear(words: readonly Word[], at: number, to: number): number {
  let next = at;
  while (next < to && /^(?:năm|tháng|ngày|vào|đến|sang|các|và|[\d/.()-]+)$/.test(formAt(words, next)))
    next += 1;
  return next;
}
