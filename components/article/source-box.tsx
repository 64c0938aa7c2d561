import { articleAnchors as anchors } from '@/lib/content/anchors';
import type { Article } from '@/lib/article/article';
import { webAddress } from '@/lib/base/web-address';
import { words } from '@/lib/language/words';
import styles from './box.module.css';

/** The original publication of the article. */
export function SourceBox({ article: { source, lang } }: { article: Article }) {
  if (!source || !webAddress(source.url)) return null;
  const labels = words[lang];
  return (
    <section className={styles.box} aria-labelledby={anchors.source}>
      <h2 id={anchors.source} className={styles.label}>
        {labels.source}
      </h2>
      <p className={styles.line}>
        {labels.firstPublishedAt} <b>{source.name}</b>
      </p>
      <p className={styles.line}>
        <a href={source.url} rel="external noopener">
          {labels.readOriginal}
        </a>
      </p>
    </section>
  );
}
