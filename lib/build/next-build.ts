import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../base/make-folder.js';
import type { Newsroom } from '../content/newsroom';
import { nextNewsChange } from '../files/sitemaps/news';
import { rfc3339, startOfDay } from '../language/moments';

/** The file of {@link noteNextBuild}. */
export const nextBuildFile = (cacheDir: string): string => join(cacheDir, 'next-build');

/**
 * Writes the moment when an article next appears or disappears to `CACHE_DIR/next-build`, as one line such as
 * `2026-11-29T08:30:00+07:00`, for schedulers of builds. The file is removed if nothing is due.
 * @param moment in milliseconds since 1970
 */
export function noteNextBuild(cacheDir: string, moment: number | null): void {
  const file = nextBuildFile(cacheDir);
  makeFolder(cacheDir);
  if (moment === null) rmSync(file, { force: true });
  else writeFileSync(file, `${rfc3339(moment)}\n`);
}

const DAY_MS = 24 * 3_600_000;

/**
 * Until when a build of the same content gives the same site: until an article's state changes, the news sitemap gains or
 * loses an article, or the day ends, which the front page names.
 * @param now in milliseconds since 1970, as is the result
 */
export function unchangedUntil({ articles, nextChange }: Newsroom, now: number): number {
  const changes = [nextChange, nextNewsChange(articles, now)].filter((moment) => moment !== null);
  return Math.min(startOfDay(now) + DAY_MS, ...changes);
}
