import { cueAt, phraseAt, phraseBook, phraseSet } from '../../prose/phrases';
import { anyBody, deeds, preludes, shortKinds, shortNames, someone } from '../tables/referents';
import { adverbs, verbs } from '../tables/verbs';
import { circumstances } from '../tables/circumstances';
import { nameEnds } from '../tables/name-edges';
import { type Line, type Range, textOf } from '../line';
import type { Name } from '../names/name';
import { nameOf } from '../names/name-of';
import { sameName } from '../names/same-name';
import { personBefore, personsIn } from '../names/persons';
import { inFull, sole } from './full-names';
import { fold, type Word, wordsOf } from '../../prose/words';
import { endOfUnit } from '../names/people';
import { endOfBody, endOfHonorific, endOfOffice, isBody, isHonorific } from '../names/kinds';

const kinds = phraseBook([...shortNames.map((name) => [name, name] as const), ...shortKinds]);
const schools = /^(?:trường|học viện|đại học|cao đẳng|phân hiệu)\P{L}/iu;
const bodies = phraseSet(anyBody);
const persons = phraseSet(someone);
const skipped = phraseSet([...adverbs, 'này', 'trên', 'cũng', 'dịp này', 'còn', 'và', ...preludes]);
const openings = phraseSet(circumstances);
const young = new Set(['anh', 'chị', 'em', 'cháu']);
const pronouns = new Set([...young, 'ông', 'bà', 'cô', 'chú', 'cụ']);
const ends = phraseSet([...nameEnds, ...adverbs, ...verbs.map(([phrase]) => phrase), ...deeds]);
/** "; 2016, được tặng" */
const YEAR = /^(?:19|20)\d\d$/;
/** Maximum distance, in sentences. */
const FARTHEST = 8;
/** Maximum length of a title or an office before a name, in characters. */
const LONGEST_OFFICE = 60;
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
  if (short === null) return at >= subject.to && carried.length > 0 ? [...carried] : [];
  const own: Line = { ...line, words: words.slice(0, at) };
  const before = (alone ? earlier.slice(-FARTHEST) : [...earlier.slice(-FARTHEST), own]).toReversed();
  if (short === 'self') return speaker(line, earlier);
  if (short === 'person') {
    const word = words[at]?.form ?? '';
    const near = before.slice(0, 5);
    const topic = near.find(
      (each) => calledShortly(each, word).length > 0 || calledBy(each, word).length > 0,
    );
    const called = (topic && calledShortly(topic, word).length > 0 ? [topic] : near).map((each) => {
      const given = calledShortly(each, word);
      const full = inFull(given, earlier);
      return full.length < given.length ? null : [...calledBy(each, word), ...full];
    });
    if (called.includes(null)) return [];
    const found = topic
      ? sole(called.flatMap((names) => names ?? []))
      : sole(near.flatMap((each) => personsMeant(each, word)));
    return found.length > 0 ? found : titled(earlier[0], near);
  }
  const kind = short === 'body' ? null : short;
  const school = words[at]?.form === 'nhà' && words[at + 1]?.form === 'trường';
  const fits = ({ name }: Name) => !school || schools.test(name);
  const found = soleBody(before.flatMap((each) => bodiesIn(each, kind)).filter(fits));
  if (found.length > 0) return found;
  const topic = soleBody(before.flatMap((each) => topicOf(each, kind)).filter(fits));
  return topic.length > 0 ? topic : (before.map((each) => placeOf(each, kind).filter(fits))[0] ?? []);
}

/** The nearest name if all are of one body, "BHXH huyện A" and "Bảo hiểm xã hội huyện A"; nobody if they differ. */
function soleBody(names: readonly Name[]): Name[] {
  const [nearest] = names;
  return nearest && names.every((name) => sameName(name, nearest)) ? [nearest] : [];
}

/** "Tại Trường A, xã B, nhà trường …": the body where a sentence takes place. */
function placeOf(line: Line, kind: string | null): Name[] {
  const body = line.words[0]?.form === 'tại' ? bodyAt(line, 1, kind) : null;
  return body?.name ? [body.name] : [];
}

/** "tôi" in an interview: the only person named before its questions and answers. Nobody in a quotation. */
function speaker({ text }: Line, earlier: readonly Line[]): Name[] {
  const asked = earlier.some((each) => /[?]["”»]?$/u.test(each.text));
  if (!asked || /["“”«»]/u.test(text)) return [];
  return sole(earlier.flatMap((each) => personsIn(each.text)));
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

/** The word after "đơn vị", "nhà trường" at the beginning of a sentence; 0 if it begins otherwise. */
export function endOfShortSubject(words: readonly Word[]): number {
  const next = phraseAt(bodies, words, 0)?.next ?? 0;
  // "Cơ quan báo chí có …", "Tập thể và nhiều cá nhân …": any body of that kind, or one of several.
  return cueAt(ends, words, next) && words[next]?.form !== 'và' ? next : 0;
}

/** "cụ Phạm Văn A" for "cụ": the person with this form of address in a sentence. */
function calledBy(line: Line, word: string): Name[] {
  const text = line.text.slice(0, endOf(line));
  const folded = fold(text);
  return personsIn(text).filter(({ name }) => folded.includes(`${word} ${fold(name)}`));
}

/** Whom the title is about, if the sentences before still name that person: "Trung tá Vi Đức Thọ …", "đồng chí Thọ". */
function titled(title: Line | undefined, near: readonly Line[]): Name[] {
  const [person, ...others] = title ? personsIn(title.text) : [];
  if (!person || others.length > 0) return [];
  const call = person.name.slice(person.name.lastIndexOf(' ') + 1);
  const named = near.some(({ text, words }) =>
    words.some(({ start, end }, at) => text.slice(start, end) === call && isHonorificBefore(words, at)),
  );
  return named ? [person] : [];
}

function isHonorificBefore(words: readonly Word[], at: number): boolean {
  return [1, 2].some((back) => endOfHonorific(words, at - back) === at);
}

/** "ông Thoại" for "ông": a form of address with one word of a name. */
function calledShortly({ text, words }: Line, word: string): Name[] {
  return words.flatMap(({ form, start, end, capital }, at) => {
    const isShort = capital && words[at - 1]?.form === word && !words[at + 1]?.capital && !isBody(words, at);
    return isShort && form.length > 1 && !isHonorific(words, at)
      ? [{ name: text.slice(start, end), office: word, person: true }]
      : [];
  });
}

/** The persons of a sentence that the pronoun may mean: "anh" is neither "ông A" nor "Thủ tướng B". */
function personsMeant(line: Line, pronoun: string): Name[] {
  const text = line.text.slice(0, endOf(line));
  return personsIn(text).filter(({ name }) => {
    const at = text.indexOf(name);
    const before = wordsOf(text.slice(Math.max(0, at - LONGEST_OFFICE), at));
    const form = before.at(-1)?.form ?? '';
    if (pronouns.has(form)) return form === pronoun;
    const inOffice = [1, 2, 3].some((back) => endOfOffice(before, before.length - back) === before.length);
    return !(inOffice && young.has(pronoun));
  });
}

function endOf({ text, words }: Line): number {
  return words.at(-1)?.end ?? text.length;
}

/** The kind of recipient that a short subject means; null if it is longer. */
function shortAt(words: readonly Word[], at: number, to: number): string | null {
  const kind = phraseAt(kinds, words, at);
  const body = phraseAt(bodies, words, at);
  const person = phraseAt(persons, words, at);
  const found = kind ?? body ?? person;
  if (!found || found.next > to) return null;
  let next = found.next;
  while (next < to) {
    const past = phraseAt(skipped, words, next)?.next ?? (words[next]?.form === ',' ? next + 1 : null);
    if (past === null) return null;
    next = past;
  }
  if (kind) return kind.value;
  return body ? 'body' : words[at]?.form === 'tôi' ? 'self' : 'person';
}

/** The index after "Với thành tích ấy, dịp này". */
function pastCircumstances(words: readonly Word[], { from, to }: Range): number {
  let at = from;
  for (;;) {
    while (at < to && (/^[,;:–-]$|^và$/.test(words[at]?.form ?? '') || phraseAt(skipped, words, at))) {
      at = phraseAt(skipped, words, at)?.next ?? at + 1;
    }
    if (YEAR.test(words[at]?.form ?? '') && words[at + 1]?.form === ',') at += 2;
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
function bodiesIn(line: Line, kind: string | null): Name[] {
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
  while (last > from && !words[last]?.capital && !/\d/.test(words[last]?.form ?? '')) last -= 1;
  return last > from && words[last - 1]?.capital && to - last > 2 ? last + 1 : to;
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
  while (to < words.length && !/^[,;:.()"|–-]$/.test(words[to]?.form ?? '') && !cueAt(ends, words, to))
    to += 1;
  to = pastProperName(words, at, to);
  // "Chủ tịch UBND huyện A Nguyễn Văn B": the person after the body is not part of its name.
  const office = [1, 2, 3].some((back) => endOfOffice(words, at - back) === at);
  const end = (office ? personBefore(text, words, at + 1, to) : null) ?? to;
  const name = nameOf(textOf({ text, words, tokens: [] }, { from: at, to: end }));
  const plain = name && !name.person && /\p{Lu}/u.test(name.name.slice(1));
  return { name: plain ? name : null, to };
}
