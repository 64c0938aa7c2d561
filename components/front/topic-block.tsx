import { articleAddress, topicAddress } from '@/lib/content/addresses';
import type { Headline } from '@/lib/content/summary';
import type { TopicLink } from '@/lib/content/site';
import styles from './topic-block.module.css';

interface Props {
  topic: TopicLink;
  articles: readonly Headline[];
}

/** The newest of a topic, and the way to all of it. */
export function TopicBlock({ topic, articles }: Props) {
  return (
    <section className={styles.block} aria-labelledby={`chuyen-muc-${topic.slug}`}>
      <h2 id={`chuyen-muc-${topic.slug}`} className={styles.topic}>
        <a href={topicAddress(topic)}>{topic.name}</a>
      </h2>
      <ul className={styles.list}>
        {articles.map(({ slug, lang, title }) => (
          <li key={slug} lang={lang}>
            <a href={articleAddress(slug)}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
