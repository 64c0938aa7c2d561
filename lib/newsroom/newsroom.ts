import type { Article } from '../article/article';
import type { Finding } from '../report/diagnostic';
import type { Site } from './site';

/** The content folder as a whole. */
export interface Newsroom {
  site: Site;
  /** Newest first; those without a date last, by slug. */
  articles: Article[];
  /** Everything told about any file and the paper's settings, held back or published, by file and place. */
  findings: Finding[];
}
