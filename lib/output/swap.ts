import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from '../base/make-folder.js';
import { takeLock } from '../base/lock';

/**
 * Builds a site beside the served one and swaps the two when it is complete. Node cannot replace a non-empty folder in
 * one step, so there are two renames: the served site to `.out.former`, then the new one to `out`. For some
 * microseconds there is no `out`; if the process is killed just then, the former site is whole under its other name,
 * and {@link recover}, which every build and `npm start` run first, renames it back. The former site is kept as the
 * spare folder for the next build, since most files stay the same. The first build fills two folders, so that the
 * second one has a spare too.
 */

function foldersBeside(out: string) {
  const beside = (name: string) => join(dirname(out), `.${basename(out)}.${name}`);
  return { next: beside('coming'), previous: beside('former'), spare: beside('twin'), lock: beside('lock') };
}

/** Renames the former site back if a swap was interrupted. Requires the lock. */
function recover(out: string): void {
  const { previous } = foldersBeside(out);
  if (!existsSync(out) && existsSync(previous)) renameSync(previous, out);
}

/** Prepares the folder for the next site: what a killed build left, or the former site. */
function prepare(out: string): void {
  const { next, previous } = foldersBeside(out);
  if (existsSync(next)) return;
  if (existsSync(previous)) renameSync(previous, next);
  else mkdirSync(next);
}

function swap(out: string): void {
  const { next, previous } = foldersBeside(out);
  rmSync(previous, { recursive: true, force: true });
  const replaces = existsSync(out);
  if (replaces) renameSync(out, previous);
  try {
    renameSync(next, out);
  } catch (error) {
    if (replaces) renameSync(previous, out);
    throw error;
  }
}

/**
 * Runs `make(folder)` on a working copy, which may have any content, then moves it to `out` atomically. If there is no
 * `out` yet, `make` gets a second folder to fill with the same. If `make` fails or the process is killed, `out` is
 * unchanged.
 * @param current the result if `out` may stay as it is, else null; called first, with the folder locked
 * @throws Error if another process is replacing the folder; whatever `make` throws
 */
export async function replaceFolder<T>(
  out: string,
  make: (next: string, spare: string | null) => Promise<T>,
  current: () => T | null = () => null,
): Promise<T> {
  const { lock } = foldersBeside(out);
  makeFolder(dirname(out));
  const unlock = takeLock(lock);
  try {
    recover(out);
    return current() ?? (await makeAndSwap(out, make));
  } finally {
    unlock();
  }
}

async function makeAndSwap<T>(
  out: string,
  make: (next: string, spare: string | null) => Promise<T>,
): Promise<T> {
  const { next, previous, spare } = foldersBeside(out);
  try {
    prepare(out);
    const isFirst = !existsSync(out);
    if (isFirst) makeFolder(spare);
    const made = await make(next, isFirst ? spare : null);
    swap(out);
    if (isFirst) renameSync(spare, previous);
    return made;
  } finally {
    for (const left of [next, spare]) rmSync(left, { recursive: true, force: true });
  }
}
