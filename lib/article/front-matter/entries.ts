import { foldName } from '../../language/fold-name';
import type { FrontMatter as Written } from '../../markdown/markdown';
import { isStateName } from '../state/state-keys';
import { containers } from '../words/keys';
import { isEmpty, listOf, readMoment, recordOf } from './values';

/** A key with its value and position. */
export interface Entry {
  key: string;
  path: readonly PropertyKey[];
  value: unknown;
}

export const containerNames: ReadonlySet<string> = new Set(containers.map(foldName));

/** All keys with their values, those of containers after the others; a repeated key appears twice, one behind `//` not at all. */
export function entriesOf({ values, repeated }: Written): Entry[] {
  const top = [...Object.entries(values), ...repeated].flatMap(([key, value]) =>
    key.startsWith('//') ? [] : apart(key, value),
  );
  const inner = top.flatMap(({ key, value }) => {
    const record = containerNames.has(foldName(key)) ? recordOf(value) : null;
    return Object.entries(record ?? {}).map(([name, each]) => ({
      key: name,
      value: each,
      path: [key, name],
    }));
  });
  return unquoted(withoutUndated([...top, ...inner]));
}

/** An entry; the parts of a map of publication, `embargo: {until: …}`, as entries `embargo until`. */
function apart(key: string, value: unknown): Entry[] {
  const whole: Entry = { key, value, path: [key] };
  const record = isStateName(key) && readMoment(value) === null ? recordOf(value) : null;
  const parts = Object.entries(record ?? {}).map(([name, each]) => ({
    key: `${key} ${name}`,
    value: each,
    path: [key, name],
  }));
  return parts.some((part) => isStateName(part.key)) ? parts : [whole];
}

/** Drops the empty `published:` that Obsidian's Web Clipper writes, beside `source` and `created`, for a page without a date. */
function withoutUndated(entries: Entry[]): Entry[] {
  const names = new Set(entries.map(({ key }) => foldName(key)));
  if (!names.has('source') || !names.has('created')) return entries;
  return entries.filter(({ key, value }) => foldName(key) !== 'published' || !isEmpty(value));
}

/** Removes the curly quotes into which a word processor turned YAML's; quotes around two or more values are kept. */
function unquoted(entries: Entry[]): Entry[] {
  const quoted = entries.flatMap(({ value }) => listOf(value)).filter(isQuoted);
  if (quoted.length < 2) return entries;
  const bare = (value: unknown) => (isQuoted(value) ? value.trim().slice(1, -1) : value);
  return entries.map((entry) => ({
    ...entry,
    value: Array.isArray(entry.value) ? entry.value.map(bare) : bare(entry.value),
  }));
}

function isQuoted(value: unknown): value is string {
  return typeof value === 'string' && /^(?:[“”][^“”]*[“”]|[‘’][^‘’]*[‘’])$/.test(value.trim());
}
