import { dateInWords } from '@/lib/newsroom/dates';
import type { Teaser as Told } from '@/lib/newsroom/pages/model';
import { shorten } from '@/lib/newsroom/shorten';
import { words } from '@/lib/newsroom/words';
import styles from './teaser.module.css';

/** Letters of the lede: about four lines of a column. */
const LEDE_LENGTH = 180;

interface Props {
  article: Told;
  brief?: boolean;
}

/** An article among others: what it is about, and the way to it. A brief one is little more than its headline. */
export function Teaser({ article, brief = false }: Props) {
  const { slug, lang, title, lede, published, topic } = article;
  const told = words[lang];
  return (
    <article lang={lang}>
      {topic !== null && <p className={styles.topic}>{topic}</p>}
      <h2 className={brief ? styles.briefTitle : styles.title}>
        <a href={`/${slug}/`}>{title}</a>
      </h2>
      {lede !== null && !brief && <p className={styles.lede}>{shorten(lede, LEDE_LENGTH)}</p>}
      {published && (
        <p className={styles.date}>
          <time dateTime={published.date}>{dateInWords(published, told)}</time>
        </p>
      )}
    </article>
  );
}
