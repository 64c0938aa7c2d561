import type { ListPage } from '@/lib/site/paging';
import { words } from '@/lib/language/words';
import styles from './pager.module.css';

/** The ways to a long list's neighbouring pages. How many there are is not told: it would change all of them each time. */
export function Pager({ list: { newer, older } }: { list: Pick<ListPage<unknown>, 'newer' | 'older'> }) {
  if (newer === null && older === null) return null;
  const labels = words.vi;
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
