import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { TextCache } from '../base/cache/cache';
import { sha256 } from '../base/sha256';
import { summaryVersion } from './reading/version';

/** Time limit for reading the history, in milliseconds; beyond it there is none. */
const PATIENCE = 60_000;

/** The time of each article file's first commit (seconds since 1970), by its path inside the articles folder. */
export type FirstCommits = ReadonlyMap<string, number>;

const entriesSchema = z.array(z.tuple([z.string(), z.int()]));

/**
 * Reads the git history of the articles; cached until the next commit. A shallow clone (`git clone --depth`) counts as
 * no history, since all its files seem to come from one commit.
 * @throws Error of the file system if the cache folder cannot be written
 */
export function firstCommits(contentDir: string, cacheDir: string): FirstCommits {
  const [isShallow, head, prefix] = historyOf(contentDir);
  if (isShallow !== 'false' || head === undefined) return new Map();
  const cache = new TextCache(join(cacheDir, 'first-commits'), summaryVersion());
  const key = sha256(JSON.stringify([head, prefix ?? '']));
  const known = cache.get(key);
  if (known !== null) return new Map(entriesSchema.parse(JSON.parse(known)));
  const log = ['log', '--format=%x01%at', '--name-status', '-z', '-M', '--diff-filter=AR', '--reverse'];
  const found = readLog(git(contentDir, ...log, '--relative', '--', 'articles') ?? '');
  cache.put(key, JSON.stringify([...found]));
  cache.sweep();
  return found;
}

/**
 * Identifies the git history of a folder: whether the repository is a shallow clone, its last commit, and the folder's path
 * in it; empty without one.
 */
export function historyOf(folder: string): string[] {
  return linesOf(git(folder, 'rev-parse', '--is-shallow-repository', 'HEAD', '--show-prefix'));
}

/** @param log output of `git log -z`: “\x01time”, “A”, path, “R100”, old path, new path, … */
function readLog(log: string): Map<string, number> {
  const found = new Map<string, number>();
  const tokens = log.split('\0').map((token) => token.replace(/^\n/, ''));
  let time = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? '';
    if (token.startsWith('\x01')) time = Number(token.slice(1));
    else if (token === 'A') note(tokens[(at += 1)], time);
    else if (token.startsWith('R')) {
      const [from, to] = [tokens[(at += 1)], tokens[(at += 1)]];
      note(to, found.get(pathOf(from)) ?? time);
    }
  }
  return found;

  /** A file that was deleted and added again keeps its first time. */
  function note(path: string | undefined, first: number): void {
    if (!found.has(pathOf(path))) found.set(pathOf(path), first);
  }
}

/** A path inside the articles folder. */
const pathOf = (path = '') => path.replace(/^articles\//, '').normalize('NFC');

/**
 * What git prints; null without git, a repository or a commit. The command changes nothing and runs no hooks of the
 * repository.
 */
function git(folder: string, ...command: readonly string[]): string | null {
  const settings = ['-c', 'core.fsmonitor=false', '-c', 'log.showSignature=false'];
  try {
    return execFileSync('git', ['-C', folder, ...settings, ...command], {
      encoding: 'utf8',
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' },
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: PATIENCE,
    });
  } catch {
    return null;
  }
}

const linesOf = (text: string | null): string[] => (text === null ? [] : text.split('\n'));
