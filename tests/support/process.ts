import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** Time limit in milliseconds for child processes of tests, so that a hanging test fails with their output. */
export const longestRun = 120_000;

/** How a child process ended, and its output. */
export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

interface Options {
  env?: Readonly<Record<string, string>>;
  cwd?: string;
  /** Time limit, after which it is killed with all its child processes. */
  seconds?: number;
  /** Called with the id of the running process. */
  meanwhile?: (pid: number) => void;
}

/**
 * Runs a program to its end.
 * @throws Error with its output, if it exceeds the time limit
 */
export async function runProcess(
  program: string,
  args: readonly string[],
  { env = {}, cwd, seconds = longestRun / 1000, meanwhile }: Options = {},
): Promise<Ended> {
  const child = spawn(program, args, {
    env: { ...process.env, LC_ALL: 'en_US.UTF-8', NO_COLOR: '1', ...env },
    ...(cwd !== undefined && { cwd }),
    // A separate process group, so that it can be killed as a whole.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const limit = AbortSignal.timeout(seconds * 1000);
  limit.addEventListener('abort', () => {
    killGroup(child.pid);
  });
  const closed = new Promise<[number | null, NodeJS.Signals | null]>((done, failed) => {
    child.once('error', failed).once('close', (code, signal) => {
      done([code, signal]);
    });
  });
  if (child.pid !== undefined) meanwhile?.(child.pid);
  const printed = Promise.all([text(child.stdout), text(child.stderr)]);
  const [[code, signal], [stdout, stderr]] = await Promise.all([closed, printed]);
  if (signal === 'SIGKILL' && limit.aborted)
    throw new Error(`${program} ${args.join(' ')} took over ${seconds} s:\n${stdout}\n${stderr}`);
  return { code, signal, stdout, stderr };
}

/** Kills a process and all that it started. */
export function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Already ended.
  }
}

/** Runs a command of `lib/cli` as `npm run` does, with messages in English. */
export function runCommandLine(
  command: string,
  args: readonly string[],
  options: Options = {},
): Promise<Ended> {
  return runProcess(process.execPath, ['lib/cli/launch.js', command, ...args], options);
}
