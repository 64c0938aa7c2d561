import type { Article } from '@/lib/article/article';
import { spoken } from '@/lib/client/parts/article';
import { articleAnchors as anchors } from '@/lib/content/anchors';
import { keepTogether } from '@/lib/language/line-breaks';
import { headlineSize } from '@/components/page/headline-size';
import styles from './headline.module.css';

/** An article's headline at the top of its pages. */
export function Headline({ article: { title, lang } }: { article: Pick<Article, 'title' | 'lang'> }) {
  const size = headlineSize(title);
  return (
    <h1
      id={anchors.title}
      className={size === null ? styles.title : `${styles.title} ${styles[size]}`}
      {...{ [spoken]: true }}
    >
      {keepTogether(title, lang)}
    </h1>
  );
}
