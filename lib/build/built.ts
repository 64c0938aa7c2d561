import type { Translated } from '../base/words/translated-error';
import type { SiteTotals } from '../output/site-totals';
import type { Finding } from '../report/diagnostic';
import type { Reasons } from './rebuild-reasons';
import type { ContentReading } from './watcher';

/** The result of a build. */
export interface Built extends ContentReading {
  /** How many pages and batches of files the site has, and how many of each this build made. */
  pages: number;
  made: number;
  batches: number;
  madeBatches: number;
  /** Number of pages made in this build, by the first of their inputs that had changed. */
  reasons: Reasons;
  /** Articles whose pages could not be made, and files of `static/` that conflict with the site's own. */
  failures: Finding[];
  /** Links of the settings and addresses of earlier builds that lead nowhere now, and letters that some readers cannot see. */
  warnings: Finding[];
  totals: SiteTotals;
  /** The host's limits that the site exceeds, a sentence each. */
  passedLimits: Translated[];
}
