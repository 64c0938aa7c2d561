import type { Article } from '@/lib/article/article';
import { topicAddress, topicsAddress } from '@/lib/content/addresses';
import type { Imprint } from '@/lib/content/imprint';
import type { TopicLink } from '@/lib/content/site';
import { words } from '@/lib/language/words';
import styles from './topic-strip.module.css';

/** Topics in the line; what is behind them unfolds. */
const IN_LINE = 8;

interface Props {
  imprint: Pick<Imprint, 'lang' | 'topics'>;
  lang: Article['lang'];
  /** Slug of the topic that the page is, or is about. */
  current: string | null;
}

/** The topics in one line under the masthead, further ones folded away; nothing where the paper has but one. */
export function TopicStrip({ imprint, lang, current }: Props) {
  const { topics } = imprint;
  const { moreTopics, allTopics, topics: label } = words[lang];
  if (topics.length < 2) return null;
  // One more takes no more room than what would unfold it.
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
