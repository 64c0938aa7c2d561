import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { TextCache } from '../base/cache';
import { sha256 } from '../base/sha256';
import { summaryVersion } from './reading/version';

/** A history that takes longer to read counts as none, in milliseconds. */
const PATIENCE = 60_000;

/** When the file of each article was first committed, by its path inside the articles folder; seconds since 1970. */
export type FirstCommits = ReadonlyMap<string, number>;

const entriesSchema = z.array(z.tuple([z.string(), z.int()]));

/**
 * Reads the history of the articles where git keeps one; what was read is kept for as long as no commit follows. A history that
 * was cut off (`git clone --depth`) counts as none: all its files seem to come from one commit.
 * @throws Error of the file system, if the cache folder cannot be written
 */
export function firstCommits(contentDir: string, cacheDir: string): FirstCommits {
  const [isShallow, head, prefix] = linesOf(
    git(contentDir, 'rev-parse', '--is-shallow-repository', 'HEAD', '--show-prefix'),
  );
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

/** @param log of `git log -z`: “\x01time”, “A”, path, “R100”, old path, new path, … */
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

  /** A file that was deleted and written once more is as old as it first was. */
  function note(path: string | undefined, first: number): void {
    if (!found.has(pathOf(path))) found.set(pathOf(path), first);
  }
}

/** A path inside the articles folder. */
const pathOf = (path = '') => path.replace(/^articles\//, '').normalize('NFC');

/** What git prints; null where there is no git, no repository, or no commit. It changes nothing and runs nothing of the repository's. */
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
