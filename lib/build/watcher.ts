import type { Newsroom } from '../content/newsroom';
import type { Finding } from '../report/diagnostic';

/** What was read, before pages are made of it. */
export interface ContentReading extends Pick<
  Newsroom,
  'heldBack' | 'nextChange' | 'counts' | 'files' | 'readAnew'
> {
  articles: number;
  /** Every error of the content, pictures included. */
  errors: Finding[];
  /** What is to be put right in the paper's settings, beside errors. */
  siteWarnings: Finding[];
}

/** What a build does, in this order. */
export type Stage = 'articles' | 'index' | 'pictures' | 'code' | 'known' | 'files' | 'pages' | 'swap';

/** Whoever wants to know how far a build is. */
export interface Watcher {
  /** A stage begins. */
  stage: (name: Stage) => void;
  /** So much of a stage is done, which may go on while others do. */
  progress: (stage: Stage, done: number, total: number) => void;
  /** What was read, before anything is made of it. */
  read: (reading: ContentReading) => Promise<void>;
}
