import type { Article } from '@/lib/article/article';
import { topicAddress } from '@/lib/content/addresses';
import type { Imprint } from '@/lib/content/imprint';
import { words } from '@/lib/language/words';
import styles from './topic-strip.module.css';

interface Props {
  imprint: Pick<Imprint, 'lang' | 'topics'>;
  /** Of the page. */
  lang: Article['lang'];
  /** Slug of the topic that the page is, or is about. */
  current: string | null;
}

/** The topics in one line under the masthead; nothing where the paper has but one. */
export function TopicStrip({ imprint, lang, current }: Props) {
  const { topics } = imprint;
  if (topics.length < 2) return null;
  return (
    <nav className={styles.strip} aria-label={words[lang].topics}>
      {topics.map((topic) => (
        <a
          key={topic.slug}
          href={topicAddress(topic)}
          lang={imprint.lang}
          aria-current={topic.slug === current ? 'true' : undefined}
        >
          {topic.name}
        </a>
      ))}
    </nav>
  );
}
