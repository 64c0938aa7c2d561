import {
  linkSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  utimes,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { hasCode, nullIfMissing } from './files';
import { TranslatedError, type Translated } from './words/translated-error';

/** The lock is held by another process. */
class Locked extends TranslatedError {}

/**
 * Takes a lock file for this process; replaces one whose owner is dead.
 * @returns a function that releases it
 * @throws TranslatedError that names the living process that holds it
 */
export function takeLock(file: string): () => void {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, `${process.pid} ${realm()}`);
  try {
    while (!linked(own, file)) clearAway(file);
  } finally {
    rmSync(own, { force: true });
  }
  clearUp(file);
  const heartbeat = setInterval(() => {
    const now = new Date();
    utimes(file, now, now, () => undefined);
  }, BEAT_MS).unref();
  return () => {
    clearInterval(heartbeat);
    rmSync(file, { force: true });
  };
}

/**
 * How often the holder renews its lock, and after how long without renewal it counts as dead; heavy work can block the
 * renewal.
 */
const BEAT_MS = 5_000;
const ALIVE_MS = 60_000;

/** Where a process id is meaningful: this machine since its last boot, and this container. */
function realm(): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${hostname()} ${boot} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    // Only Linux has a boot id.
    return hostname();
  }
}

/** How long somebody waits for a lock, in milliseconds. */
interface Wait {
  /** Without a word. */
  silent: number;
  /** At most. */
  longest: number;
}

/** The holder compiles for one or two minutes; one that was suspended would be waited for without end. */
const usualWait: Wait = { silent: 10_000, longest: 1_500_000 };

/**
 * Like {@link takeLock}, but waits while another process holds the lock.
 * @param waiting is called once, with who holds it, if the wait is long
 * @throws TranslatedError that names that process, if it is too long
 */
export async function waitForLock(
  file: string,
  waiting: (line: Translated) => void,
  { silent, longest } = usualWait,
): Promise<() => void> {
  const began = performance.now();
  let hasWarned = false;
  for (;;) {
    try {
      return takeLock(file);
    } catch (error) {
      const waited = performance.now() - began;
      if (!(error instanceof Locked) || waited > longest) throw error;
      if (!hasWarned && waited >= silent) {
        waiting(error.words);
        hasWarned = true;
      }
      await setTimeout(100);
    }
  }
}

/** Creates a hard link: it appears whole or not at all, so nobody reads half a lock. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Removes a dead process's lock. It is renamed first, so that only one of two concurrent attempts succeeds. */
function clearAway(file: string): void {
  refuseIfAlive(file, file);
  const aside = `${file}.dead.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
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

/** Removes temporary files left beside the lock by processes that were killed while taking it. */
function clearUp(file: string): void {
  for (const name of readdirSync(dirname(file))) {
    const path = join(dirname(file), name);
    if (name.startsWith(`${basename(file)}.`) && /\.\d+$/.test(name) && holderOf(path) === null)
      rmSync(path, { force: true });
  }
}

function refuseIfAlive(file: string, lock: string): void {
  const holder = holderOf(file);
  if (holder !== null)
    throw new Locked({
      vi: `Một lần dựng trang khác đang chạy ở đây (tiến trình ${holder}). Hãy chờ nó xong; nếu không có lần nào đang chạy, xóa tệp ${lock} rồi chạy lại.`,
      en: `Another build (process ${holder}) is at work here. Wait for it to end; if there is none, delete ${lock}.`,
    });
}

/**
 * The id of another living process that holds the lock, else null. The process ids of another container or machine mean
 * nothing here, so such a holder counts as alive while it renews the lock.
 */
function holderOf(file: string): number | null {
  try {
    const [number, ...place] = readFileSync(file, 'utf8').split(' ');
    const holder = Number(number);
    if (!Number.isInteger(holder) || holder <= 0) return null;
    const isHere = place.length === 0 || place.join(' ') === realm();
    if (!isHere) return Date.now() - statSync(file).mtimeMs < ALIVE_MS ? holder : null;
    return holder !== process.pid && isAlive(holder) ? holder : null;
  } catch (error) {
    return nullIfMissing(error);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !hasCode(error, 'ESRCH');
  }
}
