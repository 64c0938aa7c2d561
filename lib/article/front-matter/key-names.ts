import { foldName } from '../../language/fold-name';
import { slipOf } from '../../language/nearest';
import { isSyllable } from '../../language/syllables';
import { isDraftName, isStateName, longStateNames, readState } from '../state/state-keys';
import {
  otherNames,
  otherPictureKey,
  otherSites,
  searchTagKeys,
  topicListKeys,
  unusedKeys,
  weakKeys,
} from '../words/keys';
import { stateKeys } from '../words/state';
import { containerNames } from './entries';
import { frontMatterKeys, type Key } from './keys';
import { isPictureAddress } from './picture';

/** One of our keys, as a name means it; of several names of one key in a file, the lowest rank counts. */
export interface Meaning {
  key: Key;
  rank: number;
}

/** All our keys. */
export const keys = Object.keys(frontMatterKeys).filter((key): key is Key => key in frontMatterKeys);

const meanings = new Map(
  keys.flatMap((key) =>
    // A key's own name comes last, as another spelling of it (“key points”) is the same one.
    [key, ...otherNames[key]]
      .map((name, rank): [string, Meaning] => [foldName(name), { key, rank }])
      .toReversed(),
  ),
);
const unusedNames = new Set(unusedKeys.map(foldName));
const siteNames = new Set(otherSites.map(foldName));
const searchNames = new Set(searchTagKeys.map(foldName));
const topicLists = new Set(topicListKeys.map(foldName));
/** Words that begin a line of text as often as a line of front matter. */
const weakNames = new Set(weakKeys.map(foldName));

/** The name that {@link readState} knows for the end of an article. */
export const [expiryKey] = stateKeys.until;

/** The meaning of a name, whatever its value is. */
export const meaningOf = (name: string): Meaning | undefined => meanings.get(foldName(name));

/**
 * The meaning of a name beside its value. Where the value is the address of a picture, a teaser is the lead picture, and so
 * are themes' own names (`desktopCover`).
 */
export function meaningWith(name: string, value: unknown): Meaning | undefined {
  const named = meaningOf(name);
  if (!isPictureAddress(value)) return named;
  const folded = foldName(name);
  const isOther = named === undefined && !unusedNames.has(folded) && otherPictureKey.test(folded);
  return named?.key === 'lede' || isOther ? { key: 'hero', rank: otherNames.hero.length + 1 } : named;
}

/** Whether other tools use a name for what has no use here, or for a group of keys. */
export function isUnused(name: string): boolean {
  return unusedNames.has(foldName(name)) || containerNames.has(foldName(name));
}

/** Whether a name is that of another site where the text is published. */
export const isOtherSite = (name: string): boolean => siteNames.has(foldName(name));

/** Whether a name stands for tags that search engines read, and readers do not. */
export const isForSearch = (name: string): boolean => searchNames.has(foldName(name));

/** Whether a topic is the first of a list under this name: `categories`. */
export const isTopicList = (name: string): boolean => topicLists.has(foldName(name));

/** The name that a misspelt one probably stands for: a key about publication, else one of ours; null without one. */
export function misspelt(name: string): { state: string } | { key: Key } | null {
  const folded = foldName(name);
  const syllables = name.split(/[\s_-]+/);
  // Words of two syllables are alike and right: “ngày hỏi” is no “ngày gỡ”.
  const isSpelt = syllables.length > 1 && syllables.every(isSyllable);
  const near = isSpelt ? [] : longStateNames.filter((each) => each[0] === folded[0]);
  const state = slipOf(folded, near);
  if (state !== null) return { state };
  const own = meanings.get(slipOf(folded, [...meanings.keys()]) ?? '');
  return own ? { key: own.key } : null;
}

/**
 * Rates how likely a line `key: value` is front matter, see {@link WeighLine}; names that are common in text do not
 * count.
 */
export function weighLine(key: string, value: string): 0 | 1 | 2 {
  const name = foldName(key);
  if (weakNames.has(name)) return 0;
  const state = readState(key, value)?.kind;
  if (state === 'held' || state === 'scheduled') return 2;
  const isFiled = ['tags', 'topic'].includes(meanings.get(name)?.key ?? '');
  if (isFiled && value.split(/[,;[\]]+/).some(isDraftName)) return 2;
  return meanings.has(name) || isStateName(key) || unusedNames.has(name) ? 1 : 0;
}
