import { readdir, realpath } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import { nullIfMissing } from '../base/files';
import { slipOf } from '../language/nearest';
import { candidatesOf, type NamedPicture } from './candidates';
import { fault } from './fault';
import type { Lock, Locked } from './lock';

/** The place of a picture's master. */
export interface Whereabouts {
  /** Path inside the content folder, with forward slashes: `images/quay-hang.jpg`. */
  file: string;
  /** Path on disk, with all links resolved. */
  path: string;
  /** The lock's entry; null for a picture that an editor added. */
  locked: Locked | null;
}

/** The name of a picture, not of a folder or an article. */
const pictureName = /\.(?:jpe?g|jfif|png|webp|avif|gif|heic|svg|bmp|tiff?)$/i;

/** In larger folders similar names are not searched for, which would take too long. */
const MOST_COMPARED = 2000;

/**
 * Makes a finder for masters in a content folder: remote pictures by the lock, others by {@link candidatesOf}, ignoring
 * case and normalisation of names on disk. Folders are listed once.
 * @param folders further folders of pictures, as paths inside the content folder
 */
export function openFinder(content: string, lock: Lock, folders: readonly string[]) {
  const listings = new Map<string, Promise<readonly string[]>>();

  function list(folder: string): Promise<readonly string[]> {
    const known =
      listings.get(folder) ??
      readdir(folder)
        .catch(nullIfMissing)
        .then((names) => names ?? []);
    listings.set(folder, known);
    return known;
  }

  /** The path in the spelling on disk, as far as it exists. */
  async function respelled(root: string, file: string): Promise<string> {
    let path = root;
    for (const step of file.split('/')) {
      const names = await list(path);
      const same = names.find((name) => name === step || name.normalize('NFC') === step);
      path = join(path, same ?? names.find((name) => foldCase(name) === foldCase(step)) ?? step);
    }
    return path;
  }

  /** Why none of these files is there, with the name of which theirs may be a misspelling. */
  async function missing(root: string, candidates: readonly [string, ...string[]], src: string) {
    const named: string[] = [];
    for (const file of candidates) {
      const all = await list(await respelled(root, posix.dirname(file)));
      const names = all.filter((name) => pictureName.test(name));
      const near = names.length > MOST_COMPARED ? null : nearestOf(posix.basename(file), names);
      if (near !== null) return fault('image-misspelt', { src, file, near });
      if (all.length > 0) named.push(file);
    }
    // Of the folders that the address names, one that exists; a bare name belongs into the folder of pictures.
    const inImages = candidates.find((each) => each.startsWith('images/') && !src.startsWith('./'));
    const [existing] = /[/\\]/.test(src) ? named : [];
    const file = existing ?? inImages ?? candidates[0];
    const bare = file.replace(/[?#][^]*$/, '');
    return fault('image-missing', { src, file: pictureName.test(bare) ? bare : file });
  }

  async function find(candidates: readonly string[], src: string): Promise<Omit<Whereabouts, 'locked'>> {
    const [first, ...others] = candidates;
    if (first === undefined) throw fault('image-outside', { src });
    const root = await rootOf(content);
    for (const spell of [join, respelled]) {
      for (const file of candidates) {
        const path = await linksResolved(await spell(root, file));
        if (path !== null) return { file, path: checkInside(path, root, src) };
      }
    }
    throw await missing(root, [first, ...others], src);
  }

  return {
    /** @throws PictureFault if the master does not exist or must not be read */
    async locate(named: NamedPicture): Promise<Whereabouts> {
      const { src } = named;
      const locked = lock.get(src);
      if (locked) return { ...(await find([inImages(locked.file, src)], src)), locked };
      if (/^https:/i.test(src)) throw fault('image-not-locked', { src });
      if (isRemote(src.replaceAll('\\', '/'))) throw fault('image-address', { src });
      return { ...(await find(candidatesOf(named, folders), src)), locked: null };
    },
  };
}

/** Whether an address leads out of the content folder to the web. */
export function isRemote(src: string): boolean {
  return /^[a-z][a-z0-9+.-]*:|^\/\//i.test(src);
}

/**
 * The path on disk of a file of the content folder, with links resolved.
 * @throws PictureFault if it does not exist or a link leads out of the folder
 */
export async function resolveMaster(content: string, file: string, src: string): Promise<string> {
  const root = await rootOf(content);
  const path = await linksResolved(join(root, file));
  if (path === null) throw fault('image-missing', { src, file });
  return checkInside(path, root, src);
}

function checkInside(path: string, root: string, src: string): string {
  if (!path.startsWith(root + sep)) throw fault('image-outside', { src });
  return path;
}

function inImages(name: string, src: string): string {
  const file = posix.join('images', name);
  if (!file.startsWith('images/') || file.includes('\0')) throw fault('image-outside', { src });
  return file;
}

/** Of a newsroom that has no content folder yet nothing is found, and a draft elsewhere is checked all the same. */
async function rootOf(content: string): Promise<string> {
  return (await linksResolved(content)) ?? content;
}

function linksResolved(path: string): Promise<string | null> {
  return realpath(path).catch(nullIfMissing);
}

function foldCase(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** The name of which another is a misspelling. Names with different numbers are different pictures. */
function nearestOf(name: string, names: readonly string[]): string | null {
  const wanted = stemOf(name);
  const stems = new Map(names.filter((each) => each !== name).map((each) => [stemOf(each), each]));
  const alike = [...stems.keys()].filter((stem) => stem.replace(/\D/g, '') === wanted.replace(/\D/g, ''));
  return stems.get(stems.has(wanted) ? wanted : (slipOf(wanted, alike) ?? '')) ?? null;
}

function stemOf(name: string): string {
  return foldCase(posix.parse(name).name);
}
