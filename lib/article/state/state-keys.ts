import { webAddress } from '../../base/web-address';
import type { Moment } from '../../language/moments';
import { foldName } from '../../language/fold-name';
import { earlier, later, type Release } from './release';
import { draftLine, draftNote, draftValue } from '../words/draft-marks';
import { isEmpty, listOf, rawText, recordOf } from '../front-matter/values';
import {
  awayWords,
  draftTags,
  heldWords,
  innerStartKeys,
  innerStateKeys,
  kindKeys,
  notYet,
  stateKeys,
} from '../words/state';
import { unusedKeys } from '../words/keys';
import { statusName, unpublishedId } from '../words/state-names';
import { senseOf, type KeySense } from './key-grammar';
import { readBuild, readers, readStatus, saysNo, wordOf, type Kind, type StateMeaning } from './state-values';

export type { StateMeaning } from './state-values';

const kinds = new Map<string, Kind[]>();
for (const kind of [
  'heldIfYes',
  'heldOnlyIfYes',
  'heldIfNo',
  'heldOnlyIfNo',
  'heldOnlyIfEmpty',
  'status',
  'heldOnlyByStatus',
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

/** Whether a key can say whether a file is published. */
export const isStateName = (name: string): boolean => kindsOf(name) !== undefined;

/** Of a name out of XML: `app:draft`, `wp:status`. */
const namespace = /^[a-z]+:(?=[a-z])/i;

/** Status words that are keys, too: “rejected: yes”; a review may be a kind of article. */
const heldNames = new Set([...heldWords].map(foldName).filter((name) => name !== 'review'));

/** Keys of other tools about something else. */
const elsewhere = new Set(unusedKeys.map(foldName));

const innerNames = new Set(innerStateKeys.map(foldName));
const innerStarts = new Set(innerStartKeys.map(foldName));
const kindNames = new Set(kindKeys.map(foldName));

/** State keys with which a misspelt key is compared; shorter names resemble too many other words. */
export const longStateNames: readonly string[] = [...kinds.keys()].filter(
  (name) =>
    name.length >= 5 &&
    kinds.get(name)?.some((kind) => kind === 'heldOnlyIfNo' || kind === 'heldOnlyUntil') !== true,
);

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
  const found = kindsOf(key.replace(namespace, ''));
  if (found === undefined && statusName.test(name)) return readStatus(value);
  if (found === undefined && kindNames.has(name)) return isDraftName(value) ? { kind: 'held' } : null;
  if (found === undefined) return null;
  // “live: https://…” is a broadcast, and a tool empties what never happened.
  const isOfOther =
    webAddress(rawText(value) ?? '') !== null && !found.some((kind) => kind.startsWith('heldIfYes'));
  const saysNothing = isEmpty(value) && (awayWords.test(name) || found[0] === 'status');
  if (isOfOther || saysNothing) return null;
  for (const kind of found) {
    const said = readers[kind](value);
    if (said !== null) return said;
  }
  return found.some((kind) => kind.startsWith('heldOnly')) ? null : { kind: 'unclear' };
}

/** Whether a key says plainly that the article is published: “publish: true”. */
export function saysPublished({ key, value }: { key: string; value: unknown }): boolean {
  return kindsOf(key)?.[0] === 'heldIfNo' && readers.heldIfNo(value)?.kind === 'live';
}

/** Whether a key is a status, and its value one word that is no state here: “status: budding”, as gardens of notes have it. */
export function isForeignStatus({ key, value }: { key: string; value: unknown }): boolean {
  return kindsOf(key)?.[0] === 'status' && /^\p{L}+$/u.test(rawText(value) ?? '');
}

/** How the value of a key is read, by what its name says; the first reading that fits counts. */
const kindsOfSense: Record<KeySense, readonly Kind[]> = {
  shown: ['heldOnlyIfNo', 'heldOnlyUntil'],
  held: ['heldIfYes', 'status'],
  kept: ['heldIfYes', 'status', 'from'],
  gone: ['heldIfYes', 'status', 'heldOnlyAt'],
  work: ['heldOnlyIfNo'],
  desk: ['heldOnlyIfWaiting'],
  from: ['from'],
  until: ['until'],
  goneAt: ['heldOnlyAt'],
  status: ['status'],
  workStatus: ['heldOnlyByStatus'],
  heldStatus: ['heldIfYes', 'status'],
  freed: ['heldIfNo'],
  agreedBy: ['heldOnlyIfEmpty', 'heldOnlyIfNo'],
  agreedCount: ['heldOnlyIfFew'],
};

function kindsOf(key: string): readonly Kind[] | undefined {
  const name = foldName(key);
  const own = kinds.get(name);
  if (own) return own;
  const sense = senseOf(key);
  // WordPress' `format` is not “for mật”.
  if (sense === 'held' && elsewhere.has(name)) return undefined;
  if (sense !== null) return kindsOfSense[sense];
  return heldNames.has(name) ? ['heldOnlyIfYes'] : undefined;
}

/** Whether a tag (“status/draft” too), a topic or a kind of text is that of drafts. */
export function isDraftName(value: unknown): boolean {
  return draftTags.has(foldName((rawText(value) ?? '').replace(/^.*\//, '')));
}

/** Whether the value of an unfamiliar key is what editors write on a text that is not ready: “Chờ duyệt”. */
export function isDraftValue(value: unknown): boolean {
  const text = rawText(value) ?? '';
  const [clause = ''] = text.split(/[,;]\s/);
  return (
    isDraftName(value) || draftValue.test(text) || draftNote.test(clause) || notYet.has(wordOf(value) ?? '')
  );
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
