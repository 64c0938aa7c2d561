import { PictureImage } from '@/components/picture/picture-image';
import type { Lead } from '@/lib/pages/models/front';
import { dateInWords } from '@/lib/language/dates';
import { fullName } from '@/lib/content/full-name';
import { keepTogether } from '@/lib/language/line-breaks';
import type { Language } from '@/lib/language/languages';
import { words } from '@/lib/language/words';
import { articleAddress } from '@/lib/content/addresses';
import { headlineSize } from '@/components/page/headline-size';
import { Kicker } from '@/components/list/kicker';
import styles from './lead-story.module.css';

/**
 * As front-page.module.css lays it out, but less on phones: their dense screens would load a photograph of 50 kB, and
 * all pictures of the page together should stay below 25 kB.
 */
const PICTURE_SIZES = '(min-width: 70rem) 48rem, (min-width: 48rem) 100vw, 40vw';

interface Props {
  lead: Lead;
  /** Of the paper. */
  paperLang: Language;
}

/** The article that leads the front page. */
export function LeadStory({ lead, paperLang }: Props) {
  const { article, topic, authors, hero, picture } = lead;
  const { slug, lang, title, lede, published } = article;
  const labels = words[lang];
  const size = headlineSize(title);
  return (
    <article className={styles.lead} lang={lang}>
      <header className={styles.head}>
        {topic && <Kicker topic={topic} lang={paperLang} />}
        <h2 className={size === null ? styles.title : `${styles.title} ${styles[size]}`}>
          <a href={articleAddress(slug)}>{keepTogether(title, lang)}</a>
        </h2>
      </header>
      {hero && picture && (
        <figure className={styles.picture}>
          <PictureImage picture={picture} alt={hero.shownAlt} sizes={PICTURE_SIZES} first />
          {picture.standIn && <figcaption className={styles.caption}>{labels.standIn}</figcaption>}
        </figure>
      )}
      <div className={styles.text}>
        {lede !== null && <p className={styles.lede}>{lede}</p>}
        <p className={styles.facts}>
          {authors.length > 0 && <b>{authors.map(fullName).join(', ')}</b>}
          {published && <time dateTime={published.date}>{dateInWords(published, labels)}</time>}
        </p>
      </div>
    </article>
  );
}
