import { articleAnchors as anchors } from '@/lib/content/anchors';
import type { Article } from '@/lib/article/article';
import { dateInWords } from '@/lib/language/dates';
import { words } from '@/lib/language/words';
import styles from './corrections.module.css';

/** "Đính chính": what was wrong in the article, and when it was corrected. */
export function Corrections({ article: { corrections, lang } }: { article: Article }) {
  if (corrections.length === 0) return null;
  const labels = words[lang];
  return (
    <section className={styles.corrections} aria-labelledby={anchors.corrections}>
      <h2 id={anchors.corrections} className={styles.heading}>
        {labels.corrections}
      </h2>
      {corrections.map(({ date, text }) => (
        <p key={`${date} ${text}`}>
          <time dateTime={date}>{dateInWords({ date }, labels)}</time>: {text}
        </p>
      ))}
    </section>
  );
}
