import type { Language } from '@/lib/language/languages';
import { words } from '@/lib/language/words';
import styles from './breadcrumbs.module.css';

/** A page on the way from the front page to the one that is read. */
export interface Crumb {
  name: string;
  address: string;
}

interface Props {
  way: readonly Crumb[];
  /** Of the page. */
  lang: Language;
  /** Of the names of the pages on the way. */
  names: Language;
}

/** The way from the front page to this page, which is not named again. */
export function Breadcrumbs({ way, lang, names }: Props) {
  const { breadcrumbs, frontPage } = words[lang];
  return (
    <nav className={styles.breadcrumbs} aria-label={breadcrumbs}>
      <ol>
        <li>
          <a href="/">{frontPage}</a>
        </li>
        {way.map(({ name, address }) => (
          <li key={address} lang={names}>
            <a href={address}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
