import { z } from 'zod';
import { TextCache } from '../base/cache';
import { MTIME_RESOLUTION_MS } from '../base/files';
import { stampOf, type FileFacts, type FolderSnapshot } from './scan';
import type { SiteFolder } from './site-folder';
import { sha256 } from '../base/sha256';

/**
 * Of each folder its path, its stamp, and in one text each its files and its folders, with slashes between, which are in no
 * name: of a file its name, inode, device and size.
 */
const entriesSchema = z.array(z.tuple([z.string(), z.string(), z.string(), z.string()]));

/**
 * What stood in the folders of a site when builds had filled them: to look at each of a hundred thousand files takes seconds.
 * A folder is known by what it is, not by its name: those of the site in service and of the former one change theirs.
 */
export class FolderSnapshots {
  readonly #cache: TextCache;

  /** @throws Error of the file system, if the folder cannot be written. */
  constructor(folder: string) {
    this.#cache = new TextCache(folder, '1');
  }

  /** What stood in a folder; nothing if that is not known. */
  recall(folder: string): FolderSnapshot {
    const json = this.#cache.get(idOf(folder));
    const entries = json === null ? [] : entriesSchema.parse(JSON.parse(json));
    return new Map(
      entries.map(([inside, stamp, files, folders]) => [
        inside,
        { stamp, files: parseFiles(files), folders: new Set(partsOf(folders)) },
      ]),
    );
  }

  /** Says that what is known of a folder is of use. */
  keep(folder: string): void {
    this.#cache.keep(idOf(folder));
  }

  /** Remembers what folders hold, and drops those that no recent build has read. */
  remember(sites: readonly SiteFolder[]): void {
    for (const { folder, snapshot } of sites) this.#remember(folder, snapshot);
    this.#cache.sweep();
  }

  #remember(folder: string, snapshot: FolderSnapshot): void {
    const young = Date.now() - MTIME_RESOLUTION_MS;
    const entries: z.infer<typeof entriesSchema> = [];
    for (const [inside, { stamp, files, folders }] of snapshot) {
      // The site's own folder is renamed each time, which is a change of it.
      if (inside === '') continue;
      const now = stamp === null ? stampOf(`${folder}/${inside}`) : { stamp, since: 0 };
      if (!now || now.since >= young) continue;
      const facts = [...files].flatMap(([name, { inode, device, size }]) => [name, inode, device, size]);
      entries.push([inside, now.stamp, facts.join('/'), [...folders].join('/')]);
    }
    this.#cache.put(idOf(folder), JSON.stringify(entries));
  }
}

function parseFiles(text: string): Map<string, FileFacts> {
  const files = new Map<string, FileFacts>();
  const parts = partsOf(text);
  for (let at = 0; at < parts.length; at += 4) {
    const [name = '', inode, device, size] = parts.slice(at, at + 4);
    files.set(name, { inode: Number(inode), device: Number(device), size: Number(size) });
  }
  return files;
}

function partsOf(text: string): string[] {
  return text === '' ? [] : text.split('/');
}

function idOf(folder: string): string {
  const [device, inode] = stampOf(folder)?.stamp.split(',') ?? [];
  return sha256(`${device} ${inode}`);
}
