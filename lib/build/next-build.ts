import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rfc3339 } from '../language/moments';

/**
 * Writes the moment when an article next appears or disappears to `CACHE_DIR/next-build`, as one line such as
 * `2026-11-29T08:30:00+07:00`, for schedulers of builds. The file is removed if nothing is due.
 * @param moment in milliseconds since 1970
 */
export function noteNextBuild(cacheDir: string, moment: number | null): void {
  const file = join(cacheDir, 'next-build');
  mkdirSync(cacheDir, { recursive: true });
  if (moment === null) rmSync(file, { force: true });
  else writeFileSync(file, `${rfc3339(moment)}\n`);
}
