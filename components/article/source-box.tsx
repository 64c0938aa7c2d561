import type { Article } from '@/lib/article/article';
import { words } from '@/lib/newsroom/words';
import styles from './box.module.css';

/** Where the article was published first. */
export function SourceBox({ article: { source, lang } }: { article: Article }) {
  if (!source) return null;
  const told = words[lang];
  return (
    <section className={styles.box} aria-labelledby="nguon">
      <h2 id="nguon" className={styles.label}>
        {told.source}
      </h2>
      <p className={styles.line}>
        {told.firstPublishedAt} <b>{source.name}</b>
      </p>
      <p className={styles.line}>
        <a href={source.url} rel="external noopener">
          {told.readOriginal}
        </a>
      </p>
    </section>
  );
}
