import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { longestRun } from '../process';

export interface Folders {
  content: string;
  cache: string;
  out: string;
}

export interface Build {
  seconds: number;
  /** How many pages the build reports as made; null if it reports none. */
  made: number | null;
}

function start({ content, cache, out }: Folders, now: number) {
  return spawn(process.execPath, ['lib/cli/launch.js', 'build', '--lang', 'en'], {
    env: {
      ...process.env,
      TOA_SOAN_PROJECT: '.',
      CONTENT_DIR: content,
      CACHE_DIR: cache,
      OUT_DIR: out,
      SOURCE_DATE_EPOCH: String(now),
      SITE_URL: 'https://bao.example',
    },
    // A separate process group, so that it can be killed as a whole.
    detached: true,
    // Benchmarks build whole archives.
    timeout: 10 * longestRun,
    killSignal: 'SIGKILL',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/**
 * Runs the command of `npm run build` in a child process.
 * @param now seconds since 1970
 * @throws Error with its output, if it fails
 */
export async function build(folders: Folders, now: number): Promise<Build> {
  const started = performance.now();
  const child = start(folders, now);
  const exit = once(child, 'exit');
  const told = (await Promise.all([text(child.stdout), text(child.stderr)])).join('\n');
  const [code, signal] = z.tuple([z.number().nullable(), z.string().nullable()]).parse(await exit);
  if (code !== 0) throw new Error(`The build ended with ${code ?? signal ?? ''}:\n${told}`);
  return { seconds: (performance.now() - started) / 1000, made: pagesMade(told) };
}

/** Starts a build, and kills it with all its child processes after `seconds`. */
export async function killedBuild(folders: Folders, now: number, seconds: number): Promise<void> {
  const child = start(folders, now);
  const exit = once(child, 'exit');
  child.stdout.resume();
  child.stderr.resume();
  await Promise.race([exit, wait(seconds * 1000)]);
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  await exit;
}

/** How many pages a build reports as made; null if it reports none. */
export function pagesMade(told: string): number | null {
  const [, number] = /^(\d+) of \d+ pages rebuilt/m.exec(told) ?? [];
  return number === undefined ? null : Number(number);
}
