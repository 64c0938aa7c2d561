import type { Article } from '../article/article';
import type { Finding } from '../report/diagnostic';

/** The content folder as a whole. */
export interface Newsroom {
  /** Newest first; those without a date last, by slug. */
  articles: Article[];
  /** Everything told about any file, held back or published, by file and place. */
  findings: Finding[];
}
