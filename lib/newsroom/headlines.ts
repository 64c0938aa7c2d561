import type { Brief } from './brief';
import { groupBy } from './group';
import { oldestFirst } from './order';

/** An article whose headline an older one has. */
export interface SameHeadline {
  article: Brief;
  oldest: Brief;
  /** Which of those with the headline it is, counted from the oldest: 2 or more. */
  ordinal: number;
}

/** All articles whose headline an older one has. */
export function sameHeadlines(articles: readonly Brief[]): SameHeadline[] {
  const byTitle = groupBy([...articles].sort(oldestFirst), ({ title }) => title);
  return [...byTitle.values()].flatMap(([oldest, ...later]) =>
    oldest ? later.map((article, index) => ({ article, oldest, ordinal: index + 2 })) : [],
  );
}
