import type { ArticleSummary } from '../content/summary';
import type { Topic } from '../content/site';
import type { TopicArticles } from './topics';

const BESIDE = 4;
const IN_BLOCK = 4;
const BLOCKS = 8;
const LATEST = 24;

/** What stands where on the front page around its lead; no article stands there twice. */
export interface Front {
  /** The newest, beside the lead. */
  beside: ArticleSummary[];
  /** The newest of each topic that are not above; none where only one topic has any. */
  blocks: { topic: Topic; articles: ArticleSummary[] }[];
  /** The newest of the others. */
  latest: ArticleSummary[];
}

/** So many of the newest stand at the top, and one of them leads. */
export const TOP = 1 + BESIDE;

/**
 * Lays out the front page.
 * @param lead the article that leads; null before there is one
 * @param articles all, newest first
 * @param topicLists their topics, in the site's order
 */
export function layOutFront(
  lead: ArticleSummary | null,
  articles: readonly ArticleSummary[],
  topicLists: readonly TopicArticles[],
): Front {
  const shown = new Set([lead]);
  const take = (from: readonly ArticleSummary[], most: number) => {
    const taken = from.filter((article) => !shown.has(article)).slice(0, most);
    for (const article of taken) shown.add(article);
    return taken;
  };
  const beside = take(articles, BESIDE);
  const left = topicLists.filter((topicArticles) =>
    topicArticles.articles.some((article) => !shown.has(article)),
  );
  const blocks = left.length < 2 ? [] : left.slice(0, BLOCKS);
  return {
    beside,
    blocks: blocks.map(({ topic, articles: of }) => ({ topic, articles: take(of, IN_BLOCK) })),
    latest: take(articles, LATEST),
  };
}
