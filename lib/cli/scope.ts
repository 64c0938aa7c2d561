import { existsSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { findArticles, findGiven, type Found } from '../content/folder';

/** What a command was asked to look at. */
export interface Scope {
  found: Found;
  /** What was found is all that the site has. */
  whole: boolean;
  /** The path on disk of a file that findings name. */
  locate: (file: string) => string;
  /** Whether findings about a file are asked for. */
  wants: (file: string) => boolean;
}

/**
 * The content folder if no paths are given. Paths inside it are looked at beside all the others in it; paths elsewhere
 * (drafts, say) by themselves.
 * @throws Error that says what to do, if the content folder is needed and has no articles folder.
 */
export async function scopeOf(paths: readonly string[], contentDir: string): Promise<Scope> {
  const articles = join(contentDir, 'articles');
  const wanted = paths.map((path) => resolve(path));
  if (!wanted.every((path) => isIn(articles, path) && existsSync(path))) {
    return findDrafts(paths);
  }
  const locate = (file: string) => join(articles, file);
  return {
    found: await findArticles(contentDir),
    whole: true,
    locate,
    wants: (file) => wanted.length === 0 || wanted.some((path) => isIn(path, locate(file))),
  };
}

async function findDrafts(paths: readonly string[]): Promise<Scope> {
  const found = await findGiven(paths);
  const given = new Set([
    ...found.sources.map(({ path }) => path),
    ...found.findings.map(({ file }) => file),
  ]);
  return { found, whole: false, locate: (file) => file, wants: (file) => given.has(file) };
}

function isIn(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}
