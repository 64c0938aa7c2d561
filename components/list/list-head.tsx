import { Breadcrumbs, type Crumb } from '@/components/page/breadcrumbs';
import { words } from '@/lib/language/words';
import styles from './list-head.module.css';

interface Props {
  way: readonly Crumb[];
  title: string;
  note?: string | null;
  /** Of a numbered page. */
  number?: number | null;
}

/** How a page that is a list begins: where it stands, and what it lists. */
export function ListHead({ way, title, note = null, number = null }: Props) {
  return (
    <header className={styles.head}>
      <Breadcrumbs way={way} lang="vi" />
      <h1 className={styles.title}>
        {title}
        {number !== null && <span className={styles.number}> {words.vi.pageNumber(number)}</span>}
      </h1>
      {note !== null && <p className={styles.note}>{note}</p>}
    </header>
  );
}
