import { accessSync, constants, existsSync, lstatSync, readdirSync, renameSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isInside, realPath } from '../base/settings/real-path';
import { homeFolder } from '../base/settings/home';
import { inProject } from '../base/project';
import type { Settings } from '../base/settings';
import { hasCode } from '../base/files';
import { TranslatedError, type Translated } from '../base/words/translated-error';
import { readFileList } from './file-list';
import { aFile, dangling, foreign, holding, lyingIn, mounted, unwritable } from './out-folder-words';

/** Folders of the project with sources or history, into which no site is written. */
const sourceFolders =
  '.ci .config .git .github .next app components content lib node_modules public tests'.split(' ');

/** Those that a newsroom's own repository has, too; its `public` may be the site. */
const repositoryFolders = '.git .github node_modules'.split(' ');

export type Folders = Pick<Settings, 'OUT_DIR' | 'CONTENT_DIR' | 'CACHE_DIR'>;

/**
 * Checks that a build may replace the folder `OUT_DIR`, before any work and without changing anything.
 * @param project the project's root
 * @param here the folder that the command was called in: with its cache elsewhere, the project runs as a copy
 * @returns the folder's path with symbolic links resolved: a build replaces the target, not the link
 * @throws Error that says why the folder cannot be used and what to do
 */
export function checkOutFolder(folders: Folders, project = inProject('.'), here = resolve('.')): string {
  const { OUT_DIR } = folders;
  const out = realPath(OUT_DIR);
  const refuse = ({ vi, en }: Translated): never => {
    throw new TranslatedError({
      vi: `Không dùng được OUT_DIR=${OUT_DIR}: ${vi}`,
      en: `OUT_DIR=${OUT_DIR} cannot be used: ${en}`,
    });
  };
  if (out === null) return refuse(dangling);
  const conflict = conflictOf(out, apartFrom(folders, project, here), projectsOf(folders, project, here));
  if (conflict !== null) return refuse(conflict);
  const parent = nearestFolder(dirname(out));
  if (!isWritable(parent)) return refuse(unwritable(parent));
  if (!existsSync(out)) return out;
  if (!lstatSync(out).isDirectory()) return refuse(aFile);
  if (isMountPoint(out)) return refuse(mounted(join(OUT_DIR, 'site')));
  if (!isOurs(out)) return refuse(foreign(join(folders.CONTENT_DIR, 'static')));
  return out;
}

/**
 * Checks that a deploy may put the site into a folder of this machine, before any work.
 * @throws Error that says why not
 */
export function checkPlace(
  folder: string,
  folders: Folders,
  project = inProject('.'),
  here = resolve('.'),
): void {
  const place = realPath(resolve(folder));
  const built: Named = [folders.OUT_DIR, { vi: 'trang đã dựng', en: 'the built site' }];
  const conflict =
    place === null
      ? dangling
      : conflictOf(place, [built, ...apartFrom(folders, project, here)], projectsOf(folders, project, here));
  if (conflict !== null)
    throw new TranslatedError({
      vi: `Không đưa trang vào ${folder} được: ${conflict.vi}`,
      en: `The site cannot be put into ${folder}: ${conflict.en}`,
    });
}

type Named = readonly [path: string, what: Translated];

/** The folders that have to stay apart from a site. */
function apartFrom({ CONTENT_DIR, CACHE_DIR }: Folders, project: string, here: string): Named[] {
  const isCheckout = existsSync(join(here, 'lib/cli/launch.js'));
  const rooms = [
    ...sourceFolders.map((name) => join(project, name)),
    ...(isCheckout ? sourceFolders : repositoryFolders).map((name) => join(here, name)),
  ];
  return [
    [CONTENT_DIR, { vi: 'thư mục nội dung', en: 'the content folder' }],
    [CACHE_DIR, { vi: 'thư mục lưu tạm', en: 'the cache folder' }],
    ...rooms.map((room): Named => [
      room,
      { vi: `thư mục ${basename(room)} của dự án`, en: `the project’s folder ${basename(room)}` },
    ]),
  ];
}

/** The folders of the project. A copy that runs in the cache is lost with the cache. */
const projectsOf = ({ CACHE_DIR }: Folders, ...folders: readonly string[]): string[] =>
  folders.filter((folder) => !isInside(folder, CACHE_DIR));

/** The words for the folder that would be lost or mixed with the site; null if there is none. */
function conflictOf(out: string, apart: readonly Named[], projects: readonly string[]): Translated | null {
  if (projects.some((project) => isInside(realPath(project) ?? project, out)))
    return holding({ vi: 'chính dự án', en: 'the project itself' });
  for (const [path, what] of apart) {
    const folder = realPath(path) ?? path;
    if (isInside(folder, out)) return holding(what);
    if (isInside(out, folder)) return lyingIn(what);
  }
  const home = homeFolder();
  return home !== null && isInside(home, out)
    ? holding({ vi: 'thư mục nhà của bạn', en: 'your home folder' })
    : null;
}

function nearestFolder(path: string): string {
  return existsSync(path) ? path : nearestFolder(dirname(path));
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return lstatSync(folder).isDirectory();
  } catch {
    return false;
  }
}

/**
 * Whether a file system is mounted at a folder. Moving a folder into itself fails with `EINVAL`, but at a mount point
 * with another error, because the move would leave the file system.
 */
function isMountPoint(folder: string): boolean {
  try {
    renameSync(folder, join(folder, 'inside'));
  } catch (error) {
    return !hasCode(error, 'EINVAL');
  }
  throw new Error(`${folder} could be moved into itself.`);
}

/** Whether a build made the folder's content (it has a file list), or the folder is empty. */
function isOurs(folder: string): boolean {
  return readdirSync(folder).length === 0 || readFileList(folder) !== null;
}
