import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { inProject } from '../project';
import { sha256 } from '../sha256';

/** Folders of code that results depend on, from the project's root. */
const folders = ['app', 'components', 'lib', 'public'];

/** The versions of all libraries and the compiler's options: every result depends on them. */
const always = ['package-lock.json', 'tsconfig.json'];

/** Files at the project's root that results depend on. */
const atTop = ['next.config.ts'];

/**
 * A hash of each file by its path from the root, computed once: the running code is the code as it was at first use.
 */
let known: ReadonlyMap<string, string> | null = null;

/**
 * A hash of our own code, of the libraries in the lock file and of Node, used in cache keys. Sources are looked up
 * below the project's root, where commands run; bundled code has no path of its own.
 * @param except paths from the root that do not count; all other files do
 */
export function codeHash(except: RegExp): string {
  const counts = (file: string) => always.includes(file) || !except.test(file);
  return createHash('sha256').update(process.version).update(sourceHash(counts)).digest('hex').slice(0, 16);
}

/** A hash of the sources for which `counts` is true, by their paths from the root. */
export function sourceHash(counts: (file: string) => boolean): string {
  known ??= hashFiles();
  const hash = createHash('sha256');
  for (const [file, digest] of known) if (counts(file)) hash.update(`${file}\0${digest}`);
  return hash.digest('hex');
}

function hashFiles(): Map<string, string> {
  const files = folders.flatMap((folder) =>
    readdirSync(inProject(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(inProject('.').length + 1))
      .map((path) => path.split(sep).join('/')),
  );
  return new Map([...files, ...always, ...atTop].sort().map((file) => [file, digestOf(file)]));
}

function digestOf(file: string): string {
  return sha256(readFileSync(inProject(file)));
}
