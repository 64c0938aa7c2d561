import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeFolder } from '../../base/make-folder.js';
import { encodings } from '../compress';
import { foldersAbove } from '../file-list';
import { fileOf, type ManifestFile } from '../manifest';
import { checkOwnBytes } from './own-bytes';
import { RsyncError, runRsync } from './rsync';
import type { DeployTarget } from './target';

/**
 * Files are compared by content, since times mean nothing between machines. Replaced files are renamed into place after
 * all are uploaded.
 */
const copying = ['--checksum', '--times', '--chmod=D755,F644', '--delay-updates'];

/**
 * A folder on this machine or another, reached by rsync.
 * @param place `user@host:/path`, or a path
 * @param folder of the built site
 * @throws Error of the file system if there is no room for temporary files
 */
export function openRsyncTarget(place: string, folder: string): DeployTarget {
  const temporary = mkdtempSync(join(tmpdir(), 'deploy-'));
  const top = `${place.replace(/\/+$/, '')}/`;

  let reads = 0;
  const empty = join(temporary, 'empty');
  mkdirSync(empty);

  async function write(path: string, bytes: Uint8Array, options: readonly string[] = []): Promise<void> {
    const own = join(temporary, 'own');
    makeFolder(dirname(join(own, path)));
    writeFileSync(join(own, path), bytes);
    await runRsync(['--from0', '--files-from=-', ...copying, ...options, '--', `${own}/`, top], [path]);
  }

  return {
    async read(path) {
      // The lock is read while other files are, so each reading gets its own copy.
      const copy = join(temporary, `copy-${(reads += 1)}`);
      try {
        await runRsync(['--', top + path, copy]);
      } catch (error) {
        if (error instanceof RsyncError && error.isMissing) return null;
        throw error;
      }
      const bytes = readFileSync(copy);
      rmSync(copy);
      return bytes;
    },
    write: (path, bytes) => write(path, bytes),
    writeIfAbsent: (path, bytes) => write(path, bytes, ['--ignore-existing']),
    takes: () => true,
    async put(files, _, done) {
      // One at a time: the pictures of a whole site do not fit in memory.
      for (const file of files) await checkOwnBytes(folder, file);
      const paths = files.flatMap(formsOf);
      await runRsync(['--from0', '--files-from=-', ...copying, '--', `${folder}/`, top], paths);
      for (const {} of files) done();
    },
    async remove(addresses) {
      if (addresses.length === 0) return;
      const every = encodings.map(({ name }) => name);
      const paths = addresses.flatMap((address) => formsOf({ address, encodings: every }));
      const folders = new Set(paths.flatMap(foldersAbove));
      // Syncing from an empty folder, rsync deletes what the patterns match, and folders that become empty.
      const patterns = [...[...folders].map((folder) => `${folder}/`), ...paths].map(patternOf);
      const rules = ['--from0', '--include-from=-', '--exclude=*'];
      await runRsync(['--recursive', '--delete', ...rules, '--', `${empty}/`, top], patterns);
    },
    close() {
      rmSync(temporary, { recursive: true, force: true });
    },
  };
}

/** The paths of a file and its compressed copies, from the site's root. */
function formsOf({ address, encodings: names }: Pick<ManifestFile, 'address' | 'encodings'>): string[] {
  const file = fileOf(address).replace(/^\//, '');
  return [file, ...encodings.filter(({ name }) => names.includes(name)).map(({ suffix }) => file + suffix)];
}

/** An rsync pattern that matches one path from the root. */
const patternOf = (path: string): string => `/${path.replace(/[\\*?[]/g, '\\$&')}`;
