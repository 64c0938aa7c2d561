import type { Language } from '@/lib/language/languages';
import { words } from '@/lib/language/words';
import styles from './breadcrumbs.module.css';

/** A page between the front page and the current one. */
export interface Crumb {
  name: string;
  address: string;
}

interface Props {
  way: readonly Crumb[];
  /** Of the page. */
  lang: Language;
  /** Language of the pages' names. */
  names: Language;
}

/** Links from the front page to this page, which is not itself listed. */
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
