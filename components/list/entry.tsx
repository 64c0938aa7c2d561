import type { ReactNode } from 'react';
import { articleAddress } from '@/lib/content/addresses';
import type { ListedArticle } from '@/lib/pages/models/shared';
import { dateInWords } from '@/lib/language/dates';
import { shortenAtClause } from '@/lib/language/shorten';
import { listedHeadline } from '@/lib/language/line-breaks';
import { words } from '@/lib/language/words';
import { Thumbnail } from '@/components/picture/thumbnail';
import styles from './entry.module.css';

/** Maximum letters of the lede: about two lines. */
const LEDE_LENGTH = 150;

interface Props extends Pick<ListedArticle, 'article'> {
  /** See `Album.thumbnail`; none in lists without pictures. */
  thumbnail?: string | null;
  /** The topic above the headline, in lists with several topics. */
  kicker?: ReactNode;
  /** A further remark of the list. */
  note?: string;
  /** Text in place of an unknown date. */
  undated?: string;
  /** Level of the headline. */
  level?: 2 | 3;
}

/** An article in a list: headline, beginning and date. */
export function Entry({ article, thumbnail = null, kicker, note, undated, level = 2 }: Props) {
  const { slug, lang, title, lede, published } = article;
  const Heading = `h${level}` as const;
  return (
    <li className={styles.entry}>
      {thumbnail !== null && <Thumbnail picture={thumbnail} />}
      {kicker}
      <Heading className={styles.title} lang={lang}>
        <a href={articleAddress(slug)}>{listedHeadline(title, lang)}</a>
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
