import { join } from 'node:path';
import { z } from 'zod';
import { TextCache } from '../../base/cache/cache';
import { sha256 } from '../../base/sha256';
import { shareOfBands } from '../../content/facts/similarity';
import { articlesAndPages, type Newsroom } from '../../content/newsroom';
import { siteFile } from '../../content/read-site';
import type { ArticleSummary } from '../../content/summary';
import { fold } from '../../language/text';
import { diagnose, type Finding } from '../../report/diagnostic';
import { parseAddress } from '../../output/redirects';
import type { Removals } from './many-removals';

/** An address that once led to an article, with what identifies that article. */
const formerSchema = z.object({
  address: z.string(),
  file: z.string(),
  title: z.string(),
  bands: z.string(),
});
type Former = z.infer<typeof formerSchema>;

/** Share of text that two articles must have in common to count as the same. */
const SAME = 0.15;

/** How a line begins, up to the address. */
const BEGINNING = '{"address":';

const nowhere = { line: 1, column: 1 };

/**
 * The addresses at which earlier builds into a folder published articles. They are stored in the cache and only ever
 * added to.
 * @param path under which the site is published
 */
export function openFormerlyPublished(cacheDir: string, out: string, path: string) {
  const cache = new TextCache(join(cacheDir, 'formerly-published'), '1');
  const entry = sha256(out);
  const text = cache.get(entry) ?? '';
  const former = new Map(text === '' ? [] : text.split('\n').map((line) => [addressIn(line), line]));
  return {
    /**
     * A finding for each former address that leads nowhere now, with the remedy: an alias for the article with the same
     * text, or an entry that marks the address as gone. Addresses of articles that are held back are skipped.
     * @param leads whether an address (bare, in lower case) exists or is listed as gone
     */
    lost(newsroom: Newsroom, leads: (address: string) => boolean): Finding[] {
      const held = new Set([
        ...newsroom.heldBack.map(({ article }) => article.file),
        ...newsroom.findings
          .filter(({ diagnostic }) => diagnostic.severity === 'error')
          .map(({ file }) => file),
      ]);
      const articles = articlesAndPages(newsroom);
      return [...former]
        .filter(([address]) => !leads(address.toLowerCase()))
        .map(([, line]) => formerSchema.parse(JSON.parse(line)))
        .filter(({ file }) => !held.has(file))
        .map((each) => findingOf(each, articles));
    },
    /**
     * How many articles readers can open now, and how many of them would lead nowhere; those that are held back count.
     * @param leads as for `lost`
     * @param isServed whether there is a page at an address
     */
    removals(leads: (address: string) => boolean, isServed: (address: string) => boolean): Removals {
      const isLost = ([address]: [string, string]) => !leads(address.toLowerCase());
      if (![...former].some(isLost)) return { served: 0, removed: 0 };
      const served = [...former].filter(([address]) => isServed(address));
      const removed = served.filter(isLost);
      return { served: filesIn(served), removed: filesIn(removed) };
    },
    /** Adds the addresses published by this build. */
    keep(newsroom: Newsroom): void {
      const now = articlesAndPages(newsroom).flatMap((article) => formersOf(article, path));
      const known = new Map(former);
      for (const each of now) known.set(each.address, JSON.stringify(each));
      const lines = [...known.values()].join('\n');
      if (lines !== text) cache.put(entry, lines);
    },
  };
}

/** The address in a line: there are thousands, of which a few are read as a whole. */
function addressIn(line: string): string {
  return formerSchema.shape.address.parse(JSON.parse(line.slice(BEGINNING.length, line.indexOf(',"file":'))));
}

/** How many files these lines name. */
const filesIn = (lines: readonly [string, string][]) =>
  new Set(lines.map(([, line]) => formerSchema.parse(JSON.parse(line)).file)).size;

/** Addresses with a query share their path with others, so none of them is asked for. */
function formersOf({ slug, aliases, file, title, bands }: ArticleSummary, path: string): Former[] {
  const olds = aliases.map((alias) => parseAddress(alias, path)).filter(({ query }) => query === undefined);
  return [slug, ...olds.map(({ bare }) => bare)].map((address) => ({ address, file, title, bands }));
}

function findingOf(former: Former, articles: readonly ArticleSummary[]): Finding {
  const params = { address: `/${former.address}/`, title: former.title };
  const same = sameArticle(former, articles);
  return same
    ? { file: same.file, diagnostic: diagnose('address-moved', nowhere, params) }
    : { file: siteFile, diagnostic: diagnose('address-gone', nowhere, params) };
}

/** The article that shares most text with what an address published; else the only one with its title. */
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
