import { foldName } from '../../language/fold-name';
import { heldWords, stateKeys } from '../words/state';
import { notInNames, stateKeyWords } from '../words/state-names';

type Role = keyof typeof stateKeyWords;

/** What the words of a key's name say together about publication. */
export type KeySense =
  /** “Yes” means that it is published, or held back. */
  | 'shown'
  | 'held'
  /** Until a moment, or for good from a moment on. */
  | 'kept'
  | 'gone'
  /** Work that has to be done before. */
  | 'work'
  /** The same, but “no” is about something else: `review: no`. */
  | 'desk'
  | 'from'
  | 'until'
  /** The same, but another value than a date is about something else. */
  | 'goneAt'
  | 'status'
  /** The same of work on the text: only a known word counts, as “verified” is none. */
  | 'workStatus'
  /** A status of not being published: “draft status: true”. */
  | 'heldStatus'
  /** Whether what holds it back is over, or the moment from which it is. */
  | 'freed'
  /** Who agreed. */
  | 'agreedBy'
  /** How many of those who have to. */
  | 'agreedCount';

const roles = Object.keys(stateKeyWords).filter((role): role is Role => role in stateKeyWords);
const wordsIn = (list: string): string[] => list.trim().split(/\s+/);
const strangers = new Set(wordsIn(notInNames));

const rolesByWord = new Map<string, Role[]>();
function learn(words: readonly string[], role: Role): void {
  for (const word of words.map(foldName)) rolesByWord.set(word, [...(rolesByWord.get(word) ?? []), role]);
}
for (const role of roles) learn(wordsIn(stateKeyWords[role]), role);
learn(stateKeys.heldIfNo, 'live');
learn(
  [...stateKeys.heldIfYes, ...heldWords].filter((word) => !strangers.has(foldName(word))),
  'held',
);
const longestWord = Math.max(...Array.from(rolesByWord.keys(), (word) => word.length));

/** Longer names are no names of keys. */
const LONGEST = 48;

/**
 * What a key says about publication, if its name consists of such words alone: `desk_status`, `embargoLifted`, “ngày lên
 * trang”. A name with any other word in it is about something else: `draft_pick`, `release_year`.
 */
export function senseOf(key: string): KeySense | null {
  const words = key
    .replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, ' ')
    .split(/[^\p{L}\p{M}\d]+/u)
    .map(foldName)
    .filter((word) => word !== '');
  const name = words.join('');
  if (name === '' || name.length > LONGEST) return null;
  const ends = new Set<number>();
  let end = 0;
  for (const word of words) ends.add((end += word.length));
  for (const found of readings(name, 0, words.length === 1 ? null : ends)) {
    const sense = together(found);
    if (sense !== null) return sense;
  }
  return null;
}

/** All ways to read a name as words, longer words first. A word in it may be glued only if the whole name is. */
function* readings(name: string, from: number, ends: ReadonlySet<number> | null): Generator<Role[]> {
  if (from === name.length) yield [];
  for (let to = Math.min(name.length, from + longestWord); to > from; to -= 1) {
    if (ends !== null && !ends.has(to)) continue;
    const first = rolesByWord.get(name.slice(from, to));
    if (first === undefined) continue;
    for (const others of readings(name, to, ends)) for (const role of first) yield [role, ...others];
  }
}

/**
 * What a name's words say of it: their roles, whether there are several, and whether they say that something is there
 * for readers, “live” or “on the page”.
 */
type Fact = Role | 'shown' | 'unshown' | 'alone' | 'several';

/** The senses, the first that fits. Of each group of facts one must be so; null is no sense. */
const senses: readonly (readonly [sense: KeySense | null, ...facts: readonly (readonly Fact[])[]])[] = [
  ['agreedCount', ['count']],
  // “status-by”, “status date”: who set it, and when.
  ['desk', ['status'], ['by', 'time']],
  [null, ['status'], ['alone']],
  ['heldStatus', ['status'], ['held']],
  ['workStatus', ['status'], ['desk', 'needs'], ['unshown']],
  ['status', ['status']],
  ['until', ['end']],
  ['freed', ['kept', 'held'], ['lifted']],
  ['from', ['until'], ['kept', 'held', 'gone']],
  ['from', ['until'], ['not'], ['shown']],
  ['until', ['until'], ['shown']],
  [null, ['until']],
  ['from', ['start']],
  ['goneAt', ['time', 'from'], ['gone']],
  ['from', ['time', 'from'], ['shown', 'kept']],
  [null, ['time', 'from']],
  ['agreedBy', ['by'], ['live']],
  [null, ['by']],
  ['held', ['needs'], ['shown', 'done', 'desk']],
  ['work', ['kept', 'held', 'gone'], ['not']],
  ['kept', ['kept']],
  ['gone', ['gone']],
  ['held', ['held']],
  ['held', ['shown', 'done'], ['not']],
  ['shown', ['shown']],
  ['work', ['done']],
  ['work', ['desk'], ['several']],
  ['desk', ['desk']],
];

/** The sense of words of these roles. */
function together(found: readonly Role[]): KeySense | null {
  const isShown = found.includes('live') || (found.includes('act') && found.includes('place'));
  const facts = new Set<Fact>(found)
    .add(isShown ? 'shown' : 'unshown')
    .add(found.length > 1 ? 'several' : 'alone');
  const fits = senses.find(([, ...groups]) => groups.every((group) => group.some((fact) => facts.has(fact))));
  return fits?.[0] ?? null;
}
