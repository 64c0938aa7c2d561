import type { Published } from '../article/article';
import type { FirstCommits } from './first-commits';
import { compareNames } from '../language/sorting';
import { mix, textHash } from '../language/syllables';
import { vietnamTime } from '../language/moments';

/** What an article is sorted by. */
interface Dated {
  slug: string;
  published: Published | null;
}

interface DatedFile extends Dated {
  /** Path inside the articles folder. */
  file: string;
}

/** Sorts newest first; articles without a date come last. Those of the same time are shuffled, see {@link shuffled}. */
export const newestFirst = newestBy(new Map());

/**
 * Sorts newest first; articles without a date come last. Of the same time those come first whose files are newer, by the history
 * of the folder; what is not committed yet is newest. What its history does not tell apart is shuffled.
 * @param commits when files were first committed; empty where there is no history
 */
export function newestBy(commits: FirstCommits): (one: DatedFile, other: DatedFile) => number {
  const addedAt = ({ file }: DatedFile) => commits.get(file.normalize('NFC')) ?? Infinity;
  return (one, other) => {
    const [a, b] = [timeKey(one.published), timeKey(other.published)];
    if (a !== b) return a > b ? -1 : 1;
    const [c, d] = [addedAt(one), addedAt(other)];
    if (c !== d) return c > d ? -1 : 1;
    return shuffled(one.slug, other.slug);
  };
}

/** Sorts oldest first, those without a date before all others. Those of the same time go by slug. */
export function oldestFirst(one: Dated, other: Dated): number {
  const [a, b] = [timeKey(one.published), timeKey(other.published)];
  if (a !== b) return a < b ? -1 : 1;
  return one.slug < other.slug ? -1 : 1;
}

/**
 * An order without meaning that no article changes for others. Of a month's articles without a day none is known to be newer; the
 * alphabet's order would let one that begins with “a” lead the paper.
 */
function shuffled(one: string, other: string): number {
  const [a, b] = [mix(textHash(one)), mix(textHash(other))];
  if (a !== b) return a < b ? -1 : 1;
  return one < other ? -1 : 1;
}

/**
 * When it was by Vietnam's clock, as precisely as is known: `2021-01`, `2021-01-05`, `2021-01-05T08:30`, or "". It sorts
 * as the time does: a month stands before its first day, which stands before its first minute.
 */
export function timeKey(published: Published | null): string {
  if (!published) return '';
  if (published.precision !== 'minute') return published.date;
  // Vietnam's clock, so that a minute sorts into the day that readers see.
  return vietnamTime(Date.parse(published.date)).toISOString().slice(0, 16);
}

/** Sorts by headline; those of one headline by slug. */
export function byTitle(
  one: Readonly<{ title: string; slug: string }>,
  other: Readonly<{ title: string; slug: string }>,
): number {
  return compareNames(one.title, other.title) || (one.slug < other.slug ? -1 : 1);
}
