import { groupBy } from '../../base/group';

/** The value that stands there most often; of equals the first. "" where there is none. */
export function mostUsed(values: readonly string[]): string {
  const counts = [...groupBy(values, (value) => value).values()];
  return counts.sort((one, other) => other.length - one.length)[0]?.[0] ?? '';
}
