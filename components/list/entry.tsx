import type { Article } from '@/lib/article/article';
import { articleAddress } from '@/lib/newsroom/addresses';
import { dateInWords } from '@/lib/newsroom/dates';
import { shorten } from '@/lib/newsroom/shorten';
import { words } from '@/lib/newsroom/words';
import styles from './entry.module.css';

/** Letters of the lede: about two lines. */
const LEDE_LENGTH = 150;

/** An article in a list of articles: its headline, how it begins, and when it was published. */
export function Entry({ article }: { article: Article }) {
  const { slug, lang, title, lede, published } = article;
  return (
    <li className={styles.entry} lang={lang === 'vi' ? undefined : lang}>
      <h2 className={styles.title}>
        <a href={articleAddress(slug)}>{title}</a>
      </h2>
      {lede !== null && <p className={styles.lede}>{shorten(lede, LEDE_LENGTH)}</p>}
      {published && (
        <p className={styles.date}>
          <time dateTime={published.date}>{dateInWords(published, words[lang])}</time>
        </p>
      )}
    </li>
  );
}
