import type { Article } from '../article/article';
import type { Diagnostic } from '../report/diagnostic';

/** A diagnostic and the file it speaks of, as a path inside the content folder. */
export interface Finding {
  file: string;
  diagnostic: Diagnostic;
}

/** The content folder as a whole. */
export interface Newsroom {
  /** Newest first; those without a date last, by slug. */
  articles: Article[];
  /** Everything told about any file, held back or published, by file and place. */
  findings: Finding[];
}
