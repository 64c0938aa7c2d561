import type { Language } from '@/lib/language/languages';
import { words } from '@/lib/language/words';
import styles from './letters.module.css';

interface Props {
  /** Of the page. */
  lang: Language;
  /** Each with the address of the names that begin with it. */
  letters: readonly { letter: string; address: string }[];
}

/** The letters of a long list of names, each the way to the names that begin with it. */
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
