import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import type { Article } from '../article/article';
import type { Brief } from './brief';
import { plainText } from './plain-text';
import { briefVersion } from './reading/version';
import { TextCache } from './reading/cache';
import { shareOfTexts } from './similarity';
import type { ShareOf } from './versions';

/** Compares the texts of two articles. */
export function compareTexts(text: (article: Brief) => Article): ShareOf {
  return (article, earlier) => shareOfTexts(plainText(text(article)), plainText(text(earlier)));
}

/**
 * The same, but what was compared in a former run is remembered.
 * @throws Error of the file system, if the cache folder cannot be written.
 */
export function rememberShares(compare: ShareOf, cacheDir: string) {
  const cache = new TextCache(join(cacheDir, 'shares'), briefVersion());
  const known = new Map(parse(cache.get(NAME)));
  const used = new Map<string, number>();
  return {
    shareOf(article: Brief, earlier: Brief): number {
      const pair = `${article.key} ${earlier.key}`;
      const share = known.get(pair) ?? compare(article, earlier);
      used.set(pair, share);
      return share;
    },
    /** Keeps what was compared, for the next run. */
    keep(): void {
      if (used.size !== known.size || [...used.keys()].some((pair) => !known.has(pair)))
        cache.put(NAME, JSON.stringify([...used]));
    },
  };
}

/** All stand in one entry. */
const NAME = createHash('sha256').update('shares').digest('hex');

const pairsSchema = z.array(z.tuple([z.string(), z.number()]));

function parse(json: string | null): [string, number][] {
  return json === null ? [] : pairsSchema.parse(JSON.parse(json));
}
