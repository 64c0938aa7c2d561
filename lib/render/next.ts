import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { homeFolder } from '../base/settings/home';
import type { Settings } from '../base/settings';
import { inProject } from '../base/project';
import { startedByUs } from './next-folder';
import { within } from '../base/time-limit.js';

/**
 * Ends a child whose parent was killed: it would hold Next's lock. Next passes this option on to its workers, unquoted.
 */
const endWithParent = `data:text/javascript,${encodeURIComponent('process.once("disconnect",()=>process.exit(1))')}`;

/** How much of a child's output is kept, in characters. */
const KEPT_OUTPUT = 4_000;

/** Time limit in seconds: compiling takes one or two minutes on a small machine. */
const ENDS_WITHIN = 1_200;

interface Options {
  env: { NODE_ENV: 'production' | 'development' } & Record<string, string>;
  silent: boolean;
}

/**
 * Starts a Next command as a child process that ends with this one, even if this one is killed.
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
      // Next looks for its own settings there, and fails without one.
      ...(homeFolder() === null && { HOME: settings.CACHE_DIR }),
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
 * Runs a Next command to its end. Its output is shown only if it fails.
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
    return `next ${command.join(' ')} has not ended after ${ENDS_WITHIN} s.${output()}`;
  });
  const why = code === null ? 'was ended, perhaps because memory ran out' : 'failed';
  if (code !== 0) throw new Error(`next ${command.join(' ')} ${why}.${output()}`);
}

/**
 * Collects the end of a child's output, for the end of an error message; servers of thousands of pages print a lot. Empty
 * if the child says nothing.
 */
export function outputOf(child: ChildProcess): () => string {
  let last = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      last = (last + chunk).slice(-KEPT_OUTPUT);
    });
  return () => (last.trim() === '' ? '' : ` It said last:\n${last.trim()}`);
}
