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

/** An article that readers are not to see, and why. */
export interface HeldBack {
  article: ArticleSummary;
  state: Exclude<State, { kind: 'live' }>;
}

/** The content folder as a whole. */
export interface Newsroom {
  site: Site;
  /** Legal documents of which an editor's table tells; it wins over the articles. */
  documentTable: SettledDocument[];
  /** Newest first; those without a date last. */
  articles: ArticleSummary[];
  /** The site's own pages (`kind: page`), by title; not among `articles`. */
  pages: ArticleSummary[];
  /** Drafts, articles that are scheduled or have expired, by file; not among `articles` or `pages`, unless editors look at them. */
  heldBack: HeldBack[];
  /** When the state of an article changes next, in milliseconds since 1970; null where none will. */
  nextChange: number | null;
  /** What is told about any file and the paper's settings, by file and place: the errors, or all if so asked for. */
  findings: Finding[];
  /** How many files there are, and how many of them were not known from a former run. */
  files: number;
  readAnew: number;
  /** Of everything that was told. */
  counts: Counts;
  /**
   * The whole of an article, its links into `files/` leading to what is published.
   * @throws Error if its file was changed meanwhile
   */
  text: (article: ArticleSummary) => Article;
  /** The files that articles link to. */
  attachments: Attachments;
  /** Where a link of the article `from` leads that names the file of another. */
  linkOf: LinkOf;
  /** When an article's file was first committed, in seconds since 1970; null where no history tells. */
  firstCommit: (article: ArticleSummary) => number | null;
  /** What an article is about. */
  terms: (article: ArticleSummary) => Terms;
  /** What the search's index must know of an article, see `facts/search-terms.ts`. */
  searchTerms: (article: ArticleSummary) => string;
  /** Everything that is told about a file, by place. */
  told: (file: string) => Promise<Finding[]>;
  /** Keeps for the next run what was read, and clears the cache of what nobody asked for. */
  remember: () => void;
}

/** All that has a page of its own: news first, then the site's own pages. */
export function articlesAndPages({ articles, pages }: Pick<Newsroom, 'articles' | 'pages'>): ArticleSummary[] {
  return [...articles, ...pages];
}
