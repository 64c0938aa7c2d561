import type { Article } from '@/lib/article/article';
import { dateInWords } from '@/lib/newsroom/dates';
import { fullName } from '@/lib/newsroom/full-name';
import { words } from '@/lib/newsroom/words';
import styles from './byline.module.css';

/** A calm reader's pace in Vietnamese syllables. */
const WORDS_PER_MINUTE = 230;

/** Who wrote it, for whom, when, and how long it takes to read. */
export function Byline({ article }: { article: Article }) {
  const { authors, photographers, via, published } = article;
  const told = words[article.lang];
  const minutes = Math.max(1, Math.round(article.words / WORDS_PER_MINUTE));
  return (
    <div className={styles.byline}>
      {authors.map((author) => (
        <p key={fullName(author)}>
          <b className={styles.name}>{fullName(author)}</b>
          {author.title !== null && <span className={styles.office}>{author.title}</span>}
        </p>
      ))}
      {photographers.length > 0 && <p>{told.photographs(photographers.map(fullName).join(', '))}</p>}
      {via !== null && <p>{told.via(via)}</p>}
      <p className={styles.facts}>
        {published && <time dateTime={published.date}>{dateInWords(published, told)}</time>}
        <span>{told.minutesToRead(minutes)}</span>
      </p>
    </div>
  );
}
