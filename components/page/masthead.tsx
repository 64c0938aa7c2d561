import type { Imprint } from '@/lib/newsroom/site';
import styles from './masthead.module.css';
import { Ways } from './ways';

/** The newspaper's name, at the head of every page but the first. */
export function Masthead({ imprint }: { imprint: Imprint }) {
  return (
    <header className={styles.masthead}>
      <a className={styles.name} href="/" rel="home">
        {imprint.name}
      </a>
      <Ways />
    </header>
  );
}
