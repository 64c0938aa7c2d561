import type { Article } from '@/lib/article/article';
import { topicAddress, topicsAddress } from '@/lib/content/addresses';
import type { Imprint } from '@/lib/content/imprint';
import type { TopicLink } from '@/lib/content/site';
import { words } from '@/lib/language/words';
import styles from './topic-strip.module.css';

/** Number of visible topics; the others unfold. */
const IN_LINE = 8;

interface Props {
  imprint: Pick<Imprint, 'lang' | 'topics'>;
  lang: Article['lang'];
  /** Slug of the topic that the page shows or belongs to. */
  current: string | null;
}

/** The topics in one line under the masthead, further ones folded; nothing for a single topic. */
export function TopicStrip({ imprint, lang, current }: Props) {
  const { topics } = imprint;
  const { moreTopics, allTopics, topics: label } = words[lang];
  if (topics.length < 2) return null;
  // A single further topic needs no more space than the button to unfold it.
  const inLine = topics.length > IN_LINE + 1 ? IN_LINE : topics.length;
  const links = (some: readonly TopicLink[]) =>
    some.map((topic) => (
      <a
        key={topic.slug}
        href={topicAddress(topic)}
        lang={imprint.lang}
        aria-current={topic.slug === current ? 'true' : undefined}
      >
        {topic.name}
      </a>
    ));
  return (
    <nav className={styles.strip} aria-label={label}>
      <div className={styles.line}>{links(topics.slice(0, inLine))}</div>
      {inLine < topics.length && (
        <details className={styles.more}>
          <summary>{moreTopics}</summary>
          <div className={styles.panel}>
            {links(topics.slice(inLine))}
            <a href={topicsAddress}>{allTopics}</a>
          </div>
        </details>
      )}
    </nav>
  );
}
