import { kindOf } from '../support/published-site/kinds';

/** What a page may cost a reader at the first visit. Sizes are bytes as sent, brotli where it pays. */
export interface Budget {
  /** HTML with its styles. */
  html: number;
  frameworkScripts: number;
  ownScripts: number;
  fonts: number;
  /** All together, the hero on {@link phone} included. */
  total: number;
  requests: number;
  /** Cumulative layout shift. */
  shift: number;
}

export const measures = [
  'html',
  'frameworkScripts',
  'ownScripts',
  'fonts',
  'total',
  'requests',
  'shift',
] as const satisfies (keyof Budget)[];

/** The screen on which pages are weighed. */
export const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 2.6, isMobile: true };

const budget: Budget = {
  // What fits the first round trip, ten packets.
  html: 14_000,
  frameworkScripts: 0,
  ownScripts: 2_000,
  fonts: 50_000,
  total: 150_000,
  requests: 6,
  shift: 0,
};

/** The kinds of page that may differ from the rest. */
const differing: Record<string, Partial<Budget>> = {
  // Search is the one page that is nothing without its script.
  search: { ownScripts: 9_500 },
};

/** Pages that are not about one thing may be longer. */
const list: Partial<Budget> = { html: 30_000 };

/** What the page at this address may cost; an article, where it is of median length. */
export function budgetOf(path: string): Budget {
  const kind = kindOf(path);
  return { ...budget, ...(kind === 'article' ? {} : list), ...differing[kind] };
}
