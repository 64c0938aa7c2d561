import { topicAddress } from '@/lib/content/addresses';
import type { TopicLink } from '@/lib/content/site';
import styles from './kicker.module.css';

/** The topic over a headline, which leads to the rest of it. */
export function Kicker({ topic }: { topic: TopicLink }) {
  return (
    <p className={styles.kicker} lang="vi">
      <a href={topicAddress(topic)}>{topic.name}</a>
    </p>
  );
}
