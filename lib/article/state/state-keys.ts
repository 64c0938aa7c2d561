import type { Moment } from '../../language/moments';
import { foldName } from '../../language/fold-name';
import { fold } from '../../language/text';
import { earlier, later, type Release } from './release';
import { draftLine, draftValue, waiting } from '../words/draft-marks';
import { isEmpty, listOf, rawText, readMoment, recordOf } from '../front-matter/values';
import {
  draftTags,
  heldWords,
  innerStartKeys,
  innerStateKeys,
  kindKeys,
  liveWords,
  neverWords,
  no,
  scheduledWords,
  stateKeys,
  yes,
} from '../words/state';
import {
  clearedName,
  denial,
  endName,
  doneStatus,
  liveStatus,
  startName,
  stateSubject,
  statusName,
  unpublishedId,
} from '../words/state-names';

type Kind = keyof typeof stateKeys;

const kinds = new Map<string, Kind[]>();
for (const kind of [
  'heldIfYes',
  'heldOnlyIfYes',
  'heldIfNo',
  'heldOnlyIfNo',
  'heldOnlyIfEmpty',
  'status',
  'from',
  'heldOnlyUntil',
  'until',
  'heldUnlessEmpty',
] as const) {
  for (const name of stateKeys[kind]) {
    const key = foldName(name);
    kinds.set(key, [...(kinds.get(key) ?? []), kind]);
  }
}

/** Whether a key, normalised by {@link foldName}, can say whether a file is published. */
export const isStateName = (name: string): boolean => kindsOf(name) !== undefined;

/** Of a name out of XML: `app:draft`, `wp:status`. */
const namespace = /^[a-z]+:(?=[a-z])/i;

const innerNames = new Set(innerStateKeys.map(foldName));
const innerStarts = new Set(innerStartKeys.map(foldName));
const kindNames = new Set(kindKeys.map(foldName));

/** State keys with which a misspelt key is compared; shorter names resemble too many other words. */
export const longStateNames: readonly string[] = [...kinds.keys()].filter(
  (name) =>
    name.length >= 5 &&
    kinds.get(name)?.some((kind) => kind === 'heldOnlyIfNo' || kind === 'heldOnlyUntil') !== true,
);

/** The meaning of one key. */
export type StateMeaning =
  | { kind: 'live' | 'held' | 'scheduled' }
  | { kind: 'from' | 'until'; moment: Moment }
  /** The key is present, but its value cannot be understood. */
  | { kind: 'unclear' };

/**
 * The meaning of a state key with its value; null for any other key. A key may be of two kinds: `published` is a date
 * or yes/no, and the reading that fits its value counts.
 */
export function readState(key: string, value: unknown): StateMeaning | null {
  const name = foldName(key.replace(namespace, ''));
  // With `permalink: false`, Eleventy writes no page; any other value is an address.
  if (name === 'permalink' || name === 'url') return saysNo(value) ? { kind: 'held' } : null;
  // Sanity’s drafts, and versions in a release, have their own kind of identifier.
  if (name === 'id') return unpublishedId.test(rawText(value) ?? '') ? { kind: 'held' } : null;
  const build = ['build', 'build_', '_build'].includes(key) ? recordOf(value) : null;
  if (build) return readBuild(build);
  // Editors’ own words: “giữ bài: có”; without marks “chờ đăng” would be “cho đăng”.
  const marked = draftLine.test(key.replace(/[_-]/g, ' ')) ? readers.heldIfYes(value) : null;
  if (marked !== null) return marked;
  const found = kindsOf(name);
  if (found === undefined && statusName.test(name)) return readStatus(value);
  if (found === undefined && kindNames.has(name)) return isDraftName(value) ? { kind: 'held' } : null;
  if (found === undefined) return null;
  for (const kind of found) {
    const said = readers[kind](value);
    if (said !== null) return said;
  }
  return found.some((kind) => kind.startsWith('heldOnly')) ? null : { kind: 'unclear' };
}

function kindsOf(name: string): readonly Kind[] | undefined {
  const own = kinds.get(name) ?? kinds.get(name.replace(stateSubject, ''));
  if (own) return own;
  const denied = kinds.get(name.replace(denial, '').replace(stateSubject, ''));
  if (
    denial.test(name) &&
    denied?.some((kind) => kind.startsWith('heldIfNo') || kind.startsWith('heldOnlyIfNo'))
  )
    return ['heldIfYes'];
  // “draft status: true” is no status.
  const flagged = kinds.get(name.replace(/(?:status|state|flag|mode)$/, ''));
  if (flagged?.some((kind) => kind.startsWith('heldIf'))) return [...flagged, 'status'];
  if (startName.test(name)) return ['from'];
  if (endName.test(name)) return ['until'];
  if (clearedName.test(name)) return ['heldOnlyIfNo'];
  return [name, name.replace(stateSubject, '')].some((each) => heldNames.has(each))
    ? ['heldOnlyIfYes']
    : undefined;
}

/** Whether a tag (“status/draft” too), a topic or a kind of text is that of drafts. */
export function isDraftName(value: unknown): boolean {
  return draftTags.has(foldName((rawText(value) ?? '').replace(/^.*\//, '')));
}

/** Whether the value of an unfamiliar key is what editors write on a text that is not ready: “Chờ duyệt”. */
export function isDraftValue(value: unknown): boolean {
  return isDraftName(value) || draftValue.test(rawText(value) ?? '');
}

/** How deep the maps of unfamiliar keys are searched. */
const DEEPEST = 4;

/** The name of a key inside a value that would hold the article back at the top of front matter; null without one. */
export function innerHold(value: unknown, depth = 0): string | null {
  if (depth > DEEPEST) return null;
  for (const [name, inner] of listOf(value).flatMap((entry) => Object.entries(recordOf(entry) ?? {}))) {
    const said = innerNames.has(foldName(name.replace(namespace, '')))
      ? readState(name, inner)?.kind
      : undefined;
    const isHeld = said === 'held' || (said === 'unclear' && isEmpty(inner));
    const found = isHeld ? name : innerHold(inner, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

/** A moment inside a value before which the article may not be published; null without one. */
export function innerStart(value: unknown, depth = 0): Moment | null {
  if (depth > DEEPEST) return null;
  const entries = listOf(value).flatMap((entry) => Object.entries(recordOf(entry) ?? {}));
  return entries.reduce<Moment | null>((latest, [name, inner]) => {
    const said = innerStarts.has(foldName(name)) ? readState(name, inner) : null;
    return later(latest, said?.kind === 'from' ? said.moment : innerStart(inner, depth + 1));
  }, null);
}

const readers: Record<Kind, (value: unknown) => StateMeaning | null> = {
  heldIfYes: (value) => (saysYes(value) ? { kind: 'held' } : saysNo(value) ? { kind: 'live' } : null),
  heldOnlyIfYes: (value) => (saysYes(value) ? { kind: 'held' } : saysNo(value) ? { kind: 'live' } : null),
  heldIfNo(value) {
    if (saysYes(value)) return { kind: 'live' };
    return saysNo(value) ? { kind: 'held' } : (moment('from', value) ?? readStatus(value));
  },
  heldOnlyIfNo(value) {
    const isHeld = saysNo(value) || heldWords.has(wordOf(value) ?? '') || waiting.test(markedWordOf(value));
    if (isHeld) return { kind: 'held' };
    return saysYes(value) ? { kind: 'live' } : null;
  },
  heldOnlyIfEmpty: (value) => (isEmpty(value) ? { kind: 'unclear' } : null),
  status: readStatus,
  from: (value) => (isNever(value) ? { kind: 'live' } : moment('from', value)),
  heldOnlyUntil: (value) => moment('from', value),
  until: (value) => (isNever(value) ? { kind: 'live' } : moment('until', value)),
  heldUnlessEmpty: (value) => ({ kind: isEmpty(value) || saysNo(value) ? 'live' : 'held' }),
};

function readStatus(value: unknown): StateMeaning | null {
  const word = wordOf(value) ?? '';
  const marked = markedWordOf(value);
  if (marked.split(/[,;]|\s[–—-]\s/u).some((part) => draftValue.test(part))) return { kind: 'held' };
  const parts = marked.split(/\s*[,;]\s*|\s[–—-]\s/u).filter((part) => !doneStatus.test(part));
  const dated = parts.map((part) => {
    const [, words = part, day] = /^(.*?)[\s:,(–-]*(?:(?:ngày|lúc|vào|on) )?(\d.*)$/u.exec(part) ?? [];
    return { isLive: liveStatus.test(words), day };
  });
  if (dated.length > 0 && dated.every(({ isLive }) => isLive)) {
    const day = dated.at(-1)?.day;
    return day === undefined ? { kind: 'live' } : moment('from', day);
  }
  if (liveWords.has(word) || saysYes(value)) return { kind: 'live' };
  if (heldWords.has(word) || saysNo(value)) return { kind: 'held' };
  return scheduledWords.has(word) ? { kind: 'scheduled' } : null;
}

/** Hugo’s `build: { render: never, list: never }`. */
function readBuild(build: Record<string, unknown>): StateMeaning {
  const isHeld = ['render', 'list'].some((key) =>
    ['never', 'link', 'local', 'false'].includes(wordOf(build[key]) ?? ''),
  );
  return { kind: isHeld ? 'held' : 'live' };
}

function moment(kind: 'from' | 'until', value: unknown): StateMeaning | null {
  const read = readMoment(value);
  return read && { kind, moment: read };
}

const isNever = (value: unknown): boolean =>
  isEmpty(value) || neverWords.has(wordOf(value) ?? '') || zeroDate.test(rawText(value) ?? '');
/** A database's `0000-00-00 00:00:00`. */
const zeroDate = /^0[0\s:./TZ-]*$/;

const saysYes = (value: unknown): boolean => yes.has(wordOf(value) ?? '');
const saysNo = (value: unknown): boolean => no.has(wordOf(value) ?? '');

/** Status words that are keys, too: “rejected: yes”; a review may be a kind of article. */
const heldNames = new Set([...heldWords].map(foldName).filter((name) => name !== 'review'));

/** A word without marks, case, quotes, emoji and trailing comment; null if the value is no word. */
function wordOf(value: unknown): string | null {
  const text = rawText(value);
  return text === null ? null : fold(text.replace(/\s#.*$/, ''));
}

/** The same with its marks, which tell “cho đăng” (may be published) from “chờ đăng” (waits for it). */
function markedWordOf(value: unknown): string {
  const text = (rawText(value) ?? '').replace(/\s#.*$/, '').toLowerCase();
  return text.replace(/^[^\p{L}]+|[^\p{L}\p{N}]+$/gu, '').replace(/\s+/g, ' ');
}

/**
 * Combines all state keys of a file: any key that holds the article back does, whatever the others say, and the latest
 * start and the earliest end count.
 * @param date of publication in the file: a future one holds the article back until then
 * @returns null if something is unclear
 */
export function releaseOf(said: readonly StateMeaning[], date: Moment | null): Release | null {
  const isHeld = said.some(({ kind }) => kind === 'held');
  let release: Release = { draft: false, from: date, until: null };
  for (const each of said) {
    if (each.kind === 'unclear' && !isHeld) return null;
    if (each.kind === 'held') release = { ...release, draft: true };
    if (each.kind === 'from') release = { ...release, from: later(release.from, each.moment) };
    if (each.kind === 'until') release = { ...release, until: earlier(release.until, each.moment) };
  }
  const needsDate = said.some(({ kind }) => kind === 'scheduled');
  return needsDate && release.from === null ? null : release;
}
