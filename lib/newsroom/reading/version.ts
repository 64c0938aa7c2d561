import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a reading depends on besides the file: our own code, and the libraries that the lock file names. */
const readerCode = /^(?:article|markdown|report)\b.*\.ts$/;
const lockFile = 'package-lock.json';

/**
 * A hash that changes whenever the same file might be read otherwise. Commands run from the project's top, which is
 * where the sources are looked up (bundled code has no place of its own).
 */
export function readerVersion(): string {
  const sources = readdirSync(resolve('lib'), { recursive: true, encoding: 'utf8' })
    .filter((file) => readerCode.test(file))
    .map((file) => join('lib', file));
  const hash = createHash('sha256');
  for (const file of [...sources.sort(), lockFile])
    hash.update(`${file}\0`).update(readFileSync(resolve(file)));
  return hash.digest('hex').slice(0, 16);
}
