import { bothReleases, nextChange, stateOf } from '../article/state/release';
import { diagnose, type Diagnostic, type Finding } from '../report/diagnostic';
import { reservedSlugs } from './addresses';
import type { FirstCommits } from './first-commits';
import type { ArticleSource } from './folder';
import type { HeldBack } from './newsroom';
import { byFirstClaim } from './order';
import type { ArticleSummary } from './summary';

/** An article and the file that it was read from. */
export interface ReadArticle {
  summary: ArticleSummary;
  source: ArticleSource;
}

export interface PlacedArticles {
  /** The articles that have a page, by slug, in the order of `articles`. */
  bySlug: Map<string, ReadArticle>;
  /** Drafts, scheduled and expired articles, in the order of `articles`. */
  heldBack: HeldBack[];
  /** When an article's state changes next, in milliseconds since 1970; null if never. */
  nextChange: number | null;
  /** Why articles cannot be published at their addresses. */
  refusals: Finding[];
}

interface Options {
  /** Milliseconds since 1970. */
  now: number;
  /** For editors, held-back articles get the addresses that no live article has. */
  audience: 'readers' | 'editors';
  /** Times of first commits: of two live articles with one address, the earlier one keeps it. */
  commits: FirstCommits;
}

/** Decides which articles are published, and at which addresses. */
export function placeArticles(
  articles: readonly ReadArticle[],
  { now, audience, commits }: Options,
): PlacedArticles {
  const heldBack: HeldBack[] = [];
  const held: ReadArticle[] = [];
  const live: ReadArticle[] = [];
  let next: number | null = null;
  for (const article of articles.map(withFolderState)) {
    const { about } = article.source;
    const state = stateOf(article.summary.release, now);
    if (state.kind === 'live') live.push(article);
    else {
      held.push(article);
      const by = about && stateOf(about.release, now).kind !== 'live' ? about.file : null;
      heldBack.push({ article: article.summary, state, by });
    }
    const change = nextChange(article.summary, now);
    if (change !== null && (next === null || change < next)) next = change;
  }
  const compareClaims = byFirstClaim(commits);
  const owners = new Map<string, ReadArticle>();
  for (const article of live) {
    const { slug } = article.summary;
    const owner = owners.get(slug);
    const isFirst = owner === undefined || compareClaims(article.summary, owner.summary) < 0;
    if (isFirst && !reservedSlugs.has(slug)) owners.set(slug, article);
  }
  const shown = audience === 'editors' ? [...live, ...held] : live;
  for (const article of shown) {
    const { slug } = article.summary;
    if (!owners.has(slug) && !reservedSlugs.has(slug)) owners.set(slug, article);
  }
  const bySlug = new Map<string, ReadArticle>();
  const refusals: Finding[] = [];
  for (const article of shown) {
    const owner = owners.get(article.summary.slug);
    if (owner === article) bySlug.set(article.summary.slug, article);
    else refusals.push({ file: article.source.path, diagnostic: refusalOf(article, owner) });
  }
  return { bySlug, heldBack, nextChange: next, refusals };
}

function withFolderState({ summary, source }: ReadArticle): ReadArticle {
  if (source.about === undefined) return { summary, source };
  return { source, summary: { ...summary, release: bothReleases(summary.release, source.about.release) } };
}

/** Why an article is not published at its address: another article has it, or the site's own pages. */
function refusalOf(
  { source: { path: file }, summary: { slug } }: ReadArticle,
  owner?: ReadArticle,
): Diagnostic {
  const place = { line: 1, column: 1 };
  if (!owner) return diagnose('slug-reserved', place, { slug, file });
  return diagnose('slug-duplicate', place, { slug, file, first: owner.source.path });
}
