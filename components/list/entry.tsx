import { articleAddress } from '@/lib/content/addresses';
import type { Headline } from '@/lib/content/summary';
import { dateInWords } from '@/lib/language/dates';
import { shorten } from '@/lib/language/shorten';
import { words } from '@/lib/language/words';
import styles from './entry.module.css';

/** Letters of the lede: about two lines. */
const LEDE_LENGTH = 150;

interface Props {
  article: Headline;
  /** What else the list has to say of it. */
  note?: string;
}

/** An article in a list of articles: its headline, how it begins, and when it was published. */
export function Entry({ article, note }: Props) {
  const { slug, lang, title, lede, published } = article;
  return (
    <li className={styles.entry} lang={lang === 'vi' ? undefined : lang}>
      <h2 className={styles.title}>
        <a href={articleAddress(slug)}>{title}</a>
      </h2>
      {lede !== null && <p className={styles.lede}>{shorten(lede, LEDE_LENGTH)}</p>}
      <p className={styles.facts}>
        {note !== undefined && <span lang="vi">{note}</span>}
        {published && <time dateTime={published.date}>{dateInWords(published, words[lang])}</time>}
      </p>
    </li>
  );
}
