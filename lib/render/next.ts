import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import type { Settings } from '../base/settings';
import { inProject } from '../base/project';
import { startedByUs } from './next-folder';
import { within } from '../base/time-limit';

/** A child that outlived a killed build would hold Next's lock. Next hands this on to its workers, unquoted. */
const endWithParent = `data:text/javascript,${encodeURIComponent('process.once("disconnect",()=>process.exit(1))')}`;

/** Letters of what a child prints that are kept. */
const KEPT_OUTPUT = 4_000;

/** In seconds: code is compiled in one or two minutes on a small machine. */
const ENDS_WITHIN = 1_200;

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
    env: {
      ...process.env,
      ...Object.fromEntries(given),
      ...env,
      NEXT_TELEMETRY_DISABLED: '1',
      [startedByUs]: '1',
    },
    execArgv: ['--import', endWithParent],
    cwd: inProject('.'),
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
  const ended = new Promise<number | null>((done, failed) => {
    child.once('error', failed).once('close', done);
  });
  const code = await within(ENDS_WITHIN, ended, () => {
    child.kill('SIGKILL');
    return `next ${command.join(' ')} has not ended after ${ENDS_WITHIN} s. It said last:\n${output()}`;
  });
  if (code !== 0) throw new Error(`next ${command.join(' ')} failed:\n${output()}`);
}

/** Gives the last of what a child has printed, for the case that it fails: servers of thousands of pages say much. */
export function outputOf(child: ChildProcess): () => string {
  let last = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      last = (last + chunk).slice(-KEPT_OUTPUT);
    });
  return () => last.trim();
}
