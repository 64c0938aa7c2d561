import type { ListPage } from '@/lib/newsroom/paging';
import { words } from '@/lib/newsroom/words';
import styles from './pager.module.css';

/** The ways to a long list's neighbouring pages. How many there are is not told: it would change all of them each time. */
export function Pager({ list: { newer, older } }: { list: Pick<ListPage<unknown>, 'newer' | 'older'> }) {
  if (newer === null && older === null) return null;
  const told = words.vi;
  return (
    <nav className={styles.pager} aria-label={told.pages}>
      {newer !== null && (
        <a href={newer} rel="prev">
          ← {told.newer}
        </a>
      )}
      {older !== null && (
        <a href={older} rel="next" className={styles.older}>
          {told.older} →
        </a>
      )}
    </nav>
  );
}
