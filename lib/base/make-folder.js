// @ts-check
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder unless it is there, those above it first. Node's own `recursive` tries for ever where the system makes
 * none, as in `/proc`.
 * @param {string} folder
 * @throws Error of the file system
 */
export function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may just have made it.
    if (!existsSync(folder)) throw error;
  }
}
