import type { Article } from '@/lib/article/article';
import type { Imprint } from '@/lib/content/imprint';
import styles from './masthead.module.css';
import { Display } from './display';
import { PaperName } from './paper-name';
import { SiteNav } from './site-nav';

/** The newspaper's name at the head of every page except the front page. */
export function Masthead({ imprint, lang }: { imprint: Imprint; lang: Article['lang'] }) {
  return (
    <header className={styles.masthead}>
      <a className={styles.name} href="/" rel="home" lang={imprint.lang}>
        <PaperName imprint={imprint} />
      </a>
      {imprint.masthead !== null && (
        <p className={styles.line} lang={imprint.lang}>
          {imprint.masthead}
        </p>
      )}
      <Display lang={lang} />
      <SiteNav imprint={imprint} lang={lang} />
    </header>
  );
}
