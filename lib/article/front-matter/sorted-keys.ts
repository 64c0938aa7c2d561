import type { FrontMatter as Written } from '../../markdown/markdown';
import { diagnose, type Diagnostic } from '../../report/diagnostic';
import { embargoOf, isTimeBeside, timeBeside, type Beside } from '../state/embargo';
import {
  innerHold,
  innerStart,
  isDraftName,
  isDraftValue,
  isForeignStatus,
  isStateName,
  readState,
  saysPublished,
  type StateMeaning,
} from '../state/state-keys';
import { containerNames, entriesOf, type Entry } from './entries';
import { foldName } from '../../language/fold-name';
import { expiryKey, isForSearch, isOtherSite, isUnused, meaningOf, meaningWith, misspelt } from './key-names';
import type { Key } from './keys';
import { pictureSiblings } from './siblings';
import { isEmpty, namesIn, readMoment, readTags, saysNothing, shown } from './values';

/** An entry that means one of our keys, with the rank of its name. */
export interface Ranked {
  entry: Entry;
  rank: number;
}

/** The entries of a front matter by what they mean. */
export interface SortedKeys {
  meant: Map<Key, Ranked[]>;
  /** What is said about when the article is published. */
  said: StateMeaning[];
  /** What is said of the lead picture beside it. */
  ofPicture: ReturnType<typeof pictureSiblings>['said'];
  beside: Beside;
  /** Known from other tools, and of no use here. */
  unused: Entry[];
  /** Whose names nobody knows. */
  unfamiliar: Entry[];
  diagnostics: Diagnostic[];
}

/** What a key of a form below adds to its rank. */
const BELOW = 1000;

const LIVE: StateMeaning = { kind: 'live' };

/** Sorts the entries of a front matter by what they mean; one that means nothing here gives a diagnostic. */
export function sortKeys(written: Written): SortedKeys {
  const { others: entries, said: ofPicture } = pictureSiblings(
    entriesOf(written),
    (key) => meaningOf(key)?.key === 'hero',
  );
  const beside = timeBeside(entries);
  const hasFront = entries.some(({ key }) => meaningOf(key)?.key === 'front');
  const none = { meant: new Map(), said: [], unused: [], unfamiliar: [], diagnostics: [] };
  const sorted: SortedKeys = { ...none, ofPicture, beside };
  const unclear: Diagnostic[] = [];
  const isShown = entries.some(saysPublished);
  for (const entry of entries) {
    const { key, value } = entry;
    if (isTimeBeside(entry, entries)) continue;
    const named = meaningWith(key, value);
    // Without a front page place to end, `until` ends the article itself.
    const endsArticle = named?.key === 'until' && !hasFront;
    const meaning = endsArticle ? undefined : named;
    const said = readState(endsArticle ? expiryKey : key, value);
    const state = isShown && said?.kind === 'unclear' && isForeignStatus(entry) ? LIVE : said;
    if (state) sorted.said.push(withTime(state, value, beside));
    if (state?.kind === 'unclear')
      unclear.push(diagnose('state-unclear', written.placeOfValue(entry.path), { key, value: shown(value) }));
    // `published: true` is only a state, `published: 2021-01-05` also a date.
    const isStateOnly = state !== null && meaning?.key === 'date' && readMoment(value) === null;
    if (meaning && saysNothing(meaning.key, value)) sorted.unused.push(entry);
    else if (meaning && !isEmpty(value) && !isStateOnly)
      sorted.meant.set(meaning.key, [
        ...(sorted.meant.get(meaning.key) ?? []),
        { entry, rank: meaning.rank + (written.below?.has(key) === true ? BELOW : 0) },
      ]);
    else if (!state && !meaning) sortUnknown(entry, written, sorted);
  }
  if (isFiledAsDraft(sorted.meant)) sorted.said.push({ kind: 'held' });
  // “status: seedling” beside “publish: false” leaves nothing to doubt.
  if (!sorted.said.some(({ kind }) => kind === 'held')) sorted.diagnostics.push(...unclear);
  dropSearchTags(sorted);
  return sorted;
}

/** A state with the time of day that is written beside its date. */
function withTime(state: StateMeaning, value: unknown, beside: Beside): StateMeaning {
  const embargo = state.kind === 'from' ? embargoOf(value, beside) : null;
  return embargo ? { kind: 'from', moment: embargo } : state;
}

/** Sorts an entry whose name is neither ours nor about publication. */
function sortUnknown(entry: Entry, written: Written, sorted: SortedKeys): void {
  const { said, unused, diagnostics } = sorted;
  const { key, value, path } = entry;
  // The keys of a container are entries themselves, those of another site say nothing of this one.
  const isContainer = containerNames.has(foldName(key)) || isOtherSite(key);
  const inner = isContainer ? null : innerHold(value);
  const start = isContainer ? null : innerStart(value);
  if (start !== null) said.push({ kind: 'from', moment: start });
  if (inner !== null) {
    said.push({ kind: 'unclear' });
    const params = { key: `${key}: ${inner}`, value: shown(value) };
    diagnostics.push(diagnose('state-unclear', written.placeOfValue(path), params));
  }
  if (isUnused(key) && !isDraftValue(value)) unused.push(entry);
  else slip(entry, written, sorted);
}

/**
 * Tells of an unknown key. A likely misspelling of a key that holds back also holds back if its value would (`darft: true`,
 * not `darft: false`); so does a value that editors write on a text that is not ready.
 */
function slip(entry: Entry, written: Written, { said, unfamiliar, diagnostics }: SortedKeys): void {
  const { key, value, path } = entry;
  const place = written.placeOf(path);
  const meant = isStateName(key) ? null : misspelt(key);
  if (isDraftValue(value) && !(meant !== null && 'state' in meant)) {
    said.push({ kind: 'unclear' });
    diagnostics.push(diagnose('state-unclear', written.placeOfValue(path), { key, value: shown(value) }));
  } else if (meant === null) unfamiliar.push(entry);
  else if ('key' in meant) diagnostics.push(diagnose('key-unknown', place, { key, nearest: meant.key }));
  else if (!mayHoldBack(readState(meant.state, value)))
    diagnostics.push(diagnose('key-unknown', place, { key, nearest: meant.state }));
  else {
    said.push({ kind: 'unclear' });
    diagnostics.push(diagnose('state-key-unclear', place, { key, nearest: meant.state }));
  }
}

/** Whether a value says something that holds back: “offline: deep” says nothing, so that “outline: deep” is no slip. */
const mayHoldBack = (state: StateMeaning | null): boolean =>
  state !== null && state.kind !== 'live' && state.kind !== 'unclear';

/** Whether an article's tags or topic are those of drafts. */
function isFiledAsDraft(meant: SortedKeys['meant']): boolean {
  const valuesOf = (key: Key) => (meant.get(key) ?? []).map(({ entry }) => entry.value);
  return (
    readTags(valuesOf('tags')).some(isDraftName) ||
    valuesOf('topic').some((value) => namesIn(value).some(isDraftName))
  );
}

/** Tags for search engines count only if there are no other tags. */
function dropSearchTags({ meant, unused }: SortedKeys): void {
  const tags = meant.get('tags') ?? [];
  const own = tags.filter(({ entry }) => !isForSearch(entry.key));
  if (own.length === 0) return;
  meant.set('tags', own);
  unused.push(...tags.filter((tag) => !own.includes(tag)).map(({ entry }) => entry));
}
