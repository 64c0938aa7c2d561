import { PictureImage } from '@/components/picture/picture-image';
import type { Lead } from '@/lib/pages/model';
import { dateInWords } from '@/lib/language/dates';
import { fullName } from '@/lib/content/full-name';
import { words } from '@/lib/language/words';
import styles from './lead-story.module.css';

/** As front-page.module.css lays it out. */
const PICTURE_SIZES = '(min-width: 70rem) 48rem, 100vw';

/** The article that leads the front page. */
export function LeadStory({ article }: { article: Lead }) {
  const { slug, lang, title, lede, hero, picture, authors, published, topic } = article;
  const labels = words[lang];
  return (
    <article className={styles.lead} lang={lang}>
      <header className={styles.head}>
        {topic !== null && <p className={styles.topic}>{topic}</p>}
        <h2 className={styles.title}>
          <a href={`/${slug}/`}>{title}</a>
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
