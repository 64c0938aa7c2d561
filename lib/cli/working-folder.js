// @ts-check
import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { makeFolder } from '../base/make-folder.js';
import { isSealed, seal } from '../base/cache/sealed-folder.js';
import { moveTo, removeOld } from './kept-folders.js';

/**
 * The cache folder is, or lies in, the folder of content, which has folders of the same names, or the site's, where readers
 * would see it. The message names that folder.
 */
export class CacheMisplaced extends Error {}

/** The cache folder holds files of others, of which some might have the names of ours. */
export class CacheOfOthers extends Error {}

/** At least one of these is in every cache that lies elsewhere than the project's own. */
const ours = ['toa-soan', 'summaries', 'mtime-index'];

/**
 * Whether a folder holds files, and none of a cache. A volume of its own has a `lost+found`.
 * @param {string} folder
 */
function isOfOthers(folder) {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name !== 'lost+found') : [];
  return names.length > 0 && !names.some((name) => ours.includes(name));
}

/**
 * The folder that a command runs in: the project's own, unless the project is a package (Next compiles no code in
 * `node_modules`) or `CACHE_DIR` is elsewhere (the whole cache belongs there, and the checkout may be read-only). Then
 * it is a copy of the sources in `CACHE_DIR`, one for each state of the sources and libraries.
 * @param {string} own the absolute path of the project
 * @returns {string} an absolute path
 * @throws Error of the file system if `CACHE_DIR` cannot be written
 */
export function workingFolder(own) {
  const isPackage = own.includes(`${sep}node_modules${sep}`);
  const cache = resolve(process.env['CACHE_DIR'] || '.cache');
  const content = resolve(process.env['CONTENT_DIR'] || 'content');
  // A folder such as `.cache` at its top is no content.
  if (/^(?![.]{2}(?:[\\/]|$))(?:$|[^.])/.test(relative(content, cache)))
    throw new CacheMisplaced(`CONTENT_DIR=${content}`);
  const out = resolve(process.env['OUT_DIR'] || 'out');
  if (!/^[.]{2}(?:[\\/]|$)/.test(relative(out, cache))) throw new CacheMisplaced(`OUT_DIR=${out}`);
  if (!isPackage && cache === join(own, '.cache')) return own;
  if (cache !== resolve('.cache') && isOfOthers(cache)) throw new CacheOfOthers();
  makeFolder(cache);
  const { files, version } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'));
  // It lists the versions of the libraries, which are part of cache keys.
  const lockFile = isPackage ? 'package-lock.json' : join(own, 'package-lock.json');
  const lock = existsSync(lockFile) ? readFileSync(lockFile) : Buffer.from('{}');
  const sources = filesOf(own, [...files, 'package.json']);
  const libraries = dirname(dirname(createRequire(join(own, 'package.json')).resolve('next/package.json')));
  const copies = join(cache, 'toa-soan');
  const hash = createHash('sha256').update(lock).update(relative(copies, libraries));
  // A package of one version is always the same.
  if (!isPackage) for (const file of sources) hash.update(`${file}\0`).update(readFileSync(join(own, file)));
  const copy = join(copies, `${version}-${hash.digest('hex').slice(0, 12)}`);
  // Next rewrites `tsconfig.json`.
  const unchanging = () => sources.filter((file) => file !== 'tsconfig.json');
  if (!isSealed(copy, unchanging)) {
    const unfinished = `${copy}.${randomUUID()}`;
    for (const file of sources) {
      const path = join(unfinished, file);
      makeFolder(dirname(path));
      // Not `cpSync`: what it copies from a read-only checkout is read-only.
      writeFileSync(path, readFileSync(join(own, file)));
    }
    writeFileSync(join(unfinished, 'package-lock.json'), lock);
    symlinkSync(libraries, join(unfinished, 'node_modules'));
    seal(unfinished, unchanging);
    removeOld(copies);
    moveTo(unfinished, copy, (folder) => isSealed(folder, unchanging));
  }
  const now = new Date();
  utimesSync(copy, now, now);
  return copy;
}

/**
 * The files at these paths and in folders at them, sorted.
 * @param {string} folder
 * @param {string[]} paths from the folder
 * @returns {string[]} paths from the folder
 */
function filesOf(folder, paths) {
  return paths
    .flatMap((path) =>
      statSync(join(folder, path)).isDirectory()
        ? readdirSync(join(folder, path), { recursive: true, encoding: 'utf8' }).map((name) =>
            join(path, name),
          )
        : [path],
    )
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}
