import { existsSync, type Dirent } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { bothReleases, type Release } from '../article/state/release';
import { entriesBelow } from '../base/files';
import type { Code } from '../report/codes';
import { diagnose, type Finding } from '../report/diagnostic';
import { unreadableFile } from '../report/unreadable-file';
import { articlesFolder } from './content-digest';
import { copyOf, kindOf, type FileKind } from './file-kinds';
import { folderStatements } from './folder-data/folder-states';

/** An article file. */
export interface ArticleSource {
  /** Path inside the articles folder with forward slashes, or as given on the command line. */
  path: string;
  /** Path on disk. */
  location: string;
  /** What other files say of its publication, and the last of them that does. */
  about?: { release: Release; file: string };
}

/** The article files found, and findings about other files among them. */
export interface Found {
  sources: ArticleSource[];
  findings: Finding[];
}

/**
 * Finds the Markdown files in `articles` of a content folder, sorted by path. Names that begin with a dot are ignored.
 * @throws Error that says what to do if the folder does not exist
 */
export async function findArticles(contentDir: string): Promise<Found> {
  return await search(articlesFolder(contentDir), contentDir, (path) => path);
}

/** The same for the preview, where a missing folder is a finding: it shows as soon as there is one. */
export async function findArticlesYet(contentDir: string): Promise<Found> {
  if (existsSync(join(contentDir, 'articles'))) return findArticles(contentDir);
  const diagnostic = diagnose(
    'articles-missing',
    { line: 1, column: 1 },
    { folder: join(contentDir, 'articles') },
  );
  return { sources: [], findings: [{ file: '', diagnostic }] };
}

/**
 * Finds given files and folders in the given order; folders as in {@link findArticles}. Missing files are kept, so that
 * reading them reports the error.
 */
export async function findGiven(paths: readonly string[]): Promise<Found> {
  const found: Found = { sources: [], findings: [] };
  for (const path of paths) {
    const { sources, findings } = (await isFolder(path))
      ? await search(path, path, (inner) => `${path}/${inner}`)
      : { sources: [{ path, location: path }], findings: [] };
    found.sources.push(...sources);
    found.findings.push(...findings);
  }
  return found;
}

/** The diagnostic for each kind of file that is no article. */
const notArticles = {
  article: null,
  'about-folder': 'file-about-folder',
  hidden: 'file-hidden',
  garbled: 'file-name-unreadable',
  template: 'file-template',
  picture: null,
  leftover: 'file-leftover',
  text: 'file-plain-text',
  document: 'file-to-import',
  other: 'file-not-article',
} as const satisfies Record<FileKind, Code | null>;

/** Searches a folder. Symbolic links must not leave it or the folder `around` it. */
async function search(folder: string, around: string, name: (path: string) => string): Promise<Found> {
  const found: Found = { sources: [], findings: [] };
  // Names may differ in Unicode form alone: each file is read, and all have one address.
  const texts = new Map<string, ArticleSource[]>();
  const inside = await Promise.all([folder, around].map((each) => realpath(each)));
  const { files, unreadable } = list(folder);
  for (const { path, error } of unreadable) {
    found.findings.push({ file: name(path), diagnostic: unreadableFile(error) });
  }
  const regular = new Map(
    files
      .filter(({ entry }) => entry.isFile())
      .map(({ path }) => [path.normalize('NFC'), join(folder, path)]),
  );
  for (const { entry, path } of files) {
    const nfc = path.normalize('NFC');
    const source = { path: name(path), location: join(folder, path) };
    const leadsOut = entry.isSymbolicLink() && !(await leadsToFile(source.location, inside));
    const kind = kindOf(path);
    const code = leadsOut ? 'link-outside' : notArticles[kind];
    if (kind === 'picture' && code === null) continue;
    const original = code === null ? await originalOf(path, regular) : null;
    const place = { line: 1, column: 1 };
    if (code !== null) found.findings.push({ file: source.path, diagnostic: diagnose(code, place, {}) });
    else if (original === null) texts.set(nfc, [...(texts.get(nfc) ?? []), source]);
    else found.findings.push({ file: source.path, diagnostic: diagnose('file-copy', place, { original }) });
  }
  for (const { path, articles, release, diagnostic } of folderStatements(
    [...texts.keys()],
    regular,
    basename(folder),
  )) {
    const file = name(path);
    found.findings.push({ file, diagnostic });
    for (const each of articles) {
      const sources = texts.get(each) ?? [];
      if (release === null) texts.delete(each);
      else
        texts.set(
          each,
          sources.map((source) => ({
            ...source,
            about: { file, release: bothReleases(source.about?.release, release) },
          })),
        );
    }
  }
  return { ...found, sources: [...texts.values()].flat() };
}

/**
 * The file of which another is a copy by its name, or by its name and contents; null if there is none.
 * @param regular where the regular files are, by their paths
 */
async function originalOf(path: string, regular: ReadonlyMap<string, string>): Promise<string | null> {
  const copied = copyOf(path);
  const [original, copy] = [regular.get(copied?.original ?? ''), regular.get(path.normalize('NFC'))];
  if (copied === null || original === undefined || copy === undefined) return null;
  if (copied.isCertain) return copied.original;
  const [one, other] = await Promise.all([stat(original), stat(copy)]);
  const areEqual = one.size === other.size && (await readFile(original)).equals(await readFile(copy));
  return areEqual ? copied.original : null;
}

interface Listed {
  files: { entry: Dirent; path: string }[];
  unreadable: { path: string; error: unknown }[];
}

/** What lies in a folder, by paths inside it, without what has a name that begins with a dot. */
function list(folder: string): Listed {
  const { entries, unreadable } = entriesBelow(folder);
  // Not `relative`, which looks at every step of both paths.
  const start = join(folder, 'name').length - 'name'.length;
  const inside = (path: string) => path.slice(start).split(sep).join('/');
  return {
    files: entries
      .map((entry) => ({ entry, path: inside(join(entry.parentPath, entry.name)) }))
      .filter(isShown)
      .sort((one, other) => (one.path < other.path ? -1 : 1)),
    unreadable: unreadable.map(({ path, error }) => ({ path: inside(path), error })).filter(isShown),
  };
}

/** Material for MkDocs writes what holds for a folder into `.meta.yml`; an article that only its own name hides has a diagnostic. */
const isShown = ({ path }: { path: string }) =>
  !/(?:^|\/)\.(?!meta\.ya?ml$)/.test(path) || (!/(?:^|\/)\.[^/]*\//.test(path) && kindOf(path) === 'hidden');

async function leadsToFile(link: string, inside: string[]): Promise<boolean> {
  try {
    const target = await realpath(link);
    return inside.some((folder) => target.startsWith(folder + sep)) && (await stat(target)).isFile();
  } catch {
    // A link that leads nowhere, or in a circle.
    return false;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}
