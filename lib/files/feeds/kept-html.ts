import { join } from 'node:path';
import type { Album } from '../../pictures/album';
import { articleAddress } from '../../content/addresses';
import type { ArticleSummary } from '../../content/summary';
import type { Newsroom } from '../../content/newsroom';
import { picturesOf } from '../../pages/pictures';
import { TextCache } from '../../base/cache/cache';
import { summaryVersion } from '../../content/reading/version';
import { articleHtml } from './article-html';
import { sha256 } from '../../base/sha256';
import { absoluteAddress } from '../../base/site-address';

/** Inputs of articles in feeds. */
interface FeedHtmlSources {
  newsroom: Pick<Newsroom, 'text'>;
  album: Album;
  /** The site's address. */
  base: string;
  cacheDir: string;
}

/** A cache of full articles for feeds: each is in several feeds, over many days. */
export interface KeptHtml {
  of: (article: ArticleSummary) => Promise<string>;
  /** Deletes unused entries. */
  sweep: () => void;
}

/** @throws Error of the file system if the cache folder cannot be written */
export function keepHtml({ newsroom, album, base, cacheDir }: FeedHtmlSources): KeptHtml {
  const cache = new TextCache(join(cacheDir, 'feeds'), summaryVersion());
  return {
    async of(article) {
      const url = absoluteAddress(articleAddress(article.slug), base);
      const parts = [article.key, url, await picturesOf(article, { album })];
      const key = sha256(JSON.stringify(parts));
      const known = cache.get(key);
      if (known !== null) return known;
      const html = await articleHtml(newsroom.text(article), album, base);
      cache.put(key, html);
      return html;
    },
    sweep() {
      cache.sweep();
    },
  };
}
