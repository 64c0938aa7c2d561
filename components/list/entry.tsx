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
  /** What else the list has to say of it. */
  note?: string;
}

/** An article in a list of articles: its headline, how it begins, and when it was published. */
export function Entry({ article, thumbnail = null, note }: Props) {
  const { slug, lang, title, lede, published } = article;
  return (
    <li className={styles.entry}>
      {thumbnail !== null && <Thumbnail picture={thumbnail} />}
      <h2 className={styles.title} lang={lang}>
        <a href={articleAddress(slug)}>{keepTogether(title, lang)}</a>
      </h2>
      {lede !== null && (
        <p className={styles.lede} lang={lang}>
          {shortenAtClause(lede, LEDE_LENGTH)}
        </p>
      )}
      <p className={styles.facts}>
        {note !== undefined && <span>{note}</span>}
        {published && (
          <time dateTime={published.date} lang={lang}>
            {dateInWords(published, words[lang])}
          </time>
        )}
      </p>
    </li>
  );
}
