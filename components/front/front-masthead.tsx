import { dayInWords } from '@/lib/language/dates';
import type { Imprint } from '@/lib/content/imprint';
import { words } from '@/lib/language/words';
import { Display } from '@/components/page/display';
import { PaperName } from '@/components/page/paper-name';
import { SiteNav } from '@/components/page/site-nav';
import styles from './front-masthead.module.css';

/** Letters of a name that a phone's line holds in the largest type, and of one that a wide screen's line holds. */
const SHORT = 9;
const LONG = 20;

/** The front page's masthead: the newspaper's name and today's date (seconds since 1970). */
export function FrontMasthead({ imprint, now }: { imprint: Imprint; now: number }) {
  return (
    <header className={styles.masthead}>
      <h1 className={nameClass(imprint)}>
        <PaperName imprint={imprint} />
      </h1>
      <p className={styles.day}>
        <span className={styles.motto}>{imprint.masthead ?? imprint.tagline}</span>
        <span>{dayInWords(now, words[imprint.lang])}</span>
      </p>
      <Display lang={imprint.lang} />
      <SiteNav imprint={imprint} lang={imprint.lang} />
    </header>
  );
}

function nameClass({ name, logo }: Imprint): string | undefined {
  if (logo !== null || name.length <= SHORT) return styles.name;
  return `${styles.name} ${name.length <= LONG ? styles.long : styles.longest}`;
}
