import type { FrontMatter as Written } from '../../markdown/markdown';
import { diagnose, type Diagnostic, type Place } from '../../report/diagnostic';
import { embargoOf } from '../state/embargo';
import type { Release } from '../state/release';
import { releaseOf } from '../state/state-keys';
import { certainlyPast } from './certainly-past';
import { chooseValues, parseValues } from './chosen-values';
import type { Entry } from './entries';
import type { FrontMatter, Key } from './keys';
import { unusableAddresses } from './old-addresses';
import { sortKeys, type SortedKeys } from './sorted-keys';
import { shown } from './values';

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

const nowhere: Place = { line: 1, column: 1 };

/** Checks front matter key by key: an unknown or invalid one is dropped with a diagnostic. */
export function checkFrontMatter(written: Written | null): Checked {
  if (written === null) {
    const release = { draft: false, from: null, until: null };
    return { frontMatter: {}, release, keyPlace: () => nowhere, diagnostics: [] };
  }
  const sorted = sortKeys(written);
  const { said, beside } = sorted;
  const choice = chooseValues(written, sorted);
  const parsed = parseValues(written, choice);
  const date = choice.values.date;
  const from = parsed.frontMatter.date === undefined ? certainlyPast(date) : embargoOf(date, beside);
  const release = releaseOf(said, from);
  const isDateMissing = release === null && !said.some(({ kind }) => kind === 'unclear');
  const diagnostics = [
    ...sorted.diagnostics,
    ...choice.diagnostics,
    ...together('key-unfamiliar', written, sorted.unfamiliar),
    ...together('keys-unused', written, [...sorted.unused, ...choice.outranked]),
    ...unusableAliases(written, sorted),
    ...parsed.diagnostics,
    ...(isDateMissing ? [diagnose('schedule-without-date', nowhere, {})] : []),
  ];
  return {
    frontMatter: parsed.frontMatter,
    release: diagnostics.some(({ severity }) => severity === 'error') ? null : release,
    keyPlace(key) {
      const entry = choice.chosen.get(key);
      return entry ? written.placeOf(entry.path) : nowhere;
    },
    diagnostics,
  };
}

/** One diagnostic for all keys without a use, at the first. */
function together(
  code: 'key-unfamiliar' | 'keys-unused',
  written: Written,
  entries: readonly Entry[],
): Diagnostic[] {
  const [first] = entries;
  if (!first) return [];
  const names = entries.map(({ key }) => key).join(', ');
  return [diagnose(code, written.placeOf(first.path), { keys: names })];
}

function unusableAliases(written: Written, { meant }: SortedKeys): Diagnostic[] {
  return (meant.get('aliases') ?? []).flatMap(({ entry }) =>
    unusableAddresses(entry.value).map((address) =>
      diagnose('alias-unusable', written.placeOfValue(entry.path), { address: shown(address) }),
    ),
  );
}
