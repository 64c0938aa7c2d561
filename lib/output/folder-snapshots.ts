import { z } from 'zod';
import { TextCache } from '../base/cache';
import { MTIME_RESOLUTION_MS } from '../base/files';
import { stampOf, type FileFacts, type FolderSnapshot } from './scan';
import type { SiteFolder } from './site-folder';
import { sha256 } from '../base/sha256';

/**
 * Per folder: its path, its stamp, a text with its files and a text with its folders, joined by slashes (which no name
 * contains). A file is given by name, inode, device, size and time of change.
 */
const entriesSchema = z.array(z.tuple([z.string(), z.string(), z.string(), z.string()]));

/**
 * Cached directory listings of sites' folders as builds left them, since looking at a hundred thousand files takes
 * seconds. Folders are identified by inode, because the served site and the spare one swap names.
 */
export class FolderSnapshots {
  readonly #cache: TextCache;

  /** @throws Error of the file system if the folder cannot be written */
  constructor(folder: string) {
    this.#cache = new TextCache(folder, '2');
  }

  /** The listing of a folder; empty if unknown. */
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

  /** Stores the listings of these folders, and drops those that no recent build has read. */
  remember(sites: readonly SiteFolder[]): void {
    for (const { folder, snapshot } of sites) this.#remember(folder, snapshot);
    this.#cache.sweep();
  }

  #remember(folder: string, snapshot: FolderSnapshot): void {
    const young = Date.now() - MTIME_RESOLUTION_MS;
    const entries: z.infer<typeof entriesSchema> = [];
    for (const [inside, { stamp, files, folders }] of snapshot) {
      // The site's own folder is renamed by each build, which changes its stamp.
      if (inside === '') continue;
      const now = stamp === null ? stampOf(`${folder}/${inside}`) : { stamp, since: 0 };
      if (!now || now.since >= young) continue;
      const facts = [...files].flatMap(([name, { inode, device, size, mtime }]) => [
        name,
        inode,
        device,
        size,
        mtime,
      ]);
      entries.push([inside, now.stamp, facts.join('/'), [...folders].join('/')]);
    }
    this.#cache.put(idOf(folder), JSON.stringify(entries));
  }
}

function parseFiles(text: string): Map<string, FileFacts> {
  const files = new Map<string, FileFacts>();
  const parts = partsOf(text);
  for (let at = 0; at < parts.length; at += 5) {
    const [name = '', inode, device, size, mtime] = parts.slice(at, at + 5);
    files.set(name, {
      inode: Number(inode),
      device: Number(device),
      size: Number(size),
      mtime: Number(mtime),
    });
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
