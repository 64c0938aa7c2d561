import { Page } from '@/components/page/page';
import { topicAddress } from '@/lib/newsroom/addresses';
import type { PageOf } from '@/lib/newsroom/pages/model';
import { words } from '@/lib/newsroom/words';
import { ListHead } from './list-head';
import styles from './topics-page.module.css';

/** What the paper writes about. */
export function TopicsPage({ page: { imprint, shelves } }: { page: PageOf<'topics'> }) {
  const told = words.vi;
  const number = new Intl.NumberFormat('vi');
  return (
    <Page imprint={imprint}>
      <ListHead way={[]} title={told.topics} />
      <ul className={styles.topics}>
        {shelves.map(({ topic, articles }) => (
          <li key={topic.slug}>
            <h2 className={styles.name}>
              <a href={topicAddress(topic)}>{topic.name}</a>
            </h2>
            {topic.description !== null && <p className={styles.note}>{topic.description}</p>}
            <p className={styles.count}>{told.articlesCounted(number.format(articles))}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
