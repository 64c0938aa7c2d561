import { phraseAt, phraseSet } from '../../prose/phrases';
import { findWord, type Line, type Range, textOf } from '../line';
import { endOfOffice, isBody, isHonorific } from '../names/kinds';
import { readList } from '../names/list';
import type { Name } from '../names/name';
import { startsPerson } from '../names/persons';
import { families, relatives } from '../tables/leads';
import { anyBody, shortNames } from '../tables/referents';
import type { Word } from '../../prose/words';

/** Maximum distance in words between a subject and "được". */
const FARTHEST_PASSIVE = 6;
/** Maximum length of "thay mặt cho tổng công ty", in words. */
const LONGEST_DEPUTY = 8;
const shorts = phraseSet([...anyBody, ...shortNames]);
const deputies = phraseSet(['thay mặt', 'thay mặt cho', 'đại diện', 'đại diện cho']);
const fallen = phraseSet(['liệt sĩ', 'cố', 'anh hùng liệt sĩ']);
const relativeBook = phraseSet(relatives);
const familyBook = phraseSet(families);

/**
 * Those for whom a subject receives: the body of "Bà A, Giám đốc Công ty B đại diện nhận", nobody for "Vợ liệt sĩ A
 * nhận", as the text may mean either; null if the subject receives for itself.
 */
export function representedBy(line: Line, range: Range): Name[] | null {
  return bodyOfDeputy(line, range) ?? familyOf(line, range);
}

function bodyOfDeputy(line: Line, { from, to }: Range): Name[] | null {
  const { words } = line;
  const deputy = deputyIn(words, { from, to });
  for (let at = deputy - 1; at > from; at -= 1) {
    const body = endOfOffice(words, at);
    if (body === null || body >= deputy || !isBody(words, body)) continue;
    const { names } = readList(textOf(line, { from: body, to: deputy }));
    return names.length === 1 && names[0]?.person === false ? names : null;
  }
  return null;
}

/** Where "đại diện", "thay mặt đơn vị" at the end of a subject begins; -1 if it ends otherwise. */
function deputyIn(words: readonly Word[], { from, to }: Range): number {
  for (let at = to - 2; at > from && at > to - LONGEST_DEPUTY; at -= 1) {
    const next = phraseAt(deputies, words, at)?.next;
    if (next !== undefined && (next === to || phraseAt(shorts, words, next)?.next === to)) return at;
  }
  return -1;
}

/** "Chị B thay mặt gia đình liệt sĩ A": A; "Chị B thay mặt gia đình", "Vợ anh A": nobody. */
function familyOf(line: Line, { from, to }: Range): Name[] | null {
  const { words } = line;
  for (let at = from; at < to; at += 1) {
    const family = phraseAt(deputies, words, at)?.next;
    if (family === undefined || family >= to || !phraseAt(familyBook, words, family)) continue;
    const { names, whole } = readList(textOf(line, { from: family, to }));
    return whole ? names : [];
  }
  // "Vợ chồng anh A" are named themselves.
  if (phraseAt(relativeBook, words, from))
    return isHonorific(words, from) ? null : namedBehind(line, { from, to });
  return isBereaved(line, { from, to }) ? [] : null;
}

/** "Con trai mẹ, liệt sĩ Phan Văn A, được": the relative by name; nobody for "Vợ anh A, chị B, nhận". */
function namedBehind(line: Line, { from, to }: Range): Name[] {
  const comma = findWord(line.words, { from, to }, ',', '-');
  // "…, cũng được", "…, năm 2023 cũng được", "…, cũng nhận"
  const passive = findWord(line.words, { from: to, to: to + FARTHEST_PASSIVE }, 'được') >= 0;
  const also = findWord(line.words, { from: to, to: to + 2 }, 'cũng') >= 0;
  const named = comma >= 0 && (passive || also) && startsPerson(line.text, line.words, comma + 1);
  return named ? readList(textOf(line, { from: comma + 1, to })).names : [];
}

/** "Chị B, vợ liệt sĩ A, nhận Bằng khen truy tặng chồng", but "Liệt sĩ A, con trai ông B, được truy tặng …". */
function isBereaved({ words }: Line, { from, to }: Range): boolean {
  if (phraseAt(fallen, words, from) || findWord(words, { from: to, to: words.length }, 'truy') < 0)
    return false;
  for (let at = from + 1; at < to; at += 1)
    if (words[at - 1]?.form === ',' && phraseAt(relativeBook, words, at)) return true;
  return false;
}
