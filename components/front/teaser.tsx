import { dateInWords } from '@/lib/language/dates';
import type { Teaser as TeaserModel } from '@/lib/pages/models/front';
import { shortenAtClause } from '@/lib/language/shorten';
import { listedHeadline } from '@/lib/language/line-breaks';
import type { Language } from '@/lib/language/languages';
import { words } from '@/lib/language/words';
import { articleAddress } from '@/lib/content/addresses';
import { Thumbnail } from '@/components/picture/thumbnail';
import { Kicker } from '@/components/list/kicker';
import styles from './teaser.module.css';

/** Letters of the lede: about four lines of a column. */
const LEDE_LENGTH = 180;

interface Props extends TeaserModel {
  /** Of the paper. */
  paperLang: Language;
  summary?: boolean;
}

/** An article on the front page: headline, picture and lede, or in short its headline. */
export function Teaser({ paperLang, article, thumbnail, topic, summary = false }: Props) {
  const { slug, lang, title, lede, published } = article;
  const labels = words[lang];
  return (
    <article className={styles.teaser} lang={lang}>
      {thumbnail !== null && <Thumbnail picture={thumbnail} />}
      {topic && <Kicker topic={topic} lang={paperLang} />}
      <h2 className={summary ? styles.briefTitle : styles.title}>
        <a href={articleAddress(slug)}>{listedHeadline(title, lang)}</a>
      </h2>
      {lede !== null && !summary && <p className={styles.lede}>{shortenAtClause(lede, LEDE_LENGTH)}</p>}
      {published && (
        <p className={styles.date}>
          <time dateTime={published.date}>{dateInWords(published, labels)}</time>
        </p>
      )}
    </article>
  );
}
