import { spawnSync } from 'node:child_process';
import { madeFolders } from './made-pictures';
import { longestRun } from './process';

/** Runs a command of `lib/cli` in a child process with an English locale, on a content folder with these files. */
export function run(command: string, files: Record<string, Uint8Array | string>, args: string[] = []) {
  const { content, cache } = madeFolders(files);
  return runIn(command, content, cache, args);
}

/** Runs a command of `lib/cli` on an existing content folder. */
export function runIn(command: string, content: string, cache: string, args: string[]) {
  const env = {
    ...process.env,
    CONTENT_DIR: content,
    CACHE_DIR: cache,
    LC_ALL: 'en_US.UTF-8',
    NO_COLOR: '1',
  };
  return spawnSync(process.execPath, ['lib/cli/launch.js', command, ...args], {
    env,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    timeout: longestRun,
  });
}
