import { articleAnchors as anchors } from '@/lib/content/anchors';
import type { Article } from '@/lib/article/article';
import { fullName } from '@/lib/content/full-name';
import { words } from '@/lib/language/words';
import styles from './box.module.css';
import { PersonName, type PersonAddress } from './person-name';

interface Props {
  article: Article;
  personAddress: PersonAddress;
}

/** The authors, repeated at the end of the article. */
export function AuthorBox({ article: { authors, lang }, personAddress }: Props) {
  if (authors.length === 0) return null;
  return (
    <section className={styles.box} aria-labelledby={anchors.author}>
      <h2 id={anchors.author} className={styles.label}>
        {words[lang].author(authors.length)}
      </h2>
      {authors.map((author) => (
        <p key={fullName(author)} className={styles.line}>
          <b>
            <PersonName person={author} personAddress={personAddress} />
          </b>
          {author.title !== null && <span>{author.title}</span>}
        </p>
      ))}
    </section>
  );
}
