import { dayInWords } from '@/lib/newsroom/dates';
import type { Site } from '@/lib/newsroom/site';
import { words } from '@/lib/newsroom/words';
import { Ways } from '@/components/page/ways';
import styles from './front-masthead.module.css';

/** The newspaper's name as the front page bears it, over the day of this edition (seconds since 1970). */
export function FrontMasthead({ site, now }: { site: Site; now: number }) {
  return (
    <header className={styles.masthead}>
      <h1 className={styles.name}>{site.name}</h1>
      <p className={styles.day}>
        <span className={styles.motto}>{site.tagline}</span>
        <span>{dayInWords(now, words.vi)}</span>
      </p>
      <Ways lang="vi" />
    </header>
  );
}
