import { statSync, writeFileSync } from 'node:fs';

/** What is younger may belong to a build that is at work, or be wanted again soon. */
const DAY = 24 * 60 * 60 * 1000;

/** Whether a file or folder of the cache was last changed more than a day ago. */
export function isOld(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && Date.now() - stats.mtimeMs > DAY;
}

/** Whether a folder of the cache is to be swept: it takes long to look at every file, and once a day is enough. */
export function isSweepDue(folder: string): boolean {
  const mark = `${folder}.swept`;
  const swept = statSync(mark, { throwIfNoEntry: false });
  if (swept && !isOld(mark)) return false;
  writeFileSync(mark, '');
  return true;
}
