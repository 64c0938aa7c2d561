import { foldName } from '../../language/fold-name';
import { slipOf } from '../../language/nearest';
import type { FrontMatter as Written } from '../../markdown/markdown';
import { diagnose, type Diagnostic, type Place } from '../../report/diagnostic';
import { frontMatterKeys, frontMatterSchema, type FrontMatter, type Key } from './keys';
import { embargoOf, isTimeBeside, timeBeside } from '../state/embargo';
import type { Release } from '../state/release';
import {
  innerHold,
  isDraftName,
  isStateName,
  longStateNames,
  readState,
  releaseOf,
  type StateMeaning,
} from '../state/state-keys';
import { isEmpty, namesIn, partsOf, rawText, readMoment, readTags } from './values';
import { certainlyPast } from './certainly-past';
import { containerNames, entriesOf, type Entry } from './entries';
import { unusableAddresses } from './old-addresses';
import { isPictureAddress, readPicture } from './picture';
import { pictureSiblings, withSiblings } from './siblings';
import {
  otherNames,
  otherPictureKey,
  searchTagKeys,
  topicListKeys,
  unusedKeys,
  weakKeys,
} from '../words/keys';
import { stateKeys } from '../words/state';

export type { FrontMatter } from './keys';

/** The checked front matter. */
export interface Checked {
  frontMatter: FrontMatter;
  /** When the article may be published; null if that is unclear, with an error diagnostic. */
  release: Release | null;
  /** The position of a key, by our name for it. */
  keyPlace: (key: Key) => Place;
  diagnostics: Diagnostic[];
}

const keys = Object.keys(frontMatterKeys).filter((key): key is Key => key in frontMatterKeys);
/** Our key for each accepted name, with a rank: of several names of one key in a file, the lowest rank counts. */
const meanings = new Map(
  keys.flatMap((key) =>
    // A key's own name comes last, as another spelling of it (“key points”) is the same one.
    [key, ...otherNames[key]]
      .map((name, rank): [string, { key: Key; rank: number }] => [foldName(name), { key, rank }])
      .toReversed(),
  ),
);
const unusedNames = new Set(unusedKeys.map(foldName));
const searchNames = new Set(searchTagKeys.map(foldName));
const topicLists = new Set(topicListKeys.map(foldName));

/** The name that {@link readState} knows for the end of an article. */
const [expiryKey] = stateKeys.until;

/** Words that begin a line of text as often as a line of front matter. */
const weakNames = new Set(weakKeys.map(foldName));

/**
 * Rates how likely a line `key: value` is front matter, see {@link WeighLine}; names that are common in text do not
 * count.
 */
export function weighLine(key: string, value: string): 0 | 1 | 2 {
  const name = foldName(key);
  if (weakNames.has(name)) return 0;
  const state = readState(key, value)?.kind;
  if (state === 'held' || state === 'scheduled') return 2;
  return meanings.has(name) || isStateName(name) || unusedNames.has(name) ? 1 : 0;
}

/** Checks front matter key by key: an unknown or invalid one is dropped with a diagnostic. */
export function checkFrontMatter(written: Written | null): Checked {
  const nowhere = { line: 1, column: 1 };
  if (written === null) {
    const release = { draft: false, from: null, until: null };
    return { frontMatter: {}, release, keyPlace: () => nowhere, diagnostics: [] };
  }
  const diagnostics: Diagnostic[] = [];
  const placeOf = (entry: Entry) => written.placeOf(entry.path);
  const said: StateMeaning[] = [];
  const unused: Entry[] = [];
  const meant = new Map<Key, { entry: Entry; rank: number }[]>();
  const { others: entries, said: ofPicture } = pictureSiblings(
    entriesOf(written),
    (key) => meanings.get(foldName(key))?.key === 'hero',
  );
  const beside = timeBeside(entries);
  const hasFront = entries.some(({ key }) => meanings.get(foldName(key))?.key === 'front');
  const unclear: Diagnostic[] = [];
  for (const entry of entries) {
    const { key, value } = entry;
    if (isTimeBeside(entry, entries)) continue;
    const named = isPictureAddress(value) ? pictured(key) : meanings.get(foldName(key));
    // Without a front page place to end, `until` ends the article itself.
    const endsArticle = named?.key === 'until' && !hasFront;
    const state = readState(endsArticle ? expiryKey : key, value);
    const meaning = endsArticle ? undefined : named;
    const embargo = state?.kind === 'from' ? embargoOf(value, beside) : null;
    if (embargo) said.push({ kind: 'from', moment: embargo });
    else if (state) said.push(state);
    if (state?.kind === 'unclear') {
      unclear.push(diagnose('state-unclear', written.placeOfValue(entry.path), { key, value: shown(value) }));
    }
    // `published: true` is only a state, `published: 2021-01-05` also a date.
    if (meaning && !isEmpty(value) && !(state && meaning.key === 'date' && readMoment(value) === null)) {
      meant.set(meaning.key, [...(meant.get(meaning.key) ?? []), { entry, rank: meaning.rank }]);
    } else if (!state && !meaning) {
      // The keys of a container are entries themselves.
      const inner = containerNames.has(foldName(key)) ? null : innerHold(value);
      if (inner !== null) {
        said.push({ kind: 'unclear' });
        diagnostics.push(
          diagnose('state-unclear', written.placeOfValue(entry.path), {
            key: `${key}: ${inner}`,
            value: shown(value),
          }),
        );
      }
      if (unusedNames.has(foldName(key)) || containerNames.has(foldName(key))) unused.push(entry);
      else diagnostics.push(...slip(entry, placeOf(entry), said));
    }
  }
  const tags = meant.get('tags') ?? [];
  const isDraftByTag = readTags(tags.map(({ entry }) => entry.value)).some((tag) => isDraftName(tag));
  const isDraftByTopic = (meant.get('topic') ?? []).some(({ entry }) =>
    namesIn(entry.value).some(isDraftName),
  );
  if (isDraftByTag || isDraftByTopic) said.push({ kind: 'held' });
  // “status: seedling” beside “publish: false” leaves nothing to doubt.
  if (!said.some(({ kind }) => kind === 'held')) diagnostics.push(...unclear);
  // Tags for search engines count only if there are no other tags.
  const ownTags = tags.filter(({ entry }) => !searchNames.has(foldName(entry.key)));
  if (ownTags.length > 0 && ownTags.length < tags.length) {
    meant.set('tags', ownTags);
    unused.push(...tags.filter((tag) => !ownTags.includes(tag)).map(({ entry }) => entry));
  }
  const chosen = new Map<Key, Entry>();
  const values: Partial<Record<Key, unknown>> = {};
  for (const [key, entries] of meant) {
    const [first, ...others] = entries.toSorted(
      (one, other) => unusable(key, one.entry) - unusable(key, other.entry) || one.rank - other.rank,
    );
    if (!first) continue;
    const isList = key === 'tags' || key === 'aliases';
    chosen.set(key, first.entry);
    values[key] = isList ? entries.map(({ entry }) => entry.value) : first.entry.value;
    if (key === 'topic' && topicLists.has(foldName(first.entry.key)))
      values[key] = partsOf(first.entry.value);
    if (key === 'hero') values[key] = withSiblings(first.entry.value, ofPicture);
    for (const { entry, rank } of isList ? entries : [first]) {
      if (rank > 0) diagnostics.push(diagnose('key-read-as', placeOf(entry), { key: entry.key, name: key }));
    }
    if (!isList) unused.push(...others.map(({ entry }) => entry));
  }
  const [firstUnused] = unused;
  if (firstUnused) {
    const names = unused.map(({ key }) => key).join(', ');
    diagnostics.push(diagnose('keys-unused', placeOf(firstUnused), { keys: names }));
  }
  for (const { entry } of meant.get('aliases') ?? []) {
    for (const address of unusableAddresses(entry.value))
      diagnostics.push(
        diagnose('alias-unusable', written.placeOfValue(entry.path), { address: shown(address) }),
      );
  }
  const frontMatter = check(values);
  const from = frontMatter.date === undefined ? certainlyPast(values.date) : embargoOf(values.date, beside);
  const release = releaseOf(said, from);
  if (release === null && !said.some(({ kind }) => kind === 'unclear')) {
    diagnostics.push(diagnose('schedule-without-date', nowhere, {}));
  }
  return {
    frontMatter,
    release: diagnostics.some(({ severity }) => severity === 'error') ? null : release,
    keyPlace: (key) => {
      const entry = chosen.get(key);
      return entry ? placeOf(entry) : nowhere;
    },
    diagnostics,
  };

  function check(values: Partial<Record<Key, unknown>>): FrontMatter {
    const result = frontMatterSchema.safeParse(values);
    if (result.success) return result.data;
    const right = { ...values };
    const wrong = new Map(result.error.issues.map(({ path }) => [path.slice(0, 2).join(), path]));
    for (const path of wrong.values()) {
      const [key, index] = path;
      const name = keys.find((each) => each === key);
      const entry = name && chosen.get(name);
      if (!name || !entry) continue;
      const list = values[name];
      const inList: unknown = Array.isArray(list) && typeof index === 'number' ? list[index] : undefined;
      right[name] = without(right[name], inList);
      const place = written?.placeOfValue([...entry.path, ...path.slice(1)]) ?? nowhere;
      const said = { key: entry.key, value: shown(inList ?? entry.value) };
      const past = name === 'date' ? certainlyPast(entry.value) : null;
      if (past !== null) diagnostics.push(diagnose('date-doubtful', place, { ...said, until: past.date }));
      else diagnostics.push(diagnose(name === 'date' ? 'date-unclear' : 'value-invalid', place, said));
    }
    return frontMatterSchema.parse(right);
  }
}

/** Removes a wrong entry from a list; undefined if nothing is left, since an empty list would mean “none”. */
function without(value: unknown, entry: unknown): unknown {
  const left: unknown[] =
    Array.isArray(value) && entry !== undefined ? value.filter((each) => each !== entry) : [];
  return left.length === 0 ? undefined : left;
}

/**
 * The meaning of a key whose value is the address of a picture: a teaser may be a text or a picture, and themes have
 * names of their own (`desktopCover`).
 */
function pictured(key: string): { key: Key; rank: number } | undefined {
  const name = foldName(key);
  const named = meanings.get(name);
  const isOther = named === undefined && !unusedNames.has(name) && otherPictureKey.test(name);
  return named?.key === 'lede' || isOther ? { key: 'hero', rank: otherNames.hero.length + 1 } : named;
}

/**
 * 1 for a key of the lead picture whose value is no picture (Grav's `header_image: '1'` beside its file), to sort it
 * last; else 0.
 */
function unusable(key: Key, { value }: Entry): 0 | 1 {
  return key === 'hero' && readPicture(value) === null ? 1 : 0;
}

/**
 * The diagnostic of an unknown key. A likely misspelling of a key that holds back also holds back, unless its value
 * would not (`darft: false`).
 */
function slip({ key, value }: Entry, place: Place, said: StateMeaning[]): Diagnostic[] {
  const name = foldName(key);
  const asState = slipOf(
    name,
    longStateNames.filter((each) => each[0] === name[0]),
  );
  if (asState !== null) {
    const state = readState(asState, value);
    if (state?.kind === 'live') return [diagnose('key-unknown', place, { key, nearest: asState })];
    said.push({ kind: 'unclear' });
    return [diagnose('state-key-unclear', place, { key, nearest: asState })];
  }
  const near = meanings.get(slipOf(name, [...meanings.keys()]) ?? '')?.key;
  return near
    ? [diagnose('key-unknown', place, { key, nearest: near })]
    : [diagnose('key-unfamiliar', place, { key })];
}

/** The value, shortened for a message. */
function shown(value: unknown): string {
  const text = rawText(value) ?? (isEmpty(value) ? '' : JSON.stringify(value));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
