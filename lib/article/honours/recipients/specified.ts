import { phraseAt, phraseSet } from '../../prose/phrases';
import { clean, endOfName } from '../giver-name';
import { backReferences } from '../tables/cues';
import { mayGive } from '../giver';
import { awards } from '../tables/awards';
import { giverHeads } from '../tables/givers';
import { kindsOfAwards } from '../tables/leads';
import { type Line, textOf, tokenFrom, tokensIn } from '../line';
import { isHonorific } from '../names/kinds';
import type { Name } from '../names/name';
import { wholeNames } from '../frames/whole-names';
import { fold, formAt, wordsOf } from '../../prose/words';
import { recipientsBefore } from './before';
import { namesAsCounted } from '../names/as-counted';
import { namesIn, readList } from '../names/list';
import { endOfUnit, peopleAt, type People } from '../names/people';

const heads = phraseSet(giverHeads);
const kindBook = phraseSet(kindsOfAwards);
const references = phraseSet(backReferences);
const FARTHEST_LIST = 16;

/**
 * The names in a sentence that only specifies the recipients of an earlier one: "Đó là A và B", "Gồm: A; B", "Cụ thể, 1
 * tập thể và 2 cá nhân gồm: A; B", "Tập thể được khen thưởng là A; …", "Các đơn vị nhận cờ là A; B".
 * @param last the numbers and the words of the earlier report
 * @param next whether the sentence is the next one after it
 */
export function specifiedIn(line: Line, last: People & { sentence: string }, next: boolean): Name[] {
  const { words, tokens } = line;
  const among =
    amongThem(line, last) ?? (next ? (includedIn(line) ?? givenEach(line) ?? givenTo(line)) : null);
  if (among !== null) return among;
  const to = endOfReference(line, toldAgain(line, last));
  const near = tokensIn(tokens, { from: 0, to: to + FARTHEST_LIST });
  const passive = near.find(({ kind, from }) => kind === 'passive' && from === to && to > 0);
  const verb = passive && near.findLast(({ kind, from }) => kind === 'verb' && from >= passive.to);
  const received = near.find((token) => token.kind === 'verb' && token.role === 'receive');
  const after = pastOccasion(line, verb?.to ?? to);
  // "Các cá nhân được phong tặng lần này có ông A".
  if (verb && words[after]?.form === 'có' && isHonorific(words, after + 1))
    return namesIn(textOf(line, { from: after + 1, to: words.length }));
  const list =
    received && received.from === to && to > 0
      ? near.find(({ kind, from }) => kind === 'list' && from > received.to && from <= received.to + 2)
      : tokenFrom(tokens, after);
  if (
    list?.kind !== 'list' ||
    words[list.from]?.form === 'như' ||
    near.some(({ kind, from }) => kind === 'award' && from < list.from)
  )
    return [];
  const colon = words[list.to]?.form === ':' ? list.to + 1 : list.to;
  const named = textOf(line, { from: colon, to: words.length });
  return namesAsCounted(named, last, namesIn(named));
}

/** "Bốn mẹ được Chủ tịch nước truy tặng đợt này gồm: …": the giver in such a sentence; null if it names none. */
export function giverSpecified({ text, words, tokens }: Line, name: string): string | null {
  const passive = tokens.find(({ kind }) => kind === 'passive');
  const verb = tokens.find(
    ({ kind, from }) => kind === 'verb' && passive !== undefined && from >= passive.to,
  );
  if (!passive || !verb || !phraseAt(heads, words, passive.to)) return null;
  const end = endOfName(words, passive.to, verb.from);
  const giver = clean(textOf({ text, words, tokens }, { from: passive.to, to: end }));
  const award = awards.find((each) => each.name === name);
  return giver !== null && award && mayGive(giver, award) ? giver : null;
}

/** The index after "lần này", "đợt này". */
function pastOccasion({ words }: Line, at: number): number {
  const occasion = /^(?:lần|đợt|dịp)$/.test(formAt(words, at)) && words[at + 1]?.form === 'này';
  return occasion ? at + 2 : at;
}

/** "Bà Lê Thị A, Giám đốc Công ty B.", "Họ và tên: Lê Thị A": the person whom a paragraph names, if it says nothing else. */
export function personAlone(text: string): Name[] {
  const named = /^họ (?:và )?tên(?: khai sinh)?\s*:\s*/iu.exec(text)?.[0] ?? '';
  const bare = text.slice(named.length).replace(/\.$/u, '');
  if ((named === '' && !isHonorific(wordsOf(bare.slice(0, 40)), 0)) || /,\s+\p{Ll}/u.test(bare)) return [];
  const names = wholeNames(bare)?.names ?? [];
  return names.length === 1 && names[0]?.person === true ? names : [];
}

/** "Trường A vinh dự là một trong 28 tập thể được vinh danh" after an award for 28 collectives; null if it is none. */
function amongThem(line: Line, { collectives, individuals }: People): Name[] | null {
  const { words, tokens } = line;
  const one = words.findIndex(
    ({ form }, at) => /^(?:một|1|01)$/.test(form) && words[at + 1]?.form === 'trong' && at > 0,
  );
  if (one < 0 || tokens.some(({ kind }) => kind === 'award')) return null;
  const those = tokens.find(
    (token) => token.kind === 'people' && token.from >= one + 2 && token.from <= one + 3,
  );
  if (those?.kind !== 'people' || tokenFrom(tokens, those.to)?.kind !== 'passive') return null;
  const same =
    (collectives !== null && those.people.collectives === collectives) ||
    (individuals !== null && those.people.individuals === individuals);
  return same ? recipientsBefore(line, { from: 0, to: one }).names : null;
}

/** "Trong đó có ông A và bà B." right after the award; null if the sentence says more of them. */
function includedIn({ text, words, tokens }: Line): Name[] | null {
  const [list] = tokens;
  if (list?.kind !== 'list' || list.from > 0 || words[0]?.form !== 'trong') return null;
  if (tokens.some(({ kind }) => ['award', 'verb', 'people', 'unreal'].includes(kind))) return null;
  const { names, whole } = readList(text.slice(words[list.to]?.start ?? text.length));
  return whole && names.length > 0 ? names : null;
}

/**
 * "Trong đó, phong tặng cho mẹ A; truy tặng các mẹ B, C": the names behind each verb right after the award; null if the
 * sentence says more.
 */
function givenEach(line: Line): Name[] | null {
  const { words, tokens } = line;
  const verbs = tokens.filter(({ kind }) => kind === 'verb');
  const [first] = verbs;
  const opens =
    first !== undefined && phraseAt(references, words, 0) !== null && isOpening(words, first.from);
  if (!opens || tokens.some(({ kind }) => kind === 'award' || kind === 'unreal' || kind === 'passive'))
    return null;
  const lists = verbs.map((verb, i) => {
    const from = words[verb.to]?.form === 'cho' ? verb.to + 1 : verb.to;
    return readList(
      textOf(line, { from, to: verbs[i + 1]?.from ?? words.length }).replace(/(?:[\s,;.]|và)+$/u, ''),
    );
  });
  return lists.every(({ whole, names }) => whole && names.length > 0)
    ? lists.flatMap(({ names }) => names)
    : null;
}

/** Whether only "Trong đó, " is before a word. */
function isOpening(words: Line['words'], to: number): boolean {
  const next = phraseAt(references, words, 0)?.next ?? 0;
  return next === to || (words[next]?.form === ',' && next + 1 === to);
}

/** "Giải thưởng được trao cho A và B" right after a sentence with the award's name; null if it is no such sentence. */
function givenTo({ text, words, tokens }: Line): Name[] | null {
  const kind = phraseAt(kindBook, words, 0)?.next;
  const passive = tokens.find((token) => token.kind === 'passive');
  const verb = tokens.find((token) => token.kind === 'verb' && token.role === 'give');
  if (kind === undefined || !passive || passive.from > kind + 2 || verb?.from !== passive.to) return null;
  if (words[verb.to]?.form !== 'cho') return null;
  return namesIn(text.slice(words[verb.to + 1]?.start ?? text.length));
}

/** The index after "Trước đó, " if the earlier report counts its recipients by the same words: "4 học sinh gồm: …". */
function toldAgain({ text, words }: Line, last: People & { sentence: string }): number {
  const before = words[0]?.form === 'trước' && words[1]?.form === 'đó' && words[2]?.form === ',';
  const people = before ? peopleAt(words, 3) : null;
  if (!people || people.value.individuals === null || people.value.individuals !== last.individuals) return 0;
  const counted = text.slice(words[3]?.start, words[people.next - 1]?.end);
  return fold(last.sentence).includes(fold(counted)) ? 3 : 0;
}

/** The word after "Cụ thể, 1 tập thể và 2 cá nhân", "các cá nhân trên", "tập thể đó". */
function endOfReference({ words }: Line, from: number): number {
  let at = from;
  for (;;) {
    const mark = [',', ':', 'và'].includes(formAt(words, at)) ? at + 1 : undefined;
    const next =
      peopleAt(words, at)?.next ?? endOfUnit(words, at) ?? phraseAt(references, words, at)?.next ?? mark;
    if (next === undefined) return at;
    at = next;
  }
}
