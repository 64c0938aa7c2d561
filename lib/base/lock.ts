import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Another process holds a lock. */
class Locked extends Error {}

/**
 * Takes a lock file for this process, from a dead one if need be.
 * @returns what gives it back
 * @throws Error that names the living process that holds it
 */
export function takeLock(file: string): () => void {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    while (!linked(own, file)) clearAway(file);
  } finally {
    rmSync(own, { force: true });
  }
  clearUp(file);
  return () => {
    rmSync(file, { force: true });
  };
}

/** The same, but waits for as long as another process holds the lock. */
export async function waitForLock(file: string): Promise<() => void> {
  for (;;) {
    try {
      return takeLock(file);
    } catch (error) {
      if (!(error instanceof Locked)) throw error;
      await setTimeout(100);
    }
  }
}

/** A link appears whole, with its content, or not at all: nobody can read half a lock. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Removes a dead process's lock. It is moved aside first: of two that try at once, only one moves it. */
function clearAway(file: string): void {
  refuseIfAlive(file, file);
  const aside = `${file}.dead.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  try {
    refuseIfAlive(aside, file);
  } catch (error) {
    renameSync(aside, file);
    throw error;
  }
  rmSync(aside);
}

/** Removes what processes left beside the lock that were killed while they took it: names that end in theirs. */
function clearUp(file: string): void {
  for (const name of readdirSync(dirname(file))) {
    const [, holder] = /\.(\d+)$/.exec(name) ?? [];
    if (name.startsWith(`${basename(file)}.`) && holder !== undefined && !isAlive(Number(holder)))
      rmSync(join(dirname(file), name), { force: true });
  }
}

function refuseIfAlive(file: string, lock: string): void {
  const holder = Number(readIfThere(file));
  if (Number.isInteger(holder) && holder > 0 && holder !== process.pid && isAlive(holder))
    throw new Locked(
      `Another build (process ${holder}) is at work here. Wait for it to end; if there is none, delete ${lock}.`,
    );
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return '';
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
