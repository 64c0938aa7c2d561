import { textOf, type Line, type Range } from './line';
import { endOfBody, isBody, nameOf, personsIn, type Name } from './names';
import { cueAt, phraseAt, phraseBook, phraseSet } from '../prose/phrases';
import { anyBody, deeds, shortNames, someone } from './tables/referents';
import { nameEnds, circumstances } from './tables/names';
import { adverbs, verbs } from './tables/verbs';
import type { Word } from '../prose/words';

const kinds = phraseBook(shortNames.map((name) => [name, name] as const));
const bodies = phraseSet(anyBody);
const persons = phraseSet(someone);
const skipped = phraseSet([...adverbs, 'này', 'trên', 'cũng', 'dịp này', 'còn', 'và']);
const openings = phraseSet(circumstances);
const ends = phraseSet([...nameEnds, ...adverbs, ...verbs.map(([phrase]) => phrase), ...deeds]);
/** Sentences. */
const FARTHEST = 8;
/** Words of a circumstance that a subject may open with. */
const LONGEST = 60;

/**
 * Who is meant by a subject that names nobody: "Công ty", "đơn vị", "ông", or none at all ("; năm 2018 được nhận …").
 * Nobody where it is not plain.
 *
 * @param around the sentences before, and whom the act before this one in the sentence named
 */
export function referentOf(
  line: Line,
  subject: Range,
  { told, carried }: { told: readonly Line[]; carried: readonly Name[] },
): Name[] {
  const { words } = line;
  const at = pastCircumstances(words, subject);
  const short = shortAt(words, at, subject.to);
  if (short === null) return at >= subject.to && carried.length > 0 ? [...carried] : [];
  const own: Line = { ...line, words: words.slice(0, at) };
  const before = [...told.slice(-FARTHEST), own].toReversed();
  if (short === 'person')
    return sole(before.slice(0, 5).flatMap((each) => personsIn(each.text.slice(0, endOf(each)))));
  return sole(before.flatMap((each) => bodiesIn(each, short === 'body' ? null : short)));
}

function endOf({ text, words }: Line): number {
  return words.at(-1)?.end ?? text.length;
}

/** What kind of recipient a short subject means; null where it is more than short. */
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
  return kind ? kind.value : body ? 'body' : 'person';
}

/** Past "Với thành tích ấy, dịp này". */
function pastCircumstances(words: readonly Word[], { from, to }: Range): number {
  let at = from;
  for (;;) {
    while (at < to && (/^[,;:–-]$|^và$/.test(words[at]?.form ?? '') || phraseAt(skipped, words, at))) {
      at = phraseAt(skipped, words, at)?.next ?? at + 1;
    }
    if (at >= to || !phraseAt(openings, words, at)) return Math.min(at, to);
    const comma = words.findIndex(({ form }, i) => i > at && i < Math.min(to, at + LONGEST) && form === ',');
    if (comma < 0) return /\p{L}/u.test(words[at]?.form ?? '') ? pastYear(words, at, to) : at;
    at = comma + 1;
  }
}

/** "năm 2018" without a comma behind it. */
function pastYear(words: readonly Word[], at: number, to: number): number {
  let next = at;
  while (next < to && /^(?:năm|tháng|ngày|vào|đến|các|và|[\d/.-]+)$/.test(words[next]?.form ?? '')) next += 1;
  return next;
}

/** The bodies whose names are plain in a sentence: what they end at is no part of them. */
function bodiesIn({ text, words }: Line, kind: string | null): Name[] {
  const found: Name[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const begins =
      kind === null ? isBody(words, at) && words[at]?.capital : phraseAt(kinds, words, at)?.value === kind;
    if (!begins) continue;
    let to = Math.max(endOfBody(words, at) ?? at + 1, at + 1);
    while (to < words.length && !/^[,;:.()"|–-]$/.test(words[to]?.form ?? '') && !cueAt(ends, words, to))
      to += 1;
    const name = nameOf(textOf({ text, words, tokens: [] }, { from: at, to }));
    if (name && !name.person && /\p{Lu}/u.test(name.name.slice(1))) found.push(name);
    at = Math.max(at, to - 1);
  }
  return found;
}

/** "bác sĩ Lệ" by the full name that the text gave before; whom it gives no other name is left out. */
export function inFull(names: readonly Name[], told: readonly Line[]): Name[] {
  return names.flatMap((name) => {
    if (!name.person || name.name.includes(' ')) return [name];
    const full = told
      .flatMap(({ text }) => personsIn(text))
      .filter((each) => each.name.endsWith(` ${name.name}`));
    return sole(full);
  });
}

/** The one that all of them are; nobody where they differ. */
function sole(names: readonly Name[]): Name[] {
  const [first] = names;
  if (!first) return [];
  return names.every(({ name }) => name === first.name) ? [first] : [];
}
