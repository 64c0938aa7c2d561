import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keepHtml } from '@/lib/files/feeds/kept-html';
import { filesOf } from '@/lib/files/files';
import { loadNewsroom } from '@/lib/content/load';
import { pagesOf } from '@/lib/pages/pages';
import { indexSite } from '@/lib/site/site-index';
import { readSettings } from '@/lib/base/settings';
import { openAlbum } from '@/lib/pictures/album';
import { madeFolders } from './made-pictures';

const base = 'https://bao.example';
/** Seconds since 1970. */
export const noon = Date.parse('2026-11-22T12:00:00+07:00') / 1000;

/**
 * A content folder that a test edits, and the site index after each edit.
 * @param sharedCache saves time if several tests have most articles in common
 */
export function contentFolder(files: Record<string, Uint8Array | string>, sharedCache?: string) {
  const { content, cache: ownCache } = madeFolders(files);
  const cache = sharedCache ?? ownCache;
  const settings = readSettings({ CONTENT_DIR: content, CACHE_DIR: cache, SITE_URL: base });
  return {
    write(name: string, data: Uint8Array | string): void {
      mkdirSync(dirname(join(content, name)), { recursive: true });
      writeFileSync(join(content, name), data);
    },
    remove(name: string): void {
      rmSync(join(content, name));
    },
    /** Every page and file of the site for the current state of the folder. */
    async siteIndex(now = noon) {
      const newsroom = await loadNewsroom({ ...settings, SOURCE_DATE_EPOCH: now });
      const album = openAlbum(content, cache);
      const siteIndex = indexSite({ newsroom, album, base, now, cacheDir: cache });
      const pages = await pagesOf(siteIndex);
      const batches = await filesOf(
        siteIndex,
        pages,
        keepHtml({ newsroom, album, base, cacheDir: cache }).of,
      );
      siteIndex.remember();
      return { pages, batches };
    },
  };
}

/** Names of what must be made again, because it is new or its parts have changed. */
export function toMakeAnew(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): string[] {
  return [...after]
    .filter(([name, parts]) => JSON.stringify(before.get(name)) !== JSON.stringify(parts))
    .map(([name]) => name)
    .sort();
}

/**
 * An article whose facts no other one repeats.
 * @param number from 0; every article is a day newer than the one before it, from 1 January 2026
 */
export function madeUpArticle(number: number, told: { title?: string; end?: string } = {}): string {
  const date = new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10);
  const words = Array.from({ length: 80 }, (_, index) => `chữ${number * 100 + index}`).join(' ');
  return [
    '---',
    `date: ${date}`,
    `topic: ${number % 2 === 0 ? 'Hải quan' : 'Đời sống'}`,
    `author: ${number % 2 === 0 ? 'Thùy Linh' : 'Lê An'}`,
    '---',
    `# ${told.title ?? `Bài số ${number}`}`,
    `Sa-pô của bài số ${number}.`,
    `Đoạn văn ${words}.`,
    told.end ?? 'Đoạn kết của bài.',
  ].join('\n\n');
}

/** `count` articles, by their paths in the content folder. */
export function madeUpArticles(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, number) => [`articles/bai-${number}.md`, madeUpArticle(number)]),
  );
}
