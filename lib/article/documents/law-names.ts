import { memoise } from '../../base/memoise';
import { phraseAt, phraseSet } from '../prose/phrases';
import { fold, formAt, type Word } from '../prose/words';
import { clauseWords, lawAbbreviations, lawNames, lawShortNames, nameEnds, notNames } from './tables/laws';

/** A law's name after its kind. */
export interface LawName {
  /** The index of the word after the name. */
  next: number;
  /** Whether it is in the table. */
  known: boolean;
}

const known = phraseSet([...lawNames, ...lawShortNames]);
/** Words that end the name of a law which is in no table. */
export const ends: ReadonlySet<string> = new Set(nameEnds);
const clauses = new Set(clauseWords);
const LONGEST_NAME = 12;
const LONGEST_CLOSED = 20;

/** The name at word `at`, after "Luật"; null if there is none. */
export function lawNameAt(text: string, words: readonly Word[], at: number): LawName | null {
  const found = phraseAt(known, words, at);
  const closed = !found || goesOn(words[found.next]) ? closedAt(words, at, found !== null) : null;
  if (closed !== null) return { next: closed, known: false };
  if (found) return { next: found.next, known: true };
  const first = words[at];
  if (!isFirst(first)) return null;
  // "Luật PPP và …", but not "Luật HN & GĐ"
  if (isShort(text, first) && !words[at + 1]?.capital && words[at + 1]?.form !== '&')
    return { next: at + 1, known: false };
  let next = at;
  while (next < words.length && next - at < LONGEST_NAME && isPart(words[next])) next += 1;
  if (next === at || next - at === LONGEST_NAME) return null;
  // A single word is a name only before a year or a number: "Luật NSNN 2015".
  if (next - at === 1 && !isCloser(words, next)) return null;
  return { next, known: false };
}

/** "PPP", "HTX": an abbreviation is a name by itself. */
function isShort(text: string, { start, end }: Word): boolean {
  return /^\p{Lu}{2,6}$/u.test(text.slice(start, end));
}

function isFirst(word: Word | undefined): word is Word {
  return word?.capital === true && !notNames.has(word.form) && !ends.has(word.form);
}

/** "Luật Giáo dục quốc phòng": whether a name from the table is only the beginning of a longer one. */
function goesOn(word: Word | undefined): boolean {
  return word?.capital === false && isPart(word);
}

/**
 * For a name containing a comma or "và", or that goes on behind one from the table ("Luật Thương mại điện tử"), followed
 * by a year, a day or a number, and for one in small letters that is followed by a law's number: the word after it; null
 * if there is none.
 */
function closedAt(words: readonly Word[], at: number, isLonger: boolean): number | null {
  const isNumbered = !isFirst(words[at]);
  let joined = isLonger || isNumbered;
  for (let next = at; next < words.length && next - at < LONGEST_CLOSED; next += 1) {
    const { form } = words[next] ?? { form: '' };
    if (isNumbered && isLawNumber(words, next)) return next - at > 1 ? next : null;
    if (isCloser(words, next)) return joined && !isNumbered && next - at > 2 ? next : null;
    if (form === ',' || !isPart(words[next])) joined = true;
    if (!/^(?:,|[\p{L}&]+)$/u.test(form) || clauses.has(form)) return null;
  }
  return null;
}

function isCloser(words: readonly Word[], at: number): boolean {
  const [form, behind] = [formAt(words, at), formAt(words, at + 1)];
  if (/^(?:19|20)\d\d$/.test(form)) return true;
  return ['năm', 'số', 'ngày', '('].includes(form) && /^\d/.test(behind);
}

/** "số 32/2001/PL-UBTVQH10": a number that only a law or an ordinance has. */
function isLawNumber(words: readonly Word[], at: number): boolean {
  return words[at]?.form === 'số' && /^\d+[a-z]?\/(?:\d{4}\/)?(?:pl|l|qh|ubtvqh)/.test(formAt(words, at + 1));
}

function isPart(word: Word | undefined): boolean {
  return word !== undefined && /^[\p{L}&]+$/u.test(word.form) && !ends.has(word.form);
}

/** Normalises a law's name: case, commas and short forms make no difference. */
export const lawKey = memoise(keyOfLaw, 5_000, 200);

function keyOfLaw(name: string): string {
  const words = fold(name)
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => lawAbbreviations.get(word) ?? word);
  return words
    .join(' ')
    .replace(/ và(?= thuế nhập)/u, '')
    .replace('thuế xuất nhập khẩu', 'thuế xuất khẩu nhập khẩu')
    .replace('xuất khẩu thuế nhập khẩu', 'xuất khẩu nhập khẩu')
    .replace(/^(?:the )?(\d{4} )?/, '');
}
