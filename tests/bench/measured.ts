import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { watchMemory } from './memory';

/** Time and memory of running a program. */
export interface Measured {
  seconds: number;
  /** Peak memory in bytes; 0 without `/proc`. */
  peak: number;
  /** Its standard output. */
  told: string;
}

const SAMPLED_EVERY = 200;

/**
 * Runs a program and measures its time and the peak memory of all its processes together, sampled five times a
 * second.
 * @throws Error with its output, if it fails
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
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = once(child, 'exit');
  const memory = watchMemory(child.pid ?? 0, SAMPLED_EVERY);
  const [told, errors] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
  const seconds = (performance.now() - started) / 1000;
  const peak = memory.peak();
  if (child.exitCode !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${told}\n${errors}`);
  return { seconds, peak, told };
}
