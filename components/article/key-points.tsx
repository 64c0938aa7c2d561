import type { Article } from '@/lib/article/article';
import { words } from '@/lib/language/words';
import styles from './key-points.module.css';

/** "Điểm chính": what the article says at a glance, above its text. */
export function KeyPoints({ article: { keypoints, lang } }: { article: Article }) {
  if (keypoints.length === 0) return null;
  return (
    <section className={styles.points}>
      <h2>{words[lang].keyPoints}</h2>
      <ul>
        {keypoints.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
