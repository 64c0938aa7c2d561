import type { Published } from '../article/article';
import { memoise } from '../base/memoise';
import type { FirstCommits } from './first-commits';
import { compareNames } from '../language/sorting';
import { mix, textHash } from '../language/syllables';
import { vietnamTime } from '../language/moments';

/** What articles are sorted by. */
interface Dated {
  slug: string;
  published: Published | null;
}

interface DatedFile extends Dated {
  /** Path inside the articles folder. */
  file: string;
}

/**
 * Compares articles for sorting newest first; undated ones come last, equal times are shuffled, see {@link shuffled}.
 */
export const newestFirst = newestBy(new Map());

/**
 * Like {@link newestFirst}, but of articles with equal times the one committed later comes first, uncommitted ones
 * before all.
 * @param commits times of first commits; empty without a history
 */
export function newestBy(commits: FirstCommits): (one: DatedFile, other: DatedFile) => number {
  const addedAt = addedIn(commits);
  const placeOf = memoise(shuffled, 100_000, 1_000);
  return (one, other) => {
    const [a, b] = [timeKey(one.published), timeKey(other.published)];
    if (a !== b) return a > b ? -1 : 1;
    const [c, d] = [addedAt(one), addedAt(other)];
    if (c !== d) return c > d ? -1 : 1;
    const [e, f] = [placeOf(one.slug), placeOf(other.slug)];
    if (e !== f) return e < f ? -1 : 1;
    return one.slug < other.slug ? -1 : 1;
  };
}

/**
 * Compares articles that claim one address; whose claim is older comes first: by first commit, then by date, undated
 * ones last, then by path. A new file with the name of an old one must not take the old one off the site.
 * @param commits times of first commits; empty without a history
 */
export function byFirstClaim(commits: FirstCommits): (one: DatedFile, other: DatedFile) => number {
  const addedAt = addedIn(commits);
  return (one, other) => {
    const [a, b] = [addedAt(one), addedAt(other)];
    if (a !== b) return a < b ? -1 : 1;
    const [c, d] = [timeKey(one.published) || 'undated', timeKey(other.published) || 'undated'];
    if (c !== d) return c < d ? -1 : 1;
    return one.file < other.file ? -1 : 1;
  };
}

/** The time of a file's first commit, in seconds since 1970; Infinity if it is not committed. */
function addedIn(commits: FirstCommits): (file: DatedFile) => number {
  if (commits.size === 0) return () => Infinity;
  return ({ file }) => commits.get(file.normalize('NFC')) ?? Infinity;
}

/** Compares articles for sorting oldest first, undated ones before all others; equal times by slug. */
export function oldestFirst(one: Dated, other: Dated): number {
  const [a, b] = [timeKey(one.published), timeKey(other.published)];
  if (a !== b) return a < b ? -1 : 1;
  return one.slug < other.slug ? -1 : 1;
}

/**
 * The place of a slug in an arbitrary but stable order, for articles of equal time. An alphabetical order would always let
 * titles with “a” lead.
 */
function shuffled(slug: string): number {
  return mix(textHash(slug));
}

/**
 * A sort key of the publication time in Vietnam's clock, as precise as known: `2021-01`, `2021-01-05`,
 * `2021-01-05T08:30`, or "". A month sorts before its first day, a day before its first minute.
 */
export function timeKey(published: Published | null): string {
  if (!published) return '';
  if (published.precision !== 'minute') return published.date;
  // Vietnam's clock, so that a minute sorts into the day that readers see.
  return vietnamTime(Date.parse(published.date)).toISOString().slice(0, 16);
}

/** Compares articles by headline, then by slug. */
export function byTitle(
  one: Readonly<{ title: string; slug: string }>,
  other: Readonly<{ title: string; slug: string }>,
): number {
  return compareNames(one.title, other.title) || (one.slug < other.slug ? -1 : 1);
}
