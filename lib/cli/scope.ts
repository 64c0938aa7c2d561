import { existsSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { findArticles, findGiven, type Found } from '../content/folder';

/** The files that a command looks at. */
export interface Scope {
  found: Found;
  /** Whether these are all files of the site. */
  whole: boolean;
  /** The path on disk of a file named by a finding. */
  locate: (file: string) => string;
  /** Whether findings about a file are requested. */
  wants: (file: string) => boolean;
}

/**
 * The content folder if no paths are given. Files inside it are checked together with all others in it; files elsewhere
 * (drafts, say) by themselves.
 * @throws Error that says what to do if the content folder is needed and has no articles folder
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
