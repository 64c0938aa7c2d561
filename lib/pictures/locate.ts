import { readdir, realpath } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import { fault } from './fault';
import { nullIfMissing } from '../base/files';
import type { Lock, Locked } from './lock';

/** Where a picture's master lies. */
export interface Whereabouts {
  /** Path inside the content folder, with forward slashes: `images/quay-hang.jpg`. */
  file: string;
  /** The lock's entry; null for a picture that an editor laid into the folder. */
  locked: Locked | null;
}

/**
 * Finds the master of a picture by its address as an article writes it: an `https:` address by the lock, anything
 * that leads into `images/` (`images/x.jpg`, `../images/x.jpg`) as the file itself, which needs no lock.
 * @throws PictureFault where there is no such master, or none may be read.
 */
export function locate(src: string, lock: Lock): Whereabouts {
  const locked = lock.get(src);
  if (locked) return { file: inImages(posix.join('images', locked.file), src), locked };
  if (/^https:/i.test(src)) throw fault('image-not-locked', { src });
  if (isRemote(src)) throw fault('image-address', { src });
  return { file: inImages(decode(src).replace(/^(?:\.{0,2}\/)+/, ''), src), locked: null };
}

/** Whether an address leads elsewhere than into the content folder. */
export function isRemote(src: string): boolean {
  return /^[a-z][a-z0-9+.-]*:|^\/\//i.test(src);
}

/**
 * The path on disk of a file of the content folder, with all links resolved.
 * @throws PictureFault where there is none, or where a link leads out of the folder.
 */
export async function resolveMaster(content: string, file: string, src: string): Promise<string> {
  const root = await realpath(content);
  const path = (await linksResolved(join(root, file))) ?? (await linksResolved(await respelled(root, file)));
  if (path === null) throw fault('image-missing', { src, file });
  if (!path.startsWith(root + sep)) throw fault('image-outside', { src });
  return path;
}

function inImages(path: string, src: string): string {
  const file = posix.normalize(path.normalize('NFC'));
  if (!file.startsWith('images/') || file.includes('\0')) throw fault('image-outside', { src });
  return file;
}

function linksResolved(path: string): Promise<string | null> {
  return realpath(path).catch(nullIfMissing);
}

/** A Mac writes "ả" as two characters where an article has one: the folder is asked how it spells the name. */
async function respelled(root: string, file: string): Promise<string> {
  const folder = join(root, posix.dirname(file));
  const name = posix.basename(file);
  const names = (await readdir(folder).catch(nullIfMissing)) ?? [];
  return join(folder, names.find((each) => each.normalize('NFC') === name) ?? name);
}

function decode(src: string): string {
  try {
    return decodeURIComponent(src);
  } catch {
    return src;
  }
}
