import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { onTestFinished } from 'vitest';
import type { Article } from '@/lib/article/article';
import type { FeedDesk } from '@/lib/newsroom/feeds/feed';
import { keepHtml } from '@/lib/newsroom/feeds/kept-html';
import { parseSite } from '@/lib/newsroom/read-site';
import { sortIntoTopics } from '@/lib/newsroom/topics';
import { openAlbum } from '@/lib/pictures/album';
import { inBrief, textsOf } from './make-article';

export const base = 'https://toasoan.example';

/** How an article names the one picture that {@link makeDesk} has: 1000 × 600 px. */
export const picture = {
  src: '../images/anh.png',
  alt: '',
  shownAlt: 'Một tấm ảnh',
  caption: 'Hội nghị',
  credit: 'Quang Hùng',
  line: 1,
  column: 1,
};

/** What feeds and sitemaps are made from: these articles, newest first, and a folder with one picture. */
export async function makeDesk(articles: Article[], yaml = ''): Promise<FeedDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(join(folder, 'images'));
  const drawing = { width: 1000, height: 600, channels: 3, background: '#a33' } as const;
  await sharp({ create: drawing })
    .png()
    .toFile(join(folder, 'images', 'anh.png'));
  const { site } = parseSite(yaml);
  const briefs = articles.map(inBrief);
  const cacheDir = join(folder, 'cache');
  const album = await openAlbum(folder, cacheDir);
  return {
    site,
    articles: briefs,
    html: keepHtml({ newsroom: { text: textsOf(articles) }, album, base, cacheDir }).of,
    topics: sortIntoTopics(briefs, site.topics),
    album,
    base,
  };
}
