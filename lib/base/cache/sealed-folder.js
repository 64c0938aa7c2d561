// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * Folders of the cache that are made as a whole and then only read. Each holds a hash of its files, so that one that a
 * failing disk or half a copy has damaged counts as missing.
 */
const SEAL = 'sealed';

/**
 * Stores the hash of a folder's files in it.
 * @param {string} folder
 * @param {(folder: string) => readonly string[]} filesOf lists the paths inside it that count
 */
export function seal(folder, filesOf = filesIn) {
  writeFileSync(join(folder, SEAL), hashOf(folder, filesOf(folder)));
}

/**
 * Whether a folder holds these files as they were when it was sealed.
 * @param {string} folder
 * @param {(folder: string) => readonly string[]} filesOf lists the paths inside it that count
 */
export function isSealed(folder, filesOf = filesIn) {
  try {
    return readFileSync(join(folder, SEAL), 'utf8') === hashOf(folder, filesOf(folder));
  } catch {
    // What cannot be read is made again.
    return false;
  }
}

/**
 * The paths of all files in a folder, sorted, with slashes.
 * @param {string} folder
 */
export function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path !== SEAL)
    .sort();
}

/**
 * @param {string} folder
 * @param {readonly string[]} files
 */
function hashOf(folder, files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const bytes = readFileSync(join(folder, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}
