import { topicAddress } from '@/lib/content/addresses';
import type { TopicLink } from '@/lib/content/site';
import type { Language } from '@/lib/language/languages';
import styles from './kicker.module.css';

interface Props {
  topic: TopicLink;
  /** Of the paper. */
  lang: Language;
}

/** The topic above a headline, with a link to its page. */
export function Kicker({ topic, lang }: Props) {
  return (
    <p className={styles.kicker} lang={lang}>
      <a href={topicAddress(topic)}>{topic.name}</a>
    </p>
  );
}
