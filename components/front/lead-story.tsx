import { PictureImage } from '@/components/picture/picture-image';
import type { Article } from '@/lib/article/article';
import type { Album } from '@/lib/pictures/album';
import { dateInWords } from '@/lib/newsroom/dates';
import type { Topic } from '@/lib/newsroom/site';
import { fullName } from '@/lib/newsroom/full-name';
import { words } from '@/lib/newsroom/words';
import styles from './lead-story.module.css';

interface Props {
  article: Article;
  topic: Topic;
  album: Pick<Album, 'picture'>;
}

/** As front-page.module.css lays it out. */
const PICTURE_SIZES = '(min-width: 70rem) 48rem, 100vw';

/** The article that leads the front page. */
export async function LeadStory({ article, topic, album }: Props) {
  const { slug, lang, title, lede, hero, authors, published } = article;
  const told = words[lang];
  const picture = hero && (await album.picture(hero.src));
  return (
    <article className={styles.lead} lang={lang}>
      <header className={styles.head}>
        <p className={styles.topic}>{topic.name}</p>
        <h2 className={styles.title}>
          <a href={`/${slug}/`}>{title}</a>
        </h2>
      </header>
      {picture && (
        <figure className={styles.picture}>
          <PictureImage picture={picture} alt={hero.shownAlt} sizes={PICTURE_SIZES} first />
          {picture.standIn && <figcaption className={styles.caption}>{told.standIn}</figcaption>}
        </figure>
      )}
      <div className={styles.text}>
        {lede !== null && <p className={styles.lede}>{lede}</p>}
        <p className={styles.facts}>
          {authors.length > 0 && <b>{authors.map(fullName).join(', ')}</b>}
          {published && <time dateTime={published.date}>{dateInWords(published, told)}</time>}
        </p>
      </div>
    </article>
  );
}
