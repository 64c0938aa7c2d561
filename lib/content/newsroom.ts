import type { LinkOf } from './article-links';
import type { Article } from '../article/article';
import type { State } from '../article/state/release';
import type { Finding } from '../report/diagnostic';
import type { Counts } from '../report/tally';
import type { Attachments } from './attachments';
import type { SettledDocument } from './document-table';
import type { ArticleSummary } from './summary';
import type { Terms } from './facts/related-terms';
import type { Site } from './site';

/** An article hidden from readers, and the reason. */
export interface HeldBack {
  article: ArticleSummary;
  state: Exclude<State, { kind: 'live' }>;
  /** The file about its folder that says so, if one does. */
  by: string | null;
}

/** The content folder as a whole. */
export interface Newsroom {
  site: Site;
  /** The rows of the editors' table of documents, which override what articles say. */
  documentTable: SettledDocument[];
  /** Newest first; undated ones last. */
  articles: ArticleSummary[];
  /** Pages of the site (`kind: page`), by title; not among `articles`. */
  pages: ArticleSummary[];
  /**
   * Drafts, scheduled and expired articles, by file; not among `articles` or `pages`, unless editors are the audience.
   */
  heldBack: HeldBack[];
  /** When an article's state changes next, in milliseconds since 1970; null if never. */
  nextChange: number | null;
  /** Findings about files and settings, by file and place: errors, or all if requested. */
  findings: Finding[];
  /** How many files there are, and how many of them the cache did not have. */
  files: number;
  readAnew: number;
  /** Counts of all findings. */
  counts: Counts;
  /**
   * The full article, with links into `files/` resolved.
   * @throws Error if its file has changed since it was read
   */
  text: (article: ArticleSummary) => Article;
  /** The files that articles link to. */
  attachments: Attachments;
  /** Resolves a link of the article `from` that names another article's file. */
  linkOf: LinkOf;
  /** The time of an article's first commit, in seconds since 1970; null without a history. */
  firstCommit: (article: ArticleSummary) => number | null;
  /** What an article is about. */
  terms: (article: ArticleSummary) => Terms;
  /** An article's terms for the search index, see `facts/search-terms.ts`. */
  searchTerms: (article: ArticleSummary) => string;
  /** What these terms and those of {@link terms} are cached under. */
  readingKey: (article: ArticleSummary) => string;
  /** The terms that an earlier run cached under such a key; null if they are lost. */
  formerTerms: (key: string) => Terms | null;
  /** All findings about a file, by place. */
  findingsOf: (file: string) => Promise<Finding[]>;
  /** Stores what was read for the next run, and removes unused cache entries. */
  remember: () => void;
}

/** Everything with a page: articles first, then the site's own pages. */
export function articlesAndPages({
  articles,
  pages,
}: Pick<Newsroom, 'articles' | 'pages'>): ArticleSummary[] {
  return [...articles, ...pages];
}
