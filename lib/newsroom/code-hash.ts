import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

/** Where code lies that results depend on, from the project's top. */
const folders = ['app', 'components', 'lib', 'public'];

/** Names the version of every library. */
const lockFile = 'package-lock.json';

/** By which files count: what runs is the code as it was when it was first asked for. */
const known = new Map<string, string>();

/**
 * A hash of our own code, of the libraries that the lock file names, and of Node: a result that is kept under it was made
 * by just this code. Commands run from the project's top, which is where the sources are looked up (bundled code has no
 * place of its own).
 * @param wanted which files count, by their paths from the top
 */
export function codeHash(wanted: RegExp): string {
  const hash = known.get(wanted.source) ?? hashFiles(wanted);
  known.set(wanted.source, hash);
  return hash;
}

function hashFiles(wanted: RegExp): string {
  const files = folders.flatMap((folder) =>
    readdirSync(resolve(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(resolve('.').length + 1))
      .map((path) => path.split(sep).join('/')),
  );
  const hash = createHash('sha256').update(process.version);
  for (const file of [...files.filter((path) => wanted.test(path)).sort(), lockFile])
    hash.update(`${file}\0`).update(readFileSync(resolve(file)));
  return hash.digest('hex').slice(0, 16);
}
