import { Page } from '@/components/page/page';
import { topicAddress } from '@/lib/content/addresses';
import type { PageOf } from '@/lib/pages/model';
import { words } from '@/lib/language/words';
import { ListHead } from './list-head';
import styles from './topics-page.module.css';

/** All topics of the site. */
export function TopicsPage({ page: { imprint, topicLists } }: { page: PageOf<'topics'> }) {
  const labels = words[imprint.lang];
  const number = new Intl.NumberFormat(imprint.lang);
  return (
    <Page imprint={imprint}>
      <ListHead lang={imprint.lang} way={[]} title={labels.topics} />
      <ul className={styles.topics}>
        {topicLists.map(({ topic, articles }) => (
          <li key={topic.slug}>
            <h2 className={styles.name}>
              <a href={topicAddress(topic)}>{topic.name}</a>
            </h2>
            {topic.description !== null && <p className={styles.note}>{topic.description}</p>}
            <p className={styles.count}>{labels.articlesCounted(number.format(articles))}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
