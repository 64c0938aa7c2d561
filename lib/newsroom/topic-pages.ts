import type { Brief } from './brief';
import { topicAddress } from './addresses';
import { paginate, type ListPage } from './paging';
import type { Topic } from './site';
import type { Shelf } from './topics';

/** Entries with a line or two of the lede: with it about 20 kB compressed at most. */
const LENGTH = 30;

/** A page of a topic's articles. */
export interface TopicPage {
  topic: Topic;
  list: ListPage<Brief>;
}

/** Every page of every topic. */
export function topicPages(shelves: readonly Shelf[]): TopicPage[] {
  return shelves.flatMap(({ topic, articles }) =>
    paginate(articles, { length: LENGTH, address: topicAddress(topic), nameOf: ({ slug }) => slug }).map(
      (list) => ({ topic, list }),
    ),
  );
}
