import type { People } from '../names/people';
import type { Name } from '../names/name';
import { isMark, type Line, type Range, textOf, tokensIn } from '../line';
import type { Token } from '../scan';
import { namesAsCounted } from '../names/as-counted';
import { namesIn, readList } from '../names/list';
import { isBody } from '../names/kinds';
import { wordsOf } from '../../prose/words';

/** Recipients: counted, named, or (all empty) only described. */
export interface Recipients extends People {
  names: Name[];
}

/** Whether there is a number or a name at all. */
export function isSomebody(who: Recipients): boolean {
  return who.names.length > 0 || who.collectives !== null || who.individuals !== null;
}

/** Neither a number nor a name. */
export const nobody: Recipients = { collectives: null, individuals: null, names: [] };

/** Merges two readings of one group: the first that has a number wins. */
export function together(a: Recipients, b: Recipients): Recipients {
  return {
    collectives: a.collectives ?? b.collectives,
    individuals: a.individuals ?? b.individuals,
    names: [...a.names, ...b.names],
  };
}

/** Counts and names in a range of words. */
export function recipientsIn(line: Line, tokens: readonly Token[], range: Range): Recipients {
  const people = peopleIn(tokens, range);
  const aside = namesAside(line, tokens, range);
  if (aside.length > 0) {
    const counted = tokensIn(tokens, range).find(({ kind }) => kind === 'people');
    const before = textOf(line, { from: range.from, to: counted?.from ?? range.from });
    const last = tokensIn(tokens, range).findLast(({ kind }) => kind === 'aside');
    const behind = textOf(line, { from: last?.to ?? range.to, to: range.to });
    return { ...people, names: [...namesIn(before), ...aside, ...namesIn(behind)] };
  }
  const [first = range, ...others] = countedLists(tokens, range);
  if (others.length > 0)
    return wholeCounts(line, tokens, range, {
      ...people,
      names: [first, ...others].flatMap((part) => namesIn(textOf(line, part))),
    });
  const text = textOf(line, range);
  return wholeCounts(line, tokens, range, { ...people, names: namesAsCounted(text, people, namesIn(text)) });
}

/**
 * "cho ông A và hai công nhân B, C": the number is that of a part, if there are more names of its kind and one of them is
 * before it.
 */
export function wholeCounts(
  { text, words }: Line,
  tokens: readonly Token[],
  range: Range,
  who: Recipients,
): Recipients {
  const isOfPart = (kind: keyof People) => {
    const counted = tokensIn(tokens, range).find(
      (token) => token.kind === 'people' && token.people[kind] !== null,
    );
    if (!counted) return false;
    const before = text.slice(words[range.from]?.start, words[counted.from]?.start);
    const ofKind = who.names.filter(({ person }) => person === (kind === 'individuals'));
    return ofKind.length > (who[kind] ?? 0) && ofKind.some(({ name }) => before.includes(name));
  };
  return {
    collectives: isOfPart('collectives') ? null : who.collectives,
    individuals: isOfPart('individuals') ? null : who.individuals,
    names: who.names,
  };
}

/** "2 tập thể gồm: A, B và 4 cá nhân gồm: C; D": a list for each number that a word introduces. */
function countedLists(tokens: readonly Token[], range: Range): Range[] {
  const inside = tokensIn(tokens, range);
  const starts = inside.flatMap((token, i) => {
    const next = inside[i + 1];
    const introduces = next?.kind === 'list' || isMark(next, ':');
    return token.kind === 'people' && introduces && next?.from === token.to ? [token.from] : [];
  });
  if (starts.length > 0 && starts[0] !== range.from) starts.unshift(range.from);
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? range.to }));
}

/** "01 tập thể (Tổ hòa giải bản A) và 02 cá nhân (ông B, bản A và bà C)": the names that each number counts. */
export function namesAside(line: Line, tokens: readonly Token[], range: Range): Name[] {
  const inside = tokensIn(tokens, range);
  return inside.flatMap((token, i) => {
    const aside = inside[i + 1];
    if (token.kind !== 'people' || aside?.kind !== 'aside' || aside.from !== token.to) return [];
    const { names, whole } = readList(textOf(line, { from: aside.from + 1, to: aside.to - 1 }));
    return whole && names.every(({ name, person }) => person || isBody(wordsOf(name), 0)) ? names : [];
  });
}

/**
 * Counts each kind of recipient once: the first number, plus those that "và" or a ";" adds: "7 tác giả và 3 cố tác giả",
 * "14 cá nhân thuộc Bộ A; 1 tập thể và 2 cá nhân thuộc Bộ B".
 */
export function peopleIn(tokens: readonly Token[], range: Range): People {
  let people: People = { collectives: null, individuals: null };
  let last: Token | undefined;
  // The word at which a number adds to those before a ";".
  let group = -1;
  for (const token of tokensIn(tokens, range)) {
    if (isMark(token, ';')) group = token.to;
    if (token.kind !== 'people') continue;
    const joined = last?.kind === 'people' && token.from - last.to === 1 ? last.people : null;
    if (token.from === group && joined === null) group = token.to;
    const count = (kind: keyof People) => {
      const more = token.people[kind];
      const adds = joined === null ? token.to === group : group === last?.to || joined[kind] !== null;
      return adds && more !== null ? (people[kind] ?? 0) + more : (people[kind] ?? more);
    };
    people = { collectives: count('collectives'), individuals: count('individuals') };
    if (joined !== null && group === last?.to) group = token.to;
    last = token;
  }
  return people;
}
