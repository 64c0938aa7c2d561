import type { Article } from '@/lib/article/article';
import type { Site } from '@/lib/newsroom/site';
import styles from './masthead.module.css';
import { Ways } from './ways';

/** The newspaper's name, at the head of every page but the first. */
export function Masthead({ site, lang }: { site: Site; lang: Article['lang'] }) {
  return (
    <header className={styles.masthead}>
      <a className={styles.name} href="/" rel="home" lang="vi">
        {site.name}
      </a>
      <Ways lang={lang} />
    </header>
  );
}
