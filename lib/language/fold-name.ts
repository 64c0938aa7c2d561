import { fold } from './text';

/**
 * Normalises a key's name: `publishDate`, `publish_date`, `Publish-Date` and `PUBLISH DATE` are equal, with or without
 * marks.
 */
export function foldName(name: string): string {
  return fold(name).replaceAll(' ', '');
}

/** The key that each name means, by the name as {@link foldName} gives it; a key is a name of its own. */
export function keysByName<Key extends string>(
  keys: readonly Key[],
  names: Readonly<Record<Key, readonly string[]>>,
): ReadonlyMap<string, Key> {
  return new Map(
    keys.flatMap((key) => [key, ...names[key]].map((name): [string, Key] => [foldName(name), key])),
  );
}
