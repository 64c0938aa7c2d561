import { type Word, wordsOf } from '../../prose/words';
import { phraseAt } from '../../prose/phrases';
import { honorificBook, isBody, isOffice, officeBook } from './kinds';
import type { Name } from './name';
import { commonFamilyNames, familyNames, middleNames } from '../tables/family-names';

/** Words before a place named after a person: "TP Hồ Chí Minh". */
const PLACES = new Set(['tp', 'phố', 'huyện', 'quận', 'đường', 'trường']);

/** Whether a personal name of at least two words begins at this word, whatever follows. */
export function startsPerson(text: string, words: readonly Word[], at: number): boolean {
  const start = phraseAt(honorificBook, words, at) ? pastTitles(words.slice(at)) + at : at;
  if (isOffice(words, start)) return false;
  const person = personAt(text, words, start);
  return person !== null || (start > at && isNamePart(text, words[start]) && !isBody(words, start));
}

/** The index after "Thiếu tướng, PGS.TS", "ông", and the "tập thể" before a body's name. */
export function pastTitles(words: readonly Word[]): number {
  let at = 0;
  for (;;) {
    const next = phraseAt(honorificBook, words, at)?.next;
    if (next === undefined) break;
    at = next;
    while (['.', ',', ':'].includes(words[at]?.form ?? '')) at += 1;
  }
  const body = words[at]?.form === 'tập' && words[at + 1]?.form === 'thể' && isBody(words, at + 2);
  return body ? at + 2 : at;
}

/** Every personal name of at least three words in a text. */
export function personsIn(text: string): Name[] {
  const words = wordsOf(text);
  const found: Name[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const titled = endsTitle(words, at);
    const known = titled || commonFamilyNames.has(textOf(text, words[at]));
    const person = known
      ? (personAt(text, words, at) ?? (titled ? calledPerson(text, words, at) : null))
      : null;
    if (!person || person.to - at < (isBody(words, at) ? 3 : 2)) continue;
    found.push({ name: person.name, office: '', person: true });
    at = person.to - 1;
  }
  return found;
}

/** "Đại tá Cao …", "cô Quàng …": a title is right before this word. */
function endsTitle(words: readonly Word[], at: number): boolean {
  return [1, 2, 3, 4, 5].some((length) => phraseAt(honorificBook, words, at - length)?.next === at);
}

/** The first word of the personal name that ends before word `last`; null if none does. */
export function personBefore(
  text: string,
  words: readonly Word[],
  start: number,
  last: number,
): number | null {
  let run = last;
  while (run - 1 > start && isNamePart(text, words[run - 1])) run -= 1;
  const from = Math.max(run, last - 4);
  const starts: number[] = [];
  for (let at = from; at <= last - 2; at += 1) {
    const before = words[at - 1]?.form === '.' ? at - 2 : at - 1;
    const place = PLACES.has(words[before]?.form ?? '');
    if (familyNames.has(textOf(text, words[at])) && !place) starts.push(at);
  }
  const common = starts.find((at) => commonFamilyNames.has(textOf(text, words[at])));
  const found = common ?? starts.find((at) => last - at === 3) ?? starts.find((at) => last - at === 4);
  if (found !== undefined) return found;
  const office = phraseAt(officeBook, words, start);
  return office && office.next === run && last - run >= 2 ? run : null;
}

/** The personal name that begins at this word: "Nguyễn Văn A", up to five words. */
export function personAt(
  text: string,
  words: readonly Word[],
  start: number,
): { name: string; to: number } | null {
  if (!familyNames.has(textOf(text, words[start])) && !hasMiddleName(text, words, start)) return null;
  let to = start + 1;
  while (to < start + 5 && isNamePart(text, words[to]))
    to += isInitial(words, to) ? 2 : isElided(text, words, to) ? 3 : 1;
  const last = words[to - 1];
  return to - start >= 2 && last ? { name: text.slice(words[start]?.start, last.end), to } : null;
}

/** "Vì Thị Piêng", "Hạng A Tủa": three words of which the second occurs only in personal names. */
function hasMiddleName(text: string, words: readonly Word[], start: number): boolean {
  const parts = [words[start], words[start + 1], words[start + 2]];
  if (isBody(words, start) || isBody(words, start - 1) || isOffice(words, start)) return false;
  return parts.every((word) => isNamePart(text, word)) && middleNames.has(textOf(text, parts[1]));
}

/** A name after "ông", "nghệ nhân", "mẹ" with a family name that is in no table: "bà H’Hen Niê", "ông Y Thoa". */
export function calledPerson(
  text: string,
  words: readonly Word[],
  start: number,
): { name: string; to: number } | null {
  if (isBody(words, start)) return null;
  let to = start;
  while (to < start + 6 && /^(?:\p{Lu}\p{L}*|[’'])$/u.test(textOf(text, words[to]))) to += 1;
  const last = words[to - 1];
  return to > start && last ? { name: text.slice(words[start]?.start, last.end), to } : null;
}

/** "Ksor H’Nao": one syllable of three words. */
function isElided(text: string, words: readonly Word[], at: number): boolean {
  return /^[’']$/u.test(textOf(text, words[at + 1])) && isNamePart(text, words[at + 2]);
}

/** "Trần Q. Nam" */
function isInitial(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.form.length === 1 && words[at + 1]?.form === '.' && words[at + 1]?.start === words[at].end
  );
}

function isNamePart(text: string, word: Word | undefined): boolean {
  return /^\p{Lu}\p{L}*$/u.test(textOf(text, word));
}

function textOf(text: string, word: Word | undefined): string {
  return word ? text.slice(word.start, word.end) : '';
}
