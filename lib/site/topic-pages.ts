import type { ArticleSummary } from '../content/summary';
import { topicAddress } from '../content/addresses';
import { paginate, type ListPage } from './paging';
import type { Topic } from '../content/site';
import type { TopicArticles } from './topics';

/** Entries per page, each with a line or two of the lede: at most about 20 kB compressed. */
const LENGTH = 30;

/** A page of a topic's articles. */
export interface TopicPage {
  topic: Topic;
  list: ListPage<ArticleSummary>;
}

/** Every page of every topic. */
export function topicPages(topicLists: readonly TopicArticles[]): TopicPage[] {
  return topicLists.flatMap(({ topic, articles }) =>
    paginate(articles, { length: LENGTH, address: topicAddress(topic), nameOf: ({ slug }) => slug }).map(
      (list) => ({ topic, list }),
    ),
  );
}
