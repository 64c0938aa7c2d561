import { Breadcrumbs, type Crumb } from '@/components/page/breadcrumbs';
import { FollowLink } from '@/components/page/follow-link';
import type { Language } from '@/lib/language/languages';
import { words } from '@/lib/language/words';
import styles from './list-head.module.css';

interface Props {
  /** Of the page. */
  lang: Language;
  way: readonly Crumb[];
  title: string;
  note?: string | null;
  /** Number of a numbered page. */
  number?: number | null;
  /** The list's address, if it has a feed. */
  feedOf?: string | null;
}

/** The head of a list page: breadcrumbs and title. */
export function ListHead({ lang, way, title, note = null, number = null, feedOf = null }: Props) {
  return (
    <header className={styles.head}>
      <Breadcrumbs way={way} lang={lang} names={lang} />
      <h1 className={styles.title}>
        {title}
        {number !== null && <span className={styles.number}> {words[lang].pageNumber(number)}</span>}
      </h1>
      {note !== null && <p className={styles.note}>{note}</p>}
      {feedOf !== null && <FollowLink lang={lang} page={feedOf} />}
    </header>
  );
}
