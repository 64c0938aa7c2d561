import type { PageOf } from '@/lib/pages/model';
import { words } from '@/lib/language/words';
import styles from './letters.module.css';

/** The letters of a long list of names, each the way to the names that begin with it. */
export function Letters({ letters }: Pick<PageOf<'groups'>, 'letters'>) {
  if (letters.length === 0) return null;
  return (
    <nav className={styles.letters} aria-label={words.vi.letters}>
      {letters.map(({ letter, address }) => (
        <a key={letter} href={address}>
          {letter}
        </a>
      ))}
    </nav>
  );
}
