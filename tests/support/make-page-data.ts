import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { onTestFinished } from 'vitest';
import type { Article } from '@/lib/article/article';
import type { FeedSources } from '@/lib/files/feeds/feed';
import { keepHtml } from '@/lib/files/feeds/kept-html';
import type { ArticleSummary } from '@/lib/content/summary';
import { parseSite } from '@/lib/content/read-site';
import { sortIntoTopics } from '@/lib/site/topics';
import { openAlbum } from '@/lib/pictures/album';
import { summarised, textsOf } from './make-article';

export const base = 'https://toasoan.example';

/** The one picture of {@link makePageData} as an article names it: 1000 × 600 px. */
export const picture = {
  src: '../images/anh.png',
  alt: '',
  shownAlt: 'Một tấm ảnh',
  caption: 'Hội nghị',
  credit: 'Quang Hùng',
  line: 1,
  column: 1,
};

/** The data that feeds and sitemaps are made from: these articles, newest first, and a folder with one picture. */
export async function makePageData(
  articles: Article[],
  yaml = '',
): Promise<FeedSources & { articles: ArticleSummary[] }> {
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
  const summaries = articles.map(summarised);
  const cacheDir = join(folder, 'cache');
  const album = openAlbum(folder, cacheDir);
  return {
    site,
    articles: summaries,
    firstCommit: () => null,
    html: keepHtml({ newsroom: { text: textsOf(articles) }, album, base, cacheDir }).of,
    topics: sortIntoTopics(summaries, site.topics, site.lang),
    album,
    base,
  };
}
