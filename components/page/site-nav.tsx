import type { Article } from '@/lib/article/article';
import {
  archiveAddress,
  documentsAddress,
  peopleAddress,
  registerAddress,
  searchAddress,
  topicsAddress,
} from '@/lib/content/addresses';
import { words } from '@/lib/language/words';
import styles from './site-nav.module.css';

/** The ways into the paper, on every page. */
export function SiteNav({ lang }: { lang: Article['lang'] }) {
  const { sections, topics, register, documents, archive, people, searchButton } = words[lang];
  return (
    <nav className={styles.nav} aria-label={sections}>
      <a href={topicsAddress}>{topics}</a>
      <a href={registerAddress}>{register}</a>
      <a href={documentsAddress}>{documents}</a>
      <a href={archiveAddress}>{archive}</a>
      <a href={peopleAddress}>{people}</a>
      <a href={searchAddress}>{searchButton}</a>
    </nav>
  );
}
