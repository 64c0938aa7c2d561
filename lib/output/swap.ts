import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { takeLock } from '../base/lock';

/**
 * Makes a site beside the one that is served, and puts it in its place when it is whole.
 *
 * A folder that is not empty cannot be replaced in one step by Node's means, so there are two: the site in service is
 * renamed to `.out.former`, the new one to `out`. Between them, for some microseconds, there is no `out`; a process killed
 * just there leaves the former site whole under its other name, and {@link recover}, which every build and `npm start`
 * begin with, puts it back.
 *
 * The former site stays: the next one is made of it, because most of both is the same. The first site is made twice at once,
 * so that the second one finds one, too.
 */

function around(out: string) {
  const beside = (name: string) => join(dirname(out), `.${basename(out)}.${name}`);
  return { next: beside('coming'), previous: beside('former'), spare: beside('twin'), lock: beside('lock') };
}

/** Puts the former site back if a swap was cut short. The lock must be held. */
function recover(out: string): void {
  const { previous } = around(out);
  if (!existsSync(out) && existsSync(previous)) renameSync(previous, out);
}

/** Makes ready the folder in which the next site is made: out of what a killed build left, or of the former site. */
function prepare(out: string): void {
  const { next, previous } = around(out);
  if (existsSync(next)) return;
  if (existsSync(previous)) renameSync(previous, next);
  else mkdirSync(next);
}

function swap(out: string): void {
  const { next, previous } = around(out);
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
 * Replaces the folder `out` by what `make` turns the folder into that it is given, in which anything may stand. If there is no
 * `out`, it is given a second one, to be turned into the same. If `make` fails, or this process is killed, `out` stays as it was.
 * @throws Error if another process is replacing it; whatever `make` throws
 */
export async function replaceFolder<T>(
  out: string,
  make: (next: string, spare: string | null) => Promise<T>,
): Promise<T> {
  const { next, previous, spare, lock } = around(out);
  mkdirSync(dirname(out), { recursive: true });
  const unlock = takeLock(lock);
  try {
    recover(out);
    prepare(out);
    const isFirst = !existsSync(out);
    if (isFirst) mkdirSync(spare, { recursive: true });
    const made = await make(next, isFirst ? spare : null);
    swap(out);
    if (isFirst) renameSync(spare, previous);
    return made;
  } finally {
    for (const left of [next, spare]) rmSync(left, { recursive: true, force: true });
    unlock();
  }
}
