import { Fragment } from 'react';
import type { Article } from '@/lib/article/article';
import { momentInWords } from '@/lib/language/dates';
import { fullName } from '@/lib/content/full-name';
import type { Translation } from '@/lib/pages/models/article';
import { words } from '@/lib/language/words';
import styles from './byline.module.css';
import { PersonName, type PersonAddress } from './person-name';
import { TranslationLinks } from './translation-links';

/** A calm reading speed in Vietnamese syllables. */
const WORDS_PER_MINUTE = 230;

/** Maximum of a stated reading time in minutes: longer texts, such as laws, are looked up rather than read. */
const LONGEST_TOLD = 30;

/** Authors above this many share one paragraph, so that they do not push the text off the screen. */
const MOST_LINES = 4;

interface Props {
  article: Article;
  personAddress: PersonAddress;
  translations: readonly Translation[];
}

/** Authors, agency, date, reading time and translations. */
export function Byline({ article, personAddress, translations }: Props) {
  const { authors, photographers, via, published, updated } = article;
  const labels = words[article.lang];
  const minutes = Math.max(1, Math.round(article.words / WORDS_PER_MINUTE));
  return (
    <div className={styles.byline}>
      {authors.length > MOST_LINES ? (
        <p className={styles.many}>
          {authors.map((author, index) => (
            <Fragment key={fullName(author)}>
              {index > 0 && ', '}
              <b className={styles.name}>
                <PersonName person={author} personAddress={personAddress} />
              </b>
              {author.title !== null && ` (${author.title})`}
            </Fragment>
          ))}
        </p>
      ) : (
        authors.map((author) => (
          <p key={fullName(author)}>
            <b className={styles.name}>
              <PersonName person={author} personAddress={personAddress} />
            </b>
            {author.title !== null && <span>{author.title}</span>}
          </p>
        ))
      )}
      {photographers.map((photographer) => (
        <p key={fullName(photographer)}>
          {labels.photographBy} <PersonName person={photographer} personAddress={personAddress} />
        </p>
      ))}
      {via !== null && <p>{labels.via(via)}</p>}
      <p className={styles.facts}>
        {published && <time dateTime={published.date}>{momentInWords(published, labels)}</time>}
        {updated && (
          <span>
            {labels.updated} <time dateTime={updated.date}>{momentInWords(updated, labels)}</time>
          </span>
        )}
        {article.words > 0 && minutes <= LONGEST_TOLD && <span>{labels.minutesToRead(minutes)}</span>}
      </p>
      <TranslationLinks translations={translations} lang={article.lang} />
    </div>
  );
}
