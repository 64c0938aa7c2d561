import { z } from 'zod';
import { TextCache } from '../base/cache/cache';
import { MTIME_RESOLUTION_MS } from '../base/files';
import { FolderEntries } from './folder-entries';
import { stampOf, type FolderSnapshot } from './scan';
import type { SiteFolder } from './site-folder';
import { sha256 } from '../base/sha256';

/** Four texts a folder: its path, its stamp, its `filesText`, and the names of its folders, joined by slashes. */
const textsSchema = z.array(z.string());

/**
 * Cached directory listings of sites' folders as builds left them, since looking at a hundred thousand files takes
 * seconds. Folders are identified by inode, because the served site and the spare one swap names.
 */
export class FolderSnapshots {
  readonly #cache: TextCache;

  /** @throws Error of the file system if the folder cannot be written */
  constructor(folder: string) {
    this.#cache = new TextCache(folder, '3');
  }

  /** The listing of a folder; empty if unknown. */
  recall(folder: string): FolderSnapshot {
    const json = this.#cache.get(idOf(folder));
    const texts = json === null ? [] : textsSchema.parse(JSON.parse(json));
    const snapshot: FolderSnapshot = new Map();
    for (let at = 0; at < texts.length; at += 4) {
      const [inside = '', stamp = '', files = '', folders = ''] = texts.slice(at, at + 4);
      snapshot.set(
        inside,
        new FolderEntries(stamp, files, new Set(folders === '' ? [] : folders.split('/'))),
      );
    }
    return snapshot;
  }

  /** Stores the listings of these folders, and drops those that no recent build has read. */
  remember(sites: readonly SiteFolder[]): void {
    for (const { folder, snapshot } of sites) this.#remember(folder, snapshot);
    this.#cache.sweep();
  }

  #remember(folder: string, snapshot: FolderSnapshot): void {
    const young = Date.now() - MTIME_RESOLUTION_MS;
    const texts: string[] = [];
    for (const [inside, { stamp, text, folders }] of snapshot) {
      // The site's own folder is renamed by each build, which changes its stamp.
      if (inside === '') continue;
      const now = stamp === null ? stampOf(`${folder}/${inside}`) : { stamp, since: 0 };
      if (now && now.since < young) texts.push(inside, now.stamp, text, [...folders].join('/'));
    }
    this.#cache.put(idOf(folder), JSON.stringify(texts));
  }
}

function idOf(folder: string): string {
  const [device, inode] = stampOf(folder)?.stamp.split(',') ?? [];
  return sha256(`${device} ${inode}`);
}
