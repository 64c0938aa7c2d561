import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import type { Settings } from '../base/settings';

/** A child that outlived a killed build would hold Next's lock. Next hands this on to its workers, unquoted. */
const endWithParent = `data:text/javascript,${encodeURIComponent('process.once("disconnect",()=>process.exit(1))')}`;

interface Options {
  env: { NODE_ENV: 'production' | 'development' } & Record<string, string>;
  silent: boolean;
}

/**
 * Starts a command of Next, which ends when we do, however that comes.
 * @param settings passed on as environment variables
 */
export function startNext(
  command: readonly string[],
  settings: Settings,
  { env, silent }: Options,
): ChildProcess {
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const given = Object.entries(settings).map(([name, value]) => [name, String(value)] as const);
  return fork(next, command, {
    env: { ...process.env, ...Object.fromEntries(given), ...env, NEXT_TELEMETRY_DISABLED: '1' },
    execArgv: ['--import', endWithParent],
    silent,
  });
}

/**
 * Runs a command of Next to its end. What it prints is shown only if it fails.
 * @throws Error with Next's own output
 */
export async function runNext(command: readonly string[], settings: Settings): Promise<void> {
  const child = startNext(command, settings, { env: { NODE_ENV: 'production' }, silent: true });
  const output = outputOf(child);
  const code = await new Promise<number | null>((done, failed) => {
    child.once('error', failed).once('close', done);
  });
  if (code !== 0) throw new Error(`next ${command.join(' ')} failed:\n${output()}`);
}

/** Gathers what a child prints, for the case that it fails. */
export function outputOf(child: ChildProcess): () => string {
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (chunk: string) => output.push(chunk));
  return () => output.join('');
}
