import { endOfBody, isBody, isGeneric, isHonorific, isOffice, nameOf, type Name } from './names';
import { peopleAt } from './people';
import { wordsOf, type Word } from '../prose/words';

/** The names in a list, in order: "A; B; C", "A, B và C", "ông A, Giám đốc X, và bà B". */
export function namesIn(text: string): Name[] {
  const words = wordsOf(text);
  const strong = cut(text, words, (at) => words[at]?.form === ';' || words[at]?.form === '|');
  if (strong.length > 1)
    return strong.flatMap((part, i) => (i === strong.length - 1 ? lastOf(part) : entryOf(part)));
  return weakList(text, words);
}

/** One item between semicolons: what follows the first comma of a person is an office; a body keeps all. */
function entryOf(item: string): Name[] {
  const inner = innerList(item);
  if (inner !== null) return namesIn(inner);
  const comma = item.indexOf(',');
  const before = comma < 0 ? null : nameOf(item.slice(0, comma));
  const found = before?.person ? before : nameOf(item);
  return found ? [found] : [];
}

/** The last item of a list may hold two: "C và D". */
function lastOf(item: string): Name[] {
  const words = wordsOf(item);
  const inner = innerList(item);
  if (inner !== null) {
    const and = words.findLastIndex((word) => word.form === 'và' && word.end < item.length - inner.length);
    return [...(and < 0 ? [] : entryOf(item.slice(0, words[and]?.start))), ...namesIn(inner)];
  }
  return cut(item, words, (at) => words[at]?.form === 'và' && beginsName(item, words, at + 1)).flatMap(
    entryOf,
  );
}

/** "3 công ty: A, B, C" inside an item. */
function innerList(item: string): string | null {
  const colon = item.indexOf(':');
  return colon < 0 ? null : item.slice(colon + 1);
}

/** A list with commas only; what follows the item behind "và" is no part of it. */
function weakList(text: string, words: readonly Word[]): Name[] {
  const names: Name[] = [];
  let closing = false;
  let from = 0;
  const parts = [...separators(text, words), { at: words.length, last: false }];
  for (const { at, last } of parts) {
    const counted = countedBody(text, words, from);
    const part = text.slice(words[counted ?? from]?.start ?? text.length, words[at]?.start ?? text.length);
    const inner = wordsOf(part);
    from = at + 1;
    const appositive = names.length > 0 && isOffice(inner, 0) && !isHonorific(inner, 0);
    const found = nameOf(part);
    if (found && !(appositive && !found.person)) names.push(found);
    else if (!found && !appositive && part.trim() !== '') break;
    if (closing) break;
    closing = last;
  }
  return names;
}

/** "3 lực lượng Công an, Hải quan và Biên phòng": the word behind the number and its unit, where a name begins there. */
function countedBody(text: string, words: readonly Word[], at: number): number | null {
  const people = peopleAt(words, at);
  const next = words[people?.next ?? words.length];
  if (!people || people.value.individuals !== null || !next) return null;
  return next.capital ? people.next : null;
}

/** Commas, and the "và" that a name follows. */
function separators(text: string, words: readonly Word[]): { at: number; last: boolean }[] {
  const found: { at: number; last: boolean }[] = [];
  let depth = 0;
  let whole = 0;
  words.forEach((word, at) => {
    if (word.form === '(') depth += 1;
    if (word.form === ')') depth = Math.max(0, depth - 1);
    whole = Math.max(whole, endOfBody(words, at) ?? 0);
    if (depth > 0 || at < whole) return;
    if (word.form === ',') found.push({ at, last: false });
    if ((word.form === 'và' || word.form === 'cùng') && beginsName(text, words, at + 1))
      found.push({ at, last: true });
  });
  return found;
}

/** After "và": a new name, not the second half of one ("Cục Công nghệ thông tin và Thống kê hải quan"). */
function beginsName(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  const { capital } = word;
  if (isHonorific(words, at) || isGeneric(words, at) || peopleAt(words, at)) return true;
  if (isBody(words, at)) return true;
  return (
    capital && (isOffice(words, at) || nameOf(text.slice(word.start, words[at + 3]?.end))?.person === true)
  );
}

/** Cuts outside brackets, at the words for which `at` says so. */
function cut(text: string, words: readonly Word[], divides: (at: number) => boolean): string[] {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  words.forEach((word, at) => {
    if (word.form === '(') depth += 1;
    if (word.form === ')') depth = Math.max(0, depth - 1);
    if (depth > 0 || !divides(at)) return;
    parts.push(text.slice(start, word.start));
    start = word.end;
  });
  parts.push(text.slice(start));
  return parts.filter((part) => part.trim() !== '');
}
