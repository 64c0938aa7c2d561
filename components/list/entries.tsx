import type { Article } from '@/lib/article/article';
import { Entry } from './entry';
import styles from './entries.module.css';

/** Articles one below the other, in columns where the paper is wide. */
export function Entries({ articles }: { articles: readonly Article[] }) {
  return (
    <ul className={styles.entries}>
      {articles.map((article) => (
        <Entry key={article.slug} article={article} />
      ))}
    </ul>
  );
}
