import type { Reading } from './build';

/** What a build does, in this order. */
export type Stage = 'articles' | 'paper' | 'pictures' | 'code' | 'known' | 'files' | 'pages' | 'swap';

/** Whoever wants to know how far a build is. */
export interface Watcher {
  /** A stage begins. */
  stage: (name: Stage) => void;
  /** So much of a stage is done, which may go on while others do. */
  progress: (stage: Stage, done: number, total: number) => void;
  /** What was read, before anything is made of it. */
  read: (reading: Reading) => Promise<void>;
}
