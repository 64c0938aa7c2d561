import { groupBy } from '../../base/group';

/** The most frequent value; of equally frequent ones the first. "" if there is none. */
export function mostUsed(values: readonly string[]): string {
  const counts = [...groupBy(values, (value) => value).values()];
  return counts.sort((one, other) => other.length - one.length)[0]?.[0] ?? '';
}
