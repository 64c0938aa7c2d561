import { join } from 'node:path';
import { z } from 'zod';
import { TextCache } from '../base/cache';
import { sha256 } from '../base/sha256';
import { shareOfBands } from '../content/facts/similarity';
import { articlesAndPages, type Newsroom } from '../content/newsroom';
import { siteFile } from '../content/read-site';
import type { ArticleSummary } from '../content/summary';
import { fold } from '../language/text';
import { diagnose, type Finding } from '../report/diagnostic';
import { bareAddress } from '../output/redirects';

/** An address that led to an article, and what the article is recognised by. */
const formerSchema = z.object({
  address: z.string(),
  file: z.string(),
  title: z.string(),
  bands: z.string(),
});
type Former = z.infer<typeof formerSchema>;

/** How much of their texts an article and the one that is gone must share to be the same. */
const SAME = 0.15;

const nowhere = { line: 1, column: 1 };

/**
 * The addresses at which earlier builds into a folder have published articles. They are kept in the cache, and for as long as
 * it is; none is ever taken off.
 */
export function openFormerlyPublished(cacheDir: string, out: string) {
  const cache = new TextCache(join(cacheDir, 'formerly-published'), '1');
  const entry = sha256(out);
  const former = (cache.get(entry)?.split('\n') ?? [])
    .filter((line) => line !== '')
    .map((line) => formerSchema.parse(JSON.parse(line)));
  return {
    /**
     * What is told of each address that leads nowhere any more: the line that leads it to the article that says the same now,
     * or the one that says that it is gone for good. Those of articles that are held back on purpose, or by an error, are not told.
     * @param leads whether something stands at an address, bare and in small letters, or is known to be gone
     */
    lost(newsroom: Newsroom, leads: (address: string) => boolean): Finding[] {
      const held = new Set([
        ...newsroom.heldBack.map(({ article }) => article.file),
        ...newsroom.findings
          .filter(({ diagnostic }) => diagnostic.severity === 'error')
          .map(({ file }) => file),
      ]);
      const articles = articlesAndPages(newsroom);
      return former
        .filter(({ address, file }) => !leads(address.toLowerCase()) && !held.has(file))
        .map((each) => findingOf(each, articles));
    },
    /** Adds what is published now. */
    keep(newsroom: Newsroom): void {
      const now = articlesAndPages(newsroom).flatMap(formersOf);
      const known = new Map([...former, ...now].map((each) => [each.address, each]));
      const lines = [...known.values()].map((each) => JSON.stringify(each)).join('\n');
      if (lines !== cache.get(entry)) cache.put(entry, lines);
    },
  };
}

function formersOf({ slug, aliases, file, title, bands }: ArticleSummary): Former[] {
  return [slug, ...aliases.map(bareAddress)].map((address) => ({ address, file, title, bands }));
}

function findingOf(former: Former, articles: readonly ArticleSummary[]): Finding {
  const params = { address: `/${former.address}/`, title: former.title };
  const same = sameArticle(former, articles);
  return same
    ? { file: same.file, diagnostic: diagnose('address-moved', nowhere, params) }
    : { file: siteFile, diagnostic: diagnose('address-gone', nowhere, params) };
}

/** The article that says most of what was published at an address; else the only one with its title. */
function sameArticle(
  { title, bands }: Former,
  articles: readonly ArticleSummary[],
): ArticleSummary | undefined {
  const alike = articles
    .map((article) => ({ article, share: shareOfBands(article.bands, bands) }))
    .filter(({ share }) => share >= SAME)
    .sort((one, other) => other.share - one.share);
  if (alike[0]) return alike[0].article;
  const key = fold(title);
  const named = articles.filter((article) => fold(article.title) === key);
  return named.length === 1 ? named[0] : undefined;
}
