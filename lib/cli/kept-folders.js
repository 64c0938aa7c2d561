// @ts-check
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How long an unused folder is kept in milliseconds: another process may still run from it. */
const kept = 7 * 24 * 60 * 60 * 1000;

/** Ends with a hash, and until it is finished with a random id. Anything else is somebody's own. */
const ours = /(?:^|-)(?:[\da-f]{16}|[\da-f]{12})(?:\.[\da-f-]{36})?$/;

/**
 * Deletes what has not been changed for a week of what we have put there.
 * @param {string} folder whose entries are checked
 */
export function removeOld(folder) {
  for (const name of readdirSync(folder).filter((each) => ours.test(each))) {
    const entry = join(folder, name);
    // Another process may just have removed its own.
    const stats = statSync(entry, { throwIfNoEntry: false });
    if (stats && stats.mtimeMs < Date.now() - kept) rmSync(entry, { recursive: true, force: true });
  }
}

/**
 * Moves a finished folder to its place. A whole one that is there stays: another process may already run from it.
 * @param {string} finished
 * @param {string} place
 * @param {(folder: string) => boolean} isWhole
 */
export function moveTo(finished, place, isWhole) {
  try {
    renameSync(finished, place);
  } catch (error) {
    if (!existsSync(place)) {
      rmSync(finished, { recursive: true });
      throw error;
    }
    if (isWhole(place)) rmSync(finished, { recursive: true });
    else {
      rmSync(place, { recursive: true, force: true });
      renameSync(finished, place);
    }
  }
}
