import type { ReactNode } from 'react';
import { articleAddress } from '@/lib/content/addresses';
import type { ListedArticle } from '@/lib/pages/model';
import { dateInWords } from '@/lib/language/dates';
import { shortenAtClause } from '@/lib/language/shorten';
import { keepTogether } from '@/lib/language/line-breaks';
import { words } from '@/lib/language/words';
import { Thumbnail } from '@/components/picture/thumbnail';
import styles from './entry.module.css';

/** Letters of the lede: about two lines. */
const LEDE_LENGTH = 150;

interface Props extends Pick<ListedArticle, 'article'> {
  /** See `Album.thumbnail`; none in lists without pictures. */
  thumbnail?: string | null;
  /** The topic over its headline, in lists of several. */
  kicker?: ReactNode;
  /** What else the list has to say of it. */
  note?: string;
  /** What stands for its date where that is not known. */
  undated?: string;
  /** Of its headline. */
  level?: 2 | 3;
}

/** An article in a list of articles: its headline, how it begins, and when it was published. */
export function Entry({ article, thumbnail = null, kicker, note, undated, level = 2 }: Props) {
  const { slug, lang, title, lede, published } = article;
  const Heading = `h${level}` as const;
  return (
    <li className={styles.entry}>
      {thumbnail !== null && <Thumbnail picture={thumbnail} />}
      {kicker}
      <Heading className={styles.title} lang={lang}>
        <a href={articleAddress(slug)}>{keepTogether(title, lang)}</a>
      </Heading>
      {lede !== null && (
        <p className={styles.lede} lang={lang}>
          {shortenAtClause(lede, LEDE_LENGTH)}
        </p>
      )}
      <p className={styles.facts}>
        {note !== undefined && <span>{note}</span>}
        {published === null && undated !== undefined && <span>{undated}</span>}
        {published && (
          <time dateTime={published.date} lang={lang}>
            {dateInWords(published, words[lang])}
          </time>
        )}
      </p>
    </li>
  );
}
