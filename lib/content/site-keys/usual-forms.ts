import { z } from 'zod';
import { foldName, keysByName } from '../../language/fold-name';
import { toSlug } from '../../language/slug';
import { accounts, madeElsewhere, otherNames } from './other-names';

/** Keys and list indexes, from the top of the file. */
export type Path = readonly PropertyKey[];

/** Settings with the names and forms of the schema. */
interface Settings {
  values: Record<string, unknown>;
  /** Where the value of a path was written: `['contacts', 'phone']` may have been `['hotline']`. */
  writtenAt: (path: Path) => Path;
  /** The settings that were read under another name. */
  renamed: Setting[];
}

type Place = readonly [string] | readonly [string, string];

interface Setting {
  /** What the schema calls it. */
  path: Place;
  writtenAt: Place;
  value: unknown;
}

type Fields = (key: string, value: unknown) => unknown;

/** What an entry of a list means if it is written as a pair: `Giới thiệu: /gioi-thieu/`. */
const pairs: Record<string, Fields> = {
  topics: topicOfPair,
  menu: (name, link) => ({ name, link }),
  bodies: (name, aliases) => ({ name, aliases }),
  abbreviations: (key, value) =>
    typeof value === 'string' ? { name: value, short: [key] } : { name: key, short: value },
  social: addressOfAccount,
  sources: (kind, origin) => ({ kind, origin }),
};

/**
 * Reads settings in the forms in which people write them: under names in Vietnamese and of other tools, a topic as
 * its name alone, a list as a map.
 * @param given as parsed from the file, where plain values are text
 * @param known the names of the settings
 */
export function usualForms(given: Record<string, unknown>, known: readonly string[]): Settings {
  const settings = Object.entries(given).flatMap(([key, value]) => meaningsOf(key, value, known));
  const values = new Map<string, unknown>();
  const places = new Map<string, Path>();
  const renamed: Setting[] = [];
  const isOwnName = ({ path, writtenAt }: Setting) => path.join() === writtenAt.join();
  // A setting's own name takes precedence over its other names.
  for (const setting of [...settings.filter(isOwnName), ...settings.filter((each) => !isOwnName(each))]) {
    const isTaken = places.has(setting.path.join());
    const path = isTaken ? setting.writtenAt : setting.path;
    const [first, second] = path;
    values.set(
      first,
      second === undefined ? setting.value : { ...mapOf(values.get(first)), [second]: setting.value },
    );
    places.set(path.join(), setting.writtenAt);
    if (!isTaken && !isOwnName(setting)) renamed.push(setting);
  }
  for (const [list, fieldsOf] of Object.entries(pairs)) {
    const value = list === 'menu' ? innerMenu(values.get(list)) : values.get(list);
    const map = mapOf(value);
    const entries = list === 'topics' && typeof value === 'string' ? value.split(',') : value;
    if (Array.isArray(entries))
      values.set(
        list,
        entries.map((entry) => entryIn(list, entry, fieldsOf)),
      );
    else if (map !== null && isEntry(ownNames(list, map))) values.set(list, [ownNames(list, map)]);
    else if (map !== null) {
      const top = places.get(list) ?? [list];
      for (const [index, key] of Object.keys(map).entries()) places.set([list, index].join(), [...top, key]);
      values.set(
        list,
        Object.entries(map).map(([key, each]) => fieldsOf(key, each)),
      );
    }
  }
  for (const [key, value] of values) if (Array.isArray(value)) values.set(key, withoutRepeats(value));
  return {
    values: Object.fromEntries(values),
    writtenAt: (path) => {
      const inner = places.get(path.slice(0, 2).join());
      return inner
        ? [...inner, ...path.slice(2)]
        : [...(places.get(String(path[0])) ?? path.slice(0, 1)), ...path.slice(1)];
    },
    renamed,
  };
}

/** The settings that a key of the file contains: one, or each of a map that has names of its own. */
function meaningsOf(key: string, value: unknown, known: readonly string[]): Setting[] {
  const name = known.includes(key) ? key : nameIn('', key);
  if (name === null) {
    const map = scopes.find((scope) => nameIn(scope, key) !== null);
    const inner = map && nameIn(map, key);
    return [{ path: map && inner ? [map, inner] : [key], writtenAt: [key], value }];
  }
  const scope = scopes.find((scope) => scope === name);
  const map = mapOf(value);
  if (scope === undefined || map === null) return [{ path: [name], writtenAt: [key], value }];
  return Object.entries(map).map(([inner, each]) => ({
    path: [name, nameIn(scope, inner) ?? inner],
    writtenAt: [key, inner],
    value: each,
  }));
}

const scopes = ['contacts', 'imprint'] as const;

const meanings: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries<Readonly<Record<string, readonly string[]>>>(otherNames).map(([scope, names]) => [
    scope,
    keysByName(Object.keys(names), names),
  ]),
);

/** The setting that a key means at the top of the file (''), in a map or in a list's entries; null if unknown. */
function nameIn(scope: string, key: string): string | null {
  return meanings.get(scope)?.get(foldName(key)) ?? null;
}

const elsewhere = keysByName(['site-address-setting', 'site-time-zone'], madeElsewhere);

/** The diagnostic for a setting of other tools that is made elsewhere here, or null. */
export function settingElsewhere(key: string): keyof typeof madeElsewhere | null {
  return elsewhere.get(foldName(key)) ?? null;
}

/** An entry of a list; one of a single key that is no field of the entry is a pair. */
function entryIn(list: string, entry: unknown, fieldsOf: Fields): unknown {
  if (list === 'topics' && typeof entry === 'string') return entry.trim() === '' ? null : topicNamed(entry);
  const map = mapOf(entry);
  const [pair, ...others] = Object.entries(map ?? {});
  if (map === null || !pair) return entry;
  return others.length === 0 && nameIn(list, pair[0]) !== 'name' ? fieldsOf(...pair) : ownNames(list, map);
}

/** An entry that is written twice counts once; null takes its place, so that the others keep their indexes. */
function withoutRepeats(entries: readonly unknown[]): unknown[] {
  const seen = new Set<string>();
  return entries.map((entry) => {
    const text = JSON.stringify(entry);
    if (seen.has(text)) return null;
    seen.add(text);
    return entry;
  });
}

/** Whether a map is an entry, and not the entries by their names. */
function isEntry(map: Record<string, unknown>): boolean {
  return Object.hasOwn(map, 'name') || Object.hasOwn(map, 'origin');
}

/** An entry's fields under the names of the schema; one that has its own name keeps it. */
function ownNames(list: string, map: Record<string, unknown>): Record<string, unknown> {
  const names = Object.entries(map).map(([key, value]): [string, unknown] => {
    const name = nameIn(list, key);
    return [name === null || Object.hasOwn(map, name) ? key : name, value];
  });
  return Object.fromEntries(names);
}

/** Hugo’s `menu: {main: […]}`. */
function innerMenu(value: unknown): unknown {
  const [inner, ...others] = Object.values(mapOf(value) ?? {});
  return Array.isArray(inner) && others.length === 0 ? inner : value;
}

/** `facebook: toasoan`, `zalo: 0901 234 567`: an account by its name or number. */
function addressOfAccount(network: string, account: unknown): unknown {
  const base = accounts.get(foldName(network));
  if (base === undefined || typeof account !== 'string' || /[/:]/.test(account)) return account;
  return base + account.replace(/^@|\s/g, '');
}

function topicNamed(name: string): unknown {
  return { name: name.trim() };
}

/** `hai-quan: Hải quan`, `Hải quan: hai-quan`, `Hải quan: Tin của ngành`, or a map of what else the topic has. */
function topicOfPair(key: string, value: unknown): unknown {
  const isSlug = (text: string) => text === toSlug(text);
  const fields = mapOf(value);
  if (fields !== null) return { ...(isSlug(key) ? { slug: key } : { name: key }), ...fields };
  if (typeof value !== 'string') return topicNamed(key);
  if (isSlug(key) && !isSlug(value)) return { slug: key, name: value };
  return isSlug(value) ? { name: key, slug: value } : { name: key, description: value };
}

/** A map of keys, or null for any other value. */
export function mapOf(value: unknown): Record<string, unknown> | null {
  return z.record(z.string(), z.unknown()).safeParse(value).data ?? null;
}
