import type { ListPage } from '@/lib/site/paging';
import type { Language } from '@/lib/language/languages';
import { words } from '@/lib/language/words';
import styles from './pager.module.css';

interface Props {
  /** Of the page. */
  lang: Language;
  list: Pick<ListPage<unknown>, 'newer' | 'older'>;
}

/** The ways to a long list's neighbouring pages. How many there are is not told: it would change all of them each time. */
export function Pager({ lang, list: { newer, older } }: Props) {
  if (newer === null && older === null) return null;
  const labels = words[lang];
  return (
    <nav className={styles.pager} aria-label={labels.pages}>
      {newer !== null && (
        <a href={newer} rel="prev">
          ← {labels.newer}
        </a>
      )}
      {older !== null && (
        <a href={older} rel="next" className={styles.older}>
          {labels.older} →
        </a>
      )}
    </nav>
  );
}
