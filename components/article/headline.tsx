import type { Article } from '@/lib/article/article';
import { spoken } from '@/lib/client/parts/article';
import { articleAnchors as anchors } from '@/lib/content/anchors';
import { keepTogether } from '@/lib/language/line-breaks';
import styles from './headline.module.css';

/** Letters of a headline from which it is set smaller. */
const LONG = 110;

/** An article's headline at the top of its pages. */
export function Headline({ article: { title, lang } }: { article: Pick<Article, 'title' | 'lang'> }) {
  const size = title.length < LONG ? styles.title : `${styles.title} ${styles.long}`;
  return (
    <h1 id={anchors.title} className={size} {...{ [spoken]: true }}>
      {keepTogether(title, lang)}
    </h1>
  );
}
