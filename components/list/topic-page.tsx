import { Page } from '@/components/page/page';
import { topicAddress, topicsAddress } from '@/lib/newsroom/addresses';
import type { Site } from '@/lib/newsroom/site';
import type { TopicPage as Data } from '@/lib/newsroom/topic-pages';
import { words } from '@/lib/newsroom/words';
import { Entries } from './entries';
import { Entry } from './entry';
import { ListHead } from './list-head';
import { Pager } from './pager';

/** The articles of a topic, newest first, page by page. */
export function TopicPage({ site, page: { topic, list } }: { site: Site; page: Data }) {
  const topics = { name: words.vi.topics, address: topicsAddress };
  const way = list.number === null ? [topics] : [topics, { name: topic.name, address: topicAddress(topic) }];
  return (
    <Page site={site}>
      <ListHead way={way} title={topic.name} note={topic.description} number={list.number} />
      <Entries>
        {list.entries.map((article) => (
          <Entry key={article.slug} article={article} />
        ))}
      </Entries>
      <Pager list={list} />
    </Page>
  );
}
