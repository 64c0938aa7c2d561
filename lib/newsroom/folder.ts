import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { diagnose } from '../report/diagnostic';
import type { Finding } from '../report/diagnostic';
import type { ArticleSource } from './reading/read-articles';

/** What lies in an articles folder, by path. */
interface ArticlesFolder {
  sources: ArticleSource[];
  /** About entries that are no articles. */
  findings: Finding[];
}

/**
 * Finds `articles/**\/*.md` of a content folder. Names that open with a dot are passed over in silence.
 * @throws Error that says what to do, if there is no such folder.
 */
export async function findArticles(contentDir: string): Promise<ArticlesFolder> {
  const top = join(contentDir, 'articles');
  const entries = await list(top);
  // The articles folder may itself be a link that whoever set CONTENT_DIR made.
  const inside = await Promise.all([contentDir, top].map((folder) => realpath(folder)));
  const found: ArticlesFolder = { sources: [], findings: [] };
  for (const { entry, path } of entries) {
    const source = { path, location: join(top, path) };
    const code = await refusal(entry, source.location, inside);
    if (code === null) found.sources.push(source);
    else
      found.findings.push({
        file: `articles/${path}`,
        diagnostic: diagnose(code, { line: 1, column: 1 }, {}),
      });
  }
  return found;
}

async function list(top: string): Promise<{ entry: Dirent; path: string }[]> {
  let entries: Dirent[];
  try {
    entries = await readdir(top, { recursive: true, withFileTypes: true });
  } catch (error) {
    throw new Error(
      `There is no folder of articles at ${top}. Put the Markdown files there, or set CONTENT_DIR to the folder that holds “articles”.`,
      { cause: error },
    );
  }
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({ entry, path: relative(top, join(entry.parentPath, entry.name)).split(sep).join('/') }))
    .filter(({ path }) => !/(?:^|\/)\./.test(path))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** Why an entry is not read as an article, or null. */
async function refusal(entry: Dirent, location: string, inside: string[]) {
  if (entry.isSymbolicLink() && !(await leadsToFileInside(location, inside))) return 'link-outside';
  return entry.name.endsWith('.md') ? null : 'file-not-article';
}

async function leadsToFileInside(link: string, folders: string[]): Promise<boolean> {
  try {
    const target = await realpath(link);
    return folders.some((folder) => target.startsWith(folder + sep)) && (await stat(target)).isFile();
  } catch {
    // It leads nowhere, or in a circle.
    return false;
  }
}
