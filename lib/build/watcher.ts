import type { Newsroom } from '../content/newsroom';
import type { Finding } from '../report/diagnostic';

/** The result of reading the content, before pages are made. */
export interface ContentReading extends Pick<
  Newsroom,
  'heldBack' | 'nextChange' | 'counts' | 'files' | 'readAnew'
> {
  articles: number;
  /** Every error of the content, pictures included. */
  errors: Finding[];
  /** Warnings about `site.yaml`. */
  siteWarnings: Finding[];
}

/** The stages of a build, in order. */
export type Stage = 'articles' | 'index' | 'pictures' | 'code' | 'known' | 'files' | 'pages' | 'swap';

/** Callbacks that report a build's progress. */
export interface Watcher {
  /** A stage begins. */
  stage: (name: Stage) => void;
  /** Progress of a stage, which may overlap with others. */
  progress: (stage: Stage, done: number, total: number) => void;
  /** Called with the result of reading, before pages are made. */
  read: (reading: ContentReading) => Promise<void>;
}
