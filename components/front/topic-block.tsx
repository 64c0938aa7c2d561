import { articleAddress, topicAddress } from '@/lib/content/addresses';
import type { ListedArticle } from '@/lib/pages/models/shared';
import type { TopicLink } from '@/lib/content/site';
import { Thumbnail } from '@/components/picture/thumbnail';
import { listedHeadline } from '@/lib/language/line-breaks';
import styles from './topic-block.module.css';

interface Props {
  topic: TopicLink;
  articles: readonly ListedArticle[];
}

/** The newest articles of a topic, with a link to its page. */
export function TopicBlock({ topic, articles }: Props) {
  return (
    <section className={styles.block} aria-labelledby={`chuyen-muc-${topic.slug}`}>
      <h2 id={`chuyen-muc-${topic.slug}`} className={styles.topic}>
        <a href={topicAddress(topic)}>{topic.name}</a>
      </h2>
      <ul className={styles.list}>
        {articles.map(({ article: { slug, lang, title }, thumbnail }, index) => (
          <li key={slug} lang={lang}>
            {index === 0 && thumbnail !== null && <Thumbnail picture={thumbnail} />}
            <a href={articleAddress(slug)}>{listedHeadline(title, lang)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
