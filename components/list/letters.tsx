import type { Language } from '@/lib/language/languages';
import { words } from '@/lib/language/words';
import styles from './letters.module.css';

interface Props {
  /** Of the page. */
  lang: Language;
  /** Each letter with the address of its first names. */
  letters: readonly { letter: string; address: string }[];
}

/** Links from letters to the names that begin with them. */
export function Letters({ lang, letters }: Props) {
  if (letters.length === 0) return null;
  return (
    <nav className={styles.letters} aria-label={words[lang].letters}>
      {letters.map(({ letter, address }) => (
        <a key={letter} href={address}>
          {letter}
        </a>
      ))}
    </nav>
  );
}
