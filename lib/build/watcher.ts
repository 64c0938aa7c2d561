import type { Translated } from '../base/words/translated-error';
import type { HeldBack, Newsroom } from '../content/newsroom';
import type { Finding } from '../report/diagnostic';

/** The result of reading the content, before pages are made. */
export interface ContentReading extends Pick<Newsroom, 'nextChange' | 'counts' | 'files' | 'readAnew'> {
  articles: number;
  /** The files of articles hidden from readers. */
  heldBack: (Pick<HeldBack, 'state' | 'by'> & { file: string })[];
  /** Whether all files could be read: what has failed may succeed next time, although no file has changed. */
  isWhole: boolean;
  /** Every error of the content, pictures included. */
  errors: Finding[];
  /** Warnings about `site.yaml`. */
  siteWarnings: Finding[];
}

/** The stages of a build, in order. */
export type Stage =
  'compare' | 'articles' | 'index' | 'pictures' | 'code' | 'known' | 'files' | 'pages' | 'swap';

/** Callbacks that report a build's progress. */
export interface Watcher {
  /** A stage begins. */
  stage: (name: Stage) => void;
  /** Progress of a stage, which may overlap with others. */
  progress: (stage: Stage, done: number, total: number) => void;
  /** Something failed that the build gets over. */
  warn: (line: Translated) => void;
  /** Called with the result of reading, before pages are made. */
  read: (reading: ContentReading) => Promise<void>;
}
