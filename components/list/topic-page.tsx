import { Page } from '@/components/page/page';
import { topicAddress, topicsAddress } from '@/lib/content/addresses';
import type { PageOf } from '@/lib/pages/model';
import { words } from '@/lib/language/words';
import { ArticleList } from './article-list';
import { Entry } from './entry';
import { ListHead } from './list-head';
import { Pager } from './pager';

/** The articles of a topic, newest first, page by page. */
export function TopicPage({ page: { imprint, topic, list } }: { page: PageOf<'topic'> }) {
  const topics = { name: words[imprint.lang].topics, address: topicsAddress };
  const way = list.number === null ? [topics] : [topics, { name: topic.name, address: topicAddress(topic) }];
  return (
    <Page imprint={imprint} topic={topic.slug}>
      <ListHead
        lang={imprint.lang}
        way={way}
        title={topic.name}
        note={topic.description}
        number={list.number}
        feedOf={topicAddress(topic)}
      />
      <ArticleList lang={imprint.lang} articles={list.entries}>
        {list.entries.map((entry) => (
          <Entry key={entry.article.slug} {...entry} undated={words[imprint.lang].dayNotKnown} />
        ))}
      </ArticleList>
      <Pager lang={imprint.lang} list={list} />
    </Page>
  );
}
