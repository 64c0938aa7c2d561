import { numberedAddress } from '@/lib/content/addresses';
import type { Language } from '@/lib/language/languages';
import { words } from '@/lib/language/words';
import type { ListPage } from '@/lib/site/paging';
import styles from './pager.module.css';

type Pages = Pick<ListPage<unknown>, 'home' | 'number' | 'numbers' | 'newer' | 'older'>;

interface Props {
  /** Of the page. */
  lang: Language;
  list: Pages;
}

/** Links to other pages of a long list: neighbours, numbers, and a jump to distant ones. */
export function Pager({ lang, list }: Props) {
  const { home, numbers, newer, older } = list;
  if (newer === null && older === null) return null;
  const labels = words[lang];
  return (
    <nav className={styles.pager} aria-label={labels.pages}>
      {newer !== null && (
        <a href={newer} rel="prev" className={styles.newer}>
          ← {labels.newer}
        </a>
      )}
      <Numbers lang={lang} list={list} />
      {older !== null && (
        <a href={older} rel="next" className={styles.older}>
          {labels.older} →
        </a>
      )}
      {numbers.far.length > 0 && (
        <details className={styles.jump}>
          <summary>{labels.jumpToPage}</summary>
          <ul>
            {numbers.far.map((each) => (
              <li key={each}>
                <a href={numberedAddress(home, each)}>{each}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </nav>
  );
}

/** “Newest 12 11 [10] 9 8 … 1”. */
function Numbers({ lang, list: { home, number, numbers } }: Props) {
  const { newest } = words[lang];
  return (
    <ul className={styles.numbers}>
      <li>{number === null ? <b aria-current="page">{newest}</b> : <a href={home}>{newest}</a>}</li>
      {numbers.near.map((each, index) => (
        <li key={each}>
          {isAfterGap(numbers.near, index) && <span aria-hidden="true">… </span>}
          {each === number ? (
            <b aria-current="page">{each}</b>
          ) : (
            <a href={numberedAddress(home, each)}>{each}</a>
          )}
        </li>
      ))}
    </ul>
  );
}

function isAfterGap(near: readonly number[], index: number): boolean {
  const before = near[index - 1];
  return before !== undefined && before - (near[index] ?? 0) > 1;
}
