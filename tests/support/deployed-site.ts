import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readManifest, type Manifest } from '@/lib/output/manifest';
import { nextPage } from './next-pages';
import { publishPages } from './publish-pages';

/** A site as a build writes it. */
export interface BuiltSite {
  out: string;
  cache: string;
  manifest: Manifest;
}

/** The folders of a project with this site. */
export const foldersOf = ({ out, cache }: BuiltSite) => ({
  OUT_DIR: out,
  CONTENT_DIR: join(cache, 'content'),
  CACHE_DIR: join(cache, 'cache'),
});

const built = new Map<string, Promise<BuiltSite>>();
const folders: string[] = [];

/**
 * Builds a site in which each page shows a picture that no other version has; tests with equal articles share one
 * build.
 * @param articles by name, each with its text, which is its version; the front page links to all
 */
export function builtSite(articles: Readonly<Record<string, string>>): Promise<BuiltSite> {
  const key = JSON.stringify(articles);
  const site = built.get(key) ?? build(articles);
  built.set(key, site);
  return site;
}

/** Deletes all built sites. */
export function removeBuiltSites(): void {
  built.clear();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

async function build(articles: Readonly<Record<string, string>>): Promise<BuiltSite> {
  const cache = mkdtempSync(join(tmpdir(), 'publish-'));
  folders.push(cache);
  const out = join(cache, 'out');
  mkdirSync(out);
  const pages = Object.entries(articles).map(([name, text]): [string, string] => [
    `/${name}/`,
    nextPage({ body: `<main><img src="/anh/${name}-${text}.svg" alt=""> ${`${text}. `.repeat(300)}</main>` }),
  ]);
  const links = Object.keys(articles).map((name) => `<a href="/${name}/">${name}</a>`);
  const open = Object.entries(articles).map(([name, text]): [string, string] => [
    `anh/${name}-${text}.svg`,
    `<svg>${text}</svg>`,
  ]);
  await publishPages(cache, [out], {
    pages: { ...Object.fromEntries(pages), '/': nextPage({ body: `<main>${links.join(' ')}</main>` }) },
    open: Object.fromEntries(open),
  });
  const manifest = readManifest(cache);
  if (manifest === null) throw new Error('The build has left no manifest.');
  return { out, cache, manifest };
}
