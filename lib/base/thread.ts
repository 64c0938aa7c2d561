import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { inProject } from './project';
import { within } from './time-limit.js';

/** On Node 20 a worker thread does not inherit tsx from `--import` and has to register it itself. */
const throughTsx = `
  import('tsx/esm/api').then(({ register }) => {
    register();
    return import(require('node:worker_threads').workerData);
  });
`;

/**
 * Starts a module in a worker thread.
 * @param source its path from the project's root; in a bundle it lies beside this file, see `cli/launch.js`
 */
export function startThread(source: string): Worker {
  if (import.meta.url.endsWith('.js'))
    return new Worker(new URL(`${basename(source, '.ts')}.js`, import.meta.url), { execArgv: [] });
  const script = pathToFileURL(inProject(source)).href;
  return new Worker(throughTsx, { eval: true, execArgv: [], workerData: script });
}

/**
 * Runs a module in a worker thread that takes one message and answers with one.
 * @param source as for {@link startThread}
 * @param seconds time limit
 * @throws Error of the thread, or if it ends or takes longer
 */
export async function runInThread(source: string, message: unknown, seconds: number): Promise<unknown> {
  const thread = startThread(source);
  const answer = new Promise<unknown>((answered, failed) => {
    thread.once('message', answered).once('error', failed).once('messageerror', failed);
    thread.once('exit', (code) => {
      failed(new Error(`The thread of ${source} has ended (${code}). Build again.`));
    });
  });
  thread.postMessage(message);
  try {
    return await within(seconds, answer, () => `${source} has not answered within ${seconds} s.`);
  } finally {
    await thread.terminate();
  }
}
