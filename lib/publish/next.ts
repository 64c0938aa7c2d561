import { fork, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Settings } from '../newsroom/settings';
import { findClientModules } from './client-modules';
import { exportFolder } from './export-folder';
import { PublishError } from './publish-error';

/** A child that outlived a killed build would hold Next's lock. Next hands this on to its workers, unquoted. */
const endWithParent = `data:text/javascript,${encodeURIComponent('process.once("disconnect",()=>process.exit(1))')}`;

/**
 * Starts a command of Next, which ends when we do, however that comes.
 * @param settings passed on as environment variables
 */
export function startNext(
  command: readonly string[],
  settings: Settings,
  {
    env,
    silent,
  }: { env: { NODE_ENV: 'production' | 'development' } & Record<string, string>; silent: boolean },
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
 * Runs `next build`. What it prints is shown only if it fails.
 * @param settings passed on as environment variables, so that pages are made of what was read
 * @param now seconds since 1970 that every page takes for "now"
 * @returns the folder of the export
 * @throws Error with Next's own output; PublishError that names client components
 */
export async function exportSite(settings: Settings, now: number): Promise<string> {
  const folder = resolve(exportFolder);
  rmSync(folder, { recursive: true, force: true });
  const child = startNext(['build'], settings, {
    env: { NODE_ENV: 'production', SOURCE_DATE_EPOCH: String(now) },
    silent: true,
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (chunk: string) => output.push(chunk));
  const code = await new Promise<number | null>((done, failed) => {
    child.once('error', failed).once('close', done);
  });
  if (code !== 0) throw new Error(`next build failed:\n${output.join('')}`);
  const clientModules = findClientModules('.next');
  if (clientModules.length > 0) throw new PublishError(clientModules);
  return folder;
}
