import type { Article } from '../article/article';
import { diagnose } from '../report/diagnostic';
import { byPlace } from '../report/order';
import { reservedSlugs } from './addresses';
import { findArticles, type Found } from './folder';
import type { Newsroom } from './newsroom';
import { newestFirst } from './order';
import { readSite } from './read-site';
import { readArticles } from './reading/read-articles';
import type { Settings } from './settings';

/**
 * Reads the content folder as a whole. No file stops it: what is held back, and why, stands among the findings.
 * @throws Error that says what to do, if there is no folder of articles or the cache folder cannot be written.
 */
export async function loadNewsroom(settings: Settings): Promise<Newsroom> {
  return assemble(await findArticles(settings.CONTENT_DIR), settings);
}

/**
 * Makes a newsroom of the articles that were found and the site's settings.
 * @throws Error if the cache folder cannot be written.
 */
export async function assemble({ sources, findings }: Found, settings: Settings): Promise<Newsroom> {
  const { site, findings: aboutSite } = await readSite(settings.CONTENT_DIR);
  const bySlug = new Map<string, Article>();
  const told = [...findings, ...aboutSite];
  for await (const { source, reading } of readArticles(sources, settings.CACHE_DIR)) {
    const file = source.path;
    told.push(...reading.diagnostics.map((diagnostic) => ({ file, diagnostic })));
    if (!reading.article) continue;
    const { slug } = reading.article;
    if (reservedSlugs.has(slug)) {
      told.push({ file, diagnostic: diagnose('slug-reserved', { line: 1, column: 1 }, { slug, file }) });
      continue;
    }
    const first = bySlug.get(slug);
    if (!first) bySlug.set(slug, reading.article);
    else {
      const params = { slug, file, first: first.file };
      told.push({ file, diagnostic: diagnose('slug-duplicate', { line: 1, column: 1 }, params) });
    }
  }
  return { site, articles: [...bySlug.values()].sort(newestFirst), findings: told.sort(byPlace) };
}
