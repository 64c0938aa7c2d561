import type { Article } from '@/lib/article/article';
import type { Imprint } from '@/lib/newsroom/site';
import styles from './masthead.module.css';
import { Ways } from './ways';

/** The newspaper's name, at the head of every page but the first. */
export function Masthead({ imprint, lang }: { imprint: Imprint; lang: Article['lang'] }) {
  return (
    <header className={styles.masthead}>
      <a className={styles.name} href="/" rel="home" lang="vi">
        {imprint.name}
      </a>
      <Ways lang={lang} />
    </header>
  );
}
