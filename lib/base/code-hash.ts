import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

/** Where code lies that results depend on, from the project's top. */
const folders = ['app', 'components', 'lib', 'public'];

/** Names the version of every library. */
const lockFile = 'package-lock.json';

/** A hash of each file, by its path from the top: what runs is the code as it was when it was first asked for. */
let known: ReadonlyMap<string, string> | null = null;

/**
 * A hash of our own code, of the libraries that the lock file names, and of Node: a result that is kept under it was made
 * by just this code. Commands run from the project's top, which is where the sources are looked up (bundled code has no
 * place of its own).
 * @param wanted which files count, by their paths from the top
 */
export function codeHash(wanted: RegExp): string {
  known ??= hashFiles();
  const hash = createHash('sha256').update(process.version);
  for (const [file, digest] of known)
    if (file === lockFile || wanted.test(file)) hash.update(`${file}\0${digest}`);
  return hash.digest('hex').slice(0, 16);
}

function hashFiles(): Map<string, string> {
  const files = folders.flatMap((folder) =>
    readdirSync(resolve(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(resolve('.').length + 1))
      .map((path) => path.split(sep).join('/')),
  );
  return new Map([...files, lockFile].sort().map((file) => [file, digestOf(file)]));
}

function digestOf(file: string): string {
  return createHash('sha256')
    .update(readFileSync(resolve(file)))
    .digest('hex');
}
