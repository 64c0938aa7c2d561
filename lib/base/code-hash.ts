import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { inProject } from './project';
import { sha256 } from './sha256';

/** Folders of code that results depend on, from the project's top. */
const folders = ['app', 'components', 'lib', 'public'];

/** The versions of all libraries, and how code is compiled: every result depends on them. */
const always = ['package-lock.json', 'tsconfig.json'];

/** Files at the project's top that results depend on. */
const atTop = ['next.config.ts'];

/** A hash of each file, by its path from the top: what runs is the code as it was when it was first asked for. */
let known: ReadonlyMap<string, string> | null = null;

/**
 * A hash of our own code, of the libraries that the lock file names, and of Node: a result that is kept under it was made
 * by just this code. Commands run from the project's top, which is where the sources are looked up (bundled code has no
 * place of its own).
 * @param except which files do not count, by their paths from the top: all others do
 */
export function codeHash(except: RegExp): string {
  const counts = (file: string) => always.includes(file) || !except.test(file);
  return createHash('sha256').update(process.version).update(sourceHash(counts)).digest('hex').slice(0, 16);
}

/** A hash of those of our sources that count, by their paths from the top. */
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
