import { articleAnchors as anchors } from '@/lib/content/anchors';
import type { Article } from '@/lib/article/article';
import { words } from '@/lib/language/words';
import styles from './contents.module.css';

/** Fewer headings than this are seen at a glance. */
const WORTH_LISTING = 3;
/** More than this would keep a reader from the text: a law has hundreds. */
const SHOWN_AT_ONCE = 12;

/** The article's table of contents. */
export function Contents({ article }: { article: Article }) {
  const headings = article.sections.flatMap(({ heading, id, level }) =>
    heading === null || id === null ? [] : [{ heading, id, level }],
  );
  if (headings.length < WORTH_LISTING) return null;
  const highest = Math.min(...headings.map(({ level }) => level));
  const { contents, headingsCounted } = words[article.lang];
  const list = (
    <ol className={styles.list}>
      {headings.map(({ heading, id, level }) => (
        <li key={id} className={level > highest ? styles.below : undefined}>
          <a href={`#${id}`}>{heading}</a>
        </li>
      ))}
    </ol>
  );
  return (
    <nav className={styles.contents} aria-labelledby={anchors.contents}>
      {headings.length > SHOWN_AT_ONCE ? (
        <details>
          <summary className={styles.label}>
            <span id={anchors.contents}>{contents}</span> · {headingsCounted(headings.length)}
          </summary>
          {list}
        </details>
      ) : (
        <>
          <p id={anchors.contents} className={styles.label}>
            {contents}
          </p>
          {list}
        </>
      )}
    </nav>
  );
}
