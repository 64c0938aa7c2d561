import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';

/** What running a program took. */
export interface Measured {
  seconds: number;
  /** Of memory, in bytes; 0 where there is no `/proc` to look it up in. */
  peak: number;
  /** What it wrote to standard output. */
  told: string;
}

const SAMPLED_EVERY = 200;

/**
 * Runs a program and measures its time and the peak memory of all its processes together: the sum of their PSS (pages
 * that several share are counted once among them) from `smaps_rollup` in `/proc`, or of their RSS where there is no PSS,
 * sampled five times a second. What escapes from the program's session escapes the sum.
 * @throws Error with all that it said, if it fails
 */
export async function measured(
  program: string,
  args: readonly string[],
  options: { cwd?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<Measured> {
  const started = performance.now();
  const child = spawn(program, args, {
    ...options,
    env: { ...process.env, ...options.env },
    // A session of its own: all that it starts is known by that.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = once(child, 'exit');
  let peak = 0;
  const sampling = setInterval(() => {
    peak = Math.max(peak, memoryOfSession(child.pid ?? 0));
  }, SAMPLED_EVERY);
  try {
    const [told, errors] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
    if (child.exitCode !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${told}\n${errors}`);
    return { seconds: (performance.now() - started) / 1000, peak, told };
  } finally {
    clearInterval(sampling);
  }
}

function memoryOfSession(session: number): number {
  const processes = readIfThere(() => readdirSync('/proc'), []).filter((name) => /^\d+$/.test(name));
  return processes.filter((id) => sessionOf(id) === session).reduce((sum, id) => sum + memoryOf(id), 0);
}

/** The fields after the program's name, which may hold anything: state, parent, group, session. */
function sessionOf(id: string): number {
  const stat = readIfThere(() => readFileSync(`/proc/${id}/stat`, 'utf8'), '');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[3]);
}

function memoryOf(id: string): number {
  const pss = /^Pss:\s+(\d+)/m.exec(readIfThere(() => readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'), ''));
  const rss =
    pss ?? /^VmRSS:\s+(\d+)/m.exec(readIfThere(() => readFileSync(`/proc/${id}/status`, 'utf8'), ''));
  return Number(rss?.[1] ?? 0) * 1024;
}

/** Processes end while they are looked at. */
function readIfThere<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
