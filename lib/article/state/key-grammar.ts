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

/** The sense of words of these roles. */
function together(found: readonly Role[]): KeySense | null {
  const has = (...roles: Role[]) => roles.some((role) => found.includes(role));
  const isShown = has('live') || (has('act') && has('place'));
  if (has('count')) return 'agreedCount';
  if (has('status')) {
    // “status-by”, “status date”: who set it, and when.
    if (has('by', 'time')) return 'desk';
    if (found.length === 1) return null;
    if (has('held')) return 'heldStatus';
    return has('desk', 'needs') && !isShown ? 'workStatus' : 'status';
  }
  if (has('end')) return 'until';
  if (has('kept', 'held') && has('lifted')) return 'freed';
  if (has('until')) {
    if (has('kept', 'held', 'gone') || (has('not') && isShown)) return 'from';
    return isShown ? 'until' : null;
  }
  if (has('start')) return 'from';
  if (has('time', 'from')) {
    if (has('gone')) return 'goneAt';
    return isShown || has('kept') ? 'from' : null;
  }
  if (has('by')) return has('live') ? 'agreedBy' : null;
  if (has('needs') && (isShown || has('done', 'desk'))) return 'held';
  if (has('kept', 'held', 'gone'))
    return has('not') ? 'work' : has('kept') ? 'kept' : has('gone') ? 'gone' : 'held';
  if (isShown || has('done')) return has('not') ? 'held' : isShown ? 'shown' : 'work';
  return !has('desk') ? null : found.length > 1 ? 'work' : 'desk';
}
