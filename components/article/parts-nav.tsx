import type { Article } from '@/lib/article/article';
import { wholeAddress } from '@/lib/content/addresses';
import { words } from '@/lib/language/words';
import type { PartLine } from '@/lib/pages/models/article';
import styles from './parts-nav.module.css';

interface Props {
  article: Pick<Article, 'slug' | 'lang'>;
  /** None where the article fits a page. */
  parts: readonly PartLine[];
  /** Of the page. */
  address: string;
}

/** The ways to the pages before and behind this one of a long article, and to the one that has all of it. */
export function PartsNav({ article: { slug, lang }, parts, address }: Props) {
  const at = parts.findIndex((part) => part.address === address);
  if (at === -1) return null;
  const labels = words[lang];
  const [before, behind] = [parts[at - 1], parts[at + 1]];
  return (
    <nav className={styles.parts} aria-label={labels.parts}>
      {before && (
        <a href={before.address} rel="prev">
          <span className={styles.label}>← {labels.partBefore}</span> {before.name ?? labels.partNumber(at)}
        </a>
      )}
      {behind && (
        <a href={behind.address} rel="next" className={styles.behind}>
          <span className={styles.label}>{labels.partBehind} →</span>{' '}
          {behind.name ?? labels.partNumber(at + 2)}
        </a>
      )}
      <a href={wholeAddress(slug)} className={styles.whole}>
        {labels.wholeText}
      </a>
    </nav>
  );
}
