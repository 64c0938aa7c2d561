import type { PageOf } from '@/lib/pages/model';
import type { Words } from '@/lib/language/words';
import styles from './letters.module.css';

/** The letters of a long list of names, each the way to the names that begin with it. */
export function Letters({ letters, labels }: Pick<PageOf<'groups'>, 'letters'> & { labels: Words }) {
  if (letters.length === 0) return null;
  return (
    <nav className={styles.letters} aria-label={labels.letters}>
      {letters.map(({ letter, address }) => (
        <a key={letter} href={address}>
          {letter}
        </a>
      ))}
    </nav>
  );
}
