import { dayInWords } from '@/lib/language/dates';
import type { Imprint } from '@/lib/content/imprint';
import { words } from '@/lib/language/words';
import { Display } from '@/components/page/display';
import { SiteNav } from '@/components/page/site-nav';
import styles from './front-masthead.module.css';

/** The newspaper's name as the front page bears it, over the day of this edition (seconds since 1970). */
export function FrontMasthead({ imprint, now }: { imprint: Imprint; now: number }) {
  return (
    <header className={styles.masthead}>
      <h1 className={styles.name}>{imprint.name}</h1>
      <p className={styles.day}>
        <span className={styles.motto}>{imprint.masthead ?? imprint.tagline}</span>
        <span>{dayInWords(now, words[imprint.lang])}</span>
      </p>
      <Display lang={imprint.lang} />
      <SiteNav imprint={imprint} lang={imprint.lang} />
    </header>
  );
}
