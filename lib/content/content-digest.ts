import { lstatSync, readdirSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { TranslatedError } from '../base/words/translated-error';
import { entriesBelow, errorCode, MTIME_RESOLUTION_MS, nullIfMissing, withRegularFile } from '../base/files';
import { sha256 } from '../base/sha256';

/** A file of the content folder as it is on disk. */
export interface ContentFile {
  path: string;
  /** Changes whenever the file is saved or replaced. */
  stamp: string;
  /** When it last changed, in milliseconds since 1970. */
  changed: number;
}

/**
 * The folder of articles in a content folder.
 * @throws Error that says what to do if there is none
 */
export function articlesFolder(contentDir: string): string {
  const articles = join(contentDir, 'articles');
  if (statSync(articles, { throwIfNoEntry: false })?.isDirectory()) return articles;
  throw new TranslatedError({
    vi: `Không có thư mục bài viết tại ${articles}. Đặt các tệp Markdown vào đó, hoặc đặt CONTENT_DIR là thư mục chứa “articles”.`,
    en: `There is no folder of articles at ${articles}. Put the Markdown files there, or set CONTENT_DIR to the folder that holds “articles”.`,
  });
}

/**
 * Looks at every file of the content folder, by path; none if there is no folder. Names at its top that begin with a dot, as
 * `.git`, are no content.
 * @throws Error of the file system if the folder cannot be listed
 */
export function contentFiles(contentDir: string): ContentFile[] {
  return namesIn(contentDir)
    .filter((name) => !name.startsWith('.'))
    .map((name) => join(contentDir, name))
    .flatMap((path) => (targetOf(path)?.isDirectory() ? pathsBelow(path) : [path]))
    .sort()
    .map(lookAt);
}

/**
 * A hash that changes whenever a file of the content folder may have changed.
 * @param looked when the files of the first of the compared builds were looked at, in milliseconds since 1970. Of a file
 *   that had changed just before the bytes count: it may change again within the clock's resolution and keep its stamp
 */
export function contentDigest(files: readonly ContentFile[], looked: number): string {
  const young = looked - MTIME_RESOLUTION_MS;
  const lines = files.map(
    ({ path, stamp, changed }) => `${path}\0${stamp}\0${changed >= young ? bytesOf(path) : ''}`,
  );
  return sha256(lines.join('\n'));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    nullIfMissing(error);
    return [];
  }
}

/** The files in a folder, and the folders that cannot be listed, as `lost+found` of a volume: reading them says so. */
function pathsBelow(folder: string): string[] {
  try {
    const { entries, unreadable } = entriesBelow(folder);
    const files = entries.map((entry) => join(entry.parentPath, entry.name));
    return [...files, ...unreadable.map(({ path }) => path)];
  } catch {
    return [folder];
  }
}

/** A symbolic link changes when what it leads to does. */
function lookAt(path: string): ContentFile {
  const own = lstatSync(path, { throwIfNoEntry: false });
  const all = [own, own?.isSymbolicLink() ? targetOf(path) : undefined].flatMap((stats) => stats ?? []);
  return {
    path,
    stamp: all.map(({ ino, size, mtimeMs, ctimeMs }) => [ino, size, mtimeMs, ctimeMs].join()).join(' '),
    changed: Math.max(0, ...all.flatMap(({ mtimeMs, ctimeMs }) => [mtimeMs, ctimeMs])),
  };
}

/** What a path leads to; undefined for a link that leads nowhere or in a circle. */
function targetOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** A hash of a file's bytes, or why it cannot be read. */
function bytesOf(path: string): string {
  try {
    return withRegularFile(path, (_, read) => sha256(read()));
  } catch (error) {
    return errorCode(error);
  }
}
