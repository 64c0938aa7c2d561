import type { Article } from '@/lib/article/article';
import { fullName } from '@/lib/newsroom/full-name';
import type { Surroundings } from '@/lib/newsroom/surroundings';
import { words } from '@/lib/newsroom/words';
import styles from './box.module.css';
import { PersonName } from './person-name';

interface Props extends Pick<Surroundings, 'personAddress'> {
  article: Article;
}

/** Who wrote the article, told once more where it ends. */
export function AuthorBox({ article: { authors, lang }, personAddress }: Props) {
  if (authors.length === 0) return null;
  return (
    <section className={styles.box} aria-labelledby="tac-gia">
      <h2 id="tac-gia" className={styles.label}>
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
