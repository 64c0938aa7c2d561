import { words } from '@/lib/newsroom/words';
import styles from './masthead.module.css';

/** The newspaper's name, at the head of every page but the first. */
export function Masthead() {
  return (
    <header className={styles.masthead}>
      <a className={styles.name} href="/" rel="home">
        {words.vi.siteName}
      </a>
    </header>
  );
}
